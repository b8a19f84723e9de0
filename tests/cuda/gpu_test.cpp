// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/gpu_test.h"

#include <ATen/TensorOperators.h>

#include <cstdio>
#include <stdexcept>

#include "base/error.h"
#include "cuda/cuda_status.h"
#include "inference/engine_options.h"

namespace dkn::test {

std::vector<GpuCase>& gpuCases() {
  static std::vector<GpuCase> cases;
  return cases;
}

void require(bool condition, const std::string& what) {
  if (!condition) throw std::runtime_error(what);
}

void requireClose(const at::Tensor& actual, const at::Tensor& expected, double tolerance, const std::string& what) {
  const at::Tensor a = actual.detach().to(at::kCPU, at::kFloat);
  const at::Tensor b = expected.detach().to(at::kCPU, at::kFloat);
  require(a.sizes() == b.sizes(), what + ": the shapes differ");
  if (a.numel() == 0) return;
  const double difference = ((a - b).abs().max() / b.abs().max().clamp_min(1e-6)).item<double>();
  require(difference <= tolerance,
          what + ": differs by " + std::to_string(difference) + ", allowed are " + std::to_string(tolerance));
}

at::Device gpu() { return resolveDevice("auto"); }

}  // namespace dkn::test

/// ctest's code for a skipped test.
static constexpr int kSkipped = 77;

/// Arguments: parts of names; without any, all cases.
int main(int argc, char** argv) {
  using namespace dkn;
  using namespace dkn::test;
  const auto wanted = [&](const std::string& name) {
    for (int i = 1; i < argc; ++i) {
      if (name.find(argv[i]) != std::string::npos) return true;
    }
    return argc == 1;
  };
  const bool there = gpu().is_cuda();
  if (!there) {
    const std::string problem = cudaStatus().problem;
    std::printf("SKIP   : GpuTests %s\n", problem.empty() ? "The GPU is too old." : problem.c_str());
    std::printf("Totals: 0 passed, 0 failed, %zu skipped, 0 blacklisted, 0ms\n", gpuCases().size());
    return kSkipped;
  }
  std::printf("%s\n", describe(cudaStatus().gpus.front()).c_str());
  int passed = 0;
  int failed = 0;
  for (const GpuCase& test : gpuCases()) {
    if (!wanted(test.name)) continue;
    try {
      test.run();
      ++passed;
      std::printf("PASS   : %s\n", test.name.c_str());
    } catch (const std::exception& error) {
      ++failed;
      std::printf("FAIL!  : %s: %s\n", test.name.c_str(), userMessage(error).c_str());
    }
    std::fflush(stdout);
  }
  std::printf("Totals: %d passed, %d failed, 0 skipped, 0 blacklisted, 0ms\n", passed, failed);
  return failed > 0 || passed == 0 ? 1 : 0;
}
