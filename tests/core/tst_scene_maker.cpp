// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic scenes: the same everywhere, exact in depth, and with the edges that joint filters are tried on.
#include <ATen/Parallel.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>
#include <set>
#include <stdexcept>
#include <vector>

#include "common/fuzzy.h"
#include "scene/hash_random.h"
#include "scene/ray_caster.h"
#include "scene/scene_layout.h"
#include "scene/scene_maker.h"
#include "scene/sensor.h"

using dkn::Scene;

namespace {

Scene make(std::uint64_t seed, int width = 320, int height = 240) {
  dkn::SceneOptions options;
  options.width = width;
  options.height = height;
  options.seed = seed;
  return dkn::makeScene(options);
}

/// Largest difference of the three channels between two pixels.
int colourStep(const Scene& scene, std::size_t a, std::size_t b) {
  int step = 0;
  for (int c = 0; c < 3; ++c) step = std::max(step, std::abs(scene.rgb[3 * a + c] - scene.rgb[3 * b + c]));
  return step;
}

bool isDepthEdge(float a, float b) { return std::abs(a - b) > 0.04F * std::min(a, b); }

double meanLevel(const std::vector<std::uint8_t>& rgb) {
  double sum = 0.0;
  for (const std::uint8_t value : rgb) sum += value;
  return sum / static_cast<double>(rgb.size());
}

struct Shares {
  double hiddenDepthEdges = 0.0;  ///< of the depth edges, those without a step of colour
  double flatColourEdges = 0.0;   ///< of all pixels, steps of colour where the depth goes on
  double thin = 0.0;              ///< of all pixels, those on something at most 4 pixels wide before something else
};

Shares measure(const Scene& scene) {
  int depthEdges = 0, hidden = 0, flat = 0, thin = 0;
  for (int y = 0; y < scene.height; ++y) {
    for (int x = 5; x + 5 < scene.width; ++x) {
      const std::size_t i = static_cast<std::size_t>(y) * scene.width + x;
      const auto depth = [&](int dx) { return scene.depthMetres[i + dx]; };
      const int colour = colourStep(scene, i - 1, i + 2);
      if (isDepthEdge(depth(0), depth(1))) {
        ++depthEdges;
        hidden += colour < 12 ? 1 : 0;
      } else if (colour > 40 && !isDepthEdge(depth(-1), depth(0)) && !isDepthEdge(depth(1), depth(2))) {
        ++flat;
      }
      int width = 1;
      while (width < 5 && !isDepthEdge(depth(0), depth(width))) ++width;
      const bool starts = depth(-1) > 1.04F * depth(0);
      thin += starts && width < 5 && depth(width) > 1.04F * depth(0) ? width : 0;
    }
  }
  const double pixels = static_cast<double>(scene.width) * scene.height;
  return {static_cast<double>(hidden) / std::max(1, depthEdges), flat / pixels, thin / pixels};
}

dkn::scene::Primitive primitive(dkn::scene::Shape shape, const dkn::scene::Vec3& half, double angle = 0.0) {
  return {shape, {0.0, 0.0, 5.0}, {}, half, angle, 0};
}

}  // namespace

class TestSceneMaker : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void objectsFollowDepth();
  void sameSeedSameBytes();
  void seedsDiffer();
  void sizes_data();
  void sizes();
  void refusesNoPixels();
  void depthIsThatOfIndoorRooms();
  void depthIsExactAtPixelCentres();
  void hasTheEdgesThatMatter();
  void someScenesAreDark();
  void shapesMeetRays_data();
  void shapesMeetRays();
  void treeFindsWhatAllPrimitivesSay();
  void sensorAddsNoiseAndVignetting();
  void randomNumbersAreUniform();
};

void TestSceneMaker::sameSeedSameBytes() {
  const int threads = at::get_num_threads();
  at::set_num_threads(1);
  const Scene one = make(3, 161, 119);
  at::set_num_threads(4);
  const Scene four = make(3, 161, 119);
  at::set_num_threads(threads);
  QVERIFY(one.rgb == four.rgb);
  QVERIFY(one.depthMetres == four.depthMetres);
}

