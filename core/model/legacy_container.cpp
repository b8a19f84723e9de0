// SPDX-License-Identifier: GPL-3.0-or-later
// torch's legacy checkpoint: pickles of magic number, version, system, state dict, storage keys; then per key the
// number of elements (int64) and the elements.
#include <ATen/ops/empty.h>

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

#include "model/format_error.h"
#include "model/torch_container.h"

namespace dkn {

namespace {

using Kind = PickleNode::Kind;

/// 0x1950a86a20f9469cfc6c, little-endian.
constexpr std::string_view kMagic("\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 10);
constexpr std::int64_t kProtocol = 1001;

class LegacyContainer : public TorchContainer {
 public:
  explicit LegacyContainer(BinaryFile& file)
      : m_file(file), m_head(file.read(0, std::min(file.size(), kMaxPickleBytes))), m_state(readPreamble()) {
    const Pickle keys = next();
    if (keys.root().kind != Kind::List) throw FormatError("its list of storages is missing");
    std::set<std::string> seen;
    for (const PickleNode* key : keys.root().items) {
      if (key->kind != Kind::Text) throw FormatError("its list of storages is damaged");
      if (!seen.insert(key->text).second) throw FormatError("its storage \"" + key->text + "\" is listed twice");
      m_keys.push_back(key->text);
    }
    m_head = {};
  }

  const Pickle& pickle() const override { return m_state; }

  Storages readStorages(const StorageSpecs& specs) override {
    Storages storages;
    std::uint64_t position = m_position;
    for (const std::string& key : m_keys) {
      const auto spec = specs.find(key);
      if (spec == specs.end()) throw FormatError("no tensor tells the type of its storage \"" + key + "\"");
      std::uint64_t count = 0;
      m_file.read(position, &count, sizeof(count));
      position += sizeof(count);
      if (count != spec->second.count) {
        throw FormatError("its storage \"" + key + "\" has " + std::to_string(count) +
                          " elements, but the state dict says " + std::to_string(spec->second.count));
      }
      const std::uint64_t width = c10::elementSize(spec->second.type);
      m_file.requireRange(position, count > m_file.size() ? std::numeric_limits<std::uint64_t>::max() : count * width);
      const at::Tensor data =
          at::empty({static_cast<std::int64_t>(count)}, at::TensorOptions().dtype(spec->second.type));
      m_file.read(position, data.mutable_data_ptr(), count * width);
      position += count * width;
      storages.emplace(key, data);
    }
    for (const auto& [key, spec] : specs) {
      if (!storages.contains(key)) throw FormatError("its storage \"" + key + "\" is missing");
    }
    return storages;
  }

 private:
  Pickle next() {
    Pickle pickle(std::string_view(m_head).substr(m_position), kTorchGlobals);
    m_position += pickle.size();
    return pickle;
  }

  Pickle readPreamble() {
    const Pickle magic = next();
    if (magic.root().kind != Kind::Long || magic.root().text != kMagic) {
      throw FormatError("it is a Python pickle, but was not saved by torch.save");
    }
    const Pickle version = next();
    if (version.root().kind != Kind::Int || version.root().integer != kProtocol) {
      throw FormatError("the version of its format is unknown");
    }
    const Pickle system = next();
    const PickleNode* order = system.root().find("little_endian");
    if (order == nullptr || order->kind != Kind::Bool || order->integer != 1) {
      throw FormatError("it was saved on a big-endian machine, which is not supported");
    }
    return next();
  }

  BinaryFile& m_file;
  std::string m_head;
  std::uint64_t m_position = 0;
  Pickle m_state;
  std::vector<std::string> m_keys;
};

}  // namespace

std::unique_ptr<TorchContainer> openLegacyContainer(BinaryFile& file) {
  return std::make_unique<LegacyContainer>(file);
}

}  // namespace dkn
