// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a kernel could be started.
#pragma once

#include <cuda_runtime_api.h>

#include <stdexcept>
#include <string>

namespace dkn::cuda {

inline void throwIfNotLaunched(const char* kernel) {
  const cudaError_t error = cudaGetLastError();
  if (error != cudaSuccess)
    throw std::runtime_error(std::string("the CUDA kernel ") + kernel + " did not start: " + cudaGetErrorString(error));
}

}  // namespace dkn::cuda
