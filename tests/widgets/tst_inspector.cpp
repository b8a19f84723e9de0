// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel inspector by mouse and keys.
#include "common/inspector_case.h"

using namespace dkn;
using namespace dkn::test;

namespace {

class Failing : public Largest {
 public:
  std::shared_ptr<const KernelSource> implicitKernels(const FilterInput&, const Parameters&) const override {
    throw Error(ErrorCode::Model, "The network is broken.");
  }
};

}  // namespace

class TestInspector : public QObject, private InspectorCase {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { makeRuns(); }
  void init() { open(); }
  void cleanup() { close(); }

  void emptyStates();
  void heatMapsShowTheNumbers_data();
  void heatMapsShowTheNumbers();
  void streams();
  void clickInTheNeighbourhood();
  void scrubAsksForTheLatest();
  void arrows();
  void wheel();
  void lock();
  void everythingIsLinked();
  void withoutKernel();
  void methodSwitchWhileComputing();
  void failureIsShown();
  void onePixel();
  void largeSupport();
  void selfCheckFails();
};

void TestInspector::emptyStates() {
  QCOMPARE(m_model->currentRun(), 4);
  QVERIFY(!m_model->kernel());
  QVERIFY(m_dock->kernelPage()->plot(KernelPage::Weights)->isEmpty());
  m_model->setRuns({});
  m_model->goTo({3, 3});
  QVERIFY(!m_model->pixel());
  m_model->togglePin();
  QVERIFY(m_model->pins().empty());
  QVERIFY(!m_dock->methodBox()->isEnabled());
}

void TestInspector::heatMapsShowTheNumbers_data() {
  QTest::addColumn<int>("run");
  QTest::newRow("guided filter") << 0;
  QTest::newRow("joint bilateral") << 1;
  QTest::newRow("DKN, released, k = 3") << 3;
  QTest::newRow("FDKN") << 4;
}

void TestInspector::heatMapsShowTheNumbers() {
  QFETCH(int, run);
  m_model->setCurrentRun(run);
  for (const QPoint& pixel : {QPoint(30, 20), QPoint(0, 0), QPoint(kWidth - 1, kHeight - 1)}) {
    showKernel(pixel);
    const PixelKernel kernel = truth(*m_model->run(), pixel);
    const KernelPage* page = m_dock->kernelPage();
    const bool learned = kernel.convention.learned;
    double largest = 0.0;
    int cells = 0;
    for (const KernelTap& tap : kernel.taps) {
      const QPoint cell(tap.column, tap.row);
      DKN_COMPARE_CLOSE(page->plot(KernelPage::Weights)->cellValue(cell), tap.weight, 1e-6);
      largest = std::max(largest, std::abs(tap.weight));
      ++cells;
      if (!learned) continue;
      DKN_COMPARE_CLOSE(page->plot(KernelPage::OffsetX)->cellValue(cell), tap.offset.x, 1e-5);
      DKN_COMPARE_CLOSE(page->plot(KernelPage::OffsetY)->cellValue(cell), tap.offset.y, 1e-5);
      DKN_COMPARE_CLOSE(page->plot(KernelPage::Length)->cellValue(cell), std::hypot(tap.offset.x, tap.offset.y), 1e-5);
      // The number in the cell, as rounded as it is.
      QString text = page->plot(KernelPage::OffsetX)->cellText(cell);
      text.replace(QChar(0x2212), '-');
      QVERIFY(!text.isEmpty());
      DKN_COMPARE_CLOSE(QLocale().toDouble(text), tap.offset.x, 0.51 * std::pow(10.0, -text.section('.', 1).size()));
    }
    for (int i = cells; i < kernel.kernelSize * kernel.kernelSize; ++i) QVERIFY(pixel != QPoint(30, 20));
    DKN_COMPARE_CLOSE(page->plot(KernelPage::Weights)->maximum(), largest, 1e-6);
    DKN_COMPARE_CLOSE(page->plot(KernelPage::Weights)->minimum(), -largest, 1e-6);
    QCOMPARE(page->plot(KernelPage::OffsetX)->isVisible(), learned);
    if (learned) QCOMPARE(page->plot(KernelPage::OffsetX)->maximum(), page->plot(KernelPage::OffsetY)->maximum());
    const QRectF cell = page->plot(KernelPage::Weights)->cellRect({0, 0});
    DKN_COMPARE_CLOSE(cell.width(), cell.height(), 1.0);
    // The self-check is that against the whole image's run.
    QVERIFY2(m_dock->findChildren<QLabel*>().size() > 0 && selfCheck(kernel, *m_model->storedOutput(), 40.0).passes(),
             "the kernel does not give the run's value");
  }
}

