// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/pins_page.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

#include "inspector/kernel_matrix.h"
#include "inspector/kernel_text.h"
#include "inspector/pin_marker.h"
#include "plot/matrix_plot.h"

namespace dkn {

PinsPage::PinsPage(InspectorModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_hint(new QLabel(this)), m_grid(new QGridLayout) {
  m_hint->setWordWrap(true);
  m_hint->setAlignment(Qt::AlignCenter);
  m_grid->setSpacing(4);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(6, 6, 6, 4);
  layout->addWidget(m_hint);
  layout->addLayout(m_grid, 1);
  m_hint->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  connect(model, &InspectorModel::pinsChanged, this, &PinsPage::refresh);
  connect(model, &InspectorModel::kernelsChanged, this, &PinsPage::refresh);
  refresh();
}

void PinsPage::refresh() {
  const std::vector<Pin>& pins = m_model->pins();
  while (m_plots.size() > pins.size()) {
    delete m_plots.back();
    m_plots.pop_back();
  }
  while (m_plots.size() < pins.size()) {
    auto* plot = new MatrixPlot(this);
    plot->setBarShown(false);
    const std::size_t index = m_plots.size();
    connect(plot, &MatrixPlot::cellClicked, this, [this, index] {
      if (index < m_model->pins().size()) m_model->goTo(m_model->pins()[index].pixel);
    });
    m_plots.push_back(plot);
  }
  const int columns = pins.size() <= 1 ? 1 : pins.size() <= 4 ? 2 : pins.size() <= 6 ? 3 : 4;
  double largest = 0.0;
  std::vector<cv::Mat> weights;
  for (const Pin& pin : pins) {
    const KernelAnswer* answer = m_model->answer(m_model->query(pin.pixel, m_model->currentRun()));
    weights.push_back(answer && answer->kernel
                          ? kernelMatrices(*answer->kernel, InspectorModel::Stream::Normalised).weights
                          : cv::Mat());
    largest = std::max(largest, largestAbsolute(weights.back()));
  }
  m_hint->setText(pins.empty()
                      ? tr("Pin pixels with P: their kernels stand here side by side, on one scale.")
                      : tr("Weights on one scale, from %1 to %2.").arg(signedText(-largest), signedText(largest)));
  for (std::size_t i = 0; i < pins.size(); ++i) {
    m_grid->addWidget(m_plots[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    m_plots[i]->setTitle(
        QStringLiteral("%1 · %2, %3").arg(pinLabel(pins[i].number)).arg(pins[i].pixel.x()).arg(pins[i].pixel.y()));
    if (weights[i].empty()) {
      m_plots[i]->clear();
    } else {
      m_plots[i]->setMatrix(weights[i], -largest, largest, MatrixPlot::Colours::Diverging);
    }
  }
}

void PinsPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) refresh();
  QWidget::changeEvent(event);
}

}  // namespace dkn
