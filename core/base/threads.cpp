// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/threads.h"

#include <ATen/Parallel.h>
#include <omp.h>
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
  // Both copies of LibTorch's "has this thread been set up" (its own and the one compiled into us) must be past their
  // first use, or they put back what another thread set last.
  at::internal::lazy_init_num_threads();
  if (at::get_num_threads() != threads) at::set_num_threads(threads);
  return threads;
}

void useNoOtherThreads() {
  at::internal::lazy_init_num_threads();
  at::get_num_threads();
  // at::set_num_threads would also set what threads that have not started anything yet begin with.
  omp_set_num_threads(1);
}

}  // namespace dkn
