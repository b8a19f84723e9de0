// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/environment.h"

#include <ATen/Version.h>
#include <sys/utsname.h>
#include <torch/headeronly/version.h>

#include <opencv2/core/version.hpp>

#include "base/cpu.h"
#include "base/threads.h"
#include "base/version.h"
#include "cuda/cuda_status.h"

namespace dkn {

namespace {

std::string systemName() {
  utsname name{};
  if (::uname(&name) != 0) return "unknown";
  return std::string(name.sysname) + " " + name.release + " " + name.machine;
}

}  // namespace

Environment currentEnvironment(int threads) {
  Environment environment;
  environment.program = std::string(kProgramName) + " " + kVersion;
  environment.system = systemName();
  environment.cpu = cpuName();
  environment.cpuCapability = at::get_cpu_capability();
  environment.cores = usableCores();
  environment.threads = threads > 0 ? threads : environment.cores;
  environment.libtorch = std::to_string(TORCH_VERSION_MAJOR) + "." + std::to_string(TORCH_VERSION_MINOR) + "." +
                         std::to_string(TORCH_VERSION_PATCH);
  environment.opencv = CV_VERSION;
  environment.devices = {"cpu"};
  const CudaStatus& cuda = cudaStatus();
  environment.cudaProblem = cuda.problem;
  for (const GpuInfo& gpu : cuda.gpus) {
    environment.gpus.push_back(describe(gpu));
    environment.devices.push_back("cuda:" + std::to_string(environment.gpus.size() - 1));
  }
  return environment;
}

nlohmann::ordered_json toJson(const Environment& environment) {
  return {{"program", environment.program},   {"system", environment.system},
          {"cpu", environment.cpu},           {"cpu_capability", environment.cpuCapability},
          {"cores", environment.cores},       {"threads", environment.threads},
          {"libtorch", environment.libtorch}, {"opencv", environment.opencv},
          {"devices", environment.devices},   {"gpus", environment.gpus}};
}

}  // namespace dkn
