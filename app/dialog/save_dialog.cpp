// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where and how a result is stored.
#include "dialog/save_dialog.h"

#include <QDir>

#include <array>

namespace dkn {
namespace {

constexpr QSize kSize(760, 480);

struct Choice {
  ImageFormat format;
  const char* title;
};

constexpr std::array kChoices{
    Choice{ImageFormat::Png16, QT_TRANSLATE_NOOP("dkn::SaveDialog", "16-bit PNG, rounded to whole numbers")},
    Choice{ImageFormat::Png, QT_TRANSLATE_NOOP("dkn::SaveDialog", "8-bit PNG, rounded to whole numbers up to 255")},
    Choice{ImageFormat::Tiff, QT_TRANSLATE_NOOP("dkn::SaveDialog", "TIFF, 32-bit float")},
    Choice{ImageFormat::Pfm, QT_TRANSLATE_NOOP("dkn::SaveDialog", "PFM, 32-bit float")},
    Choice{ImageFormat::Npy, QT_TRANSLATE_NOOP("dkn::SaveDialog", "NumPy, 32-bit float")},
    Choice{ImageFormat::Exr, QT_TRANSLATE_NOOP("dkn::SaveDialog", "OpenEXR, 32-bit float")},
};

QString filterOf(const Choice& choice) {
  return QStringLiteral("%1 (*%2)")
      .arg(SaveDialog::tr(choice.title), QString::fromStdString(fileExtension(choice.format)));
}

}  // namespace

SaveDialog::SaveDialog(const QString& folder, const QString& name, ImageFormat preferred, QWidget* parent)
    : QFileDialog(parent, tr("Save Result"), folder) {
  setAcceptMode(QFileDialog::AcceptSave);
  // The kinds of files are told in sentences.
  resize(sizeHint().expandedTo(kSize));
  setFileMode(QFileDialog::AnyFile);
  QStringList filters;
  QString chosen;
  for (const Choice& choice : kChoices) {
    filters.append(filterOf(choice));
    if (choice.format == preferred) chosen = filters.back();
  }
  setNameFilters(filters);
  selectNameFilter(chosen);
  connect(this, &QFileDialog::filterSelected, this, &SaveDialog::followFilter);
  followFilter();
  selectFile(name + QString::fromStdString(fileExtension(preferred)));
}

std::filesystem::path SaveDialog::file() const { return selectedFiles().value(0).toStdString(); }

ImageFormat SaveDialog::format() const {
  ImageFormat chosen = ImageFormat::Npy;
  for (const Choice& choice : kChoices) {
    if (filterOf(choice) == selectedNameFilter()) chosen = choice.format;
  }
  const std::string ending = file().extension().string();
  if (ending == fileExtension(chosen)) return chosen;
  for (const Choice& choice : kChoices) {
    if (ending == fileExtension(choice.format)) return choice.format;
  }
  return chosen;
}

void SaveDialog::followFilter() {
  const QString ending = selectedNameFilter().section(QLatin1Char('*'), 1).remove(QLatin1Char(')'));
  setDefaultSuffix(ending.mid(1));
}

}  // namespace dkn
