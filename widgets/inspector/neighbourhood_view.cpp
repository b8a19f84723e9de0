// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/neighbourhood_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

#include "inspector/kernel_text.h"
#include "inspector/pin_marker.h"
#include "look/theme.h"
#include "view/colour_map.h"
#include "view/number_format.h"

namespace dkn {
namespace {

constexpr int kSmallestRadius = 7;
constexpr int kLargestRadius = 20;
/// Taps beyond which squares and arrows would hide the picture.
constexpr std::size_t kManyTaps = 200;
constexpr double kReach = 10.0;

QPointF qPoint(cv::Point2d point) { return {point.x, point.y}; }

const ColourMap& mapOf(ColourMap::Kind kind) {
  const auto& maps = colourMaps();
  const auto found = std::find_if(maps.begin(), maps.end(), [kind](const ColourMap& map) { return map.kind == kind; });
  return found == maps.end() ? maps.front() : *found;
}

void doubleOutlined(QPainter& painter, const QPen& inner, const auto& draw) {
  QPen outer(Qt::black, inner.widthF() + 2.0);
  outer.setCapStyle(inner.capStyle());
  painter.setPen(outer);
  draw();
  painter.setPen(inner);
  draw();
}

}  // namespace

/// Where the patch lies in the widget.
struct NeighbourhoodView::Frame {
  QRectF area;
  QPointF centre;  ///< in pixels of the image
  double pixel = 1.0;
  int reachX = 0;  ///< pixels on either side that are visible
  int reachY = 0;

  QPointF toWidget(QPointF point) const { return area.center() + (point - centre) * pixel; }
  QPointF toImage(QPointF position) const { return centre + (position - area.center()) / pixel; }
};

NeighbourhoodView::NeighbourhoodView(InspectorModel* model, QWidget* parent) : QWidget(parent), m_model(model) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(false);
  const auto repaint = qOverload<>(&QWidget::update);
  connect(model, &InspectorModel::kernelsChanged, this, [this] {
    fitRadius();
    update();
    updateAccessibleText();
  });
  connect(model, &InspectorModel::pixelChanged, this, repaint);
  connect(model, &InspectorModel::pinsChanged, this, repaint);
  connect(model, &InspectorModel::selectedTapChanged, this, repaint);
  connect(model, &InspectorModel::currentRunChanged, this, repaint);
  connect(model, &InspectorModel::settingsChanged, this, repaint);
}

void NeighbourhoodView::setUnderlay(Underlay underlay) {
  m_underlay = underlay;
  update();
}

void NeighbourhoodView::setRadius(int radius) {
  radius = std::clamp(radius, kSmallestRadius, std::max(kLargestRadius, m_fittedSize));
  if (radius == m_radius) return;
  m_radius = radius;
  update();
  Q_EMIT radiusChanged();
}

/// A kernel of another width than the last one is shown whole.
void NeighbourhoodView::fitRadius() {
  const auto kernel = m_model->kernel();
  if (!kernel) return;
  const int reach = kernel->convention.learned ? kernel->window / 2 : (kernel->window + 1) / 2;
  if (reach == m_fittedSize) return;
  m_fittedSize = reach;
  setRadius(std::max(reach + 1, kernel->convention.learned ? 9 : kSmallestRadius));
}

NeighbourhoodView::Frame NeighbourhoodView::frame(QRectF area) const {
  Frame frame;
  frame.area = area;
  const QPoint pixel = m_scrubCentre.value_or(m_model->pixel().value_or(QPoint(0, 0)));
  frame.centre = pixel;
  frame.pixel = std::max(std::min(area.width(), area.height()) / (2 * m_radius + 1), 1.0);
  frame.reachX = static_cast<int>(std::ceil(area.width() / frame.pixel / 2.0));
  frame.reachY = static_cast<int>(std::ceil(area.height() / frame.pixel / 2.0));
  return frame;
}

QPointF NeighbourhoodView::widgetFromImage(QPointF point) const { return frame(rect()).toWidget(point); }
QPointF NeighbourhoodView::imageFromWidget(QPointF position) const { return frame(rect()).toImage(position); }

