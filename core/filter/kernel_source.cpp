// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/kernel_source.h"

#include <opencv2/core/types.hpp>

#include <string>

#include "base/error.h"

namespace dkn {

std::vector<PixelKernel> KernelSource::kernels(const cv::Rect& area, int channel) const {
  const std::string image =
      "the image of " + std::to_string(m_size.width) + " x " + std::to_string(m_size.height) + " pixels";
  if (area.width < 1 || area.height < 1)
    throw Error(ErrorCode::BadArgument, "The region to inspect is empty; give at least 1 x 1 pixels.");
  // Compared without sums, which could overflow.
  if (area.x < 0 || area.y < 0 || area.width > m_size.width || area.height > m_size.height ||
      area.x > m_size.width - area.width || area.y > m_size.height - area.height) {
    const std::string pixel = std::to_string(area.x) + "," + std::to_string(area.y);
    const bool single = area.width == 1 && area.height == 1;
    throw Error(ErrorCode::BadArgument,
                (single ? "The pixel " + pixel + " is outside "
                        : "The region of " + std::to_string(area.width) + " x " + std::to_string(area.height) +
                              " pixels at " + pixel + " reaches beyond ") +
                    image + ".");
  }
  if (channel < 0 || channel >= m_channels)
    throw Error(ErrorCode::BadArgument, "The target has no channel " + std::to_string(channel) + ".");
  return compute(area, channel);
}

std::vector<PixelKernel> PixelwiseKernelSource::compute(const cv::Rect& area, int channel) const {
  std::vector<PixelKernel> kernels;
  kernels.reserve(static_cast<std::size_t>(area.area()));
  for (int y = area.y; y < area.y + area.height; ++y) {
    for (int x = area.x; x < area.x + area.width; ++x) kernels.push_back(computePixel({x, y}, channel));
  }
  return kernels;
}

}  // namespace dkn
