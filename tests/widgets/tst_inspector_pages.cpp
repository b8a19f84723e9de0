// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the kernel inspector: pins, comparison, what-if, iterations, maps, files; its latency.
#include "common/inspector_case.h"

using namespace dkn;
using namespace dkn::test;

class TestInspectorPages : public QObject, private InspectorCase {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { makeRuns(); }
  void init() { open(); }
  void cleanup() { close(); }

  void pins();
  void pinsOnOneScale();
  void compareMethods();
  void comparePins();
  void whatIf();
  void iterations();
  void maps();
  void exports();
  void words();
  void latency_data();
  void latency();
};

void TestInspectorPages::pins() {
  showKernel({10, 10});
  NeighbourhoodView* view = m_dock->neighbourhood();
  view->setFocus();
  for (int i = 0; i < InspectorModel::kMaximumPins + 1; ++i) {
    QTest::keyClick(view, Qt::Key_P);
    QTest::keyClick(view, Qt::Key_Right);
  }
  QCOMPARE(m_model->pins().size(), std::size_t{InspectorModel::kMaximumPins});
  QTest::keyClick(view, Qt::Key_N);
  QCOMPARE(*m_model->pixel(), m_model->pins().front().pixel);
  QTest::keyClick(view, Qt::Key_N, Qt::ShiftModifier);
  QCOMPARE(*m_model->pixel(), m_model->pins().back().pixel);
  m_model->removePin(3);
  m_model->goTo({40, 40});
  m_model->togglePin();
  QCOMPARE(m_model->pins()[2].number, 3);
  QCOMPARE(m_model->pins()[2].pixel, QPoint(40, 40));
  // The key takes a pin away where it stands.
  QTest::keyClick(view, Qt::Key_P);
  QCOMPARE(m_model->pins().size(), std::size_t{7});
  // Another, smaller image: pins outside go.
  m_model->setRuns({runOf(baseline("jbu"), makeInput(13, 52))});
  QCOMPARE(m_model->pins().size(), std::size_t{2});
}

void TestInspectorPages::pinsOnOneScale() {
  m_dock->showPage(KernelDock::Pins);
  for (const QPoint& pixel : {QPoint(5, 5), QPoint(33, 40), QPoint(60, 8)}) {
    m_model->goTo(pixel);
    m_model->togglePin();
  }
  const auto& plots = m_dock->pinsPage()->plots();
  QCOMPARE(plots.size(), std::size_t{3});
  QTRY_VERIFY(std::none_of(plots.begin(), plots.end(), [](const MatrixPlot* plot) { return plot->isEmpty(); }));
  double largest = 0.0;
  for (std::size_t i = 0; i < plots.size(); ++i) {
    const PixelKernel kernel = truth(m_fdkn, m_model->pins()[i].pixel);
    for (const KernelTap& tap : kernel.taps) {
      DKN_COMPARE_CLOSE(plots[i]->cellValue({tap.column, tap.row}), tap.weight, 1e-6);
      largest = std::max(largest, std::abs(tap.weight));
    }
  }
  for (const MatrixPlot* plot : plots) DKN_COMPARE_CLOSE(plot->maximum(), largest, 1e-6);
}

