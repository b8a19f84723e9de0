// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of what can be done; menus, toolbar, palette and shortcut help are built from it.
#pragma once

#include <QCoreApplication>
#include <QList>

#include <span>

class QKeySequence;

namespace dkn {

enum class ActionId {
  OpenPair,
  OpenFolder,
  LoadDemo,
  Reload,
  ClosePair,
  SaveResult,
  ExportView,
  ExportFigure,
  ExportAll,
  OpenSession,
  SaveSession,
  Quit,
  Undo,
  Redo,
  CopyView,
  CopyValues,
  CopyCsv,
  CopyMarkdown,
  CopyLatex,
  Preferences,
  ArrangeOne,
  ArrangeTwo,
  ArrangeThree,
  ArrangeFour,
  ArrangeGrid,
  ArrangeSix,
  ArrangeWipe,
  ArrangeBlink,
  TurnWipe,
  AutoBlink,
  ShowReference,
  NextContent,
  PreviousContent,
  Fit,
  ActualSize,
  ZoomIn,
  ZoomOut,
  CentreOnCursor,
  LinkViews,
  LinkByPixel,
  Align,
  PixelGrid,
  PixelValues,
  NextColourMap,
  PreviousColourMap,
  RangeFull,
  RangePercentiles,
  RangeVisible,
  RangeSymmetric,
  AmplifyDifference,
  WeakenDifference,
  EditRange,
  PresetCompare,
  PresetInspect,
  PresetTrain,
  ResetLayout,
  HideDocks,
  ThemeSystem,
  ThemeLight,
  ThemeDark,
  FullScreen,
  Run,
  RunTicked,
  RunTickedOnAll,
  Stop,
  NextResult,
  PreviousResult,
  SetReference,
  ReferenceTruth,
  NextPair,
  PreviousPair,
  SelectRegion,
  DrawLine,
  ClearMarks,
  GoToPixel,
  ShowRelief,
  ExportPlot,
  KernelInspector,
  PinPixel,
  NextPin,
  PreviousPin,
  LockPixel,
  TrainOpen,
  TrainStart,
  TrainPause,
  TrainStop,
  TrainKeepBest,
  TrainUse,
  Batch,
  MakeScene,
  CommandPalette,
  Guide,
  QuickStart,
  WhatIsThis,
  Shortcuts,
  Verify,
  About
};

/// Menus of the bar, then those inside others.
enum class MenuId {
  File,
  Edit,
  View,
  Run,
  Inspect,
  Train,
  Tools,
  Help,
  Recent,
  Arrange,
  Zoom,
  Link,
  Range,
  Layout,
  Theme,
  None
};

/// What an action needs; a disabled one says in its tip what is missing.
enum Need : unsigned {
  kNothing = 0,
  kPair = 1,
  kResult = 2,
  kMethod = 4,
  kBusy = 8,
  kTicked = 16,
  kSeveralPairs = 32,
  kMarks = 64,
  kValidParameters = 128,
  kEntry = 256,     ///< a pair in the list, read or not
  kTraining = 512,  ///< a run that can be paused and stopped
  kNotTraining = 1024,
  kValidTraining = 2048,
  kTrainedModel = 4096  ///< the run has written a model
};

enum Trait : unsigned {
  kPlain = 0,
  kCheckable = 1,
  kViewKey = 2,    ///< the shortcut acts while a picture has the focus, so that letters can be typed elsewhere
  kSeparated = 4,  ///< a line before it in the menu
  kOneOf = 8       ///< of the checkable ones of its menu exactly one is checked
};

struct ActionSpec {
  ActionId id;
  MenuId menu;
  const char* text;       ///< with its mnemonic; in the context kActionContext
  const char* tip;        ///< one sentence
  const char* icon;       ///< name of a drawing under :/icons; empty: none
  const char* shortcuts;  ///< portable, separated by a space
  unsigned needs = kNothing;
  unsigned traits = kPlain;
};

inline constexpr char kActionContext[] = "dkn::Actions";

/// In the order of the menus.
std::span<const ActionSpec> actionTable();
const ActionSpec& actionSpec(ActionId id);
/// As settings store shortcuts: the English text without mnemonic and dots, "Open Pair".
QString actionKey(const ActionSpec& spec);

QString actionText(const ActionSpec& spec);
/// What stands on buttons and in lists: no mnemonic, no dots.
QString actionTitle(const ActionSpec& spec);
QString actionTip(const ActionSpec& spec);
QList<QKeySequence> defaultShortcuts(const ActionSpec& spec);
/// Why an action with these unmet needs is disabled; empty where there is nothing to explain.
QString missingText(unsigned unmetNeeds);

/// A menu's title, and the menu it stands in: None for those of the bar.
QString menuTitle(MenuId id);
MenuId parentMenu(MenuId id);

}  // namespace dkn
