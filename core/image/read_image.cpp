// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/read_image.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <opencv2/core.hpp>
#include <string>
#include <string_view>

#include "image/codecs.h"
#include "image/opencv_codec.h"

namespace dkn {

namespace {

using namespace std::string_view_literals;

Decoded decode(const std::filesystem::path& path, std::optional<cv::Size> size,
               PaletteUse palette = PaletteUse::Colours) {
  const Bytes bytes = readFileBytes(path);
  const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  if (text.starts_with("\x89PNG\r\n\x1a\n"sv)) return decodePng(bytes, path, palette);
  if (text.starts_with("\xFF\xD8\xFF"sv)) return decodeJpeg(bytes, path);
  if (text.starts_with("II\x2A\0"sv) || text.starts_with("MM\0\x2A"sv) || text.starts_with("II\x2B\0"sv) ||
      text.starts_with("MM\0\x2B"sv))
    return decodeTiff(bytes, path);
  if (text.starts_with("\x93NUMPY"sv)) return decodeNpy(bytes, path, size);
  if (text.starts_with("\x76\x2F\x31\x01"sv)) return decodeExr(bytes, path);
  if (text.starts_with("BM"sv)) return decodeBmp(bytes, path);
  if (text.starts_with("RIFF"sv) && text.substr(0, 12).ends_with("WEBP"sv)) return decodeWebp(bytes, path);
  if (text.starts_with("PIEH"sv)) return decodeDpt(bytes, path);
  const bool isPortable = text.size() > 2 && std::isspace(bytes[2]) != 0;
  if (isPortable && (text.starts_with("PF"sv) || text.starts_with("Pf"sv))) return decodePfm(bytes, path);
  if (isPortable && (text.starts_with("P5"sv) || text.starts_with("P6"sv))) return decodePnm(bytes, path);
  failReading(
      path, "its content is no picture of a known kind",
      "Known are PNG, JPEG, TIFF, BMP, WebP, PGM, PPM, PFM, NPY, EXR and Sintel's DPT; convert it to one of these.");
}

/// 0 where a value of the pixel cannot be used or all of them are the one that means "unknown", 255 elsewhere; empty
/// where nothing is 0.
cv::Mat validMask(const cv::Mat& values, std::optional<float> unknown) {
  cv::Mat mask(values.size(), CV_8UC1);
  const int channels = values.channels();
  bool anyInvalid = false;
  for (int y = 0; y < values.rows; ++y) {
    const float* row = values.ptr<float>(y);
    std::uint8_t* valid = mask.ptr<std::uint8_t>(y);
    for (int x = 0; x < values.cols; ++x) {
      const float* begin = row + static_cast<std::ptrdiff_t>(x) * channels;
      const float* end = begin + channels;
      const bool usable = std::all_of(begin, end, [](float value) { return std::isfinite(value); });
      const bool known = !unknown || !std::all_of(begin, end, [&](float value) { return value == *unknown; });
      valid[x] = usable && known ? 255 : 0;
      anyInvalid = anyInvalid || valid[x] == 0;
    }
  }
  return anyInvalid ? mask : cv::Mat();
}

std::optional<float> unknownValue(const InvalidRule& rule, PixelType stored) {
  switch (rule.mode) {
    case InvalidRule::Mode::Default:
      return stored == PixelType::UInt16 ? std::optional(0.0F) : std::nullopt;
    case InvalidRule::Mode::Value:
      return static_cast<float>(rule.value);
    case InvalidRule::Mode::None:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

Image readCompactGuidance(const std::filesystem::path& path) {
  Decoded file = decode(path, std::nullopt);
  const int channels = file.values.channels();
  if (channels == 2 || channels > 4)
    failReading(path, "it has " + std::to_string(channels) + " channels", "A guidance has 1 or 3, or 4 with alpha.");
  if (file.white == 0.0F)
    failReading(path,
                "no value of its integers is known to mean white: they are signed, wider than 16 bits or have another "
                "largest value",
                "Save the guidance as 8-bit, 16-bit or floats in [0, 1].");
  Image guidance;
  guidance.stored = file.stored;
  if (channels == 1)
    cv::merge(std::array{file.values, file.values, file.values}, guidance.values);
  else
    guidance.values = firstChannels(file.values, 3);
  if (guidance.values.depth() == CV_32F && !validMask(guidance.values, std::nullopt).empty())
    failReading(path, "it has pixels that are NaN or infinite", "Replace them; a guidance must be known everywhere.");
  return guidance;
}

cv::Mat floatGuidance(const cv::Mat& values) {
  if (values.depth() == CV_32F) return values;
  const float white = values.depth() == CV_8U ? 255.0F : 65535.0F;
  cv::Mat colours;
  values.convertTo(colours, CV_32F);
  // Divided, since a product with the reciprocal is not the nearest float.
  colours.forEach<cv::Vec3f>([&](cv::Vec3f& pixel, const int*) {
    for (int c = 0; c < 3; ++c) pixel[c] /= white;
  });
  return colours;
}

Image readGuidance(const std::filesystem::path& path) {
  Image guidance = readCompactGuidance(path);
  guidance.values = floatGuidance(guidance.values);
  return guidance;
}

namespace {

Image targetOf(const Decoded& file, const InvalidRule& rule) {
  Image target;
  file.values.convertTo(target.values, CV_32F);
  target.stored = file.stored;
  target.valid = validMask(target.values, unknownValue(rule, file.stored));
  return target;
}

}  // namespace

Image readTarget(const std::filesystem::path& path, const InvalidRule& rule, std::optional<cv::Size> guidanceSize) {
  return targetOf(decode(path, guidanceSize), rule);
}

Image readClassMap(const std::filesystem::path& path, const InvalidRule& rule, std::optional<cv::Size> guidanceSize) {
  return targetOf(decode(path, guidanceSize, PaletteUse::Indices), rule);
}

bool isImageFile(const std::filesystem::path& path) {
  static constexpr std::array kEndings{".png"sv, ".jpg"sv, ".jpeg"sv, ".tif"sv, ".tiff"sv, ".bmp"sv, ".webp"sv,
                                       ".pgm"sv, ".ppm"sv, ".pfm"sv,  ".npy"sv, ".exr"sv,  ".dpt"sv};
  std::string ending = path.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
  return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

}  // namespace dkn
