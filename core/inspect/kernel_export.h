// SPDX-License-Identifier: GPL-3.0-or-later
// Kernels as files: JSON, a table of the taps as CSV or NPY.
#pragma once

#include <opencv2/core/mat.hpp>

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "filter/pixel_kernel.h"

namespace dkn {

/// Names of the columns of kernelTable(): pixel, tap, base, offset, raw offset, position, sample, weight, contribution,
/// then the streams' weights and offsets where there are two.
const std::vector<std::string>& kernelColumns();

/// CV_64F, a row a tap, all kernels one below the other; what a kernel does not have is NaN.
cv::Mat kernelTable(std::span<const PixelKernel> kernels);

/// The table with a line of column names; numbers as in C, what there is not is left empty.
std::string kernelCsv(std::span<const PixelKernel> kernels);

enum class KernelFormat { Json, Csv, Npy };

/// By the ending, .csv or .npy; JSON for every other one.
KernelFormat kernelFormatOf(const std::filesystem::path& path);

/// Writes the kernels' table as CSV or as NPY, an array of records whose fields are the columns. Throws
/// Error(CannotWrite).
void writeKernelTable(const std::filesystem::path& path, KernelFormat format, std::span<const PixelKernel> kernels);

}  // namespace dkn
