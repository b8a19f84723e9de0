// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/training_session.h"

#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>
#include <utility>

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/folder_lock.h"
#include "base/threads.h"
#include "base/version.h"
#include "inference/engine_options.h"
#include "model/model_file.h"
#include "model/transfer_weights.h"
#include "train/loss_scale.h"
#include "train/sample_pipeline.h"
#include "train/training_log.h"

namespace dkn {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

const std::string kCheckpoint = "checkpoint.safetensors";
const std::string kBest = "best.safetensors";
const std::string kModel = "model.safetensors";
constexpr std::chrono::milliseconds kAskingInterval{200};

TrainingConfig checked(const TrainingConfig& config, const fs::path& output, bool resume, bool writes) {
  config.validate();
  if (!writes) return config;
  if (!resume && fs::exists(output / "log.jsonl")) {
    throw Error(
        ErrorCode::CannotWrite,
        output.string() + " holds a training run already: go on with --resume, or name another folder with --output.");
  }
  std::error_code failure;
  fs::create_directories(output, failure);
  if (failure)
    throw Error(ErrorCode::CannotWrite, "Cannot make the folder " + output.string() + ": " + failure.message() + ".");
  return config;
}

/// Half-written files of a process that was killed while it wrote.
void removeLeftovers(const fs::path& output) {
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::directory_iterator(output, ignored)) {
    const std::string name = entry.path().filename().string();
    if (!name.ends_with(".tmp")) continue;
    for (const std::string& ours : {kCheckpoint, kBest, kModel, std::string("config.json"), std::string("log.jsonl")}) {
      if (name.starts_with("." + ours + ".")) fs::remove(entry.path(), ignored);
    }
  }
}

/// `fresh`: no checkpoint is going to overwrite it.
Network startingNetwork(const TrainingConfig& config, bool fresh) {
  if (config.init.empty() || !fresh) return Network(config.model, seedFor(config.seed, SeedPurpose::Initialisation));
  const LoadedModel model = loadModel(config.init);
  try {
    return transferWeights(model.network, config.model);
  } catch (const Error& error) {
    throw Error(error.code(), config.init.string() + ": " + error.what());
  }
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

/// Stops a validation for any reason to end.
class EitherStop : public Progress {
 public:
  EitherStop(const Progress& stop, const TrainingControl& control) : m_stop(stop), m_control(control) {}
  bool stopRequested() const override {
    return m_stop.stopRequested() || m_control.endRequested() != TrainingControl::End::None;
  }

 private:
  const Progress& m_stop;
  const TrainingControl& m_control;
};

}  // namespace

struct TrainingSession::Run {
  TrainingObserver& observer;
  TrainingControl& control;
  const Progress& stop;
  std::optional<TrainingLog> log;  ///< of the first process
  SamplePipeline pipeline;
  Requests asked{};

  void enter(SessionState state) {
    control.enter(state);
    observer.stateChanged(state);
  }
};

TrainingSession::TrainingSession(const TrainingConfig& config, const fs::path& output, bool resume,
                                 const SourceFactory& sources, const ProcessGroup* processes)
    : m_config(checked(config, output, resume, !processes || processes->isFirst())),
      m_output(output),
      m_processes(processes),
      m_supply(config, sources),
      m_step(config, startingNetwork(config, isFirst() && !(resume && fs::exists(output / kCheckpoint))), processes) {
  if (m_step.precision() == at::kHalf) m_state.lossScale = kFirstLossScale;
  if (isFirst() && resume && fs::exists(file(kCheckpoint))) {
    loadCheckpoint(file(kCheckpoint), m_config.model, m_step.tensors(), m_state);
    m_savedIteration = m_state.iteration;
  }
  if (m_processes) shareState();
}

void TrainingSession::shareState() {
  for (const auto& [name, tensor] : m_step.tensors()) m_processes->copyFromFirst(tensor);
  const at::Tensor numbers = at::zeros({4}, at::kDouble);
  double* const values = numbers.data_ptr<double>();
  values[0] = static_cast<double>(m_state.iteration);
  values[1] = m_state.lossScale;
  values[2] = static_cast<double>(m_state.goodSteps);
  values[3] = m_state.seconds;
  m_processes->copyFromFirst(numbers);
  m_state.iteration = static_cast<std::int64_t>(values[0]);
  m_state.lossScale = values[1];
  m_state.goodSteps = static_cast<std::int64_t>(values[2]);
  m_state.seconds = values[3];
}

std::int64_t TrainingSession::sampleNumber(std::int64_t own) const {
  if (!m_processes) return own;
  // An iteration's samples, in the order in which one process with the whole batch would take them.
  const std::int64_t iteration = own / m_config.batch;
  return (iteration * m_processes->size() + m_processes->rank()) * m_config.batch + own % m_config.batch;
}

