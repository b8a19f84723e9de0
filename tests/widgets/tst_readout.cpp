// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers that the interface shows.
#include <QLocale>
#include <QTest>

#include <limits>

#include "view/number_format.h"
#include "view/readout.h"

using dkn::Image;
using dkn::Picture;
using dkn::ReadoutEntry;

namespace {

std::shared_ptr<const Picture> pictureOf(const cv::Mat& values) {
  Image image;
  image.values = values;
  return std::make_shared<Picture>(image);
}

std::vector<ReadoutEntry> entries() {
  cv::Mat guidance(4, 8, CV_32FC3, cv::Scalar(0.0, 0.0, 0.0));
  guidance.at<cv::Vec3f>(1, 5) = {0.25F, 0.5F, 1.0F};
  const cv::Mat target = (cv::Mat_<float>(2, 4) << 0, 1, 2.4801F, 3, 4, 5, 6, 7);
  return {{"A", "Guidance", pictureOf(guidance)}, {"B", "Target", pictureOf(target)}, {"C", "Result", nullptr}};
}

}  // namespace

class ReadoutTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QLocale::setDefault(QLocale::c()); }

  void saysAllPictures() {
    const QPointF pixel(5.5 / 8, 1.5 / 4);
    QCOMPARE(dkn::readoutText(pixel, {8, 4}, entries()),
             QString("(5, 1)    A 0.25 0.5 1    B 2.4801 (nearest of 4 × 2)    C –"));
    QCOMPARE(dkn::readoutText(std::nullopt, {8, 4}, entries()), QString());
    QCOMPARE(dkn::readoutText(QPointF(1.2, 0.5), {8, 4}, entries()), QString());
  }

  void tellsInvalidPixels() {
    Image image;
    image.values = (cv::Mat_<float>(1, 2) << 0.0F, std::numeric_limits<float>::quiet_NaN());
    image.valid = (cv::Mat_<unsigned char>(1, 2) << 0, 255);
    const std::vector<ReadoutEntry> one{{"B", "Target", std::make_shared<Picture>(image)}};
    QCOMPARE(dkn::readoutText(QPointF(0.1, 0.5), {2, 1}, one), QString("(0, 0)    B 0 (invalid)"));
    QCOMPARE(dkn::readoutText(QPointF(0.9, 0.5), {2, 1}, one), QString("(1, 0)    B – (invalid)"));
  }

  void tablesAreForMachines() {
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QPointF pixel(5.5 / 8, 1.5 / 4);
    QCOMPARE(dkn::readoutTable(pixel, {8, 4}, entries()),
             QString("x\ty\tGuidance 1\tGuidance 2\tGuidance 3\tTarget\n5\t1\t0.25\t0.5\t1\t2.48009992\n"));
    QVERIFY(dkn::readoutText(pixel, {8, 4}, entries()).contains("2,4801"));
  }

  void times_data() {
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << 0.0042 << "4.2 ms";
    QTest::newRow("milliseconds") << 0.123 << "123 ms";
    QTest::newRow("no 1000 ms") << 0.9996 << "1.0 s";
    QTest::newRow("seconds") << 12.34 << "12.3 s";
    QTest::newRow("no 60.0 s") << 59.97 << "1 min 0 s";
    QTest::newRow("minutes") << 125.0 << "2 min 5 s";
  }
  void times() {
    QFETCH(double, seconds);
    QFETCH(QString, text);
    QCOMPARE(dkn::formatSeconds(seconds), text);
  }

  void percents() {
    QCOMPARE(dkn::formatPercent(1.0), QString("100 %"));
    QCOMPARE(dkn::formatPercent(0.353), QString("35.3 %"));
    QCOMPARE(dkn::formatPercent(1.414), QString("141 %"));
  }

  void ticks_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("unit") << 0.0 << 1.0 << QStringList{"0.0", "0.2", "0.4", "0.6", "0.8", "1.0"};
    QTest::newRow("metres") << 1.3 << 4.1 << QStringList{"2", "3", "4"};
    QTest::newRow("across zero") << -1.0 << 1.0 << QStringList{"-1.0", "-0.5", "0.0", "0.5", "1.0"};
    QTest::newRow("bytes") << 0.0 << 255.0 << QStringList{"0", "100", "200"};
    QTest::newRow("flat") << 3.0 << 3.0 << QStringList{"3.000"};
  }
  void ticks() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QStringList, labels);
    const std::vector<double> found = dkn::roundTicks(low, high, 5);
    const double step = found.size() > 1 ? found[1] - found[0] : 1e-3;
    QStringList texts;
    for (const double tick : found) texts.append(dkn::formatTick(tick, step));
    QCOMPARE(texts, labels);
  }

  void metricsKeepTheirZeros_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("share") << 0.95 << "0.9500";
    QTest::newRow("power of ten") << 10.0 << "10.00";
    QTest::newRow("percent") << 43.5 << "43.50";
    QTest::newRow("thousands") << 12345.6 << "12346";
    QTest::newRow("negative") << -1.25 << "-1.250";
    QTest::newRow("nothing") << 0.0 << "0";
    QTest::newRow("tiny") << 2.5e-7 << "2.5e-07";
  }
  void metricsKeepTheirZeros() {
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(dkn::formatMetric(value), text);
  }
};

QTEST_APPLESS_MAIN(ReadoutTest)
#include "tst_readout.moc"
