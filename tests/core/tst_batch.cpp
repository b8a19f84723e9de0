// SPDX-License-Identifier: GPL-3.0-or-later
// Batches over files: results, failures, shards, reports.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>
#include <thread>

#include "base/error.h"
#include "batch/batch_job.h"
#include "batch/merge_reports.h"
#include "common/fuzzy.h"
#include "common/scene_files.h"
#include "image/read_image.h"

namespace {

using namespace dkn;
namespace fs = std::filesystem;

/// Counts, and can ask for a stop after some items or in the middle of one.
class Watcher final : public BatchObserver {
 public:
  void started(std::size_t items) override { announced = items; }
  void itemFinished(std::size_t, const std::string&, const ItemReport&) override {
    threads.insert(std::this_thread::get_id());
    if (++finished == stopAfter) stop = true;
  }
  std::set<std::thread::id> threads;
  std::size_t announced = 0;
  std::size_t finished = 0;
  std::size_t stopAfter = std::numeric_limits<std::size_t>::max();
  std::atomic<bool> stop{false};
};

nlohmann::json readJson(const fs::path& path) {
  std::ifstream file(path);
  return nlohmann::json::parse(file);
}

class TestBatch : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    for (int i = 0; i < 5; ++i) test::writeScene(m_data.path().toStdString(), std::to_string(i), 40, 32, i);
  }
  void init() { m_work = std::make_unique<QTemporaryDir>(); }

  void resultsAndReport();
  void existingResultsAreSkipped();
  void existingResultsNeedNoInput();
  void oddlyNamedTargets();
  void firstFailureEnds();
  void keepGoing();
  void unmatchedCountAsFailed();
  void shardsAddUp();
  void devicesShareThePairs();
  void devicesEndTogether();
  void stopLeavesWholeFiles();
  void failedWriteEnds();
  void inputsAreNotReplaced();
  void parametersReachTheMethod();
  void badArguments_data();
  void badArguments();
  void reportMustBeWritable();

 private:
  fs::path work(const std::string& name) const { return fs::path(m_work->path().toStdString()) / name; }
  fs::path data() const { return m_data.path().toStdString(); }

  BatchOptions options(const fs::path& folder) const {
    BatchOptions options;
    options.guidance = folder.string();
    options.target = folder.string();
    options.methods = {"bicubic", "gf"};
    options.output = work("out");
    options.report = work("report.json");
    options.pair.protocol = "bicubic";
    options.pair.scale = 4;
    return options;
  }

  /// A copy of the data in which one target is cut off.
  fs::path dataWithCorrupt(const std::string& name) const {
    fs::copy(data(), work("in"));
    fs::resize_file(work("in") / name, 200);
    return work("in");
  }

  BatchReport run(const BatchOptions& options) const {
    Watcher watcher;
    return BatchJob(options).run(watcher, watcher.stop);
  }

  QStringList filesBelow(const fs::path& folder) const {
    QStringList names;
    if (!fs::exists(folder)) return names;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      if (!entry.is_directory()) names << QString::fromStdString(fs::relative(entry.path(), folder).string());
    }
    names.sort();
    return names;
  }

  QTemporaryDir m_data;
  std::unique_ptr<QTemporaryDir> m_work;
};

