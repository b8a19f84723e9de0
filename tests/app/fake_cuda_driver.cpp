// SPDX-License-Identifier: GPL-3.0-or-later
// A libcuda.so.1 for tests: what DKN_FAKE_CUDA asks for. "999": cuInit fails with that error; "none": no GPU; else one.
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

std::string mode() {
  const char* text = std::getenv("DKN_FAKE_CUDA");
  return text != nullptr ? text : "";
}

}  // namespace

extern "C" {

int cuInit(unsigned) { return mode() == "999" ? 999 : 0; }

int cuGetErrorString(int error, const char** text) {
  *text = error == 999 ? "unknown error" : nullptr;
  return *text != nullptr ? 0 : 1;
}

int cuDeviceGetCount(int* count) {
  *count = mode() == "none" ? 0 : 1;
  return 0;
}

int cuDeviceGet(int* device, int index) {
  *device = index;
  return 0;
}

int cuDeviceGetName(char* name, int size, int) {
  std::strncpy(name, "Paper GPU", static_cast<std::size_t>(size));
  return 0;
}

int cuDeviceTotalMem_v2(std::size_t* bytes, int) {
  *bytes = std::size_t{8} << 30;
  return 0;
}

int cuDeviceGetAttribute(int* value, int attribute, int) {
  *value = attribute == 75 ? 9 : 0;
  return 0;
}
}
