// SPDX-License-Identifier: GPL-3.0-or-later
// A TorchScript module, dropped on the window, is warned about and filters like any other method.
#include <QDropEvent>
#include <QMimeData>
#include <QTest>

#include <torch/csrc/jit/api/module.h>

#include "app/window_fixture.h"

using dkn::Run;
using dkn::test::kPatienceMs;
using dkn::test::WindowFixture;

class WindowScriptTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void dropChooseAndRun() {
    WindowFixture fixture;
    QVERIFY(fixture.show());
    const QString file = fixture.folder.filePath("half.pt");
    torch::jit::Module module("half");
    module.define("def forward(self, guidance, target):\n  return 0.5 * target\n");
    module.save(file.toStdString());
    dkn::test::writeStepPair(fixture.path("step"));
    fixture.workspace.addPairs({fixture.stepSource("step")});
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace.pair() && fixture.isSettled(), kPatienceMs);

    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&fixture.window, &enter);
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&fixture.window, &drop);
    QVERIFY2(fixture.banner->message().contains("runs the code"), qPrintable(fixture.banner->message()));
    QCOMPARE(fixture.workspace.methods()->chosen(), file);

    QTest::keyClick(&fixture.window, Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.workspace.current()->runs().size(), std::size_t(1), kPatienceMs);
    const Run* run = fixture.workspace.current()->runs().front();
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), Run::State::Done, kPatienceMs);
    const auto& picture = fixture.workspace.result()->picture;
    // Half of the target's range, 1000 to 3000.
    QCOMPARE(picture->valuesAt(2, 2).front(), 1000.0F);
    QCOMPARE(picture->valuesAt(picture->size().width() - 3, 2).front(), 2000.0F);
  }
};

QTEST_MAIN(WindowScriptTest)
#include "tst_window_script.moc"
