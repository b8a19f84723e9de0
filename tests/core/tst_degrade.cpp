// SPDX-License-Identifier: GPL-3.0-or-later
// Degradation protocols, bicubic resizing, filling of holes.
#include <QTest>

#include <ATen/ops/allclose.h>
#include <ATen/ops/full.h>

#include <cmath>
#include <limits>

#include "base/error.h"
#include "common/fuzzy.h"
#include "common/tensors.h"
#include "degrade/normal_source.h"
#include "degrade/protocol.h"

using dkn::Degraded;
using dkn::DegradeOptions;
using dkn::Protocol;
using dkn::test::bools;
using dkn::test::floats;
using dkn::test::randomBools;
using dkn::test::randomFloats;
using dkn::test::valueAt;

namespace {

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

DegradeOptions optionsFor(Protocol protocol, int scale) {
  DegradeOptions options;
  options.protocol = protocol;
  options.scale = scale;
  options.seed = 7;
  options.name = "01_Aloe";
  return options;
}

/// The cubic of Keys with a = -0.5.
double cubic(double x) {
  x = std::abs(x);
  if (x < 1.0) return (1.5 * x - 2.5) * x * x + 1.0;
  return x < 2.0 ? ((-0.5 * x + 2.5) * x - 4.0) * x + 2.0 : 0.0;
}

/// Antialiased weights of one output sample over all input samples, summing to 1.
std::vector<double> naiveWeights(std::int64_t from, std::int64_t to, std::int64_t output) {
  const double ratio = static_cast<double>(from) / static_cast<double>(to);
  const double stretch = std::max(ratio, 1.0);
  const double centre = (static_cast<double>(output) + 0.5) * ratio;
  std::vector<double> weights;
  double sum = 0.0;
  for (std::int64_t i = 0; i < from; ++i) {
    weights.push_back(cubic((static_cast<double>(i) + 0.5 - centre) / stretch));
    sum += weights.back();
  }
  for (double& weight : weights) weight /= sum;
  return weights;
}

/// Weighted mean of the valid pixels at one output sample, NaN where they have less than a tenth of the weight.
double naiveResized(const at::Tensor& image, const at::Tensor& valid, std::int64_t height, std::int64_t width,
                    std::int64_t y, std::int64_t x) {
  const std::vector<double> vertical = naiveWeights(image.size(1), height, y);
  const std::vector<double> horizontal = naiveWeights(image.size(2), width, x);
  double sum = 0.0;
  double total = 0.0;
  for (std::int64_t i = 0; i < image.size(1); ++i) {
    for (std::int64_t j = 0; j < image.size(2); ++j) {
      if (valid.defined() && !valid[0][i][j].item<bool>()) continue;
      const double weight = vertical[i] * horizontal[j];
      sum += weight * valueAt(image, 0, i, j);
      total += weight;
    }
  }
  return total >= 0.1 ? sum / total : std::numeric_limits<double>::quiet_NaN();
}

double deviationOf(const at::Tensor& values) { return values.to(at::kDouble).std().item<double>(); }
double meanOf(const at::Tensor& values) { return values.to(at::kDouble).mean().item<double>(); }

}  // namespace

class TestDegrade : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void names();
  void cropKeepsTopLeft();
  void bicubicByHand();
  void resizeAgainstTwin_data();
  void resizeAgainstTwin();
  void maskOfOnesChangesNothing();
  void constantStaysConstant_data();
  void constantStaysConstant();
  void holesDoNotLeak();
  void nearestByHand();
  void nearestTakesNearestValid();
  void normalsByHand();
  void noiseOfEightBitLevels();
  void noiseIsSeeded();
  void noiseOfMetricDepth();
  void denoiseVariance();
  void fillHolesAgainstTwin_data();
  void fillHolesAgainstTwin();
  void fillHolesCorners();
  void mistakes();
};

void TestDegrade::names() {
  for (const char* name : {"none", "bicubic", "nearest", "noisy", "denoise"}) {
    const auto protocol = dkn::protocolFromName(name);
    QVERIFY(protocol.has_value());
    QCOMPARE(dkn::protocolName(*protocol), std::string(name));
  }
  QVERIFY(!dkn::protocolFromName("Bicubic").has_value());
  QVERIFY(!dkn::protocolFromName("").has_value());
}

