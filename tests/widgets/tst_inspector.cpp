// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel inspector by mouse and keys.
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <atomic>
#include <cmath>

#include "base/error.h"
#include "common/baseline_runs.h"
#include "common/formula_network.h"
#include "common/fuzzy.h"
#include "filter/baseline.h"
#include "filter/network_method.h"
#include "inspect/aggregated_kernel.h"
#include "inspector/compare_page.h"
#include "inspector/kernel_dock.h"
#include "inspector/kernel_page.h"
#include "inspector/kernel_text.h"
#include "inspector/maps_page.h"
#include "inspector/neighbourhood_view.h"
#include "inspector/pins_page.h"
#include "inspector/tap_model.h"
#include "inspector/what_if_page.h"
#include "model/model_file.h"
#include "plot/matrix_plot.h"
#include "view/number_format.h"

using namespace dkn;
using namespace dkn::test;

namespace {

constexpr int kWidth = 70;
constexpr int kHeight = 52;

std::shared_ptr<const Method> network(Architecture architecture, bool residual, SamplingConvention sampling) {
  ModelConfig config;
  config.architecture = architecture;
  config.residual = residual;
  config.sampling = sampling;
  config.border = sampling == SamplingConvention::Released ? BorderRule::Zero : BorderRule::Replicate;
  config.features1 = config.features2 = 16;
  const QTemporaryDir folder;
  const std::filesystem::path file = folder.filePath("network.safetensors").toStdString();
  saveModel(file, formulaNetwork(config), {});
  return loadNetworkMethod(architecture == Architecture::Dkn ? "dkn" : "fdkn", file);
}

/// No weighted sum.
class Largest : public Baseline {
 public:
  std::string name() const override { return "largest"; }
  std::string description() const override { return "largest"; }

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters&, Progress&) const override {
    return input.target.values.clone();
  }
};

/// Takes as long as it is told to, and counts.
class Patient : public Method {
 public:
  explicit Patient(std::shared_ptr<const Method> method) : m_method(std::move(method)) {}
  std::string name() const override { return "patient"; }
  std::string description() const override { return "patient"; }
  FilterOutput run(const FilterInput& input, const Parameters& parameters, const RunOptions& options,
                   Progress& progress) const override {
    return m_method->run(input, parameters, options, progress);
  }
  std::shared_ptr<const KernelSource> kernelSource(const FilterInput& input, const Parameters& parameters,
                                                   const RunOptions& options) const override {
    return std::make_shared<Source>(m_method->kernelSource(input, parameters, options), *this);
  }

  mutable std::atomic_int asked = 0;
  std::atomic_int milliseconds = 0;

 private:
  class Source : public KernelSource {
   public:
    Source(std::shared_ptr<const KernelSource> source, const Patient& patient)
        : KernelSource(source->size(), source->channels()), m_source(std::move(source)), m_patient(patient) {}

   protected:
    std::vector<PixelKernel> compute(const cv::Rect& area, int channel) const override {
      ++m_patient.asked;
      QThread::msleep(static_cast<unsigned long>(m_patient.milliseconds.load()));
      return m_source->kernels(area, channel);
    }

   private:
    std::shared_ptr<const KernelSource> m_source;
    const Patient& m_patient;
  };
  std::shared_ptr<const Method> m_method;
};

std::shared_ptr<const FilterInput> makeInput(int width, int height) {
  auto input = std::make_shared<FilterInput>();
  input->guidance.values = randomImage(height, width, CV_32FC3, 11);
  input->target.values = randomImage(height, width, CV_32F, 12, 40.0);
  input->samples = input->target;
  input->range = {0.0F, 40.0F};
  return input;
}

InspectedRun runOf(const std::shared_ptr<const Method>& method, const std::shared_ptr<const FilterInput>& input) {
  auto result = std::make_shared<FilterResult>();
  result->name = QString::fromStdString(method->name());
  result->input = input;
  result->method = method;
  result->parameters = completeParameters(method->name(), method->parameterSpecs(), {});
  Progress progress;
  result->output = std::make_shared<FilterOutput>(method->run(*input, result->parameters, {}, progress));
  return {result->name, result, false, PixelType::Float32};
}

}  // namespace

