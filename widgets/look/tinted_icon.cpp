// SPDX-License-Identifier: GPL-3.0-or-later
// Single-coloured SVG drawings in the colours of the palette.
#include "look/tinted_icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace dkn {
namespace {

QColor iconColour(QIcon::Mode mode) {
  const QPalette palette = QGuiApplication::palette();
  if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::ButtonText);
  if (mode == QIcon::Selected) return palette.color(QPalette::HighlightedText);
  return palette.color(QPalette::Active, QPalette::ButtonText);
}

class TintedIconEngine : public QIconEngine {
 public:
  explicit TintedIconEngine(const QString& path) : m_path(path) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override {
    const qreal ratio = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(rect.topLeft(), tintedPixmap(m_path, rect.size(), iconColour(mode), ratio));
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override {
    return tintedPixmap(m_path, size, iconColour(mode), 1.0);
  }
  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale) override {
    // `size` is in device pixels here.
    QPixmap drawn = tintedPixmap(m_path, size, iconColour(mode), 1.0);
    drawn.setDevicePixelRatio(scale);
    return drawn;
  }
  QIconEngine* clone() const override { return new TintedIconEngine(m_path); }

 private:
  QString m_path;
};

}  // namespace

QIcon tintedIcon(const QString& path) { return QIcon(new TintedIconEngine(path)); }

QPixmap tintedPixmap(const QString& path, QSize size, const QColor& colour, qreal devicePixelRatio) {
  QPixmap pixmap(size * devicePixelRatio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  QSvgRenderer renderer(path);
  renderer.setAspectRatioMode(Qt::KeepAspectRatio);
  renderer.render(&painter, QRectF(pixmap.rect()));
  painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
  painter.fillRect(pixmap.rect(), colour);
  painter.end();
  pixmap.setDevicePixelRatio(devicePixelRatio);
  return pixmap;
}

}  // namespace dkn
