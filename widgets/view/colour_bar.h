// SPDX-License-Identifier: GPL-3.0-or-later
// The key to a display's colours.
#pragma once

#include <QWidget>

#include "view/display.h"

namespace dkn {

/// Vertical, low at the bottom, with round ticks in the data's unit and a caption above. A double click, the context
/// menu key or Return ask for another range.
class ColourBar : public QWidget {
  Q_OBJECT

 public:
  explicit ColourBar(Display* display, QWidget* parent = nullptr);

  Display* display() const { return m_display; }
  /// What the numbers are, in two short lines: "Depth", "mm".
  void setCaption(const QString& name, const QString& unit);
  /// False while there is nothing whose colours could be read.
  void setActive(bool active);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  /// The coloured strip, in widget coordinates.
  QRect barRect() const;

 Q_SIGNALS:
  void editRequested();

 protected:
  void changeEvent(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void refresh();
  void drawTicks(QPainter& painter, const QRect& bar);

  Display* m_display;
  QString m_name;
  QString m_unit;
  bool m_active = false;
};

}  // namespace dkn