void TestSceneMaker::seedsDiffer() {
  std::set<std::vector<float>> seen;
  for (std::uint64_t seed = 0; seed < 20; ++seed) seen.insert(make(seed, 40, 30).depthMetres);
  seen.insert(make(~std::uint64_t{0}, 40, 30).depthMetres);
  QCOMPARE(seen.size(), 21U);
}

void TestSceneMaker::sizes_data() {
  QTest::addColumn<int>("width");
  QTest::addColumn<int>("height");
  QTest::newRow("1x1") << 1 << 1;
  QTest::newRow("2x1") << 2 << 1;
  QTest::newRow("3x500") << 3 << 500;
  QTest::newRow("500x3") << 500 << 3;
  QTest::newRow("641x479") << 641 << 479;
}

void TestSceneMaker::sizes() {
  QFETCH(int, width);
  QFETCH(int, height);
  for (const std::uint64_t seed : {0, 5, 9}) {
    const Scene scene = make(seed, width, height);
    QCOMPARE(scene.width, width);
    QCOMPARE(scene.height, height);
    QCOMPARE(scene.rgb.size(), std::size_t(width) * height * 3);
    QCOMPARE(scene.depthMetres.size(), std::size_t(width) * height);
    const auto [low, high] = std::minmax_element(scene.depthMetres.begin(), scene.depthMetres.end());
    QVERIFY(*low >= 0.7F && *high <= 10.0F);
  }
}

void TestSceneMaker::refusesNoPixels() {
  QVERIFY_EXCEPTION_THROWN(make(0, 0, 5), std::invalid_argument);
  QVERIFY_EXCEPTION_THROWN(make(0, 5, -1), std::invalid_argument);
}

void TestSceneMaker::depthIsThatOfIndoorRooms() {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    Scene scene = make(seed, 80, 60);
    auto& depth = scene.depthMetres;
    std::sort(depth.begin(), depth.end());  // NaN or infinity would break the range below
    QVERIFY2(depth.front() >= 0.7F && depth.back() <= 10.0F,
             qPrintable(QString("seed %1: %2 to %3").arg(seed).arg(depth.front()).arg(depth.back())));
    const float median = depth[depth.size() / 2];
    QVERIFY2(median > 1.0F && median < 8.0F, qPrintable(QString("seed %1: median %2").arg(seed).arg(median)));
    QVERIFY(depth.back() > 1.5F * depth.front());
  }
}

/// The centre of pixel (x, y) is that of pixel (3x + 1, 3y + 1) of the image three times as large.
void TestSceneMaker::depthIsExactAtPixelCentres() {
  const Scene small = make(4, 80, 60);
  const Scene large = make(4, 240, 180);
  for (int y = 0; y < 60; ++y) {
    for (int x = 0; x < 80; ++x) {
      DKN_COMPARE_CLOSE(small.depthMetres[y * 80 + x], large.depthMetres[(3 * y + 1) * 240 + 3 * x + 1], 1e-5);
    }
  }
}

void TestSceneMaker::hasTheEdgesThatMatter() {
  Shares mean;
  int scenesWithThin = 0;
  constexpr int kScenes = 10;
  for (std::uint64_t seed = 0; seed < kScenes; ++seed) {
    const Shares shares = measure(make(seed));
    mean.hiddenDepthEdges += shares.hiddenDepthEdges / kScenes;
    mean.flatColourEdges += shares.flatColourEdges / kScenes;
    mean.thin += shares.thin / kScenes;
    scenesWithThin += shares.thin > 0.003 ? 1 : 0;
  }
  qInfo("depth edges without colour %.3f, colour edges without depth %.3f, thin %.4f in %d of %d",
        mean.hiddenDepthEdges, mean.flatColourEdges, mean.thin, scenesWithThin, kScenes);
  QVERIFY(mean.hiddenDepthEdges > 0.08);
  QVERIFY(mean.flatColourEdges > 0.03);
  QVERIFY(mean.thin > 0.01);
  QVERIFY(scenesWithThin >= 8);
}

void TestSceneMaker::someScenesAreDark() {
  int dark = 0, bright = 0;
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    const double level = meanLevel(make(seed, 64, 48).rgb);
    dark += level < 85.0 ? 1 : 0;
    bright += level > 95.0 && level < 170.0 ? 1 : 0;
  }
  QVERIFY2(dark >= 4 && bright >= 20, qPrintable(QString("%1 dark, %2 bright").arg(dark).arg(bright)));
}

