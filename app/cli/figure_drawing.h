// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the papers, drawn with the window's own colours and plots.
#pragma once

#include <filesystem>
#include <vector>

#include "experiment/figure_content.h"

namespace dkn::cli {

/// figure.svg and figure.png in `folder`, of a figure of panels or kernels; a scene's content each. Throws
/// Error(CannotWrite).
void drawFigure(const Figure& figure, const std::vector<SceneContent>& scenes, const std::filesystem::path& folder);

/// The same for a trade-off.
void drawTradeOff(const Figure& figure, const std::vector<TradeOffPoint>& points, const std::filesystem::path& folder);

}  // namespace dkn::cli
