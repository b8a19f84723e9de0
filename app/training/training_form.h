// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a training run, checked beside each.
#pragma once

#include <QWidget>

#include <map>

#include "training/training_draft.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace dkn {

/// Edits a draft and the folder that the run goes to. Whatever is wrong stands below its field.
class TrainingForm : public QWidget {
  Q_OBJECT

 public:
  explicit TrainingForm(QWidget* parent = nullptr);

  const TrainingDraft& draft() const { return m_draft; }
  /// `title` says where it is from.
  void setDraft(const TrainingDraft& draft, const QString& title);
  QString outputFolder() const;
  void setOutputFolder(const QString& folder);
  /// The models that training can start from: title and file.
  void setModels(const std::vector<std::pair<QString, QString>>& models);
  bool isValid() const;
  /// Of one of the names in the configuration, "output" or "data"; null: there is none.
  QWidget* field(const QString& name) const;
  /// The sentence below that field; empty: nothing is wrong.
  QString problemOf(const QString& name) const;

 Q_SIGNALS:
  void validityChanged();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Row {
    QLabel* label = nullptr;
    QWidget* field = nullptr;
    QLabel* problem = nullptr;
    bool ofModel = false;
  };
  QWidget* addRow(const QString& name, QWidget* field, QWidget* cell = nullptr);
  void addNumbers(const char* name, bool ofModel = false);
  void addChoice(const char* name, std::initializer_list<const char*> values, bool ofModel = false);
  void addData();
  void addInit();
  void addOutput();
  void showDraft();
  void takeNumbers(const QString& name);
  void takeData();
  void check();
  void setProblem(const QString& name, const QString& reason);
  void retranslateUi();

  TrainingDraft m_draft;
  QFormLayout* m_form;
  QLabel* m_title;
  QLabel* m_general;
  QComboBox* m_data = nullptr;
  QLineEdit* m_folder = nullptr;
  QComboBox* m_init = nullptr;
  QLineEdit* m_output = nullptr;
  std::map<QString, Row> m_rows;
  std::map<QString, QString> m_typing;  ///< what was typed and is no number, by field
  bool m_showing = false;
};

}  // namespace dkn
