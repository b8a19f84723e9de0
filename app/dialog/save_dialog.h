// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where and how a result is stored.
#pragma once

#include <QFileDialog>

#include <filesystem>

#include "image/write_image.h"

namespace dkn {

/// One name filter a format; the file's ending decides where it names a format of its own, else the chosen filter.
class SaveDialog : public QFileDialog {
  Q_OBJECT

 public:
  /// `name` is the proposed file name without ending.
  SaveDialog(const QString& folder, const QString& name, ImageFormat preferred, QWidget* parent = nullptr);

  std::filesystem::path file() const;
  ImageFormat format() const;

 private:
  void followFilter();
};

}  // namespace dkn
