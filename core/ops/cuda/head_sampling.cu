// SPDX-License-Identifier: GPL-3.0-or-later
// Launches of the fused head operator; a kernel for each convention, number of streams and type, 3 x 3 taps unrolled.
#include "ops/cuda/kernels.h"
#include "ops/cuda/launch_check.h"

namespace dkn::cuda {

namespace {

template <SamplingConvention convention, int kernelSize, int streams, typename T>
__global__ void __launch_bounds__(kThreadsPerBlock) forwardHeadsKernel(const HeadCall<T> call) {
  forwardHeads<convention, kernelSize, streams>(call, itemOf(blockIdx.x, threadIdx.x));
}

template <SamplingConvention convention, int kernelSize, int streams, typename T>
__global__ void __launch_bounds__(kThreadsPerBlock) backwardHeadsKernel(const HeadCall<T> call) {
  backwardHeads<convention, kernelSize, streams>(call, itemOf(blockIdx.x, threadIdx.x));
}

template <SamplingConvention convention, int kernelSize, int streams, typename T>
void launch(const HeadCall<T>& call, bool backward, cudaStream_t stream) {
  const LaunchShape shape = launchShape(call.pixels());
  if (shape.blocks == 0) return;
  if (backward) {
    backwardHeadsKernel<convention, kernelSize, streams><<<shape.blocks, shape.threads, 0, stream>>>(call);
  } else {
    forwardHeadsKernel<convention, kernelSize, streams><<<shape.blocks, shape.threads, 0, stream>>>(call);
  }
  throwIfNotLaunched("of the fused heads");
}

template <SamplingConvention convention, int kernelSize, typename T>
void byStreams(const HeadCall<T>& call, int streams, bool backward, cudaStream_t stream) {
  if (streams == 2) {
    launch<convention, kernelSize, 2>(call, backward, stream);
  } else {
    launch<convention, kernelSize, 1>(call, backward, stream);
  }
}

template <typename T>
void byRule(const HeadCall<T>& call, int streams, bool backward, cudaStream_t stream) {
  const bool threeByThree = call.rule.kernelSize == 3;
  if (call.rule.convention == SamplingConvention::Centred) {
    if (threeByThree) {
      byStreams<SamplingConvention::Centred, 3>(call, streams, backward, stream);
    } else {
      byStreams<SamplingConvention::Centred, 0>(call, streams, backward, stream);
    }
  } else {
    if (threeByThree) {
      byStreams<SamplingConvention::Released, 3>(call, streams, backward, stream);
    } else {
      byStreams<SamplingConvention::Released, 0>(call, streams, backward, stream);
    }
  }
}

}  // namespace

template <typename T>
void launchForwardHeads(const HeadCall<T>& call, int streams, cudaStream_t stream) {
  byRule(call, streams, false, stream);
}

template <typename T>
void launchBackwardHeads(const HeadCall<T>& call, int streams, cudaStream_t stream) {
  byRule(call, streams, true, stream);
}

template void launchForwardHeads(const HeadCall<float>&, int, cudaStream_t);
template void launchForwardHeads(const HeadCall<c10::Half>&, int, cudaStream_t);
template void launchForwardHeads(const HeadCall<c10::BFloat16>&, int, cudaStream_t);
template void launchBackwardHeads(const HeadCall<float>&, int, cudaStream_t);
template void launchBackwardHeads(const HeadCall<c10::Half>&, int, cudaStream_t);
template void launchBackwardHeads(const HeadCall<c10::BFloat16>&, int, cudaStream_t);

}  // namespace dkn::cuda
