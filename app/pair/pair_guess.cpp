// SPDX-License-Identifier: GPL-3.0-or-later
// Which of two files is the guidance.
#include "pair/pair_guess.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <string>

namespace dkn {
namespace {

std::string lowered(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

/// Positive for a guidance, negative for a target.
int evidence(const std::filesystem::path& path) {
  static const std::set<std::string> kGuidance{"rgb",      "color", "colour", "flash",
                                               "guidance", "guide", "image",  "photo"};
  static const std::set<std::string> kTarget{"depth", "mask",   "noflash", "nir", "target", "disparity",
                                             "disp",  "lowres", "low",     "lr",  "noisy",  "saliency"};
  static const std::set<std::string> kPhotographs{".jpg", ".jpeg", ".webp", ".ppm"};
  static const std::set<std::string> kMaps{".npy", ".pfm", ".pgm", ".dpt", ".exr", ".tif", ".tiff"};
  int sum = 0;
  std::string word;
  const std::string stem = lowered(path.stem().string()) + "_";
  for (const char c : stem) {
    if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
      word += c;
      continue;
    }
    sum += 2 * static_cast<int>(kGuidance.count(word)) - 2 * static_cast<int>(kTarget.count(word));
    word.clear();
  }
  const std::string ending = lowered(path.extension().string());
  return sum + static_cast<int>(kPhotographs.count(ending)) - static_cast<int>(kMaps.count(ending));
}

}  // namespace

std::pair<std::filesystem::path, std::filesystem::path> guessPair(const std::filesystem::path& first,
                                                                  const std::filesystem::path& second) {
  if (evidence(second) > evidence(first)) return {second, first};
  return {first, second};
}

}  // namespace dkn
