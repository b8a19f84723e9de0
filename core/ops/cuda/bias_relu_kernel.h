// SPDX-License-Identifier: GPL-3.0-or-later
// y = max(x + bias, 0) after a convolution, in channels last, a thread 16 bytes: what a thread does, host and device.
// With phases, pixel (y, x) goes to batch item (y % 2, x % 2, n), row y / 2, column x / 2: what the layers after a
// strided one see, each phase packed together, in the same pass over memory.
#pragma once

#include <cstdint>

#include "ops/cuda/launch.h"

namespace dkn::cuda {

/// `width` values that move as one.
template <typename T, int packed>
struct alignas(sizeof(T) * packed) Pack {
  T values[packed];
};

template <typename T>
struct BiasReluCall {
  const T* in = nullptr;  ///< (batch, height, width, channels)
  const T* bias = nullptr;
  T* out = nullptr;  ///< may be `in` without phases
  bool phases = false;
  std::int32_t batch = 0;
  std::int32_t height = 0;
  std::int32_t width = 0;
  std::int32_t channels = 0;
};

/// Values in 16 bytes, the widest access of a thread.
template <typename T>
constexpr int packedValues() {
  return 16 / static_cast<int>(sizeof(T));
}

/// Whether channels and addresses allow that access.
template <typename T>
bool mayPack(const BiasReluCall<T>& call) {
  const auto aligned = [](const T* data) { return reinterpret_cast<std::uintptr_t>(data) % 16 == 0; };
  return call.channels % packedValues<T>() == 0 && aligned(call.in) && aligned(call.bias) && aligned(call.out);
}

/// Pixel index in the phases' batch of a pixel index in the whole's; sides are even.
DKN_HOST_DEVICE std::uint32_t phasePixelOf(std::uint32_t pixel, std::uint32_t batch, std::uint32_t height,
                                           std::uint32_t width) {
  const std::uint32_t x = pixel % width;
  const std::uint32_t line = pixel / width;
  const std::uint32_t y = line % height;
  const std::uint32_t n = line / height;
  const std::uint32_t item = (y % 2 * 2 + x % 2) * batch + n;
  return (item * (height / 2) + y / 2) * (width / 2) + x / 2;
}

/// `packed` divides the channels.
template <int packed, typename T>
DKN_HOST_DEVICE void biasRelu(const BiasReluCall<T>& call, std::uint32_t item) {
  const auto height = static_cast<std::uint32_t>(call.height);
  const auto width = static_cast<std::uint32_t>(call.width);
  const auto batch = static_cast<std::uint32_t>(call.batch);
  const std::uint32_t packs = static_cast<std::uint32_t>(call.channels) / packed;
  if (item >= batch * height * width * packs) return;
  using P = Pack<T, packed>;
  const std::uint32_t pixel = item / packs;
  const std::uint32_t pack = item % packs;
  P x = reinterpret_cast<const P*>(call.in)[item];
  const P bias = reinterpret_cast<const P*>(call.bias)[pack];
  DKN_UNROLL
  for (int i = 0; i < packed; ++i) {
    const float value = static_cast<float>(x.values[i]) + static_cast<float>(bias.values[i]);
    // Not a number stays so.
    x.values[i] = static_cast<T>(value < 0.0F ? 0.0F : value);
  }
  const std::uint32_t to = call.phases ? phasePixelOf(pixel, batch, height, width) : pixel;
  reinterpret_cast<P*>(call.out)[static_cast<std::uint64_t>(to) * packs + pack] = x;
}

}  // namespace dkn::cuda