void TestInspectorPages::compareMethods() {
  showKernel({30, 20});
  m_dock->showPage(KernelDock::Compare);
  ComparePage* page = m_dock->comparePage();
  page->side(0).run->setCurrentIndex(1);
  Q_EMIT page->side(0).run->activated(1);
  page->side(1).run->setCurrentIndex(4);
  Q_EMIT page->side(1).run->activated(4);
  QTRY_VERIFY(!page->plot(ComparePage::Difference)->isEmpty());
  const AggregatedKernel a = aggregatedKernel(truth(m_jbu, {30, 20}));
  const AggregatedKernel b = aggregatedKernel(truth(m_fdkn, {30, 20}));
  const int radius = std::max(a.radius, b.radius);
  const auto at = [&](const AggregatedKernel& grid, int x, int y) {
    return std::abs(x) > grid.radius || std::abs(y) > grid.radius
               ? 0.0
               : grid.values.at<double>(y + grid.radius, x + grid.radius);
  };
  for (const QPoint& way : {QPoint(0, 0), QPoint(1, -1), QPoint(-2, 2), QPoint(radius, radius)}) {
    DKN_COMPARE_CLOSE(page->plot(ComparePage::Difference)->cellValue(way + QPoint(radius, radius)),
                      at(b, way.x(), way.y()) - at(a, way.x(), way.y()), 1e-6);
  }
  QCOMPARE(page->plot(ComparePage::First)->maximum(), page->plot(ComparePage::Second)->maximum());
}

void TestInspectorPages::comparePins() {
  showKernel({30, 20});
  m_model->togglePin();
  m_model->goTo({50, 44});
  m_dock->showPage(KernelDock::Compare);
  ComparePage* page = m_dock->comparePage();
  page->side(0).run->setCurrentIndex(4);
  page->side(1).run->setCurrentIndex(4);
  page->side(0).pixel->setCurrentIndex(1);
  Q_EMIT page->side(0).pixel->activated(1);
  QTRY_VERIFY(!page->plot(ComparePage::Difference)->isEmpty());
  const PixelKernel a = truth(m_fdkn, {30, 20});
  const PixelKernel b = truth(m_fdkn, {50, 44});
  for (std::size_t t = 0; t < a.taps.size(); ++t) {
    DKN_COMPARE_CLOSE(page->plot(ComparePage::Difference)->cellValue({a.taps[t].column, a.taps[t].row}),
                      b.taps[t].weight - a.taps[t].weight, 1e-6);
  }
}

void TestInspectorPages::whatIf() {
  showKernel({30, 20});
  m_dock->showPage(KernelDock::WhatIf);
  QComboBox* kind = m_dock->whatIfPage()->kindBox();
  kind->setFocus();
  QTest::keyClick(kind, Qt::Key_Down);
  QVERIFY(m_model->change() && m_model->change()->kind == GuidanceChange::Kind::Grey);
  QTRY_VERIFY(m_model->answer(m_model->query()));
  GuidanceChange change;
  change.centre = {30, 20};
  change.radius = 7;
  const FilterInput changed = withChangedGuidance(*m_input, change);
  const PixelKernel expected = m_fdkn.result->method->kernelSource(changed, {}, {})->kernel({30, 20}, 0);
  DKN_COMPARE_CLOSE(m_model->kernel()->output, expected.output, 1e-4);
  QVERIFY(std::abs(expected.output - m_model->unchangedKernel()->output) > 1e-3);
  // The whole image's run says nothing about a changed guidance.
  QVERIFY(!m_model->storedOutput());
  QVERIFY(m_dock->whatIfPage()->verdict()->text().contains(formatValue(m_model->kernel()->output)));
  // The patch of the pixel before is put back.
  m_model->goTo({40, 30});
  change.centre = {40, 30};
  QTRY_VERIFY(m_model->answer(m_model->query()));
  const PixelKernel moved =
      m_fdkn.result->method->kernelSource(withChangedGuidance(*m_input, change), {}, {})->kernel({40, 30}, 0);
  DKN_COMPARE_CLOSE(m_model->kernel()->output, moved.output, 1e-4);
  m_model->goTo({30, 20});
  QTRY_VERIFY(m_model->answer(m_model->query()));
  m_dock->whatIfPage()->radiusBox()->setValue(0);
  QCOMPARE(m_model->change()->radius, 0);
  QTest::keyClick(kind, Qt::Key_Up);
  QVERIFY(!m_model->change());
  DKN_COMPARE_CLOSE(m_model->kernel()->output, *m_model->storedOutput(), 1e-3);
}

