// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect_command.h"

#include <cstdio>
#include <nlohmann/json.hpp>
#include <opencv2/core/mat.hpp>
#include <tuple>

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/version.h"
#include "batch/filter_pair.h"
#include "cli/parse_value.h"
#include "cli/stop_signal.h"
#include "filter/method_registry.h"
#include "image/read_image.h"
#include "image/write_image.h"
#include "inspect/aggregated_kernel.h"
#include "inspect/inspection_report.h"
#include "inspect/kernel_export.h"
#include "inspect/kernel_maps.h"

namespace dkn::cli {

namespace {

constexpr int kMaximumPixel = 1 << 30;
/// Pixels of a region: their kernels are held at once.
constexpr std::int64_t kMaximumRegion = 1 << 16;

/// "X,Y" or "X,Y,WxH".
cv::Rect regionFrom(const std::string& text) {
  const std::vector<std::string> parts = split(text, ',');
  if (parts.size() != 2 && parts.size() != 3) {
    throw Error(ErrorCode::BadArgument,
                "--inspect wants a pixel as X,Y, 120,80 for example, or a region as X,Y,WxH, not '" + text + "'.");
  }
  cv::Rect region(static_cast<int>(parseInteger("--inspect", parts[0], 0, kMaximumPixel)),
                  static_cast<int>(parseInteger("--inspect", parts[1], 0, kMaximumPixel)), 1, 1);
  if (parts.size() == 3) std::tie(region.width, region.height) = parseSize("--inspect", parts[2]);
  if (std::int64_t{region.width} * region.height > kMaximumRegion) {
    throw Error(ErrorCode::BadArgument, "--inspect takes regions of " + std::to_string(kMaximumRegion) +
                                            " pixels at most; for whole images there is --maps.");
  }
  return region;
}

/// One method on one pair, with the input of the iteration that is looked at.
struct Inspection {
  std::shared_ptr<const Method> method;
  Parameters parameters;
  PreparedPair pair;
  FilterInput input;
  std::shared_ptr<const KernelSource> source;
};

Inspection prepare(const Arguments& arguments) {
  if (arguments.guidance.empty() || arguments.target.empty() || arguments.methods.size() != 1)
    throw Error(ErrorCode::BadArgument, "--inspect needs --guidance, --target and one --method.");
  if (arguments.engines.size() > 1)
    throw Error(ErrorCode::BadArgument, "--inspect takes one --engine, auto or reference.");
  if (arguments.iterations && *arguments.iterations != arguments.pair.iterations)
    throw Error(ErrorCode::BadArgument, "The number of iterations must be 1 to 1000.");
  const Pairing pairing = pairFiles(arguments.guidance, arguments.target);
  if (pairing.pairs.size() != 1) throw Error(ErrorCode::BadArgument, "--inspect looks at one pair of files.");
  Inspection inspection;
  inspection.method = createMethod(arguments.methods.front(), modelFolders(arguments.models));
  const auto given = arguments.parameters.find(arguments.methods.front());
  inspection.parameters = completeParameters(inspection.method->name(), inspection.method->parameterSpecs(),
                                             given == arguments.parameters.end() ? Parameters{} : given->second);
  inspection.pair = preparePair(pairing.pairs.front(), arguments.pair);
  inspection.pair.input.guidance.values = floatGuidance(inspection.pair.input.guidance.values);
  inspection.input = inspection.pair.input;
  return inspection;
}

void openSource(Inspection& inspection, const RunOptions& run) {
  inspection.source = inspection.method->kernelSource(inspection.input, inspection.parameters, run);
  if (inspection.source) return;
  throw Error(ErrorCode::BadArgument, "The method '" + inspection.method->name() +
                                          "' has no kernel to show: its result is no weighted sum of target values.");
}

/// All channels, channel after channel.
std::vector<PixelKernel> kernelsOf(const KernelSource& source, const cv::Rect& region) {
  std::vector<PixelKernel> kernels;
  for (int channel = 0; channel < source.channels(); ++channel) {
    for (PixelKernel& kernel : source.kernels(region, channel)) kernels.push_back(std::move(kernel));
  }
  return kernels;
}

/// A single kernel as it is; several under "kernels", the first one's fields above them.
nlohmann::ordered_json report(const std::string& method, const std::vector<PixelKernel>& kernels) {
  nlohmann::ordered_json json = inspectionReport(method, kernels.front());
  if (kernels.size() == 1) return json;
  for (const PixelKernel& kernel : kernels) json["kernels"].push_back(inspectionReport(method, kernel));
  return json;
}

Image imageOf(const cv::Mat& values) {
  Image image;
  values.convertTo(image.values, CV_32F);
  return image;
}

void writeMaps(const Arguments& arguments, const Inspection& inspection, const std::vector<PixelKernel>& kernels,
               Progress& progress) {
  const ImageFormat format = arguments.format.value_or(ImageFormat::Npy);
  if (format == ImageFormat::Png || format == ImageFormat::Png16)
    throw Error(ErrorCode::BadArgument, "--maps writes floats: take --format npy, tiff, pfm or exr.");
  const std::filesystem::path folder = arguments.maps;
  std::error_code failure;
  std::filesystem::create_directories(folder, failure);
  const KernelMapOptions options;
  Provenance notes = inspection.method->provenance();
  notes["software"] = std::string(kProgramName) + " " + kVersion;
  notes["method"] = inspection.method->name();
  const auto write = [&](const std::string& name, const cv::Mat& values, const std::string& unit) {
    notes["map"] = name;
    notes["unit"] = unit;
    writeImage(folder / (name + fileExtension(format)), imageOf(values), format, notes);
  };
  const std::vector<cv::Mat> maps =
      computeKernelMaps(*inspection.source, inspection.input.guidance.values, options, progress);
  for (const KernelMapInfo& info : kernelMaps()) {
    if (info.map == KernelMap::EdgeCrossing) notes["edge_threshold"] = std::to_string(options.edgeThreshold);
    write(info.id, maps[static_cast<std::size_t>(info.map)], info.unit);
    notes.erase("edge_threshold");
  }
  const bool single = kernels.size() == static_cast<std::size_t>(inspection.source->channels());
  const AggregatedKernel grid = single ? aggregatedKernel(kernels.front()) : samplingDensity(kernels);
  write(single ? "aggregated_kernel" : "sampling_density", grid.values, single ? "weight" : "taps a pixel");
}

}  // namespace

int runInspect(const Arguments& arguments) {
  const cv::Rect region = regionFrom(arguments.values.front());
  const KernelFormat format = arguments.report.empty() ? KernelFormat::Json : kernelFormatOf(arguments.report);
  Inspection inspection = prepare(arguments);
  const std::string method = inspection.method->name();
  RunOptions run = arguments.run;
  // A pixel takes milliseconds either way: exact unless asked otherwise.
  if (run.precision == "auto") run.precision = "fp32";
  SignalStop stop;
  nlohmann::ordered_json iterations = nlohmann::ordered_json::array();
  std::vector<PixelKernel> kernels;
  for (int i = 0; i < arguments.pair.iterations; ++i) {
    if (i > 0) {
      const FilterOutput output = inspection.method->run(inspection.input, inspection.parameters, run, stop);
      inspection.input = nextIteration(inspection.pair, inspection.input, output.values);
    }
    openSource(inspection, run);
    kernels = kernelsOf(*inspection.source, region);
    if (arguments.pair.iterations > 1) iterations.push_back(report(method, kernels));
  }
  if (!arguments.maps.empty()) writeMaps(arguments, inspection, kernels, stop);
  if (format != KernelFormat::Json) {
    writeKernelTable(arguments.report, format, kernels);
    return 0;
  }
  nlohmann::ordered_json json = report(method, kernels);
  if (!iterations.empty()) json["iterations"] = iterations;
  const std::string text = json.dump(2) + "\n";
  if (arguments.report.empty()) {
    std::fputs(text.c_str(), stdout);
  } else {
    writeFileAtomically(arguments.report, text);
  }
  return 0;
}

}  // namespace dkn::cli
