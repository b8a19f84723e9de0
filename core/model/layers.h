// SPDX-License-Identifier: GPL-3.0-or-later
// The layer tables of the papers (IJCV Tables 1 and 2).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/model_config.h"

namespace dkn {

/// Joint: the one stream of a concatenated model.
enum class StreamId { Guidance, Target, Joint };

/// Prefix of a stream's tensors in a model file: "guidance.", "target." or "joint.".
std::string streamPrefix(StreamId stream);

/// Added to the variance (PyTorch's default, which the released weights were trained with).
inline constexpr double kBatchNormEpsilon = 1e-5;

/// One convolution; features are followed by ReLU, heads by nothing.
struct LayerSpec {
  std::string name;  ///< conv1 ... conv8, up1, up2, conv_weight, conv_offset, conv_value
  int inputs = 0;
  int outputs = 0;
  int kernel = 1;
  int stride = 1;
  bool batchNorm = false;
  int dilation = 1;
  bool transposed = false;  ///< a transposed convolution, kernel = stride: doubles the resolution

  /// [out][in][ky][kx]; of a transposed one [in][out][ky][kx].
  std::vector<std::int64_t> weightShape() const;
};

/// Input channels of a stream as the first layer sees them (after FDKN's resampling).
int inputChannels(const ModelConfig& config, StreamId stream);

/// Feature layers in order, without the heads.
std::vector<LayerSpec> featureLayers(const ModelConfig& config, StreamId stream);
LayerSpec weightHead(const ModelConfig& config);
LayerSpec offsetHead(const ModelConfig& config);
/// The heads that the stream has: weights, offsets, or with direct prediction the value.
std::vector<LayerSpec> headLayers(const ModelConfig& config, StreamId stream);

/// All layers of a stream, the heads last.
std::vector<LayerSpec> streamLayers(const ModelConfig& config, StreamId stream);
std::vector<StreamId> streamsOf(const ModelConfig& config);

/// Trainable parameters (no running statistics).
long long parameterCount(const ModelConfig& config);

/// Of the convolutions, for each output pixel of a large image. `literal`: with the 16 passes of shift-and-stitch in
/// place of phases batched (DKN with strided layers; the others have one pass).
double multiplyAddsPerPixel(const ModelConfig& config, bool literal = false);

}  // namespace dkn
