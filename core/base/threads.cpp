// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/threads.h"

#include <ATen/Parallel.h>
#include <sched.h>

#include <algorithm>
#include <thread>

namespace dkn {

int usableCores() {
  cpu_set_t set;
  CPU_ZERO(&set);
  if (::sched_getaffinity(0, sizeof set, &set) == 0) return std::max(1, CPU_COUNT(&set));
  return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

int useThreads(int threads) {
  if (threads <= 0) threads = usableCores();
  if (at::get_num_threads() != threads) at::set_num_threads(threads);
  return threads;
}

}  // namespace dkn
