// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics within the region that was drawn.
#include "run/region_meter.h"

#include <QPointer>

#include <memory>
#include <utility>
#include <vector>

#include "batch/pair_metrics.h"

namespace dkn {
namespace {

/// While the region is being dragged.
constexpr int kDelayMs = 60;

using Measured = std::vector<std::pair<QPointer<Run>, PairMetrics>>;

}  // namespace

RegionMeter::RegionMeter(Workspace* workspace, const Marks* marks, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_marks(marks) {
  m_soon.setSingleShot(true);
  m_soon.setInterval(kDelayMs);
  connect(&m_soon, &QTimer::timeout, this, &RegionMeter::measureAll);
  const auto later = [this] { m_soon.start(); };
  connect(marks, &Marks::changed, this, later);
  connect(workspace, &Workspace::resultChanged, this, later);
}

void RegionMeter::measureAll() {
  const auto pair = m_workspace->pair();
  const auto region = m_marks->region();
  if (!pair) return;
  const QRect part = region && pair->truth ? regionPixels(*region, pair->truth->size()) : QRect();
  std::vector<std::pair<QPointer<Run>, std::shared_ptr<const Picture>>> pictures;
  for (Run* run : m_workspace->current()->runs()) {
    if (part.isEmpty() || !run->result()) {
      run->setRegionMetrics(std::nullopt);
    } else {
      pictures.emplace_back(run, run->result()->picture);
    }
  }
  if (pictures.empty()) return m_task.drop();
  m_task.request([pair, part, pictures](Progress& progress) -> Worker::Completion {
    const cv::Rect area(part.x(), part.y(), part.width(), part.height());
    Image truth = pair->prepared.truth;
    truth.values = truth.values(area).clone();
    if (!truth.valid.empty()) truth.valid = truth.valid(area).clone();
    auto measured = std::make_shared<Measured>();
    for (const auto& [run, picture] : pictures) {
      progress.throwIfStopped();
      const cv::Mat values = picture->image().values(area).clone();
      measured->emplace_back(run, pair->prepared.classes.empty()
                                      ? measure(values, truth, pair->unit, pair->prepared.task)
                                      : labelMetrics(countClasses(values, truth)));
    }
    return [measured] {
      for (const auto& [run, metrics] : *measured) {
        if (run) run->setRegionMetrics(metrics);
      }
    };
  });
}

}  // namespace dkn
