// SPDX-License-Identifier: GPL-3.0-or-later
// What commands print.
#pragma once

#include <optional>
#include <vector>

#include "batch/batch_report.h"
#include "batch/paper_figures.h"
#include "cli/console_text.h"

namespace dkn::cli {

/// One line a method with the means of its metrics, and a line that says protocol, unit and border above each group of
/// lines that may be compared. Prints nothing where nothing was measured. With a set of the papers, their figures of
/// the same protocol and scale follow each group.
void printTable(const std::vector<MethodSummary>& summaries, std::optional<PaperSet> papers = std::nullopt);

}  // namespace dkn::cli
