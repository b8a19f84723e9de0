// SPDX-License-Identifier: GPL-3.0-or-later
// Result, truth and mask as the metrics walk over them.
#pragma once

#include <ATen/core/Tensor.h>

#include <algorithm>
#include <cstdint>
#include <stdexcept>

namespace dkn {

/// Checked, contiguous float planes and the window that is left when `border` pixels are cut on every side; at least
/// one row and column remain. Throws std::logic_error for shapes that do not fit.
class MetricPlanes {
 public:
  MetricPlanes(const at::Tensor& result, const at::Tensor& truth, const at::Tensor& valid, std::int64_t border)
      : m_result(result.to(at::kFloat).contiguous()), m_truth(truth.to(at::kFloat).contiguous()) {
    const bool fits = result.sizes() == truth.sizes() && (truth.dim() == 2 || truth.dim() == 3);
    if (!fits) throw std::logic_error("metric: result and truth are not both (H, W) or (C, H, W) of one size");
    m_channels = truth.dim() == 3 ? truth.size(0) : 1;
    m_height = truth.size(truth.dim() - 2);
    m_width = truth.size(truth.dim() - 1);
    if (valid.defined()) {
      if (valid.scalar_type() != at::kBool || valid.numel() != m_height * m_width) {
        throw std::logic_error("metric: the mask is not a bool (H, W) of the images' size");
      }
      m_valid = valid.contiguous();
      m_validData = m_valid.const_data_ptr<bool>();
    }
    m_resultData = m_result.const_data_ptr<float>();
    m_truthData = m_truth.const_data_ptr<float>();
    m_cutRows = std::clamp<std::int64_t>(border, 0, std::max<std::int64_t>((m_height - 1) / 2, 0));
    m_cutColumns = std::clamp<std::int64_t>(border, 0, std::max<std::int64_t>((m_width - 1) / 2, 0));
  }
  MetricPlanes(const MetricPlanes&) = delete;
  MetricPlanes& operator=(const MetricPlanes&) = delete;

  std::int64_t channels() const { return m_channels; }
  std::int64_t top() const { return m_cutRows; }
  std::int64_t bottom() const { return m_height - m_cutRows; }
  std::int64_t left() const { return m_cutColumns; }
  std::int64_t right() const { return m_width - m_cutColumns; }

  bool isValid(std::int64_t y, std::int64_t x) const { return !m_validData || m_validData[y * m_width + x]; }
  float result(std::int64_t channel, std::int64_t y, std::int64_t x) const {
    return m_resultData[(channel * m_height + y) * m_width + x];
  }
  float truth(std::int64_t channel, std::int64_t y, std::int64_t x) const {
    return m_truthData[(channel * m_height + y) * m_width + x];
  }

 private:
  at::Tensor m_result;
  at::Tensor m_truth;
  at::Tensor m_valid;
  const float* m_resultData = nullptr;
  const float* m_truthData = nullptr;
  const bool* m_validData = nullptr;
  std::int64_t m_channels = 0;
  std::int64_t m_height = 0;
  std::int64_t m_width = 0;
  std::int64_t m_cutRows = 0;
  std::int64_t m_cutColumns = 0;
};

}  // namespace dkn
