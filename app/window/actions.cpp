// SPDX-License-Identifier: GPL-3.0-or-later
// Texts and keys of the action table.
#include "window/actions.h"

#include <QKeySequence>

#include <algorithm>
#include <stdexcept>

namespace dkn {
namespace {

struct MenuSpec {
  MenuId id;
  MenuId parent;
  const char* title;
};

constexpr MenuSpec kMenus[] = {
    {MenuId::File, MenuId::None, QT_TRANSLATE_NOOP("dkn::Actions", "&File")},
    {MenuId::Edit, MenuId::None, QT_TRANSLATE_NOOP("dkn::Actions", "&Edit")},
    {MenuId::View, MenuId::None, QT_TRANSLATE_NOOP("dkn::Actions", "&View")},
    {MenuId::Run, MenuId::None, QT_TRANSLATE_NOOP("dkn::Actions", "&Run")},
    {MenuId::Inspect, MenuId::None, QT_TRANSLATE_NOOP("dkn::Actions", "&Inspect")},
    {MenuId::Train, MenuId::None, QT_TRANSLATE_NOOP("dkn::Actions", "Tr&ain")},
    {MenuId::Tools, MenuId::None, QT_TRANSLATE_NOOP("dkn::Actions", "&Tools")},
    {MenuId::Help, MenuId::None, QT_TRANSLATE_NOOP("dkn::Actions", "&Help")},
    {MenuId::Recent, MenuId::File, QT_TRANSLATE_NOOP("dkn::Actions", "Open Recen&t")},
    {MenuId::Arrange, MenuId::View, QT_TRANSLATE_NOOP("dkn::Actions", "&Arrange")},
    {MenuId::Zoom, MenuId::View, QT_TRANSLATE_NOOP("dkn::Actions", "&Zoom")},
    {MenuId::Link, MenuId::View, QT_TRANSLATE_NOOP("dkn::Actions", "&Link")},
    {MenuId::Range, MenuId::View, QT_TRANSLATE_NOOP("dkn::Actions", "&Colours")},
    {MenuId::Layout, MenuId::View, QT_TRANSLATE_NOOP("dkn::Actions", "&Panels")},
    {MenuId::Theme, MenuId::View, QT_TRANSLATE_NOOP("dkn::Actions", "&Theme")},
};

const MenuSpec& menuSpec(MenuId id) {
  return *std::find_if(std::begin(kMenus), std::end(kMenus), [id](const MenuSpec& menu) { return menu.id == id; });
}

}  // namespace

const ActionSpec& actionSpec(ActionId id) {
  for (const ActionSpec& spec : actionTable()) {
    if (spec.id == id) return spec;
  }
  throw std::logic_error("actionSpec: an action is missing in the table");
}

QString actionKey(const ActionSpec& spec) {
  return QString::fromUtf8(spec.text).remove(QLatin1Char('&')).remove(QChar(0x2026));
}

QString actionText(const ActionSpec& spec) { return QCoreApplication::translate(kActionContext, spec.text); }

QString actionTitle(const ActionSpec& spec) { return actionText(spec).remove(QLatin1Char('&')).remove(QChar(0x2026)); }

QString actionTip(const ActionSpec& spec) { return QCoreApplication::translate(kActionContext, spec.tip); }

QList<QKeySequence> defaultShortcuts(const ActionSpec& spec) {
  QList<QKeySequence> shortcuts;
  for (const QString& text : QString::fromLatin1(spec.shortcuts).split(QLatin1Char(' '), Qt::SkipEmptyParts))
    shortcuts.append(QKeySequence(text, QKeySequence::PortableText));
  return shortcuts;
}

QString missingText(unsigned unmetNeeds) {
  if ((unmetNeeds & (kPair | kEntry)) != 0) return QCoreApplication::translate("dkn::Actions", "Open a pair first.");
  if ((unmetNeeds & kMethod) != 0) return QCoreApplication::translate("dkn::Actions", "Choose a method first.");
  if ((unmetNeeds & kTicked) != 0) return QCoreApplication::translate("dkn::Actions", "Tick methods first.");
  if ((unmetNeeds & kValidParameters) != 0)
    return QCoreApplication::translate("dkn::Actions", "A parameter is not valid: see the methods.");
  if ((unmetNeeds & kSeveralPairs) != 0)
    return QCoreApplication::translate("dkn::Actions", "There is only one pair in the list.");
  if ((unmetNeeds & kResult) != 0) return QCoreApplication::translate("dkn::Actions", "Run a method first.");
  if ((unmetNeeds & kMarks) != 0)
    return QCoreApplication::translate("dkn::Actions", "There is neither a region nor a line.");
  if ((unmetNeeds & kTraining) != 0) return QCoreApplication::translate("dkn::Actions", "Nothing is trained.");
  if ((unmetNeeds & kNotTraining) != 0)
    return QCoreApplication::translate("dkn::Actions", "Stop the training that is going on first.");
  if ((unmetNeeds & kValidTraining) != 0)
    return QCoreApplication::translate("dkn::Actions", "A field of the training is not valid.");
  if ((unmetNeeds & kTrainedModel) != 0)
    return QCoreApplication::translate("dkn::Actions", "There is no trained model yet.");
  return {};
}

QString menuTitle(MenuId id) { return QCoreApplication::translate(kActionContext, menuSpec(id).title); }

MenuId parentMenu(MenuId id) { return menuSpec(id).parent; }

}  // namespace dkn
