// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where, how it is lit and from where it is seen.
#include "scene/scene_layout.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>
#include <vector>

#include "scene/furniture.h"

namespace dkn::scene {

namespace {

constexpr double kPi = std::numbers::pi;
/// Nothing movable comes nearer to the camera than this, so that the depth along its axis stays above 0.7 m.
constexpr double kClearance = 1.25;

struct Footprint {
  double x = 0.0;
  double z = 0.0;
  double radius = 0.0;
};

/// Draws a layout step by step. The room reaches from -width/2 to width/2, 0 to height, 0 to depth; the camera stands
/// near z = 0 and looks towards +z.
class LayoutMaker {
 public:
  LayoutMaker(std::uint64_t seed, Layout& layout)
      : m_layout(layout),
        m_random(seed, 1),
        m_palette(makePalette(m_random)),
        m_builder(layout),
        m_furniture(m_builder, m_random, m_palette) {}

  void make() {
    m_width = m_random.uniform(3.4, 5.8);
    m_depth = m_random.uniform(3.8, 7.2);
    m_height = m_random.uniform(2.4, 3.1);
    m_isOpen = m_random.chance(0.2);
    placeCamera();
    buildRoom();
    placeLight();
    furnishWalls();
    furnishFloor();
    hangThings();
    const double light = m_random.uniform();
    m_layout.exposure = light < 0.22   ? m_random.uniform(0.12, 0.4)
                        : light < 0.85 ? m_random.uniform(0.8, 1.2)
                                       : m_random.uniform(1.2, 1.6);
  }

 private:
  double range(double low, double high) { return m_random.uniform(low, high); }

  void placeCamera() {
    Camera& camera = m_layout.camera;
    camera.position = {range(-0.22, 0.22) * m_width, range(1.15, 1.75), range(0.1, 0.5)};
    const Vec3 aim{range(-0.3, 0.3) * m_width, 0.0, 0.75 * m_depth};
    m_yaw = std::atan2(aim.x - camera.position.x, aim.z - camera.position.z);
    camera.frame = turned(m_yaw, range(-0.33, -0.05), range(-0.03, 0.03));
    camera.halfAngle = range(0.46, 0.56);
  }

  void addPlane(const Vec3& point, const Vec3& normal, double halfX, double halfZ, const Material& material) {
    m_layout.primitives.push_back(
        {Shape::Rectangle, point, along(normal), {halfX, 0.0, halfZ}, 0.0, m_builder.add(material), 0, true});
    m_layout.planes.push_back({point, normal});
  }

  void buildRoom() {
    constexpr double kBeyond = 1.0;  // surfaces reach past the corners, so that no ray slips through
    const double halfWidth = 0.5 * m_width;
    const double middle = 0.5 * m_depth;
    const double big = m_isOpen ? 12.0 : std::max(halfWidth, middle) + kBeyond;
    addPlane({0.0, 0.0, middle}, {0.0, 1.0, 0.0}, big, big, m_palette.floor);
    const double halfHeight = 0.5 * m_height;
    if (m_isOpen) {
      buildSky();
      const double part = range(0.25, 0.45) * m_width;
      const double side = m_random.sign();
      m_builder.box(placedAt({side * (halfWidth - part), 0.0, m_depth + 0.1}, kPi), {0.0, halfHeight, 0.0},
                    {part, halfHeight, 0.1}, m_builder.add(m_palette.wall));
      return;
    }
    addPlane({0.0, m_height, middle}, {0.0, -1.0, 0.0}, big, big, m_palette.ceiling);
    addPlane({0.0, halfHeight, m_depth}, {0.0, 0.0, -1.0}, halfWidth + kBeyond, halfHeight + kBeyond, m_palette.wall);
    const double tall = halfHeight + kBeyond;
    Material sideWall = m_palette.wall;
    if (m_random.chance(0.3)) sideWall = makePlain(m_palette.fabric.colour);
    addPlane({-halfWidth, halfHeight, middle}, {1.0, 0.0, 0.0}, middle + kBeyond, tall, sideWall);
    addPlane({halfWidth, halfHeight, middle}, {-1.0, 0.0, 0.0}, middle + kBeyond, tall, m_palette.wall);
    skirting();
  }

  /// Boards along the walls in the wall's or another colour.
  void skirting() {
    if (m_random.chance(0.3)) return;
    const int material = m_builder.add(m_random.chance(0.5) ? m_palette.wall : m_palette.paint);
    const double half = range(0.03, 0.06);
    const Placement world;
    m_builder.box(world, {0.0, half, m_depth}, {0.5 * m_width, half, 0.015}, material);
    for (const double side : {-0.5, 0.5})
      m_builder.box(world, {side * m_width, half, 0.5 * m_depth}, {0.015, half, 0.5 * m_depth}, material);
  }

