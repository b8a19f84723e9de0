// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scene_command.h"

#include <cstdio>
#include <opencv2/core.hpp>

#include "base/error.h"
#include "base/version.h"
#include "cli/stop_signal.h"
#include "image/write_image.h"

namespace dkn::cli {

namespace {

constexpr double kMillimetres = 1000.0;

const char* suffix(Task task) {
  switch (task) {
    case Task::Values:
      return "_depth.png";
    case Task::Saliency:
      return "_mask.png";
    case Task::Segmentation:
      return "_label.png";
  }
  return "";
}

}  // namespace

void writeScenePair(const std::filesystem::path& folder, const std::string& stem, const SceneOptions& options,
                    Task task) {
  Scene scene = makeScene(options);
  const cv::Mat rgb(scene.height, scene.width, CV_8UC3, scene.rgb.data());
  Image guidance;
  rgb.convertTo(guidance.values, CV_32F);
  guidance.stored = PixelType::UInt8;
  Provenance notes = {{"software", std::string(kProgramName) + " " + kVersion},
                      {"scene", "synthetic, seed " + std::to_string(options.seed)}};
  writeImage(folder / (stem + "_rgb.png"), guidance, ImageFormat::Png, notes);
  Image target;
  if (task == Task::Values) {
    const cv::Mat depth(scene.height, scene.width, CV_32FC1, scene.depthMetres.data());
    depth.convertTo(target.values, CV_32F, kMillimetres);
    target.stored = PixelType::UInt16;
    notes["unit"] = "mm";
  } else {
    std::vector<std::uint8_t> map = task == Task::Saliency ? scene.salientMask() : scene.classMap();
    cv::Mat(scene.height, scene.width, CV_8UC1, map.data()).convertTo(target.values, CV_32F);
    target.stored = PixelType::UInt8;
  }
  const ImageFormat format = task == Task::Values ? ImageFormat::Png16 : ImageFormat::Png;
  writeImage(folder / (stem + suffix(task)), target, format, notes);
}

int runMakeScene(const Arguments& arguments) {
  const std::filesystem::path folder = arguments.values.front();
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) {
    throw Error(ErrorCode::CannotWrite,
                "Cannot make the folder " + folder.string() + ": " + error.message() + ". Choose another.");
  }
  SceneOptions options;
  if (arguments.sizes.size() > 1) throw Error(ErrorCode::BadArgument, "--make-scene takes one --size.");
  if (!arguments.sizes.empty()) {
    options.width = arguments.sizes.front().width;
    options.height = arguments.sizes.front().height;
  }
  for (int i = 0; i < arguments.count; ++i) {
    if (stopFlag()) throw Interrupted();
    options.seed = arguments.seed.value_or(0) + static_cast<std::uint64_t>(i);
    char stem[16];
    std::snprintf(stem, sizeof stem, "%04d", i);
    writeScenePair(folder, stem, options, arguments.pair.task);
    std::printf("%s\n", (folder / stem).string().append("_rgb.png, ").append(suffix(arguments.pair.task)).c_str());
    std::fflush(stdout);
  }
  return 0;
}

}  // namespace dkn::cli
