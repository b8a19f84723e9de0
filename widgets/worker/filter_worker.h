// SPDX-License-Identifier: GPL-3.0-or-later
// Runs filters away from the window's thread.
#pragma once

#include <QMetaType>
#include <QRect>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "batch/pair_metrics.h"
#include "filter/method.h"
#include "view/picture.h"
#include "worker/worker.h"

namespace dkn {

/// One filter to be run. `method` is called on the worker thread, since making one may mean reading a model file;
/// parameters left out take their defaults.
struct FilterRequest {
  QString name;  ///< what the method is called, for the result's title
  std::shared_ptr<const FilterInput> input;
  std::function<std::shared_ptr<const Method>()> method;
  Parameters parameters;
  RunOptions options;
  std::shared_ptr<const Image> truth = {};  ///< what the result is measured against; null or empty: nothing
  MetricUnit unit = {};                     ///< of the metrics
  Task task = Task::Values;
  std::vector<int> classes = {};          ///< of segmentation, as PreparedPair has them
  bool samePicture = false;               ///< guidance and target are one picture: each pass replaces both
  PixelType stored = PixelType::Float32;  ///< the target's
};

/// The parameter that every run has beside those of its method: how often the filter is applied, each time to the
/// result of the time before.
inline constexpr const char* kPasses = "passes";
ParameterSpec passesSpec();
/// The number of passes, which is taken out of the parameters.
int takePasses(Parameters& parameters);

struct FilterResult {
  QString name;
  std::shared_ptr<const FilterInput> input;
  std::shared_ptr<const Method> method;
  Parameters parameters;  ///< the method's own, complete
  int passes = 1;
  std::shared_ptr<const FilterOutput> output;
  std::shared_ptr<const FilterOutput> firstOutput;  ///< of the first pass; null where it was not kept
  std::optional<PairMetrics> metrics;
  std::shared_ptr<const Picture> picture;  ///< the output, ready to be drawn; of score maps the classes
};

/// How values are shown: with `classes`, score maps of them as the class of the highest score.
std::shared_ptr<const Picture> pictureOf(const Image& image, const std::vector<int>& classes);

class FilterWorker : public Worker {
  Q_OBJECT

 public:
  explicit FilterWorker(QObject* parent = nullptr);

  /// Queues the request; `title` says for the user what happens. Ends with `filtered` and `finished`, `stopped` or
  /// `failed`.
  quint64 run(const QString& title, FilterRequest request);

 Q_SIGNALS:
  void filtered(quint64 id, std::shared_ptr<const dkn::FilterResult> result);
  /// A part of the result is there; all of them come before `filtered`, or before the end of a run that was stopped.
  void tileFinished(quint64 id, const QRect& area, std::shared_ptr<const dkn::Picture> tile);
};

}  // namespace dkn

Q_DECLARE_METATYPE(std::shared_ptr<const dkn::FilterResult>)
Q_DECLARE_METATYPE(std::shared_ptr<const dkn::Picture>)
