// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/kernel_dock.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "inspector/compare_page.h"
#include "inspector/kernel_page.h"
#include "inspector/kernel_text.h"
#include "inspector/maps_page.h"
#include "inspector/neighbourhood_view.h"
#include "inspector/pins_page.h"
#include "inspector/tap_model.h"
#include "inspector/what_if_page.h"
#include "look/theme.h"

namespace dkn {
namespace {

/// Kernels that come sooner are not announced.
constexpr int kBusyDelayMs = 150;

/// Shares of the two halves, in pixels of a window of usual height.
constexpr int kTopHeight = 350;
constexpr int kTabsHeight = 340;
constexpr int kSmallestTabs = 140;

/// As wide as its header needs, whatever the pages would like.
class Content : public QWidget {
 public:
  using QWidget::QWidget;
  QSize sizeHint() const override { return {minimumSizeHint().width(), kTopHeight + kTabsHeight}; }
};

QLabel* textLabel(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

}  // namespace

KernelDock::KernelDock(InspectorModel* model, QWidget* parent) : QDockWidget(parent), m_model(model) {
  setObjectName(QStringLiteral("kernelInspector"));
  auto* content = new Content(this);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(6, 4, 6, 4);
  layout->setSpacing(4);
  layout->addWidget(buildHeader());
  auto* splitter = new QSplitter(Qt::Vertical, content);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(buildTop());
  m_tabs = new QTabWidget(splitter);
  m_tabs->setDocumentMode(true);
  m_tabs->setUsesScrollButtons(true);
  // More pins make smaller plots, not a wider dock.
  m_tabs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
  m_tabs->setMinimumHeight(kSmallestTabs);
  m_kernelPage = new KernelPage(model, m_tabs);
  m_pinsPage = new PinsPage(model, m_tabs);
  m_comparePage = new ComparePage(model, m_tabs);
  m_whatIfPage = new WhatIfPage(model, m_tabs);
  m_mapsPage = new MapsPage(model, m_tabs);
  QWidget* pages[] = {m_kernelPage, buildTable(), m_pinsPage, m_comparePage, m_whatIfPage, m_mapsPage};
  for (QWidget* page : pages) m_tabs->addTab(page, QString());
  splitter->addWidget(m_tabs);
  splitter->setStretchFactor(0, 1);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({kTopHeight, kTabsHeight});
  layout->addWidget(splitter, 1);
  setWidget(content);
  addShortcuts();

  m_busyDelay.setSingleShot(true);
  m_busyDelay.setInterval(kBusyDelayMs);
  connect(&m_busyDelay, &QTimer::timeout, this, [this] { m_busy->setVisible(m_model->isComputing()); });
  connect(model, &InspectorModel::computingChanged, this, [this] {
    if (m_model->isComputing()) {
      if (!m_busyDelay.isActive()) m_busyDelay.start();
    } else {
      m_busyDelay.stop();
      m_busy->hide();
    }
  });
  connect(model, &InspectorModel::runsChanged, this, &KernelDock::refreshRuns);
  connect(model, &InspectorModel::currentRunChanged, this, &KernelDock::refreshRuns);
  connect(model, &InspectorModel::pixelChanged, this, &KernelDock::refreshPixel);
  connect(model, &InspectorModel::lockChanged, this, &KernelDock::refreshPixel);
  connect(model, &InspectorModel::pinsChanged, this, &KernelDock::refreshPixel);
  connect(model, &InspectorModel::kernelsChanged, this, &KernelDock::refreshKernel);
  connect(model, &InspectorModel::selectedTapChanged, this, &KernelDock::selectRow);
  retranslateUi();
  refreshRuns();
}

QWidget* KernelDock::buildHeader() {
  auto* header = new QWidget(this);
  m_methodLabel = new QLabel(header);
  m_method = new QComboBox(header);
  m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_method->setMinimumContentsLength(8);
  m_methodLabel->setBuddy(m_method);
  m_channel = new QComboBox(header);
  m_pixelLabel = new QLabel(header);
  m_x = new QSpinBox(header);
  m_y = new QSpinBox(header);
  for (QSpinBox* box : {m_x, m_y}) {
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAlignment(Qt::AlignRight);
    box->setKeyboardTracking(false);
    box->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00000")) + 12);
    connect(box, &QSpinBox::valueChanged, this, [this] { m_model->goTo({m_x->value(), m_y->value()}); });
  }
  m_pixelLabel->setBuddy(m_x);
  m_lock = new QToolButton(header);
  m_pin = new QToolButton(header);
  m_export = new QToolButton(header);
  m_export->setPopupMode(QToolButton::InstantPopup);
  for (QToolButton* button : {m_lock, m_pin, m_export}) {
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
  }
  m_lock->setCheckable(true);
  m_pin->setCheckable(true);
  auto* row = new QHBoxLayout(header);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  row->addWidget(m_methodLabel);
  row->addWidget(m_method, 1);
  row->addWidget(m_channel);
  row->addSpacing(4);
  row->addWidget(m_pixelLabel);
  row->addWidget(m_x);
  row->addWidget(m_y);
  row->addSpacing(4);
  row->addWidget(m_lock);
  row->addWidget(m_pin);
  row->addWidget(m_export);
  connect(m_method, &QComboBox::activated, m_model, &InspectorModel::setCurrentRun);
  connect(m_channel, &QComboBox::activated, m_model, &InspectorModel::setChannel);
  connect(m_lock, &QToolButton::clicked, m_model, &InspectorModel::setLocked);
  connect(m_pin, &QToolButton::clicked, this, [this] {
    m_model->togglePin();
    refreshPixel();
  });
  return header;
}

QWidget* KernelDock::buildTop() {
  auto* top = new QWidget(this);
  m_neighbourhood = new NeighbourhoodView(m_model, top);
  // Over the picture: no row of its own.
  m_underlay = new QComboBox(m_neighbourhood);
  m_underlay->addItems({QString(), QString(), QString()});
  m_underlay->move(6, 6);
  m_busy = new QProgressBar(m_neighbourhood);
  m_busy->setRange(0, 0);
  m_busy->setTextVisible(false);
  m_busy->setFixedSize(90, 10);
  m_busy->move(6, 40);
  m_busy->hide();
  m_equation = textLabel(top);
  QFont strong = m_equation->font();
  strong.setBold(true);
  m_equation->setFont(strong);
  m_check = textLabel(top);
  m_caption = textLabel(top);
  QFont small = m_caption->font();
  small.setPointSizeF(small.pointSizeF() * 0.9);
  m_caption->setFont(small);
  auto* layout = new QVBoxLayout(top);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  layout->addWidget(m_neighbourhood, 1);
  layout->addWidget(m_equation);
  layout->addWidget(m_check);
  layout->addWidget(m_caption);
  connect(m_underlay, &QComboBox::activated, this,
          [this](int index) { m_neighbourhood->setUnderlay(static_cast<NeighbourhoodView::Underlay>(index)); });
  return top;
}

QWidget* KernelDock::buildTable() {
  m_taps = new TapModel(this);
  m_sorted = new QSortFilterProxyModel(this);
  m_sorted->setSourceModel(m_taps);
  m_sorted->setSortRole(Qt::EditRole);
  m_table = new QTableView(this);
  m_table->setModel(m_sorted);
  m_table->setSortingEnabled(true);
  m_table->sortByColumn(TapModel::Tap, Qt::AscendingOrder);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setAlternatingRowColors(true);
  m_table->horizontalHeader()->setResizeContentsPrecision(50);
  m_table->setWordWrap(false);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
  QFont small = m_table->font();
  small.setPointSizeF(small.pointSizeF() * 0.9);
  m_table->setFont(small);
  m_table->horizontalHeader()->setFont(small);
  m_table->horizontalHeader()->setMinimumSectionSize(QFontMetrics(small).horizontalAdvance(QStringLiteral("0, 0")) + 8);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->setFrameShape(QFrame::NoFrame);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
    if (current.isValid()) m_model->setSelectedTap(m_sorted->mapToSource(current).row());
  });
  return m_table;
}

