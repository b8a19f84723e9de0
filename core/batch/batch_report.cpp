// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/batch_report.h"

#include <algorithm>
#include <cmath>

#include "base/atomic_file.h"

namespace dkn {

namespace {

using Json = nlohmann::ordered_json;

Json textOrNull(const std::string& text) { return text.empty() ? Json() : Json(text); }

template <typename T>
Json valueOrNull(const std::optional<T>& value) {
  return value ? Json(*value) : Json();
}

/// Infinity and NaN have no JSON.
Json number(double value) { return std::isfinite(value) ? Json(value) : Json(); }

Json numbers(const std::map<std::string, double>& values) {
  Json json = Json::object();
  for (const auto& [name, value] : values) json[name] = number(value);
  return json;
}

std::map<std::string, double> numbersFrom(const Json& json) {
  std::map<std::string, double> values;
  for (const auto& [name, value] : json.items()) values[name] = value.is_null() ? std::nan("") : value.get<double>();
  return values;
}

std::string textFrom(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found == json.end() || found->is_null() ? std::string() : found->get<std::string>();
}

std::optional<double> numberFrom(const Json& json, const char* key) {
  const auto found = json.find(key);
  if (found == json.end() || found->is_null()) return std::nullopt;
  return found->get<double>();
}

/// {"LABEL": [in both, in either], ...}
Json classesToJson(const ClassCounts& counts) {
  Json json = Json::object();
  for (const auto& [label, pixels] : counts) json[std::to_string(label)] = {pixels.first, pixels.second};
  return json;
}

ClassCounts classesFromJson(const Json& json) {
  ClassCounts counts;
  for (const auto& [label, pixels] : json.items())
    counts[std::stoi(label)] = {pixels.at(0).get<double>(), pixels.at(1).get<double>()};
  return counts;
}

class Mean {
 public:
  void add(double value) {
    if (!std::isfinite(value)) return;
    m_sum += value;
    ++m_count;
  }
  bool isEmpty() const { return m_count == 0; }
  double value() const { return m_sum / m_count; }

 private:
  double m_sum = 0.0;
  int m_count = 0;
};

struct Totals {
  MethodSummary summary;
  std::map<std::string, Mean> metrics;
  ClassCounts classCounts;
  Mean seconds;
};

Json toJson(const MethodSummary& summary) {
  return {{"method", summary.method},
          {"protocol", summary.protocol},
          {"scale", valueOrNull(summary.scale)},
          {"unit", textOrNull(summary.unit)},
          {"count", summary.count},
          {"failed", summary.failed},
          {"metrics", summary.metrics.empty() ? Json() : numbers(summary.metrics)},
          {"seconds", valueOrNull(summary.seconds)}};
}

}  // namespace

std::vector<MethodSummary> summarise(const std::vector<ItemReport>& items) {
  std::vector<Totals> all;
  const auto groupOf = [&](const ItemReport& item) -> Totals& {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Totals& totals) {
      const MethodSummary& summary = totals.summary;
      return summary.method == item.method && summary.protocol == item.protocol && summary.unit == item.unit &&
             (item.protocol == "none" || summary.scale == item.scale);
    });
    if (found != all.end()) return *found;
    Totals totals;
    totals.summary.method = item.method;
    totals.summary.protocol = item.protocol;
    totals.summary.unit = item.unit;
    if (item.protocol != "none") totals.summary.scale = item.scale;
    return all.emplace_back(std::move(totals));
  };
  for (const ItemReport& item : items) {
    Totals& totals = groupOf(item);
    ++totals.summary.count;
    if (item.error) ++totals.summary.failed;
    if (item.seconds) totals.seconds.add(*item.seconds);
    if (!item.metrics) continue;
    for (const auto& [name, value] : *item.metrics) totals.metrics[name].add(value);
    for (const auto& [label, pixels] : item.classCounts) {
      totals.classCounts[label].first += pixels.first;
      totals.classCounts[label].second += pixels.second;
    }
  }
  std::vector<MethodSummary> summaries;
  for (Totals& totals : all) {
    for (const auto& [name, mean] : totals.metrics) {
      totals.summary.metrics[name] = mean.isEmpty() ? std::nan("") : mean.value();
    }
    if (!totals.classCounts.empty()) totals.summary.metrics["mean_iou"] = meanIou(totals.classCounts);
    if (!totals.seconds.isEmpty()) totals.summary.seconds = totals.seconds.value();
    summaries.push_back(std::move(totals.summary));
  }
  return summaries;
}

Json toJson(const ItemReport& item) {
  Json json = {{"guidance", textOrNull(item.guidance)},
               {"target", textOrNull(item.target)},
               {"method", item.method},
               {"parameters", numbers(item.parameters)},
               {"protocol", item.protocol},
               {"scale", valueOrNull(item.scale)},
               {"seconds", valueOrNull(item.seconds)},
               {"device", textOrNull(item.device)},
               {"precision", textOrNull(item.precision)},
               {"output", textOrNull(item.output)},
               {"unit", textOrNull(item.unit)},
               {"skipped", item.skipped},
               {"metrics", item.metrics ? numbers(*item.metrics) : Json()},
               {"classes", item.classCounts.empty() ? Json() : classesToJson(item.classCounts)},
               {"error", valueOrNull(item.error)}};
  if (!item.notice.empty()) json["notice"] = item.notice;
  return json;
}

ItemReport itemFromJson(const Json& json) {
  ItemReport item;
  item.guidance = textFrom(json, "guidance");
  item.target = textFrom(json, "target");
  item.method = json.at("method").get<std::string>();
  item.parameters = numbersFrom(json.at("parameters"));
  item.protocol = json.at("protocol").get<std::string>();
  item.scale = numberFrom(json, "scale");
  item.seconds = numberFrom(json, "seconds");
  item.device = textFrom(json, "device");
  item.precision = textFrom(json, "precision");
  item.output = textFrom(json, "output");
  item.unit = textFrom(json, "unit");
  item.skipped = json.value("skipped", false);
  item.notice = textFrom(json, "notice");
  if (!json.at("metrics").is_null()) item.metrics = numbersFrom(json.at("metrics"));
  if (const auto found = json.find("classes"); found != json.end() && !found->is_null())
    item.classCounts = classesFromJson(*found);
  if (!json.at("error").is_null()) item.error = json.at("error").get<std::string>();
  return item;
}

Json toJson(const BatchReport& report) {
  Json items = Json::array(), summary = Json::array();
  for (const ItemReport& item : report.items) items.push_back(toJson(item));
  for (const MethodSummary& line : summarise(report.items)) summary.push_back(toJson(line));
  return {{"version", kReportVersion},
          {"environment", report.environment},
          {"interrupted", report.interrupted},
          {"items", std::move(items)},
          {"summary", std::move(summary)}};
}

void writeReport(const std::filesystem::path& path, const BatchReport& report) {
  std::error_code ignored;  // the file that cannot be opened is the error that is told
  if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path(), ignored);
  // File names need not be UTF-8, JSON must be.
  writeFileAtomically(path, toJson(report).dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

}  // namespace dkn
