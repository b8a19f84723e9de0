// SPDX-License-Identifier: GPL-3.0-or-later
// Each augmentation by what it does to a pair.
#include <ATen/TensorOperators.h>
#include <ATen/ops/zeros.h>

#include <QTest>

#include <cmath>
#include <set>

#include "base/threads.h"
#include "common/fuzzy.h"
#include "common/training_pairs.h"

using namespace dkn;
using namespace dkn::test;

class TestAugmentation : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { useThreads(1); }  // as the reader threads do
  void orientationsMapRectangles();
  void zoomKeepsValuesAndRegistration_data();
  void zoomKeepsValuesAndRegistration();
  void zoomReachesTheBorder();
  void patchesComeFromTheOther();
  void patchesOfAnotherUnitKeepTheRange();
  void dropoutRemovesDetail();
  void gammaAndNoise();
  void levelsFollowValuesOrTheirInverse();
  void softeningIsAGaussianOverWhatIsKnown();
};

void TestAugmentation::orientationsMapRectangles() {
  const at::Tensor image = randomFloats({1, 23, 31}, 7);
  const Rect rect{4, 6, 9, 5};
  std::set<float> corners;
  for (const Orientation& orientation : allOrientations()) {
    const at::Tensor turned = orientation.apply(image);
    const Rect source = orientation.inImage(rect, 23, 31);
    const at::Tensor direct = turned.narrow(1, rect.y, rect.height).narrow(2, rect.x, rect.width);
    const at::Tensor mapped =
        orientation.apply(image.narrow(1, source.y, source.height).narrow(2, source.x, source.width));
    QVERIFY(mapped.equal(direct));
    const Rect back = orientation.inOriented(source, 23, 31);
    QVERIFY(back.y == rect.y && back.x == rect.x && back.height == rect.height && back.width == rect.width);
    corners.insert(valueAt(turned, 0, 0, 0));
  }
  QCOMPARE(corners.size(), std::size_t(4));
}

void TestAugmentation::zoomKeepsValuesAndRegistration_data() {
  QTest::addColumn<double>("zoom");
  for (const double zoom : {0.4, 0.7, 1.3, 2.5}) QTest::newRow(qPrintable(QString::number(zoom))) << zoom;
}

void TestAugmentation::zoomKeepsValuesAndRegistration() {
  QFETCH(double, zoom);
  TrainingPair pair = mapPair(150, 180);
  pair.target = pair.target.floor();
  pair.valid = randomBools({1, 150, 180}, 4, 0.9F);
  const auto height = std::llround(150 * zoom), width = std::llround(180 * zoom);
  const ZoomedPart part = zoomPart(pair, height, width, {10, 12, 30, 20});
  QVERIFY(part.y <= 10 && part.y + part.pair.target.size(1) >= 40);
  QVERIFY(part.x <= 12 && part.x + part.pair.target.size(2) >= 32);
  QCOMPARE(part.pair.guidance.size(1), part.pair.target.size(1));
  QCOMPARE(part.pair.valid.size(2), part.pair.target.size(2));
  // Depth keeps the values it had; colours were rounded nowhere and lie over it to a pixel of the source.
  QVERIFY(part.pair.target.equal(part.pair.target.floor()));
  const at::Tensor difference = (part.pair.guidance.narrow(0, 0, 1) * 400.0 - part.pair.target).abs();
  const at::Tensor middle = difference.narrow(1, 4, difference.size(1) - 8).narrow(2, 4, difference.size(2) - 8);
  QVERIFY2(middle.max().item<double>() < 2.0, qPrintable(QString::number(middle.max().item<double>())));
  // And both where the whole image zoomed would have them.
  const double expected = ((20 + 0.5) / zoom - 0.5) * 0.7 + (22 + 0.5) / zoom - 0.5;
  DKN_COMPARE_CLOSE(valueAt(part.pair.target, 0, 20 - part.y, 22 - part.x), expected, 1.8 + 1.8 / zoom);
  const double share = part.pair.valid.to(at::kFloat).mean().item<double>();
  DKN_COMPARE_CLOSE(share, 0.9, 0.05);
}

void TestAugmentation::zoomReachesTheBorder() {
  const TrainingPair pair = mapPair(101, 97);
  for (std::int64_t extent = 130; extent < 190; ++extent) {
    const ZoomedPart end = zoomPart(pair, extent, extent - 7, {extent - 41, extent - 52, 80, 80});
    QCOMPARE(end.y + end.pair.target.size(1), extent);
    QCOMPARE(end.x + end.pair.target.size(2), extent - 7);
    QCOMPARE(valueAt(end.pair.target, 0, end.pair.target.size(1) - 1, end.pair.target.size(2) - 1),
             valueAt(pair.target, 0, 100, 96));
  }
  const ZoomedPart all = zoomPart(pair, 50, 40, {-10, -10, 100, 100});
  QCOMPARE(all.pair.target.sizes().vec(), (std::vector<std::int64_t>{1, 50, 40}));
  QCOMPARE(all.y, std::int64_t(0));
}

