// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/batch_options.h"

#include <algorithm>
#include <regex>
#include <set>
#include <sstream>

#include "base/error.h"
#include "cuda/cuda_status.h"
#include "filter/script_method.h"

namespace dkn {

namespace {

[[noreturn]] void fail(const std::string& sentence) { throw Error(ErrorCode::BadArgument, sentence); }

void checkChoice(const std::string& what, const std::string& value, const std::vector<std::string>& choices) {
  if (std::find(choices.begin(), choices.end(), value) != choices.end()) return;
  std::string list;
  for (const auto& choice : choices) list += (list.empty() ? "" : ", ") + choice;
  fail("There is no " + what + " " + value + ". Choose one of: " + list + ".");
}

}  // namespace

void BatchOptions::validate() const {
  if (guidance.empty() || target.empty())
    fail("A batch needs --guidance and --target: a file, a folder or a pattern each.");
  if (methods.empty()) fail("A batch needs a --method; --list-methods names them.");
  if (output.empty()) fail("A batch needs --output: the folder for the results.");
  if (errorMaps.lexically_normal() == output.lexically_normal())
    fail("--error-maps would write over the results. Name another folder than --output.");
  std::set<std::string> folders;
  for (const std::string& method : methods) {
    if (method.empty()) fail("A method's name is empty; --list-methods names them.");
    if (!folders.insert(methodFolder(method)).second) {
      fail("Two methods are called " + methodFolder(method) + " and would write the same files. Name each once.");
    }
  }
  for (const auto& [method, values] : parameters) {
    if (!folders.contains(methodFolder(method))) {
      fail("--set names " + method + ", which is not among the methods of --method.");
    }
  }
  if (shardCount < 1 || shardIndex < 1 || shardIndex > shardCount) {
    fail("--shard " + std::to_string(shardIndex) + "/" + std::to_string(shardCount) +
         " is no part. Count from 1/N to N/N.");
  }
  pair.validate();
  for (const std::string& device : batchDevices(run.device)) {
    RunOptions one = run;
    one.device = device;
    dkn::validate(one);
  }
}

std::vector<std::string> batchDevices(const std::string& names) {
  std::vector<std::string> devices;
  if (names == "auto") {
    const auto& gpus = cudaStatus().gpus;
    for (std::size_t i = 0; i < gpus.size(); ++i) {
      if (gpus[i].supported()) devices.push_back("cuda:" + std::to_string(i));
    }
    if (devices.size() < 2) devices = {names};
    return devices;
  }
  std::stringstream list(names);
  for (std::string device; std::getline(list, device, ',');) devices.push_back(device);
  // What getline() leaves out, an empty name at the end, is refused like the others.
  if (names.empty() || names.back() == ',') devices.emplace_back();
  return devices;
}

void validate(const RunOptions& options) {
  static const std::regex kCuda("cuda(:[0-9]{1,3})?");
  if (!std::regex_match(options.device, kCuda))
    checkChoice("device", options.device, {"auto", "cpu", "cuda", "cuda:N"});
  if (options.device == "cuda:N") fail("Give the device's number in place of N: cuda:0 is the first.");
  checkChoice("precision", options.precision, {"auto", "fp32", "tf32", "bf16", "fp16"});
  checkChoice("engine", options.engine, {"auto", "reference"});
  if (options.threads < 0 || options.threads > 4096) fail("The number of threads must be 1 to 4096.");
  if (options.tile < 0) fail("The tile size must be a positive number of pixels.");
}

std::string methodFolder(const std::string& nameOrPath) {
  const std::filesystem::path path(nameOrPath);
  return path.extension() == ".safetensors" || isScriptModule(path) ? path.stem().string() : path.filename().string();
}

}  // namespace dkn
