// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/score_validation.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/ones_like.h>

#include <algorithm>

#include "base/error.h"
#include "metric/metrics.h"
#include "train/training_loss.h"

namespace dkn {

namespace {

constexpr std::int64_t kIgnored = -1;

/// Overlaps of all pixels so far.
class Overlaps {
 public:
  void add(const at::Tensor& scores, const at::Tensor& labels) {
    const std::vector<ClassOverlap> more = classOverlaps(scores.argmax(0), labels, scores.size(0), kIgnored);
    m_classes.resize(std::max(m_classes.size(), more.size()));
    for (std::size_t i = 0; i < more.size(); ++i) {
      m_classes[i].both += more[i].both;
      m_classes[i].either += more[i].either;
    }
  }
  double meanIou() const {
    double sum = 0.0, count = 0.0;
    for (const ClassOverlap& overlap : m_classes) {
      if (overlap.either == 0.0) continue;
      sum += overlap.both / overlap.either;
      count += 1.0;
    }
    return count > 0.0 ? sum / count : 0.0;
  }
  /// A wrong pixel is in the union of two classes.
  double accuracy() const {
    double right = 0.0, pixels = 0.0;
    for (const ClassOverlap& overlap : m_classes) {
      right += overlap.both;
      pixels += (overlap.both + overlap.either) / 2.0;
    }
    return pixels > 0.0 ? right / pixels : 0.0;
  }

 private:
  std::vector<ClassOverlap> m_classes;
};

}  // namespace

Validation validateScores(const Engine& engine, const std::vector<ValidationItem>& items, const Progress& stop) {
  Progress silent;
  Validation validation;
  Overlaps result, input;
  double loss = 0.0, pixels = 0.0;
  for (const ValidationItem& item : items) {
    stop.throwIfStopped();
    try {
      const TrainingPair pair = item.source->load(item.index);
      const auto low = pair.target.min().item<float>();
      const float range = std::max(pair.target.max().item<float>() - low, 1e-12F);
      const at::Tensor guidance = coloursAsFloat(pair.guidance);
      const at::Tensor scores = engine.run({guidance, (pair.target - low) / range}, silent).values * range + low;
      const at::Tensor valid = pair.valid.defined() ? pair.valid[0] : at::ones_like(pair.labels[0], at::kBool);
      const at::Tensor labels = pair.labels[0].to(at::kLong).masked_fill(valid.logical_not(), kIgnored);
      const at::Tensor mask = valid.to(at::kFloat);
      loss += softmaxLogLoss(scores, pair.labels[0], mask).item<double>();
      pixels += mask.sum().item<double>();
      result.add(scores, labels);
      input.add(pair.target, labels);
    } catch (const Error& error) {
      if (error.code() != ErrorCode::Unreadable) throw;
      validation.skipped.emplace_back(error.what());
    }
  }
  if (pixels == 0.0) {
    throw Error(ErrorCode::Unreadable, "No validation pair could be used; the last: " +
                                           (validation.skipped.empty() ? "no label" : validation.skipped.back()));
  }
  validation.metrics = {{"loss", loss / pixels},
                        {"mean_iou", result.meanIou()},
                        {"accuracy", result.accuracy()},
                        {"mean_iou_input", input.meanIou()}};
  return validation;
}

}  // namespace dkn
