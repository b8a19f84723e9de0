// SPDX-License-Identifier: GPL-3.0-or-later
// Where a scene lies in a viewport.
#include "view/view_geometry.h"

#include <algorithm>
#include <cmath>

namespace dkn {
namespace {

constexpr double kStepsPerOctave = 2.0;

QPointF insideScene(QPointF point) { return {std::clamp(point.x(), 0.0, 1.0), std::clamp(point.y(), 0.0, 1.0)}; }

/// Device pixels from the viewport's centre as relative scene distance.
QPointF relativeDistance(QPointF devicePixels, double zoom, QSizeF scene) {
  return {devicePixels.x() / (scene.width() * zoom), devicePixels.y() / (scene.height() * zoom)};
}

}  // namespace

double fitZoom(QSizeF scene, QSizeF viewport) {
  if (scene.isEmpty() || viewport.isEmpty()) return 1.0;
  const double zoom = std::min(viewport.width() / scene.width(), viewport.height() / scene.height());
  return std::clamp(zoom, kMinimumZoom, kMaximumZoom);
}

double steppedZoom(double zoom, int steps) {
  const double position = kStepsPerOctave * std::log2(zoom);
  // A thousandth of a rung away counts as on it.
  const double rung = steps > 0 ? std::floor(position + 1e-3) : std::ceil(position - 1e-3);
  return std::clamp(std::exp2((rung + steps) / kStepsPerOctave), kMinimumZoom, kMaximumZoom);
}

ViewState zoomedAbout(const ViewState& state, double zoom, QPointF anchor, QSizeF scene, QSizeF viewport) {
  const double clamped = std::clamp(zoom, kMinimumZoom, kMaximumZoom);
  if (scene.isEmpty()) return {state.centre, clamped};
  const QPointF fromCentre = anchor - QPointF(viewport.width() / 2.0, viewport.height() / 2.0);
  const QPointF fixed = state.centre + relativeDistance(fromCentre, state.zoom, scene);
  return {insideScene(fixed - relativeDistance(fromCentre, clamped, scene)), clamped};
}

ViewState pannedBy(const ViewState& state, QPointF delta, QSizeF scene) {
  if (scene.isEmpty()) return state;
  return {insideScene(state.centre - relativeDistance(delta, state.zoom, scene)), state.zoom};
}

ViewState revealing(const ViewState& state, QPointF point, double margin, QSizeF scene, QSizeF viewport) {
  if (scene.isEmpty() || viewport.isEmpty()) return state;
  const QPointF reach = relativeDistance(
      {std::max(0.0, viewport.width() / 2.0 - margin), std::max(0.0, viewport.height() / 2.0 - margin)}, state.zoom,
      scene);
  const auto near = [](double centre, double wanted, double distance) {
    return std::clamp(centre, wanted - distance, wanted + distance);
  };
  return {insideScene({near(state.centre.x(), point.x(), reach.x()), near(state.centre.y(), point.y(), reach.y())}),
          state.zoom};
}

ViewMapping::ViewMapping(const ViewState& state, QSizeF scene, QSizeF viewport)
    : m_size(scene * state.zoom), m_viewport(viewport) {
  m_origin = {std::round(viewport.width() / 2.0 - state.centre.x() * m_size.width()),
              std::round(viewport.height() / 2.0 - state.centre.y() * m_size.height())};
}

QPointF ViewMapping::viewFromScene(QPointF point) const {
  return m_origin + QPointF(point.x() * m_size.width(), point.y() * m_size.height());
}

QPointF ViewMapping::sceneFromView(QPointF point) const {
  if (m_size.isEmpty()) return {};
  return {(point.x() - m_origin.x()) / m_size.width(), (point.y() - m_origin.y()) / m_size.height()};
}

QRectF ViewMapping::visiblePixels(QSize image) const { return pixelsIn({QPointF(), m_viewport}, image); }

QRectF ViewMapping::pixelsIn(const QRectF& device, QSize image) const {
  const QPointF topLeft = sceneFromView(device.topLeft());
  const QPointF bottomRight = sceneFromView(device.bottomRight());
  return {QPointF(topLeft.x() * image.width(), topLeft.y() * image.height()),
          QPointF(bottomRight.x() * image.width(), bottomRight.y() * image.height())};
}

double ViewMapping::pixelSize(QSize image) const { return image.isEmpty() ? 0.0 : m_size.width() / image.width(); }

std::optional<QPoint> pixelAt(QPointF point, QSize image) {
  if (point.x() < 0.0 || point.y() < 0.0 || point.x() >= 1.0 || point.y() >= 1.0) return std::nullopt;
  // Rounding must not carry a point just below 1 beyond the last pixel.
  return QPoint(std::min(static_cast<int>(point.x() * image.width()), image.width() - 1),
                std::min(static_cast<int>(point.y() * image.height()), image.height() - 1));
}

QPointF pixelCentre(QPoint pixel, QSize image) {
  return {(pixel.x() + 0.5) / image.width(), (pixel.y() + 0.5) / image.height()};
}

QRectF pixelArea(QPoint pixel, QSize image) {
  return {static_cast<double>(pixel.x()) / image.width(), static_cast<double>(pixel.y()) / image.height(),
          1.0 / image.width(), 1.0 / image.height()};
}

}  // namespace dkn
