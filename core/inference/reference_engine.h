// SPDX-License-Identifier: GPL-3.0-or-later
// The papers' algorithm written literally: slow, for checks and for measuring speed-up.
#pragma once

#include "inference/engine.h"

namespace dkn {

/// Whole image at once: batch norm as a layer, FDKN in one pass, DKN in 16 shifted passes; then every pixel's d x d
/// patch is unfolded and sampled by itself, and the weighted sum taken over the k^2 samples. Stop polled per pass.
/// Writes the values, and the kernels where the output has room for them; network, planes and output on one device.
void runReference(const Network& network, const EngineInput& input, Progress& progress, EngineOutput& output);

}  // namespace dkn