  /// A dome around the camera instead of walls and ceiling.
  void buildSky() {
    constexpr double kRadius = 9.8;
    Material sky = makePlain(colourFromHsv(range(0.5, 0.65), range(0.05, 0.35), range(0.6, 0.95)));
    sky.pattern = Pattern::Mottled;
    sky.second = mix(sky.colour, Vec3{0.8, 0.8, 0.8}, 0.7);
    sky.scale = 4.0;
    sky.emission = 0.55;
    const Vec3 foot{m_layout.camera.position.x, 0.0, m_layout.camera.position.z};
    m_layout.primitives.push_back(
        {Shape::Ellipsoid, foot, {}, {kRadius, kRadius, kRadius}, 0.0, m_builder.add(sky), 0, true});
  }

  void placeLight() {
    AreaLight& light = m_layout.light;
    const double warmth = range(-0.12, 0.25);
    light.colour = Vec3{1.0 + warmth, 1.0, 1.0 - warmth} * range(4.0, 8.0);
    const double kind = m_random.uniform();
    if (kind < 0.4 && !m_isOpen) {  // a window in a side wall
      const double side = m_random.sign();
      const double halfWidth = range(0.4, 0.7);
      const double halfHeight = range(0.4, 0.55);
      const Vec3 centre{side * 0.5 * m_width, range(1.4, 1.7), range(0.3, 0.75) * m_depth};
      m_furniture.window(placedAt(centre, -side * 0.5 * kPi), halfWidth, halfHeight, light.colour);
      light.centre = centre - Vec3{side * 0.25, 0.0, 0.0};
      light.halfU = {0.0, 0.0, 0.8 * halfWidth};
      light.halfV = {0.0, 0.8 * halfHeight, 0.0};
      light.colour *= 1.6;
    } else if (kind < 0.8) {  // a flat lamp under the ceiling
      const double half = range(0.12, 0.45);
      light.centre = {range(-0.3, 0.3) * m_width, m_height - 0.12, range(0.2, 0.7) * m_depth};
      light.halfU = {half, 0.0, 0.0};
      light.halfV = {0.0, 0.0, half};
      Material lamp = makePlain({0.9, 0.9, 0.85});
      lamp.emission = 2.0;
      const Vec3 above = light.centre + Vec3{0.0, 0.08, 0.0};
      if (!m_isOpen) m_builder.box(placedAt(above, 0.0), {}, {half, 0.03, half}, m_builder.add(lamp));
    } else {  // a small lamp beside the camera: hard shadows
      light.centre = m_layout.camera.position + Vec3{m_random.sign() * range(0.5, 1.3), range(0.2, 0.8), 0.1};
      light.centre.x = std::clamp(light.centre.x, -0.45 * m_width, 0.45 * m_width);
      light.halfU = {0.04, 0.0, 0.0};
      light.halfV = {0.0, 0.04, 0.0};
    }
    m_layout.ambientAbove = mix(Vec3{1.0, 1.0, 1.0}, light.colour * (1.0 / light.colour.y), 0.3) * range(0.25, 0.55);
    m_layout.ambientBelow = mix(m_layout.ambientAbove, m_palette.floor.colour, 0.4) * 0.6;
  }

  /// A place on the far wall (0), the left (1) or the right one (2).
  Placement onWall(int wall, double along, double height) const {
    if (wall == 0) return placedAt({along * m_width, height, m_depth}, kPi);
    const double side = wall == 1 ? -1.0 : 1.0;
    return placedAt({side * 0.5 * m_width, height, (0.5 + along) * m_depth}, -side * 0.5 * kPi);
  }

  void hangPosters() {
    constexpr double kApart = 1.15;  // metres between the middles of posters on one wall
    std::vector<Vec3> hung;
    for (int i = 2 + m_random.index(4); i > 0; --i) {
      const int wall = hung.empty() ? 0 : m_random.index(3);
      const Placement place = onWall(wall, range(wall == 0 ? -0.38 : 0.0, 0.38), range(1.3, 1.85));
      const auto overlaps = [&](const Vec3& other) { return length(place.origin - other) < kApart; };
      if (std::any_of(hung.begin(), hung.end(), overlaps)) continue;
      hung.push_back(place.origin);
      m_furniture.poster(place);
    }
  }

  void furnishWalls() {
    if (m_isOpen) return;
    hangPosters();
    const double shift = range(-0.3, 0.3);
    placeAtWall(0, shift);
    if (m_random.chance(0.7)) placeAtWall(0, shift > 0.0 ? shift - range(0.35, 0.5) : shift + range(0.35, 0.5));
    if (m_random.chance(0.6)) placeAtWall(1, range(0.05, 0.35));
    if (m_random.chance(0.6)) placeAtWall(2, range(0.05, 0.35));
  }

