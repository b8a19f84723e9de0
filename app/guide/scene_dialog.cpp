// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what scenes are to be made.
#include "guide/scene_dialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace dkn {
namespace {

constexpr int kMostScenes = 1000;
constexpr int kLargestSide = 8192;

}  // namespace

SceneDialog::SceneDialog(const QString& folder, QWidget* parent)
    : QDialog(parent),
      m_folder(new QLineEdit(folder, this)),
      m_count(new QSpinBox(this)),
      m_seed(new QSpinBox(this)),
      m_width(new QSpinBox(this)),
      m_height(new QSpinBox(this)) {
  setWindowTitle(tr("Make Synthetic Pairs"));
  m_count->setRange(1, kMostScenes);
  m_seed->setRange(0, 1 << 30);
  m_seed->setToolTip(tr("The same seed gives the same scene"));
  for (QSpinBox* side : {m_width, m_height}) side->setRange(16, kLargestSide);
  m_width->setValue(640);
  m_height->setValue(480);
  m_width->setAccessibleName(tr("Width in pixels"));
  m_height->setAccessibleName(tr("Height in pixels"));
  auto* browse = new QPushButton(tr("Browse…"), this);
  browse->setAutoDefault(false);
  connect(browse, &QPushButton::clicked, this, [this] {
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder of the Scenes"), m_folder->text());
    if (!chosen.isEmpty()) m_folder->setText(chosen);
  });
  auto* place = new QHBoxLayout;
  place->addWidget(m_folder, 1);
  place->addWidget(browse);
  auto* size = new QHBoxLayout;
  size->addWidget(m_width);
  size->addWidget(new QLabel(QStringLiteral("×"), this));
  size->addWidget(m_height);
  size->addStretch();
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  m_ok = buttons->addButton(tr("&Make"), QDialogButtonBox::AcceptRole);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  const auto check = [this] { m_ok->setEnabled(!m_folder->text().trimmed().isEmpty()); };
  connect(m_folder, &QLineEdit::textChanged, this, check);
  auto* form = new QFormLayout(this);
  const auto labelled = [&](const QString& text, QWidget* buddy, auto* content) {
    auto* label = new QLabel(text, this);
    label->setBuddy(buddy);
    form->addRow(label, content);
  };
  labelled(tr("&Folder:"), m_folder, place);
  labelled(tr("&How many:"), m_count, m_count);
  labelled(tr("&Seed of the first:"), m_seed, m_seed);
  labelled(tr("Si&ze:"), m_width, size);
  form->addRow(buttons);
  check();
}

QString SceneDialog::folder() const { return m_folder->text().trimmed(); }
int SceneDialog::count() const { return m_count->value(); }
int SceneDialog::seed() const { return m_seed->value(); }
QSize SceneDialog::sceneSize() const { return {m_width->value(), m_height->value()}; }

}  // namespace dkn
