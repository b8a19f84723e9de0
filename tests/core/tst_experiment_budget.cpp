// SPDX-License-Identifier: GPL-3.0-or-later
// What a budget of minutes makes of an experiment.
#include <QTest>

#include "experiment/experiment_budget.h"

using Json = nlohmann::ordered_json;

class TestExperimentBudget : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void iterationsFitTheMinutes();
  void trainingsAreShortened();
  void phasesWhereAllHaveThem();
  void fewImagesOfMany();
};

// Nine tenths of 2 minutes are 108 s; 0.3 s + 0.1 s + 0.5 s an iteration of all three: 120.
void TestExperimentBudget::iterationsFitTheMinutes() {
  QCOMPARE(dkn::affordableIterations(2.0, {0.3, 0.1, 0.5}, 40000), std::int64_t{120});
  QCOMPARE(dkn::affordableIterations(2.0, {0.3, 0.1, 0.5}, 50), std::int64_t{50});
  QCOMPARE(dkn::affordableIterations(0.001, {0.3, 0.1, 0.5}, 40000), std::int64_t{10});
  QCOMPARE(dkn::affordableIterations(1e12, {0.0}, 40000), std::int64_t{40000});
}

void TestExperimentBudget::trainingsAreShortened() {
  const Json fast = {{"crop", {256, 320}},
                     {"iterations", 40000},
                     {"schedule", "step"},
                     {"seed", 3},
                     {"model", {{"architecture", "fdkn"}}}};
  const Json shorter = dkn::shortened(fast, 200, true);
  QCOMPARE(shorter.at("crop").dump(), std::string("[128,160]"));
  QCOMPARE(shorter.at("iterations").get<int>(), 200);
  QCOMPARE(shorter.at("schedule").get<std::string>(), std::string("cosine"));
  QCOMPARE(shorter.at("warmup").get<int>(), 10);
  QCOMPARE(shorter.at("checkpoint_interval").get<int>(), 20);
  QCOMPARE(shorter.at("seed").get<int>(), 3);
  Json dkn = fast;
  dkn["model"]["architecture"] = "dkn";
  QVERIFY(!shorter.contains("phase_sampling"));
  QCOMPARE(dkn::shortened(dkn, 200, false).at("crop").dump(), std::string("[80,80]"));
  QCOMPARE(dkn::shortened(dkn, 200, true).at("crop").dump(), std::string("[256,320]"));
  QVERIFY(dkn::shortened(dkn, 200, true).at("phase_sampling").get<bool>());
  // What is small already stays.
  dkn["crop"] = {16, 320};
  QCOMPARE(dkn::shortened(dkn, 200, false).at("crop").dump(), std::string("[16,80]"));
}

// Networks of one table are trained alike.
void TestExperimentBudget::phasesWhereAllHaveThem() {
  const Json fdkn = {{"model", {{"architecture", "fdkn"}}}};
  Json dkn = {{"model", {{"architecture", "dkn"}}}};
  QVERIFY(dkn::canSamplePhases({fdkn, dkn}));
  Json other = dkn;
  other["model"]["extraction"] = "dilated";
  QVERIFY(!dkn::canSamplePhases({dkn, other}));
  dkn["loss"] = "l1_perceptual";
  QVERIFY(!dkn::canSamplePhases({fdkn, dkn}));
}

void TestExperimentBudget::fewImagesOfMany() {
  QCOMPARE(dkn::imageStride(0), 1);
  QCOMPARE(dkn::imageStride(1), 1);
  QCOMPARE(dkn::imageStride(16), 1);
  QCOMPARE(dkn::imageStride(17), 2);
  QCOMPARE(dkn::imageStride(37), 3);
  QCOMPARE(dkn::imageStride(449), 29);
}

QTEST_GUILESS_MAIN(TestExperimentBudget)
#include "tst_experiment_budget.moc"
