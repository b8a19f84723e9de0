// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to a kernel: what if the guidance were another, what if a tap were missing?
#pragma once

#include <opencv2/core/mat.hpp>

#include <vector>

#include "filter/method.h"

namespace dkn {

/// A square of the guidance put in place of another.
struct GuidanceChange {
  enum class Kind {
    Grey,     ///< the patch loses its colour (Rec. 601 luma)
    Flat,     ///< the patch takes one colour
    Transfer  ///< the patch takes what lies around another pixel; beyond the border the nearest pixel
  };
  Kind kind = Kind::Grey;
  cv::Point centre;
  int radius = 7;     ///< the patch is (2 radius + 1) pixels wide, cut at the border
  cv::Scalar colour;  ///< Flat: RGB in [0, 1]
  cv::Point source;   ///< Transfer
};

/// The mean colour of a change's patch: a Flat change with it takes the structure and leaves the colour.
cv::Scalar meanColour(const cv::Mat& guidance, cv::Point centre, int radius);

/// What a change puts in place of a part of the guidance.
struct GuidancePatch {
  cv::Rect area;   ///< inside the image
  cv::Mat values;  ///< CV_32FC3 of the area's size
};

/// Takes time with the patch's size, not with the image's.
GuidancePatch guidancePatch(const cv::Mat& guidance, const GuidanceChange& change);

/// `input` with a changed copy of the guidance; everything else is shared.
FilterInput withChangedGuidance(const FilterInput& input, const GuidanceChange& change);

/// How much the output changes when a tap is left out and the remaining weights are normalised anew as the model does
/// (residual: minus their mean; else divided by their sum), in the target's unit, a value a tap. NaN where no weight
/// remains to be normalised.
std::vector<double> tapOcclusion(const PixelKernel& kernel);

}  // namespace dkn
