// SPDX-License-Identifier: GPL-3.0-or-later
// Every reader of the core on its seeds, on damaged ones, and on what fuzzing once found. The long form is tests/fuzz.
#include <QTest>

#include "fuzz/seed_run.h"

using dkn::fuzz::Entry;

namespace {

std::vector<Entry> coreEntries() {
  std::vector<Entry> all = dkn::fuzz::imageEntries();
  for (const auto& list : {dkn::fuzz::modelEntries(), dkn::fuzz::textEntries()})
    all.insert(all.end(), list.begin(), list.end());
  return all;
}

}  // namespace

class TestHostileSeeds : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void damaged_data();
  void damaged();
  void findings_data();
  void findings();
};

void TestHostileSeeds::damaged_data() {
  QTest::addColumn<int>("index");
  int index = 0;
  for (const Entry& entry : coreEntries()) QTest::newRow(entry.name) << index++;
}

void TestHostileSeeds::damaged() {
  QFETCH(int, index);
  dkn::fuzz::runDamaged(coreEntries()[static_cast<std::size_t>(index)]);
}

void TestHostileSeeds::findings_data() {
  QTest::addColumn<QString>("reader");
  QTest::addColumn<QByteArray>("bytes");
  const auto nested = [](const QByteArray& before, const QByteArray& after) {
    return before + QByteArray(200000, '[') + QByteArray(200000, ']') + after;
  };
  QTest::newRow("a configuration nested too deeply") << "training-config" << nested("{\"scale\": ", "}");
  QTest::newRow("a model nested too deeply") << "training-config" << nested("{\"model\": {\"window\": ", "}}");
  QTest::newRow("an experiment nested too deeply")
      << "experiment"
      << nested("{\"title\": \"\", \"protocol\": \"\", \"columns\": [], \"rows\": [], \"training\": {\"a\": ", "}}");
  QTest::newRow("a report nested too deeply")
      << "report" << nested("{\"version\": 1, \"items\": [], \"environment\": ", "}");
}

void TestHostileSeeds::findings() {
  QFETCH(QString, reader);
  QFETCH(QByteArray, bytes);
  for (const Entry& entry : coreEntries()) {
    if (reader != entry.name) continue;
    bool accepted = false;
    const QString wrong = dkn::fuzz::finding(entry, dkn::fuzz::Seed(bytes.begin(), bytes.end()), accepted);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.left(400)));
    QVERIFY(!accepted);
    return;
  }
  QFAIL("no such reader");
}

QTEST_APPLESS_MAIN(TestHostileSeeds)
#include "tst_hostile_seeds.moc"
