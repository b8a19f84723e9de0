// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/engine_options.h"

#include <charconv>

#include "base/error.h"
#include "cuda/cuda_status.h"

namespace dkn {

EngineKind engineKindFromName(const std::string& name) {
  if (name.empty() || name == "auto") return EngineKind::Auto;
  if (name == "reference") return EngineKind::Reference;
  throw Error(ErrorCode::BadArgument, "The engine '" + name + "' is unknown; there are auto and reference.");
}

at::Device resolveDevice(const std::string& name) {
  // For the CPU too: cuda_status.h says why.
  const CudaStatus& cuda = cudaStatus();
  if (name == "cpu") return at::kCPU;
  if (name.empty() || name == "auto") {
    for (std::size_t i = 0; i < cuda.gpus.size(); ++i) {
      if (cuda.gpus[i].supported()) return {at::kCUDA, static_cast<at::DeviceIndex>(i)};
    }
    return at::kCPU;
  }
  if (name != "cuda" && !name.starts_with("cuda:")) {
    throw Error(ErrorCode::BadArgument, "The device '" + name + "' is unknown; there are auto, cpu, cuda and cuda:N.");
  }
  if (!cuda.usable()) {
    throw Error(ErrorCode::BadArgument,
                "The device '" + name + "' cannot be used; take --device auto or cpu. " + cuda.problem);
  }
  const std::string number = name == "cuda" ? "0" : name.substr(5);
  std::size_t index = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), index);
  if (error != std::errc() || end != number.data() + number.size()) {
    throw Error(ErrorCode::BadArgument, "The device '" + name + "' is unknown; a CUDA device is named like cuda:0.");
  }
  if (index >= cuda.gpus.size()) {
    throw Error(ErrorCode::BadArgument, "The device '" + name + "' is not there; the last one is cuda:" +
                                            std::to_string(cuda.gpus.size() - 1) + ".");
  }
  const GpuInfo& gpu = cuda.gpus[index];
  if (!gpu.supported()) {
    throw Error(ErrorCode::BadArgument, "The device '" + name + "' (" + gpu.name +
                                            ") is too old: its compute capability is " +
                                            std::to_string(gpu.majorCapability) + "." +
                                            std::to_string(gpu.minorCapability) + ", 7.5 is wanted.");
  }
  return {at::kCUDA, static_cast<at::DeviceIndex>(index)};
}

at::ScalarType resolvePrecision(const std::string& name, const at::Device& device) {
  if (name.empty() || name == "auto" || name == "fp32") return at::kFloat;
  if (name == "bf16") return at::kBFloat16;
  if (name == "fp16" || isTf32(name)) {
    if (device.is_cpu()) {
      throw Error(ErrorCode::BadArgument, "The precision " + name + " is for GPUs; take fp32 or bf16 on the CPU.");
    }
    return isTf32(name) ? at::kFloat : at::kHalf;
  }
  throw Error(ErrorCode::BadArgument,
              "The precision '" + name + "' is unknown; there are auto, fp32, tf32, bf16 and fp16.");
}

bool isTf32(const std::string& name) { return name == "tf32"; }

std::string precisionName(at::ScalarType type) {
  if (type == at::kBFloat16) return "bf16";
  return type == at::kHalf ? "fp16" : "fp32";
}

}  // namespace dkn
