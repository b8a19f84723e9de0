// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of what can be done; menus, toolbar and shortcuts are built from it.
#pragma once

#include <QCoreApplication>

#include <span>

namespace dkn {

enum class ActionId {
  OpenPair,
  LoadDemo,
  SaveResult,
  Quit,
  CopyValues,
  Fit,
  ActualSize,
  ZoomIn,
  ZoomOut,
  LinkViews,
  NextColourMap,
  PreviousColourMap,
  ThemeSystem,
  ThemeLight,
  ThemeDark,
  FullScreen,
  Run,
  Stop,
  About
};

enum class MenuId { File, Edit, View, Run, Help };

/// What an action needs; a disabled one says in its tip what is missing.
enum Need : unsigned { kNothing = 0, kPair = 1, kResult = 2, kIdle = 4, kBusy = 8, kMethod = 16 };

struct ActionSpec {
  ActionId id;
  MenuId menu;
  const char* text;       ///< with its mnemonic; in the context kActionContext
  const char* tip;        ///< one sentence
  const char* icon;       ///< name of a drawing under :/icons; empty: none
  const char* shortcuts;  ///< portable, separated by a space
  unsigned needs = kNothing;
  bool checkable = false;
  bool viewKey = false;    ///< the shortcut acts while a picture has the focus, so that letters can be typed elsewhere
  bool separated = false;  ///< a line before it in the menu
};

inline constexpr char kActionContext[] = "dkn::Actions";

/// In the order of the menus.
std::span<const ActionSpec> actionTable();

QString actionText(const ActionSpec& spec);
/// The tip with the shortcut.
QString actionTip(const ActionSpec& spec);
/// Why an action with these unmet needs is disabled; empty where there is nothing to explain.
QString missingText(unsigned unmetNeeds);

}  // namespace dkn
