// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/compare_page.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

#include "inspect/aggregated_kernel.h"
#include "inspector/kernel_matrix.h"
#include "inspector/pin_marker.h"
#include "plot/matrix_plot.h"
#include "view/number_format.h"

namespace dkn {
namespace {

/// `grid` in the middle of a larger square of zeros.
cv::Mat widened(const AggregatedKernel& grid, int radius) {
  cv::Mat wide(2 * radius + 1, 2 * radius + 1, CV_64F, cv::Scalar(0.0));
  const int from = radius - grid.radius;
  grid.values.copyTo(wide(cv::Rect(from, from, grid.values.cols, grid.values.rows)));
  return wide;
}

bool sameTaps(const PixelKernel& a, const PixelKernel& b) {
  return a.kernelSize == b.kernelSize && a.convention.learned && b.convention.learned &&
         a.convention.columnMajor == b.convention.columnMajor;
}

}  // namespace

ComparePage::ComparePage(InspectorModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_note(new QLabel(this)) {
  auto* choices = new QGridLayout;
  for (int i = 0; i < 2; ++i) {
    m_labels[i] = new QLabel(this);
    m_sides[i] = {new QComboBox(this), new QComboBox(this)};
    for (QComboBox* box : {m_sides[i].pixel, m_sides[i].run}) {
      box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
      box->setMinimumContentsLength(8);
      connect(box, &QComboBox::activated, this, [this] {
        m_chosen = true;
        ask();
      });
    }
    m_labels[i]->setBuddy(m_sides[i].pixel);
    choices->addWidget(m_labels[i], i, 0);
    choices->addWidget(m_sides[i].pixel, i, 1);
    choices->addWidget(m_sides[i].run, i, 2);
  }
  choices->setColumnStretch(1, 1);
  choices->setColumnStretch(2, 1);
  m_note->setWordWrap(true);
  auto* plots = new QGridLayout;
  plots->setSpacing(4);
  for (int i = 0; i < kPlots; ++i) m_plots[i] = new MatrixPlot(this);
  m_plots[First]->setBarShown(false);
  m_plots[Second]->setBarShown(false);
  plots->addWidget(m_plots[First], 0, 0);
  plots->addWidget(m_plots[Second], 0, 1);
  plots->addWidget(m_plots[Difference], 1, 0);
  plots->addWidget(m_note, 1, 1);
  plots->setRowStretch(0, 1);
  plots->setRowStretch(1, 1);
  plots->setColumnStretch(0, 1);
  plots->setColumnStretch(1, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(6, 6, 6, 4);
  layout->addLayout(choices);
  layout->addLayout(plots, 1);
  connect(model, &InspectorModel::currentRunChanged, this, &ComparePage::fillChoices);
  connect(model, &InspectorModel::pinsChanged, this, &ComparePage::fillChoices);
  connect(model, &InspectorModel::pixelChanged, this, &ComparePage::ask);
  connect(model, &InspectorModel::settingsChanged, this, &ComparePage::ask);
  connect(model, &InspectorModel::kernelsChanged, this, &ComparePage::refresh);
  retranslateUi();
}

/// What the user chose stays as long as it is there. Before that: the current method against another, or a pin against
/// the inspected pixel where there is one method alone.
void ComparePage::fillChoices() {
  const auto& runs = m_model->runs();
  const bool single = runs.size() < 2;
  for (int i = 0; i < 2; ++i) {
    QComboBox* pixel = m_sides[i].pixel;
    QComboBox* run = m_sides[i].run;
    const QVariant pin = pixel->currentData();
    const QString title = run->currentText();
    pixel->clear();
    pixel->addItem(tr("inspected pixel"), 0);
    for (const Pin& choice : m_model->pins()) pixel->addItem(tr("pin %1").arg(pinLabel(choice.number)), choice.number);
    run->clear();
    for (const InspectedRun& choice : runs) run->addItem(choice.title);
    const int current = std::max(m_model->currentRun(), 0);
    const int standardRun = i == 0 || single ? current : current > 0 ? current - 1 : 1;
    const int standardPixel = i == 0 && single && !m_model->pins().empty() ? 1 : 0;
    const int chosenRun = m_chosen ? run->findText(title) : -1;
    const int chosenPixel = m_chosen ? pixel->findData(pin) : -1;
    run->setCurrentIndex(runs.empty() ? -1 : chosenRun >= 0 ? chosenRun : standardRun);
    pixel->setCurrentIndex(chosenPixel >= 0 ? chosenPixel : standardPixel);
  }
  ask();
}

std::optional<KernelQuery> ComparePage::queryOf(const Side& side) const {
  const int number = side.pixel->currentData().toInt();
  std::optional<QPoint> pixel = m_model->pixel();
  for (const Pin& pin : m_model->pins()) {
    if (pin.number == number) pixel = pin.pixel;
  }
  if (!pixel || side.run->currentIndex() < 0) return std::nullopt;
  KernelQuery query = m_model->query(*pixel, side.run->currentIndex());
  if (!query.run) return std::nullopt;
  return query;
}

void ComparePage::ask() {
  std::vector<KernelQuery> queries;
  if (isVisible()) {
    for (const Side& side : m_sides) {
      if (const auto query = queryOf(side)) queries.push_back(*query);
    }
  }
  m_model->setWanted(std::move(queries));
  refresh();
}

void ComparePage::refresh() {
  if (!isVisible()) return;
  std::shared_ptr<const PixelKernel> kernels[2];
  QString message;
  for (int i = 0; i < 2; ++i) {
    const auto query = queryOf(m_sides[i]);
    const KernelAnswer* answer = query ? m_model->answer(*query) : nullptr;
    if (answer && !answer->kernel) message = answer->message;
    if (answer) kernels[i] = answer->kernel;
  }
  if (!kernels[0] || !kernels[1]) {
    for (MatrixPlot* plot : m_plots) plot->clear();
    m_note->setText(message);
    return;
  }
  cv::Mat matrices[2];
  const bool byTap = sameTaps(*kernels[0], *kernels[1]);
  if (byTap) {
    for (int i = 0; i < 2; ++i) matrices[i] = kernelMatrices(*kernels[i], InspectorModel::Stream::Normalised).weights;
  } else {
    const AggregatedKernel grids[] = {aggregatedKernel(*kernels[0]), aggregatedKernel(*kernels[1])};
    const int radius = std::max(grids[0].radius, grids[1].radius);
    for (int i = 0; i < 2; ++i) matrices[i] = widened(grids[i], radius);
  }
  const cv::Mat difference = matrices[1] - matrices[0];
  const double largest =
      std::max({largestAbsolute(matrices[0]), largestAbsolute(matrices[1]), largestAbsolute(difference)});
  m_plots[First]->setMatrix(matrices[0], -largest, largest, MatrixPlot::Colours::Diverging);
  m_plots[Second]->setMatrix(matrices[1], -largest, largest, MatrixPlot::Colours::Diverging);
  m_plots[Difference]->setMatrix(difference, -largest, largest, MatrixPlot::Colours::Diverging);
  m_note->setText((byTap ? tr("Weights tap by tap, on one scale.")
                         : tr("The kernels differ in shape: weights are drawn where they sample, on the pixel grid "
                              "around the pixel, on one scale.")) +
                  QLatin1Char('\n') +
                  tr("Output: A %1, B %2").arg(formatValue(kernels[0]->output), formatValue(kernels[1]->output)));
}

void ComparePage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  ask();
}

void ComparePage::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_model->setWanted({});
}

void ComparePage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslateUi();
  QWidget::changeEvent(event);
}

void ComparePage::retranslateUi() {
  const QString names[] = {QStringLiteral("&A"), QStringLiteral("&B")};
  for (int i = 0; i < 2; ++i) {
    m_labels[i]->setText(names[i]);
    m_sides[i].pixel->setAccessibleName(i == 0 ? tr("Pixel of A") : tr("Pixel of B"));
    m_sides[i].run->setAccessibleName(i == 0 ? tr("Method of A") : tr("Method of B"));
  }
  m_plots[First]->setTitle(tr("A, weights"));
  m_plots[Second]->setTitle(tr("B, weights"));
  m_plots[Difference]->setTitle(tr("B − A"));
  fillChoices();
}

}  // namespace dkn
