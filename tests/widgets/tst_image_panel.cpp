// SPDX-License-Identifier: GPL-3.0-or-later
// A panel driven by mouse, wheel and keys, judged by what it shows.
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "common/fuzzy.h"
#include "view/image_panel.h"

using dkn::Cursor;
using dkn::Image;
using dkn::ImagePanel;
using dkn::Picture;
using dkn::View;
using dkn::ViewState;

namespace {

constexpr int kWidth = 40;
constexpr int kHeight = 30;

float valueAt(int x, int y) { return static_cast<float>((7 * x + 3 * y) % 256); }

std::shared_ptr<const Picture> testPicture() {
  Image image;
  image.values = cv::Mat(kHeight, kWidth, CV_32FC1);
  for (int y = 0; y < kHeight; ++y) {
    for (int x = 0; x < kWidth; ++x) image.values.at<float>(y, x) = valueAt(x, y);
  }
  return std::make_shared<Picture>(image);
}

/// A panel on the screen, its picture area 400 x 300.
struct Fixture {
  View view;
  dkn::Display display;
  Cursor cursor;
  ImagePanel panel{&view, &display, &cursor};

  Fixture() {
    display.setMap(dkn::colourMapById(QStringLiteral("grey")));
    display.setRange({0.0F, 255.0F});
    view.setScene(QSizeF(kWidth, kHeight));
    panel.setTitle("B", "Target");
    panel.setPicture(testPicture());
    panel.setPixelGrid(false);
    panel.resize(500, 500);
    const QSize frame = panel.size() - panel.pictureArea().size();
    panel.resize(frame + QSize(400, 300));
    panel.show();
  }
  bool isShown() { return QTest::qWaitForWindowExposed(&panel) && panel.pictureArea().size() == QSize(400, 300); }

  QPoint widgetPoint(int x, int y) const {
    return panel.widgetFromScene(dkn::pixelCentre({x, y}, {kWidth, kHeight})).toPoint();
  }
  QPoint cursorPixel() const {
    return cursor.position() ? dkn::pixelAt(*cursor.position(), {kWidth, kHeight}).value_or(QPoint(-1, -1))
                             : QPoint(-9, -9);
  }
  void wheel(QPoint position, int delta) {
    QWheelEvent event(position, panel.mapToGlobal(position), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&panel, &event);
  }
};

}  // namespace

class ImagePanelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void drawsEveryPixelEnlarged() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    QCOMPARE(fixture.panel.viewState().zoom, 10.0);
    const QImage shot = fixture.panel.grab().toImage();
    for (const QPoint pixel : {QPoint(0, 0), QPoint(39, 29), QPoint(13, 7), QPoint(20, 15)}) {
      const QPoint at = fixture.widgetPoint(pixel.x(), pixel.y());
      const int level = static_cast<int>(valueAt(pixel.x(), pixel.y()));
      for (const QPoint corner : {QPoint(-4, -4), QPoint(4, 4)})
        QCOMPARE(shot.pixel(at + corner), qRgb(level, level, level));
    }
  }

  void followsTheDisplay() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    const auto& map = dkn::colourMaps().front();
    fixture.display.setMap(map);
    fixture.display.setRange({0.0F, 510.0F});
    const QImage shot = fixture.panel.grab().toImage();
    QCOMPARE(shot.pixel(fixture.widgetPoint(13, 7)), map.colour(valueAt(13, 7) / 510.0F));
  }

  void wheelZoomsAboutThePointer() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    const QPoint pointer = fixture.widgetPoint(30, 8);
    const QPointF before = fixture.panel.sceneFromWidget(pointer);
    fixture.wheel(pointer, 360);
    DKN_COMPARE_CLOSE(fixture.panel.viewState().zoom, 20.0, 1e-9);
    const QPointF after = fixture.panel.sceneFromWidget(pointer);
    // The corner is rounded to whole pixels of the screen: half of one, in scene units.
    DKN_COMPARE_CLOSE(after.x(), before.x(), 0.51 / (20.0 * kWidth));
    DKN_COMPARE_CLOSE(after.y(), before.y(), 0.51 / (20.0 * kHeight));
    QCOMPARE(fixture.cursorPixel(), QPoint(30, 8));
    fixture.wheel(pointer, -360);
    DKN_COMPARE_CLOSE(fixture.panel.viewState().zoom, 10.0, 1e-9);
  }

  void dragMovesThePicture() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    fixture.panel.setZoom(20.0);
    const QPoint from = fixture.panel.pictureArea().center();
    const QPointF scenePoint = fixture.panel.sceneFromWidget(from);
    QTest::mousePress(fixture.panel.windowHandle(), Qt::LeftButton, {}, from);
    QTest::mouseMove(fixture.panel.windowHandle(), from + QPoint(20, 10));
    QTest::mouseMove(fixture.panel.windowHandle(), from + QPoint(60, -40));
    QTest::mouseRelease(fixture.panel.windowHandle(), Qt::LeftButton, {}, from + QPoint(60, -40));
    const QPointF now = fixture.panel.widgetFromScene(scenePoint);
    DKN_COMPARE_CLOSE(now.x(), from.x() + 60, 1.0);
    DKN_COMPARE_CLOSE(now.y(), from.y() - 40, 1.0);
    // Moving without a button does not drag.
    const QPointF elsewhere = fixture.panel.sceneFromWidget(from + QPoint(20, 20));
    QTest::mouseMove(fixture.panel.windowHandle(), from + QPoint(20, 20));
    QTRY_COMPARE(fixture.cursor.position().value_or(QPointF()), elsewhere);
    DKN_COMPARE_CLOSE(fixture.panel.widgetFromScene(scenePoint).x(), now.x(), 1e-9);
  }

  void doubleClickFits() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    fixture.panel.setZoom(50.0);
    QVERIFY(!fixture.view.isFitting());
    QTest::mouseDClick(fixture.panel.windowHandle(), Qt::LeftButton, {}, fixture.panel.pictureArea().center());
    QVERIFY(fixture.view.isFitting());
    QCOMPARE(fixture.panel.viewState().zoom, 10.0);
  }

  void hoverSetsTheSharedCursor() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    QTest::mouseMove(fixture.panel.windowHandle(), fixture.widgetPoint(1, 1));
    QTRY_COMPARE(fixture.cursorPixel(), QPoint(1, 1));
    QTest::mouseMove(fixture.panel.windowHandle(), fixture.widgetPoint(12, 5));
    QTRY_COMPARE(fixture.cursorPixel(), QPoint(12, 5));
    QVERIFY(fixture.panel.accessibleDescription().contains("12, 5"));
    QVERIFY(fixture.panel.accessibleDescription().contains(QString::number(valueAt(12, 5))));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&fixture.panel, &leave);
    QVERIFY(!fixture.cursor.position());
  }

  void crosshairIsDrawnWhereTheCursorIs() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    const QImage without = fixture.panel.grab().toImage();
    fixture.cursor.setPosition(dkn::pixelCentre({10, 10}, {kWidth, kHeight}));
    const QImage with = fixture.panel.grab().toImage();
    const QPoint at = fixture.widgetPoint(10, 10);
    QCOMPARE(with.pixel(at), without.pixel(at));
    bool hasLight = false, hasDark = false, changedFarAway = false;
    for (int y = 0; y < with.height(); ++y) {
      for (int x = 0; x < with.width(); ++x) {
        if (with.pixel(x, y) == without.pixel(x, y)) continue;
        if (qAbs(x - at.x()) > 20 || qAbs(y - at.y()) > 20) changedFarAway = true;
        hasLight |= qGray(with.pixel(x, y)) > 220;
        hasDark |= qGray(with.pixel(x, y)) < 60;
      }
    }
    QVERIFY(hasLight);
    QVERIFY(hasDark);
    QVERIFY(!changedFarAway);
  }

  void keysMoveTheCursorAndTheViewFollows() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    fixture.panel.setFocus();
    QTest::keyClick(&fixture.panel, Qt::Key_Right);
    QCOMPARE(fixture.cursorPixel(), QPoint(20, 15));
    QTest::keyClick(&fixture.panel, Qt::Key_Right);
    QTest::keyClick(&fixture.panel, Qt::Key_Up);
    QCOMPARE(fixture.cursorPixel(), QPoint(21, 14));
    QTest::keyClick(&fixture.panel, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&fixture.panel, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(fixture.cursorPixel(), QPoint(11, 24));
    for (int i = 0; i < 9; ++i) QTest::keyClick(&fixture.panel, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(fixture.cursorPixel(), QPoint(0, 24));

    fixture.view.setState({{0.9, 0.1}, 100.0});
    QTest::keyClick(&fixture.panel, Qt::Key_Down);
    QVERIFY(fixture.panel.pictureArea().contains(fixture.widgetPoint(0, 25)));
  }

  void linkedPanelsShowTheSamePlace() {
    Fixture fixture;
    Image small;
    small.values = cv::Mat(3, 4, CV_32FC1, cv::Scalar(1.0));
    ImagePanel other(&fixture.view, &fixture.display, &fixture.cursor);
    other.setPicture(std::make_shared<Picture>(small));
    other.resize(fixture.panel.size());
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    QSignalSpy spy(&other, &ImagePanel::viewStateChanged);
    fixture.panel.setZoom(35.0);
    QVERIFY(spy.count() > 0);
    const QPointF point(0.55, 0.45);
    QCOMPARE(other.widgetFromScene(point), fixture.panel.widgetFromScene(point));

    View own;
    own.copyFrom(fixture.view);
    other.setView(&own);
    fixture.panel.setZoom(70.0);
    QCOMPARE(other.viewState().zoom, 35.0);
  }

  void fittingFollowsTheWindow() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    fixture.panel.resize(fixture.panel.width() - 200, fixture.panel.height());
    DKN_COMPARE_CLOSE(fixture.panel.viewState().zoom, 5.0, 1e-9);
  }

  void emptyPanelsTakeNothingAndSaySo() {
    View view;
    dkn::Display display;
    Cursor cursor;
    ImagePanel panel(&view, &display, &cursor);
    panel.setTitle("A", "Guidance");
    panel.setHint("Drop a picture here");
    panel.resize(300, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QTest::mouseMove(panel.windowHandle(), panel.pictureArea().center());
    QTest::keyClick(&panel, Qt::Key_Right);
    panel.zoomBySteps(1);
    QVERIFY(!cursor.position());
    QVERIFY(view.isFitting());
    QVERIFY(panel.accessibleName().contains("Guidance"));
    QCOMPARE(panel.accessibleDescription(), QString("Drop a picture here"));
    QVERIFY(!panel.grab().isNull());
  }

  void showsFocus() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    fixture.panel.clearFocus();
    const QImage without = fixture.panel.grab().toImage();
    QSignalSpy activated(&fixture.panel, &ImagePanel::activated);
    fixture.panel.activateWindow();
    fixture.panel.setFocus();
    QTRY_VERIFY(fixture.panel.hasFocus());
    QCOMPARE(activated.count(), 1);
    const QImage with = fixture.panel.grab().toImage();
    QVERIFY(with.pixel(0, with.height() / 2) != without.pixel(0, with.height() / 2));
  }
};

QTEST_MAIN(ImagePanelTest)
#include "tst_image_panel.moc"
