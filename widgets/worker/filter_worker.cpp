// SPDX-License-Identifier: GPL-3.0-or-later
// Runs filters away from the window's thread.
#include "worker/filter_worker.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "batch/filter_pair.h"
#include "data/label_scores.h"
#include "worker/post.h"

namespace dkn {
namespace {

/// The last pass's output, with the time of all; the first one's is kept in `result`.
FilterOutput runPasses(const FilterRequest& request, FilterResult& result, Progress& progress) {
  PreparedPair pair;
  pair.samePicture = request.samePicture;
  pair.stored = request.stored;
  FilterInput input = *request.input;
  FilterOutput output;
  double seconds = 0.0;
  for (int pass = 0; pass < result.passes; ++pass) {
    PartialProgress part(progress, double(pass) / result.passes, double(pass + 1) / result.passes);
    if (pass > 0) input = nextIteration(pair, input, output.values);
    output = result.method->run(input, result.parameters, request.options, part);
    seconds += output.seconds;
    if (pass == 0 && result.passes > 1) result.firstOutput = std::make_shared<FilterOutput>(output);
  }
  output.seconds = seconds;
  return output;
}

std::shared_ptr<const FilterResult> runFilter(const FilterRequest& request, Progress& progress) {
  auto result = std::make_shared<FilterResult>();
  result->name = request.name;
  result->input = request.input;
  result->method = request.method();
  if (!result->method) throw std::logic_error("FilterWorker: the request made no method");
  Parameters given = request.parameters;
  result->passes = takePasses(given);
  result->parameters = completeParameters(result->method->name(), result->method->parameterSpecs(), given);
  auto output = std::make_shared<FilterOutput>(runPasses(request, *result, progress));
  if (result->passes == 1) result->firstOutput = output;
  result->picture = pictureOf({output->values, {}, PixelType::Float32}, request.classes);
  if (request.truth && !request.truth->empty()) {
    result->metrics = request.classes.empty()
                          ? measure(output->values, *request.truth, request.unit, request.task)
                          : labelMetrics(countClasses(result->picture->image().values, *request.truth));
  }
  result->output = std::move(output);
  return result;
}

}  // namespace

ParameterSpec passesSpec() {
  return {kPasses, "times that the filter is applied, each time to the result of the time before", 1, 1, 100, true};
}

int takePasses(Parameters& parameters) {
  const auto found = parameters.find(kPasses);
  if (found == parameters.end()) return 1;
  const int passes = std::max(1, static_cast<int>(found->second));
  parameters.erase(found);
  return passes;
}

std::shared_ptr<const Picture> pictureOf(const Image& image, const std::vector<int>& classes) {
  if (classes.empty()) return std::make_shared<const Picture>(image);
  return Picture::ofClasses({labelsOfScores(image.values, classes), image.valid, PixelType::UInt8});
}

FilterWorker::FilterWorker(QObject* parent) : Worker(parent) {
  qRegisterMetaType<std::shared_ptr<const FilterResult>>();
  qRegisterMetaType<std::shared_ptr<const Picture>>();
}

quint64 FilterWorker::run(const QString& title, FilterRequest request) {
  // The number is known only after submit(); a completion cannot run before it is filled in.
  auto id = std::make_shared<quint64>(0);
  request.options.onTile = [this, id, classes = request.classes](cv::Rect area, const cv::Mat& values) {
    auto tile = pictureOf({values, {}, PixelType::Float32}, classes);
    const QRect place(area.x, area.y, area.width, area.height);
    post(this, [this, id, place, tile] { Q_EMIT tileFinished(*id, place, tile); });
  };
  *id = submit(title, [this, id, request = std::move(request)](Progress& progress) -> Completion {
    auto result = runFilter(request, progress);
    return [this, id, result] { Q_EMIT filtered(*id, result); };
  });
  return *id;
}

}  // namespace dkn
