// SPDX-License-Identifier: GPL-3.0-or-later
// Small tensors for the tests.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <vector>

namespace dkn::test {

/// A float tensor of the values in row-major order.
inline at::Tensor floats(const std::vector<float>& values, at::IntArrayRef sizes) {
  at::Tensor tensor = at::empty(sizes, at::kFloat);
  std::copy(values.begin(), values.end(), tensor.data_ptr<float>());
  return tensor;
}

/// A bool tensor, true where the value is not 0.
inline at::Tensor bools(const std::vector<int>& values, at::IntArrayRef sizes) {
  at::Tensor tensor = at::empty(sizes, at::kBool);
  std::transform(values.begin(), values.end(), tensor.data_ptr<bool>(), [](int value) { return value != 0; });
  return tensor;
}

/// Equally distributed floats from 0 to `scale`.
inline at::Tensor randomFloats(at::IntArrayRef sizes, unsigned seed, float scale = 1.0F) {
  at::Tensor tensor = at::empty(sizes, at::kFloat);
  std::mt19937 bits(seed);
  float* value = tensor.data_ptr<float>();
  for (std::int64_t i = 0; i < tensor.numel(); ++i) value[i] = scale * static_cast<float>(bits()) * 0x1p-32F;
  return tensor;
}

/// Bools of which about `share` are true.
inline at::Tensor randomBools(at::IntArrayRef sizes, unsigned seed, float share) {
  return randomFloats(sizes, seed).lt(share);
}

inline float valueAt(const at::Tensor& planes, std::int64_t channel, std::int64_t y, std::int64_t x) {
  return planes[channel][y][x].item<float>();
}

}  // namespace dkn::test