void NeighbourhoodView::drawPixels(QPainter& painter, const Frame& frame) const {
  const InspectedRun& run = *m_model->run();
  const FilterInput& input = *run.result->input;
  const bool colours = m_underlay == Underlay::Guidance;
  const bool result = m_underlay == Underlay::Result;
  GuidancePatch patch;
  if (colours && m_model->change()) patch = guidancePatch(input.guidance.values, *m_model->change());
  const cv::Mat& values = colours ? input.guidance.values : result ? run.result->output->values : input.target.values;
  const double extent = m_model->extent() > 0.0 ? m_model->extent() : 1.0;
  const ColourMap& map = mapOf(ColourMap::Kind::Sequential);
  const QPoint middle = frame.centre.toPoint();
  QImage image(2 * frame.reachX + 1, 2 * frame.reachY + 1, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  for (int y = 0; y < image.height(); ++y) {
    const int row = middle.y() - frame.reachY + y;
    if (row < 0 || row >= values.rows) continue;
    auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
    for (int x = 0; x < image.width(); ++x) {
      const int column = middle.x() - frame.reachX + x;
      if (column < 0 || column >= values.cols) continue;
      const bool patched = patch.area.contains(cv::Point(column, row));
      const float* at = patched ? patch.values.ptr<float>(row - patch.area.y, column - patch.area.x)
                                : values.ptr<float>(row) + static_cast<std::ptrdiff_t>(column) * values.channels();
      const auto byte = [](float value) { return static_cast<int>(std::clamp(value, 0.0F, 1.0F) * 255.0F + 0.5F); };
      line[x] = colours ? qRgb(byte(at[0]), byte(at[1]), byte(at[2]))
                        : map.colour(static_cast<float>(
                              (static_cast<double>(at[m_model->channel()]) - input.range.minimum) / extent));
    }
  }
  const QPointF corner = frame.toWidget(QPointF(middle.x() - frame.reachX - 0.5, middle.y() - frame.reachY - 0.5));
  painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
  painter.drawImage(QRectF(corner, QSizeF(image.size()) * frame.pixel), image);
}

double NeighbourhoodView::discRadius(const Frame& frame, const PixelKernel& kernel, const KernelTap& tap) const {
  double largest = 0.0;
  for (const KernelTap& other : kernel.taps) largest = std::max(largest, std::abs(other.weight));
  if (!(largest > 0.0)) return 2.0;
  // Neighbouring taps of an implicit kernel lie a pixel apart or more.
  const double full = std::clamp(frame.pixel * (kernel.taps.size() > 9 ? 0.5 : 0.7), 2.5, 16.0);
  return std::max(full * std::sqrt(std::abs(tap.weight) / largest), kernel.taps.size() > 9 ? 0.0 : 1.5);
}

void NeighbourhoodView::drawKernel(QPainter& painter, const Frame& frame, const PixelKernel& kernel) const {
  painter.setRenderHint(QPainter::Antialiasing);
  const ColourMap& map = mapOf(ColourMap::Kind::Diverging);
  double largest = 0.0;
  for (const KernelTap& tap : kernel.taps) largest = std::max(largest, std::abs(tap.weight));
  const bool many = kernel.taps.size() > kManyTaps;
  if (kernel.convention.learned && !many) {
    for (const KernelTap& tap : kernel.taps) {
      const QPointF base = frame.toWidget(qPoint(tap.base));
      const QPointF end = frame.toWidget(qPoint(tap.position));
      const double half = std::max(frame.pixel * 0.22, 2.5);
      doubleOutlined(painter, QPen(Qt::white, 1.0), [&] {
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(base.x() - half, base.y() - half, 2 * half, 2 * half));
      });
      const QLineF arrow(base, end);
      if (arrow.length() < 4.0) continue;
      QPen pen(Qt::white, 1.2);
      pen.setCapStyle(Qt::RoundCap);
      doubleOutlined(painter, pen, [&] { painter.drawLine(arrow); });
    }
  }
  for (std::size_t t = 0; t < kernel.taps.size(); ++t) {
    const KernelTap& tap = kernel.taps[t];
    const QPointF position = frame.toWidget(qPoint(tap.position));
    const double radius = discRadius(frame, kernel, tap);
    if (radius <= 0.3 || !frame.area.adjusted(-20, -20, 20, 20).contains(position)) continue;
    const auto share = static_cast<float>(largest > 0.0 ? 0.5 + 0.5 * tap.weight / largest : 0.5);
    painter.setBrush(QColor(map.colour(share)));
    painter.setPen(QPen(Qt::black, many ? 0.0 : 2.5));
    if (!many) painter.drawEllipse(position, radius, radius);
    painter.setPen(QPen(Qt::white, many ? 0.5 : 1.0));
    painter.drawEllipse(position, radius, radius);
  }
  const int selected = m_model->selectedTap();
  if (selected >= 0 && selected < static_cast<int>(kernel.taps.size())) {
    const KernelTap& tap = kernel.taps[static_cast<std::size_t>(selected)];
    const double radius = discRadius(frame, kernel, tap) + 4.0;
    painter.setBrush(Qt::NoBrush);
    doubleOutlined(painter, QPen(QColor(0xff, 0xd4, 0x3b), 2.5),
                   [&] { painter.drawEllipse(frame.toWidget(qPoint(tap.position)), radius, radius); });
  }
}

void NeighbourhoodView::drawPins(QPainter& painter, const Frame& frame) const {
  for (const Pin& pin : m_model->pins()) {
    const QPointF position = frame.toWidget(pin.pixel);
    if (frame.area.contains(position)) drawPin(painter, pin.number, position, std::max(frame.pixel * 0.5, 5.0));
  }
}

