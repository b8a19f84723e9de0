// SPDX-License-Identifier: GPL-3.0-or-later
// The NVIDIA driver as it is found at run time.
#pragma once

#include <string>
#include <vector>

#include "cuda/cuda_status.h"

namespace dkn {

struct CudaDriver {
  std::vector<GpuInfo> gpus;
  std::string problem;  ///< one sentence where there are none
};

/// Opens libcuda.so.1 and asks it for its GPUs.
CudaDriver probeCudaDriver();

}  // namespace dkn
