// SPDX-License-Identifier: GPL-3.0-or-later
// A message above the pictures that interrupts nobody.
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace dkn {

/// Hidden until a message is shown; stays until closed or replaced. Screen readers are told at once.
class Banner : public QFrame {
  Q_OBJECT

 public:
  enum class Kind { Error, Information };

  explicit Banner(QWidget* parent = nullptr);

  void showMessage(Kind kind, const QString& text);
  QString message() const;
  Kind kind() const { return m_kind; }

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void retranslateUi();
  void updateColours();
  QColor accent() const;

  QLabel* m_icon;
  QLabel* m_text;
  QToolButton* m_close;
  Kind m_kind = Kind::Information;
};

}  // namespace dkn
