// SPDX-License-Identifier: GPL-3.0-or-later
// Each operator on the GPU against the CPU's, forward and backward, every layout, convention and border.
#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>

#include <vector>

#include "common/tensors.h"
#include "cuda/gpu_test.h"
#include "ops/bias_relu.h"
#include "ops/head_sampling.h"
#include "ops/kernel_sampling.h"

using namespace dkn;
using namespace dkn::test;

namespace {

struct HeadRow {
  HeadSampling options;
  std::size_t streams = 2;
  std::int64_t batch = 1, height = 1, width = 1;

  std::string name() const {
    return "layout " + std::to_string(static_cast<int>(options.layout)) + ", convention " +
           std::to_string(static_cast<int>(options.rule.convention)) + ", k " +
           std::to_string(options.rule.kernelSize) + (options.residual ? ", residual, " : ", ") +
           std::to_string(streams) + " streams";
  }
};

/// Every combination, on sizes that leave the last block of threads part empty and the last cells part outside.
std::vector<HeadRow> headRows() {
  std::vector<HeadRow> rows;
  for (const auto convention : {SamplingConvention::Centred, SamplingConvention::Released}) {
    for (const auto layout : {HeadLayout::Cells, HeadLayout::Phases, HeadLayout::Pixels}) {
      for (const bool residual : {true, false}) {
        for (const std::size_t streams : {1U, 2U}) {
          for (const int kernelSize : {1, 3, 4, 5}) {
            rows.push_back({{{convention, kernelSize, 15}, layout, residual, 3, 2}, streams, 2, 5, 7});
            rows.push_back({{{convention, kernelSize, 5}, layout, residual, 0, 0}, streams, 1, 1, 1});
          }
        }
      }
    }
  }
  return rows;
}

at::Tensor randomHeads(const HeadRow& row, unsigned seed) {
  const HeadSampling& o = row.options;
  const std::int64_t weights = o.rule.taps() * (o.layout == HeadLayout::Cells ? 16 : 1);
  const std::int64_t batch = row.batch * (o.layout == HeadLayout::Phases ? 16 : 1);
  const std::int64_t side = o.layout == HeadLayout::Pixels ? 4 : 1;
  const std::int64_t h = side * row.height;
  const std::int64_t w = side * row.width;
  return at::cat({randomFloats({batch, weights, h, w}, seed, 12.0F) - 6.0,
                  randomFloats({batch, 2 * weights, h, w}, seed + 1, 6.0F) - 3.0},
                 1);
}

struct HeadOutcome {
  at::Tensor values;
  std::vector<at::Tensor> gradients;
};

HeadOutcome runHeads(const HeadRow& row, const at::Device& device, at::ScalarType type, at::MemoryFormat format) {
  const at::Tensor target =
      randomFloats({row.batch, 4 * row.height + row.options.originY - 1, 4 * row.width + row.options.originX - 2}, 1,
                   2.0F)
          .to(device);
  const at::Tensor direction = (randomFloats({row.batch, 4 * row.height, 4 * row.width}, 2) - 0.5).to(device);
  std::vector<at::Tensor> heads;
  for (unsigned i = 0; i < row.streams; ++i) {
    // The values are those of the type on both devices; the CPU computes with them in float32.
    at::Tensor values = randomHeads(row, 3 + 2 * i).to(type).to(device, device.is_cpu() ? at::kFloat : type);
    heads.push_back(values.contiguous(format).requires_grad_(true));
  }
  const at::Tensor out = sampleHeads(target, heads[0], row.streams == 2 ? heads[1] : at::Tensor(), row.options);
  (out * direction).sum().backward();
  HeadOutcome outcome{out, {}};
  for (const at::Tensor& one : heads) outcome.gradients.push_back(one.grad());
  return outcome;
}

void compareHeads(at::ScalarType type, double gradientTolerance) {
  for (const HeadRow& row : headRows()) {
    for (const auto format : {at::MemoryFormat::ChannelsLast, at::MemoryFormat::Contiguous}) {
      const HeadOutcome cpu = runHeads(row, at::kCPU, type, format);
      const HeadOutcome cuda = runHeads(row, gpu(), type, format);
      requireClose(cuda.values, cpu.values, 2e-5, row.name());
      for (std::size_t i = 0; i < cpu.gradients.size(); ++i) {
        const std::int64_t weights = cpu.gradients[i].size(1) / 3;
        // With a single tap K is a constant: the weights' gradients are rounding errors.
        if (row.options.rule.taps() > 1) {
          requireClose(cuda.gradients[i].narrow(1, 0, weights), cpu.gradients[i].narrow(1, 0, weights),
                       gradientTolerance, row.name() + ", gradient of the weights");
        }
        requireClose(cuda.gradients[i].narrow(1, weights, 2 * weights),
                     cpu.gradients[i].narrow(1, weights, 2 * weights), gradientTolerance,
                     row.name() + ", gradient of the offsets");
      }
    }
  }
}

}  // namespace

