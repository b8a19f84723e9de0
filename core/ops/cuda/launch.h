// SPDX-License-Identifier: GPL-3.0-or-later
// Launch shapes of the CUDA kernels, on which every kernel is one thread an item; free of CUDA, so that tests walk
// them.
#pragma once

#include <cstdint>

#include "ops/sampling_rule.h"

#if defined(__CUDA_ARCH__)
#define DKN_UNROLL _Pragma("unroll")
#else
#define DKN_UNROLL
#endif

namespace dkn::cuda {

/// A multiple of the warp; small enough that registers of the backward kernels do not limit occupancy.
inline constexpr unsigned kThreadsPerBlock = 128;

struct LaunchShape {
  unsigned blocks;
  unsigned threads;
};

/// At most 2^31 - 1 items: indices are 32 bits wide, whose divisions are several times as fast.
inline LaunchShape launchShape(std::int64_t items) {
  return {static_cast<unsigned>((items + kThreadsPerBlock - 1) / kThreadsPerBlock), kThreadsPerBlock};
}

DKN_HOST_DEVICE std::uint32_t itemOf(unsigned block, unsigned thread) { return block * kThreadsPerBlock + thread; }

}  // namespace dkn::cuda
