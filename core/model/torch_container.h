// SPDX-License-Identifier: GPL-3.0-or-later
// What torch's two file formats have in common: a pickle, and storages that it refers to.
#pragma once

#include <ATen/core/Tensor.h>

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "model/binary_file.h"
#include "model/pickle.h"

namespace dkn {

inline constexpr std::string_view kOrderedDict = "collections.OrderedDict";
inline constexpr std::string_view kRebuildTensor = "torch._utils._rebuild_tensor_v2";

/// The globals that a state dict may name.
inline constexpr std::array<std::string_view, 6> kTorchGlobals = {kOrderedDict,         kRebuildTensor,
                                                                  "torch.FloatStorage", "torch.DoubleStorage",
                                                                  "torch.HalfStorage",  "torch.LongStorage"};

/// Pickles of state dicts take some hundred bytes a tensor.
inline constexpr std::uint64_t kMaxPickleBytes = 16 << 20;

struct StorageSpec {
  at::ScalarType type = at::ScalarType::Float;
  std::uint64_t count = 0;  ///< elements

  bool operator==(const StorageSpec&) const = default;
};

using StorageSpecs = std::map<std::string, StorageSpec>;  ///< by key
using Storages = std::map<std::string, at::Tensor>;       ///< the elements as a 1-D tensor, by key

/// An opened checkpoint. Every fault of the content is a FormatError; memory is asked for only after the file has been
/// found to hold as many bytes.
class TorchContainer {
 public:
  virtual ~TorchContainer() = default;
  virtual const Pickle& pickle() const = 0;
  virtual Storages readStorages(const StorageSpecs& specs) = 0;
};

/// Five pickles, then the storages (torch before 1.6). `file` must outlive the result.
std::unique_ptr<TorchContainer> openLegacyContainer(BinaryFile& file);

/// A zip archive with one member a storage (torch 1.6 and later). `file` must outlive the result.
std::unique_ptr<TorchContainer> openZipContainer(BinaryFile& file);

}  // namespace dkn
