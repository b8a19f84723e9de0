// SPDX-License-Identifier: GPL-3.0-or-later
// Colour maps: even lightness, judged in CIELAB, another space than the one they are made in.
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "common/fuzzy.h"
#include "view/colour_map.h"

using dkn::ColourMap;

namespace {

double linearFromByte(int byte) {
  const double value = byte / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// CIE 1976 L*, 0 to 100.
double lightness(QRgb colour) {
  const double y = 0.2126729 * linearFromByte(qRed(colour)) + 0.7151522 * linearFromByte(qGreen(colour)) +
                   0.0721750 * linearFromByte(qBlue(colour));
  return y > 216.0 / 24389.0 ? 116.0 * std::cbrt(y) - 16.0 : 24389.0 / 27.0 * y;
}

const ColourMap& byId(const char* id) { return dkn::colourMapById(QLatin1String(id)); }

}  // namespace

class ColourMapTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sequentialMapsRise() {
    int count = 0;
    for (const ColourMap& map : dkn::colourMaps()) {
      if (map.kind != ColourMap::Kind::Sequential) continue;
      ++count;
      double largest = 0.0;
      for (std::size_t i = 1; i < map.table.size(); ++i) {
        const double step = lightness(map.table[i]) - lightness(map.table[i - 1]);
        QVERIFY2(step > -0.15, qPrintable(QString("%1 falls at %2 by %3").arg(map.id).arg(i).arg(step)));
        largest = std::max(largest, step);
      }
      for (std::size_t i = 8; i < map.table.size(); ++i) QVERIFY(lightness(map.table[i]) > lightness(map.table[i - 8]));
      const double span = lightness(map.table.back()) - lightness(map.table.front());
      QVERIFY2(span > 65.0, qPrintable(QString("%1 spans only %2").arg(map.id).arg(span)));
      QVERIFY2(largest < 3.5 * span / 255.0, qPrintable(QString("%1 jumps by %2").arg(map.id).arg(largest)));
    }
    QVERIFY(count >= 4);
  }

  void divergingMapIsSymmetricAndLightestInTheMiddle() {
    const ColourMap& map = byId("coolwarm");
    QCOMPARE(map.kind, ColourMap::Kind::Diverging);
    for (std::size_t i = 0; i < 128; ++i) {
      DKN_COMPARE_CLOSE(lightness(map.table[i]), lightness(map.table[255 - i]), 3.5);
      if (i >= 4) QVERIFY(lightness(map.table[i]) > lightness(map.table[i - 4]));
    }
    QVERIFY(qBlue(map.table[0]) > qRed(map.table[0]));
    QVERIFY(qRed(map.table[255]) > qBlue(map.table[255]));
    const QRgb middle = map.table[127];
    QVERIFY(std::max({qRed(middle), qGreen(middle), qBlue(middle)}) -
                std::min({qRed(middle), qGreen(middle), qBlue(middle)}) <
            8);
  }

  void cividisSurvivesMissingRedOrGreen() {
    // Between red and green nothing is told: the difference never carries more than a part of the whole.
    for (const QRgb colour : byId("cividis").table) QVERIFY(std::abs(qRed(colour) - qGreen(colour)) < 70);
  }

  /// Colours that anyone can look up, between those that the tables are made from.
  void publishedMapsAreThemselves() {
    const auto near = [](QRgb colour, QRgb expected) {
      return std::abs(qRed(colour) - qRed(expected)) <= 2 && std::abs(qGreen(colour) - qGreen(expected)) <= 2 &&
             std::abs(qBlue(colour) - qBlue(expected)) <= 2;
    };
    QVERIFY(near(byId("viridis").table[0], qRgb(68, 1, 84)));
    QVERIFY(near(byId("viridis").table[255], qRgb(253, 231, 37)));
    QVERIFY(near(byId("viridis").table[40], qRgb(69, 55, 129)));
    QVERIFY(near(byId("magma").table[200], qRgb(253, 152, 105)));
    QVERIFY(near(byId("cividis").table[120], qRgb(118, 118, 118)));
    QVERIFY(near(byId("coolwarm").table[90], qRgb(177, 203, 252)));
    QVERIFY(near(byId("twilight").table[70], qRgb(96, 103, 182)));
  }

  void theCyclicMapCloses() {
    const ColourMap& map = byId("twilight");
    QCOMPARE(map.kind, ColourMap::Kind::Cyclic);
    QCOMPARE(map.table.front(), map.table.back());
    QVERIFY(lightness(map.table[128]) + 50.0 < lightness(map.table[0]));
  }

  void greyIsAsStored() {
    const ColourMap& grey = byId("grey");
    for (int i = 0; i < 256; ++i) QCOMPARE(grey.colour(static_cast<float>(i) / 255.0F), qRgb(i, i, i));
  }

  void endsHoldBeyondTheRange() {
    for (const ColourMap& map : dkn::colourMaps()) {
      QCOMPARE(map.colour(-3.0F), map.table.front());
      QCOMPARE(map.colour(7.0F), map.table.back());
      QCOMPARE(map.colour(-std::numeric_limits<float>::infinity()), map.table.front());
      QCOMPARE(map.colour(std::numeric_limits<float>::infinity()), map.table.back());
    }
  }

  void invalidIsNoColourOfTheMap() {
    for (const ColourMap& map : dkn::colourMaps()) {
      QCOMPARE(map.colour(std::numeric_limits<float>::quiet_NaN()), map.invalid);
      for (const QRgb colour : map.table) {
        const int distance = std::abs(qRed(colour) - qRed(map.invalid)) +
                             std::abs(qGreen(colour) - qGreen(map.invalid)) +
                             std::abs(qBlue(colour) - qBlue(map.invalid));
        QVERIFY2(distance > 24, qPrintable(QString("%1: %2").arg(map.id, QString::number(colour, 16))));
      }
    }
  }

  void idsAreUniqueAndFound() {
    std::set<QString> ids;
    for (const ColourMap& map : dkn::colourMaps()) {
      QVERIFY(ids.insert(QLatin1String(map.id)).second);
      QCOMPARE(&dkn::colourMapById(QLatin1String(map.id)), &map);
      QVERIFY(!dkn::colourMapTitle(map).isEmpty());
    }
    QCOMPARE(&dkn::colourMapById(QStringLiteral("no such map")), &dkn::colourMaps().front());
  }

  void steppingGoesRound() {
    const auto& maps = dkn::colourMaps();
    QCOMPARE(&dkn::colourMapAfter(maps.back(), 1), &maps.front());
    QCOMPARE(&dkn::colourMapAfter(maps.front(), -1), &maps.back());
    QCOMPARE(&dkn::colourMapAfter(maps[1], 1), &maps[2]);
  }
};

QTEST_APPLESS_MAIN(ColourMapTest)
#include "tst_colour_map.moc"
