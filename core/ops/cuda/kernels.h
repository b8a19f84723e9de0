// SPDX-License-Identifier: GPL-3.0-or-later
// What the CUDA sources offer to the sources that know LibTorch. Errors of a launch are thrown as std::runtime_error.
#pragma once

#include <c10/util/BFloat16.h>
#include <c10/util/Half.h>
#include <driver_types.h>

#include "ops/cuda/bias_relu_kernel.h"
#include "ops/cuda/head_sampling_kernel.h"
#include "ops/cuda/kernel_sampling_kernel.h"

namespace dkn::cuda {

// T: float, c10::Half or c10::BFloat16. `streams`: 1 or 2.
template <typename T>
void launchForwardHeads(const HeadCall<T>& call, int streams, cudaStream_t stream);
template <typename T>
void launchBackwardHeads(const HeadCall<T>& call, int streams, cudaStream_t stream);
template <typename T>
void launchBiasRelu(const BiasReluCall<T>& call, cudaStream_t stream);

void launchForwardKernels(const KernelCall& call, cudaStream_t stream);
void launchBackwardKernels(const KernelCall& call, cudaStream_t stream);

}  // namespace dkn::cuda
