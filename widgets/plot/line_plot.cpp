// SPDX-License-Identifier: GPL-3.0-or-later
// Curves over one axis, in the window's colours.
#include "plot/line_plot.h"

#include <QBuffer>
#include <QKeyEvent>
#include <QLocale>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string_view>

#include "base/atomic_file.h"
#include "base/error.h"
#include "look/theme.h"
#include "plot/axis_ticker.h"

namespace dkn {
namespace {

constexpr std::array kDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
/// Exported size in points where the widget is smaller.
constexpr QSize kPageSize(640, 360);

/// Curves of so few points show them.
constexpr std::size_t kMarkedPoints = 24;
constexpr double kMarkSize = 5.0;
constexpr double kRoom = 1.08;
/// In pixels, between the legend and the highest curve.
constexpr int kLegendGap = 12;
/// Of lower plots the legend stands beside the curves.
constexpr int kLowHeight = 220;
/// A legend that takes more of the width than this stands beside the curves, too.
constexpr double kLegendShare = 0.85;
constexpr int kLabelGap = 7;
/// So little that the column is as wide as the legend.
constexpr double kNoStretch = 1e-3;

bool hasMarks(const PlotSeries& series) {
  return !series.stepped && !series.faint && (series.marked || series.x.size() <= kMarkedPoints);
}

void styleAxis(QCPAxis* axis, const QColor& text, const QColor& line) {
  axis->setLabelColor(text);
  axis->setTickLabelColor(text);
  axis->setBasePen(QPen(line));
  axis->setTickPen(QPen(line));
  axis->setSubTickPen(QPen(line));
  QColor grid = line;
  grid.setAlphaF(0.4F);
  axis->grid()->setPen(QPen(grid, 0.0, Qt::DotLine));
  axis->grid()->setZeroLinePen(QPen(line));
}

void scaleAxis(QCPAxis* axis, bool logarithmic) {
  axis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  axis->setTicker(logarithmic ? QSharedPointer<QCPAxisTicker>(new WithMinusSign<QCPAxisTickerLog>)
                              : QSharedPointer<QCPAxisTicker>(new WithMinusSign<QCPAxisTicker>));
}

/// Some room around the curves. Around the geometric mean on a logarithmic axis.
void widen(QCPAxis* axis, double factor) {
  const QCPRange range = axis->range();
  const bool logarithmic = axis->scaleType() == QCPAxis::stLogarithmic;
  axis->scaleRange(factor, logarithmic ? std::sqrt(range.lower * range.upper) : range.center());
}

QByteArray readAll(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

QColor seriesColour(const QPalette& palette, std::size_t index) {
  // After Okabe and Ito: told apart with every kind of colour vision.
  static const std::array<std::array<QColor, 2>, 6> kColours{{{QColor(0x00, 0x5f, 0xa3), QColor(0x6c, 0xbc, 0xf2)},
                                                              {QColor(0xb8, 0x4a, 0x00), QColor(0xff, 0x9a, 0x52)},
                                                              {QColor(0x00, 0x73, 0x54), QColor(0x3f, 0xd0, 0xa4)},
                                                              {QColor(0x9c, 0x3a, 0x78), QColor(0xe8, 0x93, 0xc4)},
                                                              {QColor(0x6b, 0x5b, 0x00), QColor(0xe6, 0xd4, 0x4a)},
                                                              {QColor(0x44, 0x44, 0x44), QColor(0xc8, 0xc8, 0xc8)}}};
  return kColours[index % kColours.size()][isDark(palette) ? 1 : 0];
}

LinePlot::LinePlot(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_plot);
  setFocusPolicy(Qt::StrongFocus);
  m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
  m_plot->legend->setVisible(false);
  m_plot->legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
  m_plot->axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignRight);
  m_plot->installEventFilter(this);
  m_plot->setMinimumSize(QSize(0, 0));
  for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) scaleAxis(axis, false);
  connect(m_plot, &QCustomPlot::mouseMove, this,
          [this](QMouseEvent* event) { Q_EMIT pointed(m_plot->xAxis->pixelToCoord(event->position().x())); });
  connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &LinePlot::fit);
  connect(m_plot, &QCustomPlot::mousePress, this, [this] { setMoved(true); });
  connect(m_plot, &QCustomPlot::mouseWheel, this, [this] { setMoved(true); });
  applyLook();
}

