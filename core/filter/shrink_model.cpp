// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/shrink_model.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/isfinite.h>

#include <algorithm>
#include <string>

#include "base/error.h"
#include "model/model_file.h"

namespace dkn {

double shrinkModel(const std::filesystem::path& from, const std::filesystem::path& to) {
  const LoadedModel model = loadModel(from);
  double change = 0.0;
  for (const auto& [name, tensor] : model.network.tensors()) {
    if (tensor.numel() == 0) continue;
    const at::Tensor rounded = tensor.to(at::kHalf).to(at::kFloat);
    if (!at::isfinite(rounded).all().item<bool>()) {
      throw Error(ErrorCode::Model, from.string() + ": the weights " + name +
                                        " are too large for 16 bits. Keep the file as it is.");
    }
    const double largest = tensor.abs().max().item<double>();
    if (largest > 0.0) change = std::max(change, (rounded - tensor).abs().max().item<double>() / largest);
  }
  saveModel(to, model.network, model.metadata, WeightType::Float16);
  return change;
}

}  // namespace dkn
