// SPDX-License-Identifier: GPL-3.0-or-later
// How values become colours, shared by the panels whose values are to be compared.
#pragma once

#include <QObject>

#include "image/image.h"
#include "view/colour_map.h"

namespace dkn {

/// Values at or below `range.minimum` take the map's first colour, at or above `range.maximum` its last; pictures of
/// three channels are shown as RGB over the same range.
struct DisplayState {
  const ColourMap* map = &colourMaps().front();
  ValueRange range{0.0F, 1.0F};
  bool operator==(const DisplayState&) const = default;
};

class Display : public QObject {
  Q_OBJECT

 public:
  explicit Display(QObject* parent = nullptr);

  const DisplayState& state() const { return m_state; }
  const ColourMap& map() const { return *m_state.map; }
  ValueRange range() const { return m_state.range; }

  void setMap(const ColourMap& map);
  void setRange(ValueRange range);

 Q_SIGNALS:
  void changed();

 private:
  DisplayState m_state;
};

}  // namespace dkn
