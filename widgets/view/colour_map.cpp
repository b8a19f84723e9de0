// SPDX-License-Identifier: GPL-3.0-or-later
// From numbers to colours.
#include "view/colour_map.h"

#include <QCoreApplication>
#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <tuple>

namespace dkn {
namespace {

using Controls = std::array<std::uint32_t, 17>;  ///< 0xRRGGBB at evenly spaced positions

constexpr Controls kViridis{0x440154, 0x48186a, 0x472d7b, 0x424086, 0x3b528b, 0x33638d, 0x2c728e, 0x26828e, 0x21918c,
                            0x1fa088, 0x28ae80, 0x3fbc73, 0x5ec962, 0x84d44b, 0xaddc30, 0xd8e219, 0xfde725};
constexpr Controls kCividis{0x00224e, 0x002e6a, 0x1a386f, 0x32436d, 0x434e6c, 0x535a6d, 0x61656f, 0x6f7073, 0x7d7c78,
                            0x8c8878, 0x9b9476, 0xaba072, 0xbcae6c, 0xcdbb63, 0xdec958, 0xf0d846, 0xfee838};
constexpr Controls kMagma{0x000004, 0x0a0822, 0x1d1147, 0x36106b, 0x51127c, 0x6a1c81, 0x832681, 0x9c2e7f, 0xb73779,
                          0xd0416f, 0xe75263, 0xf56b5c, 0xfc8961, 0xfea772, 0xfec488, 0xfde2a3, 0xfcfdbf};
constexpr Controls kCoolwarm{0x3b4cc0, 0x4e68d8, 0x6282ea, 0x779af7, 0x8db0fe, 0xa3c2fe, 0xb9d0f9, 0xccd9ed, 0xdddcdc,
                             0xecd3c5, 0xf5c4ac, 0xf7b093, 0xf4987a, 0xeb7d62, 0xdd5f4b, 0xca3b37, 0xb40426};
constexpr Controls kTwilight{0xe2d9e2, 0xc4ced4, 0x95b5c7, 0x7297c1, 0x6276ba, 0x5e51ad, 0x592a8f, 0x45135c, 0x2f1436,
                             0x4a1342, 0x741e4f, 0x983550, 0xb25652, 0xc27c63, 0xcca389, 0xd8c7be, 0xe2d9e2};

using Triple = std::array<double, 3>;

double linearFromByte(std::uint32_t byte) {
  const double value = byte / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

int byteFromLinear(double value) {
  const double clamped = std::clamp(value, 0.0, 1.0);
  const double encoded = clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * std::pow(clamped, 1.0 / 2.4) - 0.055;
  return static_cast<int>(std::lround(255.0 * encoded));
}

/// sRGB to OKLab and back, https://bottosson.github.io/posts/oklab: the published matrices.
Triple labFromRgb(std::uint32_t rgb) {
  const double r = linearFromByte(rgb >> 16 & 255), g = linearFromByte(rgb >> 8 & 255), b = linearFromByte(rgb & 255);
  const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
          1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
          0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QRgb rgbFromLab(const Triple& lab) {
  const auto cube = [](double value) { return value * value * value; };
  const double l = cube(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2]);
  const double m = cube(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2]);
  const double s = cube(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2]);
  return qRgb(byteFromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
              byteFromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
              byteFromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

/// Catmull-Rom from `from` to `to` at t in [0, 1].
double spline(double before, double from, double to, double after, double t) {
  return from + 0.5 * t *
                    (to - before +
                     t * (2.0 * before - 5.0 * from + 4.0 * to - after + t * (3.0 * (from - to) + after - before)));
}

std::array<QRgb, 256> through(const Controls& controls) {
  std::array<Triple, std::tuple_size_v<Controls>> labs;
  std::transform(controls.begin(), controls.end(), labs.begin(), labFromRgb);
  const int last = static_cast<int>(labs.size()) - 1;
  std::array<QRgb, 256> table{};
  for (int i = 0; i < 256; ++i) {
    const double position = i / 255.0 * last;
    const int from = std::min(static_cast<int>(position), last - 1);
    const auto at = [&](int index) { return labs[static_cast<std::size_t>(std::clamp(index, 0, last))]; };
    Triple lab{};
    for (std::size_t c = 0; c < 3; ++c)
      lab[c] = spline(at(from - 1)[c], at(from)[c], at(from + 1)[c], at(from + 2)[c], position - from);
    table[static_cast<std::size_t>(i)] = rgbFromLab(lab);
  }
  return table;
}

/// Grey levels as files store them: an 8-bit grey picture looks as in every other viewer.
std::array<QRgb, 256> greyLevels() {
  std::array<QRgb, 256> table{};
  for (int i = 0; i < 256; ++i) table[static_cast<std::size_t>(i)] = qRgb(i, i, i);
  return table;
}

std::vector<ColourMap> makeColourMaps() {
  using Kind = ColourMap::Kind;
  return {
      {"viridis", QT_TRANSLATE_NOOP("dkn::ColourMap", "Viridis"), Kind::Sequential, qRgb(150, 150, 150),
       through(kViridis)},
      {"cividis", QT_TRANSLATE_NOOP("dkn::ColourMap", "Cividis"), Kind::Sequential, qRgb(176, 90, 130),
       through(kCividis)},
      {"magma", QT_TRANSLATE_NOOP("dkn::ColourMap", "Magma"), Kind::Sequential, qRgb(110, 140, 140), through(kMagma)},
      {"grey", QT_TRANSLATE_NOOP("dkn::ColourMap", "Grey"), Kind::Sequential, qRgb(122, 92, 140), greyLevels()},
      {"coolwarm", QT_TRANSLATE_NOOP("dkn::ColourMap", "Coolwarm (diverging)"), Kind::Diverging, qRgb(96, 110, 70),
       through(kCoolwarm)},
      {"twilight", QT_TRANSLATE_NOOP("dkn::ColourMap", "Twilight (cyclic)"), Kind::Cyclic, qRgb(110, 150, 90),
       through(kTwilight)},
  };
}

ColourMap makeMaskMap() {
  ColourMap map{
      "mask", QT_TRANSLATE_NOOP("dkn::ColourMap", "Bad pixels"), ColourMap::Kind::Sequential, qRgb(122, 92, 140), {}};
  map.table.fill(qRgb(222, 224, 226));
  std::fill(map.table.begin() + 128, map.table.end(), qRgb(178, 40, 30));
  return map;
}

}  // namespace

QRgb ColourMap::colour(float position) const {
  if (std::isnan(position)) return invalid;
  return table[static_cast<std::size_t>(std::clamp(position, 0.0F, 1.0F) * 255.0F + 0.5F)];
}

const std::vector<ColourMap>& colourMaps() {
  static const std::vector<ColourMap> maps = makeColourMaps();
  return maps;
}

const ColourMap& colourMapById(const QString& id) {
  const auto& maps = colourMaps();
  const auto found =
      std::find_if(maps.begin(), maps.end(), [&](const ColourMap& map) { return id == QLatin1String(map.id); });
  return found == maps.end() ? maps.front() : *found;
}

const ColourMap& colourMapAfter(const ColourMap& map, int steps) {
  const auto& maps = colourMaps();
  const int count = static_cast<int>(maps.size());
  const int index = static_cast<int>(&colourMapById(QLatin1String(map.id)) - maps.data());
  return maps[static_cast<std::size_t>(((index + steps) % count + count) % count)];
}

const ColourMap& divergingMap() { return colourMapById(QStringLiteral("coolwarm")); }

QRgb classColour(int label) {
  std::array<int, 3> channels{};
  for (int bit = 7; bit >= 0; --bit, label >>= 3) {
    for (std::size_t c = 0; c < channels.size(); ++c) channels[c] |= (label >> c & 1) << bit;
  }
  return qRgb(channels[0], channels[1], channels[2]);
}

const ColourMap& maskMap() {
  static const ColourMap map = makeMaskMap();
  return map;
}

QString colourMapTitle(const ColourMap& map) { return QCoreApplication::translate("dkn::ColourMap", map.title); }

}  // namespace dkn
