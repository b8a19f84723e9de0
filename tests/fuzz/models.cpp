// SPDX-License-Identifier: GPL-3.0-or-later
// Model files, checkpoints of PyTorch and packed data sets.
#include <zlib.h>

#include <ATen/ops/full.h>

#include <cstring>

#include "core/torch_writer.h"
#include "fuzz/scratch.h"
#include "model/model_file.h"
#include "model/safetensors.h"
#include "model/torch_checkpoint.h"
#include "nlohmann/json.hpp"
#include "train/packed_source.h"
#include "train/packed_writer.h"

namespace dkn::fuzz {

namespace {

namespace fs = std::filesystem;

ModelConfig smallModel(Architecture architecture) {
  ModelConfig config;
  config.architecture = architecture;
  config.kernelSize = 1;
  config.features1 = 1;
  config.features2 = 1;
  config.guidanceChannels = 1;
  return config;
}

void readModelFile(Input bytes) {
  static MemoryFile file;
  const auto& path = file.holding(bytes);
  readSafetensors(path);
  loadModel(path);
}

std::vector<Seed> modelSeeds() {
  std::vector<Seed> seeds;
  const fs::path path = scratchFolder() / "seed.safetensors";
  for (const Architecture architecture : {Architecture::Fdkn, Architecture::Dkn}) {
    saveModel(path, Network(smallModel(architecture), 7), {{"licence", "none"}}, WeightType::Float16);
    seeds.push_back(readBytes(path));
  }
  const auto ones = [](at::IntArrayRef shape, at::ScalarType type) {
    return at::full(shape, 1, at::TensorOptions().dtype(type));
  };
  writeSafetensors(path,
                   {{"flags", ones({3}, at::kBool)},
                    {"codes", ones({2, 2}, at::kByte)},
                    {"none", ones({0, 5}, at::kDouble)},
                    {"count", ones({}, at::kLong)}},
                   {{"format", "pt"}});
  seeds.push_back(readBytes(path));
  fs::remove(path);
  return seeds;
}

/// The first eight bytes: the header's length.
void repairSafetensors(Seed& bytes) {
  const std::size_t end = textOf(bytes).rfind("}}");
  if (bytes.size() < 8 || end == std::string_view::npos || end < 8) return;
  const std::uint64_t length = end + 2 - 8;
  std::memcpy(bytes.data(), &length, sizeof length);
}

void importCheckpoint(Input bytes) {
  static MemoryFile file;
  networkFromReleasedWeights(readTorchCheckpoint(file.holding(bytes)), {});
}

std::vector<Seed> checkpointSeeds(bool legacy) {
  std::vector<test::StoredTensor> tensors;
  std::vector<test::StoredData> data;
  const Network network(smallModel(Architecture::Fdkn), 7);
  for (const auto& [name, tensor] : network.tensors()) {
    const bool guidance = name.starts_with("guidance.");
    const std::string released =
        (guidance ? "module.ImageKernel." : "module.DepthKernel.") + name.substr(name.find('.') + 1);
    const std::string key = std::to_string(data.size());
    const at::Tensor values = tensor.contiguous();
    tensors.push_back({released, "FloatStorage", key, values.numel(), 0, values.sizes().vec(), values.strides().vec()});
    data.push_back({key, {static_cast<const char*>(values.const_data_ptr()), values.nbytes()}, values.numel()});
  }
  if (legacy) return {seedOf(test::legacyFile(test::stateDict(tensors, true), data))};
  std::vector<test::ZipMember> members{{"net/data.pkl", test::pickled(test::stateDict(tensors, false))},
                                       {"net/byteorder", "little"}};
  for (const test::StoredData& storage : data) members.push_back({"net/data/" + storage.key, storage.bytes});
  members.push_back({"net/version", "3\n"});
  return {seedOf(test::zipFile(members)), seedOf(test::zipFile(members, {.dataDescriptors = true})),
          seedOf(test::zipFile(members, {.zip64 = true}))};
}

std::vector<Seed> legacySeeds() { return checkpointSeeds(true); }
std::vector<Seed> zipSeeds() { return checkpointSeeds(false); }

template <typename T>
T numberAt(const Seed& bytes, std::size_t position) {
  T value = 0;
  std::memcpy(&value, bytes.data() + position, sizeof value);
  return value;
}

/// The checksums of stored members, in the directory at the archive's end.
void repairZip(Seed& bytes) {
  for (std::size_t at = textOf(bytes).find("PK\1\2"); at != std::string_view::npos && at + 46 <= bytes.size();
       at = textOf(bytes).find("PK\1\2", at + 4)) {
    const std::uint64_t size = numberAt<std::uint32_t>(bytes, at + 20);
    const std::uint64_t local = numberAt<std::uint32_t>(bytes, at + 42);
    if (local + 30 > bytes.size()) continue;
    const std::uint64_t start =
        local + 30 + numberAt<std::uint16_t>(bytes, local + 26) + numberAt<std::uint16_t>(bytes, local + 28);
    if (start + size > bytes.size()) continue;
    const auto sum = static_cast<std::uint32_t>(::crc32_z(0, bytes.data() + start, size));
    std::memcpy(bytes.data() + at + 16, &sum, sizeof sum);
  }
}

/// Length of the index (32 bits, little endian), the index, and one part.
void readPacked(Input bytes) {
  if (bytes.size() < 4) return;
  std::uint32_t length = 0;
  std::memcpy(&length, bytes.data(), sizeof length);
  const Input rest = bytes.subspan(4);
  if (length > rest.size()) return;
  Seed index(rest.begin(), rest.begin() + length);
  const Input part = rest.subspan(length);
  const fs::path folder = scratchFolder();
  // The sizes fit, so that the part itself is looked at.
  auto json = nlohmann::ordered_json::parse(index, nullptr, false);
  if (json.is_object() && json.contains("sets") && json["sets"].is_array()) {
    for (auto& set : json["sets"]) {
      if (!set.is_object() || !set.contains("parts") || !set["parts"].is_array()) continue;
      for (auto& one : set["parts"]) {
        if (one.is_object() && one.contains("bytes")) one["bytes"] = part.size();
      }
    }
    index = seedOf(json.dump());
  }
  writeBytes(folder / kPackedIndexFile, index);
  writeBytes(folder / "set-00001.safetensors", part);
  DatasetConfig config;
  config.path = folder;
  config.reader = "packed";
  const auto source = openPacked(config);
  for (std::int64_t i = 0; i < std::min<std::int64_t>(source->size(), 4); ++i) source->load(i);
}

std::vector<Seed> packedSeeds() {
  const fs::path folder = scratchFolder();
  PackedWriter writer(folder, "set", 1 << 20);
  for (int i = 0; i < 2; ++i) {
    TrainingPair pair;
    pair.name = "pair " + std::to_string(i);
    pair.guidance = at::full({3, 2, 3}, 9, at::TensorOptions().dtype(at::kByte));
    pair.target = at::full({1, 2, 3}, 0.5 + i);
    if (i == 1) pair.valid = at::full({1, 2, 3}, true, at::TensorOptions().dtype(at::kBool));
    writer.add(pair);
  }
  PackedIndex index;
  index.sets.push_back(writer.finish());
  writePackedIndex(folder, index);
  const Seed text = readBytes(folder / kPackedIndexFile);
  const Seed part = readBytes(folder / index.sets[0].parts[0].file);
  const auto length = static_cast<std::uint32_t>(text.size());
  Seed seed(sizeof length);
  std::memcpy(seed.data(), &length, sizeof length);
  seed.insert(seed.end(), text.begin(), text.end());
  seed.insert(seed.end(), part.begin(), part.end());
  return {seed};
}

}  // namespace

std::vector<Entry> modelEntries() {
  return {{"safetensors", readModelFile, modelSeeds, repairSafetensors},
          {"pth-legacy", importCheckpoint, legacySeeds},
          {"pth-zip", importCheckpoint, zipSeeds, repairZip},
          {"packed", readPacked, packedSeeds}};
}

}  // namespace dkn::fuzz
