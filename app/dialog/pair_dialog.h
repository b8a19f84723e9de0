// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the two files of a pair.
#pragma once

#include <QDialog>
#include <QString>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace dkn {

/// Open is enabled once both files exist; until then a line says what is missing.
class PairDialog : public QDialog {
  Q_OBJECT

 public:
  /// `folder` is where looking for files begins.
  explicit PairDialog(const QString& folder, QWidget* parent = nullptr);

  QString guidance() const;
  QString target() const;
  void setFiles(const QString& guidance, const QString& target);

 private:
  QLineEdit* addRow(const QString& name, QFormLayout* form);
  void browse(QLineEdit* field, const QString& title);
  void check();

  QString m_folder;
  QLineEdit* m_guidance;
  QLineEdit* m_target;
  QLabel* m_reason;
  QDialogButtonBox* m_buttons;
};

}  // namespace dkn
