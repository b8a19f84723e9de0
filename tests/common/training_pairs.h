// SPDX-License-Identifier: GPL-3.0-or-later
// Training pairs whose every value tells where it came from.
#pragma once

#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>

#include <vector>

#include "common/tensors.h"
#include "train/augmentation.h"

namespace dkn::test {

/// Target and colours are functions of the place alone, so that every sample tells where it was taken from.
inline TrainingPair mapPair(std::int64_t height, std::int64_t width) {
  TrainingPair pair;
  const at::Tensor y = at::arange(height, at::kFloat).reshape({1, height, 1});
  const at::Tensor x = at::arange(width, at::kFloat).reshape({1, 1, width});
  pair.target = (y * 0.7 + x).expand({1, height, width}).contiguous();
  pair.guidance = (pair.target / 400.0).expand({3, height, width}).contiguous();
  pair.name = "map";
  return pair;
}

inline TrainingPair noisePair(std::int64_t height, std::int64_t width, unsigned seed) {
  TrainingPair pair;
  pair.guidance = (randomFloats({3, height, width}, seed) * 255.0).to(at::kByte);
  pair.target = randomFloats({1, height, width}, seed + 100, 50.0F) + 20.0;
  pair.name = "noise";
  return pair;
}

inline const std::vector<Orientation>& allOrientations() {
  static const std::vector<Orientation> kAll = [] {
    std::vector<Orientation> list;
    for (int i = 0; i < 8; ++i) list.push_back({(i & 1) != 0, (i & 2) != 0, (i & 4) != 0});
    return list;
  }();
  return kAll;
}

}  // namespace dkn::test
