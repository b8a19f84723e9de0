// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/engine_options.h"

#include <ATen/Context.h>

#include "base/error.h"

namespace dkn {

EngineKind engineKindFromName(const std::string& name) {
  if (name.empty() || name == "auto") return EngineKind::Auto;
  if (name == "reference") return EngineKind::Reference;
  throw Error(ErrorCode::BadArgument, "The engine '" + name + "' is unknown; there are auto and reference.");
}

at::Device resolveDevice(const std::string& name) {
  if (name == "cpu") return at::kCPU;
  if (name.empty() || name == "auto") return at::hasCUDA() ? at::Device(at::kCUDA) : at::Device(at::kCPU);
  if (name != "cuda" && !name.starts_with("cuda:")) {
    throw Error(ErrorCode::BadArgument, "The device '" + name + "' is unknown; there are auto, cpu, cuda and cuda:N.");
  }
  if (!at::hasCUDA()) {
    throw Error(ErrorCode::BadArgument, "No CUDA device can be used on this machine; take --device auto or cpu.");
  }
  try {
    return at::Device(name);
  } catch (const std::exception&) {
    throw Error(ErrorCode::BadArgument, "The device '" + name + "' is unknown; a CUDA device is named like cuda:0.");
  }
}

at::ScalarType resolvePrecision(const std::string& name, const at::Device& device) {
  if (name.empty() || name == "auto" || name == "fp32") return at::kFloat;
  if (name == "bf16") return at::kBFloat16;
  if (name == "fp16") {
    if (device.is_cpu()) {
      throw Error(ErrorCode::BadArgument, "The precision fp16 is for GPUs; take fp32 or bf16 on the CPU.");
    }
    return at::kHalf;
  }
  throw Error(ErrorCode::BadArgument, "The precision '" + name + "' is unknown; there are auto, fp32, bf16 and fp16.");
}

std::string precisionName(at::ScalarType type) {
  if (type == at::kBFloat16) return "bf16";
  return type == at::kHalf ? "fp16" : "fp32";
}

}  // namespace dkn
