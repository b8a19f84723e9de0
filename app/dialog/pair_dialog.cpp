// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the two files of a pair.
#include "dialog/pair_dialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dkn {

PairDialog::PairDialog(const QString& folder, QWidget* parent)
    : QDialog(parent), m_folder(folder), m_reason(new QLabel(this)), m_buttons(new QDialogButtonBox(this)) {
  setWindowTitle(tr("Open Pair"));
  auto* form = new QFormLayout;
  m_guidance = addRow(tr("&Guidance:"), form);
  m_target = addRow(tr("&Target:"), form);
  m_guidance->setPlaceholderText(tr("The sharp picture, for example a photograph"));
  m_target->setPlaceholderText(tr("The picture to be filtered, for example a depth map; any size"));
  m_guidance->setObjectName(QStringLiteral("guidance"));
  m_target->setObjectName(QStringLiteral("target"));

  auto* open = m_buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
  m_buttons->addButton(QDialogButtonBox::Cancel);
  auto* swap = m_buttons->addButton(tr("&Swap"), QDialogButtonBox::ActionRole);
  swap->setToolTip(tr("Exchange guidance and target"));
  open->setDefault(true);
  connect(swap, &QPushButton::clicked, this, [this] { setFiles(target(), guidance()); });
  connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  m_reason->setWordWrap(true);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(form);
  layout->addWidget(m_reason);
  layout->addStretch();
  layout->addWidget(m_buttons);
  resize(640, sizeHint().height());
  check();
}

QString PairDialog::guidance() const { return m_guidance->text(); }

QString PairDialog::target() const { return m_target->text(); }

void PairDialog::setFiles(const QString& guidance, const QString& target) {
  m_guidance->setText(guidance);
  m_target->setText(target);
}

QLineEdit* PairDialog::addRow(const QString& name, QFormLayout* form) {
  auto* field = new QLineEdit(this);
  auto* button = new QPushButton(tr("Browse…"), this);
  auto* row = new QHBoxLayout;
  row->addWidget(field, 1);
  row->addWidget(button);
  auto* label = new QLabel(name, this);
  label->setBuddy(field);
  form->addRow(label, row);
  QString title = name;
  title.remove(QLatin1Char('&')).remove(QLatin1Char(':'));
  field->setAccessibleName(title);
  button->setAccessibleName(tr("Browse for the %1").arg(title));
  field->setClearButtonEnabled(true);
  connect(field, &QLineEdit::textChanged, this, &PairDialog::check);
  connect(button, &QPushButton::clicked, this, [this, field, title] { browse(field, title); });
  return field;
}

void PairDialog::browse(QLineEdit* field, const QString& title) {
  const QString start = field->text().isEmpty() ? m_folder : field->text();
  const QString filter = tr("Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.pfm *.npy *.exr *.dpt);;All files (*)");
  const QString file = QFileDialog::getOpenFileName(this, title, start, filter);
  if (file.isEmpty()) return;
  m_folder = QFileInfo(file).absolutePath();
  field->setText(file);
}

void PairDialog::check() {
  QString reason;
  for (const QString& file : {guidance(), target()}) {
    if (!file.isEmpty() && !QFileInfo(file).isFile()) reason = tr("There is no file %1.").arg(file);
  }
  if (reason.isEmpty() && (guidance().isEmpty() || target().isEmpty())) reason = tr("Choose both files.");
  m_reason->setText(reason);
  for (QAbstractButton* button : m_buttons->buttons()) {
    if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) button->setEnabled(reason.isEmpty());
  }
}

}  // namespace dkn
