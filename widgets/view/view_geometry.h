// SPDX-License-Identifier: GPL-3.0-or-later
// Where a scene lies in a viewport: fit, zoom, pan and the way between pixels and the screen, as free functions.
#pragma once

#include <QPoint>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QSizeF>

#include <optional>

namespace dkn {

/// What a view looks at. Scene points are relative: (0, 0) is the top left corner of every picture of a pair, (1, 1)
/// the bottom right one, so that a 64 x 48 target and its 512 x 384 guidance show the same place.
struct ViewState {
  QPointF centre{0.5, 0.5};
  double zoom = 1.0;  ///< device pixels per scene pixel; a scene pixel is one of the guidance
  bool operator==(const ViewState&) const = default;
};

inline constexpr double kMinimumZoom = 1.0 / 256.0;
inline constexpr double kMaximumZoom = 256.0;

/// Zoom at which all of `scene` (pixels) is just visible in `viewport` (device pixels), within the limits above.
double fitZoom(QSizeF scene, QSizeF viewport);

/// `zoom` moved by `steps` along the ladder of powers of the square root of 2; a zoom between two rungs goes to the
/// next.
double steppedZoom(double zoom, int steps);

/// The state after zooming to `zoom` such that the scene point under `anchor` (device pixels from the viewport's
/// corner) stays there, unless the centre would leave the scene.
ViewState zoomedAbout(const ViewState& state, double zoom, QPointF anchor, QSizeF scene, QSizeF viewport);

/// The state after dragging the picture by `delta` device pixels; the centre stays inside the scene.
ViewState pannedBy(const ViewState& state, QPointF delta, QSizeF scene);

/// The state moved as little as needed to have `point` at least `margin` device pixels inside the viewport.
ViewState revealing(const ViewState& state, QPointF point, double margin, QSizeF scene, QSizeF viewport);

/// One view's scene on the screen. The scene's corner is rounded to whole device pixels: at 100 % every pixel of the
/// picture is one of the screen.
class ViewMapping {
 public:
  ViewMapping(const ViewState& state, QSizeF scene, QSizeF viewport);

  QPointF viewFromScene(QPointF point) const;
  QPointF sceneFromView(QPointF point) const;
  /// The whole scene in device pixels.
  QRectF sceneRect() const { return {m_origin, m_size}; }
  /// The viewport in pixels of a picture of `image` pixels; reaches beyond the picture where the viewport does.
  QRectF visiblePixels(QSize image) const;
  /// The same for a part of the viewport, in device pixels.
  QRectF pixelsIn(const QRectF& device, QSize image) const;
  /// Device pixels per pixel of a picture of `image` pixels, across.
  double pixelSize(QSize image) const;

 private:
  QPointF m_origin;
  QSizeF m_size;
  QSizeF m_viewport;
};

/// The pixel of a picture of `image` pixels that holds the scene point; none outside [0, 1).
std::optional<QPoint> pixelAt(QPointF point, QSize image);
/// Centre of a pixel as a scene point.
QPointF pixelCentre(QPoint pixel, QSize image);
/// Area of a pixel in relative scene coordinates.
QRectF pixelArea(QPoint pixel, QSize image);

}  // namespace dkn
