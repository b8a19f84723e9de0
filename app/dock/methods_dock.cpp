// SPDX-License-Identifier: GPL-3.0-or-later
// The methods, to be ticked and set.
#include "dock/methods_dock.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "dock/parameter_form.h"
#include "look/theme.h"
#include "run/method_list.h"

namespace dkn {

MethodsDock::MethodsDock(MethodList* methods, QAction* runTicked, QWidget* parent)
    : QDockWidget(parent),
      m_methods(methods),
      m_list(new QListWidget(this)),
      m_heading(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_form(new ParameterForm(methods, this)) {
  setObjectName(QStringLiteral("methodsDock"));
  m_list->setUniformItemSizes(true);
  m_list->setAlternatingRowColors(true);
  m_list->setSpacing(2);
  auto* run = new QToolButton(this);
  run->setDefaultAction(runTicked);
  run->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  run->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  run->setFocusPolicy(Qt::StrongFocus);
  auto* scroll = new QScrollArea(this);
  scroll->setWidget(m_form);
  scroll->setWidgetResizable(true);
  scroll->setFrameStyle(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  QFont bold = font();
  bold.setBold(true);
  m_heading->setFont(bold);
  m_heading->setContentsMargins(6, 2, 6, 0);
  m_hint->setContentsMargins(6, 0, 6, 0);
  m_hint->setWordWrap(true);

  auto* content = new QWidget(this);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  layout->addWidget(m_list, 3);
  layout->addWidget(run);
  layout->addWidget(m_heading);
  layout->addWidget(m_hint);
  layout->addWidget(scroll, 2);
  setWidget(content);

  connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
    if (row >= 0) m_methods->choose(m_list->item(row)->data(Qt::UserRole).toString());
  });
  connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
    m_methods->setTicked(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
  });
  connect(methods, &MethodList::listChanged, this, &MethodsDock::rebuild);
  connect(methods, &MethodList::chosenChanged, this, &MethodsDock::showTicks);
  connect(methods, &MethodList::tickedChanged, this, &MethodsDock::showTicks);
  connect(methods, &MethodList::fitChanged, this, &MethodsDock::showFit);
  rebuild();
  retranslateUi();
}

void MethodsDock::rebuild() {
  const QSignalBlocker blocker(m_list);
  m_list->clear();
  for (const MethodList::Entry& entry : m_methods->entries()) {
    auto* item = new QListWidgetItem(entry.title, m_list);
    item->setData(Qt::UserRole, entry.name);
    item->setToolTip(entry.tip);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
  }
  showTicks();
}

void MethodsDock::showTicks() {
  const QSignalBlocker blocker(m_list);
  for (int row = 0; row < m_list->count(); ++row) {
    QListWidgetItem* item = m_list->item(row);
    const MethodList::Entry* entry = m_methods->find(item->data(Qt::UserRole).toString());
    item->setCheckState(entry->ticked ? Qt::Checked : Qt::Unchecked);
    if (entry->name == m_methods->chosen()) m_list->setCurrentRow(row);
  }
  const MethodList::Entry* chosen = m_methods->find(m_methods->chosen());
  m_heading->setText(chosen ? tr("Parameters of %1").arg(chosen->title) : QString());
  showFit();
}

QString MethodsDock::hint() const { return m_hint->text(); }

/// Models for other pairs stand back, and say why.
void MethodsDock::showFit() {
  const QSignalBlocker blocker(m_list);
  for (int row = 0; row < m_list->count(); ++row) {
    QListWidgetItem* item = m_list->item(row);
    const MethodList::Entry& entry = *m_methods->find(item->data(Qt::UserRole).toString());
    const QString misfit = m_methods->misfit(entry);
    item->setForeground(misfit.isEmpty() ? QBrush() : QBrush(secondaryText(palette())));
    item->setToolTip(misfit.isEmpty() ? entry.tip : misfit + QLatin1Char('\n') + entry.tip);
    item->setData(Qt::AccessibleDescriptionRole, misfit);
  }
  const MethodList::Entry* chosen = m_methods->find(m_methods->chosen());
  m_hint->setText(chosen ? m_methods->misfit(*chosen) : QString());
  m_hint->setVisible(!m_hint->text().isEmpty());
}

void MethodsDock::retranslateUi() {
  setWindowTitle(tr("Methods"));
  m_list->setAccessibleName(tr("Methods"));
  m_list->setAccessibleDescription(tr("Space ticks a method for the runs of all ticked methods"));
  showTicks();
}

void MethodsDock::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslateUi();
  if (event->type() == QEvent::PaletteChange) showFit();
  QDockWidget::changeEvent(event);
}

}  // namespace dkn
