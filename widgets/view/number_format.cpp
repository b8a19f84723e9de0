// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as the interface shows them.
#include "view/number_format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace dkn {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("dkn::NumberFormat", text); }

/// No group separators: "1,234.5" between other numbers reads as two.
QLocale plainLocale() {
  QLocale locale;
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  return locale;
}

}  // namespace

QString formatValue(double value) {
  if (std::isnan(value)) return QStringLiteral("–");
  if (std::isinf(value)) return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
  return plainLocale().toString(value, 'g', 6);
}

QString formatShort(double value) {
  if (!std::isfinite(value)) return formatValue(value);
  const double size = std::abs(value);
  if (size >= 1e6 || (size > 0.0 && size < 1e-4)) return plainLocale().toString(value, 'g', 2);
  return plainLocale().toString(value, 'g', size >= 1000.0 ? 6 : 4);
}

QString formatMetric(double value) {
  const double size = std::abs(value);
  if (!std::isfinite(value) || size >= 1e6 || size < 1e-4) return formatShort(value);
  const int decimals = std::max(0, 3 - static_cast<int>(std::floor(std::log10(size) + 1e-9)));
  return plainLocale().toString(value, 'f', decimals);
}

QString withMinusSign(QString number) { return number.replace(QLatin1Char('-'), QChar(0x2212)); }

QString formatSize(int width, int height) {
  return QStringLiteral("%1 × %2").arg(plainLocale().toString(width), plainLocale().toString(height));
}

QString formatSeconds(double seconds) {
  const QLocale locale = plainLocale();
  if (seconds < 0.9995) {
    return translated(QT_TRANSLATE_NOOP("dkn::NumberFormat", "%1 ms"))
        .arg(locale.toString(1e3 * seconds, 'f', seconds < 0.00995 ? 1 : 0));
  }
  if (seconds < 59.95)
    return translated(QT_TRANSLATE_NOOP("dkn::NumberFormat", "%1 s")).arg(locale.toString(seconds, 'f', 1));
  const auto whole = static_cast<qlonglong>(std::llround(seconds));
  return translated(QT_TRANSLATE_NOOP("dkn::NumberFormat", "%1 min %2 s"))
      .arg(locale.toString(whole / 60), locale.toString(whole % 60));
}

QString formatPercent(double share) {
  const double percent = 100.0 * share;
  const int decimals = percent >= 99.95 || std::abs(percent - std::round(percent)) < 0.005 ? 0 : 1;
  return translated(QT_TRANSLATE_NOOP("dkn::NumberFormat", "%1 %")).arg(plainLocale().toString(percent, 'f', decimals));
}

std::vector<double> roundTicks(double minimum, double maximum, int count) {
  if (!std::isfinite(minimum) || !std::isfinite(maximum) || count < 1) return {};
  if (!(maximum > minimum)) return {minimum};
  const double raw = (maximum - minimum) / count;
  const double power = std::pow(10.0, std::floor(std::log10(raw)));
  double step = 10.0 * power;
  for (const double multiple : {1.0, 2.0, 5.0}) {
    if (multiple * power >= raw * (1.0 - 1e-9)) {
      step = multiple * power;
      break;
    }
  }
  std::vector<double> ticks;
  const double first = std::ceil(minimum / step - 1e-9);
  const double last = std::floor(maximum / step + 1e-9);
  for (double i = first; i <= last; i += 1.0) ticks.push_back(i * step + 0.0);
  return ticks;
}

QString formatTick(double value, double step) {
  const double size = std::max(std::abs(value), step);
  if (size >= 1e6 || step < 1e-5) return plainLocale().toString(value, 'g', 4);
  const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9)));
  return plainLocale().toString(value, 'f', decimals);
}

}  // namespace dkn