void TestInspector::streams() {
  showKernel({20, 20});
  const PixelKernel kernel = truth(m_fdkn, {20, 20});
  QComboBox* box = m_dock->kernelPage()->streamBox();
  box->setFocus();
  const auto shown = [&](int tap) {
    const QPoint cell(kernel.taps[static_cast<std::size_t>(tap)].column,
                      kernel.taps[static_cast<std::size_t>(tap)].row);
    return std::pair(m_dock->kernelPage()->plot(KernelPage::Weights)->cellValue(cell),
                     m_dock->kernelPage()->plot(KernelPage::OffsetX)->cellValue(cell));
  };
  QTest::keyClick(box, Qt::Key_Down);
  QCOMPARE(m_model->stream(), InspectorModel::Stream::Guidance);
  DKN_COMPARE_CLOSE(shown(5).first, kernel.guidanceStream[5].weight, 1e-6);
  DKN_COMPARE_CLOSE(shown(5).second, kernel.guidanceStream[5].offset.x, 1e-5);
  QTest::keyClick(box, Qt::Key_Down);
  DKN_COMPARE_CLOSE(shown(5).first, kernel.targetStream[5].weight, 1e-6);
  QTest::keyClick(box, Qt::Key_Down);
  DKN_COMPARE_CLOSE(shown(5).first, kernel.targetStream[5].weight * kernel.guidanceStream[5].weight, 1e-6);
  // A classical filter has no streams to show.
  m_model->setCurrentRun(1);
  QTRY_VERIFY(m_model->answer(m_model->query()));
  QVERIFY(!box->isEnabled());
  QCOMPARE(box->currentIndex(), 0);
}

void TestInspector::clickInTheNeighbourhood() {
  showKernel({30, 20});
  NeighbourhoodView* view = m_dock->neighbourhood();
  click(view->widgetFromImage({36.0, 27.0}));
  QCOMPARE(*m_model->pixel(), QPoint(36, 27));
  QTRY_VERIFY(m_model->answer(m_model->query()));
  // A click on a disc selects the tap and stays.
  const PixelKernel kernel = truth(m_fdkn, {36, 27});
  const cv::Point2d position = kernel.taps[4].position;
  click(view->widgetFromImage({position.x, position.y}));
  QCOMPARE(*m_model->pixel(), QPoint(36, 27));
  QVERIFY(m_model->selectedTap() >= 0);
}

void TestInspector::scrubAsksForTheLatest() {
  auto patient = std::make_shared<Patient>(m_fdkn.result->method);
  InspectedRun run = m_fdkn;
  auto result = std::make_shared<FilterResult>(*run.result);
  result->method = patient;
  run.result = result;
  patient->milliseconds = 50;
  m_model->setRuns({run});
  showKernel({30, 20});
  patient->asked = 0;
  NeighbourhoodView* view = m_dock->neighbourhood();
  const QPointF from = view->widgetFromImage({24.0, 27.0});
  const QPointF to = view->widgetFromImage({38.0, 27.0});
  QTest::mousePress(view, Qt::LeftButton, {}, from.toPoint());
  constexpr int kMoves = 40;
  for (int i = 1; i <= kMoves; ++i) QTest::mouseMove(view, (from + (to - from) * i / kMoves).toPoint(), 5);
  QTest::mouseRelease(view, Qt::LeftButton, {}, to.toPoint());
  const QPoint last = *m_model->pixel();
  QCOMPARE(last, QPoint(38, 27));
  QTRY_VERIFY(m_model->answer(m_model->query()));
  QCOMPARE(m_model->kernel()->pixel, cv::Point(38, 27));
  // 15 pixels were passed; fewer were computed, one at a time.
  QVERIFY2(patient->asked < 15, qPrintable(QString::number(patient->asked)));
  QVERIFY(patient->asked >= 1);
}

void TestInspector::arrows() {
  showKernel({30, 20});
  NeighbourhoodView* view = m_dock->neighbourhood();
  QTest::keyClick(view, Qt::Key_Right);
  QTest::keyClick(view, Qt::Key_Down);
  QCOMPARE(*m_model->pixel(), QPoint(31, 21));
  QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
  QTest::keyClick(view, Qt::Key_Up, Qt::ShiftModifier);
  QCOMPARE(*m_model->pixel(), QPoint(21, 11));
  for (int i = 0; i < 4; ++i) QTest::keyClick(view, Qt::Key_Up, Qt::ShiftModifier);
  QCOMPARE(*m_model->pixel(), QPoint(21, 0));
}

