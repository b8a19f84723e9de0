// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/training_log.h"

#include <nlohmann/json.hpp>

#include "base/atomic_file.h"
#include "base/error.h"

namespace dkn {

using Json = nlohmann::ordered_json;

TrainingLog::TrainingLog(const std::filesystem::path& path, std::int64_t iteration) : m_path(path) {
  if (std::ifstream old{path}) {
    std::string kept;
    std::string line;
    while (std::getline(old, line)) {
      const Json entry = Json::parse(line, nullptr, false);
      if (entry.is_object() && entry.value("iteration", std::int64_t{0}) <= iteration) kept += line + "\n";
    }
    writeFileAtomically(path, kept);
  }
  m_file.open(path, std::ios::app);
  if (!m_file) throw Error(ErrorCode::CannotWrite, "Cannot write " + path.string() + ".");
}

void TrainingLog::step(std::int64_t iteration, double loss, double learningRate, double seconds) {
  append(Json{{"iteration", iteration}, {"loss", loss}, {"learning_rate", learningRate}, {"seconds", seconds}}.dump());
}

void TrainingLog::validation(std::int64_t iteration, const std::map<std::string, double>& metrics, double seconds) {
  append(Json{{"iteration", iteration}, {"metrics", metrics}, {"seconds", seconds}}.dump());
}

void TrainingLog::append(const std::string& line) {
  m_file << line << '\n' << std::flush;
  if (!m_file) throw Error(ErrorCode::CannotWrite, "Cannot write " + m_path.string() + ": is the disk full?");
}

}  // namespace dkn
