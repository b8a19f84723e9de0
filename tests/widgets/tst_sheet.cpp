// SPDX-License-Identifier: GPL-3.0-or-later
// A figure's sheet: its size, and what is drawn where.
#include <QPainter>
#include <QTest>

#include <opencv2/core.hpp>

#include "figure/sheet.h"
#include "view/colour_map.h"

using namespace dkn;

class TestSheet : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void picturesKeepTheirShape();
  void textTakesALine();
  void picturesAndPartsAreDrawn();
  void framesPointsAndBar();

 private:
  /// `columns` x `rows` with the column's number as value.
  static SheetCell ramp(int columns, int rows) {
    Image image;
    image.values = cv::Mat(rows, columns, CV_32F);
    for (int y = 0; y < rows; ++y) {
      for (int x = 0; x < columns; ++x) image.values.at<float>(y, x) = static_cast<float>(x);
    }
    SheetCell cell;
    cell.picture = std::make_shared<const Picture>(image);
    cell.display.range = {0.0F, static_cast<float>(columns - 1)};
    return cell;
  }
  static QImage drawn(const Sheet& sheet) {
    QImage image(sheetSize(sheet), QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    drawSheet(painter, sheet);
    return image;
  }
  static constexpr int kMargin = 12;
  static constexpr int kCell = 168;
};

void TestSheet::picturesKeepTheirShape() {
  const QSize wide = sheetSize({{}, {{{ramp(40, 20)}, {}}}});
  QCOMPARE(wide, QSize(2 * kMargin + kCell, 2 * kMargin + kCell / 2));
  const QSize two = sheetSize({{}, {{{ramp(40, 20), ramp(20, 20)}, {}}}});
  QCOMPARE(two, QSize(2 * kMargin + 2 * kCell + 8, 2 * kMargin + kCell));
}

void TestSheet::textTakesALine() {
  Sheet sheet{{}, {{{ramp(40, 20)}, {}}}};
  const int plain = sheetSize(sheet).height();
  sheet.rows[0].cells[0].title = "A";
  const int titled = sheetSize(sheet).height();
  QVERIFY(titled > plain + 10);
  sheet.rows[0].cells[0].note = "B";
  QCOMPARE(sheetSize(sheet).height() - titled, titled - plain);
  sheet.title = "Sheet";
  QVERIFY(sheetSize(sheet).height() > 2 * titled - plain + 10);
}

void TestSheet::picturesAndPartsAreDrawn() {
  Sheet sheet{{}, {{{ramp(4, 2), {}, ramp(4, 2)}, {}}}};
  sheet.rows[0].cells[2].part = QRectF(2, 0, 2, 1);
  const QImage image = drawn(sheet);
  const ColourMap& map = *sheet.rows[0].cells[0].display.map;
  const int y = kMargin + 20;
  QCOMPARE(image.pixel(kMargin + 10, y), map.colour(0.0F) | 0xff000000);
  QCOMPARE(image.pixel(kMargin + kCell - 10, y), map.colour(1.0F) | 0xff000000);
  // The empty place is paper; of the part columns 2 and 3 are shown.
  const int second = kMargin + kCell + 8;
  QCOMPARE(image.pixel(second + 50, y), qRgb(255, 255, 255));
  const int third = second + kCell + 8;
  QCOMPARE(image.pixel(third + 10, y), map.colour(2.0F / 3.0F) | 0xff000000);
  QCOMPARE(image.pixel(third + kCell - 10, y), map.colour(1.0F) | 0xff000000);
}

void TestSheet::framesPointsAndBar() {
  Sheet sheet{{}, {{{ramp(40, 20)}, {}}}};
  const QImage plain = drawn(sheet);
  sheet.rows[0].cells[0].frames = {QRectF(10, 5, 20, 10)};
  const QImage framed = drawn(sheet);
  const double scale = kCell / 40.0;
  const QPoint corner(kMargin + static_cast<int>(10 * scale), kMargin + static_cast<int>(10 * scale));
  QVERIFY(framed.pixel(corner) != plain.pixel(corner));
  const QPoint inside(kMargin + kCell / 2, kMargin + kCell / 4);
  QCOMPARE(framed.pixel(inside), plain.pixel(inside));
  sheet.rows[0].cells[0].points = {QPointF(20.0, 10.0)};
  const QImage marked = drawn(sheet);
  QVERIFY(marked.pixel(inside + QPoint(4, 0)) != plain.pixel(inside + QPoint(4, 0)));
  sheet.rows[0].bar = SheetBar{sheet.rows[0].cells[0].display, "mm"};
  const QImage barred = drawn(sheet);
  QVERIFY(barred.width() > plain.width() + 20);
  const ColourMap& map = *sheet.rows[0].cells[0].display.map;
  const int x = kMargin + kCell + 8 + 4;
  QCOMPARE(barred.pixel(x, kMargin), map.colour(1.0F - 0.5F / (kCell / 2)) | 0xff000000);
  QCOMPARE(barred.pixel(x, kMargin + kCell / 2 - 1), map.colour(0.5F / (kCell / 2)) | 0xff000000);
}

QTEST_MAIN(TestSheet)
#include "tst_sheet.moc"
