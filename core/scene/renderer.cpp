// SPDX-License-Identifier: GPL-3.0-or-later
// From a layout to exact depth and linear light.
//
// First every pixel's centre is cast: what it meets, how much of the surrounding light it sees, and whether it sees a
// corner of the lamp. Penumbras are then sampled finely. Last, 2 x 2 samples a pixel are coloured; where all neighbours
// show the same primitive the samples meet it too and need no search.
// Radiance = albedo (ambient * open + lamp * visible * cos / (distance^2 + c)) + highlight + emission.
#include "scene/renderer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <iterator>

#include "scene/parallel_rows.h"
#include "scene/ray_caster.h"

namespace dkn::scene {

namespace {

/// Keeps secondary rays off the surface they start from, metres.
constexpr double kLift = 1e-5;
/// Softens the lamp close by, square metres.
constexpr double kLampCore = 0.6;

struct PixelState {
  Hit hit;
  bool probed = false;   ///< whether the corner of the lamp that this pixel asks for is seen
  float visible = 0.0F;  ///< share of the lamp that is seen
  float open = 1.0F;     ///< share of the surrounding light
};

/// What may stand between the lamp and a surface: not the room itself, which is convex and has the lamp inside.
std::vector<Primitive> blockersOf(const Layout& layout) {
  std::vector<Primitive> blockers;
  std::copy_if(layout.primitives.begin(), layout.primitives.end(), std::back_inserter(blockers),
               [](const Primitive& primitive) { return !primitive.enclosesRoom; });
  return blockers;
}

class Renderer {
 public:
  Renderer(const Layout& layout, int width, int height)
      : m_layout(layout),
        m_caster(layout.primitives),
        m_blockers(blockersOf(layout)),
        m_width(width),
        m_height(height),
        m_focal(0.5 * std::max(width, height) / std::tan(layout.camera.halfAngle)),
        m_states(static_cast<std::size_t>(width) * height) {}

  Rendering run() {
    Rendering result;
    result.depthMetres.resize(m_states.size());
    result.radiance.resize(3 * m_states.size());
    forEachRow(m_height, [&](int y) { castRow(y, result.depthMetres.data() + rowStart(y)); });
    result.objects.resize(m_states.size());
    std::transform(m_states.begin(), m_states.end(), result.objects.begin(), [&](const PixelState& state) {
      return static_cast<std::uint16_t>(m_caster.primitives()[state.hit.primitive].object);
    });
    forEachRow(m_height, [&](int y) { refineRow(y); });
    forEachRow(m_height, [&](int y) { colourRow(y, result.radiance.data() + 3 * rowStart(y)); });
    return result;
  }

 private:
  std::size_t rowStart(int y) const { return static_cast<std::size_t>(y) * m_width; }

  /// Its direction is 1 long along the camera's axis: distances are depths. Integers are pixel centres.
  Ray rayThrough(double x, double y) const {
    const Frame& frame = m_layout.camera.frame;
    const double right = (x + 0.5 - 0.5 * m_width) / m_focal;
    const double up = (0.5 * m_height - y - 0.5) / m_focal;
    return {m_layout.camera.position, frame.z + frame.x * right + frame.y * up};
  }

  void castRow(int y, float* depth) {
    int blocker = -1;
    for (int x = 0; x < m_width; ++x) {
      const Ray ray = rayThrough(x, y);
      PixelState& state = m_states[rowStart(y) + x];
      state.hit = m_caster.nearest(ray, x > 0 ? m_states[rowStart(y) + x - 1].hit.primitive : -1);
      depth[x] = static_cast<float>(state.hit.distance);
      const SurfacePoint point = surfaceAt(m_caster.primitives()[state.hit.primitive], ray, state.hit.distance);
      state.probed = probe(point, x, y, blocker);
      state.open = static_cast<float>(openness(point));
    }
  }

  bool isLampHidden(const SurfacePoint& point, double u, double v, int& blocker) const {
    const AreaLight& light = m_layout.light;
    const Vec3 start = point.position + point.normal * kLift;
    const Vec3 target = light.centre + light.halfU * u + light.halfV * v;
    return m_blockers.isBlocked({start, target - start}, 1.0, blocker);
  }

