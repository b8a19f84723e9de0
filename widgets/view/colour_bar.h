// SPDX-License-Identifier: GPL-3.0-or-later
// The key to a display's colours.
#pragma once

#include <QWidget>

#include "view/display.h"

namespace dkn {

/// Vertical, low at the bottom, with round ticks in the data's unit.
class ColourBar : public QWidget {
  Q_OBJECT

 public:
  explicit ColourBar(Display* display, QWidget* parent = nullptr);

  /// False while there is nothing whose colours could be read.
  void setActive(bool active);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  /// The coloured strip, in widget coordinates.
  QRect barRect() const;

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void refresh();
  void drawTicks(QPainter& painter, const QRect& bar);

  Display* m_display;
  bool m_active = false;
};

}  // namespace dkn
