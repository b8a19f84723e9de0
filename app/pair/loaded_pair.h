// SPDX-License-Identifier: GPL-3.0-or-later
// A pair as the window holds it: prepared for the filters and for the screen.
#pragma once

#include <QString>

#include <memory>

#include "base/progress.h"
#include "batch/filter_pair.h"
#include "data/pairing.h"
#include "view/picture.h"
#include "worker/filter_worker.h"

namespace dkn {

/// What a pair is made from.
struct PairSource {
  PairFiles files;  ///< without paths for the demo
  PairOptions options;

  bool isDemo() const { return files.guidance.empty(); }
  /// "bicubic ×8", or empty without a protocol.
  QString protocolText() const;
};

/// Immutable, shared between threads.
struct LoadedPair {
  PairFiles files;
  PairOptions options;
  PreparedPair prepared;
  MetricUnit unit;  ///< of metrics: as asked, the threshold of bad pixels found where none was given
  std::shared_ptr<const Picture> guidance;
  std::shared_ptr<const Picture> target;  ///< as stored: small where the map is, with its holes
  std::shared_ptr<const Picture> input;   ///< the target at the guidance's size, as filters get it
  std::shared_ptr<const Picture> truth;   ///< null: there is none

  bool isDemo() const { return files.guidance.empty(); }
  /// Of the stored values, as far as it is known.
  QString unitName() const;
};

/// The options of the demo: a depth map in millimetres, reduced 8 times.
PairSource demoSource();

/// Reads and prepares a pair, or makes the demo's scene; to be called on a worker thread. Throws Error and Interrupted.
std::shared_ptr<const LoadedPair> loadPair(const PairSource& source, Progress& progress);

}  // namespace dkn
