// SPDX-License-Identifier: GPL-3.0-or-later
// A pair as the window holds it: prepared for the filters and for the screen.
#pragma once

#include <QString>

#include <memory>

#include "base/progress.h"
#include "batch/filter_pair.h"
#include "data/pairing.h"
#include "view/picture.h"

namespace dkn {

/// Immutable, shared between threads.
struct LoadedPair {
  PairFiles files;  ///< without paths for the demo
  PreparedPair prepared;
  std::shared_ptr<const Picture> guidance;
  std::shared_ptr<const Picture> target;  ///< as stored: small where the map is, with its holes

  bool isDemo() const { return files.guidance.empty(); }
};

/// Reads and prepares a pair of files; to be called on a worker thread. Throws Error and Interrupted.
std::shared_ptr<const LoadedPair> readPair(const std::filesystem::path& guidance, const std::filesystem::path& target,
                                           Progress& progress);

/// A scene of the scene maker, its depth in millimetres reduced 8 times; the same one every time.
std::shared_ptr<const LoadedPair> makeDemoPair(Progress& progress);

}  // namespace dkn
