// SPDX-License-Identifier: GPL-3.0-or-later
// Samples: parts of a pair degraded as the whole, and what a configuration draws.
#include <ATen/TensorOperators.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>

#include <QTest>

#include <set>

#include "base/threads.h"
#include "common/fuzzy.h"
#include "common/tensors.h"
#include "common/training_pairs.h"
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
  void rotationsTurnAndKeepTheShape();
  void flipsAloneNeverTurn();
  void zoomedSamplesDiffer();
  void pasteHappensInItsShare();
  void levelsAreDrawnInTheirShare();
  void softEdgesAreDrawnInTheirShare();
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

// Half of the draws follow the inverse depth, which crowds uniform depths at the far end's levels.
void TestSamples::levelsAreDrawnInTheirShare() {
  TrainingConfig config = plainConfig();
  config.protocols = {Protocol::Noisy};
  TrainingPair pair = mapPair(96, 96);
  pair.target = randomFloats({1, 96, 96}, 3, 8.0F) + 1.0;
  for (const double share : {0.0, 0.3, 1.0}) {
    config.levelShare = share;
    int levels = 0;
    for (std::uint64_t i = 0; i < 100; ++i) {
      RandomStream random(9, i);
      const at::Tensor truth = makeSample(pair, config, random).truth;
      levels += truth.mean().item<double>() < 0.4;
    }
    DKN_COMPARE_CLOSE(levels / 100.0, share / 2.0, 0.13);
  }
}

// A step of 1 between two pixels stays one or becomes a slope of at most 0.79 (sigma 0.5), the input as blurred as it.
void TestSamples::softEdgesAreDrawnInTheirShare() {
  TrainingConfig config = plainConfig();
  TrainingPair pair = mapPair(32, 40);
  pair.target = at::zeros({1, 32, 40});
  pair.target.narrow(2, 18, 22).fill_(1.0);
  for (const double share : {0.0, 0.3, 1.0}) {
    config.softShare = share;
    int soft = 0;
    for (std::uint64_t i = 0; i < 100; ++i) {
      RandomStream random(9, i);
      const TrainingSample sample = makeSample(pair, config, random);
      const double steepest = largestDifference(sample.truth.narrow(2, 0, 39), sample.truth.narrow(2, 1, 39));
      if (steepest == 1.0) continue;
      QVERIFY2(steepest > 0.15 && steepest < 0.79, qPrintable(QString::number(steepest)));
      // Soft edges lose little when they are reduced.
      QVERIFY(largestDifference(inner(sample.target, config), sample.truth) < 0.35);
      ++soft;
    }
    DKN_COMPARE_CLOSE(soft / 100.0, share, 0.13);
  }
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
  config.cutAndPaste = config.guidanceDropout = config.borderShare = config.levelShare = config.softShare = 0.5;
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
