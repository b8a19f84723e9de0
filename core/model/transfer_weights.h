// SPDX-License-Identifier: GPL-3.0-or-later
// A trained network as the beginning of another one.
#pragma once

#include "model/network.h"

namespace dkn {

/// The donor's tensors under another configuration; scale, protocol, window, border rule and residual connection may
/// differ, and the kernel may grow (by an even number: 3 to 5), so that the output starts nearly unchanged:
/// - The old taps keep their places: the centre of the larger kernel (its first rows and columns under the released
///   sampling rule, whose positions do not depend on the kernel's size).
/// - With the residual connection a new tap's weight head is the mean of the old taps' heads: K_t = s_t - mean(s), so a
/// tap
///   at the mean of the others has no weight and moves no other's. Exact but for the sigmoid's curvature between the
///   taps.
/// - Without it K_t = s_t / sum(s): one stream's head of a new tap is the constant kFaintTap, so that it starts with
/// little
///   weight and yet a gradient; the other stream's is the mean.
/// - A new tap moves by the offsets of the old tap nearest to it (a product that began at 0 would never leave it).
/// Throws Error(Model) naming the field where the networks do not fit: architecture, streams, guidance channels and
/// their order, features, sampling rule, a kernel that shrinks or changes between odd and even.
Network transferWeights(const Network& donor, const ModelConfig& wanted);

/// Raw weight (before the sigmoid, 0.0025) of a new tap.
inline constexpr double kFaintTap = -6.0;

}  // namespace dkn
