// SPDX-License-Identifier: GPL-3.0-or-later
// Depth maps in space: geometry by hand, drawing, keys and files.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>

#include "base/error.h"
#include "common/fuzzy.h"
#include "relief/relief_view.h"

using dkn::Image;
using dkn::Intrinsics;
using dkn::OrbitCamera;
using dkn::PointCloud;

namespace {

constexpr int kLimit = 1000000;

Image plane(int width, int height, float depth) {
  Image image;
  image.values = cv::Mat(height, width, CV_32FC1, cv::Scalar(depth));
  return image;
}

Image colour(int width, int height, double r, double g, double b) {
  Image image;
  image.values = cv::Mat(height, width, CV_32FC3, cv::Scalar(r, g, b));
  return image;
}

}  // namespace

class ReliefTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pointsByHand() {
    Image depth = plane(5, 3, 2.0F);
    depth.values.at<float>(0, 0) = 0.0F;
    depth.valid = cv::Mat(3, 5, CV_8UC1, cv::Scalar(255));
    depth.valid.at<unsigned char>(0, 1) = 0;
    const Intrinsics camera{Intrinsics::Values::Depth, 4.0, 2.0, 1.0};
    const PointCloud cloud = dkn::makePointCloud(depth, colour(5, 3, 1.0, 0.5, 0.0), {}, camera, kLimit);
    QCOMPARE(cloud.points.size(), std::size_t(13));
    // The last pixel (4, 2): two columns right of and one row below the centre, at depth 2.
    DKN_COMPARE_CLOSE(cloud.points.back()[0], 1.0, 1e-6);
    DKN_COMPARE_CLOSE(cloud.points.back()[1], 0.5, 1e-6);
    DKN_COMPARE_CLOSE(cloud.points.back()[2], 2.0, 1e-6);
    QCOMPARE(cloud.colours.back(), qRgb(255, 128, 0));
  }

  void disparitiesAreInverted() {
    const Intrinsics camera{Intrinsics::Values::Disparity, 10.0, 0.0, 0.0};
    const PointCloud cloud = dkn::makePointCloud(plane(1, 1, 5.0F), colour(1, 1, 0, 0, 0), {}, camera, kLimit);
    QCOMPARE(cloud.points.size(), std::size_t(1));
    DKN_COMPARE_CLOSE(cloud.points[0][2], 2.0, 1e-6);
  }

  void guessHasAFieldOfSixtyDegrees() {
    const Intrinsics camera = Intrinsics::guessed(640, 480);
    DKN_COMPARE_CLOSE(std::atan(320.0 / camera.focalPx) * 360.0 / M_PI, 60.0, 1e-6);
    QCOMPARE(camera.centreX, 319.5);
  }

  void largeMapsAreThinned() {
    const PointCloud cloud =
        dkn::makePointCloud(plane(100, 100, 1.0F), colour(100, 100, 1, 1, 1), {}, Intrinsics::guessed(100, 100), 2500);
    QCOMPARE(cloud.points.size(), std::size_t(2500));
  }

  void theFrontViewIsThePicture() {
    const PointCloud cloud =
        dkn::makePointCloud(plane(64, 48, 3.0F), colour(64, 48, 1, 0, 0), {}, Intrinsics::guessed(64, 48), kLimit);
    const QSize size(200, 150);
    const auto left = dkn::project(cloud.points.front(), cloud, {}, size);
    const auto right = dkn::project(cloud.points.back(), cloud, {}, size);
    QVERIFY(left.x < right.x && left.y < right.y);
    DKN_COMPARE_CLOSE(left.x + right.x, 200.0, 1.0);
    const QImage image = dkn::renderCloud(cloud, {}, size, qRgb(1, 2, 3));
    // Closed: no gaps within the surface.
    for (int y = int(left.y) + 3; y < int(right.y) - 3; ++y) {
      for (int x = int(left.x) + 3; x < int(right.x) - 3; ++x) QCOMPARE(image.pixel(x, y), qRgb(255, 0, 0));
    }
    QCOMPARE(image.pixel(0, 0), qRgb(1, 2, 3));
  }

  void nearHidesFar() {
    PointCloud cloud;
    cloud.points = {{0, 0, 3}, {0, 0, 1}, {0, 0, 2}};
    cloud.colours = {qRgb(9, 9, 9), qRgb(200, 0, 0), qRgb(0, 200, 0)};
    cloud.centre = {0, 0, 2};
    cloud.radius = 1;
    QCOMPARE(dkn::renderCloud(cloud, {}, {20, 20}, 0).pixel(10, 10), qRgb(200, 0, 0));
    const OrbitCamera behind = OrbitCamera().turned(M_PI, 0.0);
    QCOMPARE(dkn::renderCloud(cloud, behind, {20, 20}, 0).pixel(10, 10), qRgb(9, 9, 9));
  }

  void keysAndMouseTurn() {
    dkn::ReliefView view;
    view.setCloud(std::make_shared<const PointCloud>(
        dkn::makePointCloud(plane(32, 24, 2.0F), colour(32, 24, 0, 1, 0), {}, Intrinsics::guessed(32, 24), kLimit)));
    view.resize(300, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QImage before = view.grab().toImage();
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.camera().yaw > 0.0);
    QTest::keyClick(&view, Qt::Key_Up);
    QVERIFY(view.camera().pitch > 0.0);
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.camera().distance < OrbitCamera().distance);
    QVERIFY(view.grab().toImage() != before);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.camera(), OrbitCamera());
    QTest::mousePress(&view, Qt::LeftButton, {}, {100, 100});
    QTest::mouseMove(&view, {160, 100});
    QTest::mouseRelease(&view, Qt::LeftButton, {}, {160, 100});
    QVERIFY(view.camera().yaw > 0.5);
    for (int i = 0; i < 100; ++i) view.setCamera(view.camera().turned(0.0, 1.0));
    QVERIFY(view.camera().pitch < M_PI / 2);
  }

  void filesHoldEveryPoint() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("cloud.ply").toStdString();
    const PointCloud cloud =
        dkn::makePointCloud(plane(4, 3, 2.0F), colour(4, 3, 0.0, 1.0, 0.0), {}, Intrinsics::guessed(4, 3), kLimit);
    dkn::writePly(path, cloud);
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("ply\nformat binary_little_endian 1.0\nelement vertex 12\n"));
    const auto body = bytes.mid(bytes.indexOf("end_header\n") + 11);
    QCOMPARE(body.size(), qsizetype(12 * 15));
    float z = 0.0F;
    std::memcpy(&z, body.constData() + 8, 4);
    QCOMPARE(z, 2.0F);
    QCOMPARE(uchar(body[13]), uchar(255));
    QVERIFY_EXCEPTION_THROWN(dkn::writePly("/no/such/folder/cloud.ply", cloud), dkn::Error);
  }
};

QTEST_MAIN(ReliefTest)
#include "tst_relief.moc"
