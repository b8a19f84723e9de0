// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/optimiser.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_fused_adam.h>
#include <ATen/ops/_fused_adamw.h>
#include <ATen/ops/_fused_sgd.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>
#include <c10/core/GradMode.h>

namespace dkn {

namespace {

constexpr double kBeta1 = 0.9;
constexpr double kBeta2 = 0.999;
constexpr double kEpsilon = 1e-8;

}  // namespace

Optimiser::Optimiser(const OptimiserConfig& config, const std::vector<at::Tensor>& parameters)
    : m_config(config), m_parameters(parameters) {
  const c10::AutoGradMode noGradients(false);
  for (const at::Tensor& parameter : m_parameters) {
    m_first.push_back(at::zeros_like(parameter));
    if (m_config.kind == OptimiserKind::Sgd) continue;
    m_second.push_back(at::zeros_like(parameter));
    m_steps.push_back(at::zeros({}, parameter.options()));
  }
}

void Optimiser::step(const std::vector<at::Tensor>& gradients, double learningRate) {
  const c10::AutoGradMode noGradients(false);
  if (m_config.kind == OptimiserKind::Sgd) {
    // Buffers that start at 0 make the first step like all others: no flag that a resumed run would have to know.
    at::_fused_sgd_(m_parameters, gradients, m_first, m_config.weightDecay, m_config.momentum, learningRate, 0.0, false,
                    false, false);
    return;
  }
  at::_foreach_add_(m_steps, 1.0);
  if (m_config.kind == OptimiserKind::AdamW) {
    at::_fused_adamw_(m_parameters, gradients, m_first, m_second, {}, m_steps, learningRate, kBeta1, kBeta2,
                      m_config.weightDecay, kEpsilon, false, false);
  } else {
    at::_fused_adam_(m_parameters, gradients, m_first, m_second, {}, m_steps, learningRate, kBeta1, kBeta2,
                     m_config.weightDecay, kEpsilon, false, false);
  }
}

StateDict Optimiser::tensors() const {
  StateDict tensors;
  const std::string kind = m_config.kind == OptimiserKind::Sgd ? "sgd." : "adam.";
  const auto add = [&](const std::string& name, const std::vector<at::Tensor>& list) {
    for (std::size_t i = 0; i < list.size(); ++i) tensors[kind + name + "." + std::to_string(i)] = list[i];
  };
  add(m_config.kind == OptimiserKind::Sgd ? "momentum" : "first", m_first);
  add("second", m_second);
  add("step", m_steps);
  return tensors;
}

}  // namespace dkn