void NeighbourhoodView::draw(QPainter& painter, QRectF area) const {
  painter.save();
  painter.setClipRect(area);
  painter.fillRect(area, pictureBackground(palette()));
  // What lies beyond the image's border is hatched.
  painter.fillRect(area, QBrush(hairline(palette()), Qt::BDiagPattern));
  const auto pixel = m_model->pixel();
  if (!m_model->run() || !pixel) {
    painter.fillRect(area, pictureBackground(palette()));
    painter.setPen(secondaryText(palette()));
    painter.drawText(area.adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap,
                     m_model->run() ? tr("Click a pixel of a picture to see where its value comes from.")
                                    : tr("Run a method first: its kernels are shown here."));
    painter.restore();
    return;
  }
  const Frame frame = this->frame(area);
  drawPixels(painter, frame);
  const auto kernel = m_model->kernel();
  const QPointF centre = frame.toWidget(*pixel);
  const double half = frame.pixel / 2.0;
  painter.setBrush(Qt::NoBrush);
  doubleOutlined(painter, QPen(Qt::white, 1.5),
                 [&] { painter.drawRect(QRectF(centre.x() - half, centre.y() - half, frame.pixel, frame.pixel)); });
  if (kernel) drawKernel(painter, frame, *kernel);
  drawPins(painter, frame);
  const QString message = m_model->message();
  if (!message.isEmpty()) {
    painter.setPen(Qt::NoPen);
    QColor shade = palette().color(QPalette::Window);
    shade.setAlphaF(0.85F);
    const QRectF box = painter.boundingRect(area.adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, message);
    painter.fillRect(box.adjusted(-8, -6, 8, 6), shade);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(area.adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, message);
  }
  painter.restore();
}

bool NeighbourhoodView::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const int tap = tapNear(help->pos());
    const auto kernel = m_model->kernel();
    if (tap >= 0 && kernel) {
      QToolTip::showText(help->globalPos(), tapText(kernel->taps[static_cast<std::size_t>(tap)]), this);
    } else {
      QToolTip::hideText();
    }
    return true;
  }
  return QWidget::event(event);
}

void NeighbourhoodView::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  draw(painter, rect());
  if (!hasFocus()) return;
  painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void NeighbourhoodView::wheelEvent(QWheelEvent* event) {
  if (event->angleDelta().y() == 0) return event->ignore();
  setRadius(m_radius + (event->angleDelta().y() > 0 ? -1 : 1));
  event->accept();
}

int NeighbourhoodView::tapNear(QPointF position) const {
  const auto kernel = m_model->kernel();
  if (!kernel) return -1;
  const Frame frame = this->frame(rect());
  int nearest = -1;
  double distance = kReach;
  for (std::size_t t = 0; t < kernel->taps.size(); ++t) {
    const double away = QLineF(position, frame.toWidget(qPoint(kernel->taps[t].position))).length();
    if (away > std::min(distance, discRadius(frame, *kernel, kernel->taps[t]) + 3.0)) continue;
    distance = away;
    nearest = static_cast<int>(t);
  }
  return nearest;
}

void NeighbourhoodView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !m_model->pixel()) return event->ignore();
  if (const int tap = tapNear(event->position()); tap >= 0) return m_model->setSelectedTap(tap);
  m_scrubCentre = m_model->pixel();
  const QPointF at = frame(rect()).toImage(event->position());
  m_model->setPixel(QPoint(static_cast<int>(std::lround(at.x())), static_cast<int>(std::lround(at.y()))));
}

void NeighbourhoodView::mouseMoveEvent(QMouseEvent* event) {
  if (!m_scrubCentre) return;
  const QPointF at = frame(rect()).toImage(event->position());
  m_model->setPixel(QPoint(static_cast<int>(std::lround(at.x())), static_cast<int>(std::lround(at.y()))));
}

void NeighbourhoodView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  m_scrubCentre.reset();
  update();
}

void NeighbourhoodView::keyPressEvent(QKeyEvent* event) {
  const int step = (event->modifiers() & Qt::ShiftModifier) ? 10 : 1;
  switch (event->key()) {
    case Qt::Key_Left:
      return m_model->movePixel(-step, 0);
    case Qt::Key_Right:
      return m_model->movePixel(step, 0);
    case Qt::Key_Up:
      return m_model->movePixel(0, -step);
    case Qt::Key_Down:
      return m_model->movePixel(0, step);
    case Qt::Key_Plus:
      return setRadius(m_radius - 1);
    case Qt::Key_Minus:
      return setRadius(m_radius + 1);
    default:
      QWidget::keyPressEvent(event);
  }
}

void NeighbourhoodView::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void NeighbourhoodView::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

void NeighbourhoodView::updateAccessibleText() {
  const auto kernel = m_model->kernel();
  const auto pixel = m_model->pixel();
  if (!kernel || !pixel) return;
  setAccessibleDescription(tr("Pixel %1, %2: output %3, taps: %4")
                               .arg(pixel->x())
                               .arg(pixel->y())
                               .arg(formatValue(kernel->output))
                               .arg(kernel->taps.size()));
  if (!QAccessible::isActive()) return;
  QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&changed);
}

}  // namespace dkn
