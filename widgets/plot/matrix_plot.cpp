// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/matrix_plot.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPicture>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "look/theme.h"
#include "plot/axis_ticker.h"
#include "view/colour_map.h"

namespace dkn {
namespace {

constexpr int kScaleWidth = 12;
/// Cells beyond this number carry no numbers whatever their size.
constexpr int kMostNumbers = 225;
constexpr int kGap = 8;

QCPColorGradient gradientOf(const ColourMap& map) {
  QCPColorGradient gradient;
  gradient.clearColorStops();
  for (std::size_t i = 0; i < map.table.size(); i += 5)
    gradient.setColorStopAt(static_cast<double>(i) / 255.0, QColor(map.table[i]));
  return gradient;
}

const ColourMap& firstOf(ColourMap::Kind kind) {
  const auto& maps = colourMaps();
  const auto found = std::find_if(maps.begin(), maps.end(), [kind](const ColourMap& map) { return map.kind == kind; });
  return found == maps.end() ? maps.front() : *found;
}

QCPColorGradient gradientOf(MatrixPlot::Colours colours) {
  if (colours == MatrixPlot::Colours::Diverging) return gradientOf(firstOf(ColourMap::Kind::Diverging));
  if (colours == MatrixPlot::Colours::Sequential) return gradientOf(firstOf(ColourMap::Kind::Sequential));
  QCPColorGradient gradient;
  gradient.clearColorStops();
  // Light, blue, dark, red and light again: opposite directions differ in colour as well as in lightness.
  gradient.setColorStopAt(0.0, QColor(0xe4, 0xdc, 0xe4));
  gradient.setColorStopAt(0.25, QColor(0x62, 0x85, 0xb9));
  gradient.setColorStopAt(0.5, QColor(0x33, 0x18, 0x3d));
  gradient.setColorStopAt(0.75, QColor(0xb3, 0x5c, 0x4c));
  gradient.setColorStopAt(1.0, QColor(0xe4, 0xdc, 0xe4));
  return gradient;
}

/// Three significant digits of the largest number.
int decimalsFor(double largest) {
  if (!(largest > 0.0)) return 2;
  return std::clamp(2 - static_cast<int>(std::floor(std::log10(largest))), 0, 6);
}

QString numberText(double value, int decimals) {
  QLocale locale;
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  // What is rounded to 0 has no sign.
  if (std::abs(value) < 0.5 * std::pow(10.0, -decimals)) value = 0.0;
  QString text = locale.toString(value, 'f', decimals);
  return text.replace(QLatin1Char('-'), QChar(0x2212));
}

}  // namespace

MatrixPlot::MatrixPlot(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot(this)) {
  setFocusPolicy(Qt::StrongFocus);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_plot);
  m_plot->setFocusPolicy(Qt::NoFocus);
  m_plot->setMinimumSize(1, 1);
  m_plot->setNoAntialiasingOnDrag(true);
  m_plot->installEventFilter(this);

