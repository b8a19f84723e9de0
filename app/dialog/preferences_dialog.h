// SPDX-License-Identifier: GPL-3.0-or-later
// Theme, language, computing, keys.
#pragma once

#include <QDialog>
#include <QKeySequence>

#include "filter/method.h"
#include "look/theme.h"

class QComboBox;
class QLabel;
class QTabWidget;
class QTreeWidget;

namespace dkn {

class Settings;

/// Every change is stored and takes effect at once.
class PreferencesDialog : public QDialog {
  Q_OBJECT

 public:
  explicit PreferencesDialog(Settings* settings, QWidget* parent = nullptr);

 Q_SIGNALS:
  void themeChosen(dkn::Theme theme);
  void languageChosen(const QString& language);
  void colourMapChosen(const QString& id);
  void runOptionsChanged();
  void shortcutsChanged();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  QWidget* makeGeneral();
  QWidget* makeComputing();
  QWidget* makeShortcuts();
  void fillShortcuts();
  void setShortcut(const QKeySequence& key);
  QString conflict(const QKeySequence& key, const QString& except) const;

  Settings* m_settings;
  QTabWidget* m_tabs = nullptr;
  QTreeWidget* m_shortcuts = nullptr;
  QLabel* m_conflict = nullptr;
};

}  // namespace dkn
