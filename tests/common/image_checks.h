// SPDX-License-Identifier: GPL-3.0-or-later
// Checks on pictures and on the sentences of errors.
#pragma once

#include <QString>
#include <QStringList>
#include <QTest>

#include <cmath>
#include <opencv2/core/mat.hpp>
#include <vector>

#include "base/error.h"

/// Runs the statement, which has to throw dkn::Error of that code with all the words in its sentence.
#define DKN_VERIFY_ERROR(statement, errorCode, ...)                                      \
  do {                                                                                   \
    bool dknThrown = false;                                                              \
    try {                                                                                \
      statement;                                                                         \
    } catch (const dkn::Error& dknError) {                                               \
      dknThrown = true;                                                                  \
      QVERIFY2(dknError.code() == (errorCode), dknError.what());                         \
      for (const QString& dknWord : QStringList{__VA_ARGS__})                            \
        QVERIFY2(QString::fromUtf8(dknError.what()).contains(dknWord), dknError.what()); \
    }                                                                                    \
    QVERIFY2(dknThrown, "no dkn::Error was thrown");                                     \
  } while (false)

namespace dkn::test {

/// Empty where the float picture holds exactly `samples` (row by row, channels together; NaN equals NaN), else why not.
inline QString differenceTo(const cv::Mat& values, int height, int width, int channels,
                            const std::vector<float>& samples) {
  if (values.type() != CV_32FC(channels) || values.rows != height || values.cols != width)
    return QString("got %1 x %2 of %3 channels, type %4")
        .arg(values.cols)
        .arg(values.rows)
        .arg(values.channels())
        .arg(values.type());
  for (int i = 0; i < height * width * channels; ++i) {
    const float got = values.ptr<float>(i / (width * channels))[i % (width * channels)];
    const float want = samples[static_cast<std::size_t>(i)];
    if (got != want && !(std::isnan(got) && std::isnan(want)))
      return QString("sample %1: got %2, want %3").arg(i).arg(got).arg(want);
  }
  return {};
}

}  // namespace dkn::test

#define DKN_COMPARE_PIXELS(values, height, width, channels, ...)                                         \
  do {                                                                                                   \
    const QString dknDifference = dkn::test::differenceTo(values, height, width, channels, __VA_ARGS__); \
    QVERIFY2(dknDifference.isEmpty(), qPrintable(dknDifference));                                        \
  } while (false)
