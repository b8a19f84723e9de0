// SPDX-License-Identifier: GPL-3.0-or-later
// What commands print.
#pragma once

#include <string>
#include <vector>

#include "batch/batch_report.h"

namespace dkn::cli {

/// "dkn-studio: SENTENCE" on stderr, below whatever stdout shows.
void printError(const std::string& sentence);

/// A number with `digits` after the point; "-" for one that is not finite.
std::string decimal(double value, int digits);
/// "1:05" or "2:03:04".
std::string clock(double seconds);
std::string padded(const std::string& text, std::size_t width, bool right = false);

/// One line a method with the means of its metrics, and a line that says protocol, unit and border above each group of
/// lines that may be compared. Prints nothing where nothing was measured.
void printTable(const std::vector<MethodSummary>& summaries);

}  // namespace dkn::cli
