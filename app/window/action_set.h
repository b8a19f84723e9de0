// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of one window, made from the table.
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <map>

#include "window/actions.h"

class QAction;
class QMenuBar;
class QMenu;
class QWidget;

namespace dkn {

/// Owns a QAction for every row of the table and calls what is bound to it. Shortcuts marked as view keys act while
/// `views` or a child of it has the focus, all others in the whole window.
class ActionSet : public QObject {
  Q_OBJECT

 public:
  ActionSet(QWidget* window, QWidget* views);

  QAction* action(ActionId id) const { return m_actions.at(id); }
  /// What the action does when it is triggered.
  void bind(ActionId id, std::function<void()> handler) { m_handlers[id] = std::move(handler); }
  bool isBound(ActionId id) const { return m_handlers.count(id) != 0; }
  /// Fills the menu bar, in the table's order.
  void buildMenus(QMenuBar* bar);
  QMenu* menu(MenuId id) const { return m_menus.at(id); }
  /// Enables what needs no more than `met` (Need flags); the tips of the others say what is missing.
  void setMet(unsigned met);
  void setShortcuts(ActionId id, const QList<QKeySequence>& shortcuts);
  void retranslateUi();

 private:
  QMenu* makeMenu(MenuId id, QMenuBar* bar);
  void updateTip(const ActionSpec& spec);

  std::map<ActionId, QAction*> m_actions;
  std::map<ActionId, std::function<void()>> m_handlers;
  std::map<MenuId, QMenu*> m_menus;
  unsigned m_met = kNothing;
};

}  // namespace dkn
