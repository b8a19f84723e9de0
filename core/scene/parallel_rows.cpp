// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an image, shared among threads.
#include "scene/parallel_rows.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace dkn::scene {

void forEachRow(int height, const std::function<void(int)>& row) {
  constexpr int kRowsAtOnce = 4;
  const int wanted = at::in_parallel_region() ? 1 : at::get_num_threads();
  const int threads = std::clamp(wanted, 1, 1 + height / (4 * kRowsAtOnce));
  std::atomic<int> next{0};
  const auto work = [&] {
    for (int first = next.fetch_add(kRowsAtOnce); first < height; first = next.fetch_add(kRowsAtOnce)) {
      for (int y = first; y < std::min(height, first + kRowsAtOnce); ++y) row(y);
    }
  };
  std::vector<std::jthread> others;
  for (int i = 1; i < threads; ++i) others.emplace_back(work);
  work();
}

}  // namespace dkn::scene
