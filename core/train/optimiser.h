// SPDX-License-Identifier: GPL-3.0-or-later
// Gradient descent's rules, with state that a checkpoint can keep.
#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

#include "model/state_dict.h"
#include "train/training_config.h"

namespace dkn {

/// Adam (Kingma, Ba 2015; weight decay joins the gradient), AdamW (Loshchilov, Hutter 2019; decay apart from it), or
/// stochastic gradient descent with momentum, as PyTorch defines them.
class Optimiser {
 public:
  Optimiser(const OptimiserConfig& config, const std::vector<at::Tensor>& parameters);

  /// Changes the parameters in place.
  void step(const std::vector<at::Tensor>& gradients, double learningRate);

  /// The live state under names such as "adam.first.0", in the order of the parameters.
  StateDict tensors() const;

 private:
  OptimiserConfig m_config;
  std::vector<at::Tensor> m_parameters;
  std::vector<at::Tensor> m_first;   ///< Adam's first moments, or SGD's momentum
  std::vector<at::Tensor> m_second;  ///< Adam's second moments
  std::vector<at::Tensor> m_steps;   ///< Adam's counts, float scalars
};

}  // namespace dkn
