// SPDX-License-Identifier: GPL-3.0-or-later
// Checks, threads and timing around a classical filter.
#include "filter/baseline.h"

#include <opencv2/core.hpp>

#include <chrono>
#include <stdexcept>

#include "base/threads.h"
#include "degrade/protocol.h"
#include "image/read_image.h"
#include "image/tensor_bridge.h"

namespace dkn {
namespace {

void checkInput(const FilterInput& input) {
  const auto require = [](bool holds, const char* message) {
    if (!holds) throw std::logic_error(message);
  };
  const int type = input.guidance.values.type();
  require(type == CV_32FC3 || type == CV_8UC3 || type == CV_16UC3, "FilterInput: the guidance is no RGB picture");
  require(!input.guidance.empty() && !input.samples.empty(), "FilterInput: an image is empty");
  require(input.target.values.depth() == CV_32F && input.samples.values.depth() == CV_32F,
          "FilterInput: the target or the samples are not float");
  require(input.target.values.size() == input.guidance.values.size(),
          "FilterInput: the target has not the guidance's size");
  require(input.target.channels() == input.samples.channels(), "FilterInput: target and samples differ in channels");
  require(input.scaleX > 0.0 && input.scaleY > 0.0, "FilterInput: a scale is not positive");
}

/// The guidance as floats, the samples without holes.
FilterInput floatInput(const FilterInput& input) {
  FilterInput prepared = input;
  prepared.guidance.values = floatGuidance(input.guidance.values);
  if (input.samples.valid.empty()) return prepared;
  prepared.samples.values =
      matFromTensor(fillHoles(tensorFromMat(input.samples.values), validTensor(input.samples.valid)));
  prepared.samples.valid.release();
  return prepared;
}

}  // namespace

FilterOutput Baseline::run(const FilterInput& input, const Parameters& parameters, const RunOptions& options,
                           Progress& progress) const {
  checkInput(input);
  progress.throwIfStopped();
  cv::setNumThreads(useThreads(options.threads));
  const auto start = std::chrono::steady_clock::now();
  const FilterInput prepared = floatInput(input);
  FilterOutput output;
  output.values = compute(prepared, parameters, progress);
  output.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  progress.report(1.0);
  return output;
}

std::shared_ptr<const KernelSource> Baseline::kernelSource(const FilterInput& input, const Parameters& parameters,
                                                           const RunOptions& /*options*/) const {
  checkInput(input);
  const FilterInput prepared = floatInput(input);
  return implicitKernels(prepared, parameters);
}

PixelKernel implicitKernel(const FilterInput& input, cv::Point pixel, int channel) {
  PixelKernel kernel;
  kernel.pixel = pixel;
  kernel.channel = channel;
  kernel.precision = "fp32";
  const cv::Mat& target = input.target.values;
  kernel.target = target.ptr<float>(pixel.y)[pixel.x * target.channels() + channel];
  return kernel;
}

KernelTap implicitTap(int column, int row, cv::Point2d position, double sample, double weight) {
  KernelTap tap;
  tap.column = column;
  tap.row = row;
  tap.base = tap.position = position;
  tap.sample = sample;
  tap.weight = weight;
  tap.contribution = weight * sample;
  return tap;
}

bool samplesAreFullSize(const FilterInput& input) {
  return input.samples.values.size() == input.guidance.values.size();
}

}  // namespace dkn
