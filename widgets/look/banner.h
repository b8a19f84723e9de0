// SPDX-License-Identifier: GPL-3.0-or-later
// A message above the pictures that interrupts nobody.
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace dkn {

/// Hidden until a message is shown; stays until closed or replaced. Screen readers are told at once.
class Banner : public QFrame {
  Q_OBJECT

 public:
  enum class Kind { Error, Information };

  explicit Banner(QWidget* parent = nullptr);

  void showMessage(Kind kind, const QString& text);
  /// Beside the message that is shown, until the next one: closes it and acts.
  void addButton(const QString& text, std::function<void()> act);
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
  std::vector<QPushButton*> m_buttons;
  Kind m_kind = Kind::Information;
};

}  // namespace dkn
