// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures on flat surfaces: sharp colour edges where the depth has none.
#pragma once

#include "scene/texture.h"

namespace dkn::scene {

/// Colour of a poster at (x, y) in [0, 1]^2, y upwards; its seed says which picture it is.
Vec3 posterColour(const Material& material, double x, double y);

}  // namespace dkn::scene
