// SPDX-License-Identifier: GPL-3.0-or-later
// Which kernel is asked for, and the answer.
#pragma once

#include <QMetaType>
#include <QPoint>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

#include "filter/pixel_kernel.h"
#include "image/image.h"
#include "inspect/what_if.h"
#include "worker/filter_worker.h"

namespace dkn {

/// A finished run whose kernels can be looked at.
struct InspectedRun {
  QString title;
  std::shared_ptr<const FilterResult> result;
  bool samePicture = false;  ///< guidance and target are one file: an iteration replaces both
  PixelType stored = PixelType::Float32;
};

/// One kernel. Equal queries have equal answers.
struct KernelQuery {
  std::shared_ptr<const FilterResult> run;
  QPoint pixel;
  int channel = 0;
  int iteration = 1;  ///< 1: of the run's own input; 2: with its result as the target; ...
  std::optional<GuidanceChange> change;
};

bool operator==(const KernelQuery& a, const KernelQuery& b);

/// Device and precision of the run itself.
RunOptions optionsOf(const FilterResult& result);

struct KernelAnswer {
  KernelQuery query;
  std::shared_ptr<const PixelKernel> kernel;  ///< null where there is none
  QString message;                            ///< why there is none
};

/// Opens the kernel sources of runs and keeps the last few; used by tasks of one worker thread alone.
class KernelSources {
 public:
  /// Throws Error and Interrupted. Null where the method has no kernels to show.
  std::shared_ptr<const KernelSource> source(const KernelQuery& query, const InspectedRun& run, Progress& progress);

 private:
  struct Entry {
    KernelQuery query;  ///< its pixel and channel say nothing
    std::shared_ptr<const KernelSource> source;
  };
  /// What an iteration starts from.
  struct Iterated {
    std::shared_ptr<const FilterResult> run;
    int iteration = 1;
    FilterInput input;
  };
  /// A copy of the guidance in which every change puts its patch: a run's pixels are copied once.
  struct Changed {
    std::shared_ptr<const FilterResult> run;
    int iteration = 1;
    cv::Mat guidance;
    cv::Rect patch;  ///< where it differs
  };
  const FilterInput& input(const KernelQuery& query, const InspectedRun& run, Progress& progress);
  /// Sources that were opened with the change before are gone.
  FilterInput changedInput(const KernelQuery& query, const FilterInput& unchanged);

  std::vector<Entry> m_entries;  ///< the latest last
  Iterated m_iterated;
  Changed m_changed;
};

}  // namespace dkn
