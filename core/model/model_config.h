// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that fixes a network's shape and conventions, as it stands in a model file.
#pragma once

#include <string>

#include "model/state_dict.h"
#include "ops/sampling_rule.h"

namespace dkn {

enum class Architecture { Fdkn, Dkn };

/// Which inputs the kernel is computed from (IJCV Table 8; Target alone is the papers' dagger).
enum class Streams { Both, Guidance, Target };

/// What lies outside the image.
enum class BorderRule {
  Replicate,  ///< inputs padded by their nearest pixel, all layers valid (ours)
  Zero        ///< DKN: inputs padded once by 0; FDKN: 0 around every 3 x 3 layer's input (released weights)
};

/// FDKN's inputs are resampled with this stride into stride^2 channels (IJCV Fig. 5); DKN's features have 1 / 4
/// resolution.
inline constexpr int kStride = 4;

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

  int scale = 0;         ///< the scale it was trained for; 0: unknown or several
  std::string protocol;  ///< the degradation it was trained for; may be empty

  int taps() const { return kernelSize * kernelSize; }
  bool usesGuidance() const { return streams != Streams::Target; }
  bool usesTarget() const { return streams != Streams::Guidance; }
  SamplingRule samplingRule() const { return {sampling, kernelSize, window}; }
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
/// DKN: 25 and 24; FDKN: 24 and 24, counted from the cell's first and last pixel; the same for padsLayers().
Margins receptiveMargins(const ModelConfig& config);

}  // namespace dkn
