// SPDX-License-Identifier: GPL-3.0-or-later
// The current pair as a figure: what is there of it, in the colours that the panels have.
#pragma once

#include <memory>

#include "figure/comparison.h"

namespace dkn {

class PanelGrid;
class Workspace;

/// Guidance, target as the filters get it, every result with its RMSE, ground truth; the region as the part to magnify.
/// Without differences. Empty without a pair.
Comparison currentComparison(const Workspace& workspace, PanelGrid& panels);

/// Of the pictures with `truth`'s size and channels, save itself. Takes a while: for a worker thread. `truth` may be
/// null.
void addDifferences(const std::shared_ptr<const Picture>& truth, Comparison& comparison);

}  // namespace dkn
