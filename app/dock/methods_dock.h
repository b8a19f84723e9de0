// SPDX-License-Identifier: GPL-3.0-or-later
// The methods, to be ticked and set.
#pragma once

#include <QDockWidget>

class QAction;
class QLabel;
class QListWidget;

namespace dkn {

class MethodList;
class ParameterForm;

class MethodsDock : public QDockWidget {
  Q_OBJECT

 public:
  /// `runTicked` stands below the list as a button.
  MethodsDock(MethodList* methods, QAction* runTicked, QWidget* parent = nullptr);

  ParameterForm* form() const { return m_form; }
  QListWidget* list() const { return m_list; }
  /// That the chosen model was trained for something else than the pair; empty: it was not.
  QString hint() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void showTicks();
  void showFit();
  void retranslateUi();

  MethodList* m_methods;
  QListWidget* m_list;
  QLabel* m_heading;
  QLabel* m_hint;
  ParameterForm* m_form;
};

}  // namespace dkn
