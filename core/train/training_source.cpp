// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/training_source.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/from_blob.h>

#include "scene/scene_maker.h"

namespace dkn {

namespace {

class SceneSource : public TrainingSource {
 public:
  explicit SceneSource(const DatasetConfig& config) : m_config(config) {}

  std::int64_t size() const override { return m_config.count > 0 ? m_config.count : kEndlessRound; }

  TrainingPair draw(std::int64_t index, std::int64_t round) const override {
    return load(m_config.count > 0 ? index : index + round * kEndlessRound);
  }

  TrainingPair load(std::int64_t index) const override {
    SceneOptions options;
    options.width = m_config.width;
    options.height = m_config.height;
    options.seed = m_config.seed + static_cast<std::uint64_t>(index);
    Scene scene = makeScene(options);
    TrainingPair pair;
    pair.guidance = at::from_blob(scene.rgb.data(), {scene.height, scene.width, 3}, at::kByte)
                        .permute({2, 0, 1})
                        .clone(at::MemoryFormat::Contiguous);
    pair.target = at::from_blob(scene.depthMetres.data(), {1, scene.height, scene.width}, at::kFloat).clone();
    pair.name = "scene-" + std::to_string(options.seed);
    return pair;
  }

 private:
  DatasetConfig m_config;
};

}  // namespace

at::Tensor coloursAsFloat(const at::Tensor& guidance) {
  return guidance.scalar_type() == at::kByte ? guidance.to(at::kFloat) / 255.0 : guidance;
}

std::unique_ptr<TrainingSource> openScenes(const DatasetConfig& config) {
  return std::make_unique<SceneSource>(config);
}

}  // namespace dkn
