// SPDX-License-Identifier: GPL-3.0-or-later
// Which guidance belongs to which target (and ground truth): from files, folders and patterns to a list of pairs.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace dkn {

/// One job's files, and the name its results carry.
struct PairFiles {
  std::string stem;
  std::filesystem::path guidance;
  std::filesystem::path target;
  std::filesystem::path groundTruth;  ///< empty: none
};

/// A pair that cannot be made: the files there are, and a sentence that names the one that is missing.
struct UnmatchedFiles {
  PairFiles files;
  std::string reason;
};

struct Pairing {
  std::vector<PairFiles> pairs;           ///< in natural order of their stems
  std::vector<UnmatchedFiles> unmatched;  ///< in natural order of their file names
};

/// Names as people sort them: runs of digits by value ("2" before "10"), all else by byte; a total order.
bool naturalLess(std::string_view a, std::string_view b);

/// The name of a pair's results: the parts between `_` that both file names (without endings) begin with
/// (01_Aloe_rgb.png, 01_Aloe_depth.png: 01_Aloe; the whole name where they are the same); of two names that share
/// nothing, the target's.
std::string pairStem(const std::filesystem::path& guidance, const std::filesystem::path& target);

/// Each argument is a file, a folder or a glob pattern (an existing file with such characters in its name is a file);
/// `groundTruth` may be empty. A folder gives its pictures named *_rgb, *_color, *_flash, *_intensity (guidance) or
/// *_depth, *_mask, *_noflash, *_nir, *_tof (target and ground truth; the latter *_gt alone where there are any;
/// without any of these *_scores, then *_label as targets, *_label as ground truth), a pattern all files it matches. A
/// file always pairs with a file; otherwise equal names pair where there are any, else equal stems before the last `_`,
/// and where that finds nothing names that begin with the other's stem (a_rgb, a_noisy_x4). What finds no partner is in
/// `unmatched`, as are files that would share one result's name. Throws Error(Unreadable) for what does not exist, and
/// for a folder or pattern that gives no file.
Pairing pairFiles(const std::string& guidance, const std::string& target, const std::string& groundTruth = {});

}  // namespace dkn
