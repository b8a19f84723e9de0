// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/tap_model.h"

#include <QLocale>

#include <cmath>
#include <utility>

#include "inspect/what_if.h"

namespace dkn {
namespace {

constexpr int kOffsetDigits = 2;
constexpr int kWeightDigits = 4;
/// Significant ones: values have any unit.
constexpr int kValueDigits = 5;

/// A fixed number of decimals, so that columns can be read downwards; values in any unit: of significant digits.
QString fixedText(double number, int digits, bool withSign) {
  QLocale locale;
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  const QString text = digits == kValueDigits ? locale.toString(std::abs(number), 'g', digits)
                                              : locale.toString(std::abs(number), 'f', digits);
  if (number < 0.0) return QChar(0x2212) + text;
  return withSign && number > 0.0 ? QLatin1Char('+') + text : text;
}

}  // namespace

void TapModel::setKernel(std::shared_ptr<const PixelKernel> kernel) {
  const int before = rowCount();
  const int after = kernel ? static_cast<int>(kernel->taps.size()) : 0;
  // The same number of rows keeps selection and scroll position while the pixel moves.
  if (before != after) beginResetModel();
  m_kernel = std::move(kernel);
  m_occlusion = m_kernel ? tapOcclusion(*m_kernel) : std::vector<double>();
  if (before != after) {
    endResetModel();
  } else if (after > 0) {
    Q_EMIT dataChanged(index(0, 0), index(after - 1, kCount - 1));
  }
}

double TapModel::value(int tap, int column) const {
  const KernelTap& at = m_kernel->taps[static_cast<std::size_t>(tap)];
  switch (column) {
    case Tap:
      return tap;
    case BaseX:
      return at.base.x;
    case BaseY:
      return at.base.y;
    case OffsetX:
      return at.offset.x;
    case OffsetY:
      return at.offset.y;
    case PositionX:
      return at.position.x;
    case PositionY:
      return at.position.y;
    case Sample:
      return at.sample;
    case Weight:
      return at.weight;
    case Contribution:
      return at.contribution;
    default:
      return m_occlusion[static_cast<std::size_t>(tap)];
  }
}

int TapModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !m_kernel ? 0 : static_cast<int>(m_kernel->taps.size());
}

int TapModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kCount; }

QVariant TapModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || !m_kernel) return {};
  if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
  const double number = value(index.row(), index.column());
  if (role == Qt::EditRole) return number;
  if (role != Qt::DisplayRole) return {};
  const KernelTap& tap = m_kernel->taps[static_cast<std::size_t>(index.row())];
  switch (index.column()) {
    case Tap:
      return QStringLiteral("%1, %2").arg(tap.column).arg(tap.row);
    case OffsetX:
    case OffsetY:
      return fixedText(number, kOffsetDigits, true);
    case Weight:
      return fixedText(number, kWeightDigits, true);
    case Contribution:
    case Without:
      return std::isnan(number) ? QStringLiteral("–") : fixedText(number, kValueDigits, true);
    case Sample:
      return fixedText(number, kValueDigits, false);
    default:
      return fixedText(number, kOffsetDigits, false);
  }
}

QVariant TapModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  const QString titles[] = {tr("tap"), tr("base x"), tr("base y"), tr("Δx"),  tr("Δy"),     tr("x"),
                            tr("y"),   tr("sample"), tr("weight"), tr("w·t"), tr("without")};
  const QString tips[] = {tr("Column and row of the tap in the kernel"),
                          tr("Where the tap samples without an offset, x to the right"),
                          tr("Where the tap samples without an offset, y down"),
                          tr("Offset to the right, pixels of the guidance"),
                          tr("Offset down, pixels of the guidance"),
                          tr("Sampled position: base + offset"),
                          tr("Sampled position: base + offset"),
                          tr("The target there, between pixels bilinear"),
                          tr("Weight, normalised"),
                          tr("Weight times sample: the tap's share of the sum"),
                          tr("Change of the output if this tap were missing and the other weights normalised anew")};
  if (role == Qt::DisplayRole) return titles[section];
  if (role == Qt::ToolTipRole) return tips[section];
  return {};
}

void TapModel::retranslateUi() { Q_EMIT headerDataChanged(Qt::Horizontal, 0, kCount - 1); }

}  // namespace dkn
