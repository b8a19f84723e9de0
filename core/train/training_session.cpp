// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/training_session.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/_fused_adam.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>
#include <c10/core/GradMode.h>

#include <nlohmann/json.hpp>

#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/threads.h"
#include "base/version.h"
#include "inference/engine_options.h"
#include "model/model_file.h"
#include "train/sample_pipeline.h"
#include "train/training_log.h"

namespace dkn {

namespace {

constexpr double kAdamBeta1 = 0.9;
constexpr double kAdamBeta2 = 0.999;
constexpr double kAdamEpsilon = 1e-8;
constexpr int kUnreadableInARow = 20;

/// Kept apart from other uses of the seed.
enum class Purpose : std::uint64_t { Order = 1, Sample = 2, Initialisation = 3 };
std::uint64_t seedFor(std::uint64_t seed, Purpose purpose) { return seed * 16 + static_cast<std::uint64_t>(purpose); }

Network startingNetwork(const TrainingConfig& config) {
  if (config.init.empty()) return Network(config.model, seedFor(config.seed, Purpose::Initialisation));
  const LoadedModel model = loadModel(config.init);
  return Network(config.model, model.network.tensors());
}

double unitFactor(const std::string& unit) {
  if (unit.empty()) return 1.0;
  const double factor = std::strtod(unit.c_str(), nullptr);
  if (!(factor > 0.0) || !std::isfinite(factor))
    throw Error(ErrorCode::BadArgument, "'unit' wants FACTOR:NAME, such as 0.1:cm.");
  return factor;
}

std::string exactly(double value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.4f", value);
  return text.data();
}

}  // namespace

TrainingSession::TrainingSession(const TrainingConfig& config, const std::filesystem::path& output, bool resume,
                                 const SourceFactory& sources)
    : m_config(config), m_output(output), m_resume(resume), m_network(startingNetwork(config)) {
  config.validate();
  if (!resume && std::filesystem::exists(output / "log.jsonl")) {
    throw Error(
        ErrorCode::CannotWrite,
        output.string() + " holds a training run already: go on with --resume, or name another folder with --output.");
  }
  std::error_code failure;
  std::filesystem::create_directories(output, failure);
  if (failure)
    throw Error(ErrorCode::CannotWrite, "Cannot make the folder " + output.string() + ": " + failure.message() + ".");
  openData(sources);
  prepareState();
}

TrainingSession::~TrainingSession() = default;

void TrainingSession::openData(const SourceFactory& sources) {
  for (const DatasetConfig& dataset : m_config.datasets) {
    m_sources.push_back(sources(dataset));
    std::vector<std::int64_t> training;
    for (std::int64_t i = 0; i < m_sources.back()->size(); ++i) {
      if (dataset.holdOut > 0 && i % dataset.holdOut == 0) {
        m_validationItems.push_back({m_sources.back().get(), i});
      } else {
        training.push_back(i);
      }
    }
    if (training.empty()) throw Error(ErrorCode::Unreadable, dataset.path.string() + " holds no pair to train on.");
    m_trainingItems.push_back(std::move(training));
  }
  std::vector<double> weights;
  for (const DatasetConfig& dataset : m_config.datasets) weights.push_back(dataset.weight);
  m_order = std::make_unique<SampleOrder>(m_trainingItems, weights, seedFor(m_config.seed, Purpose::Order));
  for (const DatasetConfig& dataset : m_config.validation) {
    m_sources.push_back(sources(dataset));
    for (std::int64_t i = 0; i < m_sources.back()->size(); ++i)
      m_validationItems.push_back({m_sources.back().get(), i});
  }
}

void TrainingSession::prepareState() {
  const at::Device device = resolveDevice(m_config.device);
  m_network.to(device);
  m_network.requireGradients();
  const c10::AutoGradMode noGradients(false);
  for (const at::Tensor& parameter : m_network.parameters()) {
    m_state.adam.firstMoments.push_back(at::zeros_like(parameter));
    m_state.adam.secondMoments.push_back(at::zeros_like(parameter));
    m_state.adam.steps.push_back(at::zeros({}, at::TensorOptions(at::kFloat).device(device)));
  }
  if (m_config.averageDecay > 0) {
    for (const auto& [name, tensor] : m_network.tensors()) m_state.average[name] = tensor.detach().clone();
  }
  const std::filesystem::path checkpoint = m_output / "checkpoint.safetensors";
  if (m_resume && std::filesystem::exists(checkpoint)) loadCheckpoint(checkpoint, m_network, m_state);
}

TrainingSample TrainingSession::makeSampleNumber(std::int64_t number, TrainingObserver& observer) {
  RandomStream random(seedFor(m_config.seed, Purpose::Sample), static_cast<std::uint64_t>(number));
  std::string reason;
  for (int attempt = 0; attempt < kUnreadableInARow; ++attempt) {
    // An item that cannot be read is replaced by one drawn from further on.
    const ItemRef item = itemAt(number, attempt);
    try {
      return makeSample(m_sources[item.dataset]->load(item.index), m_config, random);
    } catch (const Error& error) {
      reason = error.what();
      observer.skipped(reason);
    }
  }
  throw Error(ErrorCode::Unreadable,
              std::to_string(kUnreadableInARow) + " pairs in a row could not be used; the last: " + reason);
}

ItemRef TrainingSession::itemAt(std::int64_t number, int attempt) {
  // The order caches an epoch, which the reader threads share.
  const std::scoped_lock lock(m_orderMutex);
  return m_order->at(number + attempt * m_order->epochSize());
}

double TrainingSession::trainStep(SamplePipeline& pipeline, std::int64_t iteration) {
  std::vector<at::Tensor> guidance;
  std::vector<at::Tensor> target;
  std::vector<at::Tensor> truth;
  std::vector<at::Tensor> valid;
  for (std::int64_t i = 0; i < m_config.batch; ++i) {
    TrainingSample sample = pipeline.take();
    guidance.push_back(sample.guidance);
    target.push_back(sample.target);
    truth.push_back(sample.truth[0]);
    valid.push_back(sample.valid[0]);
  }
  const at::Device device = m_network.tensors().begin()->second.device();
  const auto stacked = [&](const std::vector<at::Tensor>& list) { return at::stack(list).to(device); };
  const at::Tensor mask = stacked(valid).to(at::kFloat);
  const at::Tensor output = m_network.forward(stacked(guidance), stacked(target), true);
  const at::Tensor difference = (output - stacked(truth)) * mask;
  const at::Tensor error = m_config.loss == "l1" ? difference.abs() : difference.square();
  const at::Tensor loss = error.sum() / mask.sum().clamp_min(1.0);
  const double value = loss.item<double>();
  if (!std::isfinite(value)) {
    throw Error(ErrorCode::Model, "The loss is no longer finite at iteration " + std::to_string(iteration) +
                                      ": the learning rate may be too high. The last good model is kept in " +
                                      m_output.string() + ".");
  }
  const std::vector<at::Tensor> parameters = m_network.parameters();
  for (const at::Tensor& parameter : parameters) parameter.mutable_grad().reset();
  loss.backward();

  const c10::AutoGradMode noGradients(false);
  std::vector<at::Tensor> gradients;
  for (const at::Tensor& parameter : parameters) gradients.push_back(parameter.grad());
  if (m_config.gradientClip > 0) {
    double squares = 0.0;
    for (const at::Tensor& gradient : gradients) squares += gradient.square().sum().item<double>();
    const double shrink = std::min(1.0, m_config.gradientClip / (std::sqrt(squares) + 1e-6));
    for (at::Tensor& gradient : gradients) gradient.mul_(shrink);
  }
  for (at::Tensor& step : m_state.adam.steps) step.add_(1.0);
  at::_fused_adam_(parameters, gradients, m_state.adam.firstMoments, m_state.adam.secondMoments, {}, m_state.adam.steps,
                   m_config.learningRateAt(iteration), kAdamBeta1, kAdamBeta2, 0.0, kAdamEpsilon, false, false);
  if (!m_state.average.empty()) updateAverage();
  return value;
}

void TrainingSession::updateAverage() {
  // Short at first, so that the random start is soon forgotten.
  const auto done = static_cast<double>(m_state.iteration);
  const double decay = std::min(m_config.averageDecay, (1.0 + done) / (10.0 + done));
  for (auto& [name, average] : m_state.average) average.lerp_(m_network.tensor(name).detach(), 1.0 - decay);
}

std::shared_ptr<const Network> TrainingSession::evaluatedNetwork() const {
  StateDict tensors = m_state.average;
  if (tensors.empty()) {
    for (const auto& [name, tensor] : m_network.tensors()) tensors[name] = tensor.detach();
  }
  for (auto& [name, tensor] : tensors) tensor = tensor.to(at::kCPU);
  return std::make_shared<const Network>(m_config.model, tensors);
}

Metadata TrainingSession::notes(std::int64_t iteration, const std::map<std::string, double>& metrics) const {
  Metadata notes{{"program", std::string(kProgramName) + " " + kVersion},
                 {"iterations", std::to_string(iteration)},
                 {"seed", std::to_string(m_config.seed)},
                 {"training_seconds", std::to_string(std::llround(m_state.seconds))},
                 {"licence", "GPL-3.0-or-later"}};
  std::string data;
  for (const DatasetConfig& dataset : m_config.datasets) {
    data += (data.empty() ? "" : ", ") +
            (dataset.reader == "scenes" ? std::string("synthetic scenes") : dataset.path.filename().string());
  }
  notes["training_data"] = data;
  for (const auto& [name, value] : metrics) notes["validation_" + name] = exactly(value);
  return notes;
}

void TrainingSession::validateNow(TrainingObserver& observer, const Progress& stop, TrainingLog& log,
                                  std::int64_t iteration) {
  if (m_validationItems.empty()) return;
  const std::shared_ptr<const Network> network = evaluatedNetwork();
  m_lastMetrics = validateNetwork(network, m_validationItems, m_config, unitFactor(m_config.unit), stop);
  useThreads(m_config.threads);
  log.validation(iteration, m_lastMetrics, m_state.seconds);
  const double metric = m_lastMetrics.at("rmse");
  const bool best = m_state.bestMetric < 0.0 || metric < m_state.bestMetric;
  if (best) {
    m_state.bestMetric = metric;
    saveModel(m_output / "best.safetensors", *network, notes(iteration, m_lastMetrics));
  }
  observer.validated(iteration, m_lastMetrics, best);
}

TrainingStart TrainingSession::startReport() const {
  TrainingStart start;
  start.iteration = m_state.iteration;
  start.iterations = m_config.iterations;
  for (const auto& items : m_trainingItems) start.pairs += static_cast<std::int64_t>(items.size());
  start.validationPairs = static_cast<std::int64_t>(m_validationItems.size());
  start.parameters = parameterCount(m_config.model);
  const auto colon = m_config.unit.find(':');
  if (colon != std::string::npos) start.unit = m_config.unit.substr(colon + 1);
  return start;
}

bool TrainingSession::run(TrainingObserver& observer, const Progress& stop) {
  using Clock = std::chrono::steady_clock;
  if (m_state.iteration >= m_config.iterations && std::filesystem::exists(m_output / "model.safetensors")) return false;
  useThreads(m_config.threads);
  writeFileAtomically(m_output / "config.json", toJson(m_config).dump(2) + "\n");
  TrainingLog log(m_output / "log.jsonl", m_state.iteration);
  observer.started(startReport());

  const auto checkpoint = [&] { saveCheckpoint(m_output / "checkpoint.safetensors", m_network, m_state); };
  SamplePipeline pipeline([&](std::int64_t number) { return makeSampleNumber(number, observer); },
                          m_state.iteration * m_config.batch, m_config.readers);
  bool saved = true;
  try {
    while (m_state.iteration < m_config.iterations) {
      stop.throwIfStopped();
      const auto start = Clock::now();
      const double rate = m_config.learningRateAt(m_state.iteration);
      const double loss = trainStep(pipeline, m_state.iteration);
      const std::int64_t iteration = ++m_state.iteration;
      m_state.seconds += std::chrono::duration<double>(Clock::now() - start).count();
      saved = false;
      log.step(iteration, loss, rate, m_state.seconds);
      observer.step(iteration, loss, rate, m_state.seconds, pipeline.waitedSeconds());
      const bool last = iteration == m_config.iterations;
      if (iteration % m_config.validationInterval == 0 || last) validateNow(observer, stop, log, iteration);
      if (iteration % m_config.checkpointInterval == 0 || last) {
        checkpoint();
        saved = true;
      }
    }
  } catch (const Interrupted&) {
    if (!saved) checkpoint();
    throw;
  }
  saveModel(m_output / "model.safetensors", *evaluatedNetwork(), notes(m_state.iteration, m_lastMetrics));
  return true;
}

}  // namespace dkn