  bool facesLamp(const SurfacePoint& point) const {
    return dot(m_layout.light.centre - point.position, point.normal) > 0.0;
  }

  /// One corner of the lamp, another one for each pixel of a 2 x 2 block: neighbours together see all four.
  bool probe(const SurfacePoint& point, int x, int y, int& blocker) const {
    return facesLamp(point) && !isLampHidden(point, x % 2 == 0 ? -0.9 : 0.9, y % 2 == 0 ? -0.9 : 0.9, blocker);
  }

  /// Share of the lamp that is seen, in ninths; other points of it for each pixel of a 2 x 2 block.
  double lampVisibility(const SurfacePoint& point, int x, int y, int& blocker) const {
    if (!facesLamp(point)) return 0.0;
    constexpr int kGrid = 3;
    const double shiftU = x % 2 == 0 ? 0.25 : 0.75;
    const double shiftV = y % 2 == 0 ? 0.25 : 0.75;
    int seen = 0;
    for (int i = 0; i < kGrid * kGrid; ++i) {
      // Rows and columns lean against each other: edges along an axis get nine levels instead of three.
      const double u = (i % kGrid + shiftU + (i / kGrid - 1) * 0.16) * 2.0 / kGrid - 1.0;
      const double v = (i / kGrid + shiftV + (i % kGrid - 1) * 0.16) * 2.0 / kGrid - 1.0;
      seen += isLampHidden(point, u, v, blocker) ? 0 : 1;
    }
    return static_cast<double>(seen) / (kGrid * kGrid);
  }

  /// Where neighbours on one primitive disagree about the lamp, it is sampled finely.
  void refineRow(int y) {
    int blocker = -1;
    for (int x = 0; x < m_width; ++x) {
      PixelState& state = m_states[rowStart(y) + x];
      state.visible = state.probed ? 1.0F : 0.0F;
      bool agrees = true;
      forNeighbours(x, y, [&](const PixelState& other) {
        agrees = agrees && (other.hit.primitive != state.hit.primitive || other.probed == state.probed);
      });
      if (agrees) continue;
      const Ray ray = rayThrough(x, y);
      const SurfacePoint point = surfaceAt(m_caster.primitives()[state.hit.primitive], ray, state.hit.distance);
      state.visible = static_cast<float>(lampVisibility(point, x, y, blocker));
    }
  }

  /// Darkens corners of the room and what stands close to large pieces.
  double openness(const SurfacePoint& point) const {
    double open = 1.0;
    for (const RoomPlane& plane : m_layout.planes) {
      if (dot(plane.normal, point.normal) > 0.9) continue;
      const double distance = std::max(0.0, dot(point.position - plane.point, plane.normal));
      open *= 1.0 - 0.4 * std::exp(-distance * 4.0);
    }
    for (const Occluder& occluder : m_layout.occluders) {
      const Vec3 towards = occluder.centre - point.position;
      const double square = std::max(dot(towards, towards), occluder.radius * occluder.radius);
      const double facing = dot(towards, point.normal) / std::sqrt(square);
      open *= 1.0 - 0.75 * std::max(0.0, facing) * occluder.radius * occluder.radius / square;
    }
    return open;
  }

  Vec3 shade(const Material& material, const SurfacePoint& point, const Ray& ray, const PixelState& state) const {
    const Vec3 colour = albedo(material, point);
    if (material.emission > 0.0) return colour * (0.4 + material.emission);
    const double up = 0.5 + 0.5 * point.normal.y;
    Vec3 light = mix(m_layout.ambientBelow, m_layout.ambientAbove, up) * state.open;
    // A weak fill from the camera's side keeps faces of one object apart in the shadow.
    light += m_layout.ambientAbove * (0.25 * std::abs(dot(point.normal, m_layout.camera.frame.x)) * state.open);
    Vec3 highlight;
    if (state.visible > 0.0F) {
      const Vec3 towards = m_layout.light.centre - point.position;
      const double square = dot(towards, towards);
      const Vec3 direction = towards * (1.0 / std::sqrt(square));
      const Vec3 received = m_layout.light.colour * (state.visible / (square + kLampCore));
      light += received * std::max(0.0, dot(direction, point.normal));
      if (material.gloss > 0.0) {
        const Vec3 half = normalized(direction - normalized(ray.direction));
        highlight = received * (material.gloss * 0.6 * std::pow(std::max(0.0, dot(half, point.normal)), 60.0));
      }
    }
    return colour * light + highlight;
  }

