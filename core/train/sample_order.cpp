// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/sample_order.h"

#include <algorithm>
#include <cmath>

#include "base/error.h"
#include "train/random_stream.h"

namespace dkn {

namespace {

template <typename T>
void shuffleList(std::vector<T>& list, RandomStream& random) {
  for (std::size_t i = list.size(); i > 1; --i) {
    std::swap(list[i - 1], list[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(i)))]);
  }
}

}  // namespace

SampleOrder::SampleOrder(std::vector<std::vector<std::int64_t>> items, const std::vector<double>& weights,
                         std::uint64_t seed)
    : m_items(std::move(items)), m_seed(seed) {
  for (std::size_t d = 0; d < m_items.size(); ++d) {
    const auto count = static_cast<double>(m_items[d].size());
    m_perEpoch.push_back(m_items[d].empty() ? 0 : std::max<std::int64_t>(1, std::llround(count * weights.at(d))));
    m_epochSize += m_perEpoch.back();
  }
  if (m_epochSize == 0) throw Error(ErrorCode::BadArgument, "The data sets hold no pair to train on.");
}

ItemRef SampleOrder::at(std::int64_t draw) {
  const std::int64_t epoch = draw / m_epochSize;
  if (epoch != m_epoch) shuffle(epoch);
  return m_order[static_cast<std::size_t>(draw % m_epochSize)];
}

void SampleOrder::shuffle(std::int64_t epoch) {
  m_order.clear();
  for (std::size_t d = 0; d < m_items.size(); ++d) {
    const auto size = static_cast<std::int64_t>(m_items[d].size());
    // Items are dealt from one shuffled round of the set after another, across epochs.
    std::int64_t round = -1;
    std::vector<std::int64_t> deck;
    for (std::int64_t i = 0; i < m_perEpoch[d]; ++i) {
      const std::int64_t dealt = epoch * m_perEpoch[d] + i;
      if (dealt / size != round) {
        round = dealt / size;
        deck = m_items[d];
        RandomStream random(m_seed + 7919 * (d + 1), static_cast<std::uint64_t>(round));
        shuffleList(deck, random);
      }
      m_order.push_back({d, deck[static_cast<std::size_t>(dealt % size)], round});
    }
  }
  RandomStream random(m_seed, static_cast<std::uint64_t>(epoch));
  shuffleList(m_order, random);
  m_epoch = epoch;
}

}  // namespace dkn
