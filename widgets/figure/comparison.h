// SPDX-License-Identifier: GPL-3.0-or-later
// Guidance, results and ground truth of one pair as rows of a sheet.
#pragma once

#include <vector>

#include "figure/sheet.h"

namespace dkn {

struct ComparedPicture {
  QString title;
  QString note;  ///< "RMSE 3.24 cm"
  std::shared_ptr<const Picture> picture;
  DisplayState display;
  std::shared_ptr<const Picture> difference;  ///< to the ground truth; null: none
};

struct Comparison {
  std::vector<ComparedPicture> pictures;
  QRectF part;   ///< that a second row magnifies, in pixels of the first picture; empty: none
  QString unit;  ///< of the differences
};

/// A row of the whole pictures; one of the part, scaled for pictures of another size; one of the differences, whose
/// colours reach one pixel in a hundred of the largest.
void addComparison(const Comparison& comparison, Sheet& sheet);

}  // namespace dkn
