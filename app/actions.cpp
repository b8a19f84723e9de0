// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of what can be done.
#include "actions.h"

#include <QKeySequence>

namespace dkn {
namespace {

#define DKN_ACTION_TEXT(text) QT_TRANSLATE_NOOP("dkn::Actions", text)

constexpr ActionSpec kActions[] = {
    {ActionId::OpenPair, MenuId::File, DKN_ACTION_TEXT("&Open Pair…"),
     DKN_ACTION_TEXT("Choose a guidance and a target picture"), "open", "Ctrl+O"},
    {ActionId::LoadDemo, MenuId::File, DKN_ACTION_TEXT("Load &Demo"),
     DKN_ACTION_TEXT("Make a scene with exact depth, reduce its depth 8 times and filter it"), "demo", "Ctrl+D"},
    {.id = ActionId::SaveResult,
     .menu = MenuId::File,
     .text = DKN_ACTION_TEXT("&Save Result…"),
     .tip = DKN_ACTION_TEXT("Write the result's numbers to a file"),
     .icon = "save",
     .shortcuts = "Ctrl+S",
     .needs = kResult,
     .separated = true},
    {.id = ActionId::Quit,
     .menu = MenuId::File,
     .text = DKN_ACTION_TEXT("&Quit"),
     .tip = DKN_ACTION_TEXT("Close the application"),
     .icon = "quit",
     .shortcuts = "Ctrl+Q",
     .separated = true},

    {ActionId::CopyValues, MenuId::Edit, DKN_ACTION_TEXT("Copy Pixel &Values"),
     DKN_ACTION_TEXT("Copy the values under the cursor as a table"), "copy", "Ctrl+Shift+C", kPair},

    {.id = ActionId::Fit,
     .menu = MenuId::View,
     .text = DKN_ACTION_TEXT("&Fit"),
     .tip = DKN_ACTION_TEXT("Show the whole picture"),
     .icon = "fit",
     .shortcuts = "F",
     .needs = kPair,
     .viewKey = true},
    {.id = ActionId::ActualSize,
     .menu = MenuId::View,
     .text = DKN_ACTION_TEXT("&100 %"),
     .tip = DKN_ACTION_TEXT("One pixel of the guidance on one pixel of the screen"),
     .icon = "actual-size",
     .shortcuts = "1",
     .needs = kPair,
     .viewKey = true},
    {.id = ActionId::ZoomIn,
     .menu = MenuId::View,
     .text = DKN_ACTION_TEXT("Zoom &In"),
     .tip = DKN_ACTION_TEXT("Enlarge about the cursor"),
     .icon = "zoom-in",
     .shortcuts = "+ = Ctrl++",
     .needs = kPair,
     .viewKey = true},
    {.id = ActionId::ZoomOut,
     .menu = MenuId::View,
     .text = DKN_ACTION_TEXT("Zoom &Out"),
     .tip = DKN_ACTION_TEXT("Reduce about the cursor"),
     .icon = "zoom-out",
     .shortcuts = "- Ctrl+-",
     .needs = kPair,
     .viewKey = true},
    {.id = ActionId::LinkViews,
     .menu = MenuId::View,
     .text = DKN_ACTION_TEXT("&Link Views"),
     .tip = DKN_ACTION_TEXT("All pictures show the same place"),
     .icon = "link",
     .shortcuts = "L",
     .checkable = true,
     .viewKey = true,
     .separated = true},
    {.id = ActionId::NextColourMap,
     .menu = MenuId::View,
     .text = DKN_ACTION_TEXT("&Next Colour Map"),
     .tip = DKN_ACTION_TEXT("Colour target and result with the next map"),
     .icon = "colour-map",
     .shortcuts = "G",
     .viewKey = true,
     .separated = true},
    {.id = ActionId::PreviousColourMap,
     .menu = MenuId::View,
     .text = DKN_ACTION_TEXT("&Previous Colour Map"),
     .tip = DKN_ACTION_TEXT("Colour target and result with the map before"),
     .icon = "",
     .shortcuts = "Shift+G",
     .viewKey = true},
    {.id = ActionId::ThemeSystem,
     .menu = MenuId::View,
     .text = DKN_ACTION_TEXT("Colours of the &Desktop"),
     .tip = DKN_ACTION_TEXT("The window takes the desktop's colours"),
     .icon = "",
     .shortcuts = "",
     .checkable = true,
     .separated = true},
    {.id = ActionId::ThemeLight,
     .menu = MenuId::View,
     .text = DKN_ACTION_TEXT("Li&ght Colours"),
     .tip = DKN_ACTION_TEXT("The window is light"),
     .icon = "",
     .shortcuts = "",
     .checkable = true},
    {.id = ActionId::ThemeDark,
     .menu = MenuId::View,
     .text = DKN_ACTION_TEXT("Dar&k Colours"),
     .tip = DKN_ACTION_TEXT("The window is dark"),
     .icon = "",
     .shortcuts = "",
     .checkable = true},
    {.id = ActionId::FullScreen,
     .menu = MenuId::View,
     .text = DKN_ACTION_TEXT("F&ull Screen"),
     .tip = DKN_ACTION_TEXT("Give the window the whole screen"),
     .icon = "full-screen",
     .shortcuts = "F11",
     .checkable = true,
     .separated = true},

    {.id = ActionId::Run,
     .menu = MenuId::Run,
     .text = DKN_ACTION_TEXT("&Run"),
     .tip = DKN_ACTION_TEXT("Filter the target with the chosen method"),
     .icon = "run",
     .shortcuts = "Ctrl+R",
     .needs = kPair | kMethod | kIdle},
    {.id = ActionId::Stop,
     .menu = MenuId::Run,
     .text = DKN_ACTION_TEXT("&Stop"),
     .tip = DKN_ACTION_TEXT("End the work; the result before stays"),
     .icon = "stop",
     .shortcuts = "Esc",
     .needs = kBusy},

    {ActionId::About, MenuId::Help, DKN_ACTION_TEXT("&About DKN Studio"),
     DKN_ACTION_TEXT("Version, licence and the papers"), "about", ""},
};

#undef DKN_ACTION_TEXT

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
  if ((unmetNeeds & kPair) != 0) return QCoreApplication::translate(kActionContext, "Open a pair first.");
  if ((unmetNeeds & kMethod) != 0) return QCoreApplication::translate(kActionContext, "Choose a method first.");
  if ((unmetNeeds & kResult) != 0) return QCoreApplication::translate(kActionContext, "Run a method first.");
  if ((unmetNeeds & kIdle) != 0) return QCoreApplication::translate(kActionContext, "Something is running already.");
  return {};
}

}  // namespace dkn