void TestInspectorPages::iterations() {
  showKernel({30, 20});
  m_model->setIteration(3);
  QTRY_VERIFY(m_model->answer(m_model->query()));
  FilterInput input = *m_input;
  for (int i = 0; i < 2; ++i) {
    Progress progress;
    input.target.values = m_fdkn.result->method->run(input, {}, {}, progress).values;
    input.samples = input.target;
  }
  const PixelKernel expected = m_fdkn.result->method->kernelSource(input, {}, {})->kernel({30, 20}, 0);
  DKN_COMPARE_CLOSE(m_model->kernel()->output, expected.output, 1e-3);
  DKN_COMPARE_CLOSE(m_model->kernel()->target, expected.target, 1e-3);
  QVERIFY(!m_model->storedOutput());
  // A run of three passes: what it stored is what the third one's kernel gives.
  InspectedRun thrice = m_fdkn;
  auto result = std::make_shared<FilterResult>(*m_fdkn.result);
  Progress progress;
  result->passes = 3;
  result->firstOutput = m_fdkn.result->output;
  result->output = std::make_shared<FilterOutput>(m_fdkn.result->method->run(input, {}, {}, progress));
  thrice.result = result;
  m_model->setRuns({thrice});
  m_model->goTo({30, 20});
  m_model->setIteration(3);
  QTRY_VERIFY(m_model->answer(m_model->query()));
  DKN_COMPARE_CLOSE(m_model->kernel()->output, m_model->storedOutput().value(), 1e-3);
  m_model->setIteration(1);
  QVERIFY(!m_model->storedOutput());
}

void TestInspectorPages::maps() {
  showKernel({30, 20});
  m_dock->showPage(KernelDock::Maps);
  MapsPage* page = m_dock->mapsPage();
  QTRY_VERIFY(!page->aggregatedPlot()->isEmpty());
  QSignalSpy ready(m_model.get(), &InspectorModel::mapsReady);
  QTest::mouseClick(page->computeButton(), Qt::LeftButton);
  QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 30000);
  const PixelKernel kernel = truth(m_fdkn, {50, 33});
  for (const KernelMapInfo& info : kernelMaps()) {
    page->mapBox()->setCurrentIndex(static_cast<int>(info.map));
    Q_EMIT page->mapBox()->activated(static_cast<int>(info.map));
    DKN_COMPARE_CLOSE(page->mapPlot()->cellValue({50, 33}), mapValue(info.map, kernel, m_input->guidance.values, {}),
                      1e-4);
  }
  // A click in a map goes there.
  QTest::mouseClick(page->mapPlot()->findChild<QWidget*>(), Qt::LeftButton, {},
                    page->mapPlot()->cellRect({50, 33}).center().toPoint());
  QVERIFY(std::abs(m_model->pixel()->x() - 50) <= 1 && std::abs(m_model->pixel()->y() - 33) <= 1);
  QSignalSpy density(m_model.get(), &InspectorModel::densityReady);
  m_model->computeDensity(QRect(-10, -10, 20, 20));
  QTRY_COMPARE(density.count(), 1);
  QVERIFY(!page->densityPlot()->isEmpty());
  QSignalSpy failed(m_model.get(), &InspectorModel::failed);
  m_model->setCurrentRun(2);
  m_model->computeMaps();
  QTRY_COMPARE(failed.count(), 1);
}

