// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/current_comparison.h"

#include "compare/difference.h"
#include "pair/workspace.h"
#include "view/gallery.h"
#include "view/marks.h"
#include "view/number_format.h"
#include "view/panel_grid.h"

namespace dkn {
namespace {

/// Its own display, or that of its kind.
DisplayState displayOf(const GalleryItem& item, Gallery& gallery) {
  return (item.display ? item.display : gallery.display(item.kind))->state();
}

void addItem(const QString& id, const QString& note, Gallery& gallery, Comparison& comparison) {
  const GalleryItem* item = gallery.find(id);
  if (!item || !item->picture) return;
  comparison.pictures.push_back({item->title, note, item->picture, displayOf(*item, gallery), {}});
}

QString noteOf(const Run& run, const MetricUnit& unit) {
  const std::optional<double> rmse = run.metric("rmse");
  if (!rmse) return {};
  const QString number = QStringLiteral("RMSE ") + formatMetric(*rmse);
  return unit.name.empty() ? number : number + QLatin1Char(' ') + QString::fromStdString(unit.name);
}

}  // namespace

Comparison currentComparison(const Workspace& workspace, PanelGrid& panels) {
  Comparison comparison;
  const auto pair = workspace.pair();
  if (!pair) return comparison;
  Gallery& gallery = *panels.gallery();
  addItem(QStringLiteral("guidance"), {}, gallery, comparison);
  addItem(QStringLiteral("input"), {}, gallery, comparison);
  const GalleryItem* values = gallery.find(QStringLiteral("input"));
  for (const Run* run : workspace.current()->runs()) {
    if (!run->result()) continue;
    comparison.pictures.push_back({run->name(),
                                   noteOf(*run, pair->unit),
                                   run->result()->picture,
                                   values ? displayOf(*values, gallery) : DisplayState(),
                                   {}});
  }
  addItem(QStringLiteral("truth"), {}, gallery, comparison);
  const std::optional<QRectF> region = panels.marks()->region();
  if (region && !comparison.pictures.empty())
    comparison.part = regionPixels(*region, comparison.pictures.front().picture->size());
  comparison.unit = pair->unitName();
  return comparison;
}

void addDifferences(const std::shared_ptr<const Picture>& truth, Comparison& comparison) {
  if (!truth || truth->hasOwnColours()) return;
  const cv::Mat& values = truth->image().values;
  // The guidance is no result, whatever its size.
  for (std::size_t i = 1; i < comparison.pictures.size(); ++i) {
    ComparedPicture& one = comparison.pictures[i];
    const Image& image = one.picture->image();
    if (one.picture == truth || image.values.size() != values.size() || image.values.type() != values.type()) continue;
    one.difference = std::make_shared<const Picture>(signedDifference(image, truth->image()));
  }
}

}  // namespace dkn