  void placeAtWall(int wall, double along) {
    const Placement place = onWall(wall, along, 0.0);
    if (!claim({place.origin.x, place.origin.z, 0.75})) return;
    switch (m_random.index(4)) {
      case 0:
      case 1:
        return m_furniture.shelf(place);
      case 2:
        return m_furniture.cabinet(place);
      default:
        return m_furniture.sofa(place);
    }
  }

  /// Reserves a round place unless it overlaps another or comes too near the camera.
  bool claim(const Footprint& wanted) {
    const Vec3& camera = m_layout.camera.position;
    if (std::hypot(wanted.x - camera.x, wanted.z - camera.z) < wanted.radius + kClearance) return false;
    for (const Footprint& other : m_taken) {
      if (std::hypot(wanted.x - other.x, wanted.z - other.z) < 0.85 * (wanted.radius + other.radius)) return false;
    }
    m_taken.push_back(wanted);
    return true;
  }

  /// A free place on the floor in view, or none after some tries.
  bool findPlace(double radius, Footprint& place) {
    for (int attempt = 0; attempt < 40; ++attempt) {
      const double direction = m_yaw + range(-0.5, 0.5);
      const double distance = kClearance + radius + range(0.0, 1.0) * (m_isOpen ? 5.0 : m_depth - kClearance);
      place = {m_layout.camera.position.x + distance * std::sin(direction),
               m_layout.camera.position.z + distance * std::cos(direction), radius};
      const bool isInside = std::abs(place.x) < 0.5 * m_width - 0.8 * radius && place.z < m_depth - 0.8 * radius;
      if ((isInside || m_isOpen) && claim(place)) return true;
    }
    return false;
  }

  void furnishFloor() {
    struct Piece {
      void (Furniture::*make)(const Placement&);
      double radius;
    };
    constexpr Piece kPieces[] = {
        {&Furniture::table, 0.75},        {&Furniture::chair, 0.4},   {&Furniture::boxes, 0.5},
        {&Furniture::roundThing, 0.3},    {&Furniture::plant, 0.4},   {&Furniture::floorLamp, 0.3},
        {&Furniture::leaningBoard, 0.6},  {&Furniture::railing, 0.7}, {&Furniture::rack, 0.5},
        {&Furniture::curvedScreen, 0.65}, {&Furniture::chair, 0.4},   {&Furniture::roundThing, 0.3}};
    constexpr int kCount = static_cast<int>(std::size(kPieces));
    if (m_random.chance(0.6))
      m_furniture.rug(placedAt({range(-0.2, 0.2) * m_width, 0.0, range(0.45, 0.65) * m_depth}, range(-0.4, 0.4)));
    // One thin and one solid piece at least, then whatever fits.
    const int thin[] = {4, 7, 8};
    const int wanted = 7 + m_random.index(6);
    for (int i = 0; i < wanted; ++i) {
      const Piece& piece = kPieces[i == 0 ? thin[m_random.index(3)] : i == 1 ? 0 : m_random.index(kCount)];
      Footprint place;
      if (!findPlace(piece.radius, place)) continue;
      const double facing = std::atan2(m_layout.camera.position.x - place.x, m_layout.camera.position.z - place.z);
      (m_furniture.*piece.make)(placedAt({place.x, 0.0, place.z}, facing + range(-0.9, 0.9)));
    }
    Footprint place;
    if (!m_isOpen && m_random.chance(0.5) && findPlace(0.25, place))
      m_furniture.pillar(placedAt({place.x, 0.0, place.z}, 0.0), m_height);
  }

  void hangThings() {
    if (m_isOpen) return;
    const double wall = m_depth - 0.02;
    if (m_random.chance(0.55)) {
      for (int i = 1 + m_random.index(3); i > 0; --i) {
        const Vec3 top{range(-0.3, 0.3) * m_width, m_height, range(0.4, 0.85) * m_depth};
        m_furniture.pendant(placedAt(top, 0.0), range(0.3, 0.8));
      }
    }
    if (m_random.chance(0.5)) {
      for (int i = 1 + m_random.index(3); i > 0; --i) {
        const double height = range(0.75, 0.95) * m_height;
        m_furniture.cable({-0.5 * m_width, height, range(0.45, 0.95) * wall},
                          {0.5 * m_width, height + range(-0.2, 0.1), range(0.45, 0.95) * wall}, range(0.1, 0.5));
      }
    }
  }

  Layout& m_layout;
  HashRandom m_random;
  Palette m_palette;
  SceneBuilder m_builder;
  Furniture m_furniture;
  std::vector<Footprint> m_taken;
  double m_width = 0.0;
  double m_depth = 0.0;
  double m_height = 0.0;
  double m_yaw = 0.0;
  bool m_isOpen = false;
};

}  // namespace

Layout makeLayout(std::uint64_t seed) {
  Layout layout;
  LayoutMaker(seed, layout).make();
  return layout;
}

}  // namespace dkn::scene
