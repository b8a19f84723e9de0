// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/network_inspection.h"

#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

#include "base/threads.h"
#include "ops/kernel_sampling.h"

namespace dkn {

namespace {

/// Pixels below which waiting for each other costs threads more than they save.
constexpr int kSmallArea = 16;

/// Bilinear sample of normalised values; the shares come from the operator's own arithmetic.
double sampleAt(const at::TensorAccessor<float, 2>& plane, const AxisSample& x, const AxisSample& y) {
  const double upper = double{x.share0} * plane[y.index0][x.index0] + double{x.share1} * plane[y.index0][x.index1];
  const double lower = double{x.share0} * plane[y.index1][x.index0] + double{x.share1} * plane[y.index1][x.index1];
  return double{y.share0} * upper + double{y.share1} * lower;
}

AxisSample axis(const SamplingRule& rule, float base, float offset, int pixel, std::int64_t size) {
  const auto extent = static_cast<std::int32_t>(size);
  return rule.convention == SamplingConvention::Released
             ? sampleAxis<SamplingConvention::Released>(base, offset, rule.offsetScale(), rule.halfWindow(), pixel,
                                                        extent)
             : sampleAxis<SamplingConvention::Centred>(base, offset, rule.offsetScale(), rule.halfWindow(), pixel,
                                                       extent);
}

/// Position relative to the pixel after scaling, and clamping where the convention clamps.
double effective(const SamplingRule& rule, double base, double rawOffset) {
  const double position = base + rawOffset * static_cast<double>(rule.offsetScale());
  if (rule.convention == SamplingConvention::Released) return position;
  const auto half = static_cast<double>(rule.halfWindow());
  return std::min(std::max(position, -half), half);
}

KernelConvention conventionOf(const SamplingRule& rule) {
  const bool released = rule.convention == SamplingConvention::Released;
  return {true, released, static_cast<double>(rule.offsetScale()), !released};
}

int roundDown(int value, int cell) { return value / cell * cell; }

/// A part of the image with everything that the kernels of an area and their samples are computed from.
struct Surroundings {
  cv::Rect rect;          ///< starts at a whole cell
  NormalisedInput input;  ///< of `rect`, one channel
  cv::Rect area;          ///< relative to `rect`
};

class NetworkKernels final : public KernelSource {
 public:
  NetworkKernels(std::shared_ptr<const Engine> engine, const FilterInput& input)
      : KernelSource(input.target.values.size(), input.target.channels()),
        m_engine(std::move(engine)),
        m_input(input) {}

 protected:
  std::vector<PixelKernel> compute(const cv::Rect& area, int channel) const override;

 private:
  Surroundings surroundings(const cv::Rect& area, int channel) const;
  void addStreams(const Heads& heads, int y, int x, std::vector<StreamTap>& taps) const;
  void addTaps(const Surroundings& around, const Kernels& kernels, int y, int x, PixelKernel& kernel) const;

