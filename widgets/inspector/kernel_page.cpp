// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/kernel_page.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

#include "inspector/kernel_matrix.h"
#include "plot/matrix_plot.h"

namespace dkn {

KernelPage::KernelPage(InspectorModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_streamLabel(new QLabel(this)), m_stream(new QComboBox(this)) {
  for (int i = 0; i < 4; ++i) m_stream->addItem(QString());
  m_streamLabel->setBuddy(m_stream);
  auto* row = new QHBoxLayout;
  row->addWidget(m_streamLabel);
  row->addWidget(m_stream, 1);
  auto* grid = new QGridLayout;
  grid->setSpacing(4);
  for (int i = 0; i < kPlots; ++i) {
    m_plots[i] = new MatrixPlot(this);
    grid->addWidget(m_plots[i], i / 2, i % 2);
    connect(m_plots[i], &MatrixPlot::cellClicked, this, [this](QPoint cell) {
      if (const auto kernel = m_model->kernel()) m_model->setSelectedTap(tapAt(*kernel, cell));
    });
  }
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(6, 6, 6, 4);
  layout->addLayout(row);
  layout->addLayout(grid, 1);
  connect(m_stream, &QComboBox::activated, this,
          [this](int index) { m_model->setStream(static_cast<InspectorModel::Stream>(index)); });
  connect(model, &InspectorModel::kernelsChanged, this, &KernelPage::refresh);
  connect(model, &InspectorModel::settingsChanged, this, &KernelPage::refresh);
  connect(model, &InspectorModel::selectedTapChanged, this, &KernelPage::select);
  retranslateUi();
  refresh();
}

void KernelPage::refresh() {
  const auto kernel = m_model->kernel();
  const bool learned = kernel && kernel->convention.learned;
  m_stream->setEnabled(learned);
  m_stream->setCurrentIndex(learned ? static_cast<int>(m_model->stream()) : 0);
  for (int i = OffsetX; i < kPlots; ++i) m_plots[i]->setVisible(!kernel || learned);
  if (!kernel) {
    for (MatrixPlot* plot : m_plots) plot->clear();
    return;
  }
  const auto stream = learned ? m_model->stream() : InspectorModel::Stream::Normalised;
  const KernelMatrices matrices = kernelMatrices(*kernel, stream);
  const double weight = largestAbsolute(matrices.weights);
  const bool positive = stream != InspectorModel::Stream::Normalised;
  m_plots[Weights]->setMatrix(matrices.weights, positive ? 0.0 : -weight, weight,
                              positive ? MatrixPlot::Colours::Sequential : MatrixPlot::Colours::Diverging);
  if (learned) {
    const double offset = std::max(largestAbsolute(matrices.dx), largestAbsolute(matrices.dy));
    m_plots[OffsetX]->setMatrix(matrices.dx, -offset, offset, MatrixPlot::Colours::Diverging);
    m_plots[OffsetY]->setMatrix(matrices.dy, -offset, offset, MatrixPlot::Colours::Diverging);
    m_plots[Length]->setMatrix(matrices.length, 0.0, largestAbsolute(matrices.length), MatrixPlot::Colours::Sequential);
  }
  select();
}

void KernelPage::select() {
  const auto kernel = m_model->kernel();
  const int tap = m_model->selectedTap();
  std::optional<QPoint> cell;
  if (kernel && tap >= 0 && tap < static_cast<int>(kernel->taps.size())) {
    const KernelTap& at = kernel->taps[static_cast<std::size_t>(tap)];
    cell = QPoint(at.column, at.row);
  }
  for (MatrixPlot* plot : m_plots) plot->setSelected(cell);
}

void KernelPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslateUi();
  QWidget::changeEvent(event);
}

void KernelPage::retranslateUi() {
  m_streamLabel->setText(tr("Sho&w"));
  m_stream->setAccessibleName(tr("Numbers shown"));
  m_stream->setToolTip(tr("What the kernel is made of: each stream alone, their product, and the product normalised"));
  m_stream->setItemText(0, tr("Kernel: product, normalised"));
  m_stream->setItemText(1, tr("Guidance stream alone"));
  m_stream->setItemText(2, tr("Target stream alone"));
  m_stream->setItemText(3, tr("Product, before normalisation"));
  m_plots[Weights]->setTitle(tr("Weight"));
  m_plots[OffsetX]->setTitle(tr("Δx, px"));
  m_plots[OffsetY]->setTitle(tr("Δy, px"));
  m_plots[Length]->setTitle(tr("Offset length, px"));
}

}  // namespace dkn