void TestDegrade::cropKeepsTopLeft() {
  const at::Tensor image = randomFloats({2, 11, 9}, 1);
  const at::Tensor cropped = dkn::cropToMultiple(image, 4);
  QCOMPARE(cropped.size(0), 2);
  QCOMPARE(cropped.size(1), 8);
  QCOMPARE(cropped.size(2), 8);
  QCOMPARE(valueAt(cropped, 1, 7, 7), valueAt(image, 1, 7, 7));
  QCOMPARE(dkn::cropToMultiple(image[0], 4).size(1), 8);
  QCOMPARE(dkn::cropToMultiple(image, 1).size(2), 9);
  QCOMPARE(dkn::cropToMultiple(image, 16).numel(), 0);
}

void TestDegrade::bicubicByHand() {
  // Output 0 lies a quarter pixel left of sample 0 and 1.25 left of sample 1: k(0.25) = 0.8671875, k(1.25) =
  // -0.0703125.
  const at::Tensor doubled = dkn::resizeBicubic(floats({0.0F, 1.0F}, {1, 1, 2}), {}, 1, 4);
  const double outer = -0.0703125 / (0.8671875 - 0.0703125);
  // Output 1: k(0.25) = 0.8671875 of sample 0 and k(0.75) = 0.2265625 of sample 1.
  const double inner = 0.2265625 / (0.8671875 + 0.2265625);
  DKN_COMPARE_CLOSE(valueAt(doubled, 0, 0, 0), outer, 1e-6);
  DKN_COMPARE_CLOSE(valueAt(doubled, 0, 0, 1), inner, 1e-6);
  DKN_COMPARE_CLOSE(valueAt(doubled, 0, 0, 2), 1.0 - inner, 1e-6);
  DKN_COMPARE_CLOSE(valueAt(doubled, 0, 0, 3), 1.0 - outer, 1e-6);
}

void TestDegrade::resizeAgainstTwin_data() {
  QTest::addColumn<int>("height");
  QTest::addColumn<int>("width");
  QTest::addColumn<int>("newHeight");
  QTest::addColumn<int>("newWidth");
  QTest::addColumn<double>("share");  // of valid pixels
  QTest::newRow("down by 4") << 12 << 16 << 3 << 4 << 1.0;
  QTest::newRow("down by 4, masked") << 12 << 16 << 3 << 4 << 0.6;
  QTest::newRow("down by 8, mostly holes") << 16 << 16 << 2 << 2 << 0.15;
  QTest::newRow("up by 3, masked") << 5 << 4 << 15 << 12 << 0.7;
  QTest::newRow("odd ratio") << 7 << 10 << 9 << 3 << 1.0;
  QTest::newRow("odd ratio, masked") << 7 << 10 << 9 << 3 << 0.5;
  QTest::newRow("to one pixel") << 9 << 5 << 1 << 1 << 0.8;
  QTest::newRow("from one pixel") << 1 << 1 << 3 << 5 << 1.0;
}

void TestDegrade::resizeAgainstTwin() {
  QFETCH(int, height);
  QFETCH(int, width);
  QFETCH(int, newHeight);
  QFETCH(int, newWidth);
  QFETCH(double, share);
  const at::Tensor image = randomFloats({1, height, width}, 3, 100.0F);
  const at::Tensor valid = share < 1.0 ? randomBools({1, height, width}, 4, static_cast<float>(share)) : at::Tensor();
  const at::Tensor resized = dkn::resizeBicubic(image, valid, newHeight, newWidth);
  QCOMPARE(resized.size(1), newHeight);
  QCOMPARE(resized.size(2), newWidth);
  int compared = 0;
  for (int y = 0; y < newHeight; ++y) {
    for (int x = 0; x < newWidth; ++x) {
      const double expected = naiveResized(image, valid, newHeight, newWidth, y, x);
      QVERIFY(std::isfinite(valueAt(resized, 0, y, x)));
      if (std::isnan(expected)) continue;
      ++compared;
      DKN_COMPARE_CLOSE(valueAt(resized, 0, y, x), expected, 2e-4 + 2e-5 * std::abs(expected));
    }
  }
  QVERIFY(compared > 0);
}

