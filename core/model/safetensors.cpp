// SPDX-License-Identifier: GPL-3.0-or-later
// The safetensors format: 8-byte little-endian header length, JSON header, raw little-endian tensors.
#include "model/safetensors.h"

#include <ATen/ops/empty.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <stdexcept>
#include <utility>
#include <vector>

#include "base/atomic_file.h"
#include "base/error.h"
#include "model/binary_file.h"
#include "model/format_error.h"
#include "model/safetensors_header.h"

namespace dkn {

static_assert(std::endian::native == std::endian::little, "tensors are stored as they lie in memory");

namespace {

constexpr std::uint64_t kLengthBytes = 8;
/// The limit of the format's reference implementation.
constexpr std::uint64_t kMaxHeaderBytes = 100'000'000;

struct OpenFile {
  SafetensorsHeader header;
  std::uint64_t dataStart = 0;
};

OpenFile readHeader(BinaryFile& file) {
  if (file.size() < kLengthBytes) throw FormatError("it is too short to hold a header");
  std::uint64_t length = 0;
  file.read(0, &length, kLengthBytes);
  const std::uint64_t rest = file.size() - kLengthBytes;
  if (length > rest || length > kMaxHeaderBytes) {
    throw FormatError("its first 8 bytes give a header of " + std::to_string(length) + " bytes, and " +
                      std::to_string(rest) + " follow");
  }
  return {parseSafetensorsHeader(file.read(kLengthBytes, length), rest - length), kLengthBytes + length};
}

at::Tensor readTensor(BinaryFile& file, const SafetensorsEntry& entry, std::uint64_t dataStart) {
  at::Tensor tensor = at::empty(entry.shape, at::TensorOptions().dtype(entry.type));
  file.read(dataStart + entry.begin, tensor.mutable_data_ptr(), entry.end - entry.begin);
  if (entry.type == at::ScalarType::Bool) {
    const auto* bytes = static_cast<const unsigned char*>(tensor.const_data_ptr());
    if (std::any_of(bytes, bytes + tensor.numel(), [](unsigned char byte) { return byte > 1; })) {
      throw FormatError("the tensor \"" + entry.name + "\" of type BOOL holds something else than 0 and 1");
    }
  }
  return tensor;
}

/// Runs `body`, giving what is wrong with the content the file's name and a remedy.
template <typename Body>
auto withFileName(const std::filesystem::path& path, Body&& body) {
  try {
    return body();
  } catch (const FormatError& error) {
    throw Error(ErrorCode::Model, path.string() + " is not a valid safetensors file: " + error.what() +
                                      ". Choose another model file, or copy or download this one anew.");
  }
}

}  // namespace

SafetensorsFile readSafetensors(const std::filesystem::path& path) {
  BinaryFile file(path);
  return withFileName(path, [&] {
    OpenFile open = readHeader(file);
    SafetensorsFile result;
    for (const SafetensorsEntry& entry : open.header.entries) {
      result.tensors.emplace(entry.name, readTensor(file, entry, open.dataStart));
    }
    result.metadata = std::move(open.header.metadata);
    return result;
  });
}

SafetensorsFile readSafetensors(const std::filesystem::path& path, const std::vector<std::string>& names) {
  BinaryFile file(path);
  return withFileName(path, [&] {
    OpenFile open = readHeader(file);
    SafetensorsFile result;
    for (const std::string& name : names) {
      const auto& entries = open.header.entries;
      const auto found = std::find_if(entries.begin(), entries.end(),
                                      [&](const SafetensorsEntry& entry) { return entry.name == name; });
      if (found == entries.end()) throw FormatError("it has no tensor \"" + name + "\"");
      result.tensors.emplace(name, readTensor(file, *found, open.dataStart));
    }
    result.metadata = std::move(open.header.metadata);
    return result;
  });
}

std::vector<std::string> safetensorsNames(const std::filesystem::path& path) {
  BinaryFile file(path);
  return withFileName(path, [&] {
    std::vector<std::string> names;
    for (const SafetensorsEntry& entry : readHeader(file).header.entries) names.push_back(entry.name);
    return names;
  });
}

Metadata readSafetensorsMetadata(const std::filesystem::path& path) {
  BinaryFile file(path);
  return withFileName(path, [&] { return readHeader(file).header.metadata; });
}

void writeSafetensors(const std::filesystem::path& path, const StateDict& tensors, const Metadata& metadata) {
  SafetensorsHeader header;
  header.metadata = metadata;
  for (const auto& [name, tensor] : tensors) {
    if (!tensor.defined() || safetensorsTypeName(tensor.scalar_type()).empty() || name == "__metadata__") {
      throw std::invalid_argument("writeSafetensors: tensor \"" + name + "\" cannot be stored");
    }
    header.entries.push_back({name, tensor.scalar_type(), tensor.sizes().vec(), 0, tensor.nbytes()});
  }
  // Wide types first: data without gaps then stand aligned to their own size. The map gave the order by name.
  std::stable_sort(header.entries.begin(), header.entries.end(),
                   [](const auto& a, const auto& b) { return c10::elementSize(a.type) > c10::elementSize(b.type); });
  std::uint64_t position = 0;
  for (SafetensorsEntry& entry : header.entries) {
    entry.begin = position;
    position += entry.end;
    entry.end = position;
  }

  std::string text;
  try {
    text = formatSafetensorsHeader(header);
  } catch (const FormatError& error) {
    throw Error(ErrorCode::CannotWrite, "Cannot write " + path.string() + ": " + error.what() + ". Change it.");
  }
  text.resize((text.size() + 7) / 8 * 8, ' ');
  const std::uint64_t length = text.size();
  AtomicFile file(path);
  file.write(&length, kLengthBytes);
  file.write(text.data(), text.size());
  for (const SafetensorsEntry& entry : header.entries) {
    const at::Tensor tensor = tensors.at(entry.name).cpu().contiguous();
    file.write(tensor.const_data_ptr(), tensor.nbytes());
  }
  file.commit();
}

}  // namespace dkn