  m_titleElement = new QCPTextElement(m_plot);
  m_titleElement->setTextFlags(Qt::AlignCenter);
  // Cells and bar in a grid of their own: a long title does not make them wider.
  m_cells = new QCPLayoutGrid;
  m_cells->setColumnSpacing(kGap);
  QCPAxisRect* axes = m_plot->axisRect();
  m_plot->plotLayout()->take(axes);
  m_plot->plotLayout()->simplify();
  m_plot->plotLayout()->setRowSpacing(2);
  m_plot->plotLayout()->addElement(0, 0, m_titleElement);
  m_plot->plotLayout()->addElement(1, 0, m_cells);
  m_cells->addElement(0, 0, axes);
  m_scale = new QCPColorScale(m_plot);
  m_scale->setBarWidth(kScaleWidth);
  m_cells->addElement(0, 1, m_scale);
  // The bar is as high as the cells.
  m_scale->setAutoMargins(QCP::msLeft | QCP::msRight);
  m_scale->setMargins({});
  m_plot->axisRect()->setAutoMargins(QCP::msNone);
  m_plot->axisRect()->setMargins({});
  // A frame: light cells do not run into the window.
  m_plot->axisRect()->setupFullAxesBox();
  m_scale->axis()->setTicker(QSharedPointer<QCPAxisTicker>(new WithMinusSign<QCPAxisTicker>));
  m_scale->axis()->ticker()->setTickCount(3);
  for (QCPAxis* axis : m_plot->axisRect()->axes()) {
    axis->setTicks(false);
    axis->setTickLabels(false);
    axis->grid()->setVisible(false);
  }
  m_plot->yAxis->setRangeReversed(true);
  m_map = new QCPColorMap(m_plot->xAxis, m_plot->yAxis);
  m_map->setInterpolate(false);
  m_map->setTightBoundary(false);
  m_map->setColorScale(m_scale);
  m_outerFrame = new QCPItemRect(m_plot);
  m_innerFrame = new QCPItemRect(m_plot);
  for (QCPItemRect* frame : {m_outerFrame, m_innerFrame}) frame->setVisible(false);
  connect(m_plot, &QCustomPlot::afterReplot, this, &MatrixPlot::painted);
  applyPalette();
  clear();
}

void MatrixPlot::setTitle(const QString& title) {
  m_title = title;
  m_titleElement->setText(title);
  setAccessibleName(title);
}

void MatrixPlot::setMatrix(const cv::Mat& values, double minimum, double maximum, Colours colours) {
  m_values = values;
  m_colours = colours;
  m_map->data()->setSize(values.cols, values.rows);
  m_map->data()->setRange(QCPRange(0, values.cols - 1), QCPRange(0, values.rows - 1));
  for (int y = 0; y < values.rows; ++y) {
    for (int x = 0; x < values.cols; ++x) m_map->data()->setCell(x, y, values.at<double>(y, x));
  }
  QCPColorGradient gradient = gradientOf(colours);
  gradient.setNanHandling(QCPColorGradient::nhTransparent);
  m_map->setGradient(gradient);
  if (!(maximum > minimum)) maximum = minimum + 1.0;
  m_map->setDataRange(QCPRange(minimum, maximum));
  m_plot->xAxis->setRange(-0.5, values.cols - 0.5);
  m_plot->yAxis->setRange(-0.5, values.rows - 0.5);
  m_map->setVisible(true);
  m_scale->setVisible(m_barShown);
  for (QCPAxis* axis : m_plot->axisRect()->axes()) axis->setVisible(true);
  if (m_selected && (m_selected->x() >= values.cols || m_selected->y() >= values.rows)) m_selected.reset();
  layoutCells();
}

void MatrixPlot::setBarShown(bool shown) {
  m_barShown = shown;
  m_scale->setVisible(shown && !m_values.empty());
  m_scale->setMaximumSize(shown ? QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX) : QSize(0, QWIDGETSIZE_MAX));
  m_cells->setColumnSpacing(shown ? kGap : 0);
}

void MatrixPlot::clear() {
  m_values.release();
  m_selected.reset();
  m_map->setVisible(false);
  m_scale->setVisible(false);
  for (QCPAxis* axis : m_plot->axisRect()->axes()) axis->setVisible(false);
  layoutCells();
}