DKN_GPU_CASE(headsInFloat32) { compareHeads(at::kFloat, 5e-5); }
DKN_GPU_CASE(headsInFloat16) { compareHeads(at::kHalf, 2e-3); }
DKN_GPU_CASE(headsInBfloat16) { compareHeads(at::kBFloat16, 1e-2); }

DKN_GPU_CASE(kernelsAtEveryBorder) {
  for (const auto convention : {SamplingConvention::Centred, SamplingConvention::Released}) {
    for (const int kernelSize : {1, 3, 5, 7}) {
      for (const std::int64_t origin : {0, 4}) {
        const SamplingRule rule{convention, kernelSize, 7};
        const std::int64_t taps = rule.taps();
        std::vector<std::vector<at::Tensor>> outcomes;
        for (const at::Device& device : {at::Device(at::kCPU), gpu()}) {
          const auto leaf = [&](const at::Tensor& values) { return values.to(device).requires_grad_(true); };
          const at::Tensor target = leaf(randomFloats({2, 13, 11}, 1));
          const at::Tensor weights = leaf(randomFloats({2, taps, 9, 7}, 2) - 0.5);
          const at::Tensor offsets = leaf(randomFloats({2, 2 * taps, 9, 7}, 3, 12.0F) - 6.0);
          const at::Tensor direction = (randomFloats({2, 9, 7}, 4) - 0.5).to(device);
          const at::Tensor out = sampleKernels(target, weights, offsets, rule, origin, origin);
          (out * direction).sum().backward();
          outcomes.push_back({out, target.grad(), weights.grad(), offsets.grad()});
        }
        for (std::size_t i = 0; i < outcomes[0].size(); ++i)
          requireClose(outcomes[1][i], outcomes[0][i], 5e-5, "result or gradient " + std::to_string(i));
      }
    }
  }
}

DKN_GPU_CASE(biasActivationAndPhases) {
  for (const auto type : {at::kFloat, at::kHalf, at::kBFloat16}) {
    for (const std::int64_t channels : {5, 8, 27, 64, 130}) {
      const at::Tensor x =
          (randomFloats({3, channels, 6, 10}, 1) - 0.5).to(type).contiguous(at::MemoryFormat::ChannelsLast);
      const at::Tensor bias = (randomFloats({channels}, 2) - 0.5).to(type);
      const double tolerance = type == at::kFloat ? 1e-6 : 1e-2;
      requireClose(biasRelu(x.to(gpu()), bias.to(gpu())), biasRelu(x.clone(), bias), tolerance, "activation");
      requireClose(biasReluPhases(x.to(gpu()), bias.to(gpu())), biasReluPhases(x, bias), tolerance, "phases");
      // The other memory layout is brought to channels last and back.
      requireClose(biasRelu(x.contiguous().to(gpu()), bias.to(gpu())), biasRelu(x.clone(), bias), tolerance, "planar");
    }
  }
}

DKN_GPU_CASE(manyPixels) {
  // More blocks than fit on any GPU at once, and indices beyond 2^24, where floats end.
  const HeadRow row{{{SamplingConvention::Centred, 1, 3}, HeadLayout::Pixels, false, 0, 0}, 1, 1, 1100, 1000};
  const at::Tensor target = randomFloats({1, 4400, 4000}, 1);
  const at::Tensor heads = (randomFloats({1, 3, 4400, 4000}, 2) - 0.5).contiguous(at::MemoryFormat::ChannelsLast);
  requireClose(sampleHeads(target.to(gpu()), heads.to(gpu()), {}, row.options),
               sampleHeads(target, heads, {}, row.options), 2e-5, "17.6 megapixels");
}
