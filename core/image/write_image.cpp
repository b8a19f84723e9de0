// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/write_image.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>
#include <stdexcept>

#include "base/atomic_file.h"
#include "base/error.h"
#include "image/codecs.h"
#include "image/png.h"

namespace dkn {

namespace {

struct FormatName {
  ImageFormat format;
  const char* name;
  const char* extension;
};

constexpr std::array kFormats{
    FormatName{ImageFormat::Png, "png", ".png"},    FormatName{ImageFormat::Png16, "png16", ".png"},
    FormatName{ImageFormat::Tiff, "tiff", ".tiff"}, FormatName{ImageFormat::Pfm, "pfm", ".pfm"},
    FormatName{ImageFormat::Npy, "npy", ".npy"},    FormatName{ImageFormat::Exr, "exr", ".exr"}};

const FormatName& entryOf(ImageFormat format) {
  return *std::find_if(kFormats.begin(), kFormats.end(),
                       [&](const FormatName& entry) { return entry.format == format; });
}

/// Rounded half up, clamped to the type's range; NaN becomes 0.
template <typename T>
T toInteger(float value) {
  constexpr float kLargest = std::numeric_limits<T>::max();
  if (std::isnan(value)) return 0;
  return static_cast<T>(std::floor(std::clamp(value, 0.0F, kLargest) + 0.5F));
}

template <typename T>
cv::Mat integerPixels(const Image& image) {
  cv::Mat pixels(image.values.size(), CV_MAKETYPE(cv::DataType<T>::depth, image.channels()));
  const int rowSamples = image.width() * image.channels();
  for (int y = 0; y < image.height(); ++y)
    std::transform(image.values.ptr<float>(y), image.values.ptr<float>(y) + rowSamples, pixels.ptr<T>(y), toInteger<T>);
  if (!image.valid.empty()) pixels.setTo(cv::Scalar::all(0), image.valid == 0);
  return pixels;
}

/// The values with NaN where they are not valid.
cv::Mat floatPixels(const Image& image) {
  if (image.valid.empty()) return image.values;
  cv::Mat pixels = image.values.clone();
  const int channels = image.channels();
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (image.valid.at<std::uint8_t>(y, x) == 0)
        std::fill_n(pixels.ptr<float>(y) + static_cast<std::ptrdiff_t>(x) * channels, channels,
                    std::numeric_limits<float>::quiet_NaN());
  return pixels;
}

Bytes encode(const std::filesystem::path& path, const Image& image, ImageFormat format, const Provenance& provenance) {
  switch (format) {
    case ImageFormat::Png:
    case ImageFormat::Png16:
      if (image.channels() != 1 && image.channels() != 3)
        throw Error(ErrorCode::BadArgument, "Cannot write " + path.string() + ": a PNG holds 1 or 3 channels, not " +
                                                std::to_string(image.channels()) + ". Use the format npy or tiff.");
      return encodePng(
          format == ImageFormat::Png ? integerPixels<std::uint8_t>(image) : integerPixels<std::uint16_t>(image),
          provenance, path);
    case ImageFormat::Tiff:
      return encodeTiff(floatPixels(image), path);
    case ImageFormat::Pfm:
      return encodePfm(floatPixels(image), path);
    case ImageFormat::Npy:
      return encodeNpy(floatPixels(image));
    case ImageFormat::Exr:
      return encodeExr(floatPixels(image), path);
  }
  throw std::logic_error("writeImage: not a format");
}

void checkImage(const Image& image) {
  if (image.values.empty() || image.values.dims != 2 || image.values.depth() != CV_32F)
    throw std::logic_error("writeImage wants CV_32F pixels");
  if (!image.valid.empty() && (image.valid.type() != CV_8UC1 || image.valid.size() != image.values.size()))
    throw std::logic_error("writeImage wants a CV_8UC1 mask of the picture's size");
}

}  // namespace

std::optional<ImageFormat> imageFormatFromName(const std::string& name) {
  for (const FormatName& entry : kFormats)
    if (name == entry.name) return entry.format;
  return std::nullopt;
}

std::string imageFormatName(ImageFormat format) { return entryOf(format).name; }

std::string fileExtension(ImageFormat format) { return entryOf(format).extension; }

ImageFormat defaultFormat(const std::filesystem::path& targetPath, PixelType stored) {
  std::string ending = targetPath.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
  if (ending == ".tif" || ending == ".tiff") return ImageFormat::Tiff;
  if (ending == ".pfm" || ending == ".dpt") return ImageFormat::Pfm;
  if (ending == ".npy") return ImageFormat::Npy;
  if (ending == ".exr") return ImageFormat::Exr;
  switch (stored) {
    case PixelType::UInt8:
      return ImageFormat::Png;
    case PixelType::UInt16:
      return ImageFormat::Png16;
    case PixelType::Float32:
      return ImageFormat::Npy;
  }
  return ImageFormat::Npy;
}

std::filesystem::path provenancePath(const std::filesystem::path& imagePath) {
  return std::filesystem::path(imagePath).replace_extension(".json");
}

void writeImage(const std::filesystem::path& path, const Image& image, ImageFormat format,
                const Provenance& provenance) {
  checkImage(image);
  const Bytes bytes = encode(path, image, format, provenance);
  AtomicFile file(path);
  file.write(bytes.data(), bytes.size());
  const bool textInside = format == ImageFormat::Png || format == ImageFormat::Png16;
  if (!textInside && !provenance.empty()) {
    const nlohmann::json note(provenance);
    // Bytes that are no UTF-8 (file names can hold any) are replaced, not refused.
    writeFileAtomically(provenancePath(path),
                        note.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
  }
  file.commit();
}

}  // namespace dkn
