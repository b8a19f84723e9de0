// SPDX-License-Identifier: GPL-3.0-or-later
// The learned kernels of a network. Included by .cpp files only.
#pragma once

#include "filter/kernel_source.h"
#include "filter/network_input.h"

namespace dkn {

/// Shares the engine and the input's pixels.
std::shared_ptr<const KernelSource> networkKernels(std::shared_ptr<const Engine> engine, const FilterInput& input);

}  // namespace dkn
