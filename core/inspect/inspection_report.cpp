// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/inspection_report.h"

#include <nlohmann/json.hpp>

namespace dkn {

namespace {

using Json = nlohmann::ordered_json;

Json pair(const cv::Point2d& point) { return Json::array({point.x, point.y}); }

Json streamTap(const StreamTap& tap) { return {{"weight", tap.weight}, {"offset", pair(tap.offset)}}; }

}  // namespace

Json inspectionReport(const std::string& method, const PixelKernel& kernel) {
  Json taps = Json::array();
  for (std::size_t t = 0; t < kernel.taps.size(); ++t) {
    const KernelTap& tap = kernel.taps[t];
    Json entry = {{"tap", {tap.column, tap.row}},   {"base", pair(tap.base)},
                  {"offset", pair(tap.offset)},     {"raw_offset", pair(tap.rawOffset)},
                  {"position", pair(tap.position)}, {"sample", tap.sample},
                  {"weight", tap.weight},           {"contribution", tap.contribution}};
    if (!kernel.guidanceStream.empty()) entry["guidance_stream"] = streamTap(kernel.guidanceStream[t]);
    if (!kernel.targetStream.empty()) entry["target_stream"] = streamTap(kernel.targetStream[t]);
    if (kernel.convention.learned) entry["product"] = streamTap(kernel.product(t));
    taps.push_back(std::move(entry));
  }
  return {{"version", 1},
          {"pixel", {kernel.pixel.x, kernel.pixel.y}},
          {"channel", kernel.channel},
          {"method", method},
          {"precision", kernel.precision},
          {"residual", kernel.residual},
          {"kernel_size", kernel.kernelSize},
          {"window", kernel.window},
          {"convention",
           {{"learned", kernel.convention.learned},
            {"tap_order", kernel.convention.columnMajor ? "columns" : "rows"},
            {"offset_scale", kernel.convention.offsetScale},
            {"outside", kernel.convention.clamped ? "clamped" : "zero"}}},
          {"target", kernel.target},
          {"output", kernel.output},
          {"reconstructed", kernel.reconstructed()},
          {"taps", taps}};
}

}  // namespace dkn
