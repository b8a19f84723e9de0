// SPDX-License-Identifier: GPL-3.0-or-later
// log.jsonl: one JSON object a line, flushed at once.
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include "train/training_observer.h"

namespace dkn {

class TrainingLog {
 public:
  /// Appends to `path`. Lines of iterations after `iteration` (and a torn last line), left by a run that was killed
  /// after its last checkpoint, are dropped first. Throws Error(CannotWrite).
  TrainingLog(const std::filesystem::path& path, std::int64_t iteration);

  void step(const StepReport& report);
  void validation(std::int64_t iteration, const std::map<std::string, double>& metrics, double seconds);
  void skipped(std::int64_t iteration, const std::string& reason);

 private:
  void append(const std::string& line);

  std::filesystem::path m_path;
  std::ofstream m_file;
};

}  // namespace dkn
