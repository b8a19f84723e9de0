// SPDX-License-Identifier: GPL-3.0-or-later
// Readers of training data: folders of every kind, and packed sets that give the same samples.
#include <ATen/TensorOperators.h>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "common/fuzzy.h"
#include "common/scene_files.h"
#include "common/tensors.h"
#include "data/folder_source.h"
#include "train/pack_datasets.h"
#include "train/packed_source.h"
#include "train/packed_writer.h"
#include "train/sample_supply.h"

using namespace dkn;
using namespace dkn::test;
namespace fs = std::filesystem;

namespace {

fs::path in(const QTemporaryDir& folder, const std::string& name) {
  return fs::path(folder.path().toStdString()) / name;
}

DatasetConfig folderAt(const fs::path& path, const std::string& reader = "pairs") {
  DatasetConfig config;
  config.path = path;
  config.reader = reader;
  return config;
}

Image imageOf(const cv::Mat& values, PixelType stored) {
  Image image;
  values.convertTo(image.values, CV_32F);
  image.stored = stored;
  return image;
}

/// A pair of a float target with unknown pixels.
void writeDisparity(const fs::path& folder, const std::string& stem) {
  fs::create_directories(folder);
  cv::Mat rgb(40, 52, CV_8UC3, cv::Scalar(10, 90, 200)), disparity(40, 52, CV_32FC1);
  for (int y = 0; y < 40; ++y) {
    for (int x = 0; x < 52; ++x) disparity.at<float>(y, x) = 30.25F + 0.37F * static_cast<float>(x + y);
  }
  disparity(cv::Rect(5, 6, 7, 8)) = std::numeric_limits<float>::infinity();
  writeImage(folder / (stem + "_rgb.png"), imageOf(rgb, PixelType::UInt8), ImageFormat::Png, {});
  writeImage(folder / (stem + "_depth.pfm"), imageOf(disparity, PixelType::Float32), ImageFormat::Pfm, {});
}

std::string errorOf(const std::function<void()>& work, ErrorCode code) {
  try {
    work();
  } catch (const Error& error) {
    return error.code() == code ? error.what() : std::string("code ") + std::to_string(int(error.code()));
  }
  return "no error";
}

fs::path writeConfig(const fs::path& path, const std::string& text) {
  std::ofstream(path) << text;
  return path;
}

PackResult pack(const fs::path& config, const fs::path& output, std::uint64_t partBytes, bool overwrite = false) {
  PackObserver observer;
  return packDatasets({config, output, partBytes, overwrite}, openPairSource, observer, Progress());
}

}  // namespace

class TestTrainingData : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void unknownPixelsAreMasked();
  void sharedData_data();
  void sharedData();
  void foldersThatDoNotDo();
  void packedPairsAreThePairs();
  void packedRunsDrawTheSameSamples();
  void partsKeepToTheirSize();
  void wholeNumbersArePackedWithoutLoss_data();
  void wholeNumbersArePackedWithoutLoss();
  void missingPartsAreNamed();
  void packedFoldersAreNotOverwrittenUnasked();
  void packingLeavesOutWhatCannotBeRead();
  void endlessScenesStayScenes();
  void picturesWantPacking();
};

void TestTrainingData::unknownPixelsAreMasked() {
  QTemporaryDir folder;
  writeDisparity(in(folder, "floats"), "a");
  const TrainingPair pair = openPairSource(folderAt(in(folder, "floats")))->load(0);
  QVERIFY(pair.valid.defined() && !pair.eightBit);
  QCOMPARE(pair.valid.logical_not().sum().item<std::int64_t>(), std::int64_t(56));
  QVERIFY(pair.target.isfinite().all().item<bool>());
  QCOMPARE(valueAt(pair.target, 0, 1, 2), 30.25F + 0.37F * 3.0F);

  writeScene(in(folder, "depth"), "a", 32, 24);
  Image depth = imageOf(cv::Mat(24, 32, CV_16UC1, cv::Scalar(1500)), PixelType::UInt16);
  depth.values(cv::Rect(3, 4, 5, 6)) = 0.0F;
  writeImage(in(folder, "depth") / "a_depth.png", depth, ImageFormat::Png16, {});
  const TrainingPair millimetres = openPairSource(folderAt(in(folder, "depth")))->load(0);
  QCOMPARE(millimetres.valid.logical_not().sum().item<std::int64_t>(), std::int64_t(30));
  QCOMPARE(valueAt(millimetres.target, 0, 0, 0), 1500.0F);
}

