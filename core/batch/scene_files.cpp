// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/scene_files.h"

#include <opencv2/core.hpp>

#include "base/version.h"
#include "image/write_image.h"

namespace dkn {

namespace {

constexpr double kMillimetres = 1000.0;

}  // namespace

const char* sceneSuffix(Task task) {
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
  writeImage(folder / (stem + sceneSuffix(task)), target, format, notes);
}

}  // namespace dkn
