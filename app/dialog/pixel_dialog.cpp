// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a pixel by its coordinates.
#include "dialog/pixel_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>

namespace dkn {

PixelDialog::PixelDialog(QSize scene, QPoint pixel, QWidget* parent)
    : QDialog(parent), m_x(new QSpinBox(this)), m_y(new QSpinBox(this)) {
  setWindowTitle(tr("Go to Pixel"));
  m_x->setRange(0, std::max(0, scene.width() - 1));
  m_y->setRange(0, std::max(0, scene.height() - 1));
  m_x->setValue(pixel.x());
  m_y->setValue(pixel.y());
  m_x->setAccessibleName(tr("Column"));
  m_y->setAccessibleName(tr("Row"));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* form = new QFormLayout(this);
  form->addRow(tr("&Column (x), 0 to %1:").arg(m_x->maximum()), m_x);
  form->addRow(tr("&Row (y), 0 to %1:").arg(m_y->maximum()), m_y);
  form->addRow(buttons);
  m_x->selectAll();
}

QPoint PixelDialog::pixel() const { return {m_x->value(), m_y->value()}; }

}  // namespace dkn