void TestTrainingData::sharedData_data() {
  QTest::addColumn<QString>("set");
  QTest::addColumn<int>("pairs");
  QTest::addColumn<bool>("eightBit");
  QTest::addColumn<bool>("unknown");
  QTest::addColumn<double>("low");
  QTest::addColumn<double>("high");
  QTest::newRow("NYU v2, mm") << "nyu_v2" << 413 << false << false << 300.0 << 10000.0;
  QTest::newRow("Middlebury 2014, px") << "middlebury2014" << 10 << false << true << 1.0 << 300.0;
  QTest::newRow("ICL, mm") << "icl_livingroom1" << 22 << false << true << 300.0 << 10000.0;
  QTest::newRow("ECSSD, masks") << "ecssd" << 25 << true << false << 0.0 << 255.0;
}

void TestTrainingData::sharedData() {
  QFETCH(QString, set);
  QFETCH(int, pairs);
  QFETCH(bool, eightBit);
  QFETCH(bool, unknown);
  QFETCH(double, low);
  QFETCH(double, high);
  const fs::path path = fs::path(DKN_TEST_SHARED) / "data" / "train" / set.toStdString();
  if (!fs::exists(path)) QSKIP("shared/data/train is not here");
  const auto source = openPairSource(folderAt(path));
  QCOMPARE(source->size(), std::int64_t(pairs));
  TrainingConfig config;
  config.scales = {4, 8};
  config.cropHeight = 64;
  config.cropWidth = 80;
  config.rotate = true;
  config.borderShare = 0.5;
  bool anyUnknown = false;
  const std::int64_t step = std::max(1, pairs / 12);
  for (std::int64_t i = 0; i < source->size(); i += step) {
    const TrainingPair pair = source->load(i);
    QCOMPARE(pair.eightBit, eightBit);
    QVERIFY(pair.target.isfinite().all().item<bool>());
    const at::Tensor known = pair.valid.defined() ? pair.target.masked_select(pair.valid) : pair.target;
    anyUnknown = anyUnknown || known.numel() < pair.target.numel();
    const double minimum = known.min().item<double>(), maximum = known.max().item<double>();
    QVERIFY2(minimum >= low && maximum <= high && minimum < maximum,
             qPrintable(QString("%1: %2 to %3").arg(QString::fromStdString(pair.name)).arg(minimum).arg(maximum)));
    RandomStream random(1, static_cast<std::uint64_t>(i));
    const TrainingSample sample = makeSample(pair, config, random);
    QVERIFY(sample.target.isfinite().all().item<bool>() && sample.truth.isfinite().all().item<bool>());
    // What counts in the loss is what was measured: inside the pair's own range.
    const at::Tensor counted = sample.truth.masked_select(sample.valid);
    if (counted.numel() == 0) continue;
    QVERIFY(counted.min().item<double>() >= -1e-6 && counted.max().item<double>() <= 1.0 + 1e-6);
  }
  QCOMPARE(anyUnknown, unknown);
}

void TestTrainingData::foldersThatDoNotDo() {
  QTemporaryDir folder;
  fs::create_directories(in(folder, "empty"));
  const auto message = [&](const std::string& name) {
    return QString::fromStdString(
        errorOf([&] { openPairSource(folderAt(in(folder, name)))->load(0); }, ErrorCode::Unreadable));
  };
  QVERIFY2(message("empty").contains("empty"), qPrintable(message("empty")));
  QVERIFY2(message("nowhere").contains("nowhere"), qPrintable(message("nowhere")));
  writeScene(in(folder, "broken"), "a", 32, 24);
  std::ofstream(in(folder, "broken") / "a_depth.png", std::ios::trunc) << "no picture";
  QVERIFY2(message("broken").contains("a_depth.png"), qPrintable(message("broken")));

  writeScene(in(folder, "sizes"), "a", 32, 24);
  writeScene(in(folder, "other"), "a", 40, 24);
  fs::copy_file(in(folder, "other") / "a_depth.png", in(folder, "sizes") / "a_depth.png",
                fs::copy_options::overwrite_existing);
  const TrainingPair pair = openPairSource(folderAt(in(folder, "sizes")))->load(0);
  TrainingConfig config;
  RandomStream random(1, 1);
  const std::string sizes = errorOf([&] { makeSample(pair, config, random); }, ErrorCode::Unreadable);
  QVERIFY2(QString::fromStdString(sizes).contains("32 x 24"), sizes.c_str());
}