void TestDegrade::maskOfOnesChangesNothing() {
  const at::Tensor image = randomFloats({2, 16, 24}, 5);
  const at::Tensor ones = at::full({1, 16, 24}, true, at::kBool);
  for (const Protocol protocol : {Protocol::Bicubic, Protocol::Nearest, Protocol::Noisy, Protocol::Denoise}) {
    const DegradeOptions options = optionsFor(protocol, 4);
    QVERIFY(dkn::degrade(image, ones, options).target.equal(dkn::degrade(image, {}, options).target));
  }
}

void TestDegrade::constantStaysConstant_data() {
  QTest::addColumn<int>("height");
  QTest::addColumn<int>("width");
  QTest::addColumn<int>("scale");
  QTest::newRow("1 x 1") << 1 << 1 << 1;
  QTest::newRow("3 x 15 by 3") << 3 << 15 << 3;
  QTest::newRow("32 x 16 by 16") << 32 << 16 << 16;
}

void TestDegrade::constantStaysConstant() {
  QFETCH(int, height);
  QFETCH(int, width);
  QFETCH(int, scale);
  at::Tensor image = at::full({2, height, width}, 37.5, at::kFloat);
  at::Tensor valid = at::full({1, height, width}, true, at::kBool);
  if (width > 1) {
    image[0][0][0].fill_(kNaN);
    image[1][0][0].fill_(1e6);
    valid[0][0][0].fill_(false);
  }
  // Metric depth of one value has no range to map; the noise of `denoise` has none either.
  for (const Protocol protocol :
       {Protocol::None, Protocol::Bicubic, Protocol::Nearest, Protocol::Noisy, Protocol::Denoise}) {
    const Degraded degraded = dkn::degrade(image, valid, optionsFor(protocol, scale));
    const at::Tensor expected = at::full({2, height, width}, 37.5, at::kFloat);
    QVERIFY2(at::allclose(degraded.target, expected, 0.0, 1e-4), dkn::protocolName(protocol).c_str());
    QVERIFY2(at::allclose(degraded.low, at::full(degraded.low.sizes(), 37.5, at::kFloat), 0.0, 1e-4),
             dkn::protocolName(protocol).c_str());
  }
}

void TestDegrade::holesDoNotLeak() {
  // The right half is a hole: whatever it holds, nothing of it may be seen.
  at::Tensor image = randomFloats({1, 16, 32}, 6, 10.0F);
  at::Tensor valid = at::full({1, 16, 32}, true, at::kBool);
  valid.slice(2, 16, 32).fill_(false);
  for (const Protocol protocol :
       {Protocol::None, Protocol::Bicubic, Protocol::Nearest, Protocol::Noisy, Protocol::Denoise}) {
    const DegradeOptions options = optionsFor(protocol, 8);
    image.slice(2, 16, 32).fill_(5.0);
    const at::Tensor first = dkn::degrade(image, valid, options).target;
    image.slice(2, 16, 32).fill_(kNaN);
    const at::Tensor second = dkn::degrade(image, valid, options).target;
    QVERIFY2(first.equal(second), dkn::protocolName(protocol).c_str());
    QVERIFY(first.isfinite().all().item<bool>());
  }
}

void TestDegrade::nearestByHand() {
  std::vector<float> values(36);
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<float>(i);
  const at::Tensor image = floats(values, {1, 6, 6});
  DegradeOptions options = optionsFor(Protocol::Nearest, 3);
  const Degraded corner = dkn::degrade(image, {}, options);
  QVERIFY(corner.low.equal(floats({14, 17, 32, 35}, {1, 2, 2})));
  QVERIFY(corner.target.equal(dkn::resizeBicubic(corner.low, {}, 6, 6)));
  options.keepCentre = true;
  options.upNearest = true;
  const Degraded centre = dkn::degrade(image, {}, options);
  QVERIFY(centre.low.equal(floats({7, 10, 25, 28}, {1, 2, 2})));
  for (int y = 0; y < 6; ++y) {
    for (int x = 0; x < 6; ++x) QCOMPARE(valueAt(centre.target, 0, y, x), valueAt(centre.low, 0, y / 3, x / 3));
  }
}

void TestDegrade::nearestTakesNearestValid() {
  const at::Tensor image = floats({0, 0, 0, 0, 0, 0, 0, kNaN, 0, 2, 0, 3}, {1, 2, 6});
  const at::Tensor valid = bools({1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1}, {1, 2, 6});
  QVERIFY(dkn::degrade(image, valid, optionsFor(Protocol::Nearest, 2)).low.equal(floats({2, 2, 3}, {1, 1, 3})));
}

