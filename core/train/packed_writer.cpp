// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/packed_writer.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/clamp.h>
#include <ATen/ops/empty.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>

#include "base/error.h"
#include "base/sha256.h"
#include "model/safetensors.h"

namespace dkn {

namespace {

constexpr double kLargestCode = 65535.0;
/// More than the header's lines and metadata of a pair take beside its name.
constexpr std::uint64_t kHeaderBytes = 1024;

struct Codes {
  at::Tensor codes;
  double offset = 0.0;
  double step = 1.0;
};

Codes encode(const at::Tensor& target, const at::Tensor& valid) {
  const at::Tensor values = target.contiguous();
  const at::Tensor mask = valid.defined() ? valid.contiguous() : valid;
  const float* value = values.const_data_ptr<float>();
  const bool* known = mask.defined() ? mask.const_data_ptr<bool>() : nullptr;
  double low = std::numeric_limits<double>::infinity(), high = -low;
  bool whole = true;
  for (std::int64_t i = 0; i < values.numel(); ++i) {
    if (known && !known[i]) continue;
    low = std::min<double>(low, value[i]);
    high = std::max<double>(high, value[i]);
    whole = whole && value[i] == std::floor(value[i]);
  }
  Codes out{at::empty(values.sizes(), at::kUInt16)};
  if (low <= high) {
    const bool exact = whole && high - low <= kLargestCode;
    out.offset = exact && low >= 0.0 && high <= kLargestCode ? 0.0 : low;
    out.step = exact || high == low ? 1.0 : (high - low) / kLargestCode;
  }
  auto* code = static_cast<std::uint16_t*>(out.codes.mutable_data_ptr());
  for (std::int64_t i = 0; i < values.numel(); ++i) {
    const bool counts = !known || known[i];
    code[i] =
        counts
            ? static_cast<std::uint16_t>(std::clamp(std::round((value[i] - out.offset) / out.step), 0.0, kLargestCode))
            : std::uint16_t{0};
  }
  return out;
}

at::Tensor colourBytes(const at::Tensor& guidance) {
  if (guidance.scalar_type() == at::kByte) return guidance.contiguous();
  return (at::clamp(guidance, 0.0, 1.0) * 255.0).round().to(at::kByte).contiguous();
}

}  // namespace

PackedWriter::PackedWriter(std::filesystem::path folder, std::string setName, std::uint64_t partBytes)
    : m_folder(std::move(folder)), m_partBytes(partBytes) {
  m_set.name = std::move(setName);
}

void PackedWriter::add(const TrainingPair& pair) {
  if (pair.labels.defined()) {
    throw Error(ErrorCode::Unreadable,
                pair.name + ": score maps are trained on from their files; they are not packed.");
  }
  if (pair.guidance.size(1) != pair.target.size(1) || pair.guidance.size(2) != pair.target.size(2)) {
    throw Error(ErrorCode::Unreadable,
                pair.name + ": guidance and target differ in size; training wants registered pairs.");
  }
  const Codes codes = encode(pair.target, pair.valid);
  const PackedItem item{m_count, pair.name, codes.offset, codes.step, pair.eightBit};
  StateDict tensors{{item.tensorName("guidance"), colourBytes(pair.guidance)},
                    {item.tensorName("target"), codes.codes}};
  if (pair.valid.defined()) tensors[item.tensorName("valid")] = pair.valid.contiguous();
  std::uint64_t bytes = kHeaderBytes + 2 * pair.name.size();
  for (const auto& [name, tensor] : tensors) bytes += tensor.nbytes();
  if (!m_items.empty() && m_bytes + bytes > m_partBytes) writePart();
  m_tensors.merge(tensors);
  m_items.push_back(item);
  m_bytes += bytes;
  ++m_count;
}

PackedSet PackedWriter::finish() {
  if (!m_items.empty()) writePart();
  return m_set;
}

void PackedWriter::writePart() {
  std::array<char, 32> number{};
  std::snprintf(number.data(), number.size(), "-%05zu.safetensors", m_set.parts.size() + 1);
  PackedPart part;
  part.file = m_set.name + number.data();
  part.first = m_items.front().number;
  part.pairs = static_cast<std::int64_t>(m_items.size());
  writeSafetensors(m_folder / part.file, m_tensors,
                   {{"format", "dkn-packed 1"}, {"set", m_set.name}, {"items", packedItemsText(m_items)}});
  part.bytes = std::filesystem::file_size(m_folder / part.file);
  part.sha256 = sha256OfFile(m_folder / part.file);
  m_set.parts.push_back(part);
  m_tensors.clear();
  m_items.clear();
  m_bytes = 0;
}

}  // namespace dkn
