// SPDX-License-Identifier: GPL-3.0-or-later
// Training: configuration, order of samples, samples, the session with stop, resume and failures.
#include <ATen/Parallel.h>

#include <QTest>

#include <atomic>
#include <cmath>
#include <set>
#include <thread>

#include "base/error.h"
#include "base/threads.h"
#include "common/fuzzy.h"
#include "common/tensors.h"
#include "common/training_runs.h"
#include "inference/engine.h"
#include "model/model_file.h"
#include "train/sample_order.h"
#include "train/sample_pipeline.h"

using namespace dkn;
using namespace dkn::test;

class TestTraining : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void configurationFile();
  void severalProtocols();
  void badConfigurations_data();
  void badConfigurations();
  void learningRates();
  void orderIsAShuffleOfEveryEpoch();
  void orderHonoursWeights();
  void samplesKeepRegistration_data();
  void samplesKeepRegistration();
  void pipelineKeepsOrder();
  void readersLeaveThreadsToOthers();
  void learnsAndWritesEverything();
  void resumesBitForBit();
  void averagedWeightsResumeToo();
  void frozenBatchNorm();
  void killedRunDropsLaterLogLines();
  void folderOfARunIsKept();
  void finishedRunHasNothingToDo();
  void unreadablePairsAreReplaced();
  void nonFiniteLossStops();
  void startsFromAnotherModel();
};

void TestTraining::configurationFile() {
  QTemporaryDir folder;
  const fs::path path = in(folder, "config.json");
  std::ofstream(path)
      << R"({"datasets": [{"path": "data/a", "weight": 2.5}, {"reader": "scenes", "count": 7}], "scale": [4, 8],
    "protocol": "noisy", "model": {"architecture": "dkn", "kernel_size": 5, "residual": false}, "crop": [64, 80], "schedule": "cosine"})";
  const TrainingConfig config = readTrainingConfig(path);
  QCOMPARE(config.datasets.size(), std::size_t(2));
  QCOMPARE(config.datasets[0].path, fs::weakly_canonical(in(folder, "data/a")));
  QCOMPARE(config.datasets[0].weight, 2.5);
  QCOMPARE(config.datasets[1].count, 7);
  QCOMPARE(config.scales, (std::vector<int>{4, 8}));
  QVERIFY(config.protocols == std::vector{Protocol::Noisy} && config.model.architecture == Architecture::Dkn &&
          !config.model.residual);
  QCOMPARE(config.model.kernelSize, 5);
  QCOMPARE(config.cropWidth, std::int64_t(80));
  // What is written as resolved reads back as the same.
  std::ofstream(path) << toJson(config).dump();
  QCOMPARE(toJson(readTrainingConfig(path)).dump(), toJson(config).dump());
}

void TestTraining::severalProtocols() {
  QTemporaryDir folder;
  const fs::path path = in(folder, "config.json");
  std::ofstream(path) << R"({"datasets": [{"path": "a"}], "protocol": ["bicubic", "noisy", "denoise"], "scale": [4, 8],
    "rotate": true, "random_scale": [0.5, 2], "cut_and_paste": 0.1, "level_share": 0.4, "soft_share": 0.6, "guidance_dropout": 0.2, "guidance_gamma": 0.3,
    "guidance_noise": 0.04})";
  const TrainingConfig config = readTrainingConfig(path);
  QCOMPARE(config.degradations().size(), std::size_t(5));
  QCOMPARE(config.model.scale, 0);
  QCOMPARE(config.model.protocol, std::string("bicubic,noisy,denoise"));
  QVERIFY(config.rotate && config.smallestZoom == 0.5 && config.largestZoom == 2.0 && config.cutAndPaste == 0.1 &&
          config.levelShare == 0.4 && config.softShare == 0.6);
  std::ofstream(path) << toJson(config).dump();
  QCOMPARE(toJson(readTrainingConfig(path)).dump(), toJson(config).dump());
  std::ofstream(path) << R"({"datasets": [{"path": "a"}], "protocol": "denoise", "scale": [4, 8]})";
  QCOMPARE(readTrainingConfig(path).model.scale, 1);
}

