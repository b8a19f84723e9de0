// SPDX-License-Identifier: GPL-3.0-or-later
// The one scene point that every panel marks and the readout tells about.
#pragma once

#include <QObject>
#include <QPointF>

#include <optional>

namespace dkn {

class Cursor : public QObject {
  Q_OBJECT

 public:
  explicit Cursor(QObject* parent = nullptr);

  /// Relative scene coordinates as in ViewState; none while nothing is pointed at.
  std::optional<QPointF> position() const { return m_position; }
  void setPosition(std::optional<QPointF> position);

 Q_SIGNALS:
  void changed();

 private:
  std::optional<QPointF> m_position;
};

}  // namespace dkn
