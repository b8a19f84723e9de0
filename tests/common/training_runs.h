// SPDX-License-Identifier: GPL-3.0-or-later
// A small training run on pairs made in memory, and what it leaves behind.
#pragma once

#include <ATen/TensorOperators.h>
#include <ATen/ops/zeros.h>

#include <QTemporaryDir>

#include <fstream>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "common/tensors.h"
#include "model/safetensors.h"
#include "train/training_session.h"

namespace dkn::test {

namespace fs = std::filesystem;

/// Smooth colour, and a depth map whose edges follow it; item 3 can be made unreadable.
class EdgeSource : public TrainingSource {
 public:
  explicit EdgeSource(bool corrupt = false, bool allCorrupt = false) : m_corrupt(corrupt), m_allCorrupt(allCorrupt) {}
  std::int64_t size() const override { return 8; }
  TrainingPair load(std::int64_t index) const override {
    if (m_allCorrupt || (m_corrupt && index == 3)) throw Error(ErrorCode::Unreadable, "item 3 is corrupt");
    TrainingPair pair;
    const at::Tensor noise = randomFloats({3, 64, 72}, static_cast<unsigned>(index));
    pair.target = at::zeros({1, 64, 72}, at::kFloat);
    for (int i = 0; i < 6; ++i) {
      const auto x = (17 * i + 5 * index) % 60;
      pair.target.narrow(1, 8 * i, 20).narrow(2, x, 12).fill_(100.0 * i + 50.0);
    }
    pair.guidance = (pair.target / 550.0 * 0.8).expand({3, 64, 72}) + 0.1 * noise;
    pair.name = "edge-" + std::to_string(index);
    return pair;
  }

 private:
  bool m_corrupt;
  bool m_allCorrupt;
};

inline SourceFactory edges(bool corrupt = false, bool allCorrupt = false) {
  return [=](const DatasetConfig&) { return std::make_unique<EdgeSource>(corrupt, allCorrupt); };
}

inline TrainingConfig smallConfig() {
  TrainingConfig config;
  config.datasets.push_back({"edges", "pairs", 1.0, 4});
  config.scales = {4};
  config.model.scale = 4;
  config.model.protocol = "bicubic";
  config.model.features1 = 16;
  config.model.features2 = 16;
  config.iterations = 12;
  config.cropHeight = 32;
  config.cropWidth = 40;
  config.checkpointInterval = 5;
  config.validationInterval = 6;
  config.threads = 1;
  config.readers = 2;
  config.seed = 3;
  return config;
}

class Recorder : public TrainingObserver, public Progress {
 public:
  explicit Recorder(std::int64_t stopAt = -1) : m_stopAt(stopAt) {}
  void step(const StepReport& report) override {
    m_iteration = report.iteration;
    m_losses.push_back(report.loss);
  }
  void validated(std::int64_t iteration, const std::map<std::string, double>& metrics, bool) override {
    m_metrics[iteration] = metrics;
  }
  void skipped(const std::string& reason, std::int64_t) override { m_skipped.push_back(reason); }
  bool stopRequested() const override { return m_stopAt >= 0 && m_iteration >= m_stopAt; }

  std::int64_t m_iteration = 0;
  std::vector<double> m_losses;
  std::map<std::int64_t, std::map<std::string, double>> m_metrics;
  std::vector<std::string> m_skipped;

 private:
  std::int64_t m_stopAt;
};

inline fs::path in(const QTemporaryDir& folder, const std::string& name) {
  return fs::path(folder.path().toStdString()) / name;
}

inline bool sameTensors(const fs::path& a, const fs::path& b) {
  const StateDict left = readSafetensors(a).tensors;
  const StateDict right = readSafetensors(b).tensors;
  if (left.size() != right.size()) return false;
  for (const auto& [name, tensor] : left) {
    if (!right.contains(name) || !tensor.equal(right.at(name))) return false;
  }
  return true;
}

inline std::vector<nlohmann::json> logOf(const fs::path& folder) {
  std::ifstream file(folder / "log.jsonl");
  std::vector<nlohmann::json> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(nlohmann::json::parse(line));
  return lines;
}

inline TrainingSession open(const TrainingConfig& config, const fs::path& output, bool resume = false) {
  return TrainingSession(config, output, resume, edges());
}

/// The sentence of the Error(code) that `act` throws, or what it did instead.
inline QString refusal(const std::function<void()>& act, ErrorCode code) {
  try {
    act();
  } catch (const Error& error) {
    return error.code() == code ? QString(error.what()) : QString("wrong code: ") + error.what();
  }
  return "accepted";
}

}  // namespace dkn::test
