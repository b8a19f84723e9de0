// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/what_if_page.h"

#include <QColorDialog>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

#include "inspector/kernel_matrix.h"
#include "inspector/kernel_text.h"
#include "inspector/pin_marker.h"
#include "plot/matrix_plot.h"
#include "view/number_format.h"

namespace dkn {
namespace {

/// Data of the choices; those of pins are kPins + number.
enum Choice { kNone, kGrey, kMean, kColour, kPins = 100 };
constexpr int kLargestPatch = 60;
constexpr int kLargestIteration = 100;

}  // namespace

WhatIfPage::WhatIfPage(InspectorModel* model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_kindLabel(new QLabel(this)),
      m_kind(new QComboBox(this)),
      m_colourButton(new QPushButton(this)),
      m_radiusLabel(new QLabel(this)),
      m_radius(new QSpinBox(this)),
      m_iterationLabel(new QLabel(this)),
      m_iteration(new QSpinBox(this)),
      m_verdict(new QLabel(this)),
      m_before(new MatrixPlot(this)),
      m_after(new MatrixPlot(this)) {
  m_radius->setRange(0, kLargestPatch);
  m_radius->setValue(7);
  m_iteration->setRange(1, kLargestIteration);
  m_iteration->setKeyboardTracking(false);
  m_kindLabel->setBuddy(m_kind);
  m_radiusLabel->setBuddy(m_radius);
  m_iterationLabel->setBuddy(m_iteration);
  m_verdict->setWordWrap(true);
  m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* controls = new QGridLayout;
  auto* kind = new QHBoxLayout;
  kind->addWidget(m_kind, 1);
  kind->addWidget(m_colourButton);
  controls->addWidget(m_kindLabel, 0, 0);
  controls->addLayout(kind, 0, 1, 1, 3);
  controls->addWidget(m_radiusLabel, 1, 0);
  controls->addWidget(m_radius, 1, 1);
  controls->addWidget(m_iterationLabel, 1, 2, Qt::AlignRight | Qt::AlignVCenter);
  controls->addWidget(m_iteration, 1, 3);
  controls->setColumnStretch(1, 1);
  controls->setColumnStretch(3, 1);
  auto* plots = new QHBoxLayout;
  plots->addWidget(m_before);
  plots->addWidget(m_after);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(6, 6, 6, 4);
  layout->addLayout(controls);
  layout->addWidget(m_verdict);
  layout->addLayout(plots, 1);
  connect(m_kind, &QComboBox::activated, this, &WhatIfPage::apply);
  connect(m_radius, &QSpinBox::valueChanged, this, &WhatIfPage::apply);
  connect(m_iteration, &QSpinBox::valueChanged, this, [this](int value) { m_model->setIteration(value); });
  connect(m_colourButton, &QPushButton::clicked, this, &WhatIfPage::chooseColour);
  connect(model, &InspectorModel::pinsChanged, this, &WhatIfPage::fillKinds);
  connect(model, &InspectorModel::pixelChanged, this, [this] {
    // The mean colour is that of the new place.
    if (m_kind->currentData().toInt() == kMean) apply();
  });
  connect(model, &InspectorModel::kernelsChanged, this, &WhatIfPage::refresh);
  connect(model, &InspectorModel::settingsChanged, this, &WhatIfPage::refresh);
  retranslateUi();
}

void WhatIfPage::fillKinds() {
  const QVariant before = m_kind->currentData();
  m_kind->clear();
  m_kind->addItem(tr("as it is"), kNone);
  m_kind->addItem(tr("without colour (grey)"), kGrey);
  m_kind->addItem(tr("flat, in its mean colour"), kMean);
  m_kind->addItem(tr("flat, in a colour of choice"), kColour);
  for (const Pin& pin : m_model->pins())
    m_kind->addItem(tr("what lies around pin %1").arg(pinLabel(pin.number)), kPins + pin.number);
  const int index = m_kind->findData(before);
  m_kind->setCurrentIndex(std::max(index, 0));
  if (index < 0 && before.isValid()) apply();
}

void WhatIfPage::apply() {
  const int choice = m_kind->currentData().toInt();
  m_colourButton->setVisible(choice == kColour);
  const auto pixel = m_model->pixel();
  if (choice == kNone || !m_model->run() || !pixel) return m_model->setChange(std::nullopt);
  GuidanceChange change;
  change.centre = {pixel->x(), pixel->y()};
  change.radius = m_radius->value();
  change.kind = choice == kGrey ? GuidanceChange::Kind::Grey : GuidanceChange::Kind::Flat;
  if (choice == kMean)
    change.colour = meanColour(m_model->run()->result->input->guidance.values, change.centre, change.radius);
  if (choice == kColour) change.colour = cv::Scalar(m_colour.redF(), m_colour.greenF(), m_colour.blueF());
  for (const Pin& pin : m_model->pins()) {
    if (choice != kPins + pin.number) continue;
    change.kind = GuidanceChange::Kind::Transfer;
    change.source = {pin.pixel.x(), pin.pixel.y()};
  }
  m_model->setChange(change);
}

void WhatIfPage::chooseColour() {
  auto* dialog = new QColorDialog(m_colour, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QColorDialog::currentColorChanged, this, [this](const QColor& colour) {
    m_colour = colour;
    apply();
  });
  dialog->open();
}

void WhatIfPage::refresh() {
  const auto before = m_model->unchangedKernel();
  const auto after = m_model->kernel();
  if (!before || !after) {
    m_before->clear();
    m_after->clear();
    m_verdict->setText(m_model->message());
    return;
  }
  const cv::Mat weights[] = {kernelMatrices(*before, InspectorModel::Stream::Normalised).weights,
                             kernelMatrices(*after, InspectorModel::Stream::Normalised).weights};
  const double largest = std::max(largestAbsolute(weights[0]), largestAbsolute(weights[1]));
  m_before->setMatrix(weights[0], -largest, largest, MatrixPlot::Colours::Diverging);
  m_after->setMatrix(weights[1], -largest, largest, MatrixPlot::Colours::Diverging);
  if (m_model->change()) {
    m_verdict->setText(
        tr("Output %1 becomes %2 (%3).")
            .arg(formatValue(before->output), formatValue(after->output), signedText(after->output - before->output)));
  } else {
    m_verdict->setText(
        tr("Output %1. Choose a change to see what the network answers.").arg(formatValue(before->output)));
  }
}

void WhatIfPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslateUi();
  QWidget::changeEvent(event);
}

void WhatIfPage::retranslateUi() {
  m_kindLabel->setText(tr("G&uidance"));
  m_kind->setAccessibleName(tr("Change of the guidance"));
  m_kind->setToolTip(tr("Replaces the guidance around the pixel, for the kernel alone"));
  m_colourButton->setText(tr("Colour…"));
  m_radiusLabel->setText(tr("Patch ra&dius"));
  m_radius->setSuffix(tr(" px"));
  m_iterationLabel->setText(tr("&Iteration"));
  m_iteration->setToolTip(tr("2 is the kernel after the result was filtered again, and so on"));
  m_before->setTitle(tr("As it is"));
  m_after->setTitle(tr("What if"));
  fillKinds();
  m_colourButton->setVisible(m_kind->currentData().toInt() == kColour);
  refresh();
}

}  // namespace dkn
