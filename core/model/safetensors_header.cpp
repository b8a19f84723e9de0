// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON header of a safetensors file, checked.
#include "model/safetensors_header.h"

#include <algorithm>
#include <array>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>
#include <utility>

#include "model/format_error.h"

namespace dkn {

namespace {

constexpr std::string_view kMetadataKey = "__metadata__";
/// torch's own limit for most operators.
constexpr std::size_t kMaxDimensions = 64;

struct TypeName {
  at::ScalarType type;
  std::string_view name;
};

constexpr std::array<TypeName, 11> kTypes = {{{at::ScalarType::Double, "F64"},
                                              {at::ScalarType::Float, "F32"},
                                              {at::ScalarType::Half, "F16"},
                                              {at::ScalarType::BFloat16, "BF16"},
                                              {at::ScalarType::Long, "I64"},
                                              {at::ScalarType::Int, "I32"},
                                              {at::ScalarType::Short, "I16"},
                                              {at::ScalarType::UInt16, "U16"},
                                              {at::ScalarType::Char, "I8"},
                                              {at::ScalarType::Byte, "U8"},
                                              {at::ScalarType::Bool, "BOOL"}}};

std::string inQuotes(std::string_view name) {
  constexpr std::size_t kShown = 80;
  return "\"" + std::string(name.substr(0, kShown)) + (name.size() > kShown ? "..." : "") + "\"";
}

/// Bytes of a tensor, in a shape whose strides torch can represent.
std::uint64_t checkedBytes(const SafetensorsEntry& entry) {
  constexpr auto kLimit = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  std::uint64_t bytes = c10::elementSize(entry.type);
  bool empty = false;
  for (const std::int64_t extent : entry.shape) {
    if (extent == 0) empty = true;
    const auto factor = static_cast<std::uint64_t>(std::max<std::int64_t>(extent, 1));
    if (bytes > kLimit / factor)
      throw FormatError("the shape of tensor " + inQuotes(entry.name) + " is impossibly large");
    bytes *= factor;
  }
  return empty ? 0 : bytes;
}

/// Accepts {"__metadata__": {string: string}, name: {"dtype", "shape": [..], "data_offsets": [begin, end]}} and nothing
/// else, event by event.
class HeaderHandler : public nlohmann::json_sax<nlohmann::json> {
 public:
  SafetensorsHeader header;

  bool null() override { return unexpected(); }
  bool boolean(bool) override { return unexpected(); }
  bool number_integer(number_integer_t) override { return unexpected(); }
  bool number_float(number_float_t, const string_t&) override { return unexpected(); }
  bool binary(binary_t&) override { return unexpected(); }

  bool number_unsigned(number_unsigned_t value) override {
    if (m_state == State::Shape) {
      if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
        throw FormatError("the shape of tensor " + inQuotes(m_entry.name) + " is impossibly large");
      }
      if (m_entry.shape.size() == kMaxDimensions) {
        throw FormatError("tensor " + inQuotes(m_entry.name) + " has more than 64 dimensions");
      }
      m_entry.shape.push_back(static_cast<std::int64_t>(value));
      return true;
    }
    if (m_state == State::Offsets && m_offsets.size() < 2) {
      m_offsets.push_back(value);
      return true;
    }
    return unexpected();
  }

  bool string(string_t& value) override {
    if (m_state == State::Metadata) {
      header.metadata.emplace(m_key, std::move(value));
      return true;
    }
    if (m_state == State::Entry && m_key == "dtype") {
      const auto* known =
          std::find_if(kTypes.begin(), kTypes.end(), [&](const TypeName& t) { return t.name == value; });
      if (known == kTypes.end()) {
        throw FormatError("tensor " + inQuotes(m_entry.name) + " has the type " + inQuotes(value) +
                          ", which is not supported");
      }
      m_entry.type = known->type;
      return true;
    }
    return unexpected();
  }

  bool start_object(std::size_t) override {
    if (m_state == State::Start) {
      m_state = State::Top;
    } else if (m_state == State::Top && m_key == kMetadataKey) {
      m_state = State::Metadata;
    } else if (m_state == State::Top) {
      m_state = State::Entry;
      m_entry = {};
      m_entry.name = m_key;
      m_fields.clear();
      m_offsets.clear();
    } else {
      return unexpected();
    }
    return true;
  }

