// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a pixel by its coordinates.
#pragma once

#include <QDialog>
#include <QPoint>
#include <QSize>

class QSpinBox;

namespace dkn {

class PixelDialog : public QDialog {
  Q_OBJECT

 public:
  PixelDialog(QSize scene, QPoint pixel, QWidget* parent = nullptr);

  QPoint pixel() const;

 private:
  QSpinBox* m_x;
  QSpinBox* m_y;
};

}  // namespace dkn