void TestAugmentation::patchesComeFromTheOther() {
  TrainingPair pair = noisePair(80, 90, 1);
  pair.target.fill_(30.0);
  pair.target.narrow(1, 0, 1).fill_(20.0);
  pair.guidance.fill_(10);
  const at::Tensor colours = pair.guidance.clone(), depths = pair.target.clone();
  TrainingPair donor = noisePair(70, 60, 2);
  donor.target.fill_(70.0);
  donor.guidance.fill_(200);
  const Rect crop{12, 20, 40, 48};
  std::set<std::int64_t> areas;
  for (std::uint64_t i = 0; i < 20; ++i) {
    RandomStream random(4, i);
    const TrainingPair out = pastePatch(pair, {0.0, 100.0}, crop, donor, {0.0, 100.0}, random);
    QVERIFY(pair.target.equal(depths) && pair.guidance.equal(colours));
    const at::Tensor patch = out.target == 70.0;
    const std::int64_t area = patch.sum().item<std::int64_t>();
    QVERIFY2(area > 20 && area < 40 * 40, qPrintable(QString::number(area)));
    areas.insert(area);
    QVERIFY(at::Tensor(out.target != 70.0).logical_and(out.target != depths).any().item<bool>() == false);
    const at::Tensor inCrop = patch.narrow(1, crop.y, crop.height).narrow(2, crop.x, crop.width);
    QCOMPARE(inCrop.sum().item<std::int64_t>(), area);
    // Colour and depth change together, colour over a pixel's width.
    const at::Tensor colour = out.guidance.narrow(0, 1, 1).to(at::kFloat);
    QVERIFY(colour.masked_select(patch).min().item<double>() >= 104.0);
    QVERIFY(colour.masked_select(patch.logical_not()).max().item<double>() <= 106.0);
    QVERIFY(colour.max().item<double>() == 200.0);
  }
  QVERIFY(areas.size() > 10);
}

void TestAugmentation::patchesOfAnotherUnitKeepTheRange() {
  const TrainingPair pair = noisePair(80, 90, 1);
  TrainingPair donor = noisePair(70, 60, 2);
  donor.target = donor.target * 1000.0;
  donor.valid = randomBools({1, 70, 60}, 3, 0.5F);
  RandomStream random(4, 1);
  const TrainingPair out = pastePatch(pair, {20.0, 70.0}, {0, 0, 80, 90}, donor, {20000.0, 70000.0}, random);
  QVERIFY(out.target.min().item<double>() >= 20.0 && out.target.max().item<double>() <= 70.0);
  QVERIFY(!out.target.equal(pair.target));
  // What the other did not know is not known here.
  const std::int64_t unknown = out.valid.logical_not().sum().item<std::int64_t>();
  const std::int64_t changed = (out.target != pair.target).sum().item<std::int64_t>();
  DKN_COMPARE_CLOSE(double(unknown) / double(changed), 0.5, 0.1);
}

void TestAugmentation::dropoutRemovesDetail() {
  TrainingConfig config;
  config.flipHorizontal = config.flipVertical = false;
  const at::Tensor rgb = randomFloats({3, 96, 112}, 6);
  RandomStream untouched(1, 1);
  QVERIFY(augmentColours(rgb, config, untouched).equal(rgb));
  config.guidanceDropout = 0.4;
  int grey = 0, blurred = 0, kept = 0;
  for (std::uint64_t i = 0; i < 100; ++i) {
    RandomStream random(6, i);
    const at::Tensor out = augmentColours(rgb, config, random);
    QCOMPARE(out.sizes().vec(), rgb.sizes().vec());
    const double deviation = out.std().item<double>();
    if (out.equal(rgb)) {
      ++kept;
    } else if (deviation == 0.0) {
      ++grey;
    } else {
      QVERIFY2(deviation < 0.05, qPrintable(QString::number(deviation)));
      ++blurred;
    }
  }
  QVERIFY2(grey > 8 && blurred > 8 && kept > 40, qPrintable(QString("%1 %2 %3").arg(grey).arg(blurred).arg(kept)));
}

