// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/sample_supply.h"

#include <utility>

#include "base/error.h"

namespace dkn {

namespace {

constexpr int kUnusableInARow = 20;

}  // namespace

std::uint64_t seedFor(std::uint64_t seed, SeedPurpose purpose) {
  return seed * 16 + static_cast<std::uint64_t>(purpose);
}

SampleSupply::SampleSupply(const TrainingConfig& config, const SourceFactory& sources) : m_config(config) {
  std::vector<double> weights;
  for (const DatasetConfig& dataset : m_config.datasets) {
    m_sources.push_back(sources(dataset));
    std::vector<std::int64_t> training;
    for (std::int64_t i = 0; i < m_sources.back()->size(); ++i) {
      if (dataset.holdOut > 0 && i % dataset.holdOut == 0) {
        m_validationItems.push_back({m_sources.back().get(), i});
      } else {
        training.push_back(i);
      }
    }
    if (training.empty()) throw Error(ErrorCode::Unreadable, dataset.path.string() + " holds no pair to train on.");
    m_trainingItems.push_back(std::move(training));
    weights.push_back(dataset.weight);
  }
  m_order = std::make_unique<SampleOrder>(m_trainingItems, weights, seedFor(m_config.seed, SeedPurpose::Order));
  for (const DatasetConfig& dataset : m_config.validation) {
    m_sources.push_back(sources(dataset));
    for (std::int64_t i = 0; i < m_sources.back()->size(); ++i)
      m_validationItems.push_back({m_sources.back().get(), i});
  }
}

std::int64_t SampleSupply::pairs() const {
  std::int64_t count = 0;
  for (const auto& items : m_trainingItems) count += static_cast<std::int64_t>(items.size());
  return count;
}

ItemRef SampleSupply::itemAt(std::int64_t number, int attempt) {
  // The order caches an epoch, which the reader threads share.
  const std::scoped_lock lock(m_mutex);
  return m_order->at(number + attempt * m_order->epochSize());
}

TrainingPair SampleSupply::load(const ItemRef& item) const {
  return m_sources[item.dataset]->draw(item.index, item.round);
}

void SampleSupply::note(const std::string& reason) {
  const std::scoped_lock lock(m_mutex);
  m_newlySkipped.push_back({reason, ++m_skipped[reason]});
}

std::vector<SampleSupply::Skipped> SampleSupply::takeSkipped() {
  const std::scoped_lock lock(m_mutex);
  return std::exchange(m_newlySkipped, {});
}

TrainingSample SampleSupply::make(std::int64_t number) {
  RandomStream random(seedFor(m_config.seed, SeedPurpose::Sample), static_cast<std::uint64_t>(number));
  // Patches come from whatever the run would have drawn somewhere in the sample's epoch.
  const auto donor = [&] {
    return load(itemAt(number - number % m_order->epochSize() + random.below(m_order->epochSize()), 0));
  };
  std::string reason;
  for (int attempt = 0; attempt < kUnusableInARow; ++attempt) {
    const ItemRef item = itemAt(number, attempt);
    try {
      return makeSample(load(item), m_config, random, donor);
    } catch (const Error& error) {
      reason = error.what();
      note(reason);
    }
  }
  throw Error(ErrorCode::Unreadable,
              std::to_string(kUnusableInARow) + " pairs in a row could not be used; the last: " + reason);
}

}  // namespace dkn
