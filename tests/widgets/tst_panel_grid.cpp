// SPDX-License-Identifier: GPL-3.0-or-later
// The panels together: contents, arrangements, links, tools, wipe, ranges.
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "common/fuzzy.h"
#include "plot/line_plot.h"
#include "view/colour_bar.h"
#include "view/colour_bar_strip.h"
#include "view/panel_grid.h"
#include "view/picture_renderer.h"
#include "view/wipe_panel.h"

using dkn::Arrangement;
using dkn::GalleryItem;
using dkn::Image;
using dkn::Marks;
using dkn::PanelGrid;
using dkn::Picture;
using dkn::PictureKind;
using dkn::ValueRange;

namespace {

std::shared_ptr<const Picture> flat(int width, int height, float value) {
  Image image;
  image.values = cv::Mat(height, width, CV_32FC1, cv::Scalar(value));
  return std::make_shared<Picture>(image);
}

std::shared_ptr<const Picture> ramp(int width, int height) {
  Image image;
  image.values = cv::Mat(height, width, CV_32FC1);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) image.values.at<float>(y, x) = float(x + 100 * y);
  }
  return std::make_shared<Picture>(image);
}

/// A scene of 40 x 30 with a target of 10 x 7.5 rounded.
struct Fixture {
  dkn::Gallery gallery;
  PanelGrid grid{&gallery};

  Fixture() {
    gallery.display(PictureKind::Values)->setMap(dkn::colourMapById("grey"));
    gallery.display(PictureKind::Values)->setRange({0, 255});
    put("guidance", ramp(40, 30), PictureKind::Colours);
    put("target", ramp(10, 8), PictureKind::Values);
    put("result", flat(40, 30, 200), PictureKind::Values);
    put("reference", flat(40, 30, 50), PictureKind::Values);
    put("difference", flat(40, 30, 150), PictureKind::Signed);
    grid.setScene({40, 30});
    grid.setReference("reference");
    grid.setPixelGrid(false);
    grid.setPixelValues(false);
    grid.resize(900, 700);
    grid.show();
  }
  void put(const QString& id, std::shared_ptr<const Picture> picture, PictureKind kind) {
    GalleryItem item;
    item.id = id;
    item.title = id;
    item.unit = "mm";
    item.kind = kind;
    item.picture = std::move(picture);
    gallery.put(item);
  }
  bool isShown() { return QTest::qWaitForWindowExposed(&grid); }
  /// Grey level in the middle of the picture area, a bit off the cursor's mark.
  int levelAt(dkn::ImagePanel* panel, double x, double y) {
    const QRect area = panel->pictureArea();
    const QPoint at(area.left() + int(x * area.width()), area.top() + int(y * area.height()));
    return qGray(panel->grab().toImage().pixel(at));
  }
};

}  // namespace

class PanelGridTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void eachArrangementRemembersItsContents() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    QCOMPARE(fixture.grid.panelCount(), 4);
    fixture.grid.setContent(1, "reference");
    fixture.grid.setArrangement(Arrangement::Two);
    QCOMPARE(fixture.grid.panelCount(), 2);
    QCOMPARE(fixture.grid.panel(0)->title(), QString("target"));
    fixture.grid.setArrangement(Arrangement::Grid);
    QCOMPARE(fixture.grid.panel(1)->title(), QString("reference"));
    for (const Arrangement arrangement : dkn::kArrangements)
      QCOMPARE(dkn::arrangementFromName(dkn::arrangementName(arrangement)), std::optional(arrangement));
    QVERIFY(!dkn::arrangementFromName("heap"));
  }

  void theTitleOpensTheChooser() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    QTimer::singleShot(0, &fixture.grid, [&] {
      auto* menu = fixture.grid.findChild<QMenu*>("contents");
      QVERIFY(menu != nullptr);
      QCOMPARE(menu->actions().size(), 5);
      menu->setActiveAction(menu->actions().at(3));
      QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::mouseClick(fixture.grid.panel(0), Qt::LeftButton, {}, QPoint(40, 8));
    QCOMPARE(fixture.grid.panel(0)->title(), QString("reference"));
    fixture.grid.panel(0)->setFocus();
    fixture.grid.stepContent(1);
    QCOMPARE(fixture.grid.panel(0)->title(), QString("difference"));
    fixture.grid.stepContent(1);
    QCOMPARE(fixture.grid.panel(0)->title(), QString("guidance"));
  }

  void holdingShowsTheReferenceInValuePanels() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    auto* result = fixture.grid.panelOf("result");
    QCOMPARE(fixture.levelAt(result, 0.5, 0.4), 200);
    fixture.grid.holdReference(true);
    QCOMPARE(fixture.levelAt(result, 0.5, 0.4), 50);
    QVERIFY(!fixture.grid.panelOf("difference")->isReferenceHeld());
    fixture.grid.holdReference(false);
    QCOMPARE(fixture.levelAt(result, 0.5, 0.4), 200);
  }

  void wipeIsMovedByKeysAndMouse() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    fixture.grid.setArrangement(Arrangement::Wipe);
    QTest::qWait(0);
    auto* wipe = fixture.grid.wipePanel();
    QVERIFY(wipe != nullptr);
    wipe->setPosition(0.4);
    QCOMPARE(fixture.levelAt(wipe, 0.3, 0.5), 200);
    QCOMPARE(fixture.levelAt(wipe, 0.6, 0.5), 50);
    wipe->handle()->setFocus();
    QTest::keyClick(wipe->handle(), Qt::Key_Right);
    DKN_COMPARE_CLOSE(wipe->position(), 0.41, 1e-9);
    QTest::keyClick(wipe->handle(), Qt::Key_Left, Qt::ShiftModifier);
    DKN_COMPARE_CLOSE(wipe->position(), 0.31, 1e-9);
    QTest::keyClick(wipe->handle(), Qt::Key_End);
    QCOMPARE(wipe->position(), 1.0);
    QCOMPARE(fixture.levelAt(wipe, 0.6, 0.5), 200);
    QTest::keyClick(wipe->handle(), Qt::Key_Home);
    const QPoint grip = wipe->handle()->rect().center();
    QTest::mousePress(wipe->handle(), Qt::LeftButton, {}, grip);
    const QPoint goal = wipe->handle()->mapFrom(wipe, wipe->pictureArea().center());
    QTest::mouseMove(wipe->handle(), goal);
    QTest::mouseRelease(wipe->handle(), Qt::LeftButton, {}, goal);
    DKN_COMPARE_CLOSE(wipe->position(), 0.5, 0.02);
    wipe->setOrientation(Qt::Vertical);
    QCOMPARE(fixture.levelAt(wipe, 0.4, 0.3), 200);
    QCOMPARE(fixture.levelAt(wipe, 0.4, 0.7), 50);
  }

  void linkByPixelShowsTheSameNumbers() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    auto* guidance = fixture.grid.panelOf("guidance");
    auto* target = fixture.grid.panelOf("target");
    guidance->setZoom(20.0);
    const QPointF scenePoint = dkn::pixelCentre({8, 4}, {40, 30});
    QCOMPARE(target->picturePixel(scenePoint), std::optional(QPoint(2, 1)));
    fixture.grid.setLinkMode(dkn::LinkMode::Pixel);
    QCOMPARE(target->picturePixel(scenePoint), std::optional(QPoint(8, 4)));
    QVERIFY(!target->picturePixel(dkn::pixelCentre({12, 4}, {40, 30})));
    // The same pixel stands at the same place of both panels.
    guidance->centreOn(scenePoint);
    const QPointF a = guidance->widgetFromScene(scenePoint), b = target->widgetFromScene(scenePoint);
    DKN_COMPARE_CLOSE(a.x(), b.x(), 1.5);
    DKN_COMPARE_CLOSE(a.y(), b.y(), 1.5);
    DKN_COMPARE_CLOSE(target->widgetRect({8, 4}).width(), 20.0, 1e-6);
  }

  void altDragMovesOnePanelAndAlignBringsItBack() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    auto* result = fixture.grid.panelOf("result");
    auto* target = fixture.grid.panelOf("target");
    const QPointF before = target->widgetFromScene({0.5, 0.5});
    const QPoint from = result->pictureArea().center();
    QTest::mousePress(result, Qt::LeftButton, Qt::AltModifier, from);
    QTest::mouseMove(result, from + QPoint(30, 0));
    QTest::mouseRelease(result, Qt::LeftButton, Qt::AltModifier, from + QPoint(30, 0));
    DKN_COMPARE_CLOSE(result->widgetFromScene({0.5, 0.5}).x(), before.x() + 30, 1.5);
    QCOMPARE(target->widgetFromScene({0.5, 0.5}), before);
    fixture.grid.align();
    DKN_COMPARE_CLOSE(result->widgetFromScene({0.5, 0.5}).x(), before.x(), 1.0);
  }

  void toolsDrawByMouseAndKeys() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    auto* panel = fixture.grid.panelOf("result");
    fixture.grid.marks()->setTool(Marks::Tool::Region);
    const QPoint from = panel->widgetFromScene({0.25, 0.25}).toPoint(),
                 to = panel->widgetFromScene({0.75, 0.5}).toPoint();
    QTest::mousePress(panel, Qt::LeftButton, {}, from);
    QTest::mouseMove(panel, to);
    QTest::mouseRelease(panel, Qt::LeftButton, {}, to);
    const auto region = fixture.grid.marks()->region();
    QVERIFY(region.has_value());
    DKN_COMPARE_CLOSE(region->left(), 0.25, 0.01);
    DKN_COMPARE_CLOSE(region->bottom(), 0.5, 0.01);
    QVERIFY(panel->view()->isFitting());
    fixture.grid.marks()->setTool(Marks::Tool::Line);
    panel->setFocus();
    fixture.grid.cursor()->setPosition(dkn::pixelCentre({5, 5}, {40, 30}));
    QTest::keyClick(panel, Qt::Key_Return);
    for (int i = 0; i < 3; ++i) QTest::keyClick(panel, Qt::Key_Right);
    QTest::keyClick(panel, Qt::Key_Return);
    const auto line = fixture.grid.marks()->line();
    QVERIFY(line.has_value());
    DKN_COMPARE_CLOSE(line->dx() * 40.0, 3.0, 1e-9);
    // Drawn over every picture.
    const QImage shot = fixture.grid.panelOf("difference")->grab().toImage();
    const QPointF at = fixture.grid.panelOf("difference")->widgetFromScene(region->topLeft());
    bool marked = false;
    for (int dx = -2; dx <= 2; ++dx) marked |= qGray(shot.pixel(at.toPoint() + QPoint(dx, 20))) < qGray(shot.pixel(at.toPoint() + QPoint(12, 20))) - 20;
    QVERIFY(marked);
  }

  void tilesAppearOverThePicture() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    auto* panel = fixture.grid.panelOf("result");
    QCOMPARE(fixture.levelAt(panel, 0.25, 0.3), 200);
    fixture.gallery.addTile("result", {QRect(0, 0, 20, 15), flat(20, 15, 10)});
    QCOMPARE(fixture.levelAt(panel, 0.3, 0.3), 10);
    QCOMPARE(fixture.levelAt(panel, 0.7, 0.7), 200);
    panel->setZoom(30.0);
    fixture.grid.fit();
    QCOMPARE(fixture.levelAt(panel, 0.3, 0.3), 10);
  }

  void panningShiftsWhatIsDrawn() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    auto* panel = fixture.grid.panelOf("guidance");
    fixture.gallery.display(PictureKind::Colours)->setRange({0, 3000});
    panel->setZoom(24.0);
    panel->grab();
    const QPoint from = panel->pictureArea().center();
    QTest::mousePress(panel, Qt::LeftButton, {}, from);
    for (const QPoint by : {QPoint(7, 3), QPoint(25, -18), QPoint(-12, 9)}) QTest::mouseMove(panel, from + by);
    QTest::mouseRelease(panel, Qt::LeftButton, {}, from + QPoint(-12, 9));
    const QImage shifted = panel->grab().toImage();
    // Drawn anew it looks the same.
    const auto picture = panel->picture();
    panel->setPicture(nullptr);
    panel->setPicture(picture);
    QVERIFY(panel->grab().toImage() == shifted);
  }

  void barsFollowWhatIsShown() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    auto* bars = fixture.grid.colourBars();
    QVERIFY(bars->bar(PictureKind::Values)->isVisible());
    QVERIFY(bars->bar(PictureKind::Signed)->isVisible());
    fixture.grid.setArrangement(Arrangement::Two);
    QVERIFY(!bars->bar(PictureKind::Signed)->isVisible());
    QCOMPARE(fixture.grid.shownRange(PictureKind::Values, dkn::RangeSource::Full), std::optional(ValueRange{0, 709}));
    QVERIFY(!fixture.grid.shownRange(PictureKind::Signed, dkn::RangeSource::Full));
  }

  void rangesAreTyped() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    fixture.grid.colourBars()->edit(PictureKind::Signed);
    auto* editor = fixture.grid.findChild<dkn::RangeEditor*>();
    QVERIFY(editor != nullptr);
    auto* high = editor->findChild<QLineEdit*>("maximum");
    high->selectAll();
    QTest::keyClicks(high, "12.5");
    QCOMPARE(fixture.gallery.display(PictureKind::Signed)->range(), (ValueRange{-1, 12.5F}));
    high->selectAll();
    QTest::keyClicks(high, "-4");
    QCOMPARE(fixture.gallery.display(PictureKind::Signed)->range().maximum, 12.5F);
    for (QPushButton* button : editor->findChildren<QPushButton*>()) {
      if (button->text().contains("Symmetric")) QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(fixture.gallery.display(PictureKind::Signed)->range(), (ValueRange{-150, 150}));
    QTest::keyClick(editor, Qt::Key_Escape);
  }

  void largePixelsShowTheirValues() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    auto* panel = fixture.grid.panelOf("result");
    panel->setZoom(64.0);
    const QImage without = panel->grab().toImage();
    fixture.grid.setPixelValues(true);
    const QImage with = panel->grab().toImage();
    const QRectF cell = panel->widgetRect({20, 15});
    bool written = false;
    for (int x = int(cell.left()) + 8; x < int(cell.right()) - 8; ++x)
      written |= with.pixel(x, int(cell.center().y())) != without.pixel(x, int(cell.center().y()));
    QVERIFY(written);
    fixture.grid.setPixelGrid(true);
    QVERIFY(panel->grab().toImage() != with);
  }

  void plotsAreExported() {
    dkn::LinePlot plot;
    plot.setAxes("distance", "value [mm]");
    plot.setSeries({{"A, first", {0, 1, 2}, {1.5, std::nan(""), 3}, false}, {"B", {0, 1, 2}, {4, 5, 6}, true}});
    QCOMPARE(plot.table(), QString("\"distance\",\"A, first\",\"B\"\n0,1.5,4\n1,,5\n2,3,6\n"));
    const QTemporaryDir folder;
    const auto bytes = [&](const char* name) {
      plot.exportTo(folder.filePath(name).toStdString());
      QFile file(folder.filePath(name));
      return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(bytes("plot.pdf").startsWith("%PDF"));
    const QByteArray svg = bytes("plot.svg");
    QVERIFY(svg.contains("<svg") && svg.contains("<path"));
    QVERIFY(bytes("plot.png").startsWith("\x89PNG"));
  }

  /// A frame of panning with two 24-megapixel panels must fit into 16 ms.
  void panningLargePictures() {
    Fixture fixture;
    QVERIFY(fixture.isShown());
    fixture.put("guidance", ramp(6000, 4000), PictureKind::Colours);
    fixture.put("result", ramp(6000, 4000), PictureKind::Values);
    fixture.grid.setScene({6000, 4000});
    fixture.grid.setArrangement(Arrangement::Two);
    fixture.grid.setContents(Arrangement::Two, {"guidance", "result"});
    fixture.grid.resize(1900, 950);
    auto* panel = fixture.grid.panel(0);
    panel->setZoom(0.37);
    fixture.grid.grab();
    QImage target(fixture.grid.size(), QImage::Format_RGB32);
    double x = 0.5;
    QBENCHMARK {
      x = x > 0.6 ? 0.4 : x + 0.003;
      fixture.grid.sharedView()->setState({{x, 0.5}, 0.37});
      fixture.grid.render(&target);
    }
  }
};

QTEST_MAIN(PanelGridTest)
#include "tst_panel_grid.moc"
