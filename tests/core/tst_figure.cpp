// SPDX-License-Identifier: GPL-3.0-or-later
// Figures: what their files say, and what is put into them.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/core.hpp>

#include <cmath>

#include "base/error.h"
#include "batch/scene_files.h"
#include "experiment/experiment.h"
#include "experiment/figure_content.h"

namespace fs = std::filesystem;

class TestFigure : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void shippedFiguresAreRead();
  void mistakesAreNamed_data();
  void mistakesAreNamed();
  void networksOfExperimentsAreFound();
  void panels();
  void kernelsAddUp();
  void tradeOff();

 private:
  fs::path write(const QString& name, const QByteArray& content) const {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(content);
    return m_folder.filePath(name).toStdString();
  }
  dkn::Figure figure(const QByteArray& kind, const QByteArray& methods, const QByteArray& scene) const {
    return dkn::readFigure(write("figure.json", R"({"figure": ")" + kind + R"(", "title": "T", "differences": true,
      "methods": [)" + methods + R"(], "scenes": [)" +
                                                    scene + "]}"));
  }
  dkn::FigureOptions options() const { return {m_folder.path().toStdString(), m_folder.path().toStdString(), {}}; }

  QTemporaryDir m_folder;
  std::atomic<bool> m_stop{false};
  const std::function<void(const std::string&)> m_silent = [](const std::string&) {};
};

void TestFigure::initTestCase() {
  dkn::SceneOptions scene;
  scene.width = 48;
  scene.height = 40;
  scene.seed = 3;
  QVERIFY(QDir(m_folder.path()).mkpath("pairs"));
  for (const char* stem : {"0000", "0001"}) {
    dkn::writeScenePair(m_folder.filePath("pairs").toStdString(), stem, scene);
    ++scene.seed;
  }
}

void TestFigure::shippedFiguresAreRead() {
  const fs::path folder = fs::path(DKN_SOURCE_DIR) / "resources" / "experiments";
  int figures = 0;
  for (const std::string& name : dkn::listExperiments(folder)) {
    const fs::path file = folder / (name + ".json");
    QCOMPARE(dkn::isFigure(file), name.starts_with("figure"));
    if (!dkn::isFigure(file)) continue;
    ++figures;
    const dkn::Figure figure = dkn::readFigure(file);
    QCOMPARE(figure.name, name);
    for (const dkn::FigureMethod& method : figure.methods) {
      if (method.experiment.empty()) continue;
      const dkn::Experiment experiment = dkn::readExperiment(folder / (method.experiment + ".json"));
      QVERIFY2(experiment.row(method.row).paper.contains(method.column), (name + ": " + method.row).c_str());
    }
  }
  QVERIFY(figures >= 12);
}

void TestFigure::mistakesAreNamed_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<QString>("part");
  QTest::newRow("kind") << QByteArray(R"({"figure": "pie", "title": "T", "methods": [], "scenes": []})") << "pie";
  QTest::newRow("key") << QByteArray(R"({"figure": "panels", "title": "T", "colour": 1, "methods": [], "scenes": []})")
                       << "colour";
  QTest::newRow("empty") << QByteArray(R"({"figure": "panels", "title": "T", "methods": [], "scenes": []})")
                         << "methods and scenes";
  QTest::newRow("method") << QByteArray(
                                 R"({"figure": "panels", "title": "T", "methods": [{"title": "x"}], "scenes": []})")
                          << "a method wants";
  QTest::newRow("part") << QByteArray(R"({"figure": "panels", "title": "T", "methods": [{"method": "gf"}],
    "scenes": [{"guidance": "a", "target": "b", "part": [1, 2, 3]}]})")
                        << "[x, y, width, height]";
  QTest::newRow("no JSON") << QByteArray("figure") << "not an experiment";
}

void TestFigure::mistakesAreNamed() {
  QFETCH(const QByteArray, content);
  QFETCH(const QString, part);
  try {
    dkn::readFigure(write("wrong.json", content));
    QFAIL("it was read");
  } catch (const dkn::Error& error) {
    QCOMPARE(error.code(), dkn::ErrorCode::BadArgument);
    const QString message = QString::fromStdString(error.what());
    QVERIFY2(message.contains(part) && message.contains("wrong.json"), qPrintable(message));
  }
}

