// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figure_drawing.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

#include "cli/offscreen_application.h"
#include "figure/comparison.h"
#include "plot/drawing_export.h"
#include "plot/line_plot.h"
#include "view/colour_map.h"
#include "view/display_range.h"

namespace dkn::cli {

namespace {

using PicturePtr = std::shared_ptr<const Picture>;

constexpr double kTail = 0.005;
constexpr QSize kPlotSize{640, 440};

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }
PicturePtr pictureOf(const Image& image) { return std::make_shared<const Picture>(image); }
PicturePtr pictureOf(const FigureImage& image) {
  return image.isClasses ? Picture::ofClasses(image.image) : pictureOf(image.image);
}

float whiteOf(PixelType stored) {
  return stored == PixelType::UInt8 ? 255.0F : stored == PixelType::UInt16 ? 65535.0F : 1.0F;
}

/// How targets, results and ground truth are coloured: all alike.
DisplayState valueDisplay(const SceneContent& content, const FigureScene& scene) {
  const Image& reference = content.truth.empty() ? content.input.image : content.truth;
  DisplayState display;
  if (!scene.inDepth || reference.channels() > 1) {
    display.map = &colourMapById(QStringLiteral("grey"));
    display.range = {0.0F, whiteOf(reference.stored)};
    return display;
  }
  display.range = percentileRange(reference.values, kTail).value_or(valueRange(reference));
  return display;
}

SheetCell cellOf(const std::string& title, PicturePtr picture, const DisplayState& display,
                 const std::string& note = {}) {
  return {text(title), text(note), std::move(picture), {}, display, {}, {}};
}

std::vector<ComparedPicture> picturesOf(const SceneContent& content, const FigureScene& scene) {
  const DisplayState display = valueDisplay(content, scene);
  std::vector<ComparedPicture> pictures;
  pictures.push_back({text(scene.title.empty() ? "guidance" : scene.title), {}, pictureOf(content.guidance), {}, {}});
  if (scene.showsInput) pictures.push_back({text(content.input.title), {}, pictureOf(content.input), display, {}});
  for (std::size_t i = 0; i < content.results.size(); ++i) {
    const FigureImage& result = content.results[i];
    pictures.push_back({text(result.title), text(result.error), pictureOf(result), display,
                        i < content.differences.size() ? pictureOf(content.differences[i]) : nullptr});
  }
  const bool classes = !content.results.empty() && content.results.front().isClasses;
  if (!content.truth.empty())
    pictures.push_back({QStringLiteral("ground truth"), {}, pictureOf({{}, content.truth, classes, {}}), display, {}});
  return pictures;
}

void addPanels(const SceneContent& content, const FigureScene& scene, Sheet& sheet) {
  const QRectF part(scene.part.x, scene.part.y, scene.part.width, scene.part.height);
  addComparison({picturesOf(content, scene), part, text(scene.pair.unit.name)}, sheet);
}

/// Kernels of different windows on squares of one size.
Image paddedKernel(const AggregatedKernel& kernel, int radius) {
  Image image;
  image.values = cv::Mat::zeros(2 * radius + 1, 2 * radius + 1, CV_32F);
  const int border = radius - kernel.radius;
  kernel.values.convertTo(image.values({border, border, 2 * kernel.radius + 1, 2 * kernel.radius + 1}), CV_32F);
  return image;
}

SheetRow kernelRow(const SceneContent& content, const FigurePixel& pixel, const DisplayState& values,
                   const FigureScene& scene) {
  int radius = 0;
  float largest = 0.0F;
  for (const FigureKernel& kernel : pixel.kernels) {
    radius = std::max(radius, kernel.kernel.radius);
    for (const double value : cv::Mat_<double>(kernel.kernel.values))
      largest = std::max(largest, static_cast<float>(std::abs(value)));
  }
  DisplayState weights;
  weights.map = &divergingMap();
  weights.range = {-largest, largest};
  const QRectF part(pixel.pixel.x - radius, pixel.pixel.y - radius, 2 * radius + 1, 2 * radius + 1);
  const QPointF centre(pixel.pixel.x + 0.5, pixel.pixel.y + 0.5);
  SheetRow row;
  row.cells.push_back({QStringLiteral("guidance at %1, %2").arg(pixel.pixel.x).arg(pixel.pixel.y),
                       {},
                       pictureOf(content.guidance),
                       part,
                       {},
                       {},
                       {centre}});
  if (scene.showsInput)
    row.cells.push_back({text(content.input.title), {}, pictureOf(content.input), part, values, {}, {centre}});
  for (const FigureKernel& kernel : pixel.kernels)
    row.cells.push_back(cellOf("kernel of " + kernel.title, pictureOf(paddedKernel(kernel.kernel, radius)), weights));
  row.bar = {weights, {}};
  return row;
}

void addKernels(const SceneContent& content, const FigureScene& scene, Sheet& sheet) {
  const std::size_t first = sheet.rows.size();
  addComparison({picturesOf(content, scene), {}, {}}, sheet);
  for (const FigurePixel& pixel : content.pixels) {
    for (SheetCell& cell : sheet.rows[first].cells) cell.points.emplace_back(pixel.pixel.x + 0.5, pixel.pixel.y + 0.5);
  }
  for (const FigurePixel& pixel : content.pixels) {
    if (!pixel.kernels.empty()) sheet.rows.push_back(kernelRow(content, pixel, valueDisplay(content, scene), scene));
  }
}

}  // namespace

void drawFigure(const Figure& figure, const std::vector<SceneContent>& scenes, const std::filesystem::path& folder) {
  const OffscreenApplication application;
  Sheet sheet{text(figure.title), {}};
  for (std::size_t i = 0; i < scenes.size(); ++i) {
    const auto add = figure.kind == FigureKind::Kernels ? addKernels : addPanels;
    add(scenes[i], figure.scenes[i], sheet);
  }
  for (const char* name : {"figure.svg", "figure.png"}) {
    exportDrawing(text((folder / name).string()), sheetSize(sheet),
                  [&](QPainter& painter) { drawSheet(painter, sheet); });
  }
}

void drawTradeOff(const Figure& figure, const std::vector<TradeOffPoint>& points, const std::filesystem::path& folder) {
  const OffscreenApplication application;
  LinePlot plot;
  plot.resize(kPlotSize);
  const std::string unit = figure.scenes.front().pair.unit.name;
  plot.setAxes(QStringLiteral("seconds an image"), text(unit.empty() ? "RMSE" : "RMSE, " + unit));
  plot.setLogarithmicX(true);
  std::vector<PlotSeries> series;
  for (const TradeOffPoint& point : points) {
    series.push_back({text(point.title), {point.seconds}, {point.error}});
    series.back().marked = true;
    series.back().labelled = true;
  }
  plot.setSeries(series);
  plot.exportTo(folder / "figure.svg");
  plot.exportTo(folder / "figure.png");
}

}  // namespace dkn::cli