TrainingSession::Requests TrainingSession::requests(const Run& run) const {
  const TrainingControl::End end = run.control.endRequested();
  Requests asked{run.control.pauseRequested(), run.stop.stopRequested() || end == TrainingControl::End::Stop,
                 end == TrainingControl::End::KeepBest};
  if (!m_processes) return asked;
  const at::Tensor sum = m_processes->sum(
      at::tensor(std::vector<double>{asked.pause ? 1.0 : 0.0, asked.stop ? 1.0 : 0.0, asked.keepBest ? 1.0 : 0.0}));
  const double* const values = sum.const_data_ptr<double>();
  return {values[0] > 0.0, values[1] > 0.0, values[2] > 0.0};
}

bool TrainingSession::run(TrainingObserver& observer, const Progress& stop) {
  TrainingControl control;
  return run(observer, control, stop);
}

bool TrainingSession::run(TrainingObserver& observer, TrainingControl& control, const Progress& stop) {
  bool done = isFirst() && m_state.iteration >= m_config.iterations && fs::exists(file(kModel));
  if (m_processes) done = m_processes->sum(done ? 1.0 : 0.0) > 0.0;
  if (done) return false;
  TrainingObserver silent;
  TrainingObserver& told = isFirst() ? observer : silent;
  const auto end = [&](SessionState state) {
    control.forgetRequests();
    control.enter(state);
    told.stateChanged(state);
  };
  try {
    useThreads(m_config.threads);
    std::optional<FolderLock> lock;
    std::optional<TrainingLog> log;
    if (isFirst()) {
      lock.emplace(m_output);
      removeLeftovers(m_output);
      writeFileAtomically(file("config.json"), toJson(m_config).dump(2) + "\n");
      log.emplace(file("log.jsonl"), m_state.iteration);
    }
    Run run{told, control, stop, std::move(log),
            SamplePipeline([this](std::int64_t own) { return m_supply.make(sampleNumber(own)); },
                           m_state.iteration * m_config.batch, m_config.readers)};
    run.enter(SessionState::Running);
    told.started(startReport());
    iterate(run);
  } catch (const Interrupted&) {
    end(SessionState::Idle);
    throw;
  } catch (...) {
    end(SessionState::Failed);
    throw;
  }
  end(SessionState::Finished);
  return true;
}

void TrainingSession::iterateToTheEnd(Run& run) {
  const EitherStop either(run.stop, run.control);
  while (m_state.iteration < m_config.iterations) {
    run.asked = requests(run);
    if (run.asked.pause && !run.asked.ends()) run.asked = pause(run);
    if (run.asked.ends()) throw Interrupted();
    step(run);
    const bool last = m_state.iteration == m_config.iterations;
    if (m_state.iteration % m_config.validationInterval == 0 || last) validate(run, either);
    if (m_state.iteration % m_config.checkpointInterval == 0 || last) saveCheckpointNow();
  }
  // A run that was killed between its last checkpoint and its end.
  if (m_validatedIteration < 0) validate(run, either);
  if (!m_processes) return;
  run.asked = requests(run);
  if (run.asked.ends()) throw Interrupted();
}

void TrainingSession::iterate(Run& run) {
  try {
    iterateToTheEnd(run);
  } catch (const Interrupted&) {
    // What interrupted a validation.
    if (!m_processes) run.asked = requests(run);
    run.enter(SessionState::Stopping);
    saveCheckpointNow();
    if (run.asked.stop) throw;
    finishEarly(run);
    return;
  }
  requireFinite(m_step.isFinite(), "The weights are");
  writeModel(kModel, *m_step.evaluatedNetwork());
}

void TrainingSession::step(Run& run) {
  const auto start = Clock::now();
  std::vector<TrainingSample> batch;
  for (std::int64_t i = 0; i < m_config.batch; ++i) batch.push_back(run.pipeline.take());
  StepReport report;
  report.iteration = m_state.iteration + 1;
  report.learningRate = m_config.learningRateAt(m_state.iteration);
  const StepOutcome outcome = m_step.run(batch, m_state);
  const bool rescaled = m_step.precision() == at::kHalf && m_state.lossScale >= kSmallestLossScale;
  requireFinite(std::isfinite(outcome.loss) || rescaled, "The loss is");
  requireFinite(outcome.applied || rescaled, "The gradient is");
  ++m_state.iteration;
  m_state.seconds += std::chrono::duration<double>(Clock::now() - start).count();
  report.loss = outcome.loss;
  report.gradientNorm = outcome.gradientNorm;
  report.skipped = !outcome.applied;
  report.seconds = m_state.seconds;
  report.waitedSeconds = run.pipeline.waitedSeconds();
  for (const SampleSupply::Skipped& skipped : m_supply.takeSkipped()) {
    if (run.log) run.log->skipped(report.iteration, skipped.reason);
    run.observer.skipped(skipped.reason, skipped.times);
  }
  if (run.log) run.log->step(report);
  run.observer.step(report);
}

