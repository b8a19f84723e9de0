// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/kernel_export.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>

#include "base/atomic_file.h"

namespace dkn {

namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

std::vector<double> tableRow(const PixelKernel& kernel, std::size_t t) {
  const KernelTap& tap = kernel.taps[t];
  std::vector<double> row{static_cast<double>(kernel.pixel.x),
                          static_cast<double>(kernel.pixel.y),
                          static_cast<double>(kernel.channel),
                          static_cast<double>(tap.column),
                          static_cast<double>(tap.row),
                          tap.base.x,
                          tap.base.y,
                          tap.offset.x,
                          tap.offset.y,
                          tap.rawOffset.x,
                          tap.rawOffset.y,
                          tap.position.x,
                          tap.position.y,
                          tap.sample,
                          tap.weight,
                          tap.contribution};
  for (const auto* stream : {&kernel.guidanceStream, &kernel.targetStream}) {
    const StreamTap at = stream->empty() ? StreamTap{kNothing, {kNothing, kNothing}} : (*stream)[t];
    row.insert(row.end(), {at.weight, at.offset.x, at.offset.y});
  }
  return row;
}

/// Shortest text that reads back as the same number.
std::string numberText(double value) {
  if (std::isnan(value)) return {};
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value + 0.0);
  return {text.data(), end.ptr};
}

/// NumPy's format 1.0, an array of records whose fields are the columns, little-endian float64.
std::string npyBytes(const cv::Mat& table) {
  std::string header = "{'descr': [";
  for (const std::string& column : kernelColumns()) header += "('" + column + "', '<f8'), ";
  header += "], 'fortran_order': False, 'shape': (" + std::to_string(table.rows) + ",), }";
  constexpr std::size_t kPreamble = 10;
  constexpr std::size_t kAlignment = 64;
  header.append(kAlignment - (kPreamble + header.size() + 1) % kAlignment, ' ').push_back('\n');
  std::string bytes("\x93NUMPY\x01\x00", 8);
  bytes.push_back(static_cast<char>(header.size() & 0xFFU));
  bytes.push_back(static_cast<char>(header.size() >> 8U));
  bytes += header;
  bytes.append(reinterpret_cast<const char*>(table.data), table.total() * table.elemSize());
  return bytes;
}

}  // namespace

const std::vector<std::string>& kernelColumns() {
  static const std::vector<std::string> kColumns = {"x",
                                                    "y",
                                                    "channel",
                                                    "tap_column",
                                                    "tap_row",
                                                    "base_x",
                                                    "base_y",
                                                    "offset_x",
                                                    "offset_y",
                                                    "raw_offset_x",
                                                    "raw_offset_y",
                                                    "position_x",
                                                    "position_y",
                                                    "sample",
                                                    "weight",
                                                    "contribution",
                                                    "guidance_weight",
                                                    "guidance_offset_x",
                                                    "guidance_offset_y",
                                                    "target_weight",
                                                    "target_offset_x",
                                                    "target_offset_y"};
  return kColumns;
}

cv::Mat kernelTable(std::span<const PixelKernel> kernels) {
  std::size_t taps = 0;
  for (const PixelKernel& kernel : kernels) taps += kernel.taps.size();
  cv::Mat table(static_cast<int>(taps), static_cast<int>(kernelColumns().size()), CV_64F);
  int next = 0;
  for (const PixelKernel& kernel : kernels) {
    for (std::size_t t = 0; t < kernel.taps.size(); ++t) {
      const std::vector<double> row = tableRow(kernel, t);
      std::copy(row.begin(), row.end(), table.ptr<double>(next++));
    }
  }
  return table;
}

std::string kernelCsv(std::span<const PixelKernel> kernels) {
  std::string text;
  for (const std::string& column : kernelColumns()) text += (text.empty() ? "" : ",") + column;
  text += '\n';
  const cv::Mat table = kernelTable(kernels);
  for (int y = 0; y < table.rows; ++y) {
    for (int x = 0; x < table.cols; ++x) text += (x > 0 ? "," : "") + numberText(table.at<double>(y, x));
    text += '\n';
  }
  return text;
}

KernelFormat kernelFormatOf(const std::filesystem::path& path) {
  if (path.extension() == ".csv") return KernelFormat::Csv;
  return path.extension() == ".npy" ? KernelFormat::Npy : KernelFormat::Json;
}

void writeKernelTable(const std::filesystem::path& path, KernelFormat format, std::span<const PixelKernel> kernels) {
  writeFileAtomically(path, format == KernelFormat::Npy ? npyBytes(kernelTable(kernels)) : kernelCsv(kernels));
}

}  // namespace dkn
