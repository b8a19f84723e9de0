// SPDX-License-Identifier: GPL-3.0-or-later
// What a batch is asked to do.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "batch/filter_pair.h"
#include "image/write_image.h"

namespace dkn {

struct BatchOptions {
  std::string guidance;  ///< file, folder or pattern, as for pairFiles
  std::string target;
  std::string groundTruth;                       ///< empty: none
  std::vector<std::string> methods;              ///< identifiers or model files
  std::map<std::string, Parameters> parameters;  ///< by method, named as in `methods` or as its folder
  std::filesystem::path output;
  std::optional<ImageFormat> format;  ///< unset: the target's own kind
  PairOptions pair;
  RunOptions run;  ///< device: one, or several by commas, as batchDevices() reads them
  bool overwrite = false;
  bool keepGoing = false;
  int shardIndex =
      1;  ///< 1 .. shardCount: the pairs whose place in the sorted list is shardIndex - 1 modulo shardCount
  int shardCount = 1;
  std::filesystem::path report;  ///< empty: none
  /// Folder for METHOD/STEM.tiff, result minus ground truth in the metrics' unit; empty: none.
  std::filesystem::path errorMaps;
  std::filesystem::path models;  ///< searched first; empty: the usual folders alone

  /// Throws Error(BadArgument). What needs the disk (files, methods) is checked by BatchJob.
  void validate() const;
};

/// The devices that share a batch's pairs: "cuda:0,cuda:2" two of them; auto every supported GPU, or else the one that
/// auto is elsewhere. Never empty.
std::vector<std::string> batchDevices(const std::string& names);

/// Throws Error(BadArgument) for a device, precision, engine, thread count or tile size that cannot be.
void validate(const RunOptions& options);

/// Name of a method's folder of results: the identifier, or a model file's name without its ending.
std::string methodFolder(const std::string& nameOrPath);

}  // namespace dkn
