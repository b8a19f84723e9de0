// SPDX-License-Identifier: GPL-3.0-or-later
// The list of pairs.
#include "dock/pairs_dock.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeView>

#include "pair/pair_list_model.h"

namespace dkn {

PairsDock::PairsDock(Workspace* workspace, QWidget* parent)
    : QDockWidget(parent),
      m_workspace(workspace),
      m_model(new PairListModel(workspace, this)),
      m_view(new QTreeView(this)) {
  setObjectName(QStringLiteral("pairsDock"));
  m_view->setModel(m_model);
  m_view->setRootIsDecorated(false);
  m_view->setUniformRowHeights(true);
  m_view->setAllColumnsShowFocus(true);
  m_view->setAlternatingRowColors(true);
  m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  connect(m_model, &QAbstractItemModel::dataChanged, m_view, [this] { m_view->resizeColumnToContents(1); });
  connect(m_model, &QAbstractItemModel::modelReset, m_view, [this] { m_view->resizeColumnToContents(1); });
  m_view->header()->setStretchLastSection(false);
  m_view->setTextElideMode(Qt::ElideMiddle);
  m_view->installEventFilter(this);
  setWidget(m_view);
  connect(m_view, &QTreeView::clicked, this, &PairsDock::openRow);
  connect(workspace, &Workspace::pairChanged, this, [this] {
    const int row = m_model->rowOf(m_workspace->current());
    if (row >= 0) m_view->setCurrentIndex(m_model->index(row, 0));
  });
  retranslateUi();
}

void PairsDock::openRow(const QModelIndex& index) { m_workspace->select(m_model->entry(index.row())); }

bool PairsDock::eventFilter(QObject* object, QEvent* event) {
  if (object == m_view && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    const QModelIndex row = m_view->currentIndex();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      openRow(row);
      return true;
    }
    if (key == Qt::Key_Delete && row.isValid()) {
      m_workspace->close(m_model->entry(row.row()));
      return true;
    }
  }
  return QDockWidget::eventFilter(object, event);
}

void PairsDock::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslateUi();
  QDockWidget::changeEvent(event);
}

void PairsDock::retranslateUi() {
  setWindowTitle(tr("Pairs"));
  m_view->setAccessibleName(tr("Pairs"));
  m_view->setAccessibleDescription(tr("Return opens a pair, Delete closes it"));
  m_model->retranslate();
}

}  // namespace dkn