void TestBatch::resultsAndReport() {
  BatchOptions wanted = options(data());
  wanted.pair.unit = {0.1, "cm", 1.0};
  Watcher watcher;
  const BatchReport report = BatchJob(wanted).run(watcher, watcher.stop);
  QCOMPARE(report.exitCode, ErrorCode::Ok);
  QCOMPARE(watcher.announced, std::size_t(10));
  QCOMPARE(watcher.finished, std::size_t(10));
  QCOMPARE(filesBelow(work("out")),
           QString("bicubic/0.png bicubic/1.png bicubic/2.png bicubic/3.png bicubic/4.png gf/0.png "
                   "gf/1.png gf/2.png gf/3.png gf/4.png")
               .split(' '));
  const Image result = readTarget(work("out") / "gf" / "3.png");
  QCOMPARE(result.stored, PixelType::UInt16);
  QCOMPARE(result.values.size(), cv::Size(40, 32));

  const nlohmann::json json = readJson(work("report.json"));
  QCOMPARE(json.at("version").get<int>(), 1);
  QVERIFY(json.at("environment").at("threads").get<int>() >= 1);
  QVERIFY(!json.at("environment").at("libtorch").get<std::string>().empty());
  QCOMPARE(json.at("items").size(), std::size_t(10));
  const auto& item = json.at("items").at(1);
  QCOMPARE(item.at("guidance").get<std::string>(), (data() / "0_rgb.png").string());
  QCOMPARE(item.at("target").get<std::string>(), (data() / "0_depth.png").string());
  QCOMPARE(item.at("method").get<std::string>(), std::string("gf"));
  QVERIFY(item.at("parameters").is_object() && !item.at("parameters").empty());
  QCOMPARE(item.at("protocol").get<std::string>(), std::string("bicubic"));
  QCOMPARE(item.at("scale").get<double>(), 4.0);
  QVERIFY(item.at("seconds").get<double>() > 0.0);
  QCOMPARE(item.at("device").get<std::string>(), std::string("cpu"));
  QCOMPARE(item.at("precision").get<std::string>(), std::string("fp32"));
  QCOMPARE(item.at("output").get<std::string>(), (work("out") / "gf" / "0.png").string());
  QVERIFY(item.at("error").is_null());
  for (const char* metric : {"rmse", "rmse_full", "mad", "bad", "psnr", "ssim"})
    QVERIFY(item.at("metrics").at(metric).is_number());

  // The means are those of the items, in the unit: the written file shows 10 mm for every cm.
  const auto& summary = json.at("summary").at(1);
  QCOMPARE(summary.at("method").get<std::string>(), std::string("gf"));
  QCOMPARE(summary.at("count").get<int>(), 5);
  QCOMPARE(summary.at("failed").get<int>(), 0);
  double mean = 0.0;
  for (const auto& one : json.at("items")) {
    if (one.at("method") == "gf") mean += one.at("metrics").at("rmse_full").get<double>() / 5;
  }
  DKN_COMPARE_CLOSE(summary.at("metrics").at("rmse_full").get<double>(), mean, 1e-9);
  const cv::Mat truth = readTarget(data() / "0_depth.png").values,
                output = readTarget(work("out") / "gf" / "0.png").values;
  const double rmseCm = cv::norm(output, truth) / std::sqrt(40.0 * 32.0) / 10.0;
  DKN_COMPARE_CLOSE(item.at("metrics").at("rmse_full").get<double>(), rmseCm, 0.05);
}

void TestBatch::existingResultsAreSkipped() {
  BatchOptions wanted = options(data());
  run(wanted);
  std::ofstream(work("out") / "gf" / "2.png") << "mine";
  const BatchReport again = run(wanted);
  QCOMPARE(again.exitCode, ErrorCode::Ok);
  for (const ItemReport& item : again.items) QVERIFY(item.skipped && !item.metrics && !item.error);
  QCOMPARE(fs::file_size(work("out") / "gf" / "2.png"), std::uintmax_t(4));
  QVERIFY(readJson(work("report.json")).at("items").at(0).at("metrics").is_null());
  QVERIFY(readJson(work("report.json")).at("summary").at(0).at("metrics").is_null());
  wanted.overwrite = true;
  const BatchReport replaced = run(wanted);
  for (const ItemReport& item : replaced.items) QVERIFY(!item.skipped && item.metrics);
  QVERIFY(fs::file_size(work("out") / "gf" / "2.png") > 100);
}

void TestBatch::existingResultsNeedNoInput() {
  fs::copy(data(), work("in"));
  const BatchOptions wanted = options(work("in"));
  run(wanted);
  fs::resize_file(work("in") / "2_depth.png", 200);
  QCOMPARE(run(wanted).exitCode, ErrorCode::Ok);
}

void TestBatch::oddlyNamedTargets() {
  // The first bytes decide what a file is: this one holds floats, which a PNG cannot keep.
  Image depth = readTarget(data() / "0_depth.png");
  writeImage(work("0_depth.pfm"), depth, ImageFormat::Pfm, {});
  fs::rename(work("0_depth.pfm"), work("0_depth.png"));
  BatchOptions wanted = options(data());
  wanted.guidance = (data() / "0_rgb.png").string();
  wanted.target = work("0_depth.png").string();
  wanted.methods = {"bicubic"};
  QCOMPARE(run(wanted).exitCode, ErrorCode::Ok);
  QVERIFY(fs::exists(work("out/bicubic/0.npy")));
  QVERIFY(run(wanted).items[0].skipped);
}

void TestBatch::firstFailureEnds() {
  const BatchReport report = run(options(dataWithCorrupt("2_depth.png")));
  QCOMPARE(report.exitCode, ErrorCode::Unreadable);
  QCOMPARE(report.items.size(), std::size_t(5));
  QVERIFY(report.items.back().error.has_value());
  QVERIFY(QString::fromStdString(*report.items.back().error).contains("2_depth.png"));
  QCOMPARE(readJson(work("report.json")).at("items").size(), std::size_t(5));
}

void TestBatch::keepGoing() {
  BatchOptions wanted = options(dataWithCorrupt("2_depth.png"));
  wanted.keepGoing = true;
  const BatchReport report = run(wanted);
  QCOMPARE(report.exitCode, ErrorCode::SomeFailed);
  QCOMPARE(filesBelow(work("out")).size(), 8);
  const auto summary = readJson(work("report.json")).at("summary");
  QCOMPARE(summary.size(), std::size_t(2));
  QCOMPARE(summary.at(0).at("count").get<int>(), 5);
  QCOMPARE(summary.at(0).at("failed").get<int>(), 1);
  QVERIFY(summary.at(0).at("metrics").at("rmse").is_number());
}

