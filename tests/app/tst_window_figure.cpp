// SPDX-License-Identifier: GPL-3.0-or-later
// A pair's results as a figure: what is put side by side, and what is written.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTest>

#include "app/window_fixture.h"
#include "run/current_comparison.h"
#include "window/file_controller.h"

using dkn::test::kPatienceMs;
using dkn::test::WindowFixture;

class TestWindowFigure : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_demo.show()); }
  void nothingWithoutAPair();
  void holdsWhatIsThere();
  void isWritten();
  void saysWhatWentWrong();

 private:
  QByteArray content(const QString& file) const {
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
  }
  QString path(const QString& name) const { return m_demo.folder.filePath(name); }

  WindowFixture m_demo;
};

void TestWindowFigure::nothingWithoutAPair() {
  QVERIFY(dkn::currentComparison(m_demo.workspace, *m_demo.panels).pictures.empty());
  m_demo.window.files()->exportFigure(path("none.svg"));
  QVERIFY(!QFile::exists(path("none.svg")));
}

void TestWindowFigure::holdsWhatIsThere() {
  m_demo.workspace.loadDemo();
  for (const char* method : {"bicubic", "gf"}) m_demo.workspace.run(method);
  QTRY_VERIFY_WITH_TIMEOUT(m_demo.isSettled() && m_demo.workspace.current()->runs().size() == 2, kPatienceMs);
  const auto pair = m_demo.workspace.pair();
  const QSize size = pair->guidance->size();
  m_demo.panels->marks()->setRegion(QRectF(0.25, 0.5, 0.25, 0.25));
  dkn::Comparison comparison = dkn::currentComparison(m_demo.workspace, *m_demo.panels);
  QCOMPARE(comparison.pictures.size(), std::size_t{5});
  QCOMPARE(comparison.part,
           QRectF(size.width() / 4.0, size.height() / 2.0, size.width() / 4.0, size.height() / 4.0));
  QCOMPARE(comparison.pictures[2].title, QString("bicubic"));
  QVERIFY2(comparison.pictures[3].note.startsWith("RMSE "), qPrintable(comparison.pictures[3].note));
  QCOMPARE(comparison.pictures[4].picture, pair->truth);
  // All that is depth is in the same colours.
  for (std::size_t i = 2; i < 5; ++i) QVERIFY(comparison.pictures[i].display == comparison.pictures[1].display);

  dkn::addDifferences(pair->truth, comparison);
  QVERIFY(!comparison.pictures[0].difference && !comparison.pictures[4].difference);
  for (std::size_t i = 1; i < 4; ++i) {
    QVERIFY(comparison.pictures[i].difference);
    const float difference = comparison.pictures[i].difference->valuesAt(40, 30)[0];
    QCOMPARE(difference, comparison.pictures[i].picture->valuesAt(40, 30)[0] - pair->truth->valuesAt(40, 30)[0]);
  }
  dkn::addDifferences(nullptr, comparison);
}

void TestWindowFigure::isWritten() {
  for (const char* name : {"figure.svg", "figure.png", "figure.pdf"}) m_demo.window.files()->exportFigure(path(name));
  QTRY_VERIFY_WITH_TIMEOUT(m_demo.isSettled() && QFile::exists(path("figure.pdf")), kPatienceMs);
  const QByteArray svg = content(path("figure.svg"));
  QVERIFY(svg.contains("bicubic") && svg.contains("Ground truth") && svg.contains("RMSE"));
  QVERIFY(content(path("figure.pdf")).startsWith("%PDF"));
  // Whole, magnified and difference: three rows of five pictures.
  const QImage image(path("figure.png"));
  QVERIFY2(image.width() > 1600 && image.height() > 700, qPrintable(QString::number(image.width())));
  m_demo.panels->marks()->setRegion({});
  m_demo.window.files()->exportFigure(path("two.png"));
  QTRY_VERIFY_WITH_TIMEOUT(m_demo.isSettled() && QFile::exists(path("two.png")), kPatienceMs);
  QVERIFY(QImage(path("two.png")).height() < image.height() - 200);
}

void TestWindowFigure::saysWhatWentWrong() {
  m_demo.window.files()->exportFigure("/proc/no/such/figure.svg");
  QTRY_VERIFY(m_demo.banner->isVisible() && m_demo.banner->kind() == dkn::Banner::Kind::Error);
}

QTEST_MAIN(TestWindowFigure)
#include "tst_window_figure.moc"
