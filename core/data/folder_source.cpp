// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/folder_source.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros_like.h>

#include <mutex>
#include <unordered_map>

#include "base/error.h"
#include "data/pairing.h"
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
  return pair.guidance.nbytes() + pair.target.nbytes() + (pair.valid.defined() ? pair.valid.nbytes() : 0);
}

class FolderSource : public TrainingSource {
 public:
  explicit FolderSource(const DatasetConfig& config) {
    const std::string folder = config.path.string();
    m_pairs = pairFiles(folder, folder).pairs;
    if (m_pairs.empty()) {
      throw Error(ErrorCode::Unreadable, folder +
                                             " holds no pair of pictures: guidance *_rgb, *_color or *_flash, target "
                                             "*_depth, *_mask, *_noflash or *_nir.");
    }
    keepSome(static_cast<std::size_t>(config.limit));
  }

  std::int64_t size() const override { return static_cast<std::int64_t>(m_pairs.size()); }

  TrainingPair load(std::int64_t index) const override {
    {
      const std::scoped_lock lock(m_mutex);
      const auto found = m_cache.find(index);
      if (found != m_cache.end()) return found->second;
    }
    const TrainingPair pair = read(m_pairs.at(static_cast<std::size_t>(index)));
    const std::scoped_lock lock(m_mutex);
    const std::size_t bytes = bytesOf(pair);
    if (m_cachedBytes + bytes <= kCacheBytes && m_cache.emplace(index, pair).second) m_cachedBytes += bytes;
    return pair;
  }

 private:
  void keepSome(std::size_t limit) {
    if (limit == 0 || limit >= m_pairs.size()) return;
    std::vector<PairFiles> some;
    for (std::size_t i = 0; i < limit; ++i) some.push_back(m_pairs[i * m_pairs.size() / limit]);
    m_pairs = std::move(some);
  }

  static TrainingPair read(const PairFiles& files) {
    const Image guidance = readGuidance(files.guidance);
    const Image target = readTarget(files.target, {}, cv::Size(guidance.width(), guidance.height()));
    if (target.channels() != 1) {
      throw Error(ErrorCode::Unreadable, files.target.string() + " has " + std::to_string(target.channels()) +
                                             " channels; training wants one.");
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

  std::vector<PairFiles> m_pairs;
  mutable std::mutex m_mutex;
  mutable std::unordered_map<std::int64_t, TrainingPair> m_cache;
  mutable std::size_t m_cachedBytes = 0;
};

}  // namespace

std::unique_ptr<TrainingSource> openFolder(const DatasetConfig& config) { return std::make_unique<FolderSource>(config); }

std::unique_ptr<TrainingSource> openPairSource(const DatasetConfig& config) {
  return config.reader == "pairs" ? openFolder(config) : openTensorSource(config);
}

SourceFactory allSources() { return openPairSource; }

}  // namespace dkn
