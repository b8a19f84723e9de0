// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/training_loss.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/log_softmax.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros_like.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/serialization/import.h>

#include <vector>

#include "base/error.h"

namespace dkn {

namespace {

void collect(const c10::IValue& value, std::vector<at::Tensor>& maps) {
  if (value.isTensor()) {
    maps.push_back(value.toTensor());
  } else if (value.isTuple()) {
    for (const c10::IValue& element : value.toTupleRef().elements()) collect(element, maps);
  } else if (value.isList()) {
    for (const c10::IValue& element : value.toListRef()) collect(element, maps);
  }
}

}  // namespace

at::Tensor softmaxLogLoss(const at::Tensor& scores, const at::Tensor& labels, const at::Tensor& mask) {
  const at::Tensor logarithms = at::log_softmax(scores.to(at::kFloat), 0);
  const at::Tensor chosen = at::where(mask > 0, labels, at::zeros_like(labels)).to(at::kLong).unsqueeze(0);
  return -(logarithms.gather(0, chosen).squeeze(0) * mask).sum();
}

struct TrainingLoss::Features {
  mutable torch::jit::Module module;

  std::vector<at::Tensor> maps(const at::Tensor& plane) const {
    std::vector<at::Tensor> list;
    try {
      collect(module.forward({plane.unsqueeze(1).expand({-1, 3, -1, -1})}), list);
    } catch (const std::exception& error) {
      throw Error(ErrorCode::Model, "The feature network of the perceptual loss failed: " + userMessage(error));
    }
    if (list.empty()) {
      throw Error(ErrorCode::Model,
                  "The feature network of the perceptual loss gives no tensor: it must return one or a list of them.");
    }
    return list;
  }
};

TrainingLoss::TrainingLoss(const std::string& name, const std::filesystem::path& features, double perceptualWeight,
                           const at::Device& device)
    : m_squared(name == "l2"), m_perceptualWeight(perceptualWeight) {
  if (name != "l1_perceptual") return;
  try {
    m_features = std::make_unique<Features>(Features{torch::jit::load(features.string(), device)});
  } catch (const std::exception& error) {
    throw Error(ErrorCode::Unreadable, features.string() + ": no feature network in TorchScript (" +
                                           userMessage(error) + "); torch.jit.save() writes one.");
  }
  m_features->module.eval();
  for (const at::Tensor& parameter : m_features->module.parameters()) parameter.requires_grad_(false);
}

TrainingLoss::~TrainingLoss() = default;
TrainingLoss::TrainingLoss(TrainingLoss&&) noexcept = default;
TrainingLoss& TrainingLoss::operator=(TrainingLoss&&) noexcept = default;

at::Tensor TrainingLoss::sum(const at::Tensor& output, const at::Tensor& truth, const at::Tensor& mask) const {
  const at::Tensor difference = (output - truth) * mask;
  const at::Tensor error = m_squared ? difference.square().sum() : difference.abs().sum();
  if (!m_features) return error;
  // What is not known must not be seen by the features either.
  const std::vector<at::Tensor> ours = m_features->maps(at::where(mask > 0, output, truth));
  const std::vector<at::Tensor> wanted = m_features->maps(truth);
  at::Tensor perceptual = (ours[0] - wanted[0]).square().mean();
  for (std::size_t i = 1; i < ours.size(); ++i) perceptual = perceptual + (ours[i] - wanted[i]).square().mean();
  const double factor = m_perceptualWeight / static_cast<double>(ours.size());
  return error + perceptual * mask.sum() * factor;
}

}  // namespace dkn
