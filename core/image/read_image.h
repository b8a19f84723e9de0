// SPDX-License-Identifier: GPL-3.0-or-later
// Reading guidance and target pictures: PNG, JPEG, TIFF (8, 16 bit, 32-bit float), PFM, NPY, EXR, Sintel's .dpt.
#pragma once

#include <filesystem>
#include <optional>

#include "image/image.h"

namespace dkn {

/// Which target values mean "unknown". NaN and infinity in float targets always do, but for Mode::None.
struct InvalidRule {
  enum class Mode {
    Default,  ///< NaN and infinity in float files, 0 in 16-bit files, nothing in 8-bit files
    Value,    ///< `value` (and NaN, infinity in float files)
    None      ///< every stored value is valid; NaN and infinity are still unknown, since no filter can use them
  };
  Mode mode = Mode::Default;
  double value = 0.0;
};

/// Guidance as CV_32FC3, RGB in [0, 1]: 8-bit / 255, 16-bit / 65535, float as it is. Alpha is dropped, a palette expanded,
/// one channel repeated three times, EXIF rotation ignored (a pair must not be turned apart). Throws Error(Unreadable).
Image readGuidance(const std::filesystem::path& path);

/// Target as stored, any number of channels, CV_32FC(n) in the file's unit (colour in RGB order); invalid pixels are 0 in
/// `valid` and keep their stored value (NaN included) in `values`. A CHW .npy is recognised where its last two sizes are
/// `guidanceSize`'s. Throws Error(Unreadable).
Image readTarget(const std::filesystem::path& path, const InvalidRule& rule = {},
                 std::optional<cv::Size> guidanceSize = std::nullopt);

/// File name endings that the readers understand, lower case with the dot.
bool isImageFile(const std::filesystem::path& path);

}  // namespace dkn
