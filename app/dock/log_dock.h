// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, with the time.
#pragma once

#include <QDockWidget>

class QPlainTextEdit;

namespace dkn {

class LogDock : public QDockWidget {
  Q_OBJECT

 public:
  explicit LogDock(QWidget* parent = nullptr);

  void add(const QString& text);
  QString text() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslateUi();

  QPlainTextEdit* m_text;
};

}  // namespace dkn
