// SPDX-License-Identifier: GPL-3.0-or-later
// --inspect: reports, tables, regions, iterations and maps.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/core.hpp>

#include <cmath>
#include <memory>

#include "common/command_line_case.h"
#include "common/fuzzy.h"
#include "image/read_image.h"

using namespace dkn;
using namespace dkn::test;

namespace {

constexpr int kWidth = 48;
constexpr int kHeight = 40;

QJsonObject parse(const QString& text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

cv::Mat readValues(const QString& file) {
  return readTarget(file.toStdString(), {InvalidRule::Mode::None, 0.0}).values;
}

double rebuilt(const QJsonObject& report) {
  double sum = report["residual"].toBool() ? report["target"].toDouble() : 0.0;
  for (const QJsonValue& tap : report["taps"].toArray()) sum += tap["weight"].toDouble() * tap["sample"].toDouble();
  return sum;
}

}  // namespace

class TestInspectCommand : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init() { m_work = std::make_unique<QTemporaryDir>(); }

  void matchesTheBatch_data();
  void matchesTheBatch();
  void tables();
  void region();
  void iterations();
  void maps();
  void refusals_data();
  void refusals();

 private:
  QString work(const QString& name) const { return m_work->filePath(name); }
  QStringList pair() const {
    return {"--guidance", m_data.filePath("0000_rgb.png"), "--target", m_data.filePath("0000_depth.png")};
  }

  QTemporaryDir m_data;
  std::unique_ptr<QTemporaryDir> m_work;
};

void TestInspectCommand::initTestCase() {
  COMPARE_CODE(runProgram({"--make-scene", m_data.path(), "--size", QString("%1x%2").arg(kWidth).arg(kHeight)}), 0);
}

void TestInspectCommand::matchesTheBatch_data() {
  QTest::addColumn<QString>("method");
  QTest::addColumn<int>("taps");
  QTest::newRow("network") << "fdkn-x8" << 9;
  QTest::newRow("guided filter") << "gf" << 81;
  QTest::newRow("joint bilateral upsampling") << "jbu" << 25;
  QTest::newRow("bicubic") << "bicubic" << 16;
}

void TestInspectCommand::matchesTheBatch() {
  QFETCH(QString, method);
  QFETCH(int, taps);
  const QStringList options = pair() + QStringList{"--method", method, "--protocol", "bicubic", "--scale", "8"};
  // An inspection is exact unless asked otherwise; a batch takes the fastest precision.
  COMPARE_CODE(
      runProgram(QStringList{"--batch", "--precision", "fp32", "--format", "npy", "--output", work("out")} + options),
      0);
  const cv::Mat result = readValues(work("out/" + method + "/0000.npy"));
  double minimum = 0.0, maximum = 0.0;
  cv::minMaxLoc(readValues(m_data.filePath("0000_depth.png")), &minimum, &maximum);
  const double tolerance = 1e-5 * (maximum - minimum);
  for (const cv::Point& pixel : {cv::Point(23, 19), cv::Point(0, 0), cv::Point(kWidth - 1, kHeight - 1)}) {
    const Outcome inspected =
        runProgram(QStringList{"--inspect", QString("%1,%2").arg(pixel.x).arg(pixel.y)} + options);
    COMPARE_CODE(inspected, 0);
    const QJsonObject report = parse(inspected.output);
    QCOMPARE(report["pixel"].toArray(), (QJsonArray{pixel.x, pixel.y}));
    DKN_COMPARE_CLOSE(report["output"].toDouble(), result.at<float>(pixel), tolerance);
    DKN_COMPARE_CLOSE(report["reconstructed"].toDouble(), report["output"].toDouble(), tolerance);
    DKN_COMPARE_CLOSE(rebuilt(report), result.at<float>(pixel), tolerance);
    if (pixel.x == 23) QCOMPARE(report["taps"].toArray().size(), taps);
    const QJsonObject tap = report["taps"][0].toObject();
    QCOMPARE(tap.contains("guidance_stream"), method == "fdkn-x8");
    QCOMPARE(report["convention"]["learned"].toBool(), method == "fdkn-x8");
  }
}

void TestInspectCommand::tables() {
  const QStringList arguments = QStringList{"--inspect", "5,7", "--method", "fdkn-x8"} + pair();
  COMPARE_CODE(runProgram(arguments + QStringList{"--report", work("kernel.json")}), 0);
  COMPARE_CODE(runProgram(arguments + QStringList{"--report", work("kernel.csv")}), 0);
  COMPARE_CODE(runProgram(arguments + QStringList{"--report", work("kernel.npy")}), 0);
  QFile json(work("kernel.json"));
  QFile csv(work("kernel.csv"));
  QVERIFY(json.open(QIODevice::ReadOnly) && csv.open(QIODevice::ReadOnly));
  const QJsonArray taps = QJsonDocument::fromJson(json.readAll())["taps"].toArray();
  const QList<QByteArray> lines = csv.readAll().trimmed().split('\n');
  QCOMPARE(lines.size(), taps.size() + 1);
  const auto column = lines[0].split(',').indexOf("weight");
  for (int t = 0; t < taps.size(); ++t)
    DKN_COMPARE_CLOSE(lines[t + 1].split(',')[column].toDouble(), taps[t]["weight"].toDouble(), 1e-15);
  QVERIFY(QFileInfo(work("kernel.npy")).size() > 9 * 22 * 8);
}

