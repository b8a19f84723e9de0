// SPDX-License-Identifier: GPL-3.0-or-later
// Tick labels of plots as the rest of the interface writes numbers.
#pragma once

#include "plot/custom_plot.h"
#include "view/number_format.h"

namespace dkn {

/// A QCPAxisTicker whose negative numbers have a minus sign, not a hyphen.
template <typename Ticker>
class WithMinusSign : public Ticker {
 protected:
  QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override {
    return withMinusSign(Ticker::getTickLabel(tick, locale, format, precision));
  }
};

}  // namespace dkn
