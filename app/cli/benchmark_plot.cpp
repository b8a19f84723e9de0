// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/benchmark_plot.h"

#include <algorithm>
#include <string>
#include <vector>

#include "cli/offscreen_application.h"
#include "plot/line_plot.h"

namespace dkn::cli {

namespace {

std::string curveName(const BenchmarkItem& item) {
  std::string name = item.method;
  if (item.engine == "reference") name += ", literal";
  return name + ", " + item.device + " " + item.precision + ", " + std::to_string(item.threads) +
         (item.threads == 1 ? " thread" : " threads");
}

std::vector<PlotSeries> curves(const BenchmarkResult& result) {
  std::vector<BenchmarkItem> items = result.items;
  std::stable_sort(items.begin(), items.end(),
                   [](const BenchmarkItem& a, const BenchmarkItem& b) { return a.size.area() < b.size.area(); });
  std::vector<PlotSeries> series;
  for (const BenchmarkItem& item : items) {
    const QString name = QString::fromStdString(curveName(item));
    auto curve = std::find_if(series.begin(), series.end(), [&](const PlotSeries& one) { return one.name == name; });
    if (curve == series.end()) curve = series.insert(series.end(), {name, {}, {}});
    const double megapixels = 1e-6 * item.size.area();
    curve->x.push_back(megapixels);
    curve->y.push_back(megapixels / item.medianSeconds);
  }
  return series;
}

}  // namespace

void writeBenchmarkPlot(const std::filesystem::path& file, const BenchmarkResult& result) {
  const OffscreenApplication application;
  LinePlot plot;
  plot.setAxes(QStringLiteral("image, megapixels"), QStringLiteral("megapixels a second"));
  plot.setLogarithmicX(true);
  plot.setLogarithmic(true);
  plot.setSeries(curves(result));
  plot.exportTo(file);
}

}  // namespace dkn::cli
