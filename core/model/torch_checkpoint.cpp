// SPDX-License-Identifier: GPL-3.0-or-later
// State dicts saved by PyTorch (.pth), in torch's legacy and zip formats, by a strict reader that executes nothing.
#include "model/torch_checkpoint.h"

#include <ATen/ops/empty.h>

#include <bit>
#include <limits>
#include <utility>
#include <vector>

#include "base/error.h"
#include "model/binary_file.h"
#include "model/format_error.h"
#include "model/pickle.h"
#include "model/torch_container.h"
#include "model/zip_reader.h"

namespace dkn {

static_assert(std::endian::native == std::endian::little, "tensors are stored as they lie in memory");

namespace {

using Kind = PickleNode::Kind;

/// torch's own limit for most operators.
constexpr std::size_t kMaxDimensions = 64;
/// Tensors that are not contiguous are copied; all copies together may take this many times the file.
constexpr std::uint64_t kMaxCopies = 4;

at::ScalarType storageType(const PickleNode& global) {
  if (global.kind == Kind::Global) {
    if (global.text == "torch.FloatStorage") return at::ScalarType::Float;
    if (global.text == "torch.DoubleStorage") return at::ScalarType::Double;
    if (global.text == "torch.HalfStorage") return at::ScalarType::Half;
    if (global.text == "torch.LongStorage") return at::ScalarType::Long;
  }
  throw FormatError("one of its storages has no type");
}

struct StorageReference {
  std::string key;
  StorageSpec spec;
};

/// ('storage', type, key, location, count) and, in legacy files, a sixth item that is None but for views of storages.
StorageReference readReference(const PickleNode& persistent) {
  const PickleNode& id = *persistent.items.at(0);
  const auto& items = id.items;
  if (id.kind != Kind::Tuple || items.size() < 5 || items.size() > 6 || items[0]->kind != Kind::Text ||
      items[0]->text != "storage" || items[2]->kind != Kind::Text || items[3]->kind != Kind::Text ||
      items[4]->kind != Kind::Int || items[4]->integer < 0) {
    throw FormatError("it refers to a storage in an unknown way");
  }
  if (items.size() == 6 && items[5]->kind != Kind::None)
    throw FormatError("it has views of storages, which are not supported");
  return {items[2]->text, {storageType(*items[1]), static_cast<std::uint64_t>(items[4]->integer)}};
}

StorageSpecs collectStorages(const Pickle& pickle) {
  StorageSpecs specs;
  for (const PickleNode& node : pickle.nodes()) {
    if (node.kind != Kind::Persistent) continue;
    const StorageReference reference = readReference(node);
    const auto [found, isNew] = specs.emplace(reference.key, reference.spec);
    if (!isNew && !(found->second == reference.spec)) {
      throw FormatError("its storage \"" + reference.key + "\" is described in two ways");
    }
  }
  return specs;
}

std::vector<std::int64_t> readSizes(const PickleNode& tuple, const std::string& name) {
  std::vector<std::int64_t> sizes;
  if (tuple.kind != Kind::Tuple || tuple.items.size() > kMaxDimensions) {
    throw FormatError("the shape of tensor \"" + name + "\" is damaged");
  }
  for (const PickleNode* item : tuple.items) {
    if (item->kind != Kind::Int || item->integer < 0) {
      throw FormatError("the shape of tensor \"" + name + "\" is damaged");
    }
    sizes.push_back(item->integer);
  }
  return sizes;
}

/// Throws unless every element of the view lies in the storage and the shape's product fits 63 bits.
void checkView(const std::vector<std::int64_t>& sizes, const std::vector<std::int64_t>& strides, std::int64_t offset,
               std::int64_t count, const std::string& name) {
  std::int64_t elements = 1;
  bool empty = false;
  bool fits = sizes.size() == strides.size();
  for (const std::int64_t size : sizes) {
    empty = empty || size == 0;
    fits = fits && !__builtin_mul_overflow(elements, size > 1 ? size : 1, &elements);
  }
  fits = fits && elements <= std::numeric_limits<std::int64_t>::max() / 8;
  std::int64_t last = offset;
  for (std::size_t i = 0; fits && !empty && i < sizes.size(); ++i) {
    std::int64_t reach = 0;
    fits = !__builtin_mul_overflow(sizes[i] - 1, strides[i], &reach) && !__builtin_add_overflow(last, reach, &last);
  }
  if (!fits || (empty ? offset > count : last >= count)) {
    throw FormatError("tensor \"" + name + "\" does not fit its storage of " + std::to_string(count) + " elements");
  }
}

/// Makes tensors of the pickle's calls of _rebuild_tensor_v2.
class TensorBuilder {
 public:
  TensorBuilder(const Storages& storages, std::uint64_t fileBytes)
      : m_storages(storages), m_copyBudget(kMaxCopies * fileBytes) {}