void TestInspectorPages::exports() {
  showKernel({30, 20});
  const QTemporaryDir folder;
  for (const char* name : {"a.json", "a.csv", "a.npy"}) {
    m_dock->exportKernel(folder.filePath(name));
    QVERIFY(QFile(folder.filePath(name)).size() > 200);
  }
  for (const char* name : {"n.png", "n.svg", "n.pdf"}) {
    m_dock->exportNeighbourhood(folder.filePath(name));
    m_dock->exportPlot(KernelPage::Weights, folder.filePath(QString("w") + name));
    QVERIFY(QFile(folder.filePath(name)).size() > 200);
    QVERIFY(QFile(folder.filePath(QString("w") + name)).size() > 200);
  }
  const QImage png(folder.filePath("n.png"));
  QCOMPARE(png.size(), m_dock->neighbourhood()->size() * 2);
  QFile svg(folder.filePath("wn.svg"));
  QVERIFY(svg.open(QIODevice::ReadOnly));
  // Cells and their numbers, not a picture of them alone.
  QVERIFY(svg.readAll().contains("<text"));
  QVERIFY_EXCEPTION_THROWN(m_dock->exportNeighbourhood(folder.filePath("n.xyz")), Error);
  QVERIFY_EXCEPTION_THROWN(m_dock->exportNeighbourhood("/proc/none/n.png"), Error);
}

void TestInspectorPages::words() {
  showKernel({30, 20});
  const QString fdkn = m_dock->caption()->text();
  QVERIFY(fdkn.contains(QString::fromUtf8("Σw = 0")) && fdkn.contains("along the rows") &&
          fdkn.contains("nearest pixel"));
  QVERIFY(!fdkn.contains("multiplied"));
  m_model->setCurrentRun(3);
  QTRY_VERIFY(m_model->answer(m_model->query()));
  const QString dkn = m_dock->caption()->text();
  QVERIFY(dkn.contains(QString::fromUtf8("Σw = 1")) && dkn.contains("down the columns") && dkn.contains("14/15"));
  QVERIFY(dkn.contains("count as 0"));
  QVERIFY(!m_dock->equation()->text().contains("target"));
}

void TestInspectorPages::latency_data() {
  QTest::addColumn<bool>("known");
  QTest::addColumn<int>("method");
  QTest::newRow("small FDKN, 70 x 52, computed") << false << 0;
  QTest::newRow("fdkn-x8, 640 x 480, computed") << false << 1;
  QTest::newRow("fdkn-x8, 640 x 480, kernels known") << true << 1;
  QTest::newRow("DKN, 640 x 480, computed") << false << 2;
  QTest::newRow("DKN, 640 x 480, kernels known") << true << 2;
}

void TestInspectorPages::latency() {
  QFETCH(bool, known);
  QFETCH(int, method);
  if (method > 0) {
    const auto shipped = std::filesystem::path(DKN_SOURCE_DIR) / "models/fdkn-x8.safetensors";
    m_model->setRuns({pretendedRunOf(method == 1 ? loadNetworkMethod("fdkn-x8", shipped)
                                                 : network(Architecture::Dkn, true, SamplingConvention::Centred, 128),
                                     makeInput(640, 480))});
  }
  const QSize size = m_model->imageSize();
  std::vector<double> times;
  QSignalSpy painted(m_dock->kernelPage()->plot(KernelPage::Length), &MatrixPlot::painted);
  for (int i = 1; i <= 100; ++i) {
    const QPoint pixel((i * 37) % size.width(), (i * 23) % size.height());
    if (known) {
      m_model->goTo(pixel);
      QTRY_VERIFY(m_model->answer(m_model->query()));
      m_model->goTo({0, 0});
      QTRY_VERIFY(m_model->answer(m_model->query()));
      QCoreApplication::processEvents();
    }
    QTest::qWait(40);
    painted.clear();
    QElapsedTimer clock;
    clock.start();
    m_model->setPixel(pixel);
    while (!m_model->answer(m_model->query())) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    while (painted.isEmpty()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    // What was drawn is shown by the next round of events.
    QCoreApplication::processEvents();
    times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
  }
  std::sort(times.begin(), times.end());
  qInfo("click to painted heat maps, ms: median %.1f, worst %.1f", times[50], times.back());
  QVERIFY(times[50] < 500.0);
}

QTEST_MAIN(TestInspectorPages)
#include "tst_inspector_pages.moc"
