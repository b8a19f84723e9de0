// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/inspection_report.h"

#include <nlohmann/json.hpp>

namespace dkn {

namespace {

using Json = nlohmann::ordered_json;

Json pair(const cv::Point2d& point) { return Json::array({point.x, point.y}); }

}  // namespace

Json inspectionReport(const std::string& method, const PixelKernel& kernel) {
  Json taps = Json::array();
  for (const KernelTap& tap : kernel.taps) {
    taps.push_back({{"tap", {tap.column, tap.row}},
                    {"base", pair(tap.base)},
                    {"offset", pair(tap.offset)},
                    {"raw_offset", pair(tap.rawOffset)},
                    {"position", pair(tap.position)},
                    {"sample", tap.sample},
                    {"weight", tap.weight},
                    {"contribution", tap.contribution}});
  }
  return {{"version", 1},
          {"pixel", {kernel.pixel.x, kernel.pixel.y}},
          {"method", method},
          {"precision", kernel.precision},
          {"residual", kernel.residual},
          {"kernel_size", kernel.kernelSize},
          {"window", kernel.window},
          {"target", kernel.target},
          {"output", kernel.output},
          {"reconstructed", kernel.reconstructed()},
          {"taps", taps}};
}

}  // namespace dkn