  template <typename Visit>
  void forNeighbours(int x, int y, Visit&& visit) const {
    for (int ny = std::max(0, y - 1); ny <= std::min(m_height - 1, y + 1); ++ny) {
      for (int nx = std::max(0, x - 1); nx <= std::min(m_width - 1, x + 1); ++nx) visit(m_states[rowStart(ny) + nx]);
    }
  }

  /// True where the pixel and its eight neighbours show one primitive.
  bool isInterior(int x, int y) const {
    const int own = m_states[rowStart(y) + x].hit.primitive;
    bool interior = true;
    forNeighbours(x, y, [&](const PixelState& other) { interior = interior && other.hit.primitive == own; });
    return interior;
  }

  /// Weights 1 2 1 both ways cancel what alternates from pixel to pixel, as the points of the lamp do. Nearest pixels
  /// stand in for those outside the image.
  float meanVisibility(int x, int y) const {
    float sum = 0.0F;
    for (int dy = -1; dy <= 1; ++dy) {
      for (int dx = -1; dx <= 1; ++dx) {
        const int nx = std::clamp(x + dx, 0, m_width - 1);
        const int ny = std::clamp(y + dy, 0, m_height - 1);
        sum += static_cast<float>((2 - std::abs(dx)) * (2 - std::abs(dy))) * m_states[rowStart(ny) + nx].visible;
      }
    }
    return sum / 16.0F;
  }

  /// The light of the nearest neighbour that shows the same primitive, else cast anew.
  PixelState stateOf(const Hit& hit, const SurfacePoint& point, int x, int y) const {
    constexpr std::array<std::array<int, 2>, 9> kOrder = {
        {{0, 0}, {-1, 0}, {1, 0}, {0, -1}, {0, 1}, {-1, -1}, {1, -1}, {-1, 1}, {1, 1}}};
    for (const auto& [dx, dy] : kOrder) {
      if (x + dx < 0 || y + dy < 0 || x + dx >= m_width || y + dy >= m_height) continue;
      const PixelState& state = m_states[rowStart(y + dy) + x + dx];
      if (state.hit.primitive == hit.primitive) return state;
    }
    int blocker = -1;
    return {hit, false, static_cast<float>(lampVisibility(point, x, y, blocker)), static_cast<float>(openness(point))};
  }

  void colourRow(int y, float* row) const {
    for (int x = 0; x < m_width; ++x) {
      const bool interior = isInterior(x, y);
      PixelState centre = m_states[rowStart(y) + x];
      if (interior) centre.visible = meanVisibility(x, y);
      Vec3 sum;
      for (const double dy : {-0.25, 0.25}) {
        for (const double dx : {-0.25, 0.25}) {
          const Ray ray = rayThrough(x + dx, y + dy);
          Hit hit = centre.hit;
          if (interior) hit.distance = intersect(m_caster.primitives()[hit.primitive], ray);
          if (!interior || hit.distance == kNoHit) hit = m_caster.nearest(ray, centre.hit.primitive);
          const Primitive& primitive = m_caster.primitives()[hit.primitive];
          const SurfacePoint point = surfaceAt(primitive, ray, hit.distance);
          const Material& material = m_layout.materials[primitive.material];
          sum += shade(material, point, ray, interior ? centre : stateOf(hit, point, x, y));
        }
      }
      row[3 * x] = static_cast<float>(0.25 * sum.x);
      row[3 * x + 1] = static_cast<float>(0.25 * sum.y);
      row[3 * x + 2] = static_cast<float>(0.25 * sum.z);
    }
  }

  const Layout& m_layout;
  RayCaster m_caster;
  RayCaster m_blockers;
  int m_width;
  int m_height;
  double m_focal;  ///< pixels
  std::vector<PixelState> m_states;
};

}  // namespace

Rendering render(const Layout& layout, int width, int height) { return Renderer(layout, width, height).run(); }

}  // namespace dkn::scene