void TestTrainingData::packedPairsAreThePairs() {
  QTemporaryDir folder;
  writeScene(in(folder, "data/rooms"), "s10", 64, 48, 10);
  writeScene(in(folder, "data/rooms"), "s9", 64, 48, 9);
  writeDisparity(in(folder, "data/floats"), "a");
  const fs::path config = writeConfig(in(folder, "c.json"), R"({"datasets": [{"path": "data/rooms"}],
    "validation": [{"path": "data/floats"}, {"reader": "scenes", "count": 2, "width": 32, "height": 24}]})");
  const PackResult result = pack(config, in(folder, "packed"), 1 << 20);
  QCOMPARE(result.leftOut, std::int64_t(0));
  QCOMPARE(result.index.sets.size(), std::size_t(3));

  const TrainingConfig packed = readTrainingConfig(in(folder, "packed/config.json"));
  const TrainingConfig original = readTrainingConfig(config);
  for (const bool validation : {false, true}) {
    const auto& from = validation ? original.validation : original.datasets;
    const auto& to = validation ? packed.validation : packed.datasets;
    QCOMPARE(from.size(), to.size());
    for (std::size_t set = 0; set < from.size(); ++set) {
      QCOMPARE(to[set].reader, std::string("packed"));
      const auto a = openPairSource(from[set]);
      const auto b = openTensorSource(to[set]);
      QCOMPARE(a->size(), b->size());
      for (std::int64_t i = 0; i < a->size(); ++i) {
        const TrainingPair x = a->load(i), y = b->load(i);
        QCOMPARE(x.name, y.name);
        QCOMPARE(x.eightBit, y.eightBit);
        QVERIFY(x.guidance.equal(y.guidance));
        QCOMPARE(x.valid.defined(), y.valid.defined());
        if (x.valid.defined()) QVERIFY(x.valid.equal(y.valid));
        const double range = (x.target.max() - x.target.min()).item<double>();
        const bool whole = x.target.equal(x.target.floor());
        DKN_COMPARE_CLOSE((x.target - y.target).abs().max().item<double>(), 0.0, whole ? 0.0 : 0.5001 / 65535 * range);
      }
    }
  }
  // All sets of the folder at once.
  QCOMPARE(openPacked(folderAt(in(folder, "packed"), "packed"))->size(), std::int64_t(5));
  const std::string none =
      errorOf([&] { openPacked(folderAt(in(folder, "packed") / "attic", "packed")); }, ErrorCode::Unreadable);
  QVERIFY2(QString::fromStdString(none).contains("attic") && QString::fromStdString(none).contains("rooms"),
           none.c_str());
}

void TestTrainingData::packedRunsDrawTheSameSamples() {
  QTemporaryDir folder;
  for (int i = 0; i < 6; ++i) writeScene(in(folder, "data"), "s" + std::to_string(i), 64, 56, i);
  const fs::path path = writeConfig(in(folder, "c.json"), R"({"datasets": [{"path": "data", "hold_out": 3}],
    "protocol": ["bicubic", "noisy"], "scale": [2, 4], "crop": [32, 24], "rotate": true, "random_scale": [0.8, 1.2],
    "cut_and_paste": 0.5, "colour_jitter": 0.1, "seed": 5})");
  pack(path, in(folder, "packed"), 1 << 20);
  SampleSupply files(readTrainingConfig(path), openPairSource);
  SampleSupply tensors(readTrainingConfig(in(folder, "packed/config.json")), openTensorSource);
  QCOMPARE(tensors.pairs(), std::int64_t(4));
  QCOMPARE(tensors.validationItems().size(), std::size_t(2));
  for (std::int64_t number = 0; number < 12; ++number) {
    const TrainingSample a = files.make(number), b = tensors.make(number);
    // Depth in whole millimetres and 8-bit colours: no loss at all.
    QVERIFY(a.guidance.equal(b.guidance) && a.target.equal(b.target) && a.truth.equal(b.truth) &&
            a.valid.equal(b.valid));
  }
}

