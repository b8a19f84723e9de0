// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/folder_source.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>
#include <mutex>
#include <unordered_map>

#include "base/error.h"
#include "data/label_scores.h"
#include "data/pairing.h"
#include "degrade/protocol.h"
#include "image/read_image.h"
#include "image/tensor_bridge.h"
#include "train/packed_source.h"
#include "train/training_source.h"

namespace dkn {

namespace {

constexpr std::size_t kCacheBytes = std::size_t{4} << 30;

/// Colours of 8-bit files take a quarter of the room as bytes.
at::Tensor storedGuidance(const Image& guidance) {
  const at::Tensor planes = tensorFromMat(guidance.values);
  return guidance.stored == PixelType::UInt8 ? (planes * 255.0).round_().to(at::kByte) : planes;
}

std::size_t bytesOf(const TrainingPair& pair) {
  std::size_t bytes = pair.guidance.nbytes() + pair.target.nbytes();
  for (const at::Tensor& plane : {pair.valid, pair.labels}) bytes += plane.defined() ? plane.nbytes() : 0;
  return bytes;
}

std::string sizeText(const Image& image) {
  return std::to_string(image.width()) + " x " + std::to_string(image.height());
}

TrainingPair readPair(const PairFiles& files) {
  const Image guidance = readGuidance(files.guidance);
  const Image target = readTarget(files.target, {}, cv::Size(guidance.width(), guidance.height()));
  if (target.channels() != 1) {
    throw Error(ErrorCode::Unreadable,
                files.target.string() + " has " + std::to_string(target.channels()) + " channels; training wants one.");
  }
  TrainingPair pair;
  pair.guidance = storedGuidance(guidance);
  pair.target = tensorFromMat(target.values);
  pair.valid = validTensor(target.valid);
  // What is unknown may be NaN, which no mask would keep out of a weighted sum.
  if (pair.valid.defined()) pair.target = at::where(pair.valid, pair.target, at::zeros_like(pair.target));
  pair.name = files.stem;
  pair.eightBit = target.stored == PixelType::UInt8;
  return pair;
}

/// Score maps of any size, brought to the guidance's, and class numbers of its size.
TrainingPair readScores(const PairFiles& files) {
  const Image guidance = readGuidance(files.guidance);
  const cv::Size size(guidance.width(), guidance.height());
  const Image scores = readTarget(files.target, {InvalidRule::Mode::None, 0.0}, size);
  const Image labels = readClassMap(files.groundTruth, {InvalidRule::Mode::Value, double(kVoidLabel)}, size);
  if (scores.channels() < 2 || !scores.valid.empty()) {
    throw Error(ErrorCode::Unreadable, files.target.string() + " holds " + std::to_string(scores.channels()) +
                                           " channel(s)" + (scores.valid.empty() ? "" : " and what is no number") +
                                           "; score maps have one channel a class.");
  }
  if (labels.values.size() != size || labels.channels() != 1) {
    throw Error(ErrorCode::Unreadable, "The labels " + files.groundTruth.string() + " are " + sizeText(labels) +
                                           " with " + std::to_string(labels.channels()) +
                                           " channel(s), their guidance " + sizeText(guidance) +
                                           ": one number a pixel is wanted.");
  }
  const LabelScores known = scoresOfLabels(labels, files.groundTruth);
  const auto beyond = std::find_if(known.classes.begin(), known.classes.end(), [&](int label) {
    return label >= scores.channels() && (label != kVoidLabel || labels.valid.empty());
  });
  if (beyond != known.classes.end()) {
    throw Error(ErrorCode::Unreadable, "The labels " + files.groundTruth.string() + " have the class " +
                                           std::to_string(*beyond) + ", the score maps " + files.target.string() +
                                           " only the classes 0 to " + std::to_string(scores.channels() - 1) + ".");
  }
  TrainingPair pair;
  pair.guidance = storedGuidance(guidance);
  pair.target = tensorFromMat(scores.values);
  if (scores.values.size() != size) pair.target = resizeBicubic(pair.target, {}, size.height, size.width);
  pair.labels = tensorFromMat(labels.values);
  pair.valid = validTensor(labels.valid);
  pair.name = files.stem;
  return pair;
}

/// Pairs by their files, kept in memory while there is room.
class FolderSource : public TrainingSource {
 public:
  using Read = TrainingPair (*)(const PairFiles& files);

  FolderSource(const std::vector<PairFiles>& pairs, int limit, Read read) : m_read(read) {
    const std::size_t count = limit == 0 ? pairs.size() : std::min(static_cast<std::size_t>(limit), pairs.size());
    for (std::size_t i = 0; i < count; ++i) m_pairs.push_back(pairs[i * pairs.size() / count]);
  }

  std::int64_t size() const override { return static_cast<std::int64_t>(m_pairs.size()); }

  TrainingPair load(std::int64_t index) const override {
    {
      const std::scoped_lock lock(m_mutex);
      const auto found = m_cache.find(index);
      if (found != m_cache.end()) return found->second;
    }
    const TrainingPair pair = m_read(m_pairs.at(static_cast<std::size_t>(index)));
    const std::scoped_lock lock(m_mutex);
    const std::size_t bytes = bytesOf(pair);
    if (m_cachedBytes + bytes <= kCacheBytes && m_cache.emplace(index, pair).second) m_cachedBytes += bytes;
    return pair;
  }

 private:
  Read m_read;
  std::vector<PairFiles> m_pairs;
  mutable std::mutex m_mutex;
  mutable std::unordered_map<std::int64_t, TrainingPair> m_cache;
  mutable std::size_t m_cachedBytes = 0;
};

}  // namespace

std::unique_ptr<TrainingSource> openFolder(const DatasetConfig& config) {
  const std::string folder = config.path.string();
  const std::vector<PairFiles> pairs = pairFiles(folder, folder).pairs;
  if (pairs.empty()) {
    throw Error(ErrorCode::Unreadable, folder +
                                           " holds no pair of pictures: guidance *_rgb, *_color, *_flash or "
                                           "*_intensity, target *_depth, *_mask, *_noflash, *_nir or *_tof.");
  }
  return std::make_unique<FolderSource>(pairs, config.limit, readPair);
}

std::unique_ptr<TrainingSource> openScoreFolder(const DatasetConfig& config) {
  const std::string folder = config.path.string();
  std::vector<PairFiles> pairs;
  for (const PairFiles& files : pairFiles(folder + "/*_rgb.*", folder + "/*_scores.npy", folder + "/*_label.*").pairs) {
    if (!files.groundTruth.empty()) pairs.push_back(files);
  }
  if (pairs.empty()) {
    throw Error(ErrorCode::Unreadable,
                folder + " holds no score maps to train on: name them NAME_rgb.*, NAME_scores.npy and NAME_label.*.");
  }
  return std::make_unique<FolderSource>(pairs, config.limit, readScores);
}

std::unique_ptr<TrainingSource> openPairSource(const DatasetConfig& config) {
  if (config.reader == "scores") return openScoreFolder(config);
  return config.reader == "pairs" ? openFolder(config) : openTensorSource(config);
}

SourceFactory allSources() { return openPairSource; }

}  // namespace dkn
