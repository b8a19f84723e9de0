// SPDX-License-Identifier: GPL-3.0-or-later
// The one scene point that every panel marks.
#include "view/cursor.h"

namespace dkn {

Cursor::Cursor(QObject* parent) : QObject(parent) {}

void Cursor::setPosition(std::optional<QPointF> position) {
  if (m_position == position) return;
  m_position = position;
  Q_EMIT changed();
}

}  // namespace dkn