void TestTraining::badConfigurations_data() {
  QTest::addColumn<QString>("json");
  QTest::addColumn<QString>("named");
  const QString data = R"("datasets": [{"path": "x"}])";
  QTest::newRow("not JSON") << "{"
                            << "config.json";
  QTest::newRow("unknown key") << "{" + data + R"(, "learning_rates": 1})"
                               << "learning_rates";
  QTest::newRow("unknown key of a data set") << R"({"datasets": [{"path": "x", "wieght": 1}]})"
                                             << "wieght";
  QTest::newRow("unknown key of the model") << "{" + data + R"(, "model": {"kernels": 3}})"
                                            << "kernels";
  QTest::newRow("no data") << "{}"
                           << "datasets";
  QTest::newRow("crop") << "{" + data + R"(, "crop": [30, 40]})"
                        << "crop";
  QTest::newRow("fraction of an iteration") << "{" + data + R"(, "iterations": 1.5})"
                                            << "1.5";
  QTest::newRow("text for a number") << "{" + data + R"(, "batch": "two"})"
                                     << "two";
  QTest::newRow("negative seed") << "{" + data + R"(, "seed": -1})"
                                 << "-1";
  QTest::newRow("kernel") << "{" + data + R"(, "model": {"kernel_size": 0}})"
                          << "kernel_size";
  QTest::newRow("protocol") << "{" + data + R"(, "protocol": "blur"})"
                            << "blur";
  QTest::newRow("no protocol") << "{" + data + R"(, "protocol": []})"
                               << "protocol";
  QTest::newRow("a protocol twice") << "{" + data + R"(, "protocol": ["noisy", "noisy"]})"
                                    << "noisy";
  QTest::newRow("random scale") << "{" + data + R"(, "random_scale": [2, 1]})"
                                << "random_scale";
  QTest::newRow("dropout") << "{" + data + R"(, "guidance_dropout": 1.5})"
                           << "guidance_dropout";
  QTest::newRow("endless validation") << "{" + data + R"(, "validation": [{"reader": "scenes", "count": 0}]})"
                                      << "Endless scenes";
  QTest::newRow("validation on scenes of the training")
      << R"({"datasets": [{"reader": "scenes", "count": 0, "seed": 5}], "validation": [{"reader": "scenes", "seed": 900}]})"
      << "seed";
  QTest::newRow("reader") << R"({"datasets": [{"path": "x", "reader": "magic"}]})"
                          << "magic";
}

void TestTraining::badConfigurations() {
  QFETCH(QString, json);
  QFETCH(QString, named);
  QTemporaryDir folder;
  const fs::path path = in(folder, "config.json");
  std::ofstream(path) << json.toStdString();
  try {
    readTrainingConfig(path);
    QFAIL("accepted");
  } catch (const Error& error) {
    QVERIFY(error.code() == ErrorCode::BadArgument);
    QVERIFY2(QString(error.what()).contains(named), error.what());
    QVERIFY2(QString(error.what()).contains("config.json"), error.what());
  }
}

void TestTraining::learningRates() {
  TrainingConfig config = smallConfig();
  config.iterations = 40000;
  DKN_COMPARE_CLOSE(config.learningRateAt(9999), 1e-3, 1e-12);
  DKN_COMPARE_CLOSE(config.learningRateAt(10000), 2e-4, 1e-12);
  DKN_COMPARE_CLOSE(config.learningRateAt(39999), 8e-6, 1e-12);
  config.schedule = LearningRateSchedule::Cosine;
  config.warmup = 100;
  DKN_COMPARE_CLOSE(config.learningRateAt(0), 1e-5, 1e-9);
  DKN_COMPARE_CLOSE(config.learningRateAt(20000), 5e-4, 1e-9);
  QVERIFY(config.learningRateAt(39999) < 1e-8);
}

void TestTraining::orderIsAShuffleOfEveryEpoch() {
  SampleOrder order({{0, 1, 2, 3, 4, 5, 6}}, {1.0}, 5);
  std::vector<std::int64_t> first;
  std::vector<std::int64_t> second;
  for (int i = 0; i < 7; ++i) first.push_back(order.at(i).index);
  for (int i = 7; i < 14; ++i) second.push_back(order.at(i).index);
  QCOMPARE(std::set(first.begin(), first.end()).size(), std::size_t(7));
  QCOMPARE(std::set(second.begin(), second.end()).size(), std::size_t(7));
  QVERIFY(first != second);
  SampleOrder again({{0, 1, 2, 3, 4, 5, 6}}, {1.0}, 5);
  QCOMPARE(again.at(9).index, second[2]);
  QCOMPARE(again.at(3).index, first[3]);
  QVERIFY_EXCEPTION_THROWN(SampleOrder({{}}, {1.0}, 5), Error);
}

