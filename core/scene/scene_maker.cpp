// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic guidance and exact depth: the demo, the tests and a part of the training data.
#include "scene/scene_maker.h"

#include <stdexcept>
#include <string>
#include <utility>

#include "scene/renderer.h"
#include "scene/scene_layout.h"
#include "scene/sensor.h"

namespace dkn {

Scene makeScene(const SceneOptions& options) {
  if (options.width < 1 || options.height < 1) {
    throw std::invalid_argument("makeScene: a scene cannot be " + std::to_string(options.width) + " x " +
                                std::to_string(options.height) + " pixels");
  }
  const scene::Layout layout = scene::makeLayout(options.seed);
  scene::Rendering rendering = scene::render(layout, options.width, options.height);
  Scene result;
  result.width = options.width;
  result.height = options.height;
  result.rgb = scene::expose(rendering.radiance, {options.width, options.height, layout.exposure, options.seed});
  result.depthMetres = std::move(rendering.depthMetres);
  return result;
}

}  // namespace dkn
