// SPDX-License-Identifier: GPL-3.0-or-later
// The table of results.
#include "dock/results_dock.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>
#include <vector>

#include "pair/workspace.h"
#include "run/run_table_model.h"

namespace dkn {

ResultsDock::ResultsDock(Workspace* workspace, QWidget* parent)
    : QDockWidget(parent),
      m_workspace(workspace),
      m_model(new RunTableModel(workspace, this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_view(new QTableView(this)),
      m_allPairs(new QCheckBox(this)) {
  setObjectName(QStringLiteral("resultsDock"));
  m_sorted->setSourceModel(m_model);
  m_sorted->setSortRole(RunTableModel::kSortRole);
  m_view->setModel(m_sorted);
  m_view->setSortingEnabled(true);
  m_view->sortByColumn(-1, Qt::AscendingOrder);
  m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_view->setSelectionMode(QAbstractItemView::SingleSelection);
  m_view->setAlternatingRowColors(true);
  m_view->setShowGrid(false);
  m_view->setWordWrap(false);
  m_view->verticalHeader()->hide();
  m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
  m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_view->horizontalHeader()->setHighlightSections(false);
  m_view->horizontalHeader()->setStretchLastSection(true);
  m_view->setTabKeyNavigation(false);
  m_view->installEventFilter(this);
  auto* content = new QWidget(this);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  layout->addWidget(m_view, 1);
  layout->addWidget(m_allPairs);
  setWidget(content);

  connect(m_allPairs, &QCheckBox::toggled, this, [this](bool all) {
    m_model->setAllPairs(all);
    updateColumns();
  });
  connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
    Run* run = m_model->run(m_sorted->mapToSource(row).row());
    if (run != nullptr && !m_following) m_workspace->showRun(run);
  });
  connect(workspace, &Workspace::resultChanged, this, &ResultsDock::followShownRun);
  connect(m_model, &QAbstractItemModel::modelReset, this, &ResultsDock::updateColumns);
  connect(m_model, &QAbstractItemModel::dataChanged, this, &ResultsDock::updateColumns);
  updateColumns();
  retranslateUi();
}

void ResultsDock::updateColumns() {
  m_view->setColumnHidden(RunTableModel::Pair, !m_model->showsAllPairs());
  for (int column = RunTableModel::Rmse; column < RunTableModel::Time; ++column)
    m_view->setColumnHidden(column, !m_model->isUseful(column));
}

void ResultsDock::followShownRun() {
  const int row = m_model->rowOf(m_workspace->shownRun());
  if (row < 0) return;
  m_following = true;
  m_view->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, RunTableModel::Method)));
  m_following = false;
}

QString ResultsDock::text(TableFormat format) const {
  std::vector<int> rows, columns;
  for (int row = 0; row < m_sorted->rowCount(); ++row)
    rows.push_back(m_sorted->mapToSource(m_sorted->index(row, 0)).row());
  const QHeaderView* header = m_view->horizontalHeader();
  for (int visual = 0; visual < header->count(); ++visual) {
    const int column = header->logicalIndex(visual);
    if (!m_view->isColumnHidden(column) && column != RunTableModel::State) columns.push_back(column);
  }
  return tableText(m_model->table(rows, columns), format);
}

bool ResultsDock::eventFilter(QObject* object, QEvent* event) {
  if (object == m_view && event->type() == QEvent::KeyPress &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
    if (Run* run = m_model->run(m_sorted->mapToSource(m_view->currentIndex()).row())) m_workspace->removeRun(run);
    return true;
  }
  return QDockWidget::eventFilter(object, event);
}

void ResultsDock::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslateUi();
  QDockWidget::changeEvent(event);
}

void ResultsDock::retranslateUi() {
  setWindowTitle(tr("Results"));
  m_view->setAccessibleName(tr("Results"));
  m_view->setAccessibleDescription(tr("Selecting a row shows its result, Delete removes it"));
  m_allPairs->setText(tr("Results of a&ll pairs"));
  m_model->retranslate();
}

}  // namespace dkn