void TestBatch::unmatchedCountAsFailed() {
  fs::copy(data(), work("in"));
  fs::remove(work("in") / "3_rgb.png");
  BatchOptions wanted = options(work("in"));
  QCOMPARE(run(wanted).exitCode, ErrorCode::Unreadable);
  QCOMPARE(filesBelow(work("out")).size(), 0);
  wanted.keepGoing = true;
  const BatchReport report = run(wanted);
  QCOMPARE(report.exitCode, ErrorCode::SomeFailed);
  QCOMPARE(report.items.size(), std::size_t(10));
  QCOMPARE(filesBelow(work("out")).size(), 8);
  const auto json = readJson(work("report.json")).at("items").at(0);
  QVERIFY(json.at("guidance").is_null());
  QVERIFY(QString::fromStdString(json.at("error").get<std::string>()).contains("3_depth.png"));
}

void TestBatch::shardsAddUp() {
  std::vector<fs::path> reports;
  std::multiset<std::string> stems;
  for (int shard = 1; shard <= 3; ++shard) {
    BatchOptions wanted = options(data());
    wanted.shardIndex = shard;
    wanted.shardCount = 3;
    wanted.report = work("shard" + std::to_string(shard) + ".json");
    for (const ItemReport& item : run(wanted).items) stems.insert(item.method + item.target);
    reports.push_back(wanted.report);
  }
  QCOMPARE(stems.size(), std::size_t(10));
  QCOMPARE(std::set<std::string>(stems.begin(), stems.end()).size(), std::size_t(10));
  QCOMPARE(filesBelow(work("out")).size(), 10);

  std::reverse(reports.begin(), reports.end());
  const BatchReport merged = mergeReports(reports);
  BatchOptions whole = options(data());
  whole.overwrite = true;
  const BatchReport expected = run(whole);
  QCOMPARE(merged.items.size(), expected.items.size());
  for (std::size_t i = 0; i < merged.items.size(); ++i) {
    QCOMPARE(merged.items[i].target, expected.items[i].target);
    QCOMPARE(merged.items[i].method, expected.items[i].method);
    DKN_COMPARE_CLOSE(merged.items[i].metrics->at("rmse"), expected.items[i].metrics->at("rmse"), 1e-9);
  }
  DKN_COMPARE_CLOSE(summarise(merged.items)[0].metrics.at("rmse"), summarise(expected.items)[0].metrics.at("rmse"),
                    1e-9);
}

void TestBatch::devicesShareThePairs() {
  const fs::path folder = work("many");
  for (int i = 0; i < 24; ++i) test::writeScene(folder.string(), std::to_string(100 + i), 64, 48, i);
  BatchOptions alone = options(folder);
  alone.methods = {"jbu", "bicubic"};
  const BatchReport expected = run(alone);
  BatchOptions shared = alone;
  shared.run.device = "cpu,cpu,cpu";
  shared.output = work("shared");
  Watcher watcher;
  const BatchReport report = BatchJob(shared).run(watcher, watcher.stop);
  QCOMPARE(report.exitCode, ErrorCode::Ok);
  QCOMPARE(watcher.finished, std::size_t(48));
  QVERIFY(watcher.threads.size() > 1);
  // In the order of the files, whoever did them.
  QCOMPARE(report.items.size(), expected.items.size());
  for (std::size_t i = 0; i < report.items.size(); ++i) {
    QCOMPARE(report.items[i].target, expected.items[i].target);
    QCOMPARE(report.items[i].method, expected.items[i].method);
    QVERIFY(report.items[i].metrics == expected.items[i].metrics);
  }
  const QStringList names = filesBelow(work("out"));
  QCOMPARE(filesBelow(work("shared")), names);
  for (const QString& name : names) {
    const cv::Mat one = readTarget(work("out") / name.toStdString(), {}).values;
    const cv::Mat other = readTarget(work("shared") / name.toStdString(), {}).values;
    QCOMPARE(cv::norm(one, other, cv::NORM_INF), 0.0);
  }
}

