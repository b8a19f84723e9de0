// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/training_log.h"

#include <cmath>
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

void TrainingLog::step(const StepReport& report) {
  Json line{{"iteration", report.iteration},
            {"loss", report.loss},
            {"learning_rate", report.learningRate},
            {"seconds", report.seconds}};
  // JSON knows no infinity.
  if (!std::isfinite(report.loss)) line["loss"] = nullptr;
  if (report.skipped) line["overflow"] = true;
  append(line.dump());
}

void TrainingLog::skipped(std::int64_t iteration, const std::string& reason) {
  append(Json{{"iteration", iteration}, {"skipped", reason}}.dump(-1, ' ', false, Json::error_handler_t::replace));
}

void TrainingLog::validation(std::int64_t iteration, const std::map<std::string, double>& metrics, double seconds) {
  append(Json{{"iteration", iteration}, {"metrics", metrics}, {"seconds", seconds}}.dump());
}

void TrainingLog::append(const std::string& line) {
  m_file << line << '\n' << std::flush;
  if (!m_file) throw Error(ErrorCode::CannotWrite, "Cannot write " + m_path.string() + ": is the disk full?");
}

}  // namespace dkn
