// SPDX-License-Identifier: GPL-3.0-or-later
// A small matrix as coloured square cells with their numbers and a colour bar.
#pragma once

#include <QFont>
#include <QPoint>
#include <QSize>
#include <QWidget>

#include <opencv2/core/mat.hpp>

#include <optional>
#include <vector>

class QCPColorMap;
class QCPColorScale;
class QCPItemRect;
class QCPItemText;
class QCPLayoutGrid;
class QCPTextElement;
class QCustomPlot;
class QPainter;

namespace dkn {

/// Row 0 is at the top. Cells are square; numbers stand in them where there is room. A click or the arrow keys select a
/// cell.
class MatrixPlot : public QWidget {
  Q_OBJECT

 public:
  enum class Colours { Diverging, Sequential, Cyclic };

  explicit MatrixPlot(QWidget* parent = nullptr);

  void setTitle(const QString& title);
  QString title() const { return m_title; }
  /// CV_64F; NaN where there is no cell. `minimum` and `maximum` are the ends of the colours.
  void setMatrix(const cv::Mat& values, double minimum, double maximum, Colours colours);
  void clear();
  /// Without its colour bar the plot is one of several on one scale.
  void setBarShown(bool shown);
  bool isEmpty() const { return m_values.empty(); }

  void setSelected(std::optional<QPoint> cell);
  std::optional<QPoint> selected() const { return m_selected; }

  /// What is drawn, read back from the plot.
  double cellValue(QPoint cell) const;
  QString cellText(QPoint cell) const;
  QRectF cellRect(QPoint cell) const;
  double minimum() const;
  double maximum() const;

  /// The plot alone, in a size of its own.
  void draw(QPainter& painter, QSize size) const;

  QSize sizeHint() const override { return {200, 200}; }
  QSize minimumSizeHint() const override { return {120, 110}; }

 Q_SIGNALS:
  void cellClicked(QPoint cell);
  /// All that was asked for is on the screen.
  void painted();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void applyPalette();
  void layoutCells();
  void writeNumbers();
  void frameSelected();
  std::optional<QPoint> cellAt(QPointF position) const;

  /// What the cells' places depend on.
  struct Layout {
    QSize plot;
    cv::Size matrix;
    bool untitled = false;
    QFont font;
    bool operator==(const Layout&) const = default;
  };

  QCustomPlot* m_plot;
  QCPTextElement* m_titleElement;
  QCPLayoutGrid* m_cells;
  QCPColorMap* m_map;
  QCPColorScale* m_scale;
  QCPItemRect* m_outerFrame;
  QCPItemRect* m_innerFrame;
  std::vector<QCPItemText*> m_numbers;
  QString m_title;
  cv::Mat m_values;
  bool m_barShown = true;
  Colours m_colours = Colours::Diverging;
  Layout m_layout;
  std::optional<QPoint> m_selected;
};

}  // namespace dkn
