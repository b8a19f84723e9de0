// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/pixel_kernel.h"

namespace dkn {

double PixelKernel::reconstructed() const {
  double sum = residual ? target : 0.0;
  for (const KernelTap& tap : taps) sum += tap.contribution;
  return sum;
}

}  // namespace dkn
