// SPDX-License-Identifier: GPL-3.0-or-later
// What the CUDA module offers beside its operators. The program links no CUDA library: everything that needs one lives
// in the module, which is loaded where an NVIDIA driver runs (cuda_status.h).
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/util/intrusive_ptr.h>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

namespace c10d {
class Backend;
class Store;
}  // namespace c10d

namespace dkn {

/// Bytes of one GPU.
struct GpuMemory {
  std::int64_t free = 0;  ///< what new tensors can have, the allocator's unused cache included
  std::int64_t total = 0;
};

/// Work recorded once (a CUDA graph). Its tensors stay where they are: inputs are copied into those it was recorded
/// with, results read from those it made.
class RecordedWork {
 public:
  virtual ~RecordedWork() = default;
  /// Queues the work on the current stream.
  virtual void replay() = 0;
};

class CudaModule {
 public:
  virtual ~CudaModule() = default;

  virtual GpuMemory memory(int gpu) const = 0;
  /// Gives memory that no tensor uses back to the driver.
  virtual void releaseCache() const = 0;
  /// Runs `work` to warm up (searches for the fastest convolutions, first allocations), then records a second run.
  /// `work` may only queue work for the GPU. Throws what it throws, c10::OutOfMemoryError, c10::Error.
  virtual std::unique_ptr<RecordedWork> record(int gpu, const std::function<void()>& work) const = 0;
  virtual bool hasNccl() const = 0;
  /// NCCL among the processes of `store`, with hasNccl(). Ends its communication when it is destroyed.
  virtual c10::intrusive_ptr<c10d::Backend> nccl(const c10::intrusive_ptr<c10d::Store>& store, int rank, int size,
                                                 std::chrono::milliseconds timeout) const = 0;
};

/// To be raised with every change above: module and program must agree.
inline constexpr int kCudaModuleVersion = 1;

/// What the module exports (C linkage): its version, and its only instance.
inline constexpr char kCudaModuleVersionSymbol[] = "dkn_cuda_module_version";
inline constexpr char kCudaModuleSymbol[] = "dkn_cuda_module";
using CudaModuleVersionFunction = int (*)();
using CudaModuleFunction = const CudaModule* (*)();

}  // namespace dkn
