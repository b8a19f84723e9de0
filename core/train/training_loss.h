// SPDX-License-Identifier: GPL-3.0-or-later
// What training minimises: L1 (IJCV Eq. 8, as a mean), L2, or L1 and a perceptual term (section 5).
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <memory>
#include <string>

namespace dkn {

/// Sum over the pixels of -log softmax of the right class. scores: (C, H, W); labels: class numbers, (H, W), whatever
/// where mask (0 or 1) is 0.
at::Tensor softmaxLogLoss(const at::Tensor& scores, const at::Tensor& labels, const at::Tensor& mask);

class TrainingLoss {
 public:
  /// `name`: l1, l2 or l1_perceptual; the latter wants `features`, a TorchScript file: (N, 3, H, W) in [0, 1] to a
  /// feature map or a list of them. Throws Error(Unreadable) for a file that is none.
  TrainingLoss(const std::string& name, const std::filesystem::path& features, double perceptualWeight,
               const at::Device& device);
  ~TrainingLoss();
  TrainingLoss(TrainingLoss&&) noexcept;
  TrainingLoss& operator=(TrainingLoss&&) noexcept;

  /// Summed over the valid pixels, so that samples and processes add up: to be divided by their number. The perceptual
  /// term, the mean of the feature maps' mean squared differences, counts once for each valid pixel. output, truth and
  /// mask (0 or 1): (N, H, W). Throws Error(Model) where the feature network fails.
  at::Tensor sum(const at::Tensor& output, const at::Tensor& truth, const at::Tensor& mask) const;

 private:
  struct Features;
  bool m_squared;
  double m_perceptualWeight;
  std::unique_ptr<Features> m_features;  ///< empty without a perceptual term
};

}  // namespace dkn
