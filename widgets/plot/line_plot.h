// SPDX-License-Identifier: GPL-3.0-or-later
// Curves over one axis, in the window's colours.
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <filesystem>
#include <vector>

class QCustomPlot;

namespace dkn {

struct PlotSeries {
  QString name;
  std::vector<double> x;  ///< ascending
  std::vector<double> y;  ///< NaN parts the curve
  bool stepped = false;   ///< a step a value, filled below: histograms
  bool faint = false;     ///< in the next curve's colour, behind it: raw values under their mean
  bool marked = false;    ///< a disc at every value
  bool labelled = false;  ///< discs alone with the name beside them, in place of the legend
};

/// Zoomed by wheel and drag, whole again by a double click or Home. Curves differ in dash pattern as well as in colour.
/// What is under the pointer is told by `pointed`.
class LinePlot : public QWidget {
  Q_OBJECT

 public:
  explicit LinePlot(QWidget* parent = nullptr);

  void setAxes(const QString& x, const QString& y);
  void setLogarithmic(bool logarithmic);  ///< of y
  void setLogarithmicX(bool logarithmic);
  /// Curves that grow: a part that the user chose stays in view whatever comes, until fit().
  void setGrowing(bool growing) { m_growing = growing; }
  /// The user chose the part that is shown.
  bool isMoved() const { return m_moved; }
  /// What stands in the middle while there are no curves.
  void setHint(const QString& hint);
  void setSeries(const std::vector<PlotSeries>& series);
  std::size_t seriesCount() const;
  void fit();

  /// PDF or SVG by the ending, anything else as PNG; whole or not at all. Throws Error(CannotWrite).
  void exportTo(const std::filesystem::path& file);
  /// The curves as comma-separated values, one column each, C locale.
  QString table() const;

  QSize sizeHint() const override { return {420, 180}; }
  QSize minimumSizeHint() const override { return {160, 90}; }

 Q_SIGNALS:
  void pointed(double x);
  void movedChanged(bool moved);

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void applyLook();
  void labelPoints();
  /// Of all names in one line.
  int legendWidth() const;
  /// Over the curves, which leave it room, or where that would be too much of the height, beside them.
  void placeLegend();
  void setMoved(bool moved);

  QCustomPlot* m_plot;
  std::vector<PlotSeries> m_series;
  QString m_hint;
  bool m_logarithmic = false;
  bool m_growing = false;
  bool m_legendBeside = false;
  bool m_moved = false;  ///< by the user: new curves keep the part that is shown
};

/// Colours for curves beside each other, readable on the palette's base.
QColor seriesColour(const QPalette& palette, std::size_t index);

}  // namespace dkn