class TestInspector : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

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
  void pins();
  void pinsOnOneScale();
  void compareMethods();
  void comparePins();
  void whatIf();
  void iterations();
  void withoutKernel();
  void methodSwitchWhileComputing();
  void failureIsShown();
  void onePixel();
  void largeSupport();
  void selfCheckFails();
  void maps();
  void exports();
  void words();
  void latency_data();
  void latency();

 private:
  PixelKernel truth(const InspectedRun& run, QPoint pixel) const {
    return run.result->method->kernelSource(*run.result->input, run.result->parameters, {})
        ->kernel({pixel.x(), pixel.y()}, 0);
  }
  void showKernel(QPoint pixel) {
    m_model->goTo(pixel);
    QTRY_VERIFY(m_model->answer(m_model->query()));
  }
  void click(QPointF position) { QTest::mouseClick(m_dock->neighbourhood(), Qt::LeftButton, {}, position.toPoint()); }

  std::shared_ptr<const FilterInput> m_input;
  InspectedRun m_fdkn, m_dkn, m_gf, m_jbu, m_none;
  std::unique_ptr<InspectorModel> m_model;
  std::unique_ptr<KernelDock> m_dock;
};

void TestInspector::initTestCase() {
  m_input = makeInput(kWidth, kHeight);
  m_fdkn = runOf(network(Architecture::Fdkn, true, SamplingConvention::Centred), m_input);
  m_dkn = runOf(network(Architecture::Dkn, false, SamplingConvention::Released), m_input);
  m_gf = runOf(baseline("gf"), m_input);
  m_jbu = runOf(baseline("jbu"), m_input);
  m_none = runOf(std::make_shared<Largest>(), m_input);
}

void TestInspector::init() {
  m_model = std::make_unique<InspectorModel>();
  m_dock = std::make_unique<KernelDock>(m_model.get());
  m_dock->resize(480, 760);
  m_dock->show();
  m_model->setRuns({m_gf, m_jbu, m_none, m_dkn, m_fdkn});
}

void TestInspector::cleanup() {
  m_dock.reset();
  m_model.reset();
}

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

void TestInspector::pins() {
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

void TestInspector::pinsOnOneScale() {
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

void TestInspector::compareMethods() {
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

void TestInspector::comparePins() {
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

void TestInspector::whatIf() {
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
  m_dock->whatIfPage()->radiusBox()->setValue(0);
  QCOMPARE(m_model->change()->radius, 0);
  QTest::keyClick(kind, Qt::Key_Up);
  QVERIFY(!m_model->change());
  DKN_COMPARE_CLOSE(m_model->kernel()->output, *m_model->storedOutput(), 1e-3);
}

void TestInspector::iterations() {
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
  QTRY_VERIFY(m_model->answer(m_model->query()));
  QVERIFY(!m_model->kernel()->convention.learned);
  DKN_COMPARE_CLOSE(m_model->kernel()->output, truth(m_jbu, {10, 10}).output, 1e-4);
  // The run itself may go, with its kernel still being computed.
  m_model->setCurrentRun(1);
  m_model->goTo({20, 10});
  m_model->setRuns({});
  QTRY_VERIFY(!m_model->isComputing());
  QVERIFY(!m_model->kernel());
}

namespace {

class Failing : public Largest {
 public:
  std::shared_ptr<const KernelSource> implicitKernels(const FilterInput&, const Parameters&) const override {
    throw Error(ErrorCode::Model, "The network is broken.");
  }
};

}  // namespace

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

void TestInspector::maps() {
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

void TestInspector::exports() {
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

void TestInspector::words() {
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

void TestInspector::latency_data() {
  QTest::addColumn<bool>("known");
  QTest::newRow("computed on demand") << false;
  QTest::newRow("kernels known") << true;
}

// From the click to the painted heat maps, 100 times.
void TestInspector::latency() {
  QFETCH(bool, known);
  std::vector<double> times;
  QSignalSpy painted(m_dock->kernelPage()->plot(KernelPage::Length), &MatrixPlot::painted);
  for (int i = 1; i <= 100; ++i) {
    const QPoint pixel((i * 37) % kWidth, (i * 23) % kHeight);
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

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
