// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of batches: what cannot be measured, the reports of several shards as one.
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "batch/batch_report.h"
#include "batch/merge_reports.h"

namespace {

using namespace dkn;
namespace fs = std::filesystem;

nlohmann::json readJson(const fs::path& path) {
  std::ifstream file(path);
  return nlohmann::json::parse(file);
}

class TestBatchReports : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void summariesAreNanSafe();
  void mergeKeepsTheBest();
  void mergeRefusesOtherFiles();

 private:
  fs::path work(const std::string& name) const { return fs::path(m_work.path().toStdString()) / name; }

  QTemporaryDir m_work;
};

void TestBatchReports::summariesAreNanSafe() {
  ItemReport exact, good, failed;
  for (ItemReport* item : {&exact, &good, &failed}) item->method = "m";
  exact.metrics = PairMetrics{{"rmse", 0.0}, {"psnr", std::numeric_limits<double>::infinity()}, {"ssim", std::nan("")}};
  good.metrics = PairMetrics{{"rmse", 2.0}, {"psnr", 40.0}, {"ssim", std::nan("")}};
  failed.error = "broken";
  BatchReport report;
  report.environment = nlohmann::ordered_json::object();
  report.items = {exact, good, failed};
  writeReport(work("nan.json"), report);
  const auto json = readJson(work("nan.json"));
  QVERIFY(json.at("items").at(0).at("metrics").at("psnr").is_null());
  const auto summary = json.at("summary").at(0);
  QCOMPARE(summary.at("count").get<int>(), 3);
  QCOMPARE(summary.at("failed").get<int>(), 1);
  QCOMPARE(summary.at("metrics").at("rmse").get<double>(), 1.0);
  QCOMPARE(summary.at("metrics").at("psnr").get<double>(), 40.0);
  QVERIFY(summary.at("metrics").at("ssim").is_null());
  QVERIFY(summary.at("seconds").is_null());
}

void TestBatchReports::mergeKeepsTheBest() {
  ItemReport measured, skipped, other;
  for (ItemReport* item : {&measured, &skipped, &other}) {
    item->guidance = "a_rgb.png";
    item->target = "a_depth.png";
    item->method = "gf";
    item->protocol = "bicubic";
    item->scale = 4;
  }
  measured.metrics = PairMetrics{{"rmse", 2.0}};
  skipped.skipped = true;
  other.scale = 8;
  other.metrics = PairMetrics{{"rmse", 6.0}};
  const auto write = [&](const std::string& name, const std::vector<ItemReport>& items) {
    BatchReport report;
    report.environment = {{"program", name}};
    report.items = items;
    writeReport(work(name), report);
    return work(name);
  };
  const BatchReport merged = mergeReports({write("1", {measured}), write("2", {skipped, other})});
  QCOMPARE(merged.items.size(), std::size_t(2));
  QVERIFY(!merged.items[0].skipped);
  QCOMPARE(merged.environment.at("merged").size(), std::size_t(2));
  const auto summaries = summarise(merged.items);
  QCOMPARE(summaries.size(), std::size_t(2));
  QCOMPARE(summaries[0].metrics.at("rmse"), 2.0);
  QCOMPARE(summaries[1].metrics.at("rmse"), 6.0);
}

void TestBatchReports::mergeRefusesOtherFiles() {
  std::ofstream(work("text.json")) << "no report";
  std::ofstream(work("future.json")) << R"({"version": 99, "environment": {}, "items": []})";
  for (const char* name : {"text.json", "future.json", "missing.json"}) {
    try {
      mergeReports({work(name)});
      QFAIL("no error");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::Unreadable);
      QVERIFY2(QString(error.what()).contains(name), error.what());
    }
  }
}

}  // namespace

QTEST_APPLESS_MAIN(TestBatchReports)
#include "tst_batch_reports.moc"
