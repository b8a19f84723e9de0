// SPDX-License-Identifier: GPL-3.0-or-later
// Where training pairs come from.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <memory>
#include <string>

#include "train/source_factory.h"
#include "train/training_config.h"

namespace dkn {

/// One registered pair at full resolution.
struct TrainingPair {
  at::Tensor guidance;  ///< uint8 or float in [0, 1], (3, H, W), RGB
  at::Tensor target;    ///< float (1, H, W) in the file's unit
  at::Tensor valid;     ///< bool (1, H, W); undefined where every pixel is
  /// Float (1, H, W), class numbers: what score maps, the target (C, H, W), are trained to give. Undefined where the
  /// target's own values are learned.
  at::Tensor labels;
  std::string name;
  bool eightBit = false;  ///< the target's file held 8-bit values
};

/// Colours as float (3, H, W) in [0, 1].
at::Tensor coloursAsFloat(const at::Tensor& guidance);

/// A list of pairs; load() may be called from several threads and throws Error naming the file.
class TrainingSource {
 public:
  virtual ~TrainingSource() = default;
  virtual std::int64_t size() const = 0;
  virtual TrainingPair load(std::int64_t index) const = 0;
  /// Pair `index` when it is drawn for the `round`-th time (from 0). Endless sources give another one each time; their
  /// size() is what counts as one round.
  virtual TrainingPair draw(std::int64_t index, std::int64_t /*round*/) const { return load(index); }
};

/// Scenes of the scene maker, made when asked for: `count` of them, or endless rounds of kEndlessRound new ones.
inline constexpr int kEndlessRound = 100;
std::unique_ptr<TrainingSource> openScenes(const DatasetConfig& config);

}  // namespace dkn
