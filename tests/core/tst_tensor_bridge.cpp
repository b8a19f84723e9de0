// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/tensor_bridge.h"

#include <ATen/ops/arange.h>
#include <QTest>

#include <opencv2/core.hpp>

#include "common/image_checks.h"

class TestTensorBridge : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void planesFromPixels_data();
  void planesFromPixels();
  void partsAndViews();
  void copies();
  void shared();
  void masks();
  void misuse();
};

void TestTensorBridge::planesFromPixels_data() {
  QTest::addColumn<int>("channels");
  for (const int channels : {1, 2, 3, 4, 6}) QTest::addRow("%d channels", channels) << channels;
}

void TestTensorBridge::planesFromPixels() {
  QFETCH(int, channels);
  cv::Mat values(3, 5, CV_32FC(channels));
  for (int y = 0; y < 3; ++y)
    for (int i = 0; i < 5 * channels; ++i) values.ptr<float>(y)[i] = static_cast<float>(100 * y + i);
  const at::Tensor planes = dkn::tensorFromMat(values);
  QCOMPARE(planes.sizes(), (at::IntArrayRef{channels, 3, 5}));
  for (int c = 0; c < channels; ++c)
    for (int y = 0; y < 3; ++y)
      for (int x = 0; x < 5; ++x) QCOMPARE(planes[c][y][x].item<float>(), values.ptr<float>(y)[x * channels + c]);
  const cv::Mat back = dkn::matFromTensor(planes);
  QCOMPARE(back.type(), values.type());
  QCOMPARE(cv::norm(back, values, cv::NORM_INF), 0.0);
}

void TestTensorBridge::partsAndViews() {
  const at::Tensor counted = at::arange(24, at::kFloat).reshape({2, 3, 4});
  // Neither a tensor's view nor a picture's part lies in one piece.
  const cv::Mat part = dkn::matFromTensor(counted)(cv::Rect(1, 1, 2, 2));
  const at::Tensor planes = dkn::tensorFromMat(part);
  QVERIFY(planes.equal(counted.slice(1, 1, 3).slice(2, 1, 3)));
  const cv::Mat turned = dkn::matFromTensor(counted.transpose(1, 2));
  QCOMPARE(turned.size(), cv::Size(3, 4));
  QCOMPARE(turned.at<cv::Vec2f>(3, 1), cv::Vec2f(7, 19));
}

void TestTensorBridge::copies() {
  cv::Mat values(1, 2, CV_32FC1, cv::Scalar(1));
  at::Tensor planes = dkn::tensorFromMat(values);
  values.setTo(2);
  QCOMPARE(planes[0][0][1].item<float>(), 1.0F);
  const cv::Mat back = dkn::matFromTensor(planes);
  planes.fill_(3);
  QCOMPARE(back.at<float>(0, 0), 1.0F);
}

void TestTensorBridge::shared() {
  for (const int depth : {CV_8U, CV_16U, CV_32F}) {
    cv::Mat values(4, 6, CV_MAKETYPE(depth, 3));
    for (int i = 0; i < 4 * 6; ++i) values.row(i / 6).col(i % 6).setTo(cv::Scalar(i, i + 50, i + 100));
    at::Tensor planes = dkn::sharedPlanes(values(cv::Rect(1, 1, 4, 2)));
    QCOMPARE(planes.sizes(), (at::IntArrayRef{3, 2, 4}));
    QCOMPARE(planes.to(at::kFloat)[2][1][3].item<float>(), 116.0F);
    values.setTo(cv::Scalar(7, 8, 9));
    QCOMPARE(planes.to(at::kFloat)[1][0][0].item<float>(), 8.0F);
    // The memory lives on with the planes.
    values.release();
    QCOMPARE(planes.to(at::kFloat)[2][1][3].item<float>(), 9.0F);
  }
  QVERIFY_EXCEPTION_THROWN(dkn::sharedPlanes(cv::Mat(2, 2, CV_16SC1)), c10::Error);
}

void TestTensorBridge::masks() {
  QVERIFY(!dkn::validTensor({}).defined());
  const cv::Mat mask = (cv::Mat_<uchar>(2, 3) << 255, 0, 255, 0, 0, 1);
  const at::Tensor valid = dkn::validTensor(mask);
  QCOMPARE(valid.sizes(), (at::IntArrayRef{1, 2, 3}));
  QCOMPARE(valid.scalar_type(), at::kBool);
  for (int i = 0; i < 6; ++i) QCOMPARE(valid[0][i / 3][i % 3].item<bool>(), mask.at<uchar>(i / 3, i % 3) != 0);
}

void TestTensorBridge::misuse() {
  QVERIFY_EXCEPTION_THROWN(dkn::tensorFromMat(cv::Mat(2, 2, CV_8UC1)), c10::Error);
  QVERIFY_EXCEPTION_THROWN(dkn::tensorFromMat({}), c10::Error);
  QVERIFY_EXCEPTION_THROWN(dkn::matFromTensor({}), c10::Error);
  QVERIFY_EXCEPTION_THROWN(dkn::matFromTensor(at::arange(4, at::kFloat)), c10::Error);
  QVERIFY_EXCEPTION_THROWN(dkn::validTensor(cv::Mat(2, 2, CV_32FC1)), c10::Error);
}

QTEST_APPLESS_MAIN(TestTensorBridge)
#include "tst_tensor_bridge.moc"
