// SPDX-License-Identifier: GPL-3.0-or-later
// Rows for tests of the sampling from heads: layouts, rules, streams, sizes.
#pragma once

#include <QTest>

#include "ops/head_sampling.h"

Q_DECLARE_METATYPE(dkn::HeadSampling)

namespace dkn::test {

/// Columns options (HeadSampling), twoStreams (bool), batch, height and width (int, of the heads).
inline void addHeadCases() {
  QTest::addColumn<HeadSampling>("options");
  QTest::addColumn<bool>("twoStreams");
  QTest::addColumn<int>("batch");
  QTest::addColumn<int>("height");
  QTest::addColumn<int>("width");
  const auto row = [](const char* name, SamplingConvention convention, int k, int window, HeadLayout layout,
                      bool residual, std::int64_t origin, bool two, int n, int h, int w) {
    QTest::newRow(name) << HeadSampling{{convention, k, window}, layout, residual, origin, origin} << two << n << h
                        << w;
  };
  constexpr auto kOurs = SamplingConvention::Centred;
  constexpr auto kTheirs = SamplingConvention::Released;
  row("FDKN", kOurs, 3, 15, HeadLayout::Cells, true, 24, true, 1, 5, 7);
  row("FDKN, batch, no residual", kOurs, 3, 15, HeadLayout::Cells, false, 3, true, 2, 3, 2);
  row("FDKN, released rule", kTheirs, 3, 15, HeadLayout::Cells, true, 0, true, 2, 3, 4);
  row("FDKN, one stream", kOurs, 5, 15, HeadLayout::Cells, true, 4, false, 1, 3, 4);
  row("FDKN, one stream, no residual", kTheirs, 3, 15, HeadLayout::Cells, false, 4, false, 1, 3, 4);
  row("FDKN, even kernel, small window", kOurs, 4, 5, HeadLayout::Cells, false, 1, false, 1, 2, 3);
  row("FDKN, one cell, one tap", kOurs, 1, 3, HeadLayout::Cells, false, 0, true, 1, 1, 1);
  row("DKN", kOurs, 3, 15, HeadLayout::Phases, true, 25, true, 1, 4, 3);
  row("DKN, batch, released, no residual", kTheirs, 5, 7, HeadLayout::Phases, false, 2, true, 3, 2, 3);
  row("DKN, one stream", kOurs, 3, 15, HeadLayout::Phases, true, 0, false, 2, 2, 2);
  row("DKN, by pixels", kOurs, 3, 15, HeadLayout::Pixels, true, 25, true, 1, 4, 3);
  row("DKN, by pixels, batch, released, no residual", kTheirs, 5, 7, HeadLayout::Pixels, false, 2, true, 3, 2, 3);
  row("large kernel", kTheirs, 7, 15, HeadLayout::Cells, true, 2, true, 1, 2, 2);
}

}  // namespace dkn::test
