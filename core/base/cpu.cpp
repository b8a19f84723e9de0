// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cpu.h"

#include <fstream>

namespace dkn {

std::string cpuName() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);) {
    const auto colon = line.find(": ");
    if (line.starts_with("model name") && colon != std::string::npos) return line.substr(colon + 2);
  }
  return "unknown";
}

}  // namespace dkn
