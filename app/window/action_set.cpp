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
namespace {

QList<QKeySequence> shortcutsOf(const ActionSpec& spec) {
  QList<QKeySequence> shortcuts;
  for (const QString& text : QString::fromLatin1(spec.shortcuts).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    shortcuts.append(QKeySequence(text, QKeySequence::PortableText));
  }
  return shortcuts;
}

QString menuTitle(MenuId id) {
  switch (id) {
    case MenuId::File:
      return QCoreApplication::translate("dkn::Actions", "&File");
    case MenuId::Edit:
      return QCoreApplication::translate("dkn::Actions", "&Edit");
    case MenuId::View:
      return QCoreApplication::translate("dkn::Actions", "&View");
    case MenuId::Run:
      return QCoreApplication::translate("dkn::Actions", "&Run");
    case MenuId::Help:
      return QCoreApplication::translate("dkn::Actions", "&Help");
  }
  return {};
}

/// What stands on a button: no mnemonic, no dots.
QString buttonText(QString text) { return text.remove(QLatin1Char('&')).remove(QChar(0x2026)); }

}  // namespace

ActionSet::ActionSet(QWidget* window, QWidget* views) : QObject(window) {
  auto* themes = new QActionGroup(this);
  for (const ActionSpec& spec : actionTable()) {
    auto* action = new QAction(window);
    m_actions[spec.id] = action;
    if (*spec.icon != '\0') action->setIcon(tintedIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(spec.icon))));
    action->setShortcuts(shortcutsOf(spec));
    action->setCheckable(spec.checkable);
    action->setMenuRole(QAction::NoRole);
    if (spec.viewKey) {
      action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
      views->addAction(action);
    } else {
      window->addAction(action);
    }
    connect(action, &QAction::triggered, this, [this, id = spec.id] { Q_EMIT triggered(id); });
  }
  for (const ActionId id : {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark})
    themes->addAction(action(id));
  retranslateUi();
}

void ActionSet::buildMenus(QMenuBar* bar) {
  for (const ActionSpec& spec : actionTable()) {
    QMenu*& menu = m_menus[spec.menu];
    if (menu == nullptr) {
      menu = bar->addMenu(menuTitle(spec.menu));
      menu->setToolTipsVisible(true);
    }
    if (spec.separated) menu->addSeparator();
    menu->addAction(action(spec.id));
  }
}

void ActionSet::setMet(unsigned met) {
  m_met = met;
  for (const ActionSpec& spec : actionTable()) {
    action(spec.id)->setEnabled((spec.needs & ~met) == 0);
    updateTip(spec);
  }
}

void ActionSet::retranslateUi() {
  for (const ActionSpec& spec : actionTable()) {
    const QString text = actionText(spec);
    action(spec.id)->setText(text);
    action(spec.id)->setIconText(buttonText(text));
    updateTip(spec);
  }
  for (const auto& [id, menu] : m_menus) menu->setTitle(menuTitle(id));
}

void ActionSet::updateTip(const ActionSpec& spec) {
  const QString missing = missingText(spec.needs & ~m_met);
  const QString tip = actionTip(spec);
  action(spec.id)->setToolTip(missing.isEmpty() ? tip : tip + QLatin1Char('\n') + missing);
}

}  // namespace dkn
