// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/maps_page.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

#include "inspect/aggregated_kernel.h"
#include "inspector/kernel_matrix.h"
#include "plot/matrix_plot.h"

namespace dkn {
namespace {

/// Half the side of the region whose sampling density is shown.
constexpr int kDensityRadius = 16;
constexpr double kPi = 3.14159265358979323846;
constexpr int kProgressSteps = 1000;

}  // namespace

QString MapsPage::mapTitle(KernelMap map) {
  switch (map) {
    case KernelMap::MeanOffset:
      return tr("Mean offset length, px");
    case KernelMap::OffsetDirection:
      return tr("Direction of the offsets, rad");
    case KernelMap::WeightEntropy:
      return tr("Entropy of the weights, bit");
    case KernelMap::EdgeCrossing:
      return tr("Share of taps beyond an edge");
    case KernelMap::AbsoluteWeight:
      break;
  }
  return tr("Sum of |weight|");
}

MapsPage::MapsPage(InspectorModel* model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_aggregated(new MatrixPlot(this)),
      m_density(new MatrixPlot(this)),
      m_computeDensity(new QPushButton(this)),
      m_map(new QComboBox(this)),
      m_compute(new QPushButton(this)),
      m_progress(new QProgressBar(this)),
      m_note(new QLabel(this)),
      m_mapPlot(new MatrixPlot(this)) {
  for (std::size_t i = 0; i < kernelMaps().size(); ++i) m_map->addItem(QString());
  m_progress->setRange(0, kProgressSteps);
  m_progress->setTextVisible(false);
  m_note->setWordWrap(true);
  m_note->hide();
  auto* plots = new QGridLayout;
  plots->setSpacing(4);
  plots->addWidget(m_aggregated, 0, 0);
  plots->addWidget(m_density, 0, 1);
  plots->addWidget(m_computeDensity, 1, 1);
  plots->setRowStretch(0, 1);
  plots->setColumnStretch(0, 1);
  plots->setColumnStretch(1, 1);
  auto* row = new QHBoxLayout;
  row->addWidget(m_map, 1);
  row->addWidget(m_progress, 1);
  row->addWidget(m_compute);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(6, 6, 6, 4);
  layout->addLayout(plots, 2);
  layout->addLayout(row);
  layout->addWidget(m_note);
  layout->addWidget(m_mapPlot, 3);

  connect(m_map, &QComboBox::activated, this, &MapsPage::showMap);
  connect(m_compute, &QPushButton::clicked, this, [this] {
    if (m_running) {
      m_model->stopMaps();
      return setRunning(false);
    }
    m_note->hide();
    setRunning(true);
    m_model->computeMaps();
  });
  connect(m_computeDensity, &QPushButton::clicked, this, [this] {
    const QPoint centre = m_model->pixel().value_or(QPoint(0, 0));
    const QPoint reach(kDensityRadius, kDensityRadius);
    m_model->computeDensity(QRect(centre - reach, centre + reach));
  });
  connect(m_mapPlot, &MatrixPlot::cellClicked, m_model, &InspectorModel::goTo);
  connect(model, &InspectorModel::kernelsChanged, this, &MapsPage::refreshKernel);
  connect(model, &InspectorModel::currentRunChanged, this, [this] {
    m_maps.clear();
    m_mapPlot->clear();
    m_density->clear();
  });
  connect(model, &InspectorModel::mapsProgressed, this,
          [this](double share) { m_progress->setValue(static_cast<int>(share * kProgressSteps)); });
  connect(model, &InspectorModel::mapsReady, this, [this](const QString&, const auto& maps) {
    m_maps = maps;
    setRunning(false);
    showMap();
  });
  connect(model, &InspectorModel::densityReady, this, [this](const std::shared_ptr<const cv::Mat>& density) {
    m_density->setMatrix(*density, 0.0, largestAbsolute(*density), MatrixPlot::Colours::Sequential);
  });
  connect(model, &InspectorModel::failed, this, [this](const QString& message) {
    m_note->setText(message);
    m_note->show();
    setRunning(false);
  });
  retranslateUi();
}

void MapsPage::refreshKernel() {
  if (!isVisible()) return;
  const auto kernel = m_model->kernel();
  if (!kernel) return m_aggregated->clear();
  const AggregatedKernel grid = aggregatedKernel(*kernel);
  const double largest = largestAbsolute(grid.values);
  m_aggregated->setMatrix(grid.values, -largest, largest, MatrixPlot::Colours::Diverging);
}

void MapsPage::showMap() {
  const auto index = static_cast<std::size_t>(std::max(m_map->currentIndex(), 0));
  if (index >= m_maps.size()) return;
  cv::Mat values;
  cv::extractChannel(m_maps[index]->image().values, values,
                     std::min(m_model->channel(), m_maps[index]->image().channels() - 1));
  values.convertTo(values, CV_64F);
  const KernelMapInfo& info = kernelMaps()[index];
  m_mapPlot->setAccessibleName(mapTitle(info.map));
  if (info.cyclic) {
    m_mapPlot->setMatrix(values, -kPi, kPi, MatrixPlot::Colours::Cyclic);
  } else {
    m_mapPlot->setMatrix(values, 0.0, largestAbsolute(values), MatrixPlot::Colours::Sequential);
  }
}

void MapsPage::setRunning(bool running) {
  m_running = running;
  m_progress->setValue(0);
  m_progress->setVisible(running);
  m_compute->setText(running ? tr("Stop") : tr("Compute maps"));
}

void MapsPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refreshKernel();
}

void MapsPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslateUi();
  QWidget::changeEvent(event);
}

void MapsPage::retranslateUi() {
  m_aggregated->setTitle(tr("Kernel on the pixel grid"));
  m_density->setTitle(tr("Taps a pixel samples"));
  m_computeDensity->setText(tr("Density of the surroundings"));
  m_computeDensity->setToolTip(
      tr("Where the %1 × %1 pixels around this one sample, relative to themselves").arg(2 * kDensityRadius + 1));
  m_map->setAccessibleName(tr("Map"));
  m_progress->setAccessibleName(tr("Progress"));
  for (const KernelMapInfo& info : kernelMaps()) m_map->setItemText(static_cast<int>(info.map), mapTitle(info.map));
  setRunning(m_running);
}

}  // namespace dkn