void KernelDock::addShortcuts() {
  const auto add = [this](const QKeySequence& key, auto action) {
    auto* shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, action);
  };
  add(Qt::Key_P, [this] { m_model->togglePin(); });
  add(Qt::Key_K, [this] { m_model->setLocked(!m_model->isLocked()); });
  add(Qt::Key_N, [this] { m_model->stepPin(1); });
  add(QKeySequence(Qt::SHIFT | Qt::Key_N), [this] { m_model->stepPin(-1); });
}

void KernelDock::showPage(Page page) { m_tabs->setCurrentIndex(page); }

void KernelDock::refreshRuns() {
  const QSignalBlocker blocker(m_method);
  m_method->clear();
  for (const InspectedRun& run : m_model->runs()) m_method->addItem(run.title);
  m_method->setCurrentIndex(m_model->currentRun());
  m_method->setEnabled(m_method->count() > 0);
  m_channel->clear();
  for (int i = 0; i < m_model->channels(); ++i) m_channel->addItem(QString::number(i + 1));
  m_channel->setCurrentIndex(m_model->channel());
  m_channel->setVisible(m_model->channels() > 1);
  for (QSpinBox* box : {m_x, m_y}) {
    const QSignalBlocker still(box);
    const QSize size = m_model->imageSize();
    box->setRange(0, std::max((box == m_x ? size.width() : size.height()) - 1, 0));
  }
  refreshPixel();
  refreshKernel();
}

