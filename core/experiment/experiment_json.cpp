// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/experiment_json.h"

#include <algorithm>
#include <fstream>

#include "base/error.h"
#include "base/json_text.h"

namespace dkn {

using Json = nlohmann::ordered_json;

void rejectExperiment(const std::string& message) { throw Error(ErrorCode::BadArgument, message); }

void requireKeys(const Json& json, const std::vector<std::string>& known, const std::string& where) {
  for (const auto& [key, value] : json.items()) {
    if (std::find(known.begin(), known.end(), key) == known.end())
      rejectExperiment("unknown key '" + key + "' in " + where + ".");
  }
}

Task taskFrom(const std::string& name) {
  if (name == "values") return Task::Values;
  if (name == "saliency") return Task::Saliency;
  if (name == "segmentation") return Task::Segmentation;
  rejectExperiment("the task '" + name + "' is unknown; there are values, saliency and segmentation.");
}

MetricUnit unitFrom(const std::string& text) {
  MetricUnit unit;
  const std::size_t colon = text.find(':');
  if (text.empty()) return unit;
  try {
    unit.factor = std::stod(text.substr(0, colon));
  } catch (const std::exception&) {
    rejectExperiment("the unit '" + text + "' is not FACTOR:NAME.");
  }
  if (colon != std::string::npos) unit.name = text.substr(colon + 1);
  return unit;
}

void readExperimentJson(const std::filesystem::path& file, const std::function<void(const Json&)>& use) {
  std::ifstream stream(file);
  if (!stream) throw Error(ErrorCode::Unreadable, "Cannot read the experiment " + file.string() + ".");
  try {
    use(parseJson(stream, true));
  } catch (const Json::exception& error) {
    rejectExperiment(file.string() + ": not an experiment: " + error.what());
  } catch (const Error& error) {
    throw Error(error.code(), file.string() + ": " + error.what());
  }
}

}  // namespace dkn
