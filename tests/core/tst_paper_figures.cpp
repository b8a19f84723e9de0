// SPDX-License-Identifier: GPL-3.0-or-later
// The papers' figures: the right cell for set, protocol and scale.
#include <QTest>

#include <algorithm>

#include "batch/paper_figures.h"

using namespace dkn;

class TestPaperFigures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cells_data();
  void cells();
  void othersAreEmpty();
};

void TestPaperFigures::cells_data() {
  QTest::addColumn<QString>("set");
  QTest::addColumn<QString>("protocol");
  QTest::addColumn<int>("scale");
  QTest::addColumn<QString>("method");
  QTest::addColumn<double>("rmse");
  QTest::addColumn<bool>("fullFrame");
  QTest::newRow("first") << "middlebury"
                         << "bicubic" << 4 << "FDKN" << 1.08 << false;
  QTest::newRow("Lu") << "lu"
                      << "bicubic" << 8 << "DKN" << 2.16 << false;
  QTest::newRow("NYU") << "nyu"
                       << "bicubic" << 16 << "DKN" << 6.51 << false;
  QTest::newRow("last") << "sintel"
                        << "bicubic" << 16 << "FDKN" << 7.74 << false;
  QTest::newRow("nearest") << "middlebury"
                           << "nearest" << 8 << "Bicubic" << 7.58 << true;
  QTest::newRow("nearest, networks") << "nyu"
                                     << "nearest" << 4 << "DKN" << 2.46 << false;
}

void TestPaperFigures::cells() {
  QFETCH(QString, set);
  QFETCH(QString, protocol);
  QFETCH(int, scale);
  QFETCH(QString, method);
  QFETCH(double, rmse);
  QFETCH(bool, fullFrame);
  const auto named = paperSetFromName(set.toStdString());
  QVERIFY(named.has_value());
  const auto figures = paperFigures(*named, protocol.toStdString(), scale);
  const auto found = std::find_if(figures.begin(), figures.end(),
                                  [&](const PaperFigure& figure) { return figure.method == method.toStdString(); });
  QVERIFY(found != figures.end());
  QCOMPARE(found->rmse, rmse);
  QCOMPARE(found->fullFrame, fullFrame);
}

// Figures grow with the scale in every row: a slip of a column or a digit shows.
void TestPaperFigures::othersAreEmpty() {
  for (const PaperSetInfo& info : paperSets()) {
    QCOMPARE(paperSets().at(static_cast<std::size_t>(info.set)).name, info.name);
    for (const char* protocol : {"bicubic", "nearest"}) {
      const auto x4 = paperFigures(info.set, protocol, 4), x8 = paperFigures(info.set, protocol, 8);
      const auto x16 = paperFigures(info.set, protocol, 16);
      QVERIFY(!x4.empty() && x4.size() == x8.size() && x8.size() == x16.size());
      for (std::size_t i = 0; i < x4.size(); ++i) QVERIFY(x4[i].rmse < x8[i].rmse && x8[i].rmse < x16[i].rmse);
    }
    QVERIFY(paperFigures(info.set, "bicubic", 2).empty());
    QVERIFY(paperFigures(info.set, "noisy", 4).empty());
  }
  QVERIFY(!paperSetFromName("kitti").has_value());
}

QTEST_APPLESS_MAIN(TestPaperFigures)
#include "tst_paper_figures.moc"
