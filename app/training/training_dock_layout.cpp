// SPDX-License-Identifier: GPL-3.0-or-later
// What the training dock is made of.
#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSlider>
#include <QSplitter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "plot/line_plot.h"
#include "training/sample_strip.h"
#include "training/training_dock.h"
#include "training/training_form.h"
#include "window/action_set.h"

namespace dkn {
namespace {

/// Octaves of iterations.
constexpr int kLongestSmoothing = 10;
constexpr int kUsualSmoothing = 5;

}  // namespace

void TrainingDock::build() {
  auto* content = new QWidget(this);
  m_form = new TrainingForm(content);
  m_status = new QLabel(content);
  m_detail = new QLabel(content);
  m_lossPlot = new LinePlot(content);
  m_metricPlot = new LinePlot(content);
  m_logarithmic = new QCheckBox(content);
  m_smoothingLabel = new QLabel(content);
  m_smoothing = new QSlider(Qt::Horizontal, content);
  m_live = new QToolButton(content);
  m_strip = new SampleStrip(content);
  m_sampleTitle = new QLabel(content);
  m_sampleSlider = new QSlider(Qt::Horizontal, content);

  m_lossPlot->setObjectName(QStringLiteral("loss"));
  m_metricPlot->setObjectName(QStringLiteral("validation"));
  for (LinePlot* plot : {m_lossPlot, m_metricPlot}) plot->setGrowing(true);
  m_smoothing->setRange(0, kLongestSmoothing);
  m_smoothing->setValue(kUsualSmoothing);
  m_smoothing->setMaximumWidth(10 * fontMetrics().height());
  m_smoothingLabel->setBuddy(m_smoothing);
  m_live->setEnabled(false);
  m_live->setAutoRaise(true);
  m_sampleSlider->setMaximumWidth(14 * fontMetrics().height());
  m_sampleSlider->hide();
  m_status->setWordWrap(true);
  m_detail->setWordWrap(true);
  QFont bold = font();
  bold.setBold(true);
  m_status->setFont(bold);

  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(4);
  for (const ActionId id : {ActionId::TrainStart, ActionId::TrainPause, ActionId::TrainStop, ActionId::TrainKeepBest,
                            ActionId::TrainUse, ActionId::TrainOpen}) {
    auto* button = new QToolButton(content);
    button->setDefaultAction(m_actions->action(id));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    buttons->addWidget(button);
  }
  buttons->addStretch();

  auto* scroll = new QScrollArea(content);
  scroll->setWidget(m_form);
  scroll->setWidgetResizable(true);
  scroll->setFrameStyle(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  // What the fields want at least, in any language; there is no bar to go sideways.
  scroll->setMinimumWidth(m_form->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));

  auto* plots = new QSplitter(Qt::Horizontal, content);
  plots->addWidget(m_lossPlot);
  plots->addWidget(m_metricPlot);
  auto* under = new QHBoxLayout;
  under->setSpacing(8);
  under->addWidget(m_logarithmic);
  under->addWidget(m_smoothingLabel);
  under->addWidget(m_smoothing);
  under->addWidget(m_live);
  under->addStretch();
  under->addWidget(m_sampleTitle);
  under->addWidget(m_sampleSlider);
  auto* right = new QWidget(content);
  auto* column = new QVBoxLayout(right);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(plots, 3);
  column->addLayout(under);
  column->addWidget(m_strip, 2);

  auto* splitter = new QSplitter(Qt::Horizontal, content);
  splitter->addWidget(scroll);
  splitter->addWidget(right);
  splitter->setStretchFactor(0, 0);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({20 * fontMetrics().height(), 60 * fontMetrics().height()});
  splitter->setChildrenCollapsible(false);

  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(6, 4, 6, 6);
  layout->setSpacing(4);
  layout->addLayout(buttons);
  layout->addWidget(m_status);
  layout->addWidget(m_detail);
  layout->addWidget(splitter, 1);
  setWidget(content);
}

void TrainingDock::retranslateUi() {
  setWindowTitle(tr("Training"));
  m_lossPlot->setAccessibleName(tr("Loss"));
  m_lossPlot->setAxes(tr("Iteration"), tr("Loss"));
  m_lossPlot->setHint(tr("The loss of every iteration is drawn here."));
  m_metricPlot->setAccessibleName(tr("Validation"));
  m_metricPlot->setAxes(tr("Iteration"), tr("RMSE"));
  m_metricPlot->setHint(tr("The error on the validation pairs is drawn here."));
  m_logarithmic->setText(tr("&Logarithmic"));
  m_smoothingLabel->setText(tr("S&moothing"));
  m_smoothing->setToolTip(tr("Over how many iterations the thick curve is a mean: 1 to 1024"));
  m_smoothing->setAccessibleName(tr("Smoothing"));
  m_live->setText(tr("Follow"));
  m_live->setToolTip(tr("Show the whole curves again, and follow them"));
  m_sampleSlider->setAccessibleName(tr("Validation"));
  m_sampleSlider->setToolTip(tr("Earlier validations of the same pair"));
  showStatus();
  showCurves();
  showSample();
}

}  // namespace dkn
