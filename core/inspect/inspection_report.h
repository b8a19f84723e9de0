// SPDX-License-Identifier: GPL-3.0-or-later
// A pixel's kernel as JSON.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

#include "filter/pixel_kernel.h"

namespace dkn {

/// {"version": 1, "pixel", "method", "precision", "residual", "kernel_size", "window", "target", "output",
/// "reconstructed", "taps": [...]}, beside it "channel" and "convention" and, a tap, what each stream of a network
/// gives before and the product after multiplication, not yet normalised. Positions in pixels of the image, values in
/// the target's unit, taps in the model's order.
nlohmann::ordered_json inspectionReport(const std::string& method, const PixelKernel& kernel);

}  // namespace dkn
