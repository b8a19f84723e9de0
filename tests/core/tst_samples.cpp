// SPDX-License-Identifier: GPL-3.0-or-later
// Samples: parts of a pair degraded as the whole, and each augmentation by what it does.
#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>

#include <QTest>

#include <set>

#include "base/threads.h"
#include "common/fuzzy.h"
#include "common/tensors.h"
#include "train/sample_maker.h"
#include "train/sample_order.h"

using namespace dkn;
using namespace dkn::test;

namespace {

TrainingConfig plainConfig(int scale = 4) {
  TrainingConfig config;
  config.scales = {scale};
  config.cropHeight = 32;
  config.cropWidth = 40;
  config.flipHorizontal = config.flipVertical = false;
  return config;
}

/// Target and colours are functions of the place alone, so that every sample tells where it was taken from.
TrainingPair mapPair(std::int64_t height, std::int64_t width) {
  TrainingPair pair;
  const at::Tensor y = at::arange(height, at::kFloat).reshape({1, height, 1});
  const at::Tensor x = at::arange(width, at::kFloat).reshape({1, 1, width});
  pair.target = (y * 0.7 + x).expand({1, height, width}).contiguous();
  pair.guidance = (pair.target / 400.0).expand({3, height, width}).contiguous();
  pair.name = "map";
  return pair;
}

TrainingPair noisePair(std::int64_t height, std::int64_t width, unsigned seed) {
  TrainingPair pair;
  pair.guidance = (randomFloats({3, height, width}, seed) * 255.0).to(at::kByte);
  pair.target = randomFloats({1, height, width}, seed + 100, 50.0F) + 20.0;
  pair.name = "noise";
  return pair;
}

double largestDifference(const at::Tensor& a, const at::Tensor& b) { return (a - b).abs().max().item<double>(); }

at::Tensor inner(const at::Tensor& planes, const TrainingConfig& config) {
  const Margins margins = receptiveMargins(config.model);
  return planes.narrow(1, margins.before, config.cropHeight).narrow(2, margins.before, config.cropWidth);
}

/// The guidance of mapPair() in the target's normalised values.
at::Tensor valuesOfGuidance(const TrainingSample& sample, const TrainingPair& pair, const TrainingConfig& config) {
  const double minimum = pair.target.min().item<double>();
  const double range = pair.target.max().item<double>() - minimum;
  return (inner(sample.guidance, config).narrow(0, 0, 1) * 400.0 - minimum) / range;
}

const std::vector<Orientation>& allOrientations() {
  static const std::vector<Orientation> kAll = [] {
    std::vector<Orientation> list;
    for (int i = 0; i < 8; ++i) list.push_back({(i & 1) != 0, (i & 2) != 0, (i & 4) != 0});
    return list;
  }();
  return kAll;
}

TrainingPair orientedPair(const TrainingPair& pair, const Orientation& orientation) {
  TrainingPair out = pair;
  out.guidance = orientation.apply(pair.guidance);
  out.target = orientation.apply(pair.target);
  if (pair.valid.defined()) out.valid = orientation.apply(pair.valid);
  return out;
}

}  // namespace

class TestSamples : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { useThreads(1); }  // as the reader threads do
  void partsAreDegradedAsTheWhole_data();
  void partsAreDegradedAsTheWhole();
  void noiseKnowsTheWholeImagesRange();
  void orientationsMapRectangles();
  void rotationsTurnAndKeepTheShape();
  void flipsAloneNeverTurn();
  void zoomKeepsValuesAndRegistration_data();
  void zoomKeepsValuesAndRegistration();
  void zoomReachesTheBorder();
  void zoomedSamplesDiffer();
  void patchesComeFromTheOther();
  void patchesOfAnotherUnitKeepTheRange();
  void pasteHappensInItsShare();
  void dropoutRemovesDetail();
  void gammaAndNoise();
  void protocolsAndScalesAreDrawn();
  void everythingAtOnceIsRepeatable();
  void endlessScenesNeverRepeat();
};

