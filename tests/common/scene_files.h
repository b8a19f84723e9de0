// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of picture files for the tests.
#pragma once

#include <cstdint>
#include <filesystem>
#include <opencv2/core.hpp>
#include <string>

#include "image/write_image.h"
#include "scene/scene_maker.h"

namespace dkn::test {

/// `folder/STEM_rgb.png` (8 bit) and `folder/STEM_depth.png` (16 bit, mm).
inline void writeScene(const std::filesystem::path& folder, const std::string& stem, int width, int height,
                       std::uint64_t seed = 0) {
  std::filesystem::create_directories(folder);
  Scene scene = makeScene({width, height, seed});
  Image guidance, depth;
  cv::Mat(height, width, CV_8UC3, scene.rgb.data()).convertTo(guidance.values, CV_32F);
  cv::Mat(height, width, CV_32FC1, scene.depthMetres.data()).convertTo(depth.values, CV_32F, 1000.0);
  writeImage(folder / (stem + "_rgb.png"), guidance, ImageFormat::Png, {});
  writeImage(folder / (stem + "_depth.png"), depth, ImageFormat::Png16, {});
}

}  // namespace dkn::test
