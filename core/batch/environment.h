// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says about where it was made.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace dkn {

struct Environment {
  std::string program;  ///< with version
  std::string system;
  std::string cpu;
  std::string cpuCapability;  ///< instruction set that LibTorch dispatches to
  int cores = 0;              ///< that this process may use
  int threads = 0;
  std::string libtorch;
  std::string opencv;
  std::vector<std::string> devices;  ///< as --device takes them
  std::vector<std::string> gpus;     ///< of each device after the first: "NVIDIA H200, 139.8 GiB"
  std::string cudaProblem;           ///< one sentence where there is no usable GPU, else empty
};

/// `threads`: as in RunOptions; 0 stands for all cores.
Environment currentEnvironment(int threads);

nlohmann::ordered_json toJson(const Environment& environment);

}  // namespace dkn