  std::shared_ptr<const Engine> m_engine;
  FilterInput m_input;
};

Surroundings NetworkKernels::surroundings(const cv::Rect& area, int channel) const {
  const ModelConfig& config = m_engine->config();
  const Margins margins = receptiveMargins(config);
  // Beyond the margins one cell, since areas start and end within cells.
  const int halo = std::max({margins.before, margins.after, config.samplingRule().window / 2 + 1}) + config.cell();
  const int left = roundDown(area.x - std::min(area.x, halo), config.cell());
  const int top = roundDown(area.y - std::min(area.y, halo), config.cell());
  const int right = std::min(area.x + area.width + halo, size().width);
  const int bottom = std::min(area.y + area.height + halo, size().height);
  Surroundings around;
  around.rect = {left, top, right - left, bottom - top};
  FilterInput part;
  part.guidance.values = m_input.guidance.values(around.rect);
  cv::extractChannel(m_input.target.values(around.rect), part.target.values, channel);
  part.range = m_input.range;
  around.input = normaliseInput(part);
  around.area = {area.x - left, area.y - top, area.width, area.height};
  return around;
}

/// What a stream does not give is 1 in the streams' product; offsets that no stream gives are 0.
void NetworkKernels::addStreams(const Heads& heads, int y, int x, std::vector<StreamTap>& taps) const {
  if (!heads.defined()) return;
  const double absent = m_engine->config().hasOffsets() ? 1.0 : 0.0;
  for (int t = 0; t < m_engine->config().taps(); ++t) {
    StreamTap tap{1.0, {absent, absent}};
    if (heads.weights.defined()) tap.weight = double{heads.weights.accessor<float, 4>()[0][t][y][x]};
    if (heads.offsets.defined()) {
      const auto offsets = heads.offsets.accessor<float, 4>();
      tap.offset = {offsets[0][2 * t][y][x], offsets[0][2 * t + 1][y][x]};
    }
    taps.push_back(tap);
  }
}

/// As fuseHeads(), of the products' sums.
double normalised(double product, double sum, double magnitude, const ModelConfig& config) {
  if (!config.residual) return magnitude > 0.0 ? product / magnitude : 0.0;
  return config.meanSubtraction ? product - sum / config.taps() : product;
}

/// The weights are normalised anew in double: their sum is then 0 or 1 so exactly that a large offset of the target's
/// values drops out.
void NetworkKernels::addTaps(const Surroundings& around, const Kernels& kernels, int y, int x,
                             PixelKernel& kernel) const {
  const ModelConfig& config = m_engine->config();
  const SamplingRule rule = config.samplingRule();
  const at::Tensor plane = around.input.tensors.target[0];
  const auto values = plane.accessor<float, 2>();
  const auto offsets = kernels.offsets.accessor<float, 4>();
  const cv::Point local(around.area.x + x, around.area.y + y);
  const auto inUnit = [&](double value) { return value * around.input.scale + around.input.offset; };
  double sum = 0.0;
  double magnitude = 0.0;
  for (int t = 0; t < config.taps(); ++t) {
    const double weight = kernel.product(static_cast<std::size_t>(t)).weight;
    sum += weight;
    magnitude += std::abs(weight);
  }
  for (int t = 0; t < config.taps(); ++t) {
    const float dx = offsets[0][2 * t][y][x];
    const float dy = offsets[0][2 * t + 1][y][x];
    KernelTap tap;
    tap.column = kernel.convention.columnMajor ? t / config.kernelSize : t % config.kernelSize;
    tap.row = kernel.convention.columnMajor ? t % config.kernelSize : t / config.kernelSize;
    const cv::Point2d base(rule.baseX(t), rule.baseY(t));
    const cv::Point2d position(effective(rule, base.x, dx), effective(rule, base.y, dy));
    tap.base = cv::Point2d(kernel.pixel) + base;
    tap.position = cv::Point2d(kernel.pixel) + position;
    tap.offset = position - base;
    tap.rawOffset = {dx, dy};
    tap.weight = normalised(kernel.product(static_cast<std::size_t>(t)).weight, sum, magnitude, config);
    tap.sample = inUnit(sampleAt(values, axis(rule, rule.baseX(t), dx, local.x, plane.size(1)),
                                 axis(rule, rule.baseY(t), dy, local.y, plane.size(0))));
    tap.contribution = tap.weight * tap.sample;
    kernel.taps.push_back(tap);
  }
}

std::vector<PixelKernel> NetworkKernels::compute(const cv::Rect& area, int channel) const {
  useThreads(area.area() <= kSmallArea ? 1 : m_engine->threads());
  const c10::InferenceMode guard;
  const ModelConfig& config = m_engine->config();
  const Surroundings around = surroundings(area, channel);
  const EngineInput& planes = around.input.tensors;
  const Rect rect{around.area.y, around.area.x, area.height, area.width};
  Heads guidance;
  Heads target;
  for (const StreamId stream : streamsOf(config)) {
    (stream == StreamId::Target ? target : guidance) = m_engine->pixelHeads(stream, planes, rect);
  }
  const Heads fused = fuseHeads(guidance, target, config);
  const Kernels kernels{fused.weights.contiguous(), fused.offsets.contiguous()};
  const at::Tensor sums =
      sampleKernels(planes.target, kernels.weights, kernels.offsets, config.samplingRule(), rect.y, rect.x);
  const auto sum = sums.accessor<float, 3>();
  const auto values = planes.target.accessor<float, 3>();
  for (Heads* heads : {&guidance, &target}) {
    if (heads->weights.defined()) heads->weights = activateWeights(heads->weights, config).contiguous();
  }

  std::vector<PixelKernel> result(static_cast<std::size_t>(area.area()));
  for (int y = 0; y < area.height; ++y) {
    for (int x = 0; x < area.width; ++x) {
      PixelKernel& kernel =
          result[static_cast<std::size_t>(y) * static_cast<std::size_t>(area.width) + static_cast<std::size_t>(x)];
      kernel.pixel = {area.x + x, area.y + y};
      kernel.channel = channel;
      kernel.residual = config.residual;
      kernel.kernelSize = config.kernelSize;
      kernel.window = config.samplingRule().window;
      kernel.precision = precisionName(m_engine->precision());
      kernel.convention = conventionOf(config.samplingRule());
      const double centre = values[0][around.area.y + y][around.area.x + x];
      kernel.target = centre * around.input.scale + around.input.offset;
      const double output = static_cast<double>(sum[0][y][x]) + (config.residual ? centre : 0.0);
      kernel.output = output * around.input.scale + around.input.offset;
      addStreams(guidance, y, x, kernel.guidanceStream);
      addStreams(target, y, x, kernel.targetStream);
      addTaps(around, kernels, y, x, kernel);
    }
  }
  return result;
}

}  // namespace

std::shared_ptr<const KernelSource> networkKernels(std::shared_ptr<const Engine> engine, const FilterInput& input) {
  return std::make_shared<const NetworkKernels>(std::move(engine), input);
}

}  // namespace dkn