void TestTraining::orderHonoursWeights() {
  SampleOrder order({{0, 1, 2, 3}, {0, 1}}, {0.5, 3.0}, 5);
  QCOMPARE(order.epochSize(), std::int64_t(8));
  std::map<std::size_t, int> sets;
  std::map<std::int64_t, int> ofFirst;
  for (int i = 0; i < 16; ++i) {
    const ItemRef item = order.at(i);
    ++sets[item.dataset];
    if (item.dataset == 0) ++ofFirst[item.index];
  }
  QCOMPARE(sets[0], 4);
  QCOMPARE(sets[1], 12);
  // The sets are mixed, not one after the other.
  int changes = 0;
  for (int i = 1; i < 64; ++i) changes += order.at(i).dataset != order.at(i - 1).dataset ? 1 : 0;
  QVERIFY2(changes > 18, qPrintable(QString::number(changes)));
  // Two epochs of half the set deal each item once.
  QCOMPARE(ofFirst.size(), std::size_t(4));
}

void TestTraining::samplesKeepRegistration_data() {
  QTest::addColumn<bool>("dkn");
  QTest::newRow("FDKN") << false;
  QTest::newRow("DKN") << true;
}

// At scale 1 the degraded target is the truth: inside its margins it must equal the truth, flips or not, and the
// guidance (made of the same values) must lie over it.
void TestTraining::samplesKeepRegistration() {
  QFETCH(bool, dkn);
  TrainingConfig config = smallConfig();
  config.scales = {1};
  if (dkn) config.model.architecture = Architecture::Dkn;
  const Margins margins = receptiveMargins(config.model);
  TrainingPair pair;
  pair.target = randomFloats({1, 64, 72}, 9, 100.0F);
  pair.guidance = (pair.target / 100.0).expand({3, 64, 72}).contiguous();
  std::set<double> corners;
  for (std::uint64_t i = 0; i < 12; ++i) {
    RandomStream random(1, i);
    const TrainingSample sample = makeSample(pair, config, random);
    QCOMPARE(sample.truth.sizes().vec(), (std::vector<std::int64_t>{1, 32, 40}));
    QCOMPARE(sample.target.sizes().vec(),
             (std::vector<std::int64_t>{1, 32 + margins.before + margins.after, 40 + margins.before + margins.after}));
    const auto inner = [&](const at::Tensor& planes) {
      return planes.narrow(1, margins.before, 32).narrow(2, margins.before, 40);
    };
    DKN_COMPARE_CLOSE((inner(sample.target) - sample.truth).abs().max().item<double>(), 0.0, 1e-5);
    // Guidance is value / 100, the truth (value - minimum) / range.
    const double minimum = pair.target.min().item<double>();
    const double range = pair.target.max().item<double>() - minimum;
    const at::Tensor values = sample.truth * range + minimum;
    DKN_COMPARE_CLOSE((inner(sample.guidance)[0] - values[0] / 100.0).abs().max().item<double>(), 0.0, 1e-4);
    QVERIFY(sample.valid.all().item<bool>());
    corners.insert(sample.truth[0][0][0].item<double>());
  }
  QVERIFY(corners.size() > 8);
}

void TestTraining::pipelineKeepsOrder() {
  SamplePipeline pipeline(
      [](std::int64_t number) {
        if (number == 12) throw Error(ErrorCode::Unreadable, "twelve");
        TrainingSample sample;
        sample.truth = floats({static_cast<float>(number)}, {1});
        return sample;
      },
      5, 3);
  for (int i = 5; i < 12; ++i) QCOMPARE(pipeline.take().truth.item<float>(), static_cast<float>(i));
  QVERIFY_EXCEPTION_THROWN(pipeline.take(), Error);
  QCOMPARE(pipeline.take().truth.item<float>(), 13.0F);
}

// Readers are one thread each; what comes after them must not inherit that.
void TestTraining::readersLeaveThreadsToOthers() {
  useThreads(2);
  std::atomic<int> ofReader{0};
  SamplePipeline pipeline(
      [&](std::int64_t) {
        ofReader = at::get_num_threads();
        return TrainingSample{};
      },
      0, 1);
  pipeline.take();
  int ofLaterThread = 0;
  std::thread([&] { ofLaterThread = at::get_num_threads(); }).join();
  QCOMPARE(ofReader.load(), 1);
  QCOMPARE(ofLaterThread, 2);
  QCOMPARE(at::get_num_threads(), 2);
}

