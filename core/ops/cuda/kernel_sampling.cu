// SPDX-License-Identifier: GPL-3.0-or-later
// Launches of the sampling operator; 3 x 3 taps unrolled.
#include "ops/cuda/kernels.h"
#include "ops/cuda/launch_check.h"

namespace dkn::cuda {

namespace {

template <SamplingConvention convention, int kernelSize>
__global__ void __launch_bounds__(kThreadsPerBlock) forwardKernelsKernel(const KernelCall call) {
  forwardKernels<convention, kernelSize>(call, itemOf(blockIdx.x, threadIdx.x));
}

template <SamplingConvention convention, int kernelSize>
__global__ void __launch_bounds__(kThreadsPerBlock) backwardKernelsKernel(const KernelCall call) {
  backwardKernels<convention, kernelSize>(call, itemOf(blockIdx.x, threadIdx.x),
                                          [](float* place, float value) { atomicAdd(place, value); });
}

template <SamplingConvention convention, int kernelSize>
void launch(const KernelCall& call, bool backward, cudaStream_t stream) {
  const LaunchShape shape = launchShape(call.pixels());
  if (shape.blocks == 0) return;
  if (backward) {
    backwardKernelsKernel<convention, kernelSize><<<shape.blocks, shape.threads, 0, stream>>>(call);
  } else {
    forwardKernelsKernel<convention, kernelSize><<<shape.blocks, shape.threads, 0, stream>>>(call);
  }
  throwIfNotLaunched("that samples");
}

void byRule(const KernelCall& call, bool backward, cudaStream_t stream) {
  const bool threeByThree = call.rule.kernelSize == 3;
  if (call.rule.convention == SamplingConvention::Centred) {
    if (threeByThree) {
      launch<SamplingConvention::Centred, 3>(call, backward, stream);
    } else {
      launch<SamplingConvention::Centred, 0>(call, backward, stream);
    }
  } else {
    if (threeByThree) {
      launch<SamplingConvention::Released, 3>(call, backward, stream);
    } else {
      launch<SamplingConvention::Released, 0>(call, backward, stream);
    }
  }
}

}  // namespace

void launchForwardKernels(const KernelCall& call, cudaStream_t stream) { byRule(call, false, stream); }

void launchBackwardKernels(const KernelCall& call, cudaStream_t stream) { byRule(call, true, stream); }

}  // namespace dkn::cuda