void LinePlot::setAxes(const QString& x, const QString& y) {
  m_plot->xAxis->setLabel(x);
  m_plot->yAxis->setLabel(y);
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LinePlot::setLogarithmic(bool logarithmic) {
  if (m_logarithmic == logarithmic) return;
  m_logarithmic = logarithmic;
  scaleAxis(m_plot->yAxis, logarithmic);
  fit();
}

void LinePlot::setLogarithmicX(bool logarithmic) {
  scaleAxis(m_plot->xAxis, logarithmic);
  fit();
}

void LinePlot::setMoved(bool moved) {
  if (m_moved == moved) return;
  m_moved = moved;
  Q_EMIT movedChanged(moved);
}

void LinePlot::setHint(const QString& hint) {
  m_hint = hint;
  m_plot->update();
}

void LinePlot::setSeries(const std::vector<PlotSeries>& series) {
  const bool sameShape =
      series.size() == m_series.size() && !m_series.empty() && series.front().x.size() == m_series.front().x.size();
  m_series = series;
  m_plot->clearGraphs();
  for (const PlotSeries& one : series) {
    QCPGraph* graph = m_plot->addGraph();
    graph->setName(one.name);
    graph->setData(QVector<double>(one.x.begin(), one.x.end()), QVector<double>(one.y.begin(), one.y.end()), true);
    if (one.stepped) graph->setLineStyle(QCPGraph::lsStepCenter);
    if (one.faint || one.labelled) graph->removeFromLegend();
    if (one.labelled) graph->setLineStyle(QCPGraph::lsNone);
  }
  labelPoints();
  m_plot->legend->setVisible(m_plot->legend->itemCount() > 1);
  placeLegend();
  applyLook();
  if (!m_moved || (!sameShape && !m_growing)) return fit();
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LinePlot::labelPoints() {
  m_plot->clearItems();
  double last = -std::numeric_limits<double>::infinity();
  for (const PlotSeries& one : m_series) {
    if (one.labelled && !one.x.empty()) last = std::max(last, one.x.back());
  }
  for (const PlotSeries& one : m_series) {
    for (std::size_t i = 0; one.labelled && i < std::min(one.x.size(), one.y.size()); ++i) {
      auto* label = new QCPItemText(m_plot);
      label->setText(one.name);
      label->position->setCoords(one.x[i], one.y[i]);
      // The last one has its room on the left.
      label->setPositionAlignment((one.x[i] < last ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
      label->setPadding({kLabelGap, 0, kLabelGap, 0});
    }
  }
}

int LinePlot::legendWidth() const {
  int width = 0;
  for (const PlotSeries& one : m_series) {
    if (!one.faint && !one.labelled)
      width += fontMetrics().horizontalAdvance(one.name) + m_plot->legend->iconSize().width() + kLegendGap;
  }
  return width;
}

void LinePlot::placeLegend() {
  QCPLegend* legend = m_plot->legend;
  const bool beside = legend->visible() && (height() < kLowHeight || legendWidth() > kLegendShare * width());
  if (beside == m_legendBeside) return;
  m_legendBeside = beside;
  legend->layout()->take(legend);
  if (beside) {
    m_plot->plotLayout()->addElement(0, 1, legend);
    m_plot->plotLayout()->setColumnStretchFactor(1, kNoStretch);
  } else {
    m_plot->plotLayout()->simplify();
    m_plot->axisRect()->insetLayout()->addElement(legend, Qt::AlignTop | Qt::AlignRight);
  }
  legend->setFillOrder(beside ? QCPLayoutGrid::foRowsFirst : QCPLayoutGrid::foColumnsFirst);
}

void LinePlot::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool before = m_legendBeside;
  placeLegend();
  if (m_legendBeside != before && !m_moved) fit();
}

std::size_t LinePlot::seriesCount() const { return m_series.size(); }

void LinePlot::fit() {
  setMoved(false);
  m_plot->rescaleAxes();
  widen(m_plot->yAxis, kRoom);
  // Without a height before it was laid out.
  const double height = m_plot->axisRect()->height();
  if (height > 0.0 && m_plot->legend->visible() && !m_legendBeside && !m_logarithmic) {
    const double legend = std::min<double>(m_plot->legend->minimumOuterSizeHint().height() + kLegendGap, 0.5 * height);
    const QCPRange range = m_plot->yAxis->range();
    m_plot->yAxis->setRangeUpper(range.lower + range.size() * height / (height - legend));
  }
  // Curves with marks would have the first and last cut in half.
  const bool marked = std::any_of(m_series.begin(), m_series.end(), hasMarks);
  if (marked) widen(m_plot->xAxis, kRoom);
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LinePlot::exportTo(const std::filesystem::path& file) {
  const std::string ending = file.extension().string();
  const QSize size = m_plot->size().expandedTo(kPageSize);
  QByteArray bytes;
  if (ending == ".pdf") {
    const QTemporaryDir folder;
    const QString page = folder.filePath(QStringLiteral("plot.pdf"));
    if (m_plot->savePdf(page, size.width(), size.height())) bytes = readAll(page);
  } else if (ending == ".svg") {
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    m_plot->toPainter(&painter, size.width(), size.height());
    painter.end();
  } else {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    m_plot->toPixmap(size.width(), size.height(), 2.0).save(&buffer, "PNG");
  }
  if (bytes.isEmpty())
    throw Error(ErrorCode::CannotWrite,
                "The plot could not be drawn into " + file.string() + ". Choose another folder.");
  writeFileAtomically(file, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

QString LinePlot::table() const {
  QString text;
  if (m_series.empty()) return text;
  const auto quoted = [](QString name) {
    return QLatin1Char('"') + name.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
  };
  text = quoted(m_plot->xAxis->label());
  for (const PlotSeries& one : m_series) text += QLatin1Char(',') + quoted(one.name);
  text += QLatin1Char('\n');
  for (std::size_t i = 0; i < m_series.front().x.size(); ++i) {
    text += QString::number(m_series.front().x[i], 'g', 9);
    for (const PlotSeries& one : m_series) {
      const double value = i < one.y.size() ? one.y[i] : std::numeric_limits<double>::quiet_NaN();
      text += QLatin1Char(',') + (std::isnan(value) ? QString() : QString::number(value, 'g', 9));
    }
    text += QLatin1Char('\n');
  }
  return text;
}

void LinePlot::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
    applyLook();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
  }
  QWidget::changeEvent(event);
}

void LinePlot::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Home) return fit();
  QWidget::keyPressEvent(event);
}

bool LinePlot::eventFilter(QObject* object, QEvent* event) {
  if (object != m_plot || event->type() != QEvent::Paint || !m_series.empty())
    return QWidget::eventFilter(object, event);
  QPainter painter(m_plot);
  painter.fillRect(m_plot->rect(), palette().color(QPalette::Base));
  painter.setPen(secondaryText(palette()));
  painter.drawText(m_plot->rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
  return true;
}

void LinePlot::applyLook() {
  const QColor text = palette().color(QPalette::Text);
  m_plot->setBackground(palette().color(QPalette::Base));
  for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
    styleAxis(axis, text, mixed(palette().color(QPalette::Base), text, 0.45));
    axis->setLabelFont(font());
    axis->setTickLabelFont(font());
  }
  m_plot->legend->setFont(font());
  m_plot->legend->setTextColor(text);
  QColor behind = palette().color(QPalette::Base);
  behind.setAlphaF(0.85F);
  m_plot->legend->setBrush(behind);
  m_plot->legend->setBorderPen(Qt::NoPen);
  for (int i = 0; i < m_plot->itemCount(); ++i) {
    if (auto* label = qobject_cast<QCPItemText*>(m_plot->item(i))) {
      label->setFont(font());
      label->setColor(text);
    }
  }
  std::size_t drawn = 0;  // faint curves share the colour of the one after them
  for (int i = 0; i < m_plot->graphCount(); ++i) {
    const auto index = static_cast<std::size_t>(i);
    const QColor colour = seriesColour(palette(), drawn);
    if (m_series[index].faint) {
      m_plot->graph(i)->setPen(QPen(mixed(palette().color(QPalette::Base), colour, 0.35), 1.0));
      continue;
    }
    m_plot->graph(i)->setPen(QPen(colour, 1.6, kDashes[drawn % kDashes.size()]));
    if (hasMarks(m_series[index])) m_plot->graph(i)->setScatterStyle({QCPScatterStyle::ssDisc, colour, kMarkSize});
    ++drawn;
    QColor fill = colour;
    fill.setAlphaF(0.16F);
    m_plot->graph(i)->setBrush(m_series[index].stepped ? QBrush(fill) : QBrush(Qt::NoBrush));
  }
}

}  // namespace dkn
