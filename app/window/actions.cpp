// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of what can be done.
#include "window/actions.h"

#include <QKeySequence>

namespace dkn {
namespace {

constexpr ActionSpec kActions[] = {
    {ActionId::OpenPair, MenuId::File, QT_TRANSLATE_NOOP("dkn::Actions", "&Open Pair…"),
     QT_TRANSLATE_NOOP("dkn::Actions", "Choose a guidance and a target picture"), "open", "Ctrl+O"},
    {ActionId::LoadDemo, MenuId::File, QT_TRANSLATE_NOOP("dkn::Actions", "Load &Demo"),
     QT_TRANSLATE_NOOP("dkn::Actions", "Make a scene with exact depth, reduce its depth 8 times and filter it"), "demo",
     "Ctrl+D"},
    {.id = ActionId::SaveResult,
     .menu = MenuId::File,
     .text = QT_TRANSLATE_NOOP("dkn::Actions", "&Save Result…"),
     .tip = QT_TRANSLATE_NOOP("dkn::Actions", "Write the result's numbers to a file"),
     .icon = "save",
     .shortcuts = "Ctrl+S",
     .needs = kResult,
     .separated = true},
    {.id = ActionId::Quit,
     .menu = MenuId::File,
     .text = QT_TRANSLATE_NOOP("dkn::Actions", "&Quit"),
     .tip = QT_TRANSLATE_NOOP("dkn::Actions", "Close the application"),
     .icon = "quit",
     .shortcuts = "Ctrl+Q",
     .separated = true},

    {ActionId::CopyValues, MenuId::Edit, QT_TRANSLATE_NOOP("dkn::Actions", "Copy Pixel &Values"),
     QT_TRANSLATE_NOOP("dkn::Actions", "Copy the values under the cursor as a table"), "copy", "Ctrl+Shift+C", kPair},

    {.id = ActionId::Fit,
     .menu = MenuId::View,
     .text = QT_TRANSLATE_NOOP("dkn::Actions", "&Fit"),
     .tip = QT_TRANSLATE_NOOP("dkn::Actions", "Show the whole picture"),
     .icon = "fit",
     .shortcuts = "F",
     .needs = kPair,
     .viewKey = true},
    {.id = ActionId::ActualSize,
     .menu = MenuId::View,
     .text = QT_TRANSLATE_NOOP("dkn::Actions", "&100 %"),
     .tip = QT_TRANSLATE_NOOP("dkn::Actions", "One pixel of the guidance on one pixel of the screen"),
     .icon = "actual-size",
     .shortcuts = "1",
     .needs = kPair,
     .viewKey = true},
    {.id = ActionId::ZoomIn,
     .menu = MenuId::View,
     .text = QT_TRANSLATE_NOOP("dkn::Actions", "Zoom &In"),
     .tip = QT_TRANSLATE_NOOP("dkn::Actions", "Enlarge about the cursor"),
     .icon = "zoom-in",
     .shortcuts = "+ = Ctrl++",
     .needs = kPair,
     .viewKey = true},
    {.id = ActionId::ZoomOut,
     .menu = MenuId::View,
     .text = QT_TRANSLATE_NOOP("dkn::Actions", "Zoom &Out"),
     .tip = QT_TRANSLATE_NOOP("dkn::Actions", "Reduce about the cursor"),
     .icon = "zoom-out",
     .shortcuts = "- Ctrl+-",
     .needs = kPair,
     .viewKey = true},
    {.id = ActionId::LinkViews,
     .menu = MenuId::View,
     .text = QT_TRANSLATE_NOOP("dkn::Actions", "&Link Views"),
     .tip = QT_TRANSLATE_NOOP("dkn::Actions", "All pictures show the same place"),
     .icon = "link",
     .shortcuts = "L",
     .checkable = true,
     .viewKey = true,
     .separated = true},
    {.id = ActionId::NextColourMap,
     .menu = MenuId::View,
     .text = QT_TRANSLATE_NOOP("dkn::Actions", "&Next Colour Map"),
     .tip = QT_TRANSLATE_NOOP("dkn::Actions", "Colour target and result with the next map"),
     .icon = "colour-map",
     .shortcuts = "G",
     .viewKey = true,
     .separated = true},
    {.id = ActionId::PreviousColourMap,
     .menu = MenuId::View,
     .text = QT_TRANSLATE_NOOP("dkn::Actions", "&Previous Colour Map"),
     .tip = QT_TRANSLATE_NOOP("dkn::Actions", "Colour target and result with the map before"),
     .icon = "",
     .shortcuts = "Shift+G",
     .viewKey = true},
    {.id = ActionId::ThemeSystem,
     .menu = MenuId::View,
     .text = QT_TRANSLATE_NOOP("dkn::Actions", "Colours of the &Desktop"),
     .tip = QT_TRANSLATE_NOOP("dkn::Actions", "The window takes the desktop's colours"),
     .icon = "",
     .shortcuts = "",
     .checkable = true,
     .separated = true},
    {.id = ActionId::ThemeLight,
     .menu = MenuId::View,
     .text = QT_TRANSLATE_NOOP("dkn::Actions", "Li&ght Colours"),
     .tip = QT_TRANSLATE_NOOP("dkn::Actions", "The window is light"),
     .icon = "",
     .shortcuts = "",
     .checkable = true},
    {.id = ActionId::ThemeDark,
     .menu = MenuId::View,
     .text = QT_TRANSLATE_NOOP("dkn::Actions", "Dar&k Colours"),
     .tip = QT_TRANSLATE_NOOP("dkn::Actions", "The window is dark"),
     .icon = "",
     .shortcuts = "",
     .checkable = true},
    {.id = ActionId::FullScreen,
     .menu = MenuId::View,
     .text = QT_TRANSLATE_NOOP("dkn::Actions", "F&ull Screen"),
     .tip = QT_TRANSLATE_NOOP("dkn::Actions", "Give the window the whole screen"),
     .icon = "full-screen",
     .shortcuts = "F11",
     .checkable = true,
     .separated = true},

    {.id = ActionId::Run,
     .menu = MenuId::Run,
     .text = QT_TRANSLATE_NOOP("dkn::Actions", "&Run"),
     .tip = QT_TRANSLATE_NOOP("dkn::Actions", "Filter the target with the chosen method"),
     .icon = "run",
     .shortcuts = "Ctrl+R",
     .needs = kPair | kMethod | kIdle},
    {.id = ActionId::Stop,
     .menu = MenuId::Run,
     .text = QT_TRANSLATE_NOOP("dkn::Actions", "&Stop"),
     .tip = QT_TRANSLATE_NOOP("dkn::Actions", "End the work; the result before stays"),
     .icon = "stop",
     .shortcuts = "Esc",
     .needs = kBusy},

    {ActionId::About, MenuId::Help, QT_TRANSLATE_NOOP("dkn::Actions", "&About DKN Studio"),
     QT_TRANSLATE_NOOP("dkn::Actions", "Version, licence and the papers"), "about", ""},
};

}  // namespace

std::span<const ActionSpec> actionTable() { return kActions; }

QString actionText(const ActionSpec& spec) { return QCoreApplication::translate(kActionContext, spec.text); }

QString actionTip(const ActionSpec& spec) {
  const QString tip = QCoreApplication::translate(kActionContext, spec.tip);
  const QString first = QString::fromLatin1(spec.shortcuts).section(QLatin1Char(' '), 0, 0);
  if (first.isEmpty()) return tip;
  return QStringLiteral("%1 (%2)").arg(
      tip, QKeySequence(first, QKeySequence::PortableText).toString(QKeySequence::NativeText));
}

QString missingText(unsigned unmetNeeds) {
  if ((unmetNeeds & kPair) != 0) return QCoreApplication::translate("dkn::Actions", "Open a pair first.");
  if ((unmetNeeds & kMethod) != 0) return QCoreApplication::translate("dkn::Actions", "Choose a method first.");
  if ((unmetNeeds & kResult) != 0) return QCoreApplication::translate("dkn::Actions", "Run a method first.");
  if ((unmetNeeds & kIdle) != 0) return QCoreApplication::translate("dkn::Actions", "Something is running already.");
  return {};
}

}  // namespace dkn
