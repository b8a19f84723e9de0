// SPDX-License-Identifier: GPL-3.0-or-later
// The pixels around the inspected one, with the kernel drawn over them.
#pragma once

#include <QWidget>

#include <optional>

#include "inspector/inspector_model.h"

class QPainter;

namespace dkn {

/// Hollow squares: the base grid. Discs: sampled positions, area by |weight|, colour by the signed weight. Arrows: the
/// offsets. A click on a disc or base selects the tap, elsewhere it moves the pixel, dragging scrubs; the wheel changes
/// the patch from 15 x 15 to 41 x 41 pixels, more for wider kernels; arrows move the pixel, with Shift by ten.
class NeighbourhoodView : public QWidget {
  Q_OBJECT

 public:
  enum class Underlay { Guidance, Target, Result };

  explicit NeighbourhoodView(InspectorModel* model, QWidget* parent = nullptr);

  void setUnderlay(Underlay underlay);
  Underlay underlay() const { return m_underlay; }
  /// Pixels shown on each side of the middle.
  int radius() const { return m_radius; }
  void setRadius(int radius);

  /// Widget coordinates of a point of the image, whose pixels have whole coordinates at their centres.
  QPointF widgetFromImage(QPointF point) const;
  QPointF imageFromWidget(QPointF position) const;
  void draw(QPainter& painter, QRectF area) const;

  QSize sizeHint() const override { return {400, 280}; }
  QSize minimumSizeHint() const override { return {160, 110}; }

 Q_SIGNALS:
  void radiusChanged();

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  struct Frame;
  Frame frame(QRectF area) const;
  void drawPixels(QPainter& painter, const Frame& frame) const;
  void drawKernel(QPainter& painter, const Frame& frame, const PixelKernel& kernel) const;
  void drawPins(QPainter& painter, const Frame& frame) const;
  double discRadius(const Frame& frame, const PixelKernel& kernel, const KernelTap& tap) const;
  int tapNear(QPointF position) const;
  void fitRadius();
  void updateAccessibleText();

  InspectorModel* m_model;
  Underlay m_underlay = Underlay::Guidance;
  int m_radius = 10;
  int m_fittedSize = 0;  ///< kernel size that the radius was fitted to
  /// While scrubbing: the pixel where it began. The patch stays where it is.
  std::optional<QPoint> m_scrubCentre;
};

}  // namespace dkn
