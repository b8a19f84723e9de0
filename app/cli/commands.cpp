// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch_command.h"
#include "cli/benchmark_command.h"
#include "cli/command.h"
#include "cli/experiment_command.h"
#include "cli/import_command.h"
#include "cli/inspect_command.h"
#include "cli/list_command.h"
#include "cli/merge_command.h"
#include "cli/pack_command.h"
#include "cli/scene_command.h"
#include "cli/shrink_command.h"
#include "cli/train_command.h"

namespace dkn::cli {

namespace {

/// What every mode that filters a pair takes.
const std::string kFilterOptions =
    "guidance target method task scale protocol iterations set range invalid holes device precision engine threads "
    "tile "
    "seed models ";

}  // namespace

const std::vector<Command>& commands() {
  static const std::vector<Command> kCommands = {
      {"--batch", "", 0, 0, "filter files without a window",
       kFilterOptions + "ground-truth error-maps output format unit compare-papers overwrite keep-going report shard",
       runBatch},
      {"--inspect", "X,Y[,WxH]", 1, 1,
       "the kernel of a pixel (or region): where it sampled, with which weights; --report .json, .csv or .npy",
       kFilterOptions + "report maps format", runInspect},
      {"--train", "CONFIG.json", 1, 1, "train a network on pairs of your own",
       "resume output iterations import-weights device precision threads", runTrain},
      {"--pack-dataset", "CONFIG.json", 1, 1, "a training configuration's data as tensors, for training elsewhere",
       "output part-size overwrite", runPackDataset},
      {"--benchmark", "", 0, 0, "time methods and engines side by side on a synthetic scene",
       "training size method engine repeat scaling report plot device precision threads tile models",
       runBenchmarkCommand},
      {"--experiment", "NAME|list", 1, 1,
       "a table or figure of the papers: train what is missing, measure, print beside theirs",
       "data output budget device precision threads", runExperimentCommand},
      {"--merge-reports", "OUT.json IN.json...", 2, -1, "several batch reports into one", "", runMergeReports},
      {"--import-checkpoint", "FILE.pth", 1, 1, "the papers' weights as a model file",
       "output residual window guidance-order scale", runImportCheckpoint},
      {"--shrink-model", "FILE.safetensors", 1, 1, "the same model with 16-bit weights, half the size", "output",
       runShrinkModel},
      {"--make-scene", "DIR", 1, 1,
       "synthetic pairs: NNNN_rgb.png and NNNN_depth.png (mm), by --task NNNN_mask.png or NNNN_label.png",
       "count seed size task", runMakeScene},
      {"--screenshot", "FILE.png", 1, 1, "draw the window into a picture, without a display (the demo, or a pair)",
       "window guidance target ground-truth method protocol scale range invalid seed unit models layout pixel theme "
       "language",
       nullptr},
      {"--list-methods", "", 0, 0, "names for --method, one a line", "verbose models", runListMethods},
      {"--list-models", "", 0, 0, "the model files found", "verbose models", runListModels},
      {"--version", "", 0, 0, "versions of the program and its libraries, and the devices", "", runVersion},
  };
  return kCommands;
}

}  // namespace dkn::cli
