// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of one window, made from the table.
#pragma once

#include <QObject>

#include <map>

#include "window/actions.h"

class QAction;
class QMenuBar;
class QMenu;
class QWidget;

namespace dkn {

/// Owns a QAction for every row of the table and says which one was triggered. Shortcuts marked as view keys act while
/// `views` or a child of it has the focus, all others in the whole window.
class ActionSet : public QObject {
  Q_OBJECT

 public:
  ActionSet(QWidget* window, QWidget* views);

  QAction* action(ActionId id) const { return m_actions.at(id); }
  /// Fills the menu bar, in the table's order.
  void buildMenus(QMenuBar* bar);
  /// Enables what needs no more than `met` (Need flags); the tips of the others say what is missing.
  void setMet(unsigned met);
  void retranslateUi();

 Q_SIGNALS:
  void triggered(dkn::ActionId id);

 private:
  void updateTip(const ActionSpec& spec);

  std::map<ActionId, QAction*> m_actions;
  std::map<MenuId, QMenu*> m_menus;
  unsigned m_met = kNothing;
};

}  // namespace dkn
