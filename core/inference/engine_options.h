// SPDX-License-Identifier: GPL-3.0-or-later
// How a network is run: where, how exactly, in what pieces.
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "inference/region.h"

namespace dkn {

enum class EngineKind {
  Auto,      ///< tiles, phases batched, batch norm folded, fused sampling
  Reference  ///< the papers' algorithm written literally, for checks and for measuring speed-up
};

struct EngineOptions {
  EngineKind kind = EngineKind::Auto;
  std::string device = "auto";  ///< auto, cpu, cuda, cuda:N
  /// fp32, tf32 (GPU), bf16, fp16 (GPU); auto: the fastest that keeps the result, on the CPU as measured
  /// (precision_choice.h), fp16 on a GPU.
  std::string precision = "fp32";
  int threads = 0;                                              ///< 0: as many as there are cores
  int tile = 0;                                                 ///< output pixels a side; 0: chosen by the engine
  std::optional<std::pair<std::int64_t, std::int64_t>> centre;  ///< y, x around which tiles come first
  /// Told each finished tile with its part of the result (C, h, w), a view of it: one call at a time.
  std::function<void(const Rect&, const at::Tensor&)> onTile;
};

/// Throws Error(BadArgument) for an unknown name or a device that is not there, naming the remedy.
EngineKind engineKindFromName(const std::string& name);
at::Device resolveDevice(const std::string& name);
/// The type the convolutions run in on that device; auto is fp32 here, tf32 float32 with shorter products.
at::ScalarType resolvePrecision(const std::string& name, const at::Device& device);
std::string precisionName(at::ScalarType type);
/// Whether the name asks for TensorFloat-32, which resolvePrecision() has checked.
bool isTf32(const std::string& name);

}  // namespace dkn
