// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the files of a pair, or for folders of pairs.
#include "dialog/pair_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "look/theme.h"

namespace dkn {
namespace {

constexpr int kMaximumScale = 64;

bool isPattern(const QString& text) { return text.contains(QLatin1Char('*')) || text.contains(QLatin1Char('?')); }

}  // namespace

PairDialog::PairDialog(Kind kind, const QString& folder, QWidget* parent)
    : QDialog(parent),
      m_kind(kind),
      m_folder(folder),
      m_reason(new QLabel(this)),
      m_buttons(new QDialogButtonBox(this)) {
  const bool files = kind == Kind::Files;
  setWindowTitle(files ? tr("Open Pair") : tr("Open Folder of Pairs"));
  auto* form = new QFormLayout;
  m_guidance = addRow(tr("&Guidance:"), "guidance", form);
  m_target = addRow(tr("&Target:"), "target", form);
  m_truth = addRow(tr("Ground t&ruth:"), "truth", form);
  m_guidance->setPlaceholderText(files ? tr("The sharp picture, for example a photograph")
                                       : tr("A folder, or a pattern such as shots/*_rgb.png"));
  m_target->setPlaceholderText(files ? tr("The picture to be filtered, for example a depth map; any size")
                                     : tr("Empty: in the same folder"));
  m_truth->setPlaceholderText(tr("Optional: what results are measured against"));
  addOptions(form);

  auto* open = m_buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
  m_buttons->addButton(QDialogButtonBox::Cancel);
  if (files) {
    auto* swap = m_buttons->addButton(tr("&Swap"), QDialogButtonBox::ActionRole);
    swap->setToolTip(tr("Exchange guidance and target"));
    connect(swap, &QPushButton::clicked, this, [this] { setFiles(target(), guidance()); });
  }
  open->setDefault(true);
  connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  m_reason->setWordWrap(true);
  m_reason->setMinimumHeight(2 * fontMetrics().height());
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(form);
  layout->addWidget(m_reason);
  layout->addStretch();
  layout->addWidget(m_buttons);
  resize(680, sizeHint().height());
  check();
}

void PairDialog::addOptions(QFormLayout* form) {
  m_task = new QComboBox(this);
  m_task->setObjectName(QStringLiteral("task"));
  m_task->addItem(tr("Values: depth, disparity, colours"), static_cast<int>(Task::Values));
  m_task->addItem(tr("Saliency: how much a pixel belongs to the foreground"), static_cast<int>(Task::Saliency));
  m_task->addItem(tr("Classes: a label map, or score maps as .npy"), static_cast<int>(Task::Segmentation));
  m_task->setToolTip(tr("What results are measured by: RMSE and others, also the weighted F-measure, or mean IoU"));
  m_task->setAccessibleName(tr("The target holds"));
  auto* taskLabel = new QLabel(tr("The target &holds:"), this);
  taskLabel->setBuddy(m_task);
  form->addRow(taskLabel, m_task);

  m_protocol = new QComboBox(this);
  m_protocol->setObjectName(QStringLiteral("protocol"));
  m_protocol->addItem(tr("As it is: it is the input"), QStringLiteral("none"));
  m_protocol->addItem(tr("Degrade: bicubic down and up"), QStringLiteral("bicubic"));
  m_protocol->addItem(tr("Degrade: keep one pixel of each block"), QStringLiteral("nearest"));
  m_protocol->addItem(tr("Degrade: bicubic with depth noise"), QStringLiteral("noisy"));
  m_protocol->addItem(tr("Degrade: Gaussian noise, same resolution"), QStringLiteral("denoise"));
  m_protocol->setToolTip(
      tr("A full-resolution target can be degraded, as for tests: the original is the ground truth then"));
  m_protocol->setAccessibleName(tr("Use of the target"));
  m_scale = new QSpinBox(this);
  m_scale->setObjectName(QStringLiteral("scale"));
  m_scale->setRange(2, kMaximumScale);
  m_scale->setValue(kDefaultScale);
  m_scale->setPrefix(QStringLiteral("× "));
  m_scale->setAccessibleName(tr("Scale"));
  auto* degrade = new QHBoxLayout;
  degrade->addWidget(m_protocol, 1);
  degrade->addWidget(m_scale);
  auto* label = new QLabel(tr("&Use of the target:"), this);
  label->setBuddy(m_protocol);
  form->addRow(label, degrade);

  m_invalid = new QComboBox(this);
  m_invalid->addItem(tr("0 in 16-bit files, not-a-number in float files"),
                     static_cast<int>(InvalidRule::Mode::Default));
  m_invalid->addItem(tr("This value:"), static_cast<int>(InvalidRule::Mode::Value));
  m_invalid->addItem(tr("No value"), static_cast<int>(InvalidRule::Mode::None));
  m_invalid->setAccessibleName(tr("Unknown pixels"));
  m_invalidValue = new QLineEdit(QStringLiteral("0"), this);
  m_invalidValue->setMaximumWidth(100);
  m_invalidValue->setAccessibleName(tr("Value of unknown pixels"));
  auto* invalid = new QHBoxLayout;
  invalid->addWidget(m_invalid, 1);
  invalid->addWidget(m_invalidValue);
  label = new QLabel(tr("Unknown &pixels have:"), this);
  label->setBuddy(m_invalid);
  form->addRow(label, invalid);

  m_unit = new QLineEdit(this);
  m_unit->setObjectName(QStringLiteral("unit"));
  m_unit->setPlaceholderText(tr("For example mm or cm; empty: as stored"));
  m_unit->setMaxLength(12);
  label = new QLabel(tr("U&nit of the values:"), this);
  label->setBuddy(m_unit);
  m_unit->setAccessibleName(tr("Unit of the values"));
  form->addRow(label, m_unit);
  connect(m_protocol, &QComboBox::currentIndexChanged, this, &PairDialog::check);
  connect(m_invalid, &QComboBox::currentIndexChanged, this, &PairDialog::check);
  connect(m_invalidValue, &QLineEdit::textChanged, this, &PairDialog::check);
}

QString PairDialog::guidance() const { return m_guidance->text(); }

QString PairDialog::target() const {
  return m_kind == Kind::Folders && m_target->text().isEmpty() ? guidance() : m_target->text();
}

QString PairDialog::truth() const { return m_truth->text(); }

void PairDialog::setFiles(const QString& guidance, const QString& target) {
  m_guidance->setText(guidance);
  m_target->setText(target);
}

PairOptions PairDialog::options() const {
  PairOptions options;
  options.task = static_cast<Task>(m_task->currentData().toInt());
  options.protocol = m_protocol->currentData().toString().toStdString();
  if (m_scale->isEnabled()) options.scale = m_scale->value();
  options.invalid.mode = static_cast<InvalidRule::Mode>(m_invalid->currentData().toInt());
  options.invalid.value = QLocale::c().toDouble(m_invalidValue->text());
  options.unit.name = m_unit->text().trimmed().toStdString();
  options.unit.badThreshold = 0.0;
  return options;
}

PairSource PairDialog::source() const {
  const std::filesystem::path guide = guidance().toStdString(), input = target().toStdString();
  return {{pairStem(guide, input), guide, input, truth().toStdString()}, options()};
}

QLineEdit* PairDialog::addRow(const QString& name, const char* id, QFormLayout* form) {
  auto* field = new QLineEdit(this);
  field->setObjectName(QLatin1String(id));
  auto* button = new QPushButton(tr("Browse…"), this);
  button->setAutoDefault(false);
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
  const QString filter = tr("Pictures (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pgm *.ppm *.pfm *.npy *.exr *.dpt);;All files (*)");
  const QString chosen = m_kind == Kind::Files ? QFileDialog::getOpenFileName(this, title, start, filter)
                                               : QFileDialog::getExistingDirectory(this, title, start);
  if (chosen.isEmpty()) return;
  m_folder = m_kind == Kind::Files ? QFileInfo(chosen).absolutePath() : chosen;
  field->setText(chosen);
}

QString PairDialog::problem() const {
  for (const QString& path : {guidance(), target(), truth()}) {
    if (path.isEmpty()) continue;
    const QFileInfo info(path);
    if (m_kind == Kind::Files && !info.isFile()) return tr("There is no file %1.").arg(path);
    if (m_kind == Kind::Folders && !info.exists() && !isPattern(path)) return tr("There is no folder %1.").arg(path);
  }
  bool isNumber = false;
  QLocale::c().toDouble(m_invalidValue->text(), &isNumber);
  if (m_invalidValue->isEnabled() && !isNumber)
    return tr("The value of unknown pixels is a number, with a decimal point.");
  if (guidance().isEmpty() || target().isEmpty())
    return m_kind == Kind::Files ? tr("Choose both files.") : tr("Choose the folder of the guidance pictures.");
  return {};
}

void PairDialog::check() {
  const QString protocol = m_protocol->currentData().toString();
  m_scale->setEnabled(protocol != QLatin1String("none") && protocol != QLatin1String("denoise"));
  m_invalidValue->setEnabled(m_invalid->currentData().toInt() == static_cast<int>(InvalidRule::Mode::Value));
  const QString reason = problem();
  m_reason->setText(reason);
  for (QAbstractButton* button : m_buttons->buttons()) {
    if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) button->setEnabled(reason.isEmpty());
  }
}

}  // namespace dkn
