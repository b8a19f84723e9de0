// SPDX-License-Identifier: GPL-3.0-or-later
// Which item of which data set is drawn when.
#pragma once

#include <cstdint>
#include <vector>

namespace dkn {

struct ItemRef {
  std::size_t dataset = 0;
  std::int64_t index = 0;
  std::int64_t round = 0;  ///< how often the item was dealt before
};

/// Endless sequence of items in shuffled epochs. A set of n items and weight w gives round(n w) items (at least one) an
/// epoch; every item comes up before one is repeated. Depends on the seed and the draw's number alone. Not thread-safe
/// (caches an epoch).
class SampleOrder {
 public:
  /// `items[d]`: indices that may be drawn from data set d; throws Error(BadArgument) where there is none at all.
  SampleOrder(std::vector<std::vector<std::int64_t>> items, const std::vector<double>& weights, std::uint64_t seed);

  ItemRef at(std::int64_t draw);
  std::int64_t epochSize() const { return m_epochSize; }

 private:
  void shuffle(std::int64_t epoch);

  std::vector<std::vector<std::int64_t>> m_items;
  std::vector<std::int64_t> m_perEpoch;
  std::uint64_t m_seed;
  std::int64_t m_epochSize = 0;
  std::int64_t m_epoch = -1;
  std::vector<ItemRef> m_order;
};

}  // namespace dkn
