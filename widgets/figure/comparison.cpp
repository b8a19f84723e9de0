// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/comparison.h"

#include <algorithm>

#include "view/colour_map.h"
#include "view/display_range.h"

namespace dkn {
namespace {

constexpr double kTail = 0.01;

QRectF scaledTo(const QRectF& part, QSize from, QSize to) {
  const double x = static_cast<double>(to.width()) / from.width();
  const double y = static_cast<double>(to.height()) / from.height();
  return {part.x() * x, part.y() * y, part.width() * x, part.height() * y};
}

DisplayState differenceDisplay(const std::vector<ComparedPicture>& pictures) {
  DisplayState display;
  display.map = &divergingMap();
  ValueRange range;
  for (const ComparedPicture& one : pictures) {
    if (!one.difference) continue;
    const std::optional<ValueRange> own = percentileRange(one.difference->image().values, kTail);
    if (own) range = unitedRange(range, *own);
  }
  display.range = symmetricRange(range);
  return display;
}

}  // namespace

void addComparison(const Comparison& comparison, Sheet& sheet) {
  if (comparison.pictures.empty()) return;
  const QSize size = comparison.pictures.front().picture->size();
  SheetRow whole;
  SheetRow part;
  SheetRow differences;
  const DisplayState signs = differenceDisplay(comparison.pictures);
  for (const ComparedPicture& one : comparison.pictures) {
    SheetCell cell{one.title, one.note, one.picture, {}, one.display, {}, {}};
    if (!comparison.part.isEmpty()) {
      const QRectF own = scaledTo(comparison.part, size, one.picture->size());
      cell.frames = {own};
      part.cells.push_back({{}, {}, one.picture, own, one.display, {}, {}});
    }
    whole.cells.push_back(std::move(cell));
    differences.cells.push_back({{}, {}, one.difference, {}, signs, {}, {}});
  }
  sheet.rows.push_back(std::move(whole));
  if (!part.cells.empty()) sheet.rows.push_back(std::move(part));
  const auto last = std::find_if(differences.cells.rbegin(), differences.cells.rend(),
                                 [](const SheetCell& cell) { return cell.picture != nullptr; });
  if (last == differences.cells.rend()) return;
  // The colour bar stands at the last difference.
  differences.cells.erase(last.base(), differences.cells.end());
  differences.bar = {signs, comparison.unit};
  sheet.rows.push_back(std::move(differences));
}

}  // namespace dkn
