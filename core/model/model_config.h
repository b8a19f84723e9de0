// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that fixes a network's shape and conventions, as it stands in a model file.
#pragma once

#include <string>

#include "model/state_dict.h"
#include "ops/sampling_rule.h"

namespace dkn {

enum class Architecture { Fdkn, Dkn };

/// Which inputs the kernel's weights are computed from (IJCV Table 8; Target alone is the papers' dagger).
/// Concatenated: one stream that sees guidance and target as channels of one image (section 5).
enum class Streams { Both, Guidance, Target, Concatenated };

/// Which streams give the offsets (IJCV Table 8).
enum class OffsetSource {
  Streams,  ///< those that give the weights
  Both,
  Guidance,
  Target,
  None  ///< samples on the regular grid; the window is at least the kernel
};

/// How DKN's features come by their receptive field (IJCV section 5).
enum class Extraction {
  Strided,     ///< Table 1: two 2 x 2 layers with stride 2, 51 x 51
  Dilated,     ///< SmallField with dilations 1, 1, 2, 2, 4, 4, 3: 51 x 51
  Unstrided,   ///< kernels of 25, 13, 5, 3, 5, 3, 3 without stride: 51 x 51
  SmallField,  ///< each 2 x 2 layer becomes 3 x 3 with stride 1: 23 x 23
  UNet         ///< encoder with the strided layers, decoder of transposed convolutions and skip connections
};

/// What makes weights of a stream's raw ones, before the streams are multiplied (IJCV Table 9).
enum class WeightActivation { Sigmoid, Softmax, Linear };

/// What the features are turned into: a kernel, or the (residual) value itself (IJCV section 5, Table 13's contrast).
enum class Prediction { Kernel, Direct };

/// What lies outside the image.
enum class BorderRule {
  Replicate,  ///< inputs padded by their nearest pixel, all layers valid (ours)
  Zero        ///< DKN: inputs padded once by 0; FDKN: 0 around every 3 x 3 layer's input (released weights)
};

/// FDKN's inputs are resampled with this stride into stride^2 channels (IJCV Fig. 5) unless the model says otherwise;
/// DKN's features have 1 / 4 resolution.
inline constexpr int kStride = 4;

/// One of the pixels of each block of kStride x kStride.
struct BlockPixel {
  int y = 0;
  int x = 0;
};

struct ModelConfig {
  Architecture architecture = Architecture::Fdkn;
  int kernelSize = 3;
  int window = 15;
  bool residual = true;
  Streams streams = Streams::Both;
  int guidanceChannels = 3;  ///< 3, or 1: grey (FDKN: 48 or 16 channels after resampling)
  bool bgr = false;          ///< the network wants its guidance channels as B, G, R
  SamplingConvention sampling = SamplingConvention::Centred;
  BorderRule border = BorderRule::Replicate;
  int features1 = 128;  ///< channels of the last but one feature map (n1)
  int features2 = 128;  ///< channels of the last feature map (n2)
  OffsetSource offsets = OffsetSource::Streams;
  WeightActivation activation = WeightActivation::Sigmoid;
  bool meanSubtraction = true;                  ///< with the residual connection: the weights' sum is 0
  Extraction extraction = Extraction::Strided;  ///< of DKN
  int resampling = kStride;                     ///< FDKN: 2, 4 or 8
  Prediction prediction = Prediction::Kernel;

  int scale = 0;         ///< the scale it was trained for; 0: unknown or several
  std::string protocol;  ///< the degradation it was trained for; may be empty

  int taps() const { return kernelSize * kernelSize; }
  bool predictsKernel() const { return prediction == Prediction::Kernel; }
  bool isConcatenated() const { return streams == Streams::Concatenated; }
  bool hasOffsets() const { return predictsKernel() && offsets != OffsetSource::None; }
  bool weightsOfGuidance() const { return streams == Streams::Both || streams == Streams::Guidance; }
  bool weightsOfTarget() const { return streams == Streams::Both || streams == Streams::Target; }
  bool offsetsOfGuidance() const;
  bool offsetsOfTarget() const;
  /// A stream of its own; never of a concatenated model.
  bool usesGuidance() const { return weightsOfGuidance() || offsetsOfGuidance(); }
  bool usesTarget() const { return weightsOfTarget() || offsetsOfTarget(); }
  /// The window is at least the kernel where there are no offsets that it could restrict.
  SamplingRule samplingRule() const {
    return {sampling, kernelSize, hasOffsets() || window >= kernelSize ? window : kernelSize | 1};
  }
  /// Pixels a side that a position of the network's input stands for, and that tiles and crops are multiples of.
  int cell() const { return architecture == Architecture::Fdkn ? resampling : kStride; }
  /// Two heads a stream, sigmoids, mean subtraction or L1 norm, cells of 4 x 4: what the fused operator and the folded
  /// network compute. All else takes the general path.
  bool isPlain() const;
  /// DKN of Table 1: the strided layers see each pixel of a block of 4 x 4 in a pass of its own.
  bool hasPhases() const { return architecture == Architecture::Dkn && extraction == Extraction::Strided; }
  /// FDKN with released weights: zeros around every layer in place of a padded input.
  bool padsLayers() const { return architecture == Architecture::Fdkn && border == BorderRule::Zero; }

  /// Throws Error(BadArgument) naming the field.
  void validate() const;
};

/// The fields as text under their names in the training configuration and the model files (architecture, kernel_size,
/// ...).
Metadata toMetadata(const ModelConfig& config);
/// Throws Error(Model) for a missing or bad field.
ModelConfig modelConfigFromMetadata(const Metadata& metadata);

/// Input pixels that the network needs before and after an output pixel on each axis (a multiple of the stride apart).
struct Margins {
  int before = 0;
  int after = 0;
};
/// DKN: 25 and 24; FDKN: 6 cells each, counted from the cell's first and last pixel; the same for padsLayers().
Margins receptiveMargins(const ModelConfig& config);

}  // namespace dkn
