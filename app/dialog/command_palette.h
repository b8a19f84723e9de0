// SPDX-License-Identifier: GPL-3.0-or-later
// Every command by its name.
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace dkn {

class ActionSet;

/// Typed words narrow the list down (each must occur, in any order); Return runs the first one, arrows choose.
class CommandPalette : public QDialog {
  Q_OBJECT

 public:
  explicit CommandPalette(ActionSet* actions, QWidget* parent = nullptr);

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void filter(const QString& words);
  void runCurrent();

  ActionSet* m_actions;
  QLineEdit* m_words;
  QListWidget* m_list;
};

}  // namespace dkn
