// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as the interface shows them, in the user's locale.
#pragma once

#include <QString>

#include <vector>

namespace dkn {

/// Six significant digits, without trailing zeros: enough to tell neighbouring depths apart. NaN is "–".
QString formatValue(double value);
/// Four significant digits, for places without room for more.
QString formatShort(double value);
/// Four significant digits with their zeros, for columns of numbers that are compared: "0.9500" above "0.9345".
QString formatMetric(double value);
/// For pictures and plots: a minus sign, not a hyphen. What is copied as data keeps the hyphen.
QString withMinusSign(QString number);
/// "640 × 480".
QString formatSize(int width, int height);
/// "12 ms", "3.4 s", "2 min 5 s".
QString formatSeconds(double seconds);
/// "100 %", "6.25 %".
QString formatPercent(double share);

/// Up to `count` + 1 round numbers (1, 2 or 5 times a power of ten apart) within [minimum, maximum], ascending; the one
/// value of a range without extent.
std::vector<double> roundTicks(double minimum, double maximum, int count);
/// A tick of a scale whose ticks are `step` apart: all with the same number of decimals.
QString formatTick(double value, double step);

}  // namespace dkn
