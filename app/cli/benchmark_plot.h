// SPDX-License-Identifier: GPL-3.0-or-later
// The measured times as a chart.
#pragma once

#include <filesystem>

#include "batch/benchmark.h"

namespace dkn::cli {

/// Megapixels a second over the images' megapixels, a curve for each method, engine and number of threads: level where
/// the time is linear in the area. SVG, PDF or PNG by the ending, drawn without a display. Throws Error(CannotWrite).
void writeBenchmarkPlot(const std::filesystem::path& file, const BenchmarkResult& result);

}  // namespace dkn::cli
