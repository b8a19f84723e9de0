// SPDX-License-Identifier: GPL-3.0-or-later
// How full-resolution targets are degraded for training and measuring.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <optional>
#include <string>

namespace dkn {

enum class Protocol { None, Bicubic, Nearest, Noisy, Denoise };

std::optional<Protocol> protocolFromName(const std::string& name);
std::string protocolName(Protocol protocol);

/// Values from the smallest to the largest.
struct ValueSpan {
  double minimum = 0.0;
  double maximum = 0.0;
};

struct DegradeOptions {
  Protocol protocol = Protocol::Bicubic;
  int scale = 8;            ///< ignored by Denoise
  std::uint64_t seed = 0;   ///< noise of Noisy and Denoise, together with `name`
  std::string name;         ///< the item's name
  bool eightBit = false;    ///< Noisy: the values are 8-bit levels as they are; else metric depth mapped to 70..218
  bool keepCentre = false;  ///< Nearest: keep the block's centre pixel (PAC) instead of the bottom right one
  bool upNearest = false;   ///< Nearest: up by nearest neighbour instead of bicubic
  /// Noisy, Denoise: range of the whole image's valid (Noisy: and positive) values, where the target is a part of it.
  std::optional<ValueSpan> span;
};

/// Float (C, H, W) planes. `target` is the degraded map at full size, `low` the map it came from (Denoise: the same).
struct Degraded {
  at::Tensor target;
  at::Tensor low;
};

/// Sizes cut to multiples of the scale, keeping the top left corner: the last two dimensions.
at::Tensor cropToMultiple(const at::Tensor& image, int scale);

/// Degrades (C, H, W) floats whose sizes are multiples of the scale. `valid` is (1, H, W) bool or undefined; where
/// given, weights of valid samples are renormalised and low-resolution samples without any valid source take the
/// nearest valid one. Throws Error(BadArgument) for a scale below 1 or sizes that are no multiples.
Degraded degrade(const at::Tensor& target, const at::Tensor& valid, const DegradeOptions& options);

/// Bicubic resize, antialiased, a = -0.5 (PIL's kernel), half-pixel centres, not clamped; masked as above.
/// (C, h, w) -> (C, height, width).
at::Tensor resizeBicubic(const at::Tensor& image, const at::Tensor& valid, std::int64_t height, std::int64_t width);

/// Holes (valid false) take the value of the nearest valid pixel (Euclidean, ties: any); (C, H, W), (1, H, W) bool.
at::Tensor fillHoles(const at::Tensor& image, const at::Tensor& valid);

}  // namespace dkn