void TestDegrade::normalsByHand() {
  // From the definitions of FNV-1a, mt19937_64 and Box-Muller, worked outside this program.
  dkn::NormalSource source(7, "01_Aloe");
  DKN_COMPARE_CLOSE(source.next(), -0.8198591421619783, 1e-12);
  DKN_COMPARE_CLOSE(source.next(), -0.4436792885115055, 1e-12);
  DKN_COMPARE_CLOSE(source.next(), 0.584469168242266, 1e-12);
  DKN_COMPARE_CLOSE(source.next(), -2.213655824258312, 1e-12);
}

void TestDegrade::noiseOfEightBitLevels() {
  // Scale 1: the low-resolution map is the image, so the noise is seen as it is.
  DegradeOptions options = optionsFor(Protocol::Noisy, 1);
  options.eightBit = true;
  const auto noiseAt = [&](double level) {
    const at::Tensor image = at::full({1, 200, 200}, level, at::kFloat);
    return dkn::degrade(image, {}, options).low.sub(level);
  };
  DKN_COMPARE_CLOSE(deviationOf(noiseAt(100.0)), 6.51, 0.1);  // 651 / 100
  DKN_COMPARE_CLOSE(meanOf(noiseAt(100.0)), 0.0, 0.1);
  // A level of 15 would have a deviation of 43.4 without the bound of 32. Half of it is clamped at 0: look at a
  // quartile.
  DKN_COMPARE_CLOSE(noiseAt(15.0).quantile(0.75).item<double>(), 32.0 * 0.67449, 0.7);
  QCOMPARE(noiseAt(15.0).min().item<float>(), -15.0F);
  QVERIFY(noiseAt(0.0).eq(0.0).all().item<bool>());
  QVERIFY(noiseAt(-3.0).eq(3.0).all().item<bool>());  // below zero there is no noise, and the clamp holds
  QCOMPARE(noiseAt(254.0).max().item<float>(), 1.0F);
}

void TestDegrade::noiseIsSeeded() {
  const at::Tensor image = randomFloats({1, 16, 16}, 8, 200.0F);
  for (const Protocol protocol : {Protocol::Noisy, Protocol::Denoise}) {
    DegradeOptions options = optionsFor(protocol, 4);
    options.eightBit = true;
    const at::Tensor first = dkn::degrade(image, {}, options).target;
    QVERIFY(first.equal(dkn::degrade(image, {}, options).target));
    options.name = "02_Aloe";
    QVERIFY(!first.equal(dkn::degrade(image, {}, options).target));
    options.name = "01_Aloe";
    options.seed = 8;
    QVERIFY(!first.equal(dkn::degrade(image, {}, options).target));
  }
}

void TestDegrade::noiseOfMetricDepth() {
  // Millimetres from 1000 to 4000: v = 70 + 148 (1/d - 1/4000) / (3/4000), so 2000 mm is v = 70 + 148 / 3.
  at::Tensor image = at::full({1, 200, 200}, 2000.0, at::kFloat);
  image[0][0][0].fill_(1000.0);
  image[0][0][1].fill_(4000.0);
  image[0][0][2].fill_(0.0);
  const at::Tensor low = dkn::degrade(image, {}, optionsFor(Protocol::Noisy, 1)).low;
  const double level = 70.0 + 148.0 / 3.0;
  const at::Tensor back =
      low.slice(1, 1, 200).to(at::kDouble).reciprocal().sub(1.0 / 4000.0).mul(148.0 / (3.0 / 4000.0)).add(70.0);
  DKN_COMPARE_CLOSE(deviationOf(back), 651.0 / level, 0.1);
  DKN_COMPARE_CLOSE(meanOf(back), level, 0.1);
  QCOMPARE(valueAt(low, 0, 0, 2), 0.0F);  // no depth, no level, no noise
  // The far end: half of the noise would lie behind the largest depth, where the inverse passes zero.
  at::Tensor far = at::full({1, 100, 100}, 4000.0, at::kFloat);
  far[0][0][0].fill_(1000.0);
  const at::Tensor farLow = dkn::degrade(far, {}, optionsFor(Protocol::Noisy, 1)).low;
  DKN_COMPARE_CLOSE(farLow.max().item<float>(), 4000.0, 1e-2);
  QVERIFY(farLow.min().item<float>() > 0.0F);
}

