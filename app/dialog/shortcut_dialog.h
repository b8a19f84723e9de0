// SPDX-License-Identifier: GPL-3.0-or-later
// All keys at a glance.
#pragma once

#include <QDialog>

namespace dkn {

class ActionSet;

/// By menu, as they are set now, with those that pictures know by themselves.
class ShortcutDialog : public QDialog {
  Q_OBJECT

 public:
  explicit ShortcutDialog(const ActionSet* actions, QWidget* parent = nullptr);
};

}  // namespace dkn
