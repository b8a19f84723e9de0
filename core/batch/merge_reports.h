// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of shards, or of several runs, into one.
#pragma once

#include <filesystem>
#include <vector>

#include "batch/batch_report.h"

namespace dkn {

/// All items of the files, sorted by target, the summary made anew. One item in several files (guidance, target,
/// method, parameters, protocol, scale) is kept once: a measured result before a skipped one before a failure, else the
/// later. `environment` is the files' common one, or {"merged": [each]}. Throws Error(Unreadable) for a file that is
/// missing or no batch report.
BatchReport mergeReports(const std::vector<std::filesystem::path>& files);

}  // namespace dkn
