// SPDX-License-Identifier: GPL-3.0-or-later
// A kernel in words.
#pragma once

#include <QString>

#include "filter/pixel_kernel.h"

namespace dkn {

/// "output = target + Σ w·t = 2.51 − 0.02 = 2.49": the sum written out.
QString equationText(const PixelKernel& kernel);
/// "✔ agrees with the stored 2.49 (difference 1e-7, tolerance 1e-5)".
QString checkText(const SelfCheck& check);
/// Which taps, units, axes, base grid, window, border and normalisation, from the model's own flags.
QString captionText(const PixelKernel& kernel, const QString& method);
/// A tap in one line, for tips.
QString tapText(const KernelTap& tap);
/// A signed number, "−0.25" or "+0.25".
QString signedText(double value);

}  // namespace dkn
