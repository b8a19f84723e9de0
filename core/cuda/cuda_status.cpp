// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/cuda_status.h"

#include <ATen/Context.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <dlfcn.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <system_error>

#include "base/error.h"
#include "cuda/cuda_driver.h"
#include "cuda/cuda_module.h"

namespace dkn {

namespace {

namespace fs = std::filesystem;

constexpr char kModuleFile[] = "libdkn_cuda.so";

/// Folders beside a program in a build tree and in an installation.
std::optional<fs::path> findModule() {
  const char* named = std::getenv("DKN_CUDA_MODULE");
  if (named != nullptr && *named != '\0') return fs::path(named);
  std::error_code failure;
  const fs::path program = fs::read_symlink("/proc/self/exe", failure);
  for (const char* folder : {DKN_CUDA_MODULE_FOLDER, "lib", "lib/dkn-studio", "lib64/dkn-studio"}) {
    const fs::path candidate = program.parent_path().parent_path() / folder / kModuleFile;
    if (!failure && fs::exists(candidate, failure)) return candidate;
  }
  return std::nullopt;
}

std::string lastError() {
  const char* error = ::dlerror();
  return error != nullptr ? error : "unknown error";
}

/// Null and a sentence in `problem` where it fails.
const CudaModule* loadModule(std::string& problem) {
  const auto path = findModule();
  if (!path || (*path != "off" && !fs::exists(*path))) {
    problem = std::string("The CUDA module ") + (path ? path->string() : std::string(kModuleFile)) +
              " is missing: this build or installation is for the processor alone.";
    return nullptr;
  }
  if (*path == "off") {
    problem = "The CUDA module is switched off (DKN_CUDA_MODULE=off).";
    return nullptr;
  }
  // Global, as in a program that is linked to these libraries: cuDNN opens its parts by name.
  void* const handle = ::dlopen(path->c_str(), RTLD_NOW | RTLD_GLOBAL);
  if (handle == nullptr) {
    problem = "The CUDA module " + path->string() + " cannot be loaded (" + lastError() + ").";
    return nullptr;
  }
  const auto version = reinterpret_cast<CudaModuleVersionFunction>(::dlsym(handle, kCudaModuleVersionSymbol));
  const auto module = reinterpret_cast<CudaModuleFunction>(::dlsym(handle, kCudaModuleSymbol));
  if (version == nullptr || module == nullptr || version() != kCudaModuleVersion) {
    problem = "The CUDA module " + path->string() + " belongs to another version of this program.";
    return nullptr;
  }
  return module();
}

CudaStatus load() {
  CudaStatus status;
  CudaDriver driver = probeCudaDriver();
  status.problem = driver.problem;
  if (driver.gpus.empty()) return status;
  try {
    const CudaModule* const module = loadModule(status.problem);
    if (module == nullptr) return status;
    const auto& hooks = at::detail::getCUDAHooks();
    const auto count = static_cast<std::size_t>(hooks.hasCUDA() ? hooks.getNumGPUs() : 0);
    if (count == 0) {
      status.problem = "LibTorch cannot use the GPU: the NVIDIA driver may be older than it wants.";
      return status;
    }
    status.gpus = std::move(driver.gpus);
    status.gpus.resize(count);
    status.module = module;
  } catch (const std::exception& error) {
    status.problem = "CUDA does not start (" + userMessage(error) + ").";
  }
  return status;
}

}  // namespace

const CudaStatus& cudaStatus() {
  static const CudaStatus status = load();
  return status;
}

std::string describe(const GpuInfo& gpu) {
  std::array<char, 32> memory{};
  std::snprintf(memory.data(), memory.size(), "%.1f GiB", static_cast<double>(gpu.memoryBytes) / (1 << 30));
  return (gpu.name.empty() ? "GPU" : gpu.name) + ", " + memory.data();
}

}  // namespace dkn
