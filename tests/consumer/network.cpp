// SPDX-License-Identifier: GPL-3.0-or-later
// dkn::nn alone: a new network filters a constant target, which has to stay as it is (the weights' sum is 0).
#include <ATen/ops/allclose.h>
#include <ATen/ops/full.h>
#include <ATen/ops/rand.h>

#include <cstdio>
#include <memory>

#include "base/error.h"
#include "base/progress.h"
#include "inference/engine.h"
#include "model/network.h"

int main() {
  constexpr int kHeight = 21;
  constexpr int kWidth = 34;
  constexpr float kValue = 0.25F;
  try {
    const auto network = std::make_shared<const dkn::Network>(dkn::ModelConfig{}, 1);
    dkn::EngineOptions options;
    options.device = "cpu";
    options.precision = "fp32";
    options.threads = 1;
    const dkn::Engine engine(network, options);
    dkn::Progress progress;
    const dkn::EngineInput input{at::rand({3, kHeight, kWidth}), at::full({1, kHeight, kWidth}, kValue)};
    const at::Tensor values = engine.run(input, progress).values;
    if (values.sizes() != input.target.sizes() || !at::allclose(values, input.target, 0.0, 1e-5)) {
      std::fputs("the constant target has changed\n", stderr);
      return 1;
    }
    std::puts("the constant target has stayed");
    return 0;
  } catch (const dkn::Error& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return static_cast<int>(error.code());
  }
}
