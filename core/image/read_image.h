// SPDX-License-Identifier: GPL-3.0-or-later
// Reading guidance and target pictures: PNG, JPEG, BMP, WebP, TIFF (8, 16 bit, 32-bit float), PFM, NPY, EXR,
// Sintel's .dpt.
#pragma once

#include <filesystem>
#include <optional>

#include "image/image.h"

namespace dkn {

/// Which target values mean "unknown". NaN and infinity in float targets always do. A pixel of several channels is
/// unknown where one of them is NaN or infinite, or where all of them have the value that means it.
struct InvalidRule {
  enum class Mode {
    Default,  ///< NaN and infinity in float files, 0 in 16-bit files, nothing in 8-bit files
    Value,    ///< `value` (and NaN, infinity in float files)
    None      ///< every stored number is valid; NaN and infinity are still unknown, since no filter can use them
  };
  Mode mode = Mode::Default;
  double value = 0.0;
};

/// Guidance as CV_32FC3, RGB in [0, 1]: 8-bit / 255, 16-bit / 65535, float as it is. Alpha is dropped, a palette
/// expanded, one channel repeated three times, EXIF rotation ignored (a pair must not be turned apart). Throws
/// Error(Unreadable), also for what has no place in [0, 1]: signed and 32-bit integers, NaN, infinity, 2 or more than 4
/// channels.
///
/// The kind of a file is decided by its first bytes, whatever its name. Of a TIFF the first page is read.
Image readGuidance(const std::filesystem::path& path);

/// The same in the fewest bytes, whose colours floatGuidance gives: CV_8UC3, CV_16UC3 or CV_32FC3, over the type's whole
/// range.
Image readCompactGuidance(const std::filesystem::path& path);

/// CV_32FC3 in [0, 1] of what readCompactGuidance gives; floats are shared, not copied.
cv::Mat floatGuidance(const cv::Mat& values);

/// Target as stored, any number of channels, CV_32FC(n) in the file's unit (colour in RGB order, alpha dropped, a
/// palette expanded - to one channel where it holds greys alone); invalid pixels are 0 in `valid` and keep their stored
/// value (NaN included) in `values`. Throws Error(Unreadable).
///
/// A .npy of three sizes is (C, H, W) where its last two are `guidanceSize`'s, (H, W, C) where its first two are; else
/// it is (C, H, W) where the first size is at most 4 and the last is larger than that, (H, W, C) otherwise.
/// (1, ...) of four sizes is taken as the three behind the 1.
Image readTarget(const std::filesystem::path& path, const InvalidRule& rule = {},
                 std::optional<cv::Size> guidanceSize = std::nullopt);

/// The same for classes of segmentation: the pixels of a PNG with a palette are their numbers, not their colours.
Image readClassMap(const std::filesystem::path& path, const InvalidRule& rule = {},
                   std::optional<cv::Size> guidanceSize = std::nullopt);

/// Whether the file name ends like a picture the readers understand (capitals or not).
bool isImageFile(const std::filesystem::path& path);

}  // namespace dkn
