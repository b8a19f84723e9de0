// SPDX-License-Identifier: GPL-3.0-or-later
// Whether this process can use NVIDIA GPUs, and if not, why.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace dkn {

class CudaModule;

/// One GPU as the driver reports it; "cuda:N" is the N-th.
struct GpuInfo {
  std::string name;
  std::int64_t memoryBytes = 0;
  int majorCapability = 0;
  int minorCapability = 0;

  /// LibTorch's and this project's kernels start at 7.5.
  bool supported() const { return 10 * majorCapability + minorCapability >= 75; }
};

struct CudaStatus {
  std::vector<GpuInfo> gpus;           ///< what can be used; empty where nothing can
  std::string problem;                 ///< one sentence where nothing can be used, else empty
  const CudaModule* module = nullptr;  ///< lives as long as the process; null where nothing can be used

  bool usable() const { return module != nullptr; }
};

/// Looks for a driver and loads the CUDA module at the first call, in any thread. LibTorch decides once, at its first
/// convolution on any device, whether there is CUDA: resolveDevice() calls this for every device, so that no network
/// runs earlier. DKN_CUDA_MODULE names another module file, or "off".
const CudaStatus& cudaStatus();

/// "NVIDIA H200, 139.8 GiB".
std::string describe(const GpuInfo& gpu);

}  // namespace dkn
