// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/autocast.h"

#include <ATen/autocast_mode.h>

namespace dkn {

Autocast::Autocast(at::DeviceType device, at::ScalarType precision)
    : m_device(device), m_active(precision != at::kFloat) {
  if (!m_active) return;
  m_wasEnabled = at::autocast::is_autocast_enabled(m_device);
  m_wasType = at::autocast::get_autocast_dtype(m_device);
  at::autocast::increment_nesting();
  at::autocast::set_autocast_dtype(m_device, precision);
  at::autocast::set_autocast_enabled(m_device, true);
}

Autocast::~Autocast() {
  if (!m_active) return;
  // The cache holds casts of weights that the optimiser is about to change.
  if (at::autocast::decrement_nesting() == 0) at::autocast::clear_cache();
  at::autocast::set_autocast_enabled(m_device, m_wasEnabled);
  at::autocast::set_autocast_dtype(m_device, m_wasType);
}

}  // namespace dkn
