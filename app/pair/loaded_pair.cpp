// SPDX-License-Identifier: GPL-3.0-or-later
// A pair as the window holds it.
#include "pair/loaded_pair.h"

#include <utility>

#include "image/read_image.h"
#include "scene/scene_maker.h"

namespace dkn {
namespace {

constexpr int kDemoWidth = 256;
constexpr int kDemoHeight = 192;
constexpr int kDemoScale = 8;
constexpr float kMillimetres = 1000.0F;

Image guidanceOf(const Scene& scene) {
  Image image;
  image.values = cv::Mat(scene.height, scene.width, CV_32FC3);
  image.stored = PixelType::UInt8;
  auto* out = image.values.ptr<float>();
  for (std::size_t i = 0; i < scene.rgb.size(); ++i) out[i] = static_cast<float>(scene.rgb[i]) / 255.0F;
  return image;
}

Image depthOf(const Scene& scene) {
  Image image;
  image.values = cv::Mat(scene.height, scene.width, CV_32FC1);
  image.stored = PixelType::UInt16;
  auto* out = image.values.ptr<float>();
  for (std::size_t i = 0; i < scene.depthMetres.size(); ++i) out[i] = kMillimetres * scene.depthMetres[i];
  return image;
}

}  // namespace

std::shared_ptr<const LoadedPair> readPair(const std::filesystem::path& guidance, const std::filesystem::path& target,
                                           Progress& progress) {
  auto pair = std::make_shared<LoadedPair>();
  pair->files = {pairStem(guidance, target), guidance, target, {}};
  PairImages images;
  images.guidance = readGuidance(guidance);
  progress.throwIfStopped();
  images.target = readTarget(target, {}, images.guidance.values.size());
  std::error_code ignored;
  images.samePicture = std::filesystem::equivalent(guidance, target, ignored);
  progress.throwIfStopped();
  pair->prepared = preparePair(images, pair->files, {});
  progress.throwIfStopped();
  pair->guidance = std::make_shared<Picture>(pair->prepared.input.guidance);
  pair->target = std::make_shared<Picture>(std::move(images.target));
  return pair;
}

std::shared_ptr<const LoadedPair> makeDemoPair(Progress& progress) {
  auto pair = std::make_shared<LoadedPair>();
  SceneOptions options;
  options.width = kDemoWidth;
  options.height = kDemoHeight;
  const Scene scene = makeScene(options);
  progress.throwIfStopped();
  pair->files.stem = "demo";
  PairImages images;
  images.guidance = guidanceOf(scene);
  images.target = depthOf(scene);
  PairOptions pairOptions;
  pairOptions.protocol = "bicubic";
  pairOptions.scale = kDemoScale;
  pair->prepared = preparePair(images, pair->files, pairOptions);
  pair->guidance = std::make_shared<Picture>(pair->prepared.input.guidance);
  pair->target = std::make_shared<Picture>(pair->prepared.input.samples);
  return pair;
}

}  // namespace dkn
