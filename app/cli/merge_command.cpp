// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/merge_command.h"

#include <cstdio>
#include <filesystem>

#include "batch/merge_reports.h"
#include "cli/console.h"

namespace dkn::cli {

int runMergeReports(const Arguments& arguments) {
  const std::vector<std::filesystem::path> files(arguments.values.begin() + 1, arguments.values.end());
  const BatchReport merged = mergeReports(files);
  writeReport(arguments.values.front(), merged);
  printTable(summarise(merged.items));
  std::printf("%zu items of %zu reports: %s\n", merged.items.size(), files.size(), arguments.values.front().c_str());
  return 0;
}

}  // namespace dkn::cli
