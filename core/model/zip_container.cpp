// SPDX-License-Identifier: GPL-3.0-or-later
// torch's zip checkpoint: NAME/data.pkl, NAME/data/KEY for every storage, NAME/byteorder.
#include <ATen/ops/empty.h>

#include <utility>

#include "model/format_error.h"
#include "model/torch_container.h"
#include "model/zip_reader.h"

namespace dkn {

namespace {

class ZipContainer : public TorchContainer {
 public:
  explicit ZipContainer(BinaryFile& file)
      : m_fileBytes(file.size()), m_zip(file), m_folder(findFolder()), m_state(readState()) {}

  const Pickle& pickle() const override { return m_state; }

  Storages readStorages(const StorageSpecs& specs) override {
    Storages storages;
    std::uint64_t total = 0;
    for (const auto& [key, spec] : specs) {
      const std::string name = m_folder + "data/" + key;
      const std::uint64_t bytes = m_zip.readableSize(name);
      const std::uint64_t width = c10::elementSize(spec.type);
      if (spec.count > bytes || bytes != spec.count * width) {
        throw FormatError("its storage \"" + key + "\" has " + std::to_string(bytes) +
                          " bytes, but the state dict says " + std::to_string(spec.count) + " elements of " +
                          std::to_string(width));
      }
      total += bytes;
      if (total > m_fileBytes) throw FormatError("its storages overlap");
      const at::Tensor data = at::empty({static_cast<std::int64_t>(spec.count)}, at::TensorOptions().dtype(spec.type));
      m_zip.read(name, data.mutable_data_ptr());
      storages.emplace(key, data);
    }
    return storages;
  }

 private:
  /// "NAME/" of the one member NAME/data.pkl.
  std::string findFolder() const {
    constexpr std::string_view kPickle = "data.pkl";
    std::string folder;
    for (const auto& [name, member] : m_zip.members()) {
      const std::size_t slash = name.find('/');
      if (slash == std::string::npos || name.substr(slash + 1) != kPickle) continue;
      if (!folder.empty()) throw FormatError("it holds more than one data.pkl");
      folder = name.substr(0, slash + 1);
    }
    if (folder.empty()) throw FormatError("it is a zip archive without data.pkl, not saved by torch.save");
    return folder;
  }

  std::string readMember(const std::string& name, std::uint64_t limit) {
    const std::uint64_t bytes = m_zip.readableSize(name);
    if (bytes > limit) throw FormatError("its member \"" + name + "\" is impossibly large");
    std::string text(bytes, '\0');
    m_zip.read(name, text.data());
    return text;
  }

  Pickle readState() {
    constexpr std::uint64_t kMaxOrderBytes = 16;
    const std::string order = m_folder + "byteorder";
    if (m_zip.members().contains(order) && readMember(order, kMaxOrderBytes) != "little") {
      throw FormatError("it was saved on a big-endian machine, which is not supported");
    }
    return Pickle(readMember(m_folder + "data.pkl", kMaxPickleBytes), kTorchGlobals);
  }

  std::uint64_t m_fileBytes;
  ZipReader m_zip;
  std::string m_folder;
  Pickle m_state;
};

}  // namespace

std::unique_ptr<TorchContainer> openZipContainer(BinaryFile& file) { return std::make_unique<ZipContainer>(file); }

}  // namespace dkn
