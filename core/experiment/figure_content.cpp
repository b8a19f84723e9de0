// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/figure_content.h"

#include <cstdio>
#include <utility>

#include "base/error.h"
#include "base/stop_flag.h"
#include "batch/batch_job.h"
#include "experiment/experiment_budget.h"
#include "filter/method_registry.h"

namespace dkn {

namespace {

namespace fs = std::filesystem;

fs::path dataFile(const std::string& name, const Figure& figure, const FigureOptions& options) {
  std::error_code failure;
  if (name.empty() || fs::exists(options.data / name, failure)) return name.empty() ? fs::path() : options.data / name;
  throw Error(ErrorCode::Unreadable, "The figure " + figure.name + " lacks " + name + ": put it into " +
                                         options.data.string() + ", or name another folder with --data.");
}

/// The figure that the task is judged by.
std::string errorText(const PairMetrics& metrics, const FigureScene& scene) {
  static constexpr std::pair<const char*, const char*> kWeightedF{"weighted_f", "F"};
  static constexpr std::pair<const char*, const char*> kMeanIou{"mean_iou", "IoU"};
  static constexpr std::pair<const char*, const char*> kRmse{"rmse", "RMSE"};
  const auto& [metric, name] = scene.pair.task == Task::Saliency       ? kWeightedF
                               : scene.pair.task == Task::Segmentation ? kMeanIou
                                                                       : kRmse;
  if (!metrics.contains(metric)) return {};
  char number[32];
  std::snprintf(number, sizeof number, "%.3f", metrics.at(metric));
  const bool hasUnit = metric == kRmse.first && !scene.pair.unit.name.empty();
  return std::string(name) + " " + number + (hasUnit ? " " + scene.pair.unit.name : "");
}

std::vector<FigurePixel> kernelsOf(const FigureScene& scene, const FilterInput& input, const FigureMethod& named,
                                   const Method& method, const Parameters& parameters, const RunOptions& run,
                                   std::vector<FigurePixel> pixels) {
  const auto source = method.kernelSource(input, parameters, run);
  if (!source) return pixels;
  for (std::size_t i = 0; i < scene.pixels.size(); ++i)
    pixels[i].kernels.push_back({named.title, aggregatedKernel(source->kernel(scene.pixels[i], 0))});
  return pixels;
}

}  // namespace

SceneContent sceneContent(const Figure& figure, const FigureScene& scene, const FigureOptions& options,
                          const std::function<void(const std::string&)>& say, const std::atomic<bool>& stop) {
  const fs::path target = dataFile(scene.target, figure, options);
  const PairFiles files{target.stem().string(), dataFile(scene.guidance, figure, options), target,
                        dataFile(scene.truth, figure, options)};
  PreparedPair pair = preparePair(files, scene.pair);
  pair.input.guidance.values = floatGuidance(pair.input.guidance.values);
  SceneContent content;
  content.guidance = pair.input.guidance;
  content.input = {
      scene.pair.protocol == "none" ? "target" : scene.pair.protocol + " target", pair.input.target, false, {}};
  content.truth = pair.truth;
  for (const cv::Point& pixel : scene.pixels) content.pixels.push_back({pixel, {}});
  for (const FigureMethod& named : figure.methods) {
    say(files.stem + ": " + named.title);
    const auto method = createMethod(methodOf(named, options.output), modelFolders({}));
    const Parameters parameters = completeParameters(method->name(), method->parameterSpecs(), named.parameters);
    PairOptions passes = scene.pair;
    passes.iterations = named.iterations;
    passes.validate();
    StopFlag progress(stop);
    const PairResult result = runPair(pair, *method, parameters, options.run, passes, progress);
    const bool classes = !result.labels.empty();
    content.results.push_back({named.title, classes ? result.labels : result.image, classes,
                               result.metrics ? errorText(*result.metrics, scene) : std::string()});
    if (figure.differences && !pair.truth.empty())
      content.differences.push_back(errorMap(pair, result, scene.pair.unit));
    content.pixels = kernelsOf(scene, pair.input, named, *method, parameters, options.run, std::move(content.pixels));
  }
  return content;
}

std::vector<TradeOffPoint> tradeOff(const Figure& figure, const FigureScene& scene, const FigureOptions& options,
                                    const std::function<void(const std::string&)>& say, const std::atomic<bool>& stop) {
  std::vector<TradeOffPoint> points;
  for (const FigureMethod& named : figure.methods) {
    say(named.title);
    BatchOptions batch;
    batch.guidance = dataFile(scene.guidance, figure, options).string();
    batch.target = dataFile(scene.target, figure, options).string();
    batch.methods = {methodOf(named, options.output)};
    batch.output = options.output / figure.name / "images";
    batch.overwrite = true;
    if (!named.parameters.empty()) batch.parameters[batch.methods.front()] = named.parameters;
    batch.pair = scene.pair;
    batch.pair.iterations = named.iterations;
    batch.run = options.run;
    batch.shardCount = imageStride(BatchJob(batch).pairCount());
    BatchObserver silent;
    const BatchReport report = BatchJob(batch).run(silent, stop);
    if (report.interrupted) throw Interrupted();
    for (const ItemReport& item : report.items) {
      if (item.error) throw Error(item.code, item.target + ": " + *item.error);
    }
    for (const MethodSummary& summary : summarise(report.items)) {
      if (summary.seconds && summary.metrics.contains("rmse"))
        points.push_back({named.title, *summary.seconds, summary.metrics.at("rmse")});
    }
  }
  return points;
}

}  // namespace dkn
