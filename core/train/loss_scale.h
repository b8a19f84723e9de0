// SPDX-License-Identifier: GPL-3.0-or-later
// The factor that keeps fp16 gradients from vanishing: halved where they overflow, doubled after a long calm.
#pragma once

#include "train/checkpoint.h"

namespace dkn {

inline constexpr double kFirstLossScale = 65536.0;
/// A loss that overflows at this scale is no matter of its scale.
inline constexpr double kSmallestLossScale = 1.0 / 1024.0;
inline constexpr std::int64_t kStepsToDouble = 2000;

/// To be called after every step of a run in fp16.
inline void updateLossScale(TrainingState& state, bool overflow) {
  state.goodSteps = overflow ? 0 : state.goodSteps + 1;
  if (overflow) state.lossScale *= 0.5;
  if (state.goodSteps < kStepsToDouble) return;
  state.goodSteps = 0;
  if (state.lossScale < 0x1p24) state.lossScale *= 2.0;
}

}  // namespace dkn
