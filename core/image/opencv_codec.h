// SPDX-License-Identifier: GPL-3.0-or-later
// The one door to OpenCV's image files; used inside this folder only.
#pragma once

#include <string>

#include "image/codecs.h"

namespace dkn {

/// Decodes with OpenCV as stored: native sample type, colour in BGR order, alpha kept, orientation ignored.
/// Throws Error(Unreadable), OpenCV's own exceptions included.
cv::Mat decodeWithOpenCv(ByteView bytes, const std::filesystem::path& file, const char* kind);

/// `values` (BGR) as a file of the kind `extension` names; throws Error(CannotWrite).
Bytes encodeWithOpenCv(const cv::Mat& values, const char* extension, const std::filesystem::path& file);

/// BGR or BGRA to RGB, other channel counts as they are.
cv::Mat rgbFromBgr(const cv::Mat& pixels);

/// The first `count` channels.
cv::Mat firstChannels(const cv::Mat& pixels, int count);

/// Values, stored type and white level of a picture as OpenCV gives it.
Decoded decodedFromMat(const cv::Mat& pixels);

/// Throws Error(Unreadable) where a header claims more pixels than a file of that many bytes can hold (no picture packs
/// more than `pixelsPerByte`), or than it may; a pixel takes `pixelBytes` once it is decoded.
void checkPixelCount(const std::filesystem::path& file, std::uint64_t width, std::uint64_t height, std::uint64_t bytes,
                     std::uint64_t pixelsPerByte, std::uint64_t pixelBytes);

}  // namespace dkn