void TestInspectCommand::region() {
  const QStringList arguments = QStringList{"--method", "jbu", "--report", work("kernels.json")} + pair();
  COMPARE_CODE(runProgram(QStringList{"--inspect", "3,4,5x2"} + arguments), 0);
  QFile file(work("kernels.json"));
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
  const QJsonArray kernels = report["kernels"].toArray();
  QCOMPARE(kernels.size(), 10);
  QCOMPARE(kernels[9]["pixel"].toArray(), (QJsonArray{7, 5}));
  QCOMPARE(report["pixel"].toArray(), (QJsonArray{3, 4}));
  const Outcome alone = runProgram(QStringList{"--inspect", "7,5", "--method", "jbu"} + pair());
  QCOMPARE(kernels[9]["taps"].toArray(), parse(alone.output)["taps"].toArray());
}

void TestInspectCommand::iterations() {
  const QString picture = m_data.filePath("0000_rgb.png");
  const QStringList files{"--guidance", picture, "--target", picture, "--method", "gf", "--iterations", "3"};
  COMPARE_CODE(runProgram(QStringList{"--batch", "--format", "npy", "--output", work("out")} + files), 0);
  const cv::Mat result = readValues(work("out/gf/0000_rgb.npy"));
  const Outcome inspected = runProgram(QStringList{"--inspect", "20,10"} + files);
  COMPARE_CODE(inspected, 0);
  const QJsonObject report = parse(inspected.output);
  const QJsonArray iterations = report["iterations"].toArray();
  QCOMPARE(iterations.size(), 3);
  // A result feeds the next iteration's target.
  DKN_COMPARE_CLOSE(iterations[1]["target"].toDouble(), iterations[0]["output"].toDouble(), 1e-3);
  DKN_COMPARE_CLOSE(report["output"].toDouble(), result.at<cv::Vec3f>(10, 20)[0], 2.55e-3);
  QCOMPARE(iterations[2]["output"].toDouble(), report["output"].toDouble());
  QVERIFY(iterations[0]["taps"] != iterations[2]["taps"]);
  // Colour targets: every channel.
  QCOMPARE(report["kernels"].toArray().size(), 3);
  QCOMPARE(report["kernels"][2]["channel"].toInt(), 2);
}

void TestInspectCommand::maps() {
  const QStringList arguments = QStringList{"--method", "fdkn-x8", "--maps", work("maps")} + pair();
  const Outcome inspected = runProgram(QStringList{"--inspect", "30,11"} + arguments);
  COMPARE_CODE(inspected, 0);
  const QJsonObject report = parse(inspected.output);
  double length = 0.0, total = 0.0, weights = 0.0;
  for (const QJsonValue& tap : report["taps"].toArray()) {
    length += std::hypot(tap["offset"][0].toDouble(), tap["offset"][1].toDouble()) / 9.0;
    total += std::abs(tap["weight"].toDouble());
    weights += tap["weight"].toDouble();
  }
  for (const char* name : {"mean_offset", "offset_direction", "weight_entropy", "edge_crossing", "absolute_weight"}) {
    const cv::Mat map = readValues(work("maps/%1.npy").arg(name));
    QCOMPARE(map.size(), cv::Size(kWidth, kHeight));
    QVERIFY(QFile::exists(work("maps/%1.json").arg(name)));
  }
  DKN_COMPARE_CLOSE(readValues(work("maps/mean_offset.npy")).at<float>(11, 30), length, 1e-4);
  DKN_COMPARE_CLOSE(readValues(work("maps/absolute_weight.npy")).at<float>(11, 30), total, 1e-4);
  DKN_COMPARE_CLOSE(cv::sum(readValues(work("maps/aggregated_kernel.npy")))[0], weights, 1e-4);

  COMPARE_CODE(runProgram(QStringList{"--inspect", "2,2,8x6", "--format", "tiff"} + arguments), 0);
  DKN_COMPARE_CLOSE(cv::sum(readValues(work("maps/sampling_density.tiff")))[0], 9.0, 1e-4);
  QVERIFY(QFile::exists(work("maps/weight_entropy.tiff")));
}

void TestInspectCommand::refusals_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<int>("code");
  const auto row = [](const char* name, const QStringList& arguments, int code) {
    QTest::newRow(name) << arguments << code;
  };
  row("outside", {"--inspect", "48,0", "--method", "jbu"}, 2);
  row("region beyond the border", {"--inspect", "46,0,3x1", "--method", "jbu"}, 2);
  row("no numbers", {"--inspect", "a,b", "--method", "jbu"}, 2);
  row("three numbers", {"--inspect", "1,2,3", "--method", "jbu"}, 2);
  row("huge region", {"--inspect", "0,0,30000x30000", "--method", "jbu"}, 2);
  row("two methods", {"--inspect", "1,1", "--method", "jbu,gf"}, 2);
  row("8-bit maps", {"--inspect", "1,1", "--method", "jbu", "--maps", "maps", "--format", "png"}, 2);
  row("maps nowhere", {"--inspect", "1,1", "--method", "jbu", "--maps", "/proc/none"}, 5);
  row("unwritable report", {"--inspect", "1,1", "--method", "jbu", "--report", "/proc/none/kernel.csv"}, 5);
}

void TestInspectCommand::refusals() {
  QFETCH(QStringList, arguments);
  QFETCH(int, code);
  const Outcome outcome = runProgram(arguments + pair());
  COMPARE_CODE(outcome, code);
  QVERIFY(outcome.output.isEmpty());
  QVERIFY(outcome.errors.startsWith("dkn-studio: "));
}

QTEST_GUILESS_MAIN(TestInspectCommand)
#include "tst_inspect_command.moc"
