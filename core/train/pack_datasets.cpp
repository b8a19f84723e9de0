// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/pack_datasets.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "base/atomic_file.h"
#include "base/error.h"
#include "train/packed_writer.h"
#include "train/training_config.h"
#include "train/training_source.h"

namespace dkn {

namespace {

namespace fs = std::filesystem;

/// The folder's name in letters that every file system and upload takes, made unlike the others.
std::string setName(const DatasetConfig& dataset, std::set<std::string>& taken) {
  std::string name = dataset.reader == "scenes" ? "scenes" : dataset.path.filename().string();
  if (name.empty()) name = dataset.path.parent_path().filename().string();
  const auto plain = [](unsigned char c) { return std::isalnum(c) || c == '-' || c == '_' || c == '.'; };
  std::replace_if(
      name.begin(), name.end(), [&](char c) { return !plain(static_cast<unsigned char>(c)); }, '_');
  if (name.empty() || name.front() == '.') name = "set" + name;
  std::string unique = name;
  for (int i = 2; !taken.insert(unique).second; ++i) unique = name + "-" + std::to_string(i);
  return unique;
}

bool isEndless(const DatasetConfig& dataset) { return dataset.reader == "scenes" && dataset.count == 0; }

PackedSet packSet(const DatasetConfig& dataset, const std::string& name, const PackOptions& options,
                  const SourceFactory& sources, PackObserver& observer, const Progress& stop, std::int64_t& leftOut) {
  const std::unique_ptr<TrainingSource> source = sources(dataset);
  PackedWriter writer(options.output, name, options.partBytes);
  for (std::int64_t i = 0; i < source->size(); ++i) {
    stop.throwIfStopped();
    try {
      writer.add(source->load(i));
    } catch (const Error& error) {
      if (error.code() != ErrorCode::Unreadable) throw;
      ++leftOut;
      observer.leftOut(error.what());
    }
    observer.packed(name, i + 1, source->size());
  }
  PackedSet set = writer.finish();
  if (set.parts.empty()) throw Error(ErrorCode::Unreadable, "Of the data set " + name + " no pair could be packed.");
  return set;
}

}  // namespace

PackResult packDatasets(const PackOptions& options, const SourceFactory& sources, PackObserver& observer,
                        const Progress& stop) {
  TrainingConfig config = readTrainingConfig(options.config);
  std::error_code failure;
  fs::create_directories(options.output, failure);
  if (failure) {
    throw Error(ErrorCode::CannotWrite,
                "Cannot make the folder " + options.output.string() + ": " + failure.message() + ". Choose another.");
  }
  PackedIndex old;
  if (fs::exists(options.output / kPackedIndexFile)) {
    if (!options.overwrite) {
      throw Error(ErrorCode::CannotWrite, options.output.string() +
                                              " holds a packed data set already: name another folder with --output, or "
                                              "add --overwrite.");
    }
    old = readPackedIndex(options.output);
  }
  PackResult result;
  std::set<std::string> names;
  std::set<std::string> files;
  for (std::vector<DatasetConfig>* list : {&config.datasets, &config.validation}) {
    for (DatasetConfig& dataset : *list) {
      if (isEndless(dataset)) continue;
      const std::string name = setName(dataset, names);
      result.index.sets.push_back(packSet(dataset, name, options, sources, observer, stop, result.leftOut));
      for (const PackedPart& part : result.index.sets.back().parts) files.insert(part.file);
      dataset.reader = "packed";
      dataset.path = name;
    }
  }
  writeFileAtomically(options.output / "config.json", toJson(config).dump(2) + "\n");
  writePackedIndex(options.output, result.index);
  for (const PackedSet& set : old.sets) {
    for (const PackedPart& part : set.parts) {
      if (!files.contains(part.file)) fs::remove(options.output / part.file, failure);
    }
  }
  return result;
}

}  // namespace dkn