  /// Arguments: storage, offset, sizes, strides, requires_grad, backward_hooks and perhaps metadata.
  at::Tensor build(const PickleNode& value, const std::string& name) {
    if (value.kind != Kind::Call || value.items[0]->text != kRebuildTensor) {
      throw FormatError("its entry \"" + name + "\" is not a tensor");
    }
    const auto& arguments = value.items[1]->items;
    if (arguments.size() < 6 || arguments.size() > 7 || arguments[0]->kind != Kind::Persistent ||
        arguments[1]->kind != Kind::Int || arguments[1]->integer < 0) {
      throw FormatError("its tensor \"" + name + "\" is made in an unknown way");
    }
    const at::Tensor& storage = m_storages.at(readReference(*arguments[0]).key);
    const std::int64_t offset = arguments[1]->integer;
    const auto sizes = readSizes(*arguments[2], name);
    const auto strides = readSizes(*arguments[3], name);
    checkView(sizes, strides, offset, storage.numel(), name);
    const at::Tensor view = storage.as_strided(sizes, strides, offset);
    if (view.is_contiguous()) return view;
    const std::uint64_t bytes = view.nbytes();
    if (bytes > m_copyBudget) throw FormatError("its tensors are far larger than the file");
    m_copyBudget -= bytes;
    return view.contiguous();
  }

 private:
  const Storages& m_storages;
  std::uint64_t m_copyBudget;
};

/// The state dict itself, or the entry "state_dict" of a training script's dictionary.
const PickleNode& findStateDict(const PickleNode& root) {
  const PickleNode* inner = root.find("state_dict");
  const PickleNode& dict = inner != nullptr && inner->kind == Kind::Dict ? *inner : root;
  if (dict.kind != Kind::Dict) throw FormatError("it holds something else than a state dict");
  return dict;
}

StateDict readStateDict(BinaryFile& file) {
  constexpr std::string_view kPrefix = "module.";
  std::unique_ptr<TorchContainer> container;
  if (ZipReader::isZip(file)) {
    container = openZipContainer(file);
  } else if (file.size() >= 2 && file.read(0, 1) == "\x80") {
    container = openLegacyContainer(file);
  } else {
    throw FormatError("it begins neither like a zip archive nor like a pickle");
  }
  const Pickle& pickle = container->pickle();
  const PickleNode& dict = findStateDict(pickle.root());
  const Storages storages = container->readStorages(collectStorages(pickle));
  TensorBuilder builder(storages, file.size());
  StateDict result;
  for (std::size_t i = 0; i < dict.items.size(); i += 2) {
    if (dict.items[i]->kind != Kind::Text) throw FormatError("one of its tensors has no name");
    std::string name = dict.items[i]->text;
    if (name.starts_with(kPrefix)) name.erase(0, kPrefix.size());
    const at::Tensor tensor = builder.build(*dict.items[i + 1], name);
    if (!result.emplace(name, tensor).second) throw FormatError("its tensor \"" + name + "\" is there twice");
  }
  return result;
}

}  // namespace

StateDict readTorchCheckpoint(const std::filesystem::path& path) {
  BinaryFile file(path);
  try {
    return readStateDict(file);
  } catch (const FormatError& error) {
    throw Error(ErrorCode::Model, path.string() + " is not a usable PyTorch checkpoint: " + error.what() +
                                      ". Save it again with torch.save(model.state_dict(), \"FILE.pth\").");
  }
}

}  // namespace dkn
