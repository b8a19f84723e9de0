// SPDX-License-Identifier: GPL-3.0-or-later
// Two pictures in one panel, parted by a line that can be moved.
#pragma once

#include "view/image_panel.h"

namespace dkn {

class WipeHandle;

/// Left of (or above) the handle is the panel's picture, on the other side the reference. The handle is dragged, or
/// moved by the arrow keys while it has the focus: one step is a hundredth, with Shift a tenth; Home and End go to the
/// ends.
class WipePanel : public ImagePanel {
  Q_OBJECT

 public:
  WipePanel(View* view, Display* display, Cursor* cursor, QWidget* parent = nullptr);

  double position() const { return m_position; }
  void setPosition(double position);
  Qt::Orientation orientation() const { return m_orientation; }
  /// Of the movement: horizontal has a vertical line.
  void setOrientation(Qt::Orientation orientation);
  QWidget* handle() const;

 Q_SIGNALS:
  void positionChanged(double position);

 protected:
  void changeEvent(QEvent* event) override;
  void paintPicture(QPainter& painter) override;
  void resizeEvent(QResizeEvent* event) override;
  void invalidate() override;

 private:
  friend class WipeHandle;
  void placeHandle();
  void retranslateUi();

  WipeHandle* m_handle;
  PictureCache m_referenceCache;
  double m_position = 0.5;
  Qt::Orientation m_orientation = Qt::Horizontal;
};

}  // namespace dkn
