// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/network_input.h"

#include <ATen/TensorOperators.h>

#include "image/tensor_bridge.h"

namespace dkn {

NormalisedInput normaliseInput(const FilterInput& input) {
  NormalisedInput out;
  out.offset = input.range.minimum;
  const float extent = input.range.maximum - input.range.minimum;
  out.scale = extent > 0.0F ? extent : 1.0F;
  out.tensors.guidance = sharedPlanes(input.guidance.values);
  out.tensors.target = tensorFromMat(input.target.values).sub_(out.offset).div_(out.scale);
  return out;
}

EngineOptions engineOptions(const RunOptions& options) {
  return {engineKindFromName(options.engine), options.device, options.precision, options.threads, options.tile, {}, {}};
}

}  // namespace dkn
