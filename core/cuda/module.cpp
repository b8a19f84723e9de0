// SPDX-License-Identifier: GPL-3.0-or-later
// The CUDA module's services: memory, recorded work, NCCL. Its operators are in ops/cuda/operators.cpp.
#include <ATen/cuda/CUDAGraph.h>
#include <ATen/ops/empty.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>
#include <cuda_runtime_api.h>
#ifdef USE_C10D_NCCL
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
#else
#include <torch/csrc/distributed/c10d/Backend.hpp>
#endif

#include "cuda/cuda_module.h"

namespace dkn {

namespace {

namespace allocator = c10::cuda::CUDACachingAllocator;

class Graph : public RecordedWork {
 public:
  Graph(int gpu, const std::function<void()>& work) : m_gpu(static_cast<c10::DeviceIndex>(gpu)) {
    const c10::cuda::CUDAGuard device(m_gpu);
    const c10::cuda::CUDAStream caller = c10::cuda::getCurrentCUDAStream();
    // Recording wants a stream of its own; what was queued before must be done on both sides of it.
    const c10::cuda::CUDAStream own = c10::cuda::getStreamFromPool(false, m_gpu);
    caller.synchronize();
    const c10::cuda::CUDAStreamGuard guard(own);
    work();
    own.synchronize();
    // Other threads may allocate meanwhile: only this one's work is recorded.
    m_graph.capture_begin({0, 0}, cudaStreamCaptureModeThreadLocal);
    try {
      work();
    } catch (...) {
      abandon();
      throw;
    }
    m_graph.capture_end();
    own.synchronize();
  }

  void replay() override {
    const c10::cuda::CUDAGuard device(m_gpu);
    m_graph.replay();
  }

 private:
  /// Ends a recording that failed; its own failure is a consequence of the first.
  void abandon() {
    try {
      m_graph.capture_end();
    } catch (const std::exception&) {
      cudaGetLastError();
    }
  }

  c10::DeviceIndex m_gpu;
  at::cuda::CUDAGraph m_graph;
};

class Module : public CudaModule {
 public:
  GpuMemory memory(int gpu) const override {
    const auto device = static_cast<c10::DeviceIndex>(gpu);
    // The first tensor sets up LibTorch's allocator.
    at::empty({0}, at::Device(at::kCUDA, device));
    const c10::cuda::CUDAGuard guard(device);
    std::size_t free = 0;
    std::size_t total = 0;
    C10_CUDA_CHECK(cudaMemGetInfo(&free, &total));
    const auto stats = allocator::getDeviceStats(device);
    const auto all = static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE);
    const std::int64_t unused = stats.reserved_bytes.at(all).current - stats.allocated_bytes.at(all).current;
    return {static_cast<std::int64_t>(free) + unused, static_cast<std::int64_t>(total)};
  }

  void releaseCache() const override { allocator::emptyCache(); }

  std::unique_ptr<RecordedWork> record(int gpu, const std::function<void()>& work) const override {
    return std::make_unique<Graph>(gpu, work);
  }

  bool hasNccl() const override {
#ifdef USE_C10D_NCCL
    return true;
#else
    return false;
#endif
  }

  c10::intrusive_ptr<c10d::Backend> nccl([[maybe_unused]] const c10::intrusive_ptr<c10d::Store>& store,
                                         [[maybe_unused]] int rank, [[maybe_unused]] int size,
                                         [[maybe_unused]] std::chrono::milliseconds timeout) const override {
#ifdef USE_C10D_NCCL
    auto options = c10d::ProcessGroupNCCL::Options::create();
    options->timeout = timeout;
    return c10::make_intrusive<c10d::ProcessGroupNCCL>(store, rank, size, options);
#else
    return {};
#endif
  }
};

}  // namespace

}  // namespace dkn

#define DKN_EXPORT extern "C" __attribute__((visibility("default")))

DKN_EXPORT int dkn_cuda_module_version();
DKN_EXPORT const dkn::CudaModule* dkn_cuda_module();

int dkn_cuda_module_version() { return dkn::kCudaModuleVersion; }

const dkn::CudaModule* dkn_cuda_module() {
  static const dkn::Module module;
  return &module;
}
