// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/network_inspection.h"

#include <c10/core/InferenceMode.h>

#include "base/error.h"
#include "ops/kernel_sampling.h"

namespace dkn {

namespace {

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

}  // namespace

PixelKernel inspectNetwork(const Engine& engine, const NormalisedInput& input, cv::Point pixel, int channel) {
  const at::Tensor& target = input.tensors.target;
  if (pixel.x < 0 || pixel.y < 0 || pixel.x >= target.size(2) || pixel.y >= target.size(1)) {
    throw Error(ErrorCode::BadArgument, "The pixel " + std::to_string(pixel.x) + "," + std::to_string(pixel.y) +
                                            " is outside the image of " + std::to_string(target.size(2)) + " x " +
                                            std::to_string(target.size(1)) + " pixels.");
  }
  if (channel < 0 || channel >= target.size(0))
    throw Error(ErrorCode::BadArgument, "The target has no channel " + std::to_string(channel) + ".");
  const c10::InferenceMode guard;
  const at::Tensor plane = target.narrow(0, channel, 1).contiguous();
  const Kernels kernels = engine.kernels({input.tensors.guidance, plane}, {pixel.y, pixel.x, 1, 1});
  const ModelConfig& config = engine.config();
  const SamplingRule rule = config.samplingRule();
  const auto inUnit = [&](double normalised) { return normalised * input.scale + input.offset; };
  const at::Tensor image = plane[0];
  const auto values = image.accessor<float, 2>();

  PixelKernel out;
  out.pixel = pixel;
  out.residual = config.residual;
  out.kernelSize = config.kernelSize;
  out.window = config.window;
  out.precision = precisionName(engine.precision());
  const double centre = values[pixel.y][pixel.x];
  out.target = inUnit(centre);
  const at::Tensor sum = sampleKernels(plane, kernels.weights, kernels.offsets, rule, pixel.y, pixel.x);
  out.output = inUnit(sum.item<double>() + (config.residual ? centre : 0.0));

  const at::Tensor weights = kernels.weights.reshape({config.taps()});
  const at::Tensor offsets = kernels.offsets.reshape({config.taps(), 2});
  for (int t = 0; t < config.taps(); ++t) {
    const auto dx = offsets[t][0].item<float>();
    const auto dy = offsets[t][1].item<float>();
    KernelTap tap;
    const bool transposed = rule.convention == SamplingConvention::Released;
    tap.column = transposed ? t / config.kernelSize : t % config.kernelSize;
    tap.row = transposed ? t % config.kernelSize : t / config.kernelSize;
    const cv::Point2d centrePoint(pixel);
    const cv::Point2d base(rule.baseX(t), rule.baseY(t));
    const cv::Point2d position(effective(rule, base.x, dx), effective(rule, base.y, dy));
    tap.base = centrePoint + base;
    tap.position = centrePoint + position;
    tap.offset = position - base;
    tap.rawOffset = {dx, dy};
    tap.weight = weights[t].item<float>();
    tap.sample = inUnit(sampleAt(values, axis(rule, rule.baseX(t), dx, pixel.x, target.size(2)),
                                 axis(rule, rule.baseY(t), dy, pixel.y, target.size(1))));
    tap.contribution = tap.weight * tap.sample;
    out.taps.push_back(tap);
  }
  return out;
}

}  // namespace dkn
