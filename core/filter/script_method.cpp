// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/script_method.h"

#include <ATen/Context.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/serialization/import.h>

#include <algorithm>
#include <chrono>
#include <exception>

#include "base/sha256.h"
#include "base/threads.h"
#include "filter/network_input.h"
#include "image/read_image.h"
#include "image/tensor_bridge.h"

namespace dkn {
namespace {

/// LibTorch's message without the backtrace that follows it.
std::string firstLines(const std::exception& error) {
  const std::string text = error.what();
  return text.substr(0, std::min(text.find("\nException raised"), std::size_t{600}));
}

class ScriptMethod final : public Method {
 public:
  ScriptMethod(std::string name, const std::filesystem::path& path)
      : m_name(std::move(name)), m_path(path), m_sha256(sha256OfFile(path)) {
    try {
      m_module = torch::jit::load(path.string(), at::kCPU);
      m_module.eval();
    } catch (const std::exception& error) {
      fail("is no TorchScript module: " + firstLines(error));
    }
    const auto forward = m_module.find_method("forward");
    // The module itself counts as an argument.
    if (!forward || forward->function().num_inputs() != 3) fail("has no forward(guidance, target)");
  }

  std::string name() const override { return m_name; }
  std::string description() const override { return "TorchScript module of your own; running it runs its code"; }
  std::map<std::string, std::string> provenance() const override {
    return {{"model", m_path.filename().string()}, {"model_sha256", m_sha256}};
  }

  FilterOutput run(const FilterInput& input, const Parameters& /*parameters*/, const RunOptions& options,
                   Progress& progress) const override {
    progress.throwIfStopped();
    const at::NoGradGuard noGradients;
    useThreads(options.threads);
    const at::Device device = deviceOf(options);
    const auto start = std::chrono::steady_clock::now();
    const NormalisedInput normalised = normaliseInput(input);
    const at::Tensor guidance = tensorFromMat(floatGuidance(input.guidance.values)).unsqueeze(0).to(device);
    const at::Tensor target = normalised.tensors.target.unsqueeze(1).to(device);
    torch::jit::Module module = m_module.copy();
    module.to(device);
    std::vector<at::Tensor> results;
    for (std::int64_t channel = 0; channel < target.size(0); ++channel) {
      progress.throwIfStopped();
      results.push_back(forward(module, guidance, target.slice(0, channel, channel + 1)));
      progress.report(double(channel + 1) / double(target.size(0)));
    }
    FilterOutput output;
    output.values = matFromTensor(at::cat(results).squeeze(1) * normalised.scale + normalised.offset);
    output.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    output.device = device.str();
    return output;
  }

 private:
  [[noreturn]] void fail(const std::string& what) const {
    throw Error(ErrorCode::Model, m_path.string() + " " + what +
                                      ". Save a module whose forward takes guidance "
                                      "(1, 3, H, W) and target (1, 1, H, W) with torch.jit.save.");
  }

  static at::Device deviceOf(const RunOptions& options) {
    if (!options.device.starts_with("cuda")) return at::kCPU;
    if (!at::hasCUDA()) {
      throw Error(ErrorCode::BadArgument, "There is no CUDA device here. Leave --device " + options.device + " out.");
    }
    return at::Device(options.device);
  }

  at::Tensor forward(torch::jit::Module& module, const at::Tensor& guidance, const at::Tensor& target) const {
    at::Tensor result;
    try {
      const c10::IValue value = module.forward({guidance, target});
      if (!value.isTensor()) fail("gave no tensor");
      result = value.toTensor();
    } catch (const Error&) {
      throw;
    } catch (const std::exception& error) {
      fail("failed: " + firstLines(error));
    }
    if (result.sizes() != target.sizes()) fail("gave a result of another shape than the target's");
    return result.to(at::kCPU, at::kFloat);
  }

  std::string m_name;
  std::filesystem::path m_path;
  std::string m_sha256;
  torch::jit::Module m_module;
};

}  // namespace

bool isScriptModule(const std::filesystem::path& path) {
  const std::string ending = path.extension().string();
  return ending == ".pt" || ending == ".ts" || ending == ".torchscript";
}

std::string scriptModuleWarning(const std::filesystem::path& path) {
  return path.filename().string() +
         " is a TorchScript module: running it runs the code in it. Use files that you trust.";
}

std::shared_ptr<const Method> loadScriptMethod(const std::string& name, const std::filesystem::path& path) {
  return std::make_shared<const ScriptMethod>(name, path);
}

}  // namespace dkn
