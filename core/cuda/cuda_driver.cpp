// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/cuda_driver.h"

#include <dlfcn.h>

#include <array>

namespace dkn {

namespace {

constexpr char kDriver[] = "libcuda.so.1";

// The part of the driver's C interface that is needed; cuda.h is not there on machines that only run the program.
using Init = int (*)(unsigned);
using Count = int (*)(int*);
using Get = int (*)(int*, int);
using Name = int (*)(char*, int, int);
using TotalMemory = int (*)(std::size_t*, int);
using Attribute = int (*)(int*, int, int);
using ErrorString = int (*)(int, const char**);
constexpr int kCapabilityMajor = 75;
constexpr int kCapabilityMinor = 76;

class Library {
 public:
  Library() : m_handle(::dlopen(kDriver, RTLD_NOW | RTLD_LOCAL)) {
    if (m_handle == nullptr) {
      const char* error = ::dlerror();
      m_error = error != nullptr ? error : "unknown error";
    }
  }
  bool open() const { return m_handle != nullptr; }
  const std::string& error() const { return m_error; }
  template <typename Function>
  Function find(const char* name) const {
    return reinterpret_cast<Function>(::dlsym(m_handle, name));
  }

 private:
  void* m_handle;  // never closed: the driver keeps threads of its own
  std::string m_error;
};

std::string errorText(const Library& library, int error) {
  const auto describeError = library.find<ErrorString>("cuGetErrorString");
  const char* text = nullptr;
  if (describeError == nullptr || describeError(error, &text) != 0 || text == nullptr)
    return "error " + std::to_string(error);
  return text;
}

GpuInfo gpuAt(const Library& library, int index) {
  GpuInfo gpu;
  int device = 0;
  const auto get = library.find<Get>("cuDeviceGet");
  const auto name = library.find<Name>("cuDeviceGetName");
  const auto memory = library.find<TotalMemory>("cuDeviceTotalMem_v2");
  const auto attribute = library.find<Attribute>("cuDeviceGetAttribute");
  if (get == nullptr || get(&device, index) != 0) return gpu;
  std::array<char, 256> text{};
  if (name != nullptr && name(text.data(), static_cast<int>(text.size()) - 1, device) == 0) gpu.name = text.data();
  std::size_t bytes = 0;
  if (memory != nullptr && memory(&bytes, device) == 0) gpu.memoryBytes = static_cast<std::int64_t>(bytes);
  if (attribute != nullptr) {
    attribute(&gpu.majorCapability, kCapabilityMajor, device);
    attribute(&gpu.minorCapability, kCapabilityMinor, device);
  }
  return gpu;
}

}  // namespace

CudaDriver probeCudaDriver() {
  CudaDriver driver;
  const Library library;
  if (!library.open()) {
    const bool missing =
        library.error().starts_with(std::string(kDriver) + ": cannot open shared object file: No such");
    driver.problem = missing ? "There is no NVIDIA driver on this machine."
                             : "The NVIDIA driver cannot be loaded (" + library.error() + ").";
    return driver;
  }
  const auto init = library.find<Init>("cuInit");
  const auto count = library.find<Count>("cuDeviceGetCount");
  if (init == nullptr || count == nullptr) {
    driver.problem = "The NVIDIA driver cannot be loaded (libcuda.so.1 is not a CUDA driver).";
    return driver;
  }
  int error = init(0);
  int gpus = 0;
  if (error == 0) error = count(&gpus);
  constexpr int kNoDevice = 100;
  if (error == kNoDevice || (error == 0 && gpus == 0)) {
    driver.problem = "The NVIDIA driver finds no GPU.";
  } else if (error != 0) {
    driver.problem = "The NVIDIA driver does not start (" + errorText(library, error) + ").";
  }
  if (!driver.problem.empty()) return driver;
  for (int i = 0; i < gpus; ++i) driver.gpus.push_back(gpuAt(library, i));
  return driver;
}

}  // namespace dkn
