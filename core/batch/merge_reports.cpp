// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/merge_reports.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>

#include "base/error.h"
#include "base/json_text.h"
#include "data/pairing.h"

namespace dkn {

namespace {

using Json = nlohmann::ordered_json;

BatchReport readReport(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (!file.is_open() || file.bad()) {
    throw Error(ErrorCode::Unreadable,
                "Cannot read the report " + path.string() + ". Check the name and the permissions.");
  }
  try {
    const Json json = parseJson(text);
    if (json.at("version").get<int>() != kReportVersion) {
      throw Error(ErrorCode::Unreadable,
                  path.string() + " is a report of another version. Make it again with this program.");
    }
    BatchReport report;
    report.environment = json.at("environment");
    report.interrupted = json.value("interrupted", false);
    for (const Json& item : json.at("items")) report.items.push_back(itemFromJson(item));
    return report;
  } catch (const Json::exception& error) {
    throw Error(ErrorCode::Unreadable,
                path.string() + " is no batch report (" + error.what() + "). Name files that --batch --report wrote.");
  }
}

/// What an item is, whatever came of it; without a protocol the files alone decide its scale.
std::string identityOf(const ItemReport& item) {
  const Json scale = item.protocol == "none" || !item.scale ? Json() : Json(*item.scale);
  return Json{item.guidance, item.target, item.method, item.parameters, item.protocol, scale}.dump();
}

int rank(const ItemReport& item) { return item.error ? 0 : item.skipped ? 1 : 2; }

std::string sortName(const ItemReport& item) {
  return std::filesystem::path(item.target.empty() ? item.guidance : item.target).filename().string();
}

}  // namespace

BatchReport mergeReports(const std::vector<std::filesystem::path>& files) {
  BatchReport merged;
  std::vector<Json> environments;
  std::map<std::string, std::size_t> places;
  for (const auto& path : files) {
    BatchReport report = readReport(path);
    merged.interrupted = merged.interrupted || report.interrupted;
    if (std::find(environments.begin(), environments.end(), report.environment) == environments.end()) {
      environments.push_back(std::move(report.environment));
    }
    for (ItemReport& item : report.items) {
      const auto [place, isNew] = places.try_emplace(identityOf(item), merged.items.size());
      if (isNew) {
        merged.items.push_back(std::move(item));
      } else if (ItemReport& other = merged.items[place->second]; rank(item) >= rank(other)) {
        other = std::move(item);
      }
    }
  }
  if (environments.size() == 1) {
    merged.environment = std::move(environments.front());
  } else {
    merged.environment = {{"merged", std::move(environments)}};
  }
  std::stable_sort(merged.items.begin(), merged.items.end(),
                   [](const ItemReport& a, const ItemReport& b) { return naturalLess(sortName(a), sortName(b)); });
  return merged;
}

}  // namespace dkn
