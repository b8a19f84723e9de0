// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/filter_pair.h"

#include <ATen/core/Tensor.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "base/error.h"
#include "data/label_scores.h"
#include "degrade/protocol.h"
#include "image/tensor_bridge.h"

namespace dkn {

namespace {

std::string sizeText(const Image& image) {
  return std::to_string(image.width()) + " x " + std::to_string(image.height());
}

bool sameSize(const Image& a, const Image& b) { return a.width() == b.width() && a.height() == b.height(); }

[[noreturn]] void failOnSizes(const std::string& what, const std::filesystem::path& file, const Image& image,
                              const std::filesystem::path& guidanceFile, const Image& guidance,
                              const std::string& remedy) {
  throw Error(ErrorCode::Unreadable, "The " + what + " " + file.string() + " is " + sizeText(image) +
                                         ", its guidance " + guidanceFile.string() + " is " + sizeText(guidance) +
                                         ": " + remedy);
}

/// Invalid pixels take the nearest valid one's value; `valid` stays as it is.
void fill(Image& image, const std::filesystem::path& file) {
  if (image.valid.empty()) return;
  const int holes = image.valid.rows * image.valid.cols - cv::countNonZero(image.valid);
  if (holes == 0) {
    image.valid.release();
    return;
  }
  if (holes == image.valid.rows * image.valid.cols) {
    throw Error(ErrorCode::Unreadable,
                file.string() +
                    " has no valid pixel. Say which value means unknown with --invalid, or none with --invalid none.");
  }
  image.values = matFromTensor(fillHoles(tensorFromMat(image.values), validTensor(image.valid)));
}

void cropTo(Image& image, int width, int height) {
  const cv::Rect area(0, 0, width, height);
  image.values = image.values(area).clone();
  if (!image.valid.empty()) image.valid = image.valid(area).clone();
}

void checkTruth(const PairImages& images, const PairFiles& files, Task task) {
  const int channels = task == Task::Segmentation ? 1 : images.target.channels();
  if (images.truth.empty()) return;
  if (!sameSize(images.truth, images.guidance)) {
    failOnSizes("ground truth", files.groundTruth, images.truth, files.guidance, images.guidance,
                "results have the guidance's size. Give a ground truth of that size.");
  }
  if (images.truth.channels() != channels) {
    throw Error(ErrorCode::Unreadable, "The ground truth " + files.groundTruth.string() + " has " +
                                           std::to_string(images.truth.channels()) + " channels, the target " +
                                           files.target.string() + " " + std::to_string(images.target.channels()) +
                                           ". Give a ground truth with " + std::to_string(channels) + ".");
  }
}

/// A class map becomes the score maps of its classes, and is the ground truth itself where a protocol degrades it.
std::vector<int> scoreTarget(PairImages& images, const PairFiles& files, bool degraded) {
  Image& target = images.target;
  if (target.channels() > 1) {
    if (degraded && images.truth.empty())
      throw Error(ErrorCode::BadArgument, "The target " + files.target.string() +
                                              " holds score maps: a protocol wants the class map with --ground-truth.");
    std::vector<int> classes(static_cast<std::size_t>(target.channels()));
    std::iota(classes.begin(), classes.end(), 0);
    return classes;
  }
  if (degraded && images.truth.empty()) images.truth = target;
  fill(target, files.target);
  LabelScores made = scoresOfLabels(target, files.target);
  target = {made.scores, {}, target.stored};
  return made.classes;
}

/// Full-resolution target to degraded target.
void degradeTarget(PreparedPair& pair, PairImages& images, const PairFiles& files, const PairOptions& options,
                   Protocol protocol) {
  Image& target = images.target;
  if (!sameSize(target, images.guidance)) {
    failOnSizes("target", files.target, target, files.guidance, images.guidance,
                "--protocol " + options.protocol +
                    " takes targets of the guidance's size. Without --protocol a smaller target is enlarged.");
  }
  DegradeOptions degradeOptions;
  degradeOptions.protocol = protocol;
  degradeOptions.scale = protocol == Protocol::Denoise ? 1 : options.scale.value_or(kDefaultScale);
  degradeOptions.seed = options.seed;
  degradeOptions.name = files.stem;
  degradeOptions.eightBit = target.stored == PixelType::UInt8;
  const int scale = degradeOptions.scale;
  const int width = target.width() / scale * scale, height = target.height() / scale * scale;
  if (width == 0 || height == 0) {
    throw Error(ErrorCode::Unreadable, "The target " + files.target.string() + " is " + sizeText(target) +
                                           ": too small for a scale of " + std::to_string(scale) +
                                           ". Choose a smaller --scale.");
  }
  cropTo(target, width, height);
  cropTo(images.guidance, width, height);
  if (!images.truth.empty()) cropTo(images.truth, width, height);

  pair.input.range = valueRange(target);
  fill(target, files.target);
  const Degraded degraded = degrade(tensorFromMat(target.values), validTensor(target.valid), degradeOptions);
  if (images.truth.empty()) images.truth = target;
  pair.valid = target.valid;
  pair.scale = scale;
  pair.input.target = {matFromTensor(degraded.target), {}, target.stored};
  pair.input.samples = {matFromTensor(degraded.low), {}, target.stored};
  pair.input.scaleX = pair.input.scaleY = scale;
  if (protocol == Protocol::Nearest) pair.input.anchor = SampleAnchor::BottomRight;
}

/// --scale without a protocol says what ratio the sizes should have; sizes that were rounded either way do.
void checkRatio(const Image& target, const Image& guidance, const PairFiles& files, const std::optional<int>& scale) {
  if (!scale) return;
  const bool fits = std::abs(target.width() * *scale - guidance.width()) < *scale &&
                    std::abs(target.height() * *scale - guidance.height()) < *scale;
  if (fits) return;
  failOnSizes("target", files.target, target, files.guidance, guidance,
              "that is no ratio of --scale " + std::to_string(*scale) +
                  ". Leave --scale out, or name the --protocol that a full-resolution target is to be degraded with.");
}

/// A target of any size to the guidance's size.
void resizeTarget(PreparedPair& pair, PairImages& images, const PairFiles& files, const PairOptions& options) {
  Image& target = images.target;
  const int width = images.guidance.width(), height = images.guidance.height();
  checkRatio(target, images.guidance, files, options.scale);
  pair.input.range = valueRange(target);
  fill(target, files.target);
  pair.valid = target.valid;
  pair.input.target = {target.values, {}, target.stored};
  pair.input.samples = pair.input.target;
  pair.scale = double(width) / target.width();
  if (sameSize(target, images.guidance)) return;

  pair.input.target.values = matFromTensor(resizeBicubic(tensorFromMat(target.values), {}, height, width));
  if (!pair.valid.empty()) cv::resize(target.valid, pair.valid, cv::Size(width, height), 0, 0, cv::INTER_NEAREST);
  const bool isMap = target.width() <= width && target.height() <= height;
  if (isMap) {
    pair.input.scaleX = double(width) / target.width();
    pair.input.scaleY = double(height) / target.height();
  } else {
    pair.input.samples = pair.input.target;
  }
}

/// The colours that readGuidance would give for a file holding `values`; overshoot is kept.
cv::Mat guidanceFromTarget(const cv::Mat& values, PixelType stored) {
  const double full = stored == PixelType::UInt8 ? 255.0 : stored == PixelType::UInt16 ? 65535.0 : 1.0;
  cv::Mat channels[3];
  for (int c = 0; c < 3; ++c) cv::extractChannel(values, channels[c], values.channels() >= 3 ? c : 0);
  cv::Mat guidance;
  cv::merge(channels, 3, guidance);
  guidance.convertTo(guidance, CV_32F, 1.0 / full);
  return guidance;
}

}  // namespace

InvalidRule PairOptions::invalidRule() const {
  const bool unsaid = task == Task::Segmentation && invalid.mode == InvalidRule::Mode::Default;
  return unsaid ? InvalidRule{InvalidRule::Mode::Value, double(kVoidLabel)} : invalid;
}

void PairOptions::validate() const {
  const auto fail = [](const std::string& sentence) { throw Error(ErrorCode::BadArgument, sentence); };
  const auto known = protocolFromName(protocol);
  if (!known) fail("There is no protocol " + protocol + ". Choose none, bicubic, nearest, noisy or denoise.");
  if (scale && (*scale < 1 || *scale > 64))
    fail("The scale " + std::to_string(*scale) + " is out of range. Choose 1 to 64.");
  if (scale && known == Protocol::Denoise) fail("The protocol denoise works at full resolution. Leave the scale out.");
  if (iterations < 1 || iterations > 1000) fail("The number of iterations must be 1 to 1000.");
  if (range && !(range->minimum < range->maximum)) fail("The range's minimum must be below its maximum.");
  if (!std::isfinite(unit.factor) || unit.factor == 0.0) fail("The unit's factor must be a number other than 0.");
}

PreparedPair preparePair(const PairFiles& files, const PairOptions& options) {
  PairImages images;
  images.guidance = readCompactGuidance(files.guidance);
  const cv::Size size = images.guidance.values.size();
  const auto read = options.task == Task::Segmentation ? readClassMap : readTarget;
  images.target = read(files.target, options.invalidRule(), size);
  if (!files.groundTruth.empty()) images.truth = read(files.groundTruth, options.invalidRule(), size);
  std::error_code ignored;
  images.samePicture = std::filesystem::equivalent(files.guidance, files.target, ignored);
  return preparePair(images, files, options);
}

PreparedPair preparePair(const PairImages& given, const PairFiles& files, const PairOptions& options) {
  options.validate();
  PairImages images = given;
  checkTruth(images, files, options.task);
  PreparedPair pair;
  pair.task = options.task;
  pair.stored = images.target.stored;
  pair.samePicture = images.samePicture;
  pair.protocol = options.protocol;
  const Protocol protocol = *protocolFromName(options.protocol);
  if (options.task == Task::Segmentation) pair.classes = scoreTarget(images, files, protocol != Protocol::None);
  if (protocol == Protocol::None) {
    resizeTarget(pair, images, files, options);
  } else {
    degradeTarget(pair, images, files, options, protocol);
  }
  if (options.range) pair.input.range = *options.range;
  pair.input.guidance = images.guidance;
  pair.truth = images.truth;
  if (!pair.truth.empty()) fill(pair.truth, files.groundTruth.empty() ? files.target : files.groundTruth);
  return pair;
}

Image errorMap(const PreparedPair& pair, const PairResult& result, const MetricUnit& unit) {
  if (pair.truth.empty()) return {};
  Image map;
  map.valid = pair.truth.valid;
  if (result.labels.empty()) {
    cv::subtract(result.output.values, pair.truth.values, map.values);
    map.values *= std::abs(unit.factor);
  } else {
    const cv::Mat wrong = result.labels.values != pair.truth.values;
    wrong.convertTo(map.values, CV_32F, 1.0 / 255.0);
  }
  return map;
}

FilterInput nextIteration(const PreparedPair& pair, const FilterInput& input, const cv::Mat& result) {
  FilterInput next = input;
  next.target.values = result;
  next.samples = next.target;
  next.scaleX = next.scaleY = 1.0;
  next.anchor = SampleAnchor::BlockCentre;
  if (pair.samePicture) next.guidance.values = guidanceFromTarget(result, pair.stored);
  return next;
}

PairResult runPair(const PreparedPair& pair, const Method& method, const Parameters& parameters, const RunOptions& run,
                   const PairOptions& options, Progress& progress) {
  FilterInput input = pair.input;
  PairResult result;
  double seconds = 0.0;
  StageCosts stages;
  for (int i = 0; i < options.iterations; ++i) {
    PartialProgress part(progress, double(i) / options.iterations, double(i + 1) / options.iterations);
    part.throwIfStopped();
    if (i > 0) input = nextIteration(pair, input, result.output.values);
    result.output = method.run(input, parameters, run, part);
    seconds += result.output.seconds;
    stages += result.output.stages;
  }
  result.output.seconds = seconds;
  result.output.stages = std::move(stages);
  result.image = {result.output.values, options.keepHoles ? pair.valid : cv::Mat(), pair.stored};
  if (!pair.classes.empty())
    result.labels = {labelsOfScores(result.output.values, pair.classes), {}, PixelType::UInt16};
  if (pair.truth.empty()) return result;
  if (pair.classes.empty()) {
    result.metrics = measure(result.output.values, pair.truth, options.unit, pair.task);
  } else {
    result.classCounts = countClasses(result.labels.values, pair.truth);
    result.metrics = labelMetrics(result.classCounts);
  }
  return result;
}

}  // namespace dkn
