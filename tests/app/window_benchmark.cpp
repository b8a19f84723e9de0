// SPDX-License-Identifier: GPL-3.0-or-later
// What the window makes its user wait for: `window_benchmark` prints JSON, times in milliseconds. Started by
// scripts/measure-window on a display.
#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <nlohmann/json.hpp>
#include <vector>

#include "app/window_fixture.h"
#include "common/formula_network.h"
#include "look/window_style.h"
#include "model/model_file.h"

namespace {

using dkn::ActionId;
using dkn::PictureKind;
using dkn::test::kPatienceMs;
using dkn::test::WindowFixture;
using Json = nlohmann::ordered_json;

constexpr int kStops = 20;
constexpr int kFrames = 300;

double milliseconds(const QElapsedTimer& clock) { return 1e-6 * static_cast<double>(clock.nsecsElapsed()); }

Json statistics(std::vector<double> times) {
  std::sort(times.begin(), times.end());
  return {{"count", times.size()}, {"median", times[times.size() / 2]}, {"worst", times.back()}};
}

void need(bool done, const char* what) {
  if (done) return;
  std::fprintf(stderr, "window_benchmark: %s\n", what);
  std::exit(1);
}

void open(WindowFixture& fixture, int width, int height) {
  need(fixture.show(), "The window does not show.");
  dkn::test::writeStepPair(fixture.path("pair"), width, height);
  fixture.workspace.addPairs({fixture.stepSource("pair")});
  need(QTest::qWaitFor([&] { return fixture.workspace.pair() && fixture.isSettled(); }, kPatienceMs),
       "The pair does not open.");
}

/// From the key press in the middle of a run to an idle workspace.
Json stopTimes(dkn::Architecture architecture) {
  WindowFixture fixture;
  open(fixture, 4000, 3000);
  dkn::ModelConfig config;
  config.architecture = architecture;
  const std::string model = fixture.path("network.safetensors");
  dkn::saveModel(model, dkn::test::formulaNetwork(config), {});
  fixture.window.chooseMethod(QString::fromStdString(model));
  std::vector<double> times;
  for (int i = 0; i < kStops; ++i) {
    bool begun = false;
    const auto tile = QObject::connect(&fixture.workspace, &dkn::Workspace::tileFinished, [&] { begun = true; });
    fixture.trigger(ActionId::Run);
    need(QTest::qWaitFor([&] { return begun; }, kPatienceMs), "No tile comes.");
    // At another moment of a tile each time.
    QTest::qWait(17 * i % 97);
    need(fixture.workspace.isBusy(), "The run ended before it was stopped.");
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(&fixture.window, Qt::Key_Escape);
    need(QTest::qWaitFor([&] { return !fixture.workspace.isBusy(); }, kPatienceMs), "The run does not stop.");
    times.push_back(milliseconds(clock));
    QObject::disconnect(tile);
  }
  return statistics(times);
}

/// A frame: the view moved, everything painted, two panels of 24 megapixels linked.
Json panningTimes(double zoom) {
  WindowFixture fixture;
  open(fixture, 6000, 4000);
  fixture.panels->setContents(dkn::Arrangement::Two, {"guidance", "input"});
  fixture.panels->setArrangement(dkn::Arrangement::Two);
  fixture.window.resize(1920, 1080);
  fixture.panels->sharedView()->setState({{0.4, 0.5}, zoom});
  QTest::qWait(1000);
  std::vector<double> times;
  for (int i = 0; i < kFrames; ++i) {
    QElapsedTimer clock;
    clock.start();
    fixture.panels->sharedView()->setState({{0.4 + 0.2 * i / kFrames, 0.5 + 0.1 * (i % 30) / 30.0}, zoom});
    for (int panel = 0; panel < 2; ++panel) fixture.panels->panel(panel)->repaint();
    times.push_back(milliseconds(clock));
    QCoreApplication::processEvents();
  }
  return statistics(times);
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QApplication::setStyle(new dkn::WindowStyle(QStringLiteral("Fusion")));
  Json report;
  report["stop_fdkn"] = stopTimes(dkn::Architecture::Fdkn);
  report["stop_dkn"] = stopTimes(dkn::Architecture::Dkn);
  report["pan_fit"] = panningTimes(0.15);
  report["pan_middle"] = panningTimes(0.37);
  report["pan_pixels"] = panningTimes(1.0);
  std::printf("%s\n", report.dump(2).c_str());
  return 0;
}
