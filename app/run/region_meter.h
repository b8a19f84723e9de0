// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics of the results of the current pair within the region that was drawn.
#pragma once

#include <QObject>
#include <QTimer>

#include "pair/workspace.h"
#include "view/marks.h"
#include "worker/latest_task.h"

namespace dkn {

/// Follows the region and the runs; the numbers go to the runs.
class RegionMeter : public QObject {
  Q_OBJECT

 public:
  RegionMeter(Workspace* workspace, const Marks* marks, QObject* parent = nullptr);

 private:
  void measureAll();

  Workspace* m_workspace;
  const Marks* m_marks;
  QTimer m_soon;
  LatestTask m_task;
};

}  // namespace dkn
