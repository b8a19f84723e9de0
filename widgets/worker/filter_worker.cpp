// SPDX-License-Identifier: GPL-3.0-or-later
// Runs filters away from the window's thread.
#include "worker/filter_worker.h"

#include <stdexcept>
#include <utility>

#include "data/label_scores.h"

namespace dkn {
namespace {

std::shared_ptr<const FilterResult> runFilter(const FilterRequest& request, Progress& progress) {
  auto result = std::make_shared<FilterResult>();
  result->name = request.name;
  result->input = request.input;
  result->method = request.method();
  if (!result->method) throw std::logic_error("FilterWorker: the request made no method");
  result->parameters = completeParameters(result->method->name(), result->method->parameterSpecs(), request.parameters);
  auto output = std::make_shared<FilterOutput>(
      result->method->run(*request.input, result->parameters, request.options, progress));
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
    QMetaObject::invokeMethod(
        this, [this, id, place, tile] { Q_EMIT tileFinished(*id, place, tile); }, Qt::QueuedConnection);
  };
  *id = submit(title, [this, id, request = std::move(request)](Progress& progress) -> Completion {
    auto result = runFilter(request, progress);
    return [this, id, result] { Q_EMIT filtered(*id, result); };
  });
  return *id;
}

}  // namespace dkn