void TestSamples::partsAreDegradedAsTheWhole_data() {
  QTest::addColumn<int>("protocol");
  QTest::addColumn<int>("scale");
  QTest::addColumn<bool>("holes");
  for (const Protocol protocol : {Protocol::Bicubic, Protocol::Nearest}) {
    for (const int scale : {1, 3, 4, 8, 16}) {
      for (const bool holes : {false, true}) {
        QTest::newRow(qPrintable(QString("%1 x%2%3")
                                     .arg(QString::fromStdString(protocolName(protocol)))
                                     .arg(scale)
                                     .arg(holes ? " with holes" : "")))
            << static_cast<int>(protocol) << scale << holes;
      }
    }
  }
}

void TestSamples::partsAreDegradedAsTheWhole() {
  QFETCH(int, protocol);
  QFETCH(int, scale);
  QFETCH(bool, holes);
  TrainingPair pair = noisePair(205, 243, 3);
  if (holes) {
    pair.valid = randomBools({1, 205, 243}, 8, 0.98F);
    // Parts without any hole take the short way beside others that cannot.
    pair.valid.narrow(1, 0, 170).fill_(true);
    pair.target = pair.target * pair.valid;
  }
  const Degradation degradation{static_cast<Protocol>(protocol), scale};
  const std::vector<Rect> rects = {{0, 0, 40, 48},    {61, 83, 32, 40}, {77, 101, 33, 29},    {160, 170, 60, 80},
                                   {-13, -9, 40, 32}, {185, 3, 32, 40}, {-20, -30, 300, 300}, {100, 97, 1, 1}};
  for (const Orientation& orientation : allOrientations()) {
    const DegradedPair whole = degradePair(orientedPair(pair, orientation), degradation, 5);
    for (const BorderRule border : {BorderRule::Replicate, BorderRule::Zero}) {
      for (const Rect& rect : rects) {
        const DegradedPair part = degradeCrop(pair, degradation, 5, {rect, border, orientation, std::nullopt});
        QCOMPARE(part.minimum, whole.minimum);
        QCOMPARE(part.range, whole.range);
        QVERIFY(part.guidance.equal(extractRegion(whole.guidance, rect, border)));
        QVERIFY(part.truth.equal(extractRegion(whole.truth, rect, border)));
        // Bit for bit but for what torch rounds: positions at odd scales, the sums of masked weights.
        const double rounding = scale == 3 ? 2e-5 : holes ? 4e-6 : 0.0;
        DKN_COMPARE_CLOSE(largestDifference(part.target, extractRegion(whole.target, rect, border)), 0.0, rounding);
        const at::Tensor valid = whole.valid.defined() ? whole.valid.to(at::kFloat) : at::zeros_like(whole.truth) + 1.0;
        QVERIFY(part.valid.equal(extractRegion(valid, rect, BorderRule::Zero) > 0.5));
      }
    }
  }
}

// A part whose own values are nearly equal still gets noise of the image's size.
void TestSamples::noiseKnowsTheWholeImagesRange() {
  TrainingPair pair = noisePair(96, 96, 4);
  pair.target.fill_(1000.0);
  pair.target.narrow(1, 80, 16).fill_(5000.0);
  const Rect rect{8, 8, 48, 48};
  for (const Protocol protocol : {Protocol::Noisy, Protocol::Denoise}) {
    const DegradedPair part = degradeCrop(pair, {protocol, protocol == Protocol::Denoise ? 1 : 4}, 5,
                                          {rect, BorderRule::Replicate, {}, std::nullopt});
    const double deviation = part.target.std().item<double>();
    QVERIFY2(deviation > 0.002, qPrintable(QString::number(deviation)));
    if (protocol == Protocol::Denoise) DKN_COMPARE_CLOSE(deviation, std::sqrt(0.005), 0.007);
  }
}

