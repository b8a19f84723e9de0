// SPDX-License-Identifier: GPL-3.0-or-later
// What a training run tells.
#include "training/training_feed.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "view/colour_map.h"

namespace dkn {
namespace {

struct Range {
  float low = std::numeric_limits<float>::infinity();
  float high = -std::numeric_limits<float>::infinity();
};

Range rangeOf(const ValidationSample& sample) {
  Range range;
  for (std::size_t i = 0; i < sample.truth.size(); ++i) {
    if ((!sample.valid.empty() && sample.valid[i] == 0) || !std::isfinite(sample.truth[i])) continue;
    range.low = std::min(range.low, sample.truth[i]);
    range.high = std::max(range.high, sample.truth[i]);
  }
  if (!(range.low < range.high)) range = {range.low - 0.5F, range.low + 0.5F};
  return range;
}

/// Bounds, in source pixels, of what the picture's pixel `i` of `count` stands for.
std::pair<int, int> span(int i, int count, int length) {
  const auto at = [&](int k) { return static_cast<int>(static_cast<long long>(k) * length / count); };
  return {at(i), std::max(at(i) + 1, at(i + 1))};
}

/// Means of the blocks of one plane.
std::vector<float> shrink(const float* plane, int width, int height, QSize size) {
  std::vector<float> means;
  means.reserve(static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()));
  for (int y = 0; y < size.height(); ++y) {
    const auto [top, bottom] = span(y, size.height(), height);
    for (int x = 0; x < size.width(); ++x) {
      const auto [left, right] = span(x, size.width(), width);
      double sum = 0.0;
      for (int row = top; row < bottom; ++row) {
        for (int column = left; column < right; ++column)
          sum += plane[static_cast<std::ptrdiff_t>(row) * width + column];
      }
      means.push_back(static_cast<float>(sum / ((bottom - top) * (right - left))));
    }
  }
  return means;
}

QImage depthPicture(const std::vector<float>& values, const ValidationSample& sample, QSize size, Range range) {
  QImage image(size, QImage::Format_RGB32);
  const std::vector<float> means = shrink(values.data(), sample.width, sample.height, size);
  const ColourMap& map = colourMaps().front();
  for (int y = 0; y < size.height(); ++y) {
    auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
    for (int x = 0; x < size.width(); ++x) {
      const float value =
          means[static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width()) + static_cast<std::size_t>(x)];
      line[x] = map.colour((value - range.low) / (range.high - range.low));
    }
  }
  return image;
}

QImage colourPicture(const ValidationSample& sample, QSize size) {
  QImage image(size, QImage::Format_RGB32);
  const std::ptrdiff_t plane = static_cast<std::ptrdiff_t>(sample.width) * sample.height;
  std::vector<float> channels[3];
  for (int c = 0; c < 3; ++c)
    channels[c] = shrink(sample.guidance.data() + c * plane, sample.width, sample.height, size);
  const auto level = [](float value) { return static_cast<int>(std::lround(255.0F * std::clamp(value, 0.0F, 1.0F))); };
  for (int y = 0; y < size.height(); ++y) {
    auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
    for (int x = 0; x < size.width(); ++x) {
      const auto i = static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width()) + static_cast<std::size_t>(x);
      line[x] = qRgb(level(channels[0][i]), level(channels[1][i]), level(channels[2][i]));
    }
  }
  return image;
}

}  // namespace

SamplePictures makeSamplePictures(const ValidationSample& sample, int side) {
  const QSize full(sample.width, sample.height);
  const QSize size = full.width() <= side && full.height() <= side
                         ? full
                         : full.scaled(side, side, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
  const Range range = rangeOf(sample);
  return {sample.iteration,
          QString::fromStdString(sample.name),
          colourPicture(sample, size),
          depthPicture(sample.input, sample, size, range),
          depthPicture(sample.output, sample, size, range),
          depthPicture(sample.truth, sample, size, range)};
}

namespace {

/// Of the pictures that are kept for every validation.
constexpr int kPictureSide = 480;

}  // namespace

TrainingNews TrainingFeed::take() {
  const std::scoped_lock lock(m_mutex);
  return std::exchange(m_news, {});
}

void TrainingFeed::stateChanged(SessionState state) {
  const std::scoped_lock lock(m_mutex);
  m_news.state = state;
}

void TrainingFeed::started(const TrainingStart& start) {
  const std::scoped_lock lock(m_mutex);
  m_news.start = start;
}

void TrainingFeed::step(const StepReport& report) {
  const std::scoped_lock lock(m_mutex);
  m_news.steps.push_back(report);
}

void TrainingFeed::validated(std::int64_t iteration, const std::map<std::string, double>& metrics, bool best) {
  const std::scoped_lock lock(m_mutex);
  m_news.validations.push_back({iteration, metrics, best});
}

void TrainingFeed::sample(const std::shared_ptr<const ValidationSample>& sample) {
  const auto pictures = std::make_shared<const SamplePictures>(makeSamplePictures(*sample, kPictureSide));
  const std::scoped_lock lock(m_mutex);
  m_news.samples.push_back(pictures);
}

void TrainingFeed::skipped(const std::string& reason, std::int64_t times) {
  if (times > 1) return;
  const std::scoped_lock lock(m_mutex);
  m_news.skipped.push_back(reason);
}

}  // namespace dkn
