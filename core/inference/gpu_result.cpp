// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/gpu_result.h"

#include <ATen/ops/empty.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <utility>

namespace dkn {

void GpuResult::take(const Rect& tile, const at::Tensor& values) {
  const c10::impl::VirtualGuardImpl gpu(values.device().type());
  OnTheWay next{tile, at::empty(values.sizes(), at::TensorOptions().dtype(at::kFloat).pinned_memory(true)),
                c10::Event(values.device().type())};
  next.values.copy_(values.contiguous(), true);
  next.arrived.record(gpu.getStream(values.device()));
  finish();
  m_last.emplace(std::move(next));
}

void GpuResult::finish() {
  if (!m_last) return;
  const OnTheWay last = std::move(*m_last);
  m_last.reset();
  last.arrived.synchronize();
  const at::Tensor part =
      m_output.values.narrow(1, last.tile.y, last.tile.height).narrow(2, last.tile.x, last.tile.width);
  part.copy_(last.values);
  m_done(last.tile, part);
}

}  // namespace dkn