  bool key(string_t& value) override {
    if (m_state == State::Entry) {
      if (value != "dtype" && value != "shape" && value != "data_offsets") {
        throw FormatError("tensor " + inQuotes(m_entry.name) + " has an unknown field " + inQuotes(value));
      }
      if (!m_fields.insert(value).second) {
        throw FormatError("tensor " + inQuotes(m_entry.name) + " has the field " + inQuotes(value) + " twice");
      }
    } else if (m_state == State::Metadata) {
      if (header.metadata.contains(value)) throw FormatError("the metadata " + inQuotes(value) + " is there twice");
    } else if (!m_names.insert(value).second) {
      throw FormatError("the name " + inQuotes(value) + " is there twice");
    }
    m_key = value;
    return true;
  }

  bool end_object() override {
    if (m_state == State::Entry) finishEntry();
    m_state = m_state == State::Top ? State::End : State::Top;
    return true;
  }

  bool start_array(std::size_t) override {
    if (m_state != State::Entry || m_key == "dtype") return unexpected();
    m_state = m_key == "shape" ? State::Shape : State::Offsets;
    return true;
  }

  bool end_array() override {
    m_state = State::Entry;
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&) override {
    throw FormatError("its header is not valid JSON at position " + std::to_string(position));
  }

 private:
  enum class State { Start, Top, Metadata, Entry, Shape, Offsets, End };

  void finishEntry() {
    if (m_fields.size() != 3 || m_offsets.size() != 2) {
      throw FormatError("tensor " + inQuotes(m_entry.name) + " lacks its dtype, shape or two data_offsets");
    }
    m_entry.begin = m_offsets[0];
    m_entry.end = m_offsets[1];
    if (m_entry.end < m_entry.begin || m_entry.end - m_entry.begin != checkedBytes(m_entry)) {
      throw FormatError("the data_offsets of tensor " + inQuotes(m_entry.name) + " do not fit its shape and type");
    }
    header.entries.push_back(std::move(m_entry));
  }

  [[noreturn]] bool unexpected() const {
    const std::string tensor = "tensor " + inQuotes(m_entry.name);
    if (m_state == State::Start) throw FormatError("its header is not a JSON object");
    if (m_state == State::Metadata) throw FormatError("the metadata " + inQuotes(m_key) + " is not text");
    if (m_state == State::Shape) throw FormatError("the shape of " + tensor + " is not a list of sizes");
    if (m_state == State::Offsets) throw FormatError("the data_offsets of " + tensor + " are not two positions");
    if (m_state == State::Entry)
      throw FormatError("the field " + inQuotes(m_key) + " of " + tensor + " has a wrong kind of value");
    throw FormatError("the header's entry " + inQuotes(m_key) + " is not an object");
  }

  State m_state = State::Start;
  std::string m_key;
  std::set<std::string> m_names;
  std::set<std::string> m_fields;
  std::vector<std::uint64_t> m_offsets;
  SafetensorsEntry m_entry;
};

}  // namespace

std::string_view safetensorsTypeName(at::ScalarType type) {
  const auto* known = std::find_if(kTypes.begin(), kTypes.end(), [&](const TypeName& t) { return t.type == type; });
  return known == kTypes.end() ? std::string_view{} : known->name;
}

SafetensorsHeader parseSafetensorsHeader(std::string_view text, std::uint64_t dataBytes) {
  if (text.empty() || text.front() != '{') throw FormatError("its header is not a JSON object");
  HeaderHandler handler;
  nlohmann::json::sax_parse(text, &handler);
  auto& entries = handler.header.entries;
  std::sort(entries.begin(), entries.end(), [](const SafetensorsEntry& a, const SafetensorsEntry& b) {
    return std::tie(a.begin, a.end, a.name) < std::tie(b.begin, b.end, b.name);
  });
  std::uint64_t position = 0;
  for (const SafetensorsEntry& entry : entries) {
    if (entry.begin != position) {
      throw FormatError("the data of tensor " + inQuotes(entry.name) +
                        (entry.begin < position ? " overlap those of another" : " leave a gap before them"));
    }
    position = entry.end;
  }
  if (position != dataBytes) {
    throw FormatError("its tensors take " + std::to_string(position) + " bytes, but " + std::to_string(dataBytes) +
                      " follow the header; the file may have been cut off");
  }
  return std::move(handler.header);
}

std::string formatSafetensorsHeader(const SafetensorsHeader& header) {
  nlohmann::ordered_json json = nlohmann::ordered_json::object();
  if (!header.metadata.empty()) json[std::string(kMetadataKey)] = header.metadata;
  for (const SafetensorsEntry& entry : header.entries) {
    json[entry.name] = {
        {"dtype", safetensorsTypeName(entry.type)}, {"shape", entry.shape}, {"data_offsets", {entry.begin, entry.end}}};
  }
  try {
    return json.dump();
  } catch (const nlohmann::json::type_error&) {
    throw FormatError("a tensor's name or a text of the metadata is not valid UTF-8");
  }
}

}  // namespace dkn
