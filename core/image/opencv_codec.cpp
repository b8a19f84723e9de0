// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/opencv_codec.h"

#include <algorithm>
#include <climits>
#include <cstdlib>
#include <numeric>
#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>

#include "base/error.h"

namespace dkn {

namespace {

/// OpenCV reads EXR only where this variable says so, and tells users' mistakes to stderr, where our own sentence goes.
/// Done before main, since setenv must not meet another thread's getenv; a user's own setting of the variable stays.
const bool kOpenCvPrepared = [] {
  ::setenv("OPENCV_IO_ENABLE_OPENEXR", "1", 0);
  cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
  return true;
}();

}  // namespace

cv::Mat decodeWithOpenCv(ByteView bytes, const std::filesystem::path& file, const char* kind) {
  CV_Assert(kOpenCvPrepared);
  if (bytes.size() > INT_MAX)
    failReading(file, "it is larger than 2 GB, more than OpenCV reads", "Save it as .npy or .pfm.");
  const cv::Mat packed(1, static_cast<int>(bytes.size()), CV_8UC1, const_cast<std::uint8_t*>(bytes.data()));
  cv::Mat pixels;
  std::string reason = "its " + std::string(kind) + " content is damaged or of a kind that OpenCV does not read";
  try {
    pixels = cv::imdecode(packed, cv::IMREAD_UNCHANGED);
  } catch (const cv::Exception& error) {
    reason += " (" + error.err + ")";
  }
  if (pixels.empty()) failReading(file, reason, "Export it again, as PNG, TIFF or .npy.");
  return pixels;
}

Bytes encodeWithOpenCv(const cv::Mat& values, const char* extension, const std::filesystem::path& file) {
  CV_Assert(kOpenCvPrepared);
  Bytes bytes;
  std::string reason = "OpenCV's encoder failed";
  try {
    if (cv::imencode(extension, values, bytes) && !bytes.empty()) return bytes;
  } catch (const cv::Exception& error) {
    reason += " (" + error.err + ")";
  }
  throw Error(ErrorCode::CannotWrite, "Cannot write " + file.string() + ": " + reason + ". Use the format npy.");
}

cv::Mat rgbFromBgr(const cv::Mat& pixels) {
  if (pixels.channels() != 3 && pixels.channels() != 4) return pixels;
  cv::Mat rgb(pixels.size(), CV_MAKETYPE(pixels.depth(), 3));
  cv::mixChannels({pixels}, {rgb}, {0, 2, 1, 1, 2, 0});
  return rgb;
}

cv::Mat firstChannels(const cv::Mat& pixels, int count) {
  if (pixels.channels() == count) return pixels;
  cv::Mat kept(pixels.size(), CV_MAKETYPE(pixels.depth(), count));
  std::vector<int> pairs;
  for (int c = 0; c < count; ++c) pairs.insert(pairs.end(), {c, c});
  cv::mixChannels({pixels}, {kept}, pairs);
  return kept;
}

Decoded decodedFromMat(const cv::Mat& pixels) {
  Decoded image;
  switch (pixels.depth()) {
    case CV_8U:
      image.values = pixels;
      image.stored = PixelType::UInt8;
      image.white = 255.0F;
      return image;
    case CV_16U:
      image.values = pixels;
      image.stored = PixelType::UInt16;
      image.white = 65535.0F;
      return image;
    case CV_32F:
    case CV_64F:
      break;
    default:
      image.white = 0.0F;
  }
  pixels.convertTo(image.values, CV_32F);
  return image;
}

void checkPixelCount(const std::filesystem::path& file, std::uint64_t width, std::uint64_t height, std::uint64_t bytes,
                     std::uint64_t pixelsPerByte, std::uint64_t pixelBytes) {
  checkedByteCount(file, width, height, 1, 1);
  if (width * height / pixelsPerByte > bytes)
    failReading(file,
                "its header announces " + std::to_string(width) + " x " + std::to_string(height) +
                    " pixels, too many for a file of " + std::to_string(bytes) + " bytes",
                "It is truncated or damaged; copy or export it again.");
  checkExpansion(file, width * height * pixelBytes, bytes);
}

}  // namespace dkn
