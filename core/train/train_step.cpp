// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/train_step.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/_foreach_lerp.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_norm.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/zeros.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/error.h"
#include "inference/engine_options.h"
#include "model/autocast.h"
#include "train/convolution_search.h"
#include "train/loss_scale.h"

namespace dkn {

namespace {

at::Tensor normOf(const std::vector<at::Tensor>& tensors) { return at::stack(at::_foreach_norm(tensors)).norm(); }

/// A single number, in double.
at::Tensor asNumber(const at::Tensor& value) { return value.detach().to(at::kDouble).view({1}); }

/// 1 at that pixel of each block of 4 x 4, else 0, (H, W) as the mask's.
at::Tensor everyBlock(const BlockPixel& pixel, const at::Tensor& mask) {
  const at::Tensor one = at::zeros({mask.size(-2), mask.size(-1)}, mask.options());
  one.slice(0, pixel.y, {}, kStride).slice(1, pixel.x, {}, kStride).fill_(1.0);
  return one;
}

Network prepared(Network network, const at::Device& device) {
  network.to(device);
  network.requireGradients();
  return network;
}

}  // namespace

at::ScalarType trainingPrecision(const std::string& name, const at::Device& device) {
  return name.empty() || name == "auto" ? at::kFloat : resolvePrecision(name, device);
}

TrainStep::TrainStep(const TrainingConfig& config, Network network, const ProcessGroup* processes)
    : m_config(config),
      m_processes(processes),
      m_device(resolveDevice(config.device)),
      m_precision(trainingPrecision(config.precision, m_device)),
      m_loss(config.loss, config.perceptualNetwork, config.perceptualWeight, m_device),
      m_tf32(m_device.is_cuda() && (config.precision == "auto" || isTf32(config.precision))),
      m_network(prepared(std::move(network), m_device)),
      m_parameters(m_network.parameters()),
      m_optimiser(config.optimiser, m_parameters) {
  if (m_config.averageDecay > 0) {
    for (const auto& [name, tensor] : m_network.tensors()) m_average[name] = tensor.detach().clone();
  }
}

at::Tensor TrainStep::lossOf(const std::vector<TrainingSample>& batch, std::int64_t iteration) {
  const auto stacked = [&](auto&& part) {
    std::vector<at::Tensor> list;
    for (const TrainingSample& sample : batch) list.push_back(part(sample));
    const at::Tensor batched = at::stack(list);
    // From page-locked memory the copy runs beside what the GPU still has to do.
    return m_device.is_cuda() ? batched.pin_memory().to(m_device, true) : batched;
  };
  const bool scores = m_config.task == TrainingTask::Segmentation;
  at::Tensor guidance = stacked([](const TrainingSample& s) { return s.guidance; });
  at::Tensor target = stacked([](const TrainingSample& s) { return s.target; });
  const at::Tensor truth = stacked([](const TrainingSample& s) { return s.truth[0]; });
  at::Tensor mask = stacked([](const TrainingSample& s) { return s.valid[0]; }).to(at::kFloat);
  const std::optional<BlockPixel> only = m_config.pixelAt(iteration);
  if (only) mask = mask * everyBlock(*only, mask);
  ForwardOptions options{m_config.usesBatchStatistics(iteration), {}, only};
  if (m_processes) {
    options.sumOverProcesses = [this](const at::Tensor& values) { return m_processes->differentiableSum(values); };
  }
  const std::int64_t channels = target.size(1);
  if (scores) {
    // Every channel is filtered by itself.
    guidance = guidance.repeat_interleave(channels, 0);
    target = target.flatten(0, 1).unsqueeze(1);
  }
  at::Tensor output;
  {
    const Autocast halfPrecision(m_device.type(), m_precision);
    output = m_network.forward(guidance, target, options);
  }
  // Of all processes' valid pixels, so that the processes' losses and gradients add up.
  const at::Tensor count = m_processes ? m_processes->sum(mask.sum()) : mask.sum();
  if (!scores) return m_loss.sum(output, truth, mask) / count.clamp_min(1.0);
  at::Tensor sum = at::zeros({}, output.options().dtype(at::kFloat));
  for (std::size_t i = 0; i < batch.size(); ++i) {
    const auto item = static_cast<std::int64_t>(i);
    const at::Tensor own = output.narrow(0, item * channels, channels) * static_cast<double>(batch[i].range);
    sum = sum + softmaxLogLoss(own, truth[item], mask[item]);
  }
  return sum / count.clamp_min(1.0);
}

StepOutcome TrainStep::optimise(const at::Tensor& loss, const TrainingState& state) {
  const double scale = m_precision == at::kHalf ? state.lossScale : 1.0;
  for (const at::Tensor& parameter : m_parameters) parameter.mutable_grad().reset();
  (scale == 1.0 ? loss : loss * scale).backward();

  const c10::AutoGradMode noGradients(false);
  std::vector<at::Tensor> gradients;
  for (const at::Tensor& parameter : m_parameters) gradients.push_back(parameter.grad());
  if (m_processes) sumGradients(gradients);
  // Read together, after everything is queued: a GPU and its host wait for each other once a step.
  const at::Tensor lossOfAll = m_processes ? m_processes->sum(asNumber(loss)) : asNumber(loss);
  const at::Tensor numbers = at::cat({lossOfAll, asNumber(normOf(gradients))}).cpu();
  StepOutcome outcome;
  outcome.loss = numbers[0].item<double>();
  outcome.applied = std::isfinite(outcome.loss);
  if (!outcome.applied) return outcome;
  outcome.gradientNorm = numbers[1].item<double>() / scale;
  outcome.applied = std::isfinite(outcome.gradientNorm);
  if (!outcome.applied) return outcome;
  double factor = 1.0 / scale;
  if (m_config.gradientClip > 0) factor *= std::min(1.0, m_config.gradientClip / (outcome.gradientNorm + 1e-6));
  if (factor != 1.0) at::_foreach_mul_(gradients, factor);
  m_optimiser.step(gradients, m_config.learningRateAt(state.iteration));
  if (!m_average.empty()) updateAverage(state.iteration);
  return outcome;
}

void TrainStep::sumGradients(const std::vector<at::Tensor>& gradients) const {
  std::vector<at::Tensor> flat;
  for (const at::Tensor& gradient : gradients) flat.push_back(gradient.reshape({-1}));
  const at::Tensor all = m_processes->sum(at::cat(flat));
  std::int64_t start = 0;
  for (const at::Tensor& gradient : gradients) {
    gradient.copy_(all.narrow(0, start, gradient.numel()).view(gradient.sizes()));
    start += gradient.numel();
  }
}

StepOutcome TrainStep::run(const std::vector<TrainingSample>& batch, TrainingState& state) {
  const ConvolutionSearch search(m_device, m_tf32);
  try {
    return runOnce(batch, state);
  } catch (const c10::OutOfMemoryError&) {
    throw Error(ErrorCode::Model, "The memory of " + m_device.str() +
                                      " does not suffice for this crop and batch: take a smaller 'crop' or 'batch', "
                                      "'precision' bf16, or --device cpu.");
  }
}

StepOutcome TrainStep::runOnce(const std::vector<TrainingSample>& batch, TrainingState& state) {
  const bool scaled = m_precision == at::kHalf;
  // A forward pass that overflows spoils the running statistics too.
  const StateDict statistics = scaled ? runningStatistics() : StateDict{};
  const StepOutcome outcome = optimise(lossOf(batch, state.iteration), state);
  if (scaled) {
    updateLossScale(state, !outcome.applied);
    if (!outcome.applied) {
      for (const auto& [name, tensor] : statistics) m_network.tensor(name).copy_(tensor);
    }
  }
  return outcome;
}

void TrainStep::updateAverage(std::int64_t iteration) {
  // Short at first, so that the random start is soon forgotten.
  const auto done = static_cast<double>(iteration);
  const double decay = std::min(m_config.averageDecay, (1.0 + done) / (10.0 + done));
  std::vector<at::Tensor> averages;
  std::vector<at::Tensor> current;
  for (const auto& [name, average] : m_average) {
    averages.push_back(average);
    current.push_back(m_network.tensor(name).detach());
  }
  at::_foreach_lerp_(averages, current, 1.0 - decay);
}

StateDict TrainStep::runningStatistics() const {
  StateDict statistics;
  for (const auto& [name, tensor] : m_network.tensors()) {
    if (!tensor.requires_grad()) statistics[name] = tensor.clone();
  }
  return statistics;
}

StateDict TrainStep::tensors() const {
  StateDict tensors = m_optimiser.tensors();
  for (const auto& [name, tensor] : m_network.tensors()) tensors["model." + name] = tensor;
  for (const auto& [name, tensor] : m_average) tensors["average." + name] = tensor;
  return tensors;
}

bool TrainStep::isFinite() const {
  const c10::AutoGradMode noGradients(false);
  std::vector<at::Tensor> all;
  for (const auto& [name, tensor] : tensors()) all.push_back(tensor);
  // The largest magnitude, not the sum of squares: weights that overflow when squared are still numbers.
  return std::isfinite(at::stack(at::_foreach_norm(all, INFINITY)).max().item<double>());
}

std::shared_ptr<const Network> TrainStep::evaluatedNetwork() const {
  StateDict tensors = m_average;
  if (tensors.empty()) {
    for (const auto& [name, tensor] : m_network.tensors()) tensors[name] = tensor.detach();
  }
  for (auto& [name, tensor] : tensors) tensor = tensor.to(at::kCPU);
  return std::make_shared<const Network>(m_config.model, tensors);
}

}  // namespace dkn
