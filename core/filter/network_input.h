// SPDX-License-Identifier: GPL-3.0-or-later
// From a filter's input to what a network is fed with. Included by .cpp files only.
#pragma once

#include "filter/method.h"
#include "inference/engine.h"

namespace dkn {

/// Target values v as (v - offset) / scale, guidance as planes.
struct NormalisedInput {
  EngineInput tensors;
  float offset = 0.0F;
  float scale = 1.0F;  ///< 1 for a target without extent
};

NormalisedInput normaliseInput(const FilterInput& input);

/// Throws Error(BadArgument) for an unknown engine.
EngineOptions engineOptions(const RunOptions& options);

}  // namespace dkn
