// SPDX-License-Identifier: GPL-3.0-or-later
// Known answers, computed to see that everything works on this machine.
#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <vector>

#include "base/progress.h"
#include "filter/method.h"

namespace dkn {

struct CheckLine {
  QString what;
  bool passed = false;
  QString detail;  ///< what was measured, or what went wrong
};

/// Program, system, libraries, processor and devices, a line each.
QStringList installationFacts(int threads);

/// Files written and read again, and for every method: a constant target stays constant, and the taps of a pixel's
/// kernel give the pixel's value. Tells each line as it is there; takes seconds, so not on the window's thread.
/// Throws Interrupted.
std::vector<CheckLine> checkInstallation(const std::vector<std::filesystem::path>& folders, const RunOptions& options,
                                         Progress& progress, const std::function<void(const CheckLine&)>& tell);

}  // namespace dkn