void TestBatch::devicesEndTogether() {
  BatchOptions broken = options(dataWithCorrupt("2_depth.png"));
  broken.run.device = "cpu,cpu";
  Watcher watcher;
  const BatchReport report = BatchJob(broken).run(watcher, watcher.stop);
  QCOMPARE(report.exitCode, ErrorCode::Unreadable);
  QVERIFY(report.items.size() < 10);
  broken.keepGoing = true;
  broken.overwrite = true;
  const BatchReport whole = run(broken);
  QCOMPARE(whole.exitCode, ErrorCode::SomeFailed);
  QCOMPARE(whole.items.size(), std::size_t(10));
  broken.output = work("stopped");
  Watcher impatient;
  impatient.stopAfter = 3;
  const BatchReport stopped = BatchJob(broken).run(impatient, impatient.stop);
  QVERIFY(stopped.interrupted);
  QCOMPARE(stopped.exitCode, ErrorCode::Interrupted);
  QVERIFY(stopped.items.size() < 10);
}

void TestBatch::stopLeavesWholeFiles() {
  Watcher watcher;
  watcher.stopAfter = 3;
  const BatchReport report = BatchJob(options(data())).run(watcher, watcher.stop);
  QCOMPARE(report.exitCode, ErrorCode::Interrupted);
  // The fourth was filtered while the third was written: it is written and reported too.
  QCOMPARE(report.items.size(), std::size_t(4));
  QCOMPARE(filesBelow(work("out")), QString("bicubic/0.png bicubic/1.png gf/0.png gf/1.png").split(' '));
  const auto json = readJson(work("report.json"));
  QVERIFY(json.at("interrupted").get<bool>());
  QCOMPARE(json.at("items").size(), std::size_t(4));
}

/// The write that fails is that of the first item, found out while the second is filtered.
void TestBatch::failedWriteEnds() {
  BatchOptions o = options(data());
  fs::create_directories(work("out") / "bicubic" / "0.png");
  o.overwrite = true;
  Watcher watcher;
  const BatchReport report = BatchJob(o).run(watcher, watcher.stop);
  QCOMPARE(report.exitCode, ErrorCode::CannotWrite);
  QCOMPARE(report.items.size(), std::size_t(1));
  QVERIFY(report.items.front().error.has_value());
  QVERIFY(report.items.front().output.empty());
  QVERIFY(!fs::exists(work("out") / "gf" / "0.png"));
}

void TestBatch::inputsAreNotReplaced() {
  fs::create_directories(work("out/bicubic"));
  fs::copy_file(data() / "0_depth.png", work("out/bicubic/0.png"));
  BatchOptions wanted = options(data());
  wanted.guidance = (data() / "0_rgb.png").string();
  wanted.target = work("out/bicubic/0.png").string();
  wanted.overwrite = true;
  const auto before = fs::file_size(wanted.target);
  const BatchReport report = run(wanted);
  QCOMPARE(report.exitCode, ErrorCode::CannotWrite);
  QCOMPARE(fs::file_size(wanted.target), before);
}

void TestBatch::parametersReachTheMethod() {
  BatchOptions wanted = options(data());
  wanted.methods = {"gf"};
  const BatchReport normal = run(wanted);
  wanted.parameters["gf"]["radius"] = 9;
  wanted.overwrite = true;
  const BatchReport wide = run(wanted);
  QCOMPARE(wide.items[0].parameters.at("radius"), 9.0);
  QVERIFY(wide.items[0].metrics->at("rmse") != normal.items[0].metrics->at("rmse"));
}

void TestBatch::badArguments_data() {
  QTest::addColumn<QString>("what");
  for (const char* what : {"method", "two of a name", "set of another", "set of no parameter", "shard", "device",
                           "one of two devices", "no device at the end", "precision", "threads", "no output"}) {
    QTest::newRow(what) << what;
  }
}

void TestBatch::badArguments() {
  QFETCH(QString, what);
  BatchOptions wanted = options(data());
  if (what == "method") wanted.methods = {"sharpest"};
  if (what == "two of a name") wanted.methods = {"gf", "gf"};
  if (what == "set of another") wanted.parameters["jbu"]["radius"] = 2;
  if (what == "set of no parameter") wanted.parameters["gf"]["colour"] = 2;
  if (what == "shard") wanted.shardIndex = 2;
  if (what == "device") wanted.run.device = "tpu";
  if (what == "one of two devices") wanted.run.device = "cpu,tpu";
  if (what == "no device at the end") wanted.run.device = "cpu,";
  if (what == "precision") wanted.run.precision = "fp8";
  if (what == "threads") wanted.run.threads = -1;
  if (what == "no output") wanted.output.clear();
  try {
    const BatchJob job(wanted);
    QFAIL("no error");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::BadArgument);
  }
  QVERIFY2(!fs::exists(work("out")), "a mistake left a folder");
}

void TestBatch::reportMustBeWritable() {
  BatchOptions wanted = options(data());
  fs::create_directories(wanted.report);
  try {
    const BatchJob job(wanted);
    QFAIL("no error");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::CannotWrite);
  }
  QCOMPARE(filesBelow(work("out")).size(), 0);
}

}  // namespace

QTEST_APPLESS_MAIN(TestBatch)
#include "tst_batch.moc"
