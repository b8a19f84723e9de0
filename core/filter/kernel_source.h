// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels of one method on one input.
#pragma once

#include <vector>

#include "filter/pixel_kernel.h"
#include "image/image.h"

namespace dkn {

/// Made once for an input (Method::kernelSource), then asked for as many pixels as are looked at: each answer comes
/// from the smallest part of the image that determines it. Immutable; may be asked from several threads.
class KernelSource {
 public:
  virtual ~KernelSource() = default;

  cv::Size size() const { return m_size; }
  int channels() const { return m_channels; }

  /// Throws Error(BadArgument) for a pixel or channel that the target does not have.
  PixelKernel kernel(cv::Point pixel, int channel) const { return kernels({pixel.x, pixel.y, 1, 1}, channel).front(); }
  /// Of every pixel of a rectangle, row by row. Throws as kernel().
  std::vector<PixelKernel> kernels(const cv::Rect& area, int channel) const;

 protected:
  KernelSource(cv::Size size, int channels) : m_size(size), m_channels(channels) {}
  /// `area` is not empty and inside the image, `channel` exists.
  virtual std::vector<PixelKernel> compute(const cv::Rect& area, int channel) const = 0;

 private:
  cv::Size m_size;
  int m_channels;
};

/// A source whose pixels have nothing in common: one after the other.
class PixelwiseKernelSource : public KernelSource {
 protected:
  using KernelSource::KernelSource;
  std::vector<PixelKernel> compute(const cv::Rect& area, int channel) const final;
  virtual PixelKernel computePixel(cv::Point pixel, int channel) const = 0;
};

}  // namespace dkn