void TestSceneMaker::shapesMeetRays_data() {
  using namespace dkn::scene;
  QTest::addColumn<int>("shape");
  QTest::addColumn<QList<double>>("half");
  QTest::addColumn<QList<double>>("origin");
  QTest::addColumn<QList<double>>("direction");
  QTest::addColumn<double>("distance");
  QTest::addColumn<QList<double>>("normal");
  using List = QList<double>;
  const auto row = [](const char* name, Shape shape, List half, List origin, List direction, double distance,
                      List normal) {
    QTest::newRow(name) << static_cast<int>(shape) << half << origin << direction << distance << normal;
  };
  const List forward = {0, 0, 1}, back = {0, 0, -1};
  row("box in front", Shape::Box, {1, 1, 2}, {0.5, 0, 0}, forward, 3, back);
  row("box missed", Shape::Box, {1, 1, 2}, {1.5, 0, 0}, forward, kNoHit, {});
  row("box from inside", Shape::Box, {1, 1, 2}, {0, 0, 5}, forward, 2, back);
  row("box behind", Shape::Box, {1, 1, 2}, {0, 0, 9}, forward, kNoHit, {});
  row("rectangle from above", Shape::Rectangle, {1, 0, 2}, {0.5, 3, 6}, {0, -1, 0}, 3, {0, 1, 0});
  row("rectangle missed", Shape::Rectangle, {1, 0, 2}, {0.5, 3, 7.5}, {0, -1, 0}, kNoHit, {});
  row("ball", Shape::Ellipsoid, {2, 2, 2}, {0, 0, 0}, forward, 3, back);
  row("ball from inside", Shape::Ellipsoid, {2, 2, 2}, {0, 0, 5}, {1, 0, 0}, 2, {-1, 0, 0});
  row("flattened ball", Shape::Ellipsoid, {2, 2, 0.5}, {0, 0, 0}, forward, 4.5, back);
  row("cylinder's side", Shape::Frustum, {1, 2, 1}, {0, 0, 0}, forward, 4, back);
  row("cylinder's cap", Shape::Frustum, {1, 2, 1}, {0, 5, 5.5}, {0, -1, 0}, 3, {0, 1, 0});
  row("cylinder missed above", Shape::Frustum, {1, 2, 1}, {0, 2.1, 0}, forward, kNoHit, {});
  row("cone halfway", Shape::Frustum, {2, 1, 0}, {0, 0, 0}, forward, 4,
      {0, std::numbers::sqrt2 / 2, -std::numbers::sqrt2 / 2});
  row("shell's far half", Shape::Shell, {1, 1, 1}, {0, 0, 0}, forward, 6, back);
  row("shell missed above", Shape::Shell, {1, 1, 1}, {0, 1.1, 0}, forward, kNoHit, {});
  row("leaf", Shape::Leaf, {1, 0, 2}, {0.7, 3, 6}, {0, -1, 0}, 3, {0, 1, 0});
  row("beside the leaf's tip", Shape::Leaf, {1, 0, 2}, {0.8, 3, 6}, {0, -1, 0}, kNoHit, {});
}

void TestSceneMaker::shapesMeetRays() {
  using dkn::scene::Vec3;
  QFETCH(int, shape);
  QFETCH(QList<double>, half);
  QFETCH(QList<double>, origin);
  QFETCH(QList<double>, direction);
  QFETCH(double, distance);
  QFETCH(QList<double>, normal);
  const auto vector = [](const QList<double>& v) { return Vec3{v[0], v[1], v[2]}; };
  const auto thing = primitive(static_cast<dkn::scene::Shape>(shape), vector(half), 0.5);
  const dkn::scene::Ray ray{vector(origin), vector(direction)};
  const double found = dkn::scene::intersect(thing, ray);
  if (!std::isfinite(distance)) {
    QVERIFY(!std::isfinite(found));
    return;
  }
  DKN_COMPARE_CLOSE(found, distance, 1e-12);
  const auto point = dkn::scene::surfaceAt(thing, ray, found);
  DKN_COMPARE_CLOSE(dkn::scene::length(point.normal - vector(normal)), 0.0, 1e-12);
}

