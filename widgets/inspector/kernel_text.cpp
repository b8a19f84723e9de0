// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/kernel_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

#include "view/number_format.h"

namespace dkn {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("dkn::KernelText", text); }

QString plain(double value) { return formatValue(value + 0.0).replace(QLatin1Char('-'), QChar(0x2212)); }

QString learnedCaption(const PixelKernel& kernel, const QString& method) {
  QStringList sentences;
  sentences << translated(QT_TRANSLATE_NOOP("dkn::KernelText", "%1 chose %2 × %2 taps, counted %3."))
                   .arg(method)
                   .arg(kernel.kernelSize)
                   .arg(kernel.convention.columnMajor
                            ? translated(QT_TRANSLATE_NOOP("dkn::KernelText", "down the columns"))
                            : translated(QT_TRANSLATE_NOOP("dkn::KernelText", "along the rows")));
  sentences << translated(QT_TRANSLATE_NOOP("dkn::KernelText",
                                            "Offsets are in pixels of the guidance, Δx to the right, Δy down; the base "
                                            "grid is not included: position = base + offset."));
  if (kernel.convention.offsetScale != 1.0) {
    sentences << translated(QT_TRANSLATE_NOOP("dkn::KernelText", "The network's raw offsets are multiplied by %1."))
                     .arg(QStringLiteral("%1/%2").arg(kernel.window - 1).arg(kernel.window));
  }
  sentences << (kernel.convention.clamped
                    ? translated(QT_TRANSLATE_NOOP("dkn::KernelText",
                                                   "Positions are kept within the %1 × %1 window; beyond the image the "
                                                   "nearest pixel counts."))
                    : translated(QT_TRANSLATE_NOOP("dkn::KernelText",
                                                   "Pixels outside the %1 × %1 window or the image count as 0.")))
                   .arg(kernel.window);
  sentences << (kernel.residual
                    ? translated(QT_TRANSLATE_NOOP(
                          "dkn::KernelText", "Σw = 0: the kernel's sum is added to the target (residual connection)."))
                    : translated(QT_TRANSLATE_NOOP(
                          "dkn::KernelText", "Σw = 1: the kernel's sum is the output (no residual connection).")));
  return sentences.join(QLatin1Char(' '));
}

}  // namespace

QString signedText(double value) {
  const QString digits = formatValue(std::abs(value));
  if (value == 0.0) return digits;
  return (value < 0.0 ? QChar(0x2212) : QLatin1Char('+')) + digits;
}

QString equationText(const PixelKernel& kernel) {
  const double output = kernel.reconstructed();
  if (!kernel.residual)
    return translated(QT_TRANSLATE_NOOP("dkn::KernelText", "output = Σ w·t = %1")).arg(plain(output));
  const double sum = output - kernel.target;
  return translated(QT_TRANSLATE_NOOP("dkn::KernelText", "output = target + Σ w·t = %1 %2 %3 = %4"))
      .arg(plain(kernel.target), sum < 0.0 ? QString(QChar(0x2212)) : QStringLiteral("+"), formatValue(std::abs(sum)),
           plain(output));
}

QString checkText(const SelfCheck& check) {
  const QLocale locale;
  const QString text =
      check.passes()
          ? translated(
                QT_TRANSLATE_NOOP("dkn::KernelText", "✔ agrees with the stored %1 (difference %2, tolerance %3)"))
          : translated(QT_TRANSLATE_NOOP("dkn::KernelText", "✘ differs from the stored %1 (by %2, tolerance %3)"));
  return text.arg(plain(check.stored), locale.toString(std::abs(check.reconstructed - check.stored), 'g', 2),
                  locale.toString(check.tolerance, 'g', 2));
}

QString captionText(const PixelKernel& kernel, const QString& method) {
  if (kernel.convention.learned) return learnedCaption(kernel, method);
  return translated(
             QT_TRANSLATE_NOOP("dkn::KernelText",
                               "%1 learned nothing: these are its implicit weights, one tap for each of the "
                               "target's pixels that it averages, in a support %2 taps wide. No offsets; Σw = 1."))
      .arg(method)
      .arg(kernel.kernelSize);
}

QString tapText(const KernelTap& tap) {
  return translated(QT_TRANSLATE_NOOP("dkn::KernelText",
                                      "Tap (%1, %2): offset (%3, %4), sampled at (%5, %6), value %7, weight %8"))
      .arg(tap.column)
      .arg(tap.row)
      .arg(signedText(tap.offset.x), signedText(tap.offset.y), formatValue(tap.position.x), formatValue(tap.position.y),
           plain(tap.sample), signedText(tap.weight));
}

}  // namespace dkn
