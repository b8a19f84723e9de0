// SPDX-License-Identifier: GPL-3.0-or-later
// The precision of --precision auto: measured once, remembered, and harmless to the result.
#include <ATen/TensorOperators.h>
#include <ATen/ops/from_blob.h>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <nlohmann/json.hpp>

#include "degrade/protocol.h"
#include "inference/engine.h"
#include "inference/precision_choice.h"
#include "metric/metrics.h"
#include "model/model_file.h"
#include "scene/scene_maker.h"
#include "train/sample_maker.h"

using namespace dkn;

namespace {

nlohmann::json readJson(const std::filesystem::path& path) {
  std::ifstream file(path);
  return nlohmann::json::parse(file, nullptr, false);
}

Network smallNetwork(int features) {
  ModelConfig config;
  config.features1 = features;
  config.features2 = features;
  return Network(config, 1);
}

}  // namespace

class TestPrecisionChoice : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void remembersWhatItMeasured() {
    QTemporaryDir folder;
    const std::filesystem::path cache = std::filesystem::path(folder.path().toStdString()) / "new" / "precision.json";
    const at::ScalarType choice = fastestPrecision(smallNetwork(16), 32, cache);
    QVERIFY(choice == at::kFloat || choice == at::kBFloat16);
    const nlohmann::json json = readJson(cache);
    QCOMPARE(json.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(json.begin()->get<std::string>()), QString::fromStdString(precisionName(choice)));
    // Another shape of network and another tile are other entries beside it.
    fastestPrecision(smallNetwork(24), 32, cache);
    fastestPrecision(smallNetwork(24), 16, cache);
    QCOMPARE(readJson(cache).size(), std::size_t(3));
  }

  void believesTheFile() {
    QTemporaryDir folder;
    const std::filesystem::path first = std::filesystem::path(folder.path().toStdString()) / "first.json";
    fastestPrecision(smallNetwork(16), 32, first);
    nlohmann::json json = readJson(first);
    for (const auto& [word, type] : {std::pair{"fp32", at::kFloat}, std::pair{"bf16", at::kBFloat16}}) {
      *json.begin() = word;
      const std::filesystem::path other =
          std::filesystem::path(folder.path().toStdString()) / (std::string(word) + ".json");
      std::ofstream(other) << json.dump();
      QVERIFY(fastestPrecision(smallNetwork(16), 32, other) == type);
    }
  }

  void replacesABrokenFile() {
    QTemporaryDir folder;
    const std::filesystem::path cache = std::filesystem::path(folder.path().toStdString()) / "precision.json";
    std::ofstream(cache) << "{ not json";
    fastestPrecision(smallNetwork(16), 32, cache);
    QCOMPARE(readJson(cache).size(), std::size_t(1));
  }

  void needsNoCache() {
    fastestPrecision(smallNetwork(16), 32, {});
    fastestPrecision(smallNetwork(16), 32, "/proc/no/such/folder/precision.json");
  }

  /// A shipped model, bf16 against fp32: issue's bound is half a percent of the RMSE.
  void keepsTheResult() {
    const auto network = std::make_shared<const Network>(
        loadModel(std::filesystem::path(DKN_SOURCE_DIR) / "models" / "fdkn-x8.safetensors").network);
    SceneOptions options;
    options.width = 256;
    options.height = 192;
    Scene scene = makeScene(options);
    TrainingPair pair;
    pair.guidance = at::from_blob(scene.rgb.data(), {scene.height, scene.width, 3}, at::kByte).permute({2, 0, 1});
    pair.target = at::from_blob(scene.depthMetres.data(), {1, scene.height, scene.width}, at::kFloat);
    const DegradedPair whole = degradePair(pair, {Protocol::Bicubic, 8}, 1);
    double errors[2] = {};
    at::Tensor values[2];
    for (const int i : {0, 1}) {
      EngineOptions engine;
      engine.device = "cpu";
      engine.precision = i == 0 ? "fp32" : "bf16";
      Progress silent;
      values[i] = Engine(network, engine).run({whole.guidance, whole.target}, silent).values;
      errors[i] = rmse(values[i], whole.truth, at::Tensor(), kMetricBorder);
    }
    const double moved = std::abs(errors[1] / errors[0] - 1.0);
    QVERIFY2(moved < 0.005, qPrintable(QString::number(moved)));
    QVERIFY2((values[0] - values[1]).abs().max().item<float>() > 0.0F, "bf16 was not used");
  }
};

QTEST_APPLESS_MAIN(TestPrecisionChoice)
#include "tst_precision_choice.moc"