void MatrixPlot::setSelected(std::optional<QPoint> cell) {
  if (m_selected == cell) return;
  m_selected = cell;
  frameSelected();
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

double MatrixPlot::cellValue(QPoint cell) const { return m_map->data()->cell(cell.x(), cell.y()); }

QString MatrixPlot::cellText(QPoint cell) const {
  const auto index = static_cast<std::size_t>(cell.y() * m_values.cols + cell.x());
  return index < m_numbers.size() && m_numbers[index]->visible() ? m_numbers[index]->text() : QString();
}

QRectF MatrixPlot::cellRect(QPoint cell) const {
  const QPointF topLeft(m_plot->xAxis->coordToPixel(cell.x() - 0.5), m_plot->yAxis->coordToPixel(cell.y() - 0.5));
  const QPointF bottomRight(m_plot->xAxis->coordToPixel(cell.x() + 0.5), m_plot->yAxis->coordToPixel(cell.y() + 0.5));
  return {topLeft, bottomRight};
}

double MatrixPlot::minimum() const { return m_map->dataRange().lower; }
double MatrixPlot::maximum() const { return m_map->dataRange().upper; }

void MatrixPlot::draw(QPainter& painter, QSize size) const {
  QPicture picture;
  QCPPainter recorder(&picture);
  m_plot->toPainter(&recorder, size.width(), size.height());
  recorder.end();
  painter.drawPicture(0, 0, picture);
}

void MatrixPlot::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
    applyPalette();
    layoutCells();
  }
  QWidget::changeEvent(event);
}

void MatrixPlot::keyPressEvent(QKeyEvent* event) {
  const int dx = (event->key() == Qt::Key_Right) - (event->key() == Qt::Key_Left);
  const int dy = (event->key() == Qt::Key_Down) - (event->key() == Qt::Key_Up);
  if ((dx == 0 && dy == 0) || m_values.empty()) return QWidget::keyPressEvent(event);
  const QPoint from = m_selected.value_or(QPoint(0, 0));
  Q_EMIT cellClicked(
      {std::clamp(from.x() + dx, 0, m_values.cols - 1), std::clamp(from.y() + dy, 0, m_values.rows - 1)});
}

bool MatrixPlot::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) {
    m_plot->setViewport(m_plot->rect());
    layoutCells();
  }
  if (event->type() == QEvent::MouseButtonPress) {
    setFocus(Qt::MouseFocusReason);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (const auto cell = cellAt(mouse->position()); cell && mouse->button() == Qt::LeftButton)
      Q_EMIT cellClicked(*cell);
  }
  return QWidget::eventFilter(watched, event);
}

std::optional<QPoint> MatrixPlot::cellAt(QPointF position) const {
  if (m_values.empty()) return std::nullopt;
  const QPoint cell(static_cast<int>(std::lround(m_plot->xAxis->pixelToCoord(position.x()))),
                    static_cast<int>(std::lround(m_plot->yAxis->pixelToCoord(position.y()))));
  if (cell.x() < 0 || cell.y() < 0 || cell.x() >= m_values.cols || cell.y() >= m_values.rows) return std::nullopt;
  if (std::isnan(m_values.at<double>(cell.y(), cell.x()))) return std::nullopt;
  return cell;
}

void MatrixPlot::applyPalette() {
  const QColor text = palette().color(QPalette::WindowText);
  QFont small = font();
  small.setPointSizeF(small.pointSizeF() * 0.8);
  m_plot->setBackground(QBrush(palette().color(QPalette::Window)));
  m_plot->axisRect()->setBackground(Qt::NoBrush);
  m_titleElement->setFont(font());
  m_titleElement->setTextColor(text);
  m_scale->axis()->setTickLabelFont(small);
  m_scale->axis()->setTickLabelColor(text);
  m_scale->axis()->setTickPen(QPen(secondaryText(palette())));
  m_scale->axis()->setSubTickPen(Qt::NoPen);
  QList<QCPAxis*> frame = m_plot->axisRect()->axes();
  frame << m_scale->axis();
  for (QCPAxis* axis : frame) axis->setBasePen(QPen(hairline(palette())));
  for (QCPItemText* number : m_numbers) number->setFont(small);
  m_outerFrame->setPen(QPen(Qt::black, 4.0));
  m_innerFrame->setPen(QPen(Qt::white, 2.0));
}

