// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, with the time.
#include "dock/log_dock.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTime>

namespace dkn {
namespace {

constexpr int kMaximumLines = 5000;

}  // namespace

LogDock::LogDock(QWidget* parent) : QDockWidget(parent), m_text(new QPlainTextEdit(this)) {
  setObjectName(QStringLiteral("logDock"));
  m_text->setReadOnly(true);
  m_text->setMaximumBlockCount(kMaximumLines);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  setWidget(m_text);
  retranslateUi();
}

void LogDock::add(const QString& text) {
  m_text->appendPlainText(
      QStringLiteral("%1  %2").arg(QTime::currentTime().toString(QStringLiteral("hh:mm:ss")), text));
}

QString LogDock::text() const { return m_text->toPlainText(); }

void LogDock::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslateUi();
  QDockWidget::changeEvent(event);
}

void LogDock::retranslateUi() {
  setWindowTitle(tr("Log"));
  m_text->setAccessibleName(tr("Log"));
}

}  // namespace dkn