void KernelDock::refreshPixel() {
  const auto pixel = m_model->pixel();
  for (QSpinBox* box : {m_x, m_y}) {
    const QSignalBlocker still(box);
    box->setEnabled(pixel.has_value());
    if (pixel) box->setValue(box == m_x ? pixel->x() : pixel->y());
  }
  m_lock->setChecked(m_model->isLocked());
  m_pin->setEnabled(pixel.has_value());
  m_pin->setChecked(pixel && std::any_of(m_model->pins().begin(), m_model->pins().end(),
                                         [&](const Pin& pin) { return pin.pixel == *pixel; }));
}

void KernelDock::refreshKernel() {
  const auto kernel = m_model->kernel();
  m_taps->setKernel(kernel);
  m_export->setEnabled(kernel != nullptr);
  const bool offsets = !kernel || kernel->convention.learned;
  for (const int column : {TapModel::BaseX, TapModel::BaseY, TapModel::OffsetX, TapModel::OffsetY})
    m_table->setColumnHidden(column, !offsets);
  m_equation->setText(kernel ? equationText(*kernel) : QString());
  m_caption->setText(kernel && m_model->run() ? captionText(*kernel, m_model->run()->title) : QString());
  for (QLabel* label : {m_equation, m_check, m_caption}) label->setVisible(kernel != nullptr);
  refreshCheck();
  selectRow();
}

void KernelDock::refreshCheck() {
  const auto kernel = m_model->kernel();
  if (!kernel) return;
  // While the next kernel is computed the shown one belongs to the pixel before.
  const auto pixel = m_model->pixel();
  const bool current = pixel && kernel->pixel == cv::Point(pixel->x(), pixel->y());
  const double stored = current ? m_model->storedOutput().value_or(kernel->output) : kernel->output;
  const SelfCheck check = selfCheck(*kernel, stored, m_model->extent());
  m_check->setText(checkText(check));
  QPalette colours = palette();
  if (!check.passes()) colours.setColor(QPalette::WindowText, errorColour(palette()));
  m_check->setPalette(colours);
}

void KernelDock::selectRow() {
  const int tap = m_model->selectedTap();
  if (tap < 0 || tap >= m_taps->rowCount()) return m_table->clearSelection();
  const QModelIndex row = m_sorted->mapFromSource(m_taps->index(tap, 0));
  if (m_table->currentIndex().row() != row.row() || !m_table->selectionModel()->hasSelection())
    m_table->selectRow(row.row());
}

void KernelDock::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslateUi();
  if (event->type() == QEvent::PaletteChange) refreshCheck();
  QDockWidget::changeEvent(event);
}

void KernelDock::retranslateUi() {
  setWindowTitle(tr("Kernel inspector"));
  m_methodLabel->setText(tr("Kern&el of"));
  m_method->setAccessibleName(tr("Method whose kernel is shown"));
  m_channel->setAccessibleName(tr("Channel of the target"));
  m_channel->setToolTip(tr("Channel of the target"));
  m_pixelLabel->setText(tr("Pi&xel"));
  m_x->setAccessibleName(tr("Pixel, x"));
  m_y->setAccessibleName(tr("Pixel, y"));
  m_lock->setText(tr("Lock"));
  m_lock->setToolTip(tr("Clicks in the pictures no longer move the pixel (K)"));
  m_pin->setText(tr("Pin"));
  m_pin->setToolTip(tr("Keep this pixel for comparing, up to 8 of them (P); go through them with N"));
  m_export->setText(tr("Export"));
  m_busy->setAccessibleName(tr("Computing a kernel"));
  m_underlay->setItemText(0, tr("Guidance"));
  m_underlay->setItemText(1, tr("Target"));
  m_underlay->setItemText(2, tr("Result"));
  m_underlay->adjustSize();
  m_underlay->setAccessibleName(tr("Picture under the kernel"));
  m_neighbourhood->setAccessibleName(tr("Neighbourhood of the pixel"));
  m_table->setAccessibleName(tr("Taps of the kernel"));
  const QString titles[] = {tr("Kernel"), tr("Table"), tr("Pins"), tr("Compare"), tr("What if"), tr("Maps")};
  for (int i = 0; i < m_tabs->count(); ++i) m_tabs->setTabText(i, titles[i]);
  m_taps->retranslateUi();
  buildExportMenu();
  refreshKernel();
}

}  // namespace dkn
