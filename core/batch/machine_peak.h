// SPDX-License-Identifier: GPL-3.0-or-later
// What this machine can do at most, measured: the yardstick of a benchmark.
#pragma once

namespace dkn {

struct MachinePeak {
  double fp32Operations = 0.0;  ///< floating-point operations a second of a large matrix product
  double bf16Operations = 0.0;
  double bytes = 0.0;  ///< bytes a second of a large copy, read and written
};

/// Best of several rounds, about a second in all, with that many threads.
MachinePeak measurePeak(int threads);

}  // namespace dkn