void TestTraining::learnsAndWritesEverything() {
  QTemporaryDir folder;
  const fs::path output = in(folder, "run");
  TrainingConfig config = smallConfig();
  config.iterations = 120;
  config.validationInterval = 60;
  Recorder recorder;
  QVERIFY(TrainingSession(config, output, false, edges()).run(recorder, recorder));
  QCOMPARE(recorder.m_losses.size(), std::size_t(120));
  for (const char* file :
       {"config.json", "log.jsonl", "checkpoint.safetensors", "best.safetensors", "model.safetensors"}) {
    QVERIFY2(fs::exists(output / file), file);
  }
  const auto& metrics = recorder.m_metrics.at(120);
  QVERIFY2(metrics.at("rmse") < 0.9 * metrics.at("rmse_input"),
           qPrintable(QString("%1 of %2").arg(metrics.at("rmse")).arg(metrics.at("rmse_input"))));
  const auto lines = logOf(output);
  QCOMPARE(lines.size(), std::size_t(122));
  QCOMPARE(lines.front().at("iteration").get<int>(), 1);
  QVERIFY(lines.front().contains("loss") && lines.front().contains("learning_rate") &&
          lines.front().contains("seconds"));
  QCOMPARE(lines.back().at("metrics").at("rmse").get<double>(), metrics.at("rmse"));
  const LoadedModel model = loadModel(output / "model.safetensors");
  QCOMPARE(model.metadata.at("iterations"), std::string("120"));
}

void TestTraining::resumesBitForBit() {
  QTemporaryDir folder;
  TrainingConfig config = smallConfig();
  Recorder whole;
  TrainingSession(config, in(folder, "whole"), false, edges()).run(whole, whole);
  Recorder first(7);
  QVERIFY_EXCEPTION_THROWN(TrainingSession(config, in(folder, "parts"), false, edges()).run(first, first), Interrupted);
  QVERIFY(!fs::exists(in(folder, "parts") / "model.safetensors"));
  Recorder second;
  QVERIFY(TrainingSession(config, in(folder, "parts"), true, edges()).run(second, second));
  QCOMPARE(second.m_losses.size(), std::size_t(5));
  QCOMPARE(second.m_losses.back(), whole.m_losses.back());
  QVERIFY(sameTensors(in(folder, "whole") / "model.safetensors", in(folder, "parts") / "model.safetensors"));
  QVERIFY(sameTensors(in(folder, "whole") / "checkpoint.safetensors", in(folder, "parts") / "checkpoint.safetensors"));
}

void TestTraining::averagedWeightsResumeToo() {
  QTemporaryDir folder;
  TrainingConfig config = smallConfig();
  config.averageDecay = 0.9;
  config.gradientClip = 0.5;
  config.colourJitter = 0.2;
  config.batch = 2;
  Recorder whole;
  TrainingSession(config, in(folder, "whole"), false, edges()).run(whole, whole);
  Recorder first(8);
  QVERIFY_EXCEPTION_THROWN(TrainingSession(config, in(folder, "parts"), false, edges()).run(first, first), Interrupted);
  Recorder second;
  TrainingSession(config, in(folder, "parts"), true, edges()).run(second, second);
  QVERIFY(sameTensors(in(folder, "whole") / "model.safetensors", in(folder, "parts") / "model.safetensors"));
  const StateDict state = readSafetensors(in(folder, "whole") / "checkpoint.safetensors").tensors;
  QVERIFY(!state.at("average.target.conv1.weight").equal(state.at("model.target.conv1.weight")));
}

void TestTraining::frozenBatchNorm() {
  QTemporaryDir folder;
  TrainingConfig config = smallConfig();
  const auto stateAfter = [&](const char* name, std::int64_t freeze, std::int64_t iterations) {
    config.freezeBatchNorm = freeze;
    config.iterations = iterations;
    Recorder recorder;
    TrainingSession(config, in(folder, name), false, edges()).run(recorder, recorder);
    return readSafetensors(in(folder, name) / "checkpoint.safetensors").tensors;
  };
  const StateDict four = stateAfter("four", -1, 4), frozen = stateAfter("frozen", 4, 12);
  const StateDict free = stateAfter("free", -1, 12), never = stateAfter("never", 0, 12);
  for (const char* statistic : {"guidance.conv1_bn.running_mean", "target.conv3_bn.running_var"}) {
    const std::string name = std::string("model.") + statistic;
    QVERIFY(frozen.at(name).equal(four.at(name)));
    QVERIFY(!free.at(name).equal(four.at(name)));
    QVERIFY(never.at(name).eq(name.ends_with("mean") ? 0.0 : 1.0).all().item<bool>());
  }
  // What batch norm scales by still learns.
  QVERIFY(!frozen.at("model.target.conv1_bn.weight").equal(four.at("model.target.conv1_bn.weight")));
}

