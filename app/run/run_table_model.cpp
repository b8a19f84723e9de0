// SPDX-License-Identifier: GPL-3.0-or-later
// The runs as a table.
#include "run/run_table_model.h"

#include <QApplication>
#include <QFont>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

#include "view/number_format.h"

namespace dkn {
namespace {

struct MetricColumn {
  int column;
  const char* key;
  bool region;
  bool higherIsBetter;
};

constexpr std::array kMetrics{MetricColumn{RunTableModel::Rmse, "rmse", false, false},
                              MetricColumn{RunTableModel::RmseFull, "rmse_full", false, false},
                              MetricColumn{RunTableModel::Mad, "mad", false, false},
                              MetricColumn{RunTableModel::Bad, "bad", false, false},
                              MetricColumn{RunTableModel::Psnr, "psnr", false, true},
                              MetricColumn{RunTableModel::Ssim, "ssim", false, true},
                              MetricColumn{RunTableModel::WeightedF, "weighted_f", false, true},
                              MetricColumn{RunTableModel::MeanIou, "mean_iou", false, true},
                              MetricColumn{RunTableModel::Accuracy, "accuracy", false, true},
                              MetricColumn{RunTableModel::RegionRmse, "rmse_full", true, false},
                              MetricColumn{RunTableModel::RegionMad, "mad", true, false},
                              MetricColumn{RunTableModel::RegionBad, "bad", true, false},
                              MetricColumn{RunTableModel::RegionIou, "mean_iou", true, true}};

/// Shown before anything is measured.
bool isUsual(int column) { return column >= RunTableModel::Rmse && column <= RunTableModel::Ssim; }

const MetricColumn* metricColumn(int column) {
  const auto found =
      std::find_if(kMetrics.begin(), kMetrics.end(), [&](const auto& metric) { return metric.column == column; });
  return found == kMetrics.end() ? nullptr : &*found;
}

bool isShare(int column) {
  return column == RunTableModel::Bad || column == RunTableModel::RegionBad || column == RunTableModel::Accuracy;
}

}  // namespace

RunTableModel::RunTableModel(Workspace* workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace) {
  connect(workspace, &Workspace::pairChanged, this, &RunTableModel::rebuild);
  connect(workspace, &Workspace::entriesChanged, this, [this] {
    if (m_allPairs) rebuild();
  });
  connect(workspace, &Workspace::runAdded, this, &RunTableModel::rebuild);
  connect(workspace, &Workspace::runRemoved, this, &RunTableModel::rebuild);
  connect(workspace, &Workspace::runChanged, this, &RunTableModel::refreshRow);
  rebuild();
}

void RunTableModel::setAllPairs(bool all) {
  m_allPairs = all;
  rebuild();
}

int RunTableModel::rowOf(const Run* run) const {
  const auto found = std::find(m_rows.begin(), m_rows.end(), run);
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void RunTableModel::rebuild() {
  std::vector<Run*> rows;
  if (m_allPairs) {
    for (const PairEntry* entry : m_workspace->entries())
      rows.insert(rows.end(), entry->runs().begin(), entry->runs().end());
  } else if (const PairEntry* entry = m_workspace->target()) {
    rows = entry->runs();
  }
  if (rows == m_rows) return;
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

void RunTableModel::refreshRow(const Run* run) {
  const int row = rowOf(run);
  if (row < 0) return;
  // A new value may take the mark from another row.
  const bool whole = run->state() == Run::State::Done;
  Q_EMIT dataChanged(index(whole ? 0 : row, 0), index(whole ? rowCount() - 1 : row, kColumns - 1));
}

const PairEntry* RunTableModel::entryOf(const Run* run) const { return qobject_cast<const PairEntry*>(run->parent()); }

std::optional<double> RunTableModel::number(const Run& run, int column) const {
  if (column == Time) return run.state() == Run::State::Done ? std::optional(run.seconds()) : std::nullopt;
  const MetricColumn* metric = metricColumn(column);
  if (metric == nullptr) return std::nullopt;
  const auto& values = metric->region ? run.regionMetrics() : run.metrics();
  if (!values) return std::nullopt;
  const auto found = values->find(metric->key);
  if (found == values->end() || std::isnan(found->second)) return std::nullopt;
  return isShare(column) ? 100.0 * found->second : found->second;
}

bool RunTableModel::isBest(int row, int column) const {
  const MetricColumn* metric = metricColumn(column);
  const Run* candidate = run(row);
  if (metric == nullptr || candidate == nullptr) return false;
  const std::optional<double> own = number(*candidate, column);
  if (!own) return false;
  int rivals = 0;
  for (const Run* other : m_rows) {
    if (other->parent() != candidate->parent()) continue;
    const std::optional<double> value = number(*other, column);
    if (!value) continue;
    ++rivals;
    if (metric->higherIsBetter ? *value > *own : *value < *own) return false;
  }
  return rivals > 1;
}

bool RunTableModel::isUseful(int column) const {
  if (metricColumn(column) == nullptr) return true;
  const auto anyRun = [this](const auto& holds) { return std::any_of(m_rows.begin(), m_rows.end(), holds); };
  if (anyRun([&](const Run* run) { return number(*run, column).has_value(); })) return true;
  return isUsual(column) && !anyRun([](const Run* run) { return run->metrics().has_value(); });
}

QString RunTableModel::stateText(const Run& run) const {
  switch (run.state()) {
    case Run::State::Queued:
      return tr("Queued");
    case Run::State::Running: {
      const QString share = formatPercent(std::round(100.0 * run.fraction()) / 100.0);
      const auto left = run.secondsLeft();
      return left ? tr("%1, %2 left").arg(share, formatSeconds(*left)) : share;
    }
    case Run::State::Cancelling:
      return tr("Stopping…");
    case Run::State::Done:
      return run.result() ? tr("Done") : tr("Done, put away");
    case Run::State::Cancelled:
      return tr("Stopped");
    case Run::State::Failed:
      return tr("Failed");
  }
  return {};
}

QString RunTableModel::text(const Run& run, int column) const {
  switch (column) {
    case Pair:
      return entryOf(&run)->title();
    case Method:
      return run.name();
    case Parameters:
      return run.parameterText();
    case State:
      return stateText(run);
    case Device:
      return run.device();
    case Date:
      return run.date().isValid() ? QLocale().toString(run.date(), QLocale::ShortFormat) : QString();
    case Time: {
      const auto seconds = number(run, column);
      return seconds ? formatSeconds(*seconds) : QString();
    }
    default: {
      const auto value = number(run, column);
      return value ? formatMetric(*value) : QStringLiteral("—");
    }
  }
}

int RunTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant RunTableModel::data(const QModelIndex& index, int role) const {
  const Run* shown = run(index.row());
  if (shown == nullptr) return {};
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole:
      return isBest(index.row(), column) ? QStringLiteral("▲ ") + text(*shown, column) : text(*shown, column);
    case Qt::FontRole: {
      QFont font;
      font.setBold(isBest(index.row(), column));
      return font;
    }
    case Qt::TextAlignmentRole:
      return metricColumn(column) != nullptr || column == Time ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
      if (!shown->message().isEmpty()) return shown->message();
      if (metricColumn(column) != nullptr && !shown->metrics()) return tr("Needs a ground truth");
      return text(*shown, column);
    case kSortRole: {
      const auto value = number(*shown, column);
      if (metricColumn(column) != nullptr || column == Time) return value ? QVariant(*value) : QVariant();
      return column == Date ? QVariant(shown->date()) : QVariant(text(*shown, column));
    }
    default:
      return {};
  }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
  const auto pair = m_workspace->pair();
  const QString unit = pair ? QString::fromStdString(pair->unit.name) : QString();
  const QString inUnit = unit.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(unit);
  const QString threshold =
      pair ? QStringLiteral("%1 %2").arg(formatValue(pair->unit.badThreshold), unit).trimmed() : QString();
  const std::array<std::pair<QString, QString>, kColumns> texts{{
      {tr("Pair"), tr("The pair that the method was run on")},
      {tr("Method"), tr("The filter or model")},
      {tr("Parameters"), tr("All parameters of the run")},
      {tr("State"), tr("How the run goes, or how it ended")},
      {tr("RMSE") + inUnit, tr("Root mean square error against the ground truth, without 6 pixels at every side; valid "
                               "pixels only. Lower is better.")},
      {tr("RMSE, whole") + inUnit,
       tr("Root mean square error over the whole picture; valid pixels only. Lower is better.")},
      {tr("MAD") + inUnit, tr("Mean absolute difference from the ground truth over the whole picture; valid pixels "
                              "only. Lower is better.")},
      {tr("Bad [%]"), tr("Share of the pixels that are off by more than %1. Lower is better.").arg(threshold)},
      {tr("PSNR [dB]"), tr("Peak signal-to-noise ratio over the whole picture. Higher is better.")},
      {tr("SSIM"), tr("Structural similarity (11 × 11 Gaussian windows) over the whole picture. Higher is better.")},
      {tr("Weighted F"),
       tr("Weighted F-measure (Margolin et al. 2014) of a saliency map over the whole picture. Higher is better.")},
      {tr("Mean IoU"), tr("Intersection over union, mean of the classes, over the whole picture. Higher is better.")},
      {tr("Right [%]"), tr("Share of the pixels that have the right class. Higher is better.")},
      {tr("Region RMSE") + inUnit, tr("Root mean square error within the region. Lower is better.")},
      {tr("Region MAD") + inUnit, tr("Mean absolute difference within the region. Lower is better.")},
      {tr("Region bad [%]"), tr("Share of bad pixels within the region. Lower is better.")},
      {tr("Region IoU"), tr("Mean intersection over union within the region. Higher is better.")},
      {tr("Time"), tr("Of the filter alone, without reading and writing")},
      {tr("Device"), tr("What the filter ran on")},
      {tr("Date"), tr("When the run ended")},
  }};
  const auto& [title, tip] = texts[static_cast<std::size_t>(section)];
  if (role == Qt::DisplayRole) return title;
  if (role == Qt::ToolTipRole) return tip;
  return {};
}

TextTable RunTableModel::table(const std::vector<int>& rows, const std::vector<int>& columns) const {
  TextTable table;
  for (const int column : columns) table.header.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
  for (std::size_t r = 0; r < rows.size(); ++r) {
    QStringList cells;
    for (std::size_t c = 0; c < columns.size(); ++c) {
      const Run& shown = *run(rows[r]);
      const int column = columns[c];
      const auto value = number(shown, column);
      if (metricColumn(column) != nullptr || column == Time) {
        cells.append(value ? QString::number(*value, 'g', 6) : QString());
      } else {
        cells.append(column == Date ? shown.date().toString(Qt::ISODate) : text(shown, column));
      }
      if (isBest(rows[r], column)) table.best.insert({static_cast<int>(r), static_cast<int>(c)});
    }
    table.rows.push_back(cells);
  }
  if (const auto time = std::find(columns.begin(), columns.end(), static_cast<int>(Time)); time != columns.end())
    table.header[time - columns.begin()] = tr("Time [s]");
  return table;
}

void RunTableModel::retranslate() {
  beginResetModel();
  endResetModel();
}

}  // namespace dkn
