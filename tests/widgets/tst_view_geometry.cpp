// SPDX-License-Identifier: GPL-3.0-or-later
// Fit, zoom, pan and the way between pixels and the screen.
#include <QTest>

#include <cmath>

#include "common/fuzzy.h"
#include "view/view_geometry.h"

using dkn::ViewMapping;
using dkn::ViewState;

namespace {

void comparePoints(QPointF actual, QPointF expected, double tolerance) {
  DKN_COMPARE_CLOSE(actual.x(), expected.x(), tolerance);
  DKN_COMPARE_CLOSE(actual.y(), expected.y(), tolerance);
}

}  // namespace

class ViewGeometryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fitTakesTheTighterSide_data() {
    QTest::addColumn<QSizeF>("scene");
    QTest::addColumn<QSizeF>("viewport");
    QTest::addColumn<double>("zoom");
    QTest::newRow("wide scene") << QSizeF(400, 100) << QSizeF(200, 200) << 0.5;
    QTest::newRow("tall scene") << QSizeF(100, 400) << QSizeF(200, 200) << 0.5;
    QTest::newRow("small scene grows") << QSizeF(64, 48) << QSizeF(640, 640) << 10.0;
    QTest::newRow("one pixel") << QSizeF(1, 1) << QSizeF(1000, 1000) << dkn::kMaximumZoom;
    QTest::newRow("nothing") << QSizeF() << QSizeF(100, 100) << 1.0;
  }
  void fitTakesTheTighterSide() {
    QFETCH(QSizeF, scene);
    QFETCH(QSizeF, viewport);
    QFETCH(double, zoom);
    QCOMPARE(dkn::fitZoom(scene, viewport), zoom);
  }

  void stepsSnapToTheLadder_data() {
    QTest::addColumn<double>("zoom");
    QTest::addColumn<int>("steps");
    QTest::addColumn<double>("expected");
    QTest::newRow("up from 100 %") << 1.0 << 1 << std::sqrt(2.0);
    QTest::newRow("down from 100 %") << 1.0 << -1 << std::sqrt(0.5);
    QTest::newRow("between, up") << 0.9 << 1 << 1.0;
    QTest::newRow("between, down") << 1.1 << -1 << 1.0;
    QTest::newRow("two") << 2.0 << 2 << 4.0;
    QTest::newRow("not beyond the end") << dkn::kMaximumZoom << 1 << dkn::kMaximumZoom;
  }
  void stepsSnapToTheLadder() {
    QFETCH(double, zoom);
    QFETCH(int, steps);
    QFETCH(double, expected);
    DKN_COMPARE_CLOSE(dkn::steppedZoom(zoom, steps), expected, 1e-12);
  }

  void zoomKeepsThePointUnderTheCursor() {
    const QSizeF scene(640, 480), viewport(500, 400);
    const QPointF anchor(123, 321);
    const ViewState before{{0.4, 0.6}, 1.5};
    const ViewState after = dkn::zoomedAbout(before, 6.0, anchor, scene, viewport);
    QCOMPARE(after.zoom, 6.0);
    const auto sceneAt = [&](const ViewState& state) {
      const QPointF fromCentre = anchor - QPointF(250, 200);
      return state.centre + QPointF(fromCentre.x() / (640 * state.zoom), fromCentre.y() / (480 * state.zoom));
    };
    comparePoints(sceneAt(after), sceneAt(before), 1e-12);
    // On the screen, where the corner is rounded: less than a device pixel.
    const QPointF shown = ViewMapping(after, scene, viewport).viewFromScene(sceneAt(before));
    comparePoints(shown, anchor, 0.5 + 1e-9);
  }

  void wheelingInAndOutReturns() {
    const QSizeF scene(640, 480), viewport(500, 400);
    ViewState state{{0.5, 0.5}, 1.0};
    for (int i = 0; i < 20; ++i) state = dkn::zoomedAbout(state, state.zoom * 1.2, {400, 100}, scene, viewport);
    for (int i = 0; i < 20; ++i) state = dkn::zoomedAbout(state, state.zoom / 1.2, {400, 100}, scene, viewport);
    comparePoints(state.centre, {0.5, 0.5}, 1e-9);
    DKN_COMPARE_CLOSE(state.zoom, 1.0, 1e-9);
  }

  void zoomStaysWithinItsLimits() {
    QCOMPARE(dkn::zoomedAbout({}, 1e9, {}, {10, 10}, {10, 10}).zoom, dkn::kMaximumZoom);
    QCOMPARE(dkn::zoomedAbout({}, 1e-9, {}, {10, 10}, {10, 10}).zoom, dkn::kMinimumZoom);
  }

  void panFollowsTheHandAndKeepsTheScene() {
    const QSizeF scene(200, 100);
    const ViewState moved = dkn::pannedBy({{0.5, 0.5}, 2.0}, {40, -20}, scene);
    comparePoints(moved.centre, {0.4, 0.6}, 1e-12);
    const ViewState far = dkn::pannedBy({{0.5, 0.5}, 2.0}, {1e6, -1e6}, scene);
    comparePoints(far.centre, {0.0, 1.0}, 0.0);
  }

  void revealMovesOnlyAsFarAsNeeded() {
    const QSizeF scene(1000, 1000), viewport(100, 100);
    const ViewState state{{0.5, 0.5}, 1.0};
    QCOMPARE(dkn::revealing(state, {0.52, 0.48}, 10, scene, viewport), state);
    // 600 must be 10 pixels inside a viewport that reaches 50 pixels to the right of its centre.
    comparePoints(dkn::revealing(state, {0.6, 0.5}, 10, scene, viewport).centre, {0.56, 0.5}, 1e-12);
  }

  void mappingGoesThereAndBack() {
    const ViewMapping mapping({{0.3, 0.7}, 2.5}, {321, 123}, {200, 150});
    for (const QPointF point : {QPointF(0, 0), QPointF(0.3, 0.7), QPointF(1, 1), QPointF(-0.2, 1.3)}) {
      comparePoints(mapping.sceneFromView(mapping.viewFromScene(point)), point, 1e-12);
    }
  }

  void oneToOneHitsWholePixels() {
    const ViewMapping mapping({{0.5, 0.5}, 1.0}, {31, 21}, {100, 80});
    QCOMPARE(mapping.viewFromScene({0, 0}), QPointF(35, 30));
    const QRectF visible = mapping.visiblePixels({31, 21});
    comparePoints(visible.topLeft(), {-35, -30}, 1e-9);
    comparePoints(visible.bottomRight(), {65, 50}, 1e-9);
  }

  void aSmallerPictureFillsTheSameScene() {
    const ViewMapping mapping({{0.5, 0.5}, 2.0}, {64, 48}, {128, 96});
    QCOMPARE(mapping.pixelSize({64, 48}), 2.0);
    QCOMPARE(mapping.pixelSize({8, 6}), 16.0);
    QCOMPARE(mapping.visiblePixels({8, 6}), QRectF(0, 0, 8, 6));
  }

  void pixelsAreFoundAndLeft_data() {
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<bool>("inside");
    QTest::addColumn<QPoint>("pixel");
    QTest::newRow("corner") << QPointF(0, 0) << true << QPoint(0, 0);
    QTest::newRow("last") << QPointF(0.999, 0.999) << true << QPoint(7, 5);
    QTest::newRow("boundary belongs to the next") << QPointF(0.5, 0.5) << true << QPoint(4, 3);
    QTest::newRow("just below 1") << QPointF(std::nextafter(1.0, 0.0), 0) << true << QPoint(7, 0);
    QTest::newRow("right edge") << QPointF(1, 0.5) << false << QPoint();
    QTest::newRow("left of it") << QPointF(-1e-9, 0.5) << false << QPoint();
  }
  void pixelsAreFoundAndLeft() {
    QFETCH(QPointF, point);
    QFETCH(bool, inside);
    QFETCH(QPoint, pixel);
    const auto found = dkn::pixelAt(point, {8, 6});
    QCOMPARE(found.has_value(), inside);
    if (inside) QCOMPARE(*found, pixel);
  }

  void pixelCentresAreInTheirPixels() {
    const QSize size(7, 3);
    for (int y = 0; y < size.height(); ++y) {
      for (int x = 0; x < size.width(); ++x) {
        QCOMPARE(dkn::pixelAt(dkn::pixelCentre({x, y}, size), size).value_or(QPoint(-1, -1)), QPoint(x, y));
        QVERIFY(dkn::pixelArea({x, y}, size).contains(dkn::pixelCentre({x, y}, size)));
      }
    }
  }
};

QTEST_APPLESS_MAIN(ViewGeometryTest)
#include "tst_view_geometry.moc"
