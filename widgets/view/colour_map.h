// SPDX-License-Identifier: GPL-3.0-or-later
// From numbers to colours: maps of our own, drawn in OKLab with an even lightness.
#pragma once

#include <QRgb>
#include <QString>

#include <array>
#include <vector>

namespace dkn {

/// 256 colours from low to high. Sequential maps rise evenly in lightness, so that they read in grey print and with
/// every kind of colour vision; the diverging one is lightest in the middle and equally dark at both ends; the cyclic
/// one ends where it begins. Viridis, cividis, magma (van der Walt and Smith 2015; Nunez et al. 2018), coolwarm
/// (Moreland 2009) and twilight (Azadi 2017), all in the public domain (CC0): 17 colours of each, joined by a spline in
/// OKLab (Ottosson 2020).
struct ColourMap {
  enum class Kind { Sequential, Diverging, Cyclic };

  const char* id;     ///< stable, as settings store it
  const char* title;  ///< English; shown through colourMapTitle()
  Kind kind;
  QRgb invalid;  ///< what NaN and masked pixels look like
  std::array<QRgb, 256> table;

  /// Colour of `position`: 0 is the first entry, 1 the last; beyond them the nearest one. NaN gives `invalid`.
  QRgb colour(float position) const;
};

/// The default first; the first of each kind is the default of that kind.
const std::vector<ColourMap>& colourMaps();
/// The map of this id; the default where there is none.
const ColourMap& colourMapById(const QString& id);
/// The map `steps` after `map`, round the list.
const ColourMap& colourMapAfter(const ColourMap& map, int steps);
/// The default for differences.
const ColourMap& divergingMap();
/// Two colours: 0 is a good pixel, 1 a bad one. None of the list.
const ColourMap& maskMap();
/// Colour of a class: the bits of its number, three at a time, become the highest bits of red, green and blue that are
/// left, so that small numbers are far apart; 0 is black.
QRgb classColour(int label);
/// The title in the user's language.
QString colourMapTitle(const ColourMap& map);

}  // namespace dkn