void TestInspector::wheel() {
  showKernel({30, 20});
  NeighbourhoodView* view = m_dock->neighbourhood();
  const auto turn = [&](int steps) {
    QWheelEvent event(view->rect().center(), view->mapToGlobal(QPointF(view->rect().center())), {}, {0, 120 * steps},
                      {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view, &event);
  };
  for (int i = 0; i < 40; ++i) turn(1);
  QCOMPARE(view->radius(), 7);
  for (int i = 0; i < 40; ++i) turn(-1);
  QCOMPARE(view->radius(), 20);
}

void TestInspector::lock() {
  showKernel({30, 20});
  NeighbourhoodView* view = m_dock->neighbourhood();
  view->setFocus();
  QTest::keyClick(view, Qt::Key_K);
  QVERIFY(m_model->isLocked());
  click(view->widgetFromImage({36.0, 27.0}));
  QTest::keyClick(view, Qt::Key_Right);
  QCOMPARE(*m_model->pixel(), QPoint(30, 20));
  QTest::keyClick(view, Qt::Key_K);
  QTest::keyClick(view, Qt::Key_Right);
  QCOMPARE(*m_model->pixel(), QPoint(31, 20));
}

void TestInspector::everythingIsLinked() {
  showKernel({30, 20});
  m_dock->showPage(KernelDock::Kernel);
  MatrixPlot* weights = m_dock->kernelPage()->plot(KernelPage::Weights);
  QSignalSpy clicked(weights, &MatrixPlot::cellClicked);
  QWidget* canvas = weights->findChild<QWidget*>();
  QTest::mouseClick(canvas, Qt::LeftButton, {}, weights->cellRect({2, 1}).center().toPoint());
  QCOMPARE(clicked.count(), 1);
  QCOMPARE(m_model->selectedTap(), 5);
  QTableView* table = m_dock->table();
  QCOMPARE(table->currentIndex().row(), 5);
  QCOMPARE(m_dock->kernelPage()->plot(KernelPage::OffsetY)->selected(), std::optional(QPoint(2, 1)));
  // Sorted by weight, the first row is the smallest one's.
  m_dock->showPage(KernelDock::Table);
  table->sortByColumn(TapModel::Weight, Qt::AscendingOrder);
  table->setCurrentIndex(table->model()->index(0, 0));
  const PixelKernel kernel = truth(m_fdkn, {30, 20});
  const auto smallest = std::min_element(kernel.taps.begin(), kernel.taps.end(),
                                         [](const KernelTap& a, const KernelTap& b) { return a.weight < b.weight; });
  QCOMPARE(m_model->selectedTap(), static_cast<int>(smallest - kernel.taps.begin()));
  QCOMPARE(weights->selected(), std::optional(QPoint(smallest->column, smallest->row)));
  // Arrow keys walk through the cells.
  QTest::keyClick(weights, Qt::Key_Down);
  QCOMPARE(*weights->selected(), QPoint(smallest->column, std::min(smallest->row + 1, 2)));
}

void TestInspector::withoutKernel() {
  m_model->setCurrentRun(2);
  m_model->goTo({10, 10});
  QTRY_VERIFY(!m_model->message().isEmpty());
  QVERIFY(m_model->message().contains("largest"));
  QVERIFY(!m_model->kernel());
  QVERIFY(m_dock->kernelPage()->plot(KernelPage::Weights)->isEmpty());
  // Back to one that has kernels.
  m_model->setCurrentRun(1);
  QTRY_VERIFY(m_model->kernel());
  QVERIFY(m_model->message().isEmpty());
}

void TestInspector::methodSwitchWhileComputing() {
  auto patient = std::make_shared<Patient>(m_dkn.result->method);
  InspectedRun slow = m_dkn;
  auto result = std::make_shared<FilterResult>(*slow.result);
  result->method = patient;
  slow.result = result;
  slow.title = "slow";
  patient->milliseconds = 300;
  m_model->setRuns({m_jbu, slow});
  m_model->goTo({10, 10});
  QTRY_VERIFY(patient->asked > 0);
  m_dock->methodBox()->setCurrentIndex(0);
  Q_EMIT m_dock->methodBox()->activated(0);
  QVERIFY(m_model->isComputing());
  // Whatever is shown from now on is of the method chosen, also when the slow answer comes in.
  bool ofAnother = false;
  const auto watcher = connect(m_model.get(), &InspectorModel::kernelsChanged, this, [&] {
    ofAnother = ofAnother || (m_model->kernel() && m_model->kernel()->convention.learned);
  });
  QVERIFY(!m_model->kernel());
  QTRY_VERIFY(m_model->answer(m_model->query()));
  QTRY_VERIFY(!m_model->isComputing());
  disconnect(watcher);
  QVERIFY(!ofAnother);
  QVERIFY(!m_model->kernel()->convention.learned);
  DKN_COMPARE_CLOSE(m_model->kernel()->output, truth(m_jbu, {10, 10}).output, 1e-4);
  for (const KernelTap& tap : truth(m_jbu, {10, 10}).taps) {
    DKN_COMPARE_CLOSE(m_dock->kernelPage()->plot(KernelPage::Weights)->cellValue({tap.column, tap.row}), tap.weight,
                      1e-6);
  }
  // What takes longer, the iterations before the one that is looked at, is not waited for.
  patient->runMilliseconds = 20000;
  m_model->setCurrentRun(1);
  m_model->setIteration(3);
  QTRY_VERIFY(patient->runs > 0);
  m_dock->methodBox()->setCurrentIndex(0);
  Q_EMIT m_dock->methodBox()->activated(0);
  QTRY_VERIFY_WITH_TIMEOUT(m_model->answer(m_model->query()), 10000);
  QVERIFY(m_model->answer(m_model->query())->kernel);
  patient->runMilliseconds = 0;
  m_model->setIteration(1);
  // The run itself may go, with its kernel still being computed.
  m_model->setCurrentRun(1);
  m_model->goTo({20, 10});
  m_model->setRuns({});
  QTRY_VERIFY(!m_model->isComputing());
  QVERIFY(!m_model->kernel());
}

void TestInspector::failureIsShown() {
  const auto failing = std::make_shared<Failing>();
  InspectedRun run = m_none;
  auto result = std::make_shared<FilterResult>(*run.result);
  result->method = failing;
  run.result = result;
  m_model->setRuns({run});
  m_model->goTo({1, 1});
  QTRY_COMPARE(m_model->message(), QString("The network is broken."));
}

void TestInspector::onePixel() {
  const auto input = makeInput(1, 1);
  for (const auto& method : {m_fdkn.result->method, m_dkn.result->method, m_gf.result->method, m_jbu.result->method}) {
    m_model->setRuns({runOf(method, input)});
    m_model->goTo({5, 5});
    QCOMPARE(*m_model->pixel(), QPoint(0, 0));
    QTRY_VERIFY(m_model->answer(m_model->query()));
    QVERIFY(selfCheck(*m_model->kernel(), *m_model->storedOutput(), 40.0).passes());
    QTest::keyClick(m_dock->neighbourhood(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(*m_model->pixel(), QPoint(0, 0));
    QVERIFY(!m_dock->grab().isNull());
  }
}

void TestInspector::largeSupport() {
  InspectedRun run = m_gf;
  auto result = std::make_shared<FilterResult>(*run.result);
  result->parameters["radius"] = 20.0;
  run.result = result;
  m_model->setRuns({run});
  showKernel({35, 26});
  QCOMPARE(m_model->kernel()->kernelSize, 81);
  MatrixPlot* plot = m_dock->kernelPage()->plot(KernelPage::Weights);
  QVERIFY(plot->cellText({40, 40}).isEmpty());
  QVERIFY(plot->cellValue({40, 40}) != 0.0);
  QVERIFY(!m_dock->grab().isNull());
}

void TestInspector::selfCheckFails() {
  // A result that is not what the kernels give.
  InspectedRun run = m_fdkn;
  auto result = std::make_shared<FilterResult>(*run.result);
  auto output = std::make_shared<FilterOutput>(*result->output);
  output->values = output->values + 1.0F;
  result->output = output;
  run.result = result;
  m_model->setRuns({run});
  showKernel({30, 20});
  const SelfCheck check = selfCheck(*m_model->kernel(), *m_model->storedOutput(), m_model->extent());
  QVERIFY(!check.passes());
  QVERIFY(checkText(check).contains(QChar(0x2718)));
  const auto labels = m_dock->findChildren<QLabel*>();
  QVERIFY(std::any_of(labels.begin(), labels.end(),
                      [](const QLabel* label) { return label->text().startsWith(QChar(0x2718)); }));
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