/// The axis rectangle takes the shape of the matrix, as large as it fits, in the middle.
void MatrixPlot::layoutCells() {
  if (!m_values.empty()) {
    const int titleHeight = m_title.isEmpty() ? 0 : m_plot->fontMetrics().height() + m_plot->plotLayout()->rowSpacing();
    const int labels = QFontMetrics(m_scale->axis()->tickLabelFont()).horizontalAdvance(QStringLiteral("-0.00"));
    const int besides = m_barShown ? kGap + kScaleWidth + labels + 12 : 4;
    const int width = std::max(m_plot->width() - besides, 20);
    const int height = std::max(m_plot->height() - titleHeight - 8, 20);
    const double cell = std::min(double(width) / m_values.cols, double(height) / m_values.rows);
    const QSize size(std::max(static_cast<int>(cell * m_values.cols), 2),
                     std::max(static_cast<int>(cell * m_values.rows), 2));
    m_plot->axisRect()->setMinimumSize(size);
    m_plot->axisRect()->setMaximumSize(size);
    const int left = std::max((m_plot->width() - size.width() - besides) / 2, 0);
    m_cells->setMargins(QMargins(left, 2, 0, 2));
  }
  // Where cells lie is known after a layout; as long as nothing moves, the last one holds.
  const Layout layout{m_plot->size(), m_values.size(), m_title.isEmpty(), font()};
  if (!(layout == m_layout)) m_plot->replot(QCustomPlot::rpRefreshHint);
  m_layout = layout;
  writeNumbers();
  frameSelected();
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void MatrixPlot::writeNumbers() {
  const int count = m_values.empty() ? 0 : m_values.rows * m_values.cols;
  const int wanted = count <= kMostNumbers ? count : 0;
  while (static_cast<int>(m_numbers.size()) > wanted) {
    m_plot->removeItem(m_numbers.back());
    m_numbers.pop_back();
  }
  while (static_cast<int>(m_numbers.size()) < wanted) {
    auto* number = new QCPItemText(m_plot);
    number->setFont(m_scale->axis()->tickLabelFont());
    number->setPositionAlignment(Qt::AlignCenter);
    m_numbers.push_back(number);
  }
  if (wanted == 0) return;
  const QRectF room = cellRect({0, 0});
  const QFontMetrics metrics(m_scale->axis()->tickLabelFont());
  const double largest = std::max(std::abs(minimum()), std::abs(maximum()));
  const auto fitsWith = [&](int decimals) {
    return room.width() >= metrics.horizontalAdvance(numberText(-largest, decimals)) + 2;
  };
  // Fewer digits are better than none, as long as two of them tell something.
  int decimals = decimalsFor(largest);
  if (!fitsWith(decimals) && decimals > 0) --decimals;
  const bool fits = fitsWith(decimals) && room.height() >= metrics.height();
  const QCPColorGradient gradient = m_map->gradient();
  for (int i = 0; i < wanted; ++i) {
    QCPItemText* number = m_numbers[static_cast<std::size_t>(i)];
    const double value = m_values.at<double>(i / m_values.cols, i % m_values.cols);
    number->setVisible(fits && !std::isnan(value));
    if (std::isnan(value)) continue;
    number->position->setCoords(i % m_values.cols, i / m_values.cols);
    number->setText(numberText(value, decimals));
    QRgb colour = 0;
    QCPColorGradient copy = gradient;
    copy.colorize(&value, m_map->dataRange(), &colour, 1);
    number->setColor(qGray(colour) > 140 ? Qt::black : Qt::white);
  }
}

void MatrixPlot::frameSelected() {
  for (QCPItemRect* frame : {m_outerFrame, m_innerFrame}) {
    frame->setVisible(m_selected.has_value() && !m_values.empty());
    if (!m_selected) continue;
    frame->topLeft->setCoords(m_selected->x() - 0.5, m_selected->y() - 0.5);
    frame->bottomRight->setCoords(m_selected->x() + 0.5, m_selected->y() + 0.5);
  }
}

}  // namespace dkn