void TestDegrade::denoiseVariance() {
  const at::Tensor image = randomFloats({1, 300, 300}, 9, 40.0F).add(10.0);
  const Degraded degraded = dkn::degrade(image, {}, optionsFor(Protocol::Denoise, 8));
  QVERIFY(degraded.target.equal(degraded.low));
  DKN_COMPARE_CLOSE(deviationOf(degraded.target.sub(image)), std::sqrt(0.005) * 40.0, 0.03);
  DKN_COMPARE_CLOSE(meanOf(degraded.target.sub(image)), 0.0, 0.03);
}

void TestDegrade::fillHolesAgainstTwin_data() {
  QTest::addColumn<int>("height");
  QTest::addColumn<int>("width");
  QTest::addColumn<double>("share");
  QTest::newRow("dense") << 17 << 23 << 0.8;
  QTest::newRow("sparse") << 31 << 29 << 0.05;
  QTest::newRow("nearly empty") << 24 << 33 << 0.005;
  QTest::newRow("row") << 1 << 50 << 0.1;
  QTest::newRow("column") << 50 << 1 << 0.1;
}

void TestDegrade::fillHolesAgainstTwin() {
  QFETCH(int, height);
  QFETCH(int, width);
  QFETCH(double, share);
  const at::Tensor image = randomFloats({2, height, width}, 10);
  const at::Tensor valid = randomBools({1, height, width}, 11, static_cast<float>(share));
  QVERIFY(valid.any().item<bool>());
  const at::Tensor filled = dkn::fillHoles(image, valid);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      int nearest = std::numeric_limits<int>::max();
      int found = std::numeric_limits<int>::max();
      for (int i = 0; i < height; ++i) {
        for (int j = 0; j < width; ++j) {
          if (!valid[0][i][j].item<bool>()) continue;
          const int distance = (i - y) * (i - y) + (j - x) * (j - x);
          nearest = std::min(nearest, distance);
          const bool same = valueAt(image, 0, i, j) == valueAt(filled, 0, y, x) &&
                            valueAt(image, 1, i, j) == valueAt(filled, 1, y, x);
          if (same) found = std::min(found, distance);
        }
      }
      QCOMPARE(found, nearest);
    }
  }
}

void TestDegrade::fillHolesCorners() {
  const at::Tensor one = floats({3.0F}, {1, 1, 1});
  QVERIFY(dkn::fillHoles(one, bools({1}, {1, 1, 1})).equal(one));
  QCOMPARE(valueAt(dkn::fillHoles(floats({kNaN}, {1, 1, 1}), bools({0}, {1, 1, 1})), 0, 0, 0), 0.0F);
  QVERIFY(dkn::fillHoles(one, {}).equal(one));
}

void TestDegrade::mistakes() {
  const at::Tensor image = randomFloats({1, 12, 12}, 12);
  const auto codeOf = [&](int scale) {
    try {
      dkn::degrade(image, {}, optionsFor(Protocol::Bicubic, scale));
    } catch (const dkn::Error& error) {
      return error.code();
    }
    return dkn::ErrorCode::Ok;
  };
  QCOMPARE(codeOf(0), dkn::ErrorCode::BadArgument);
  QCOMPARE(codeOf(5), dkn::ErrorCode::BadArgument);
  QCOMPARE(codeOf(24), dkn::ErrorCode::BadArgument);
  QCOMPARE(codeOf(4), dkn::ErrorCode::Ok);
  // One side that is no multiple is enough.
  QVERIFY_EXCEPTION_THROWN(dkn::degrade(randomFloats({1, 10, 12}, 12), {}, optionsFor(Protocol::Nearest, 4)),
                           dkn::Error);
  QVERIFY_EXCEPTION_THROWN(dkn::degrade(randomFloats({1, 12, 10}, 12), {}, optionsFor(Protocol::Noisy, 4)), dkn::Error);
  QVERIFY_EXCEPTION_THROWN(dkn::cropToMultiple(image, 0), dkn::Error);
  QVERIFY_EXCEPTION_THROWN(dkn::fillHoles(image, bools({1}, {1, 1, 1})), std::logic_error);
}

QTEST_APPLESS_MAIN(TestDegrade)
#include "tst_degrade.moc"
