// SPDX-License-Identifier: GPL-3.0-or-later
// How values become colours.
#include "view/display.h"

namespace dkn {

Display::Display(QObject* parent) : QObject(parent) {}

void Display::setMap(const ColourMap& map) {
  if (m_state.map == &map) return;
  m_state.map = &map;
  Q_EMIT changed();
}

void Display::setRange(ValueRange range) {
  if (m_state.range == range) return;
  m_state.range = range;
  Q_EMIT changed();
}

}  // namespace dkn
