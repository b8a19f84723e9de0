// SPDX-License-Identifier: GPL-3.0-or-later
// What a batch did, item by item, and its JSON.
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "batch/environment.h"
#include "batch/pair_metrics.h"
#include "filter/method.h"

namespace dkn {

inline constexpr int kReportVersion = 1;

/// One method on one pair. Empty texts and unset values are null in JSON.
struct ItemReport {
  std::string guidance;
  std::string target;
  std::string method;
  Parameters parameters;
  std::string protocol = "none";
  std::optional<double> scale;    ///< of the protocol, else of the sizes (unset until they were read)
  std::optional<double> seconds;  ///< of the filter alone
  std::string device;
  std::string precision;
  std::string output;
  std::string unit;  ///< of the metrics; empty: the target's own
  std::optional<PairMetrics> metrics;
  ClassCounts classCounts;  ///< segmentation: what the summary's mean_iou, that of all pixels together, is taken from
  std::string notice;       ///< one sentence where it was not run as asked for; in the file only then
  std::optional<std::string> error;
  bool skipped = false;            ///< the result was there already
  ErrorCode code = ErrorCode::Ok;  ///< of the error; not in the file
};

/// Means of one method under one protocol, scale and unit: numbers that may stand in one column.
struct MethodSummary {
  std::string method;
  std::string protocol;
  std::optional<double> scale;  ///< unset without a protocol, where every pair has its own
  std::string unit;
  int count = 0;  ///< all items, failed and skipped ones included
  int failed = 0;
  PairMetrics metrics;            ///< means over the items that have a finite value; mean_iou of all pixels together
  std::optional<double> seconds;  ///< mean over the items that were run
};

struct BatchReport {
  nlohmann::ordered_json environment;
  std::vector<ItemReport> items;
  bool interrupted = false;
  ErrorCode exitCode = ErrorCode::Ok;
};

/// In order of first appearance. Items without a metric do not count in its mean; a metric that no item has is left
/// out.
std::vector<MethodSummary> summarise(const std::vector<ItemReport>& items);

nlohmann::ordered_json toJson(const ItemReport& item);
nlohmann::ordered_json toJson(const BatchReport& report);
/// Throws nlohmann::json::exception for an object that is no item.
ItemReport itemFromJson(const nlohmann::ordered_json& json);

/// Writes the report whole, replacing what is there; makes the folder. Throws Error(CannotWrite).
void writeReport(const std::filesystem::path& path, const BatchReport& report);

}  // namespace dkn
