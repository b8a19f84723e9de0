// SPDX-License-Identifier: GPL-3.0-or-later
// The pairs as a list.
#include "pair/pair_list_model.h"

#include <QFont>
#include <QIcon>

#include <algorithm>

#include "look/tinted_icon.h"

namespace dkn {

PairListModel::PairListModel(Workspace* workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace) {
  connect(workspace, &Workspace::entriesChanged, this, &PairListModel::rebuild);
  connect(workspace, &Workspace::pairChanged, this, &PairListModel::rebuild);
  connect(workspace, &Workspace::runRemoved, this, &PairListModel::rebuild);
  connect(workspace, &Workspace::runChanged, this, [this](const Run* run) {
    if (!run->isActive()) rebuild();
  });
  rebuild();
}

void PairListModel::rebuild() {
  if (m_rows == m_workspace->entries()) {
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 1));
    return;
  }
  beginResetModel();
  m_rows = m_workspace->entries();
  endResetModel();
}

PairEntry* PairListModel::entry(int row) const {
  return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int PairListModel::rowOf(const PairEntry* entry) const {
  const auto found = std::find(m_rows.begin(), m_rows.end(), entry);
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PairListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString PairListModel::detail(const PairEntry& entry) const {
  QStringList parts;
  if (entry.state() == PairEntry::State::Loading) parts.append(tr("opening…"));
  if (entry.state() == PairEntry::State::Failed) parts.append(tr("cannot be read"));
  const QString protocol = entry.source().protocolText();
  if (!protocol.isEmpty()) parts.append(protocol);
  if (!entry.source().files.groundTruth.empty()) parts.append(tr("ground truth"));
  const auto done = std::count_if(entry.runs().begin(), entry.runs().end(),
                                  [](const Run* run) { return run->state() == Run::State::Done; });
  if (done > 0) parts.append(QStringLiteral("✓ %1").arg(done));
  return parts.join(QStringLiteral(", "));
}

QString PairListModel::tip(const PairEntry& entry) const {
  if (!entry.message().isEmpty()) return entry.message();
  if (entry.isDemo()) return tr("A synthetic scene with exact depth");
  const auto path = [](const std::filesystem::path& file) { return QString::fromStdString(file.string()); };
  const PairFiles& files = entry.source().files;
  QString text = tr("Guidance: %1\nTarget: %2").arg(path(files.guidance), path(files.target));
  if (!files.groundTruth.empty()) text += tr("\nGround truth: %1").arg(path(files.groundTruth));
  return text;
}

QVariant PairListModel::data(const QModelIndex& index, int role) const {
  const PairEntry* shown = entry(index.row());
  if (shown == nullptr) return {};
  const bool isCurrent = shown == m_workspace->current();
  switch (role) {
    case Qt::DisplayRole:
      return index.column() == 0 ? shown->title() : detail(*shown);
    case Qt::ToolTipRole:
      return tip(*shown);
    case Qt::FontRole: {
      QFont font;
      font.setBold(isCurrent && index.column() == 0);
      return font;
    }
    case Qt::DecorationRole:
      if (index.column() == 0 && shown->state() == PairEntry::State::Failed)
        return tintedIcon(QStringLiteral(":/icons/error.svg"));
      return {};
    default:
      return {};
  }
}

QVariant PairListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == 0 ? tr("Pair") : tr("State");
}

}  // namespace dkn
