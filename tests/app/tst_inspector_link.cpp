// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel inspector within the window: clicks, keys, results, maps.
#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "inspector/inspector_link.h"
#include "inspector/kernel_dock.h"
#include "pair/workspace.h"
#include "view/panel_grid.h"
#include "window/action_set.h"
#include "window/dock_layout.h"
#include "window/main_window.h"
#include "window/settings.h"

using namespace dkn;

class TestInspectorLink : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath("settings.ini"));
    m_workspace = std::make_unique<Workspace>(std::filesystem::path());
    m_window = std::make_unique<MainWindow>(m_workspace.get(), m_settings.get());
    m_window->resize(1280, 800);
    m_window->show();
    m_workspace->loadDemo();
    m_workspace->run("jbu");
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->result() && !m_workspace->isBusy(), 60000);
    m_window->docks()->apply(LayoutPreset::Inspect);
    QCoreApplication::processEvents();
  }
  void cleanup() {
    m_window.reset();
    m_workspace.reset();
  }

  void clickInspects() {
    InspectorModel* model = m_window->inspector()->model();
    QCOMPARE(model->runs().size(), std::size_t{1});
    QVERIFY(!model->pixel());
    ImagePanel* panel = m_window->panels()->panel(0);
    const QSize size = model->imageSize();
    QTest::mouseClick(panel, Qt::LeftButton, {}, panel->widgetFromScene(pixelCentre({100, 60}, size)).toPoint());
    QVERIFY(model->pixel());
    QVERIFY((*model->pixel() - QPoint(100, 60)).manhattanLength() <= 1);
    QTRY_VERIFY(model->kernel());
    // Rebuilt panels go on to be listened to.
    m_window->panels()->setArrangement(Arrangement::Two);
    ImagePanel* other = m_window->panels()->panel(1);
    QCoreApplication::processEvents();
    QTest::mouseClick(other, Qt::LeftButton, {}, other->widgetFromScene(pixelCentre({30, 150}, size)).toPoint());
    QVERIFY((*model->pixel() - QPoint(30, 150)).manhattanLength() <= 2);
  }

  void keysPinAndLock() {
    InspectorModel* model = m_window->inspector()->model();
    model->goTo({10, 10});
    ActionSet* actions = m_window->actionSet();
    actions->action(ActionId::PinPixel)->trigger();
    QCOMPARE(model->pins().size(), std::size_t{1});
    actions->action(ActionId::LockPixel)->trigger();
    QVERIFY(model->isLocked());
    model->setLocked(false);
    QVERIFY(!actions->action(ActionId::LockPixel)->isChecked());
    model->goTo({20, 20});
    actions->action(ActionId::NextPin)->trigger();
    QCOMPARE(*model->pixel(), QPoint(10, 10));
    QVERIFY(m_window->inspector()->dock()->isVisible());
    actions->action(ActionId::KernelInspector)->trigger();
    QVERIFY(!m_window->inspector()->dock()->isVisible());
    actions->action(ActionId::KernelInspector)->trigger();
    QVERIFY(m_window->inspector()->dock()->isVisible());
  }

  void pinsAreUndone() {
    InspectorModel* model = m_window->inspector()->model();
    QAction* undo = m_window->actionSet()->action(ActionId::Undo);
    QAction* redo = m_window->actionSet()->action(ActionId::Redo);
    QVERIFY(!undo->isEnabled());
    for (const QPoint pixel : {QPoint(10, 10), QPoint(40, 30)}) {
      model->goTo(pixel);
      m_window->actionSet()->action(ActionId::PinPixel)->trigger();
    }
    model->removePin(1);
    QCOMPARE(model->pins().size(), std::size_t{1});
    undo->trigger();
    QCOMPARE(model->pins().size(), std::size_t{2});
    QCOMPARE(model->pins().front().pixel, QPoint(10, 10));
    // Parameters and pins are one sequence.
    m_workspace->methods()->setParameter("jbu", "sigma_r", 0.3);
    undo->trigger();
    QVERIFY(m_workspace->methods()->parameters("jbu").empty());
    QCOMPARE(model->pins().size(), std::size_t{2});
    undo->trigger();
    QCOMPARE(model->pins().size(), std::size_t{1});
    QCOMPARE(model->pins().front().pixel, QPoint(10, 10));
    undo->trigger();
    QVERIFY(model->pins().empty());
    QVERIFY(!undo->isEnabled());
    redo->trigger();
    redo->trigger();
    QCOMPARE(model->pins().size(), std::size_t{2});
    QCOMPARE(model->pins().back().pixel, QPoint(40, 30));
  }

  void anotherRunBecomesCurrent() {
    InspectorModel* model = m_window->inspector()->model();
    model->goTo({10, 10});
    m_workspace->run("bicubic");
    QTRY_COMPARE_WITH_TIMEOUT(model->runs().size(), std::size_t{2}, 20000);
    QTRY_COMPARE(model->run()->title, QString("bicubic"));
    QCOMPARE(*model->pixel(), QPoint(10, 10));
    QTRY_VERIFY(model->kernel() && model->kernel()->kernelSize == 4);
  }

  void mapsArePanelContents() {
    InspectorModel* model = m_window->inspector()->model();
    QSignalSpy ready(model, &InspectorModel::mapsReady);
    model->computeMaps();
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 60000);
    Gallery* gallery = m_window->panels()->gallery();
    for (const KernelMapInfo& info : kernelMaps()) {
      const GalleryItem* item = gallery->find(QStringLiteral("map/%1").arg(info.id));
      QVERIFY(item && item->picture && item->display);
      QCOMPARE(item->picture->size(), model->imageSize());
    }
    m_window->panels()->setContent(0, "map/weight_entropy");
    QVERIFY(!m_window->grab().isNull());
    QCOMPARE(m_window->panels()->panel(0)->display(), gallery->find("map/weight_entropy")->display);
    // Other results, other maps.
    m_workspace->run("nearest");
    QTRY_COMPARE_WITH_TIMEOUT(model->runs().size(), std::size_t{2}, 20000);
    QVERIFY(!gallery->find("map/weight_entropy"));
  }

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<Settings> m_settings;
  std::unique_ptr<Workspace> m_workspace;
  std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestInspectorLink)
#include "tst_inspector_link.moc"
