// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/experiment_table.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace dkn {

namespace {

using Json = nlohmann::ordered_json;

std::string number(const std::optional<double>& value) {
  if (!value) return "-";
  char text[32];
  std::snprintf(text, sizeof text, "%.3g", *value);
  if (std::abs(*value) >= 10.0 && std::abs(*value) < 1e6) std::snprintf(text, sizeof text, "%.2f", *value);
  return text;
}

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + "\"";
}

Json orNull(const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); }

}  // namespace

std::string toMarkdown(const Experiment& experiment, const ExperimentTable& table) {
  std::string text = "# " + table.title + "\n\n" + table.protocol + "\n\nMeasured here (the papers' figure). \n\n| |";
  std::string rule = "|---|";
  for (const ExperimentColumn& column : experiment.columns) {
    text += " " + column.name + " |";
    rule += "---|";
  }
  text += " iterations |\n" + rule + "---|\n";
  for (const ExperimentRow& row : experiment.rows) {
    text += "| " + row.name + " |";
    std::int64_t fewest = 0;
    std::int64_t most = 0;
    for (const ExperimentColumn& column : experiment.columns) {
      const auto cell = std::find_if(table.cells.begin(), table.cells.end(), [&](const ExperimentCell& one) {
        return one.row == row.name && one.column == column.name;
      });
      if (cell == table.cells.end()) {
        text += " |";
        continue;
      }
      text += " " + number(cell->measured) + " (" + number(cell->paper) + ") |";
      if (cell->trained == 0) continue;
      fewest = fewest == 0 ? cell->trained : std::min(fewest, cell->trained);
      most = std::max(most, cell->trained);
    }
    if (most == 0) {
      text += " |\n";
    } else {
      text += " " + (fewest == most ? std::string() : std::to_string(fewest) + " to ") + std::to_string(most) + " |\n";
    }
  }
  return text;
}

std::string toCsv(const ExperimentTable& table) {
  std::string text = "row,column,measured,paper,images,iterations,training_seconds\n";
  for (const ExperimentCell& cell : table.cells) {
    text += quoted(cell.row) + "," + quoted(cell.column) + "," + (cell.measured ? Json(*cell.measured).dump() : "") +
            "," + (cell.paper ? Json(*cell.paper).dump() : "") + "," + std::to_string(cell.images) + "," +
            std::to_string(cell.trained) + "," + Json(cell.trainedSeconds).dump() + "\n";
  }
  return text;
}

Json toJson(const ExperimentTable& table) {
  Json cells = Json::array();
  for (const ExperimentCell& cell : table.cells) {
    cells.push_back({{"row", cell.row},
                     {"column", cell.column},
                     {"measured", orNull(cell.measured)},
                     {"paper", orNull(cell.paper)},
                     {"images", cell.images},
                     {"iterations", cell.trained},
                     {"training_seconds", cell.trainedSeconds}});
    if (!cell.model.empty()) cells.back()["model"] = cell.model;
  }
  return {{"version", 1}, {"title", table.title}, {"protocol", table.protocol}, {"cells", cells}};
}

}  // namespace dkn
