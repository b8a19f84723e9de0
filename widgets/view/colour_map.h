// SPDX-License-Identifier: GPL-3.0-or-later
// From numbers to colours: maps of our own, drawn in OKLab with an even lightness.
#pragma once

#include <QRgb>
#include <QString>

#include <array>
#include <vector>

namespace dkn {

/// 256 colours from low to high. Sequential maps rise evenly in lightness, so that they read in grey print and with
/// every kind of colour vision; the diverging one is lightest in the middle and equally dark at both ends. The tables
/// are computed from a few control colours in OKLab (Ottosson 2020); they are none of the published tables.
struct ColourMap {
  enum class Kind { Sequential, Diverging };

  const char* id;     ///< stable, as settings store it
  const char* title;  ///< English; shown through colourMapTitle()
  Kind kind;
  QRgb invalid;  ///< what NaN and masked pixels look like
  std::array<QRgb, 256> table;

  /// Colour of `position`: 0 is the first entry, 1 the last; beyond them the nearest one. NaN gives `invalid`.
  QRgb colour(float position) const;
};

/// The default first.
const std::vector<ColourMap>& colourMaps();
/// The map of this id; the default where there is none.
const ColourMap& colourMapById(const QString& id);
/// The map `steps` after `map`, round the list.
const ColourMap& colourMapAfter(const ColourMap& map, int steps);
/// The title in the user's language.
QString colourMapTitle(const ColourMap& map);

}  // namespace dkn
