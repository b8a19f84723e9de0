// SPDX-License-Identifier: GPL-3.0-or-later
// Launches of bias, activation and phase packing, 16 bytes a thread where the channels allow it.
#include "ops/cuda/kernels.h"
#include "ops/cuda/launch_check.h"

namespace dkn::cuda {

namespace {

template <int packed, typename T>
__global__ void __launch_bounds__(kThreadsPerBlock) biasReluKernel(const BiasReluCall<T> call) {
  biasRelu<packed>(call, itemOf(blockIdx.x, threadIdx.x));
}

template <int packed, typename T>
void launch(const BiasReluCall<T>& call, cudaStream_t stream) {
  const LaunchShape shape =
      launchShape(static_cast<std::int64_t>(call.batch) * call.height * call.width * (call.channels / packed));
  if (shape.blocks == 0) return;
  biasReluKernel<packed><<<shape.blocks, shape.threads, 0, stream>>>(call);
  throwIfNotLaunched("of the activation");
}

}  // namespace

template <typename T>
void launchBiasRelu(const BiasReluCall<T>& call, cudaStream_t stream) {
  constexpr int kPacked = packedValues<T>();
  if (mayPack(call)) {
    launch<kPacked>(call, stream);
  } else {
    launch<1>(call, stream);
  }
}

template void launchBiasRelu(const BiasReluCall<float>&, cudaStream_t);
template void launchBiasRelu(const BiasReluCall<c10::Half>&, cudaStream_t);
template void launchBiasRelu(const BiasReluCall<c10::BFloat16>&, cudaStream_t);

}  // namespace dkn::cuda
