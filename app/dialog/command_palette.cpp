// SPDX-License-Identifier: GPL-3.0-or-later
// Every command by its name.
#include "dialog/command_palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

#include "window/action_set.h"

namespace dkn {
namespace {

constexpr QSize kSize(520, 380);

}  // namespace

CommandPalette::CommandPalette(ActionSet* actions, QWidget* parent)
    : QDialog(parent), m_actions(actions), m_words(new QLineEdit(this)), m_list(new QListWidget(this)) {
  setWindowTitle(tr("Command Palette"));
  m_words->setPlaceholderText(tr("Type a part of a command's name"));
  m_words->setAccessibleName(tr("Command"));
  m_list->setAccessibleName(tr("Commands"));
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setUniformItemSizes(true);
  for (const ActionSpec& spec : actionTable()) {
    if (spec.id == ActionId::CommandPalette) continue;
    const QAction* action = actions->action(spec.id);
    QString text = menuTitle(spec.menu).remove(QLatin1Char('&')) + QStringLiteral("  ›  ") + actionTitle(spec);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    if (!key.isEmpty()) text += QStringLiteral("    ") + key;
    auto* item = new QListWidgetItem(action->icon(), text, m_list);
    item->setData(Qt::UserRole, static_cast<int>(spec.id));
    item->setToolTip(action->toolTip());
    if (!action->isEnabled()) item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
  }
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(m_words);
  layout->addWidget(m_list, 1);
  resize(kSize);
  m_words->installEventFilter(this);
  connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::filter);
  connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
  connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
  filter({});
}

void CommandPalette::filter(const QString& words) {
  const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  QListWidgetItem* first = nullptr;
  for (int row = 0; row < m_list->count(); ++row) {
    QListWidgetItem* item = m_list->item(row);
    const bool fits = std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
      return item->text().contains(part, Qt::CaseInsensitive) || item->toolTip().contains(part, Qt::CaseInsensitive);
    });
    item->setHidden(!fits);
    if (fits && first == nullptr && (item->flags() & Qt::ItemIsEnabled)) first = item;
  }
  m_list->setCurrentItem(first);
}

void CommandPalette::runCurrent() {
  const QListWidgetItem* item = m_list->currentItem();
  if (item == nullptr || item->isHidden() || !(item->flags() & Qt::ItemIsEnabled)) return;
  const QPointer<QAction> action = m_actions->action(static_cast<ActionId>(item->data(Qt::UserRole).toInt()));
  accept();
  action->trigger();
}

bool CommandPalette::eventFilter(QObject* object, QEvent* event) {
  if (object == m_words && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    for (int row = m_list->currentRow() + step; step != 0 && row >= 0 && row < m_list->count(); row += step) {
      const QListWidgetItem* item = m_list->item(row);
      if (item->isHidden() || !(item->flags() & Qt::ItemIsEnabled)) continue;
      m_list->setCurrentRow(row);
      break;
    }
    if (step != 0) return true;
  }
  return QDialog::eventFilter(object, event);
}

}  // namespace dkn