void TestTraining::killedRunDropsLaterLogLines() {
  QTemporaryDir folder;
  const fs::path output = in(folder, "run");
  TrainingConfig config = smallConfig();
  Recorder first(5);
  QVERIFY_EXCEPTION_THROWN(TrainingSession(config, output, false, edges()).run(first, first), Interrupted);
  // As after kill -9 in the middle of iteration 8's line.
  std::ofstream(output / "log.jsonl", std::ios::app)
      << "{\"iteration\": 6, \"loss\": 1}\n{\"iteration\": 7, \"loss\": 1}\n{\"iterat";
  Recorder second;
  TrainingSession(config, output, true, edges()).run(second, second);
  int expected = 1;
  for (const auto& line : logOf(output)) {
    if (line.contains("metrics")) continue;
    QCOMPARE(line.at("iteration").get<int>(), expected++);
  }
  QCOMPARE(expected, 13);
}

void TestTraining::folderOfARunIsKept() {
  QTemporaryDir folder;
  Recorder first(3);
  QVERIFY_EXCEPTION_THROWN(TrainingSession(smallConfig(), in(folder, "run"), false, edges()).run(first, first),
                           Interrupted);
  try {
    TrainingSession(smallConfig(), in(folder, "run"), false, edges());
    QFAIL("overwrote a run");
  } catch (const Error& error) {
    QVERIFY(error.code() == ErrorCode::CannotWrite);
    QVERIFY(QString(error.what()).contains("--resume"));
  }
  TrainingConfig other = smallConfig();
  other.model.features2 = 24;
  QVERIFY_EXCEPTION_THROWN(TrainingSession(other, in(folder, "run"), true, edges()), Error);
}

void TestTraining::finishedRunHasNothingToDo() {
  QTemporaryDir folder;
  Recorder recorder;
  QVERIFY(TrainingSession(smallConfig(), in(folder, "run"), false, edges()).run(recorder, recorder));
  const auto written = fs::last_write_time(in(folder, "run") / "checkpoint.safetensors");
  QVERIFY(!TrainingSession(smallConfig(), in(folder, "run"), true, edges()).run(recorder, recorder));
  QVERIFY(fs::last_write_time(in(folder, "run") / "checkpoint.safetensors") == written);
}

void TestTraining::unreadablePairsAreReplaced() {
  QTemporaryDir folder;
  Recorder recorder;
  QVERIFY(TrainingSession(smallConfig(), in(folder, "run"), false, edges(true)).run(recorder, recorder));
  QCOMPARE(recorder.m_losses.size(), std::size_t(12));
  QVERIFY(!recorder.m_skipped.empty());
  QVERIFY(QString::fromStdString(recorder.m_skipped.front()).contains("item 3"));
  Recorder none;
  QVERIFY_EXCEPTION_THROWN(
      TrainingSession(smallConfig(), in(folder, "none"), false, edges(false, true)).run(none, none), Error);
}

void TestTraining::nonFiniteLossStops() {
  QTemporaryDir folder;
  TrainingConfig config = smallConfig();
  config.learningRate = 1e30;
  config.checkpointInterval = 1;
  Recorder recorder;
  try {
    TrainingSession(config, in(folder, "run"), false, edges()).run(recorder, recorder);
    QFAIL("went on");
  } catch (const Error& error) {
    QVERIFY(error.code() == ErrorCode::Model);
    QVERIFY2(QString(error.what()).contains("loss is no longer finite"), error.what());
  }
  for (const double loss : recorder.m_losses) QVERIFY(std::isfinite(loss));
  QVERIFY(!fs::exists(in(folder, "run") / "model.safetensors"));
}

void TestTraining::startsFromAnotherModel() {
  QTemporaryDir folder;
  TrainingConfig config = smallConfig();
  const Network donor(config.model, 77);
  saveModel(in(folder, "donor.safetensors"), donor, {});
  config.init = in(folder, "donor.safetensors");
  config.learningRate = 1e-12;
  config.iterations = 1;
  Recorder recorder;
  TrainingSession(config, in(folder, "run"), false, edges()).run(recorder, recorder);
  const LoadedModel model = loadModel(in(folder, "run") / "model.safetensors");
  const auto name = "target.conv2.weight";
  DKN_COMPARE_CLOSE((model.network.tensor(name) - donor.tensor(name)).abs().max().item<double>(), 0.0, 1e-9);
}

QTEST_APPLESS_MAIN(TestTraining)
#include "tst_training.moc"
