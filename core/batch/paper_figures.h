// SPDX-License-Identifier: GPL-3.0-or-later
// The papers' published figures, to stand beside measured ones of the same protocol.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkn {

/// The data sets of Table 3.
enum class PaperSet { Middlebury, Lu, Nyu, Sintel };

struct PaperSetInfo {
  PaperSet set;
  std::string_view name;  ///< "middlebury"
  int images;             ///< in the papers' test set
  std::string_view unit;  ///< of the figures; empty: grey levels 0..255
};

const std::array<PaperSetInfo, 4>& paperSets();
std::optional<PaperSet> paperSetFromName(std::string_view name);

/// One published mean RMSE.
struct PaperFigure {
  std::string method;
  double rmse = 0.0;
  bool fullFrame = false;  ///< measured on whole images; else 6 pixels are cropped on every side
};

/// In the paper's order; empty for protocols and scales that it does not have.
std::vector<PaperFigure> paperFigures(PaperSet set, const std::string& protocol, double scale);

}  // namespace dkn
