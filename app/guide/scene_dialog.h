// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what scenes are to be made.
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace dkn {

class SceneDialog : public QDialog {
  Q_OBJECT

 public:
  explicit SceneDialog(const QString& folder, QWidget* parent = nullptr);

  QString folder() const;
  int count() const;
  int seed() const;
  QSize sceneSize() const;

 private:
  QLineEdit* m_folder;
  QSpinBox* m_count;
  QSpinBox* m_seed;
  QSpinBox* m_width;
  QSpinBox* m_height;
  QPushButton* m_ok;
};

}  // namespace dkn