void TestSamples::orientationsMapRectangles() {
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

void TestSamples::rotationsTurnAndKeepTheShape() {
  TrainingConfig config = plainConfig();
  config.rotate = true;
  // Too narrow for the crop to fit unturned both ways: the shape must stay all the same.
  const TrainingPair pair = mapPair(64, 96);
  std::set<std::pair<int, int>> directions;
  for (std::uint64_t i = 0; i < 40; ++i) {
    RandomStream random(2, i);
    const TrainingSample sample = makeSample(pair, config, random);
    QCOMPARE(sample.truth.sizes().vec(), (std::vector<std::int64_t>{1, 32, 40}));
    QCOMPARE(sample.valid.sizes().vec(), (std::vector<std::int64_t>{1, 32, 40}));
    const float down = valueAt(sample.truth, 0, 20, 20) - valueAt(sample.truth, 0, 10, 20);
    const float right = valueAt(sample.truth, 0, 10, 30) - valueAt(sample.truth, 0, 10, 20);
    // Columns of the image rise faster than rows, which tells a turn from a flip.
    const bool turned = std::abs(down) > std::abs(right);
    directions.insert({(turned ? 2 : 1) * (down > 0 ? 1 : -1), right > 0 ? 1 : -1});
    DKN_COMPARE_CLOSE(largestDifference(valuesOfGuidance(sample, pair, config), sample.truth), 0.0, 1e-4);
  }
  QCOMPARE(directions, (std::set<std::pair<int, int>>{{1, 1}, {-1, -1}, {2, -1}, {-2, 1}}));
}

void TestSamples::flipsAloneNeverTurn() {
  TrainingConfig config = plainConfig();
  config.flipHorizontal = config.flipVertical = true;
  const TrainingPair pair = mapPair(64, 96);
  std::set<std::pair<bool, bool>> directions;
  for (std::uint64_t i = 0; i < 30; ++i) {
    RandomStream random(2, i);
    const at::Tensor truth = makeSample(pair, config, random).truth;
    const float down = valueAt(truth, 0, 20, 20) - valueAt(truth, 0, 10, 20);
    const float right = valueAt(truth, 0, 10, 30) - valueAt(truth, 0, 10, 20);
    QVERIFY(std::abs(down) < std::abs(right));
    directions.insert({down > 0, right > 0});
  }
  QCOMPARE(directions.size(), std::size_t(4));
}

void TestSamples::zoomKeepsValuesAndRegistration_data() {
  QTest::addColumn<double>("zoom");
  for (const double zoom : {0.4, 0.7, 1.3, 2.5}) QTest::newRow(qPrintable(QString::number(zoom))) << zoom;
}

void TestSamples::zoomKeepsValuesAndRegistration() {
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

void TestSamples::zoomReachesTheBorder() {
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

void TestSamples::zoomedSamplesDiffer() {
  TrainingConfig config = plainConfig();
  config.smallestZoom = 0.5;
  config.largestZoom = 2.0;
  config.rotate = true;
  config.borderShare = 0.3;
  const TrainingPair pair = mapPair(131, 170);
  double steepest = 0.0;
  double flattest = 1.0;
  for (std::uint64_t i = 0; i < 60; ++i) {
    RandomStream random(3, i);
    const TrainingSample sample = makeSample(pair, config, random);
    QCOMPARE(sample.truth.sizes().vec(), (std::vector<std::int64_t>{1, 32, 40}));
    // The image is larger than the crop at every zoom, so the crop lies inside it.
    QVERIFY(sample.valid.all().item<bool>());
    // One source pixel is 1.7 at most, of a range of 260.
    DKN_COMPARE_CLOSE(largestDifference(valuesOfGuidance(sample, pair, config), sample.truth), 0.0, 0.02);
    const double extent = (sample.truth.max() - sample.truth.min()).item<double>();
    steepest = std::max(steepest, extent);
    flattest = std::min(flattest, extent);
  }
  QVERIFY2(steepest > 2.2 * flattest, qPrintable(QString("%1 %2").arg(steepest).arg(flattest)));
}

void TestSamples::patchesComeFromTheOther() {
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

void TestSamples::patchesOfAnotherUnitKeepTheRange() {
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

void TestSamples::pasteHappensInItsShare() {
  TrainingConfig config = plainConfig();
  config.cutAndPaste = 0.3;
  TrainingPair pair = noisePair(80, 90, 1);
  int asked = 0;
  for (std::uint64_t i = 0; i < 200; ++i) {
    RandomStream random(5, i);
    makeSample(pair, config, random, [&] {
      ++asked;
      return noisePair(80, 90, 9);
    });
  }
  QVERIFY2(asked > 40 && asked < 80, qPrintable(QString::number(asked)));
}

void TestSamples::dropoutRemovesDetail() {
  TrainingConfig config = plainConfig();
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

void TestSamples::gammaAndNoise() {
  TrainingConfig config = plainConfig();
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

void TestSamples::protocolsAndScalesAreDrawn() {
  TrainingConfig config = plainConfig();
  config.protocols = {Protocol::Bicubic, Protocol::Denoise};
  config.scales = {2, 16};
  QCOMPARE(config.degradations().size(), std::size_t(3));
  TrainingPair pair = mapPair(96, 96);
  pair.target = randomFloats({1, 96, 96}, 3, 255.0F);
  // What noise the input has against the truth tells the three apart: 0.07, some, nearly all of the 0.29.
  std::map<int, int> seen;
  for (std::uint64_t i = 0; i < 60; ++i) {
    RandomStream random(9, i);
    const TrainingSample sample = makeSample(pair, config, random);
    const double error = (inner(sample.target, config) - sample.truth).std().item<double>();
    ++seen[error < 0.1 ? 0 : error < 0.27 ? 1 : 2];
  }
  QVERIFY2(seen[0] > 18 && seen[1] > 5 && seen[2] > 5,
           qPrintable(QString("%1 %2 %3").arg(seen[0]).arg(seen[1]).arg(seen[2])));
}

void TestSamples::everythingAtOnceIsRepeatable() {
  TrainingConfig config = plainConfig();
  config.protocols = {Protocol::Bicubic, Protocol::Nearest, Protocol::Noisy, Protocol::Denoise};
  config.scales = {2, 4, 8, 16};
  config.flipHorizontal = config.flipVertical = config.rotate = true;
  config.smallestZoom = 0.4;
  config.largestZoom = 2.0;
  config.cutAndPaste = config.guidanceDropout = config.borderShare = 0.5;
  config.colourJitter = 0.2;
  config.guidanceGamma = 0.5;
  config.guidanceNoise = 0.1;
  TrainingPair pair = noisePair(70, 53, 1);
  pair.valid = randomBools({1, 70, 53}, 2, 0.9F);
  pair.valid.narrow(1, 0, 30).fill_(true);
  const auto donor = [] { return noisePair(33, 47, 5); };
  for (const bool dkn : {false, true}) {
    if (dkn) config.model.architecture = Architecture::Dkn;
    for (std::uint64_t i = 0; i < 80; ++i) {
      RandomStream random(10, i), again(10, i);
      const TrainingSample a = makeSample(pair, config, random, donor);
      const TrainingSample b = makeSample(pair, config, again, donor);
      QVERIFY(a.guidance.equal(b.guidance) && a.target.equal(b.target) && a.truth.equal(b.truth));
      QVERIFY(a.valid.equal(b.valid));
      QCOMPARE(a.truth.sizes().vec(), (std::vector<std::int64_t>{1, 32, 40}));
      QCOMPARE(a.guidance.size(1), a.target.size(1));
      for (const at::Tensor& planes : {a.guidance, a.target, a.truth}) QVERIFY(planes.isfinite().all().item<bool>());
      QVERIFY(a.guidance.min().item<double>() >= 0.0 && a.guidance.max().item<double>() <= 1.0);
    }
  }
}

void TestSamples::endlessScenesNeverRepeat() {
  DatasetConfig scenes{{}, "scenes", 1.0, 0, 0, 40, 16, 12};
  const auto source = openScenes(scenes);
  QCOMPARE(source->size(), std::int64_t(kEndlessRound));
  std::vector<std::int64_t> items;
  for (std::int64_t i = 0; i < source->size(); ++i) items.push_back(i);
  SampleOrder order({items, {0, 1, 2}}, {0.05, 1.0}, 3);
  std::set<std::string> names;
  int ofScenes = 0;
  for (std::int64_t i = 0; i < 800; ++i) {
    const ItemRef item = order.at(i);
    if (item.dataset != 0) continue;
    ++ofScenes;
    // Rendering is not needed to know which: the name says the seed.
    names.insert(std::to_string(item.index + item.round * kEndlessRound));
  }
  QCOMPARE(ofScenes, 500);
  QCOMPARE(names.size(), std::size_t(500));
  QCOMPARE(source->draw(7, 2).name, std::string("scene-247"));
  QVERIFY(!source->draw(7, 2).target.equal(source->draw(7, 1).target));
  scenes.count = 20;
  QCOMPARE(openScenes(scenes)->draw(7, 2).name, std::string("scene-47"));
}

QTEST_APPLESS_MAIN(TestSamples)
#include "tst_samples.moc"
