// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic guidance and exact depth: the demo, the tests and a part of the training data.
#include "scene/scene_maker.h"

#include <algorithm>
#include <cmath>
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
  result.objects = std::move(rendering.objects);
  result.classes = layout.objects;
  return result;
}

std::vector<std::uint8_t> Scene::classMap() const {
  std::vector<std::uint8_t> map(objects.size());
  std::transform(objects.begin(), objects.end(), map.begin(),
                 [&](std::uint16_t object) { return static_cast<std::uint8_t>(classes[object]); });
  return map;
}

std::vector<std::uint8_t> Scene::salientMask() const {
  std::vector<double> weights(classes.size(), 0.0);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      const double right = (x + 0.5) / width - 0.5, down = (y + 0.5) / height - 0.5;
      weights[objects[static_cast<std::size_t>(y) * width + x]] += std::exp(-8.0 * (right * right + down * down));
    }
  }
  weights.front() = 0.0;
  const auto salient = std::max_element(weights.begin(), weights.end()) - weights.begin();
  std::vector<std::uint8_t> mask(objects.size());
  std::transform(objects.begin(), objects.end(), mask.begin(), [&](std::uint16_t object) {
    return static_cast<std::uint8_t>(object != 0 && object == salient ? 255 : 0);
  });
  return mask;
}

}  // namespace dkn
