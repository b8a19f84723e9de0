// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of one window, made from the table.
#include "window/action_set.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include "look/tinted_icon.h"

namespace dkn {

ActionSet::ActionSet(QWidget* window, QWidget* views) : QObject(window) {
  std::map<MenuId, QActionGroup*> groups;
  for (const ActionSpec& spec : actionTable()) {
    auto* action = new QAction(window);
    m_actions[spec.id] = action;
    if (*spec.icon != '\0') action->setIcon(tintedIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(spec.icon))));
    action->setShortcuts(defaultShortcuts(spec));
    action->setCheckable((spec.traits & kCheckable) != 0);
    action->setMenuRole(QAction::NoRole);
    if ((spec.traits & kOneOf) != 0) {
      QActionGroup*& group = groups[spec.menu];
      if (group == nullptr) group = new QActionGroup(this);
      group->addAction(action);
    }
    if ((spec.traits & kViewKey) != 0) {
      action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
      views->addAction(action);
    } else {
      window->addAction(action);
    }
    connect(action, &QAction::triggered, this, [this, id = spec.id] {
      if (const auto handler = m_handlers.find(id); handler != m_handlers.end()) handler->second();
    });
  }
  retranslateUi();
}

QMenu* ActionSet::makeMenu(MenuId id, QMenuBar* bar) {
  QMenu*& menu = m_menus[id];
  if (menu != nullptr) return menu;
  const MenuId parent = parentMenu(id);
  menu = parent == MenuId::None ? bar->addMenu(menuTitle(id)) : makeMenu(parent, bar)->addMenu(menuTitle(id));
  menu->setToolTipsVisible(true);
  return menu;
}

void ActionSet::buildMenus(QMenuBar* bar) {
  for (const ActionSpec& spec : actionTable()) {
    QMenu* menu = makeMenu(spec.menu, bar);
    if ((spec.traits & kSeparated) != 0) menu->addSeparator();
    menu->addAction(action(spec.id));
    if (spec.id == ActionId::OpenFolder) makeMenu(MenuId::Recent, bar);
  }
}

void ActionSet::setMet(unsigned met) {
  m_met = met;
  for (const ActionSpec& spec : actionTable()) {
    action(spec.id)->setEnabled((spec.needs & ~met) == 0);
    updateTip(spec);
  }
}

void ActionSet::setShortcuts(ActionId id, const QList<QKeySequence>& shortcuts) {
  action(id)->setShortcuts(shortcuts);
  updateTip(actionSpec(id));
}

void ActionSet::retranslateUi() {
  for (const ActionSpec& spec : actionTable()) {
    action(spec.id)->setText(actionText(spec));
    action(spec.id)->setIconText(actionTitle(spec));
    updateTip(spec);
  }
  for (const auto& [id, menu] : m_menus) menu->setTitle(menuTitle(id));
}

void ActionSet::updateTip(const ActionSpec& spec) {
  QString tip = actionTip(spec);
  const QKeySequence key = action(spec.id)->shortcut();
  if (!key.isEmpty()) tip += QStringLiteral(" (%1)").arg(key.toString(QKeySequence::NativeText));
  const QString missing = missingText(spec.needs & ~m_met);
  if (!missing.isEmpty()) tip += QLatin1Char('\n') + missing;
  action(spec.id)->setToolTip(tip);
}

}  // namespace dkn