void TestAugmentation::gammaAndNoise() {
  TrainingConfig config;
  config.flipHorizontal = config.flipVertical = false;
  config.guidanceGamma = 1.0;
  const at::Tensor rgb = at::zeros({3, 32, 32}) + 0.25;
  float darkest = 1.0F, brightest = 0.0F;
  for (std::uint64_t i = 0; i < 40; ++i) {
    RandomStream random(7, i);
    const float value = valueAt(augmentColours(rgb, config, random), 1, 3, 3);
    darkest = std::min(darkest, value);
    brightest = std::max(brightest, value);
  }
  QVERIFY(darkest >= 0.0625F && darkest < 0.09F && brightest <= 0.5F && brightest > 0.42F);
  config.guidanceGamma = 0.0;
  config.guidanceNoise = 0.1;
  double largest = 0.0;
  for (std::uint64_t i = 0; i < 40; ++i) {
    RandomStream random(8, i);
    const at::Tensor out = augmentColours(rgb + 0.25, config, random);
    DKN_COMPARE_CLOSE(out.mean().item<double>(), 0.5, 0.01);
    largest = std::max(largest, out.std().item<double>());
  }
  QVERIFY2(largest > 0.08 && largest < 0.105, qPrintable(QString::number(largest)));
}

void TestAugmentation::levelsFollowValuesOrTheirInverse() {
  TrainingPair pair = noisePair(8, 9, 1);
  at::Tensor& depth = pair.target;
  depth.fill_(2.0);
  depth.narrow(1, 0, 1).fill_(1.0);
  depth.narrow(1, 7, 1).fill_(4.0);
  depth.narrow(1, 3, 1).fill_(0.0);
  const at::Tensor before = depth.clone();
  std::set<double> lowest, highest;
  int inverse = 0;
  for (std::uint64_t i = 0; i < 60; ++i) {
    RandomStream random(9, i);
    const TrainingPair out = asLevels(pair, {1.0, 4.0}, random);
    QVERIFY(out.eightBit && !pair.eightBit && depth.equal(before));
    const double one = valueAt(out.target, 0, 0, 4), two = valueAt(out.target, 0, 5, 4);
    const double four = valueAt(out.target, 0, 7, 4);
    const double low = std::min(one, four), high = std::max(one, four);
    QVERIFY(low >= 16.0 && low <= 112.0 && high >= 144.0 && high <= 248.0);
    // 2 lies a third of the way from 1 to 4; of 1, 1/2 and 1/4 the middle one a third from the last.
    DKN_COMPARE_CLOSE((two - low) / (high - low), 1.0 / 3.0, 1e-5);
    QCOMPARE(valueAt(out.target, 0, 3, 4), 0.0F);
    inverse += one > four;
    lowest.insert(low);
    highest.insert(high);
  }
  QVERIFY2(inverse > 15 && inverse < 45, qPrintable(QString::number(inverse)));
  QVERIFY(lowest.size() > 50 && highest.size() > 50);
  RandomStream random(9, 0);
  depth.fill_(3.0);
  const at::Tensor flat = asLevels(pair, {3.0, 3.0}, random).target;
  QVERIFY(flat.isfinite().all().item<bool>() && flat.min().equal(flat.max()));
}

void TestAugmentation::softeningIsAGaussianOverWhatIsKnown() {
  constexpr std::int64_t kHeight = 9, kWidth = 14;
  constexpr double kSigma = 0.9;
  constexpr std::int64_t kReach = 3;
  const at::Tensor valid = randomBools({1, kHeight, kWidth}, 4, 0.7F);
  at::Tensor planes = randomFloats({1, kHeight, kWidth}, 5, 100.0F);
  planes.masked_fill_(valid.logical_not(), NAN);
  const at::Tensor soft = softened(planes, valid, kSigma);
  const at::Tensor whole = softened(planes.nan_to_num(7.0), {}, kSigma);
  for (std::int64_t y = 0; y < kHeight; ++y) {
    for (std::int64_t x = 0; x < kWidth; ++x) {
      double sum = 0.0, weights = 0.0, sumOfAll = 0.0, weightsOfAll = 0.0;
      for (std::int64_t v = y - kReach; v <= y + kReach; ++v) {
        for (std::int64_t u = x - kReach; u <= x + kReach; ++u) {
          const double distance = static_cast<double>((v - y) * (v - y) + (u - x) * (u - x));
          const double weight = std::exp(-0.5 * distance / (kSigma * kSigma));
          const std::int64_t row = std::clamp<std::int64_t>(v, 0, kHeight - 1);
          const std::int64_t column = std::clamp<std::int64_t>(u, 0, kWidth - 1);
          const bool known = valid[0][row][column].item<bool>();
          const double value = valueAt(planes, 0, row, column);
          if (known) sum += weight * value;
          if (known) weights += weight;
          sumOfAll += weight * (known ? value : 7.0);
          weightsOfAll += weight;
        }
      }
      if (valid[0][y][x].item<bool>()) {
        DKN_COMPARE_CLOSE(valueAt(soft, 0, y, x), sum / weights, 1e-4);
      } else {
        QVERIFY(std::isnan(valueAt(soft, 0, y, x)));
      }
      DKN_COMPARE_CLOSE(valueAt(whole, 0, y, x), sumOfAll / weightsOfAll, 1e-4);
    }
  }
}

QTEST_APPLESS_MAIN(TestAugmentation)
#include "tst_augmentation.moc"
