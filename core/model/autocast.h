// SPDX-License-Identifier: GPL-3.0-or-later
// Convolutions in half precision while everything that adds up many numbers stays in float32.
#pragma once

#include <ATen/core/Tensor.h>

namespace dkn {

/// While it lives, operators that this thread starts follow LibTorch's autocast lists for the device; nothing happens
/// for float32. Weights stay float32 and are cast once.
class Autocast {
 public:
  Autocast(at::DeviceType device, at::ScalarType precision);
  ~Autocast();
  Autocast(const Autocast&) = delete;
  Autocast& operator=(const Autocast&) = delete;

 private:
  at::DeviceType m_device;
  bool m_active;
  bool m_wasEnabled = false;
  at::ScalarType m_wasType = at::kFloat;
};

}  // namespace dkn
