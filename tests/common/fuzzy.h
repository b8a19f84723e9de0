// SPDX-License-Identifier: GPL-3.0-or-later
// The one comparison of floating-point numbers in the tests.
#pragma once

#include <QByteArray>
#include <QString>
#include <QTest>

#include <cmath>

namespace dkn::test {

/// |actual - expected| <= absolute + relative |expected|; NaN is close to NaN alone.
inline bool isClose(double actual, double expected, double absolute, double relative = 0.0) {
  if (std::isnan(actual) || std::isnan(expected)) return std::isnan(actual) && std::isnan(expected);
  return std::abs(actual - expected) <= absolute + relative * std::abs(expected);
}

}  // namespace dkn::test

/// Fails the test naming both numbers.
#define DKN_COMPARE_CLOSE(actual, expected, tolerance)                                                        \
  do {                                                                                                        \
    const double dknActual = static_cast<double>(actual);                                                     \
    const double dknExpected = static_cast<double>(expected);                                                 \
    QVERIFY2(dkn::test::isClose(dknActual, dknExpected, tolerance),                                           \
             qPrintable(QString("%1: got %2, want %3 +- %4").arg(#actual).arg(dknActual, 0, 'g', 9).arg(dknExpected, 0, 'g', 9).arg(double(tolerance)))); \
  } while (false)
