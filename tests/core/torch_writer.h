// SPDX-License-Identifier: GPL-3.0-or-later
// Writes small checkpoints byte by byte, as torch.save would and as it never would.
#pragma once

#include <zlib.h>

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace dkn::test {

template <typename T>
std::string bytesOf(T value) {
  std::string bytes(sizeof(T), '\0');
  std::memcpy(bytes.data(), &value, sizeof(T));
  return bytes;
}

/// Opcodes of protocol 2, one function each.
inline std::string text(const std::string& value) {
  return "X" + bytesOf(static_cast<std::uint32_t>(value.size())) + value;
}
inline std::string number(std::int64_t value) { return std::string("\x8a\x08", 2) + bytesOf(value); }
inline std::string global(const std::string& module, const std::string& name) {
  return "c" + module + "\n" + name + "\n";
}
inline std::string numbers(const std::vector<std::int64_t>& values) {
  std::string items;
  for (const std::int64_t value : values) items += number(value);
  return "(" + items + "t";
}
inline std::string pickled(const std::string& body) { return "\x80\x02" + body + "."; }

struct StoredTensor {
  std::string name;
  std::string storageType = "FloatStorage";
  std::string key;
  std::int64_t count = 0;
  std::int64_t offset = 0;
  std::vector<std::int64_t> sizes;
  std::vector<std::int64_t> strides;
};

inline std::string storageId(const StoredTensor& t, bool legacy) {
  return "(" + text("storage") + global("torch", t.storageType) + text(t.key) + text("cpu") + number(t.count) +
         (legacy ? "N" : "") + "tQ";
}

inline std::string tensorCall(const StoredTensor& t, bool legacy) {
  return global("torch._utils", "_rebuild_tensor_v2") + "(" + storageId(t, legacy) + number(t.offset) +
         numbers(t.sizes) + numbers(t.strides) + "\x89" + global("collections", "OrderedDict") + ")RtR";
}

inline std::string stateDict(const std::vector<StoredTensor>& tensors, bool legacy) {
  std::string body = global("collections", "OrderedDict") + ")R(";
  for (const StoredTensor& t : tensors) body += text(t.name) + tensorCall(t, legacy);
  return body + "u}" + text("_metadata") + "}sb";
}

struct StoredData {
  std::string key;
  std::string bytes;
  std::int64_t count = 0;
};

inline std::string legacyPreamble() {
  const std::string magic = pickled(std::string("\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 12));
  const std::string system = pickled("}(" + text("protocol_version") + number(1001) + text("little_endian") + "\x88u");
  return magic + pickled(number(1001)) + system;
}

/// Five pickles and the storages in the order of `data`.
inline std::string legacyFile(const std::string& state, const std::vector<StoredData>& data) {
  std::string keys = "](";
  std::string storages;
  for (const StoredData& storage : data) {
    keys += text(storage.key);
    storages += bytesOf(storage.count) + storage.bytes;
  }
  return legacyPreamble() + pickled(state) + pickled(keys + "e") + storages;
}

struct ZipOptions {
  bool dataDescriptors = false;  ///< bit 3: sizes and checksum follow the data
  bool zip64 = false;
  std::uint16_t method = 0;
  std::uint32_t crcError = 0;  ///< added to the checksums
};

struct ZipMember {
  std::string name;
  std::string bytes;
};

inline std::string zipFile(const std::vector<ZipMember>& members, const ZipOptions& options = {}) {
  using U16 = std::uint16_t;
  using U32 = std::uint32_t;
  using U64 = std::uint64_t;
  std::string file;
  std::string directory;
  for (const auto& [name, bytes] : members) {
    const U64 offset = file.size();
    const U32 crc =
        static_cast<U32>(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size())) + options.crcError;
    const U16 flags = options.dataDescriptors ? 8 : 0;
    const std::string padding("FB\x05\0zzzzz", 9);  // a field of the local header alone, as torch aligns data
    const std::string known =
        bytesOf(crc) + bytesOf(static_cast<U32>(bytes.size())) + bytesOf(static_cast<U32>(bytes.size()));
    const std::string head = bytesOf(flags) + bytesOf(options.method) + bytesOf<U32>(0);
    file += "PK\3\4" + bytesOf<U16>(45) + head + (options.dataDescriptors ? std::string(12, '\0') : known) +
            bytesOf(static_cast<U16>(name.size())) + bytesOf(static_cast<U16>(padding.size())) + name + padding + bytes;
    if (options.dataDescriptors) file += "PK\7\x08" + known;
    std::string extra;
    std::string sizes = known;
    U32 shownOffset = static_cast<U32>(offset);
    if (options.zip64) {
      sizes = bytesOf(crc) + std::string(8, '\xff');
      shownOffset = 0xffffffff;
      extra = bytesOf<U16>(1) + bytesOf<U16>(24) + bytesOf<U64>(bytes.size()) + bytesOf<U64>(bytes.size()) +
              bytesOf(offset);
    }
    directory += "PK\1\2" + bytesOf<U16>(45) + bytesOf<U16>(45) + head + sizes +
                 bytesOf(static_cast<U16>(name.size())) + bytesOf(static_cast<U16>(extra.size())) +
                 std::string(10, '\0') + bytesOf(shownOffset) + name + extra;
  }
  const U64 start = file.size();
  const U64 count = members.size();
  file += directory;
  if (options.zip64) {
    const U64 end64 = file.size();
    file += "PK\6\6" + bytesOf<U64>(44) + bytesOf<U16>(45) + bytesOf<U16>(45) + bytesOf<U64>(0) + bytesOf(count) +
            bytesOf(count) + bytesOf<U64>(directory.size()) + bytesOf(start);
    file += "PK\6\7" + bytesOf<U32>(0) + bytesOf(end64) + bytesOf<U32>(1);
    return file + "PK\5\6" + bytesOf<U32>(0) + std::string(12, '\xff') + bytesOf<U16>(0);
  }
  return file + "PK\5\6" + bytesOf<U32>(0) + bytesOf(static_cast<U16>(count)) + bytesOf(static_cast<U16>(count)) +
         bytesOf(static_cast<U32>(directory.size())) + bytesOf(static_cast<U32>(start)) + bytesOf<U16>(0);
}

}  // namespace dkn::test
