// SPDX-License-Identifier: GPL-3.0-or-later
// What a session file holds.
#pragma once

#include <QDateTime>
#include <QDir>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

#include "batch/pair_metrics.h"
#include "filter/method.h"
#include "pair/loaded_pair.h"
#include "run/run.h"
#include "view/panel_grid.h"

namespace dkn {

inline constexpr int kSessionVersion = 1;

struct SessionPair {
  PairSource source;
  std::vector<RunRecord> runs;
  int shown = -1;      ///< index of a run
  int reference = -1;  ///< index of a run; -1: the ground truth
};

/// Plain data: what is in the file, with absolute paths.
struct SessionData {
  std::vector<SessionPair> pairs;
  int current = -1;
  QString method;
  QStringList ticked;
  std::map<QString, Parameters> parameters;
  Arrangement arrangement = Arrangement::Grid;
  std::map<Arrangement, QStringList> contents;
  std::optional<ViewState> view;  ///< unset: fitting
  QString colourMap;
  std::map<int, ValueRange> ranges;  ///< by PictureKind
  std::optional<QRectF> region;
  std::optional<QLineF> line;
};

/// Paths below or beside `base` become relative to it.
QJsonObject toJson(const SessionData& data, const QDir& base);
/// Unknown names and values are passed over with a line in `warnings`. Throws Error(Unreadable) for what is no session,
/// and for one of a later version.
SessionData sessionFromJson(const QByteArray& bytes, const QDir& base, QStringList& warnings);

}  // namespace dkn