void TestTrainingData::partsKeepToTheirSize() {
  QTemporaryDir folder;
  fs::create_directories(in(folder, "out"));
  PackedWriter writer(in(folder, "out"), "set", 50'000);
  TrainingPair pair;
  for (int i = 0; i < 9; ++i) {
    const std::int64_t height = i == 4 ? 200 : 40 + i;  // one is larger than a part may be
    pair.guidance = (randomFloats({3, height, 64}, i) * 255.0).to(at::kByte);
    pair.target = randomFloats({1, height, 64}, i + 50);
    pair.name = "p" + std::to_string(i);
    writer.add(pair);
  }
  const PackedSet set = writer.finish();
  QCOMPARE(set.parts.front().file, std::string("set-00001.safetensors"));
  std::int64_t next = 0;
  for (const PackedPart& part : set.parts) {
    QCOMPARE(part.first, next);
    next += part.pairs;
    QCOMPARE(part.bytes, fs::file_size(in(folder, "out") / part.file));
    QVERIFY(part.bytes <= 50'000 || part.pairs == 1);
  }
  QCOMPARE(next, std::int64_t(9));
  QVERIFY2(set.parts.size() >= 4 && set.parts.size() <= 6, qPrintable(QString::number(set.parts.size())));
  writePackedIndex(in(folder, "out"), {{set}});
  const auto source = openPacked(folderAt(in(folder, "out") / "set", "packed"));
  const TrainingPair last = source->load(8);
  QCOMPARE(last.name, pair.name);
  QVERIFY(last.guidance.equal(pair.guidance));
  DKN_COMPARE_CLOSE((last.target - pair.target).abs().max().item<double>(), 0.0, 8e-6);
}

void TestTrainingData::wholeNumbersArePackedWithoutLoss_data() {
  QTest::addColumn<float>("low");
  QTest::addColumn<float>("high");
  QTest::newRow("8 bit") << 0.0F << 255.0F;
  QTest::newRow("16 bit") << 0.0F << 65535.0F;
  QTest::newRow("negative") << -300.0F << 65000.0F;
  QTest::newRow("far from zero") << 100000.0F << 165535.0F;
  QTest::newRow("one value") << 7.0F << 7.0F;
}

void TestTrainingData::wholeNumbersArePackedWithoutLoss() {
  QFETCH(float, low);
  QFETCH(float, high);
  QTemporaryDir folder;
  TrainingPair pair;
  pair.guidance = randomFloats({3, 20, 30}, 2);
  pair.target = (randomFloats({1, 20, 30}, 1, high - low) + low).round();
  pair.target[0][0][0] = low;
  pair.target[0][19][29] = high;
  pair.eightBit = high == 255.0F;
  PackedWriter writer(in(folder, ""), "one", 1 << 20);
  writer.add(pair);
  writePackedIndex(in(folder, ""), {{writer.finish()}});
  const TrainingPair back = openPacked(folderAt(in(folder, "one"), "packed"))->load(0);
  QVERIFY(back.target.equal(pair.target));
  QCOMPARE(back.eightBit, pair.eightBit);
  QVERIFY(!back.valid.defined());
  DKN_COMPARE_CLOSE((coloursAsFloat(back.guidance) - pair.guidance).abs().max().item<double>(), 0.0, 0.501 / 255.0);
}

void TestTrainingData::missingPartsAreNamed() {
  QTemporaryDir folder;
  for (int i = 0; i < 4; ++i) writeScene(in(folder, "data"), "s" + std::to_string(i), 64, 48, i);
  const fs::path path = writeConfig(in(folder, "c.json"), R"({"datasets": [{"path": "data"}]})");
  const PackResult result = pack(path, in(folder, "packed"), 20'000);
  QCOMPARE(result.index.sets[0].parts.size(), std::size_t(4));
  fs::remove(in(folder, "packed/data-00002.safetensors"));
  fs::resize_file(in(folder, "packed/data-00004.safetensors"), 1000);
  const auto open = [&] { openPacked(folderAt(in(folder, "packed/data"), "packed")); };
  const QString message = QString::fromStdString(errorOf(open, ErrorCode::Unreadable));
  QVERIFY2(message.contains("data-00002.safetensors (missing)") && message.contains("data-00004.safetensors (1000 of"),
           qPrintable(message));
  QVERIFY(!message.contains("00001") && message.contains("2 of 4 parts"));
  // A part in another's place, of the same size.
  fs::resize_file(in(folder, "packed/data-00004.safetensors"), result.index.sets[0].parts[3].bytes);
  fs::copy_file(in(folder, "packed/data-00001.safetensors"), in(folder, "packed/data-00002.safetensors"));
  const std::string mistaken = errorOf(open, ErrorCode::Unreadable);
  QVERIFY2(QString::fromStdString(mistaken).contains("data-00002"), mistaken.c_str());
}

void TestTrainingData::packedFoldersAreNotOverwrittenUnasked() {
  QTemporaryDir folder;
  for (int i = 0; i < 3; ++i) writeScene(in(folder, "data"), "s" + std::to_string(i), 64, 48, i);
  const fs::path path = writeConfig(in(folder, "c.json"), R"({"datasets": [{"path": "data"}]})");
  pack(path, in(folder, "packed"), 20'000);
  QVERIFY(fs::exists(in(folder, "packed/data-00003.safetensors")));
  const std::string message = errorOf([&] { pack(path, in(folder, "packed"), 20'000); }, ErrorCode::CannotWrite);
  QVERIFY2(QString::fromStdString(message).contains("--overwrite"), message.c_str());
  pack(path, in(folder, "packed"), 1 << 20, true);
  QVERIFY(!fs::exists(in(folder, "packed/data-00003.safetensors")));
  QCOMPARE(openPacked(folderAt(in(folder, "packed/data"), "packed"))->size(), std::int64_t(3));
}

void TestTrainingData::packingLeavesOutWhatCannotBeRead() {
  QTemporaryDir folder;
  for (int i = 0; i < 3; ++i) writeScene(in(folder, "data"), "s" + std::to_string(i), 64, 48, i);
  std::ofstream(in(folder, "data/s1_depth.png"), std::ios::trunc) << "no picture";
  const fs::path path = writeConfig(in(folder, "c.json"), R"({"datasets": [{"path": "data"}]})");
  struct Observer : PackObserver {
    void leftOut(const std::string& reason) override { reasons.push_back(reason); }
    std::vector<std::string> reasons;
  } observer;
  const PackResult result = packDatasets({path, in(folder, "packed")}, openPairSource, observer, Progress());
  QCOMPARE(result.leftOut, std::int64_t(1));
  QVERIFY(QString::fromStdString(observer.reasons.at(0)).contains("s1_depth.png"));
  QCOMPARE(openPacked(folderAt(in(folder, "packed"), "packed"))->load(1).name, std::string("s2"));
}

void TestTrainingData::endlessScenesStayScenes() {
  QTemporaryDir folder;
  writeScene(in(folder, "data"), "s", 64, 48);
  const fs::path path = writeConfig(in(folder, "c.json"), R"({"datasets": [{"path": "data", "weight": 30},
    {"reader": "scenes", "count": 0, "seed": 9, "width": 64, "height": 48}]})");
  const PackResult result = pack(path, in(folder, "packed"), 1 << 20);
  QCOMPARE(result.index.sets.size(), std::size_t(1));
  const TrainingConfig packed = readTrainingConfig(in(folder, "packed/config.json"));
  QCOMPARE(packed.datasets[1].reader, std::string("scenes"));
  QCOMPARE(packed.datasets[1].count, 0);
  QCOMPARE(packed.datasets[1].seed, std::uint64_t(9));
  QCOMPARE(packed.datasets[0].weight, 30.0);
}

void TestTrainingData::picturesWantPacking() {
  const std::string message = errorOf([] { openTensorSource(folderAt("/somewhere")); }, ErrorCode::BadArgument);
  QVERIFY2(QString::fromStdString(message).contains("--pack-dataset"), message.c_str());
}

QTEST_APPLESS_MAIN(TestTrainingData)
#include "tst_training_data.moc"
