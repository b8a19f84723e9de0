// SPDX-License-Identifier: GPL-3.0-or-later
// NumPy's array file, versions 1, 2 and 3: "\x93NUMPY", version, header length (u16, from version 2 on u32), a Python
// dictionary with 'descr', 'fortran_order' and 'shape', then the samples.
#include <array>
#include <cctype>
#include <charconv>
#include <cstring>
#include <map>

#include "base/error.h"
#include "image/codecs.h"
#include "image/samples.h"

namespace dkn {

namespace {

struct Header {
  SampleType type = SampleType::F32;
  std::endian order = std::endian::little;
  bool fortran = false;
  std::vector<std::uint64_t> shape;
  std::size_t dataPosition = 0;
};

/// Sizes of the picture and how many samples lie between neighbours.
struct Layout {
  std::uint64_t height = 1;
  std::uint64_t width = 1;
  std::uint64_t channels = 1;
  std::uint64_t rowStep = 0;
  std::uint64_t columnStep = 0;
  std::uint64_t channelStep = 0;
};

constexpr const char* kSaveAgain = "Save it with numpy.save as a plain array of numbers.";

/// Text behind `'key':`, white space skipped.
std::string_view valueOf(std::string_view dictionary, const std::string& key, const std::filesystem::path& file) {
  std::size_t at = dictionary.find("'" + key + "'");
  if (at == std::string_view::npos) at = dictionary.find("\"" + key + "\"");
  if (at != std::string_view::npos) at = dictionary.find(':', at + key.size());
  if (at != std::string_view::npos) at = dictionary.find_first_not_of(" \t\n", at + 1);
  if (at == std::string_view::npos) failReading(file, "its NPY header has no '" + key + "'", kSaveAgain);
  return dictionary.substr(at);
}

void parseDescr(std::string_view text, const std::filesystem::path& file, Header& header) {
  static const std::map<std::string, SampleType, std::less<>> kTypes{
      {"b1", SampleType::Bool}, {"?", SampleType::Bool}, {"u1", SampleType::U8},  {"i1", SampleType::I8},
      {"u2", SampleType::U16},  {"i2", SampleType::I16}, {"u4", SampleType::U32}, {"i4", SampleType::I32},
      {"u8", SampleType::U64},  {"i8", SampleType::I64}, {"f2", SampleType::F16}, {"f4", SampleType::F32},
      {"f8", SampleType::F64}};
  const char quote = text.front();
  const std::size_t end = text.find(quote, 1);
  if ((quote != '\'' && quote != '"') || end == std::string_view::npos)
    failReading(file, "its NPY header describes records", kSaveAgain);
  const std::string descr(text.substr(1, end - 1));
  std::string_view name = descr;
  if (!name.empty() && std::string_view("<>=|").find(name.front()) != std::string_view::npos) {
    if (name.front() == '>') header.order = std::endian::big;
    name.remove_prefix(1);
  }
  const auto found = kTypes.find(name);
  if (found == kTypes.end())
    failReading(file, "its element type is '" + descr + "'",
                "Save it as integers, floats or booleans of 1 to 8 bytes.");
  header.type = found->second;
}

std::vector<std::uint64_t> parseShape(std::string_view text, const std::filesystem::path& file) {
  std::vector<std::uint64_t> shape;
  const std::size_t end = text.find(')');
  if (text.front() != '(' || end == std::string_view::npos)
    failReading(file, "its NPY header has no shape", kSaveAgain);
  for (std::size_t at = 1; at < end;) {
    if (std::isdigit(static_cast<unsigned char>(text[at])) == 0) {
      if (std::string_view(" ,\tL").find(text[at]) == std::string_view::npos)
        failReading(file, "its NPY header's shape is not made of sizes", kSaveAgain);
      ++at;
      continue;
    }
    std::uint64_t size = 0;
    const auto [next, error] = std::from_chars(text.data() + at, text.data() + end, size);
    if (error != std::errc()) failReading(file, "its NPY header's shape is beyond any picture", kSaveAgain);
    shape.push_back(size);
    at = static_cast<std::size_t>(next - text.data());
  }
  return shape;
}

Header parseHeader(ByteView bytes, const std::filesystem::path& file) {
  constexpr std::size_t kVersionPosition = 6;
  if (bytes.size() < 12) failTruncated(file, 12, bytes.size());
  const int version = bytes[kVersionPosition];
  if (version < 1 || version > 3)
    failReading(file, "its NPY version " + std::to_string(version) + " is unknown", kSaveAgain);
  const std::size_t start = version == 1 ? 10 : 12;
  const std::uint64_t length = version == 1 ? loadUnsigned<std::uint16_t>(bytes.data() + 8, std::endian::little)
                                            : loadUnsigned<std::uint32_t>(bytes.data() + 8, std::endian::little);
  if (length > bytes.size() - start) failTruncated(file, length, bytes.size() - start);
  const std::string_view dictionary(reinterpret_cast<const char*>(bytes.data()) + start, length);
  Header header;
  parseDescr(valueOf(dictionary, "descr", file), file, header);
  header.fortran = valueOf(dictionary, "fortran_order", file).starts_with("True");
  header.shape = parseShape(valueOf(dictionary, "shape", file), file);
  header.dataPosition = start + length;
  return header;
}

std::string shapeText(const std::vector<std::uint64_t>& shape) {
  std::string text;
  for (const std::uint64_t size : shape) text += (text.empty() ? "" : ", ") + std::to_string(size);
  return "(" + text + ")";
}

/// Whether a (a, b, c) array is (C, H, W); the rule is readTarget's.
bool channelsFirst(std::uint64_t a, std::uint64_t b, std::uint64_t c, std::optional<cv::Size> size) {
  constexpr std::uint64_t kFewChannels = 4;
  if (size) {
    const auto height = static_cast<std::uint64_t>(size->height);
    const auto width = static_cast<std::uint64_t>(size->width);
    if (a == height && b == width) return false;
    if (b == height && c == width) return true;
  }
  return c > kFewChannels && a <= kFewChannels;
}

Layout layoutOf(const Header& header, const std::filesystem::path& file, std::optional<cv::Size> size) {
  std::vector<std::uint64_t> shape = header.shape;
  if (shape.size() == 4 && shape.front() == 1) shape.erase(shape.begin());
  if (shape.size() != 2 && shape.size() != 3)
    failReading(file, "its shape is " + shapeText(header.shape), "A picture is (H, W), (H, W, C) or (C, H, W).");
  if (shape.size() == 2) shape.push_back(1);
  const auto [a, b, c] = std::array{shape[0], shape[1], shape[2]};
  const bool first = channelsFirst(a, b, c, size);
  Layout layout = first ? Layout{b, c, a} : Layout{a, b, c};
  checkedByteCount(file, layout.width, layout.height, layout.channels, sampleBytes(header.type));
  const std::array<std::uint64_t, 3> steps =
      header.fortran ? std::array<std::uint64_t, 3>{1, a, a * b} : std::array<std::uint64_t, 3>{b * c, c, 1};
  layout.rowStep = steps[first ? 1 : 0];
  layout.columnStep = steps[first ? 2 : 1];
  layout.channelStep = steps[first ? 0 : 2];
  return layout;
}

/// Row `y` of the picture as floats, W x C.
void readRow(const Header& header, const Layout& layout, const std::uint8_t* data, std::uint64_t y,
             std::vector<float>& row, std::vector<float>& plane) {
  const auto sample = [&](std::uint64_t index) { return data + index * sampleBytes(header.type); };
  const std::uint64_t start = y * layout.rowStep;
  if (layout.channelStep == 1 && layout.columnStep == layout.channels) {
    samplesToFloat(header.type, header.order, sample(start), row.size(), row.data());
    return;
  }
  for (std::uint64_t c = 0; c < layout.channels; ++c) {
    const std::uint64_t first = start + c * layout.channelStep;
    if (layout.columnStep == 1) {
      samplesToFloat(header.type, header.order, sample(first), layout.width, plane.data());
    } else {
      for (std::uint64_t x = 0; x < layout.width; ++x)
        samplesToFloat(header.type, header.order, sample(first + x * layout.columnStep), 1, &plane[x]);
    }
    for (std::uint64_t x = 0; x < layout.width; ++x) row[x * layout.channels + c] = plane[x];
  }
}

}  // namespace

Decoded decodeNpy(ByteView bytes, const std::filesystem::path& file, std::optional<cv::Size> size) {
  const Header header = parseHeader(bytes, file);
  const Layout layout = layoutOf(header, file, size);
  const std::uint64_t count = layout.width * layout.height * layout.channels;
  const std::uint64_t needed = count * sampleBytes(header.type);
  const std::uint64_t there = bytes.size() - header.dataPosition;
  if (there < needed) failTruncated(file, needed, there);

  Decoded image;
  image.stored = pixelType(header.type);
  image.white = whiteLevel(header.type);
  image.values.create(static_cast<int>(layout.height), static_cast<int>(layout.width),
                      CV_MAKETYPE(matDepth(header.type), static_cast<int>(layout.channels)));
  std::vector<float> row(layout.width * layout.channels);
  std::vector<float> plane(layout.width);
  const cv::Mat rowHeader(1, image.values.cols, CV_32FC(image.values.channels()), row.data());
  for (int y = 0; y < image.values.rows; ++y) {
    readRow(header, layout, bytes.data() + header.dataPosition, static_cast<std::uint64_t>(y), row, plane);
    cv::Mat stored = image.values.row(y);
    rowHeader.convertTo(stored, stored.depth());
  }
  return image;
}

Bytes encodeNpy(const cv::Mat& values) {
  static_assert(std::endian::native == std::endian::little);
  constexpr std::size_t kAlignment = 64;
  constexpr std::size_t kStart = 10;
  std::string dictionary = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + std::to_string(values.rows) + ", " +
                           std::to_string(values.cols);
  if (values.channels() > 1) dictionary += ", " + std::to_string(values.channels());
  dictionary += "), }";
  dictionary.append(kAlignment - 1 - (kStart + dictionary.size()) % kAlignment, ' ');
  dictionary += '\n';

  const std::size_t rowBytes = values.cols * values.elemSize();
  Bytes bytes(kStart + dictionary.size() + rowBytes * values.rows);
  std::memcpy(bytes.data(), "\x93NUMPY\x01\x00", 8);
  bytes[8] = static_cast<std::uint8_t>(dictionary.size() & 0xFF);
  bytes[9] = static_cast<std::uint8_t>(dictionary.size() >> 8);
  std::memcpy(bytes.data() + kStart, dictionary.data(), dictionary.size());
  std::uint8_t* next = bytes.data() + kStart + dictionary.size();
  for (int y = 0; y < values.rows; ++y, next += rowBytes) std::memcpy(next, values.ptr(y), rowBytes);
  return bytes;
}

}  // namespace dkn
