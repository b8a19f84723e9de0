// SPDX-License-Identifier: GPL-3.0-or-later
// PNG files with text; decodePng is in codecs.h. Used inside this folder only.
#pragma once

#include <map>
#include <string>

#include "image/codecs.h"

namespace dkn {

/// CV_8UC(1|3) or CV_16UC(1|3), RGB, as a PNG whose text chunks hold `text`: tEXt where it is ASCII, else iTXt (UTF-8).
/// Keys are 1 to 79 printable ASCII characters (std::logic_error otherwise).
Bytes encodePng(const cv::Mat& pixels, const std::map<std::string, std::string>& text,
                const std::filesystem::path& file);

}  // namespace dkn