void TestSceneMaker::treeFindsWhatAllPrimitivesSay() {
  const auto layout = dkn::scene::makeLayout(7);
  const dkn::scene::RayCaster caster(layout.primitives);
  dkn::scene::HashRandom random(1);
  for (int i = 0; i < 2000; ++i) {
    const dkn::scene::Ray ray{{random.uniform(-1, 1), random.uniform(0.2, 2.0), random.uniform(0.5, 3.0)},
                              {random.uniform(-1, 1), random.uniform(-1, 1), random.uniform(-1, 1)}};
    double nearest = dkn::scene::kNoHit;
    for (const auto& item : layout.primitives) nearest = std::min(nearest, dkn::scene::intersect(item, ray));
    QCOMPARE(caster.nearest(ray, -1).distance, nearest);
    QCOMPARE(caster.nearest(ray, i % static_cast<int>(layout.primitives.size())).distance, nearest);
    int blocker = -1;
    QCOMPARE(caster.isBlocked(ray, 1.5, blocker), nearest < 1.5);
  }
}

void TestSceneMaker::sensorAddsNoiseAndVignetting() {
  constexpr int kSize = 200;
  const std::vector<float> grey(3 * kSize * kSize, 0.5F);
  const auto image = dkn::scene::expose(grey, {kSize, kSize, 1.0, 11});
  double sums[2] = {}, squares[2] = {};
  for (int i = 0; i < 20 * 20; ++i) {
    for (int where = 0; where < 2; ++where) {
      const int first = where == 0 ? 90 : 0;  // the middle, a corner
      const double value = image[3 * ((first + i / 20) * kSize + first + i % 20)];
      sums[where] += value / 400.0;
      squares[where] += value * value / 400.0;
    }
  }
  const double deviation = std::sqrt(squares[0] - sums[0] * sums[0]);
  QVERIFY2(deviation > 0.5 && deviation < 5.0, qPrintable(QString::number(deviation)));
  QVERIFY2(sums[0] > sums[1] + 3.0, qPrintable(QString("%1 %2").arg(sums[0]).arg(sums[1])));
}

void TestSceneMaker::randomNumbersAreUniform() {
  dkn::scene::HashRandom random(5);
  int counts[10] = {};
  for (int i = 0; i < 10000; ++i) ++counts[random.index(10)];
  for (const int count : counts) QVERIFY2(std::abs(count - 1000) < 150, qPrintable(QString::number(count)));
  QCOMPARE(dkn::scene::HashRandom(1).next(), dkn::scene::HashRandom(1).next());
  QVERIFY(dkn::scene::HashRandom(1).next() != dkn::scene::HashRandom(2).next());
  QVERIFY(dkn::scene::HashRandom(1, 1).next() != dkn::scene::HashRandom(1, 2).next());
}

void TestSceneMaker::objectsFollowDepth() {
  for (const std::uint64_t seed : {0U, 1U, 2U}) {
    const Scene scene = make(seed, 160, 120);
    const std::vector<std::uint8_t> classes = scene.classMap();
    QVERIFY(std::set<std::uint8_t>(classes.begin(), classes.end()).size() >= 4);
    // Where the thing changes within the room the depth mostly does; where it goes on, it seldom jumps.
    int jumpsInside = 0, inside = 0, jumpsBetween = 0, between = 0;
    for (std::size_t i = 0; i + 1 < scene.objects.size(); ++i) {
      if (i % 160 == 159) continue;
      const bool jump = isDepthEdge(scene.depthMetres[i], scene.depthMetres[i + 1]);
      const bool same = scene.objects[i] == scene.objects[i + 1];
      (same ? inside : between) += 1;
      (same ? jumpsInside : jumpsBetween) += jump ? 1 : 0;
    }
    QVERIFY(between > 100);
    QVERIFY(jumpsBetween > 10 * between * jumpsInside / inside);
    const std::vector<std::uint8_t> mask = scene.salientMask();
    std::set<std::uint16_t> salient, others;
    for (std::size_t i = 0; i < mask.size(); ++i) (mask[i] == 255 ? salient : others).insert(scene.objects[i]);
    QCOMPARE(salient.size(), std::size_t{1});
    QVERIFY(!others.contains(*salient.begin()) && *salient.begin() != 0);
  }
}

QTEST_GUILESS_MAIN(TestSceneMaker)
#include "tst_scene_maker.moc"
