// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line and session files name but do not need to be read: modes that do nothing, a window's names.
#include "cli/batch_command.h"
#include "cli/benchmark_command.h"
#include "cli/experiment_command.h"
#include "cli/import_command.h"
#include "cli/inspect_command.h"
#include "cli/list_command.h"
#include "cli/merge_command.h"
#include "cli/pack_command.h"
#include "cli/scene_command.h"
#include "cli/shrink_command.h"
#include "cli/train_command.h"
#include "pair/loaded_pair.h"
#include "view/panel_grid.h"

namespace dkn {

namespace cli {

int runBatch(const Arguments&) { return 0; }
int runInspect(const Arguments&) { return 0; }
int runTrain(const Arguments&) { return 0; }
int runPackDataset(const Arguments&) { return 0; }
int runBenchmarkCommand(const Arguments&) { return 0; }
int runExperimentCommand(const Arguments&) { return 0; }
int runMergeReports(const Arguments&) { return 0; }
int runImportCheckpoint(const Arguments&) { return 0; }
int runShrinkModel(const Arguments&) { return 0; }
int runMakeScene(const Arguments&) { return 0; }
int runListMethods(const Arguments&) { return 0; }
int runListModels(const Arguments&) { return 0; }
int runVersion(const Arguments&) { return 0; }

}  // namespace cli

PairSource demoSource() {
  PairSource source;
  source.options.protocol = "bicubic";
  return source;
}

QString arrangementName(Arrangement arrangement) { return QString::number(static_cast<int>(arrangement)); }

std::optional<Arrangement> arrangementFromName(const QString& name) {
  bool isNumber = false;
  const int number = name.toInt(&isNumber);
  if (!isNumber || number < 0 || number > static_cast<int>(Arrangement::Grid)) return std::nullopt;
  return static_cast<Arrangement>(number);
}

}  // namespace dkn
