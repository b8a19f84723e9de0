// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles of networks that the folded network does not know: the papers' variants, by training's own forward pass.
#pragma once

#include "inference/region.h"
#include "model/network.h"

namespace dkn {

/// On the CPU in float32. Rectangles start at whole cells (ModelConfig::cell). Planes: guidance (3, H, W) of any type,
/// target (1, H, W), the whole image. Calls with a const network may overlap.

/// Raw heads of one stream for a rectangle: (1, k^2, h, w), (1, 2 k^2, h, w).
Heads tileHeads(const Network& network, StreamId stream, const at::Tensor& guidance, const at::Tensor& target,
                const Rect& tile);

/// The kernels of a rectangle; not of a network with direct prediction, which has none.
Kernels tileKernels(const Network& network, const at::Tensor& guidance, const at::Tensor& target, const Rect& tile);

/// The result for a rectangle (h, w), the residual connection included.
at::Tensor filterTile(const Network& network, const at::Tensor& guidance, const at::Tensor& target, const Rect& tile);

}  // namespace dkn