void TestFigure::networksOfExperimentsAreFound() {
  const dkn::FigureMethod method{"T", "", "small", "DKN", "k 3", {}, 1};
  const fs::path output = m_folder.path().toStdString();
  try {
    dkn::methodOf(method, output);
    QFAIL("there is none");
  } catch (const dkn::Error& error) {
    QVERIFY2(QString(error.what()).contains("run --experiment small"), error.what());
  }
  QVERIFY(QDir(m_folder.path()).mkpath("small"));
  write("small/table.json", R"({"cells": [{"row": "DKN", "column": "k 5", "model": "networks/a.safetensors"},
    {"row": "DKN", "column": "k 3", "model": "networks/b.safetensors"}]})");
  QCOMPARE(dkn::methodOf(method, output), (output / "small" / "networks/b.safetensors").string());
  QCOMPARE(dkn::methodOf({"T", "gf", "", "", "", {}, 1}, output), std::string("gf"));
}

// nearest, after bicubic degradation: its difference's RMSE is what stands under it.
void TestFigure::panels() {
  const dkn::Figure figure = this->figure(
      "panels", R"({"method": "nearest"}, {"title": "GF", "method": "gf", "set": {"radius": 2}})",
      R"({"guidance": "pairs/0000_rgb.png", "target": "pairs/0000_depth.png", "protocol": "nearest", "scale": 4,
          "unit": "0.1:cm", "input": true})");
  const dkn::SceneContent content = dkn::sceneContent(figure, figure.scenes.front(), options(), m_silent, m_stop);
  QCOMPARE(content.guidance.values.type(), CV_32FC3);
  QCOMPARE(content.results.size(), std::size_t{2});
  QCOMPARE(content.results[1].title, std::string("GF"));
  QCOMPARE(content.input.title, std::string("nearest target"));
  QCOMPARE(content.differences.size(), std::size_t{2});
  const cv::Mat inner = content.differences[0].values({6, 6, 48 - 12, 40 - 12});
  const double rmse = std::sqrt(cv::mean(inner.mul(inner))[0]);
  QCOMPARE(QString::fromStdString(content.results[0].error), QString::asprintf("RMSE %.3f cm", rmse));
  QVERIFY(rmse > 0.0);
  QVERIFY(cv::norm(content.results[0].image.values, content.results[1].image.values, cv::NORM_INF) > 0.0);
}

void TestFigure::kernelsAddUp() {
  const dkn::Figure figure =
      this->figure("kernels", R"({"method": "jbu"}, {"method": "mrf"})",
                   R"({"guidance": "pairs/0000_rgb.png", "target": "pairs/0000_depth.png", "protocol": "bicubic",
                       "scale": 4, "pixels": [[20, 12], [0, 0]]})");
  const dkn::SceneContent content = dkn::sceneContent(figure, figure.scenes.front(), options(), m_silent, m_stop);
  QCOMPARE(content.pixels.size(), std::size_t{2});
  for (const dkn::FigurePixel& pixel : content.pixels) {
    // A Markov random field has no kernel.
    QCOMPARE(pixel.kernels.size(), std::size_t{1});
    QVERIFY(std::abs(cv::sum(pixel.kernels[0].kernel.values)[0] - 1.0) < 1e-6);
  }
}

void TestFigure::tradeOff() {
  const dkn::Figure figure =
      this->figure("trade-off", R"({"method": "nearest"}, {"method": "bicubic"})",
                   R"({"guidance": "pairs", "target": "pairs", "protocol": "bicubic", "scale": 4})");
  const auto points = dkn::tradeOff(figure, figure.scenes.front(), options(), m_silent, m_stop);
  QCOMPARE(points.size(), std::size_t{2});
  QVERIFY(points[1].error > 0.0 && points[1].error < points[0].error);
  QVERIFY(points[0].seconds >= 0.0);
}

QTEST_GUILESS_MAIN(TestFigure)
#include "tst_figure.moc"
