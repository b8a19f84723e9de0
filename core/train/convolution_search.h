// SPDX-License-Identifier: GPL-3.0-or-later
// How cuDNN runs a training step's convolutions.
#pragma once

#include <ATen/Context.h>

namespace dkn {

/// While it lives, cuDNN searches the fastest algorithm of every new shape (a training's shapes stay the same), and
/// float32 convolutions may use TensorFloat-32. LibTorch keeps both for the whole process; nothing happens on a CPU.
class ConvolutionSearch {
 public:
  ConvolutionSearch(const at::Device& device, bool tf32) : m_active(device.is_cuda()) {
    if (!m_active) return;
    at::Context& context = at::globalContext();
    m_searched = context.benchmarkCuDNN();
    m_tf32 = context.allowTF32CuDNN();
    context.setBenchmarkCuDNN(true);
    context.setAllowTF32CuDNN(tf32);
  }
  ~ConvolutionSearch() {
    if (!m_active) return;
    at::globalContext().setBenchmarkCuDNN(m_searched);
    at::globalContext().setAllowTF32CuDNN(m_tf32);
  }
  ConvolutionSearch(const ConvolutionSearch&) = delete;
  ConvolutionSearch& operator=(const ConvolutionSearch&) = delete;

 private:
  bool m_active;
  bool m_searched = false;
  bool m_tf32 = false;
};

}  // namespace dkn
