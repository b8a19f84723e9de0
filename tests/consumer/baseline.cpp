// SPDX-License-Identifier: GPL-3.0-or-later
// dkn::core: writes a picture, reads it as guidance and target, and runs a baseline on the pair.
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <opencv2/core.hpp>

#include "base/error.h"
#include "filter/method_registry.h"
#include "image/read_image.h"
#include "image/write_image.h"

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: baseline FILE.png\n", stderr);
    return 2;
  }
  try {
    const std::filesystem::path file = argv[1];
    dkn::Image step;
    step.values = cv::Mat(16, 24, CV_32FC1, cv::Scalar(40));
    step.values.colRange(12, 24).setTo(200);
    step.stored = dkn::PixelType::UInt8;
    dkn::writeImage(file, step, dkn::ImageFormat::Png, {});

    dkn::FilterInput input;
    input.guidance = dkn::readGuidance(file);
    input.target = dkn::readTarget(file);
    input.samples = input.target;
    input.range = dkn::valueRange(input.target);
    const auto method = dkn::createMethod("gf", {});
    dkn::Progress progress;
    const auto parameters = dkn::completeParameters(method->name(), method->parameterSpecs(), {});
    const cv::Mat values = method->run(input, parameters, {}, progress).values;
    // The guided filter keeps an edge that the guidance has.
    const float left = values.at<float>(8, 2);
    const float right = values.at<float>(8, 21);
    std::printf("%s: %.1f and %.1f beside the step\n", method->name().c_str(), left, right);
    return std::abs(left - 40) < 1 && std::abs(right - 200) < 1 ? 0 : 1;
  } catch (const dkn::Error& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return static_cast<int>(error.code());
  }
}
