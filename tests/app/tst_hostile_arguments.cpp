// SPDX-License-Identifier: GPL-3.0-or-later
// The command line and session files on damaged seeds.
#include <QTest>

#include "fuzz/seed_run.h"

class TestHostileArguments : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void damaged_data();
  void damaged();
};

void TestHostileArguments::damaged_data() {
  QTest::addColumn<int>("index");
  int index = 0;
  for (const dkn::fuzz::Entry& entry : dkn::fuzz::applicationEntries()) QTest::newRow(entry.name) << index++;
}

void TestHostileArguments::damaged() {
  QFETCH(int, index);
  dkn::fuzz::runDamaged(dkn::fuzz::applicationEntries()[static_cast<std::size_t>(index)]);
}

QTEST_GUILESS_MAIN(TestHostileArguments)
#include "tst_hostile_arguments.moc"
