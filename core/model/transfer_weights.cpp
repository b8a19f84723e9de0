// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/transfer_weights.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/full_like.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>
#include <functional>

#include "base/error.h"

namespace dkn {

namespace {

void requireFit(const ModelConfig& donor, const ModelConfig& wanted) {
  const Metadata there = toMetadata(donor);
  const Metadata here = toMetadata(wanted);
  for (const char* field : {"architecture", "streams", "guidance_channels", "guidance_order", "features1", "features2",
                            "sampling", "offsets", "extraction", "resampling", "prediction"}) {
    if (there.at(field) == here.at(field)) continue;
    throw Error(ErrorCode::Model, std::string("it cannot begin this network: its '") + field + "' is " +
                                      there.at(field) + ", the configuration's " + here.at(field) + ".");
  }
  const int growth = wanted.kernelSize - donor.kernelSize;
  if (growth == 0 || (growth > 0 && growth % 2 == 0 && donor.isPlain())) return;
  throw Error(ErrorCode::Model, "it cannot begin this network: kernels of " + std::to_string(donor.kernelSize) +
                                    " taps a side can grow by 2, 4, ..., not become " +
                                    std::to_string(wanted.kernelSize) + ".");
}

/// The head of a larger kernel: `outer(row, column, taps)` makes what the donor has not, rows and columns counted in
/// the donor's kernel; `taps` (k^2, channels a tap, ...).
using Outer = std::function<at::Tensor(int row, int column, const at::Tensor& taps)>;

at::Tensor grown(const at::Tensor& head, const ModelConfig& donor, const ModelConfig& wanted, const Outer& outer) {
  const int from = donor.kernelSize;
  const int start = wanted.sampling == SamplingConvention::Centred ? (wanted.kernelSize - from) / 2 : 0;
  std::vector<std::int64_t> shape = head.sizes().vec();
  shape[0] /= donor.taps();
  shape.insert(shape.begin(), donor.taps());
  const at::Tensor taps = head.contiguous().view(shape);
  std::vector<at::Tensor> list;
  for (int i = 0; i < wanted.taps(); ++i) {
    const int row = i / wanted.kernelSize - start;
    const int column = i % wanted.kernelSize - start;
    const bool old = row >= 0 && row < from && column >= 0 && column < from;
    list.push_back(old ? taps[from * row + column] : outer(row, column, taps));
  }
  return at::stack(list).flatten(0, 1);
}

}  // namespace

Network transferWeights(const Network& donor, const ModelConfig& wanted) {
  const ModelConfig& from = donor.config();
  requireFit(from, wanted);
  StateDict tensors;
  for (const auto& [name, tensor] : donor.tensors()) tensors[name] = tensor.detach();
  if (from.kernelSize == wanted.kernelSize) return Network(wanted, tensors);

  const Outer mean = [](int, int, const at::Tensor& taps) { return taps.mean(0); };
  const Outer nearest = [&](int row, int column, const at::Tensor& taps) {
    const int last = from.kernelSize - 1;
    return taps[from.kernelSize * std::clamp(row, 0, last) + std::clamp(column, 0, last)];
  };
  const Outer nothing = [](int, int, const at::Tensor& taps) { return at::zeros_like(taps[0]); };
  const Outer faint = [](int, int, const at::Tensor& taps) { return at::full_like(taps[0], kFaintTap); };
  bool first = true;
  for (const StreamId stream : streamsOf(from)) {
    const std::string prefix = streamPrefix(stream);
    const auto grow = [&](const std::string& name, const Outer& outer) {
      tensors[prefix + name] = grown(tensors.at(prefix + name), from, wanted, outer);
    };
    const bool constant = first && !wanted.residual;
    grow(weightHead(from).name + ".weight", constant ? nothing : mean);
    grow(weightHead(from).name + ".bias", constant ? faint : mean);
    grow(offsetHead(from).name + ".weight", nearest);
    grow(offsetHead(from).name + ".bias", nearest);
    first = false;
  }
  return Network(wanted, tensors);
}

}  // namespace dkn
