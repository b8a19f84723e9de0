// SPDX-License-Identifier: GPL-3.0-or-later
// Training steps on the GPU against the CPU's.
#include <ATen/TensorOperators.h>

#include <cmath>
#include <filesystem>

#include "common/tensors.h"
#include "cuda/gpu_test.h"
#include "train/checkpoint.h"
#include "train/loss_scale.h"
#include "train/train_step.h"

using namespace dkn;
using namespace dkn::test;

namespace {

TrainingConfig configOf(Architecture architecture, const std::string& device, const std::string& precision) {
  TrainingConfig config;
  config.model.architecture = architecture;
  config.cropHeight = 24;
  config.cropWidth = 32;
  config.device = device;
  config.precision = precision;
  config.averageDecay = 0.9;
  config.gradientClip = 10.0;
  return config;
}

std::vector<TrainingSample> batchOf(const TrainingConfig& config, unsigned seed) {
  std::vector<TrainingSample> batch;
  const Margins margins = receptiveMargins(config.model);
  const std::int64_t more = config.model.padsLayers() ? 0 : margins.before + margins.after;
  for (unsigned i = 0; i < 2; ++i) {
    const std::int64_t h = config.cropHeight;
    const std::int64_t w = config.cropWidth;
    TrainingSample sample;
    sample.guidance = randomFloats({3, h + more, w + more}, seed + 10 * i);
    sample.target = randomFloats({1, h + more, w + more}, seed + 10 * i + 1);
    sample.truth = randomFloats({1, h, w}, seed + 10 * i + 2);
    sample.valid = randomBools({1, h, w}, seed + 10 * i + 3, 0.9F);
    batch.push_back(sample);
  }
  return batch;
}

struct Course {
  std::vector<double> losses;
  std::vector<double> norms;
  StateDict tensors;
};

Course train(const TrainingConfig& config, int steps, bool sameBatch) {
  TrainStep step(config, Network(config.model, 5));
  TrainingState state;
  if (step.precision() == at::kHalf) state.lossScale = kFirstLossScale;
  Course course;
  for (int i = 0; i < steps; ++i) {
    const StepOutcome outcome = step.run(batchOf(config, sameBatch ? 1U : 1U + 100U * static_cast<unsigned>(i)), state);
    ++state.iteration;
    if (!outcome.applied) continue;
    course.losses.push_back(outcome.loss);
    course.norms.push_back(outcome.gradientNorm);
  }
  course.tensors = step.tensors();
  return course;
}

}  // namespace

DKN_GPU_CASE(stepsEqualTheProcessors) {
  for (const auto architecture : {Architecture::Fdkn, Architecture::Dkn}) {
    const Course cpu = train(configOf(architecture, "cpu", "fp32"), 3, false);
    const Course cuda = train(configOf(architecture, "cuda", "fp32"), 3, false);
    require(cuda.losses.size() == 3, "a step was not applied");
    for (std::size_t i = 0; i < 3; ++i) {
      // Adam divides by the gradient's size: what rounding does to small ones grows from step to step.
      const double tolerance = i == 0 ? 1e-4 : 1e-2;
      require(std::abs(cuda.losses[i] - cpu.losses[i]) <= tolerance * cpu.losses[i],
              "loss " + std::to_string(cuda.losses[i]) + " for " + std::to_string(cpu.losses[i]));
      require(std::abs(cuda.norms[i] - cpu.norms[i]) <= 10 * tolerance * cpu.norms[i],
              "gradient " + std::to_string(cuda.norms[i]) + " for " + std::to_string(cpu.norms[i]));
    }
    for (const auto& [name, tensor] : cpu.tensors) {
      if (name.find("running_") != std::string::npos && name.starts_with("model."))
        requireClose(cuda.tensors.at(name), tensor, 1e-2, name);
    }
  }
}

DKN_GPU_CASE(everyPrecisionLearns) {
  for (const auto architecture : {Architecture::Fdkn, Architecture::Dkn}) {
    for (const char* precision : {"auto", "tf32", "bf16", "fp16"}) {
      const Course course = train(configOf(architecture, "cuda", precision), 60, true);
      require(course.losses.size() > 40, std::string(precision) + ": too many steps were not applied");
      require(course.losses.back() < 0.8 * course.losses.front(), std::string(precision) + ": the loss went from " +
                                                                      std::to_string(course.losses.front()) + " to " +
                                                                      std::to_string(course.losses.back()));
    }
  }
}

DKN_GPU_CASE(checkpointsMoveBetweenDevices) {
  const std::filesystem::path path = std::filesystem::temp_directory_path() / "dkn-gpu-checkpoint.safetensors";
  const TrainingConfig onGpu = configOf(Architecture::Fdkn, "cuda", "fp32");
  const TrainingConfig onCpu = configOf(Architecture::Fdkn, "cpu", "fp32");
  TrainStep first(onGpu, Network(onGpu.model, 5));
  TrainingState state;
  first.run(batchOf(onGpu, 1), state);
  state.iteration = 1;
  saveCheckpoint(path, onGpu.model, first.tensors(), state);
  TrainStep second(onCpu, Network(onCpu.model, 6));
  TrainingState loaded;
  loadCheckpoint(path, onCpu.model, second.tensors(), loaded);
  for (const auto& [name, tensor] : first.tensors()) requireClose(second.tensors().at(name), tensor, 0.0, name);
  const double gpuLoss = first.run(batchOf(onGpu, 2), state).loss;
  const double cpuLoss = second.run(batchOf(onCpu, 2), loaded).loss;
  require(std::abs(gpuLoss - cpuLoss) <= 1e-4 * cpuLoss, "the step after it differs");
  std::filesystem::remove(path);
}