TrainingSession::Requests TrainingSession::pause(Run& run) {
  saveCheckpointNow();
  run.enter(SessionState::Paused);
  Requests asked;
  do {
    // Processes ask each other, so that none waits for longer than the timeout.
    if (m_processes) {
      std::this_thread::sleep_for(kAskingInterval);
    } else {
      run.control.waitWhilePaused(run.stop);
    }
    asked = requests(run);
  } while (asked.pause && !asked.ends());
  run.enter(SessionState::Running);
  return asked;
}

void TrainingSession::requireFinite(bool finite, const std::string& what) const {
  if (finite) return;
  throw Error(ErrorCode::Model, what + " no longer finite at iteration " + std::to_string(m_state.iteration) +
                                    ": the learning rate may be too high. The last good files are kept in " +
                                    m_output.string() +
                                    "; a lower 'learning_rate', a 'gradient_clip' or a 'warmup' helps.");
}

void TrainingSession::saveCheckpointNow() {
  if (m_savedIteration == m_state.iteration || !isFirst()) return;
  requireFinite(m_step.isFinite(), "The weights are");
  saveCheckpoint(file(kCheckpoint), m_config.model, m_step.tensors(), m_state);
  m_savedIteration = m_state.iteration;
}

void TrainingSession::validate(Run& run, const Progress& stop) {
  const auto& items = m_supply.validationItems();
  if (items.empty() || !isFirst()) return;
  requireFinite(m_step.isFinite(), "The weights are");
  const std::shared_ptr<const Network> network = m_step.evaluatedNetwork();
  Validation validation;
  try {
    validation =
        validateNetwork(network, items, m_config, unitFactor(m_config.unit), run.observer.wantsSamples(), stop);
  } catch (const Interrupted&) {
    useThreads(m_config.threads);
    // The other processes hear of it where all are asked.
    if (m_processes && !run.asked.ends()) return;
    throw;
  }
  useThreads(m_config.threads);
  m_lastMetrics = validation.metrics;
  m_validatedIteration = m_state.iteration;
  for (const std::string& reason : validation.skipped) {
    run.log->skipped(m_state.iteration, reason);
    run.observer.skipped(reason, 1);
  }
  run.log->validation(m_state.iteration, m_lastMetrics, m_state.seconds);
  const double metric = m_lastMetrics.at(m_config.task == TrainingTask::Segmentation ? "loss" : "rmse");
  const bool best = m_state.bestMetric < 0.0 || metric < m_state.bestMetric;
  if (best) {
    m_state.bestMetric = metric;
    writeModel(kBest, *network);
  }
  run.observer.validated(m_state.iteration, m_lastMetrics, best);
  if (validation.sample) {
    validation.sample->iteration = m_state.iteration;
    run.observer.sample(std::move(validation.sample));
  }
}

void TrainingSession::finishEarly(Run& run) {
  if (!isFirst()) return;
  if (m_validatedIteration != m_state.iteration) validate(run, run.stop);
  if (m_state.bestMetric >= 0.0 && fs::exists(file(kBest))) {
    const LoadedModel best = loadModel(file(kBest));
    saveModel(file(kModel), best.network, best.metadata);
  } else {
    writeModel(kModel, *m_step.evaluatedNetwork());
  }
}

void TrainingSession::writeModel(const std::string& name, const Network& network) const {
  if (!isFirst()) return;
  Metadata notes{{"program", std::string(kProgramName) + " " + kVersion},
                 {"iterations", std::to_string(m_state.iteration)},
                 {"seed", std::to_string(m_config.seed)},
                 {"training_seconds", std::to_string(std::llround(m_state.seconds))},
                 {"licence", "GPL-3.0-or-later"}};
  std::string data;
  for (const DatasetConfig& dataset : m_config.datasets) {
    data += (data.empty() ? "" : ", ") +
            (dataset.reader == "scenes" ? std::string("synthetic scenes") : dataset.path.filename().string());
  }
  notes["training_data"] = data;
  for (const int scale : m_config.scales) {
    std::string& scales = notes["scales"];
    scales += (scales.empty() ? "" : ",") + std::to_string(scale);
  }
  for (const auto& [metric, value] : m_lastMetrics) notes["validation_" + metric] = exactly(value);
  saveModel(file(name), network, notes);
}

TrainingStart TrainingSession::startReport() const {
  TrainingStart start;
  start.iteration = m_state.iteration;
  start.iterations = m_config.iterations;
  start.pairs = m_supply.pairs();
  start.validationPairs = static_cast<std::int64_t>(m_supply.validationItems().size());
  const auto& protocols = m_config.protocols;
  const bool denoises = std::find(protocols.begin(), protocols.end(), Protocol::Denoise) != protocols.end();
  start.input = denoises ? "the degraded input" : "bicubic";
  start.parameters = parameterCount(m_config.model);
  start.device = m_step.device().str();
  start.processes = m_processes ? m_processes->size() : 1;
  start.precision = precisionName(m_step.precision());
  const auto colon = m_config.unit.find(':');
  if (colon != std::string::npos) start.unit = m_config.unit.substr(colon + 1);
  return start;
}

}  // namespace dkn
