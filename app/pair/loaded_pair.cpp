// SPDX-License-Identifier: GPL-3.0-or-later
// A pair as the window holds it.
#include "pair/loaded_pair.h"

#include <cmath>
#include <utility>

#include "data/label_scores.h"
#include "image/read_image.h"
#include "scene/scene_maker.h"

namespace dkn {
namespace {

constexpr int kDemoScale = 8;
constexpr float kMillimetres = 1000.0F;
/// Classes differ by more than this, or are the same.
constexpr double kWrongClass = 0.5;

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

PairImages readImages(const PairSource& source, Progress& progress) {
  PairImages images;
  images.guidance = readGuidance(source.files.guidance);
  const cv::Size size = images.guidance.values.size();
  progress.throwIfStopped();
  const auto read = source.options.task == Task::Segmentation ? readClassMap : readTarget;
  const InvalidRule invalid = source.options.invalidRule();
  images.target = read(source.files.target, invalid, size);
  progress.throwIfStopped();
  if (!source.files.groundTruth.empty()) images.truth = read(source.files.groundTruth, invalid, size);
  std::error_code ignored;
  images.samePicture = std::filesystem::equivalent(source.files.guidance, source.files.target, ignored);
  return images;
}

PairImages makeDemoImages() {
  const Scene scene = makeScene(kDemoScene);
  PairImages images;
  images.guidance = guidanceOf(scene);
  images.target = depthOf(scene);
  return images;
}

/// A target as it was read: score maps as the classes they are prepared with.
std::shared_ptr<const Picture> targetPicture(const Image& target, const std::vector<int>& classes) {
  if (classes.empty()) return std::make_shared<const Picture>(target);
  return target.channels() == 1 ? Picture::ofClasses(target) : pictureOf(target, classes);
}

/// A grey level of 8-bit pictures, else about a hundredth of the truth's range, as a round number.
double guessedThreshold(const Image& truth) {
  if (truth.empty() || truth.stored == PixelType::UInt8) return 1.0;
  const ValueRange range = valueRange(truth);
  const double raw = 0.01 * (static_cast<double>(range.maximum) - range.minimum);
  if (!(raw > 0.0)) return 1.0;
  const double power = std::pow(10.0, std::floor(std::log10(raw)));
  const double multiple = raw / power;
  return power * (multiple < 1.5 ? 1.0 : multiple < 3.5 ? 2.0 : multiple < 7.5 ? 5.0 : 10.0);
}

}  // namespace

QString PairSource::protocolText() const {
  if (options.protocol == "none") return {};
  const QString name = QString::fromStdString(options.protocol);
  if (options.protocol == "denoise") return name;
  return QStringLiteral("%1 ×%2").arg(name).arg(options.scale.value_or(kDefaultScale));
}

QString LoadedPair::unitName() const { return unit.factor == 1.0 ? QString::fromStdString(unit.name) : QString(); }

PairSource demoSource() {
  PairSource source;
  source.files.stem = "demo";
  source.options.protocol = "bicubic";
  source.options.scale = kDemoScale;
  source.options.unit.name = "mm";
  source.options.unit.badThreshold = 0.0;
  return source;
}

std::shared_ptr<const LoadedPair> loadPair(const PairSource& source, Progress& progress) {
  auto pair = std::make_shared<LoadedPair>();
  pair->files = source.files;
  pair->options = source.options;
  PairImages images = source.isDemo() ? makeDemoImages() : readImages(source, progress);
  progress.throwIfStopped();
  pair->prepared = preparePair(images, source.files, source.options);
  progress.throwIfStopped();
  pair->unit = source.options.unit;
  if (!(pair->unit.badThreshold > 0.0))
    pair->unit.badThreshold = std::abs(pair->unit.factor) * guessedThreshold(pair->prepared.truth);
  const std::vector<int>& classes = pair->prepared.classes;
  if (!classes.empty()) pair->unit = {1.0, {}, kWrongClass};
  const bool degraded = source.options.protocol != "none";
  pair->guidance = std::make_shared<Picture>(pair->prepared.input.guidance);
  progress.throwIfStopped();
  pair->target = degraded ? pictureOf(pair->prepared.input.samples, classes) : targetPicture(images.target, classes);
  const bool sameSize = pair->target->size() == pair->guidance->size();
  pair->input = sameSize && !degraded ? pair->target : pictureOf(pair->prepared.input.target, classes);
  progress.throwIfStopped();
  if (pair->prepared.truth.empty()) return pair;
  pair->truth = classes.empty() ? std::make_shared<const Picture>(pair->prepared.truth)
                                : Picture::ofClasses(pair->prepared.truth);
  return pair;
}

}  // namespace dkn
