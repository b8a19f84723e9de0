// SPDX-License-Identifier: GPL-3.0-or-later
// From numbers to colours.
#include "view/colour_map.h"

#include <QCoreApplication>
#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <span>

namespace dkn {
namespace {

constexpr double kPi = 3.14159265358979323846;

/// Chroma and hue (degrees) at evenly spaced positions of a map.
struct Control {
  double chroma;
  double hue;
};

struct Lab {
  double lightness;
  double a;
  double b;
};

struct Linear {
  double red;
  double green;
  double blue;
  bool inGamut() const {
    const auto inside = [](double value) { return value >= -1e-6 && value <= 1.0 + 1e-6; };
    return inside(red) && inside(green) && inside(blue);
  }
};

/// OKLab to linear sRGB, https://bottosson.github.io/posts/oklab: the published matrices.
Linear linearFromLab(const Lab& lab) {
  const auto cube = [](double value) { return value * value * value; };
  const double l = cube(lab.lightness + 0.3963377774 * lab.a + 0.2158037573 * lab.b);
  const double m = cube(lab.lightness - 0.1055613458 * lab.a - 0.0638541728 * lab.b);
  const double s = cube(lab.lightness - 0.0894841775 * lab.a - 1.2914855480 * lab.b);
  return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
          -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
          -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

int byteFromLinear(double value) {
  const double clamped = std::clamp(value, 0.0, 1.0);
  const double encoded = clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * std::pow(clamped, 1.0 / 2.4) - 0.055;
  return static_cast<int>(std::lround(255.0 * encoded));
}

/// Colours outside sRGB lose chroma, never lightness.
QRgb rgbFromLab(const Lab& lab) {
  double keep = 1.0;
  Linear colour = linearFromLab(lab);
  while (!colour.inGamut() && keep > 0.0) {
    keep = std::max(0.0, keep - 0.01);
    colour = linearFromLab({lab.lightness, keep * lab.a, keep * lab.b});
  }
  return qRgb(byteFromLinear(colour.red), byteFromLinear(colour.green), byteFromLinear(colour.blue));
}

/// Catmull-Rom through `values` at evenly spaced positions, ends doubled.
double spline(std::span<const double> values, double position) {
  const int last = static_cast<int>(values.size()) - 1;
  const double scaled = std::clamp(position, 0.0, 1.0) * last;
  const int index = std::min(static_cast<int>(scaled), last - 1);
  const double t = scaled - index;
  const auto at = [&](int i) { return values[static_cast<std::size_t>(std::clamp(i, 0, last))]; };
  const double before = at(index - 1), from = at(index), to = at(index + 1), after = at(index + 2);
  return from + 0.5 * t *
                    (to - before +
                     t * (2.0 * before - 5.0 * from + 4.0 * to - after + t * (3.0 * (from - to) + after - before)));
}

/// A map whose OKLab lightness at position t is `lightness(t)` and whose colour runs smoothly through `controls`.
template <typename Lightness>
std::array<QRgb, 256> throughLab(std::span<const Control> controls, Lightness lightness) {
  std::vector<double> a, b;
  for (const Control& control : controls) {
    a.push_back(control.chroma * std::cos(control.hue * kPi / 180.0));
    b.push_back(control.chroma * std::sin(control.hue * kPi / 180.0));
  }
  std::array<QRgb, 256> table{};
  for (std::size_t i = 0; i < table.size(); ++i) {
    const double t = static_cast<double>(i) / 255.0;
    table[i] = rgbFromLab({lightness(t), spline(a, t), spline(b, t)});
  }
  return table;
}

std::array<QRgb, 256> sequential(std::span<const Control> controls, double darkest, double lightest) {
  return throughLab(controls, [=](double t) { return darkest + (lightest - darkest) * t; });
}

std::array<QRgb, 256> diverging(std::span<const Control> controls, double darkest, double lightest) {
  return throughLab(controls, [=](double t) { return lightest - (lightest - darkest) * std::abs(2.0 * t - 1.0); });
}

/// Grey levels as files store them: an 8-bit grey picture looks as in every other viewer.
std::array<QRgb, 256> greyLevels() {
  std::array<QRgb, 256> table{};
  for (int i = 0; i < 256; ++i) table[static_cast<std::size_t>(i)] = qRgb(i, i, i);
  return table;
}

std::vector<ColourMap> makeColourMaps() {
  using Kind = ColourMap::Kind;
  constexpr Control kVioletYellow[] = {{0.12, 312.0}, {0.12, 270.0}, {0.10, 212.0}, {0.155, 150.0}, {0.18, 106.0}};
  constexpr Control kBlueYellow[] = {{0.10, 262.0}, {0.06, 264.0}, {0.012, 262.0}, {0.065, 96.0}, {0.14, 100.0}};
  constexpr Control kBlackCream[] = {{0.02, 285.0}, {0.14, 305.0}, {0.19, 355.0}, {0.15, 42.0}, {0.05, 95.0}};
  constexpr Control kBlueRed[] = {{0.15, 262.0}, {0.11, 258.0}, {0.0, 0.0}, {0.11, 32.0}, {0.15, 27.0}};
  return {
      {"violet-yellow", QT_TRANSLATE_NOOP("dkn::ColourMap", "Violet to yellow"), Kind::Sequential, qRgb(150, 150, 150),
       sequential(kVioletYellow, 0.26, 0.92)},
      {"blue-yellow", QT_TRANSLATE_NOOP("dkn::ColourMap", "Blue to yellow"), Kind::Sequential, qRgb(176, 120, 150),
       sequential(kBlueYellow, 0.24, 0.92)},
      {"black-cream", QT_TRANSLATE_NOOP("dkn::ColourMap", "Black to cream"), Kind::Sequential, qRgb(110, 140, 140),
       sequential(kBlackCream, 0.08, 0.97)},
      {"grey", QT_TRANSLATE_NOOP("dkn::ColourMap", "Grey"), Kind::Sequential, qRgb(122, 92, 140), greyLevels()},
      {"blue-red", QT_TRANSLATE_NOOP("dkn::ColourMap", "Blue to red (diverging)"), Kind::Diverging, qRgb(96, 110, 70),
       diverging(kBlueRed, 0.42, 0.95)},
  };
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

QString colourMapTitle(const ColourMap& map) { return QCoreApplication::translate("dkn::ColourMap", map.title); }

}  // namespace dkn
