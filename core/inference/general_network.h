// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles of networks that the folded network does not know: the papers' variants, by training's own forward pass.
#pragma once

#include "inference/tile_network.h"
#include "model/network.h"

namespace dkn {

/// On the CPU, convolutions in float32 or bfloat16 (`precision`), kernels and sampling in float32. Rectangles start at
/// whole cells (ModelConfig::cell). Planes: guidance (3, H, W) of any type, target (C, H, W), the whole image. Calls
/// with a const network may overlap.

/// Raw heads of one stream for a rectangle: (1, k^2, h, w), (1, 2 k^2, h, w). `target`: one channel; undefined for the
/// guidance's stream.
Heads tileHeads(const Network& network, StreamId stream, const at::Tensor& guidance, const at::Tensor& target,
                const Rect& tile, at::ScalarType precision);

/// The result for a rectangle, its kernels with it where wanted. Throws Error(BadArgument) where kernels of a network
/// with direct prediction are wanted, which has none.
TileNetwork::Result filterTile(const Network& network, const at::Tensor& guidance, const at::Tensor& target,
                               const Rect& tile, bool keepKernels, at::ScalarType precision);

}  // namespace dkn
