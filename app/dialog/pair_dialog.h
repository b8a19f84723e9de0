// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the files of a pair, or for folders of pairs, and how the target is to be taken.
#pragma once

#include <QDialog>
#include <QString>

#include "pair/loaded_pair.h"

class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace dkn {

/// Open is enabled once everything named exists; until then a line says what is missing.
class PairDialog : public QDialog {
  Q_OBJECT

 public:
  /// Folders: each field takes a folder or a pattern; without targets the guidance's folder holds both.
  enum class Kind { Files, Folders };

  /// `folder` is where looking for files begins.
  PairDialog(Kind kind, const QString& folder, QWidget* parent = nullptr);

  QString guidance() const;
  QString target() const;
  QString truth() const;
  void setFiles(const QString& guidance, const QString& target);
  /// Task, protocol, scale, unit and invalid value.
  PairOptions options() const;
  /// Of Kind::Files.
  PairSource source() const;

 private:
  QLineEdit* addRow(const QString& name, const char* id, QFormLayout* form);
  void addOptions(QFormLayout* form);
  void browse(QLineEdit* field, const QString& title);
  void check();
  QString problem() const;

  Kind m_kind;
  QString m_folder;
  QLineEdit* m_guidance;
  QLineEdit* m_target;
  QLineEdit* m_truth;
  QComboBox* m_task;
  QComboBox* m_protocol;
  QSpinBox* m_scale;
  QLineEdit* m_unit;
  QComboBox* m_invalid;
  QLineEdit* m_invalidValue;
  QLabel* m_reason;
  QDialogButtonBox* m_buttons;
};

}  // namespace dkn
