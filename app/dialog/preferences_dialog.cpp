// SPDX-License-Identifier: GPL-3.0-or-later
// Theme, language, computing, keys.
#include "dialog/preferences_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

#include "base/threads.h"
#include "batch/environment.h"
#include "look/theme.h"
#include "window/actions.h"
#include "window/settings.h"
#include "window/translations.h"

namespace dkn {
namespace {

constexpr QSize kSize(620, 480);
constexpr int kMaximumTile = 4096;

void choose(QComboBox* box, const QVariant& data) { box->setCurrentIndex(std::max(0, box->findData(data))); }

}  // namespace

PreferencesDialog::PreferencesDialog(Settings* settings, QWidget* parent) : QDialog(parent), m_settings(settings) {
  new QVBoxLayout(this);
  build();
  resize(kSize);
}

void PreferencesDialog::build() {
  const int tab = m_tabs != nullptr ? m_tabs->currentIndex() : 0;
  while (QLayoutItem* item = layout()->takeAt(0)) {
    item->widget()->deleteLater();
    delete item;
  }
  setWindowTitle(tr("Preferences"));
  m_tabs = new QTabWidget(this);
  m_tabs->addTab(makeGeneral(), tr("&General"));
  m_tabs->addTab(makeComputing(), tr("&Computing"));
  m_tabs->addTab(makeShortcuts(), tr("&Shortcuts"));
  m_tabs->setCurrentIndex(tab);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout()->addWidget(m_tabs);
  layout()->addWidget(buttons);
}

QWidget* PreferencesDialog::makeGeneral() {
  auto* page = new QWidget(this);
  auto* form = new QFormLayout(page);
  auto* theme = new QComboBox(page);
  theme->setObjectName(QStringLiteral("theme"));
  theme->addItem(tr("As the desktop"), static_cast<int>(Theme::System));
  theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
  theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
  choose(theme, static_cast<int>(m_settings->theme()));
  connect(theme, &QComboBox::activated, this,
          [this, theme] { Q_EMIT themeChosen(static_cast<Theme>(theme->currentData().toInt())); });
  form->addRow(tr("&Theme:"), theme);
  auto* language = new QComboBox(page);
  language->setObjectName(QStringLiteral("language"));
  language->addItem(tr("As the system"), QString());
  for (const QString& name : languages()) language->addItem(languageName(name), name);
  choose(language, m_settings->language());
  connect(language, &QComboBox::activated, this,
          [this, language] { Q_EMIT languageChosen(language->currentData().toString()); });
  form->addRow(tr("&Language:"), language);
  auto* map = new QComboBox(page);
  map->setObjectName(QStringLiteral("colourMap"));
  for (const ColourMap& one : colourMaps()) map->addItem(colourMapTitle(one), QLatin1String(one.id));
  choose(map, m_settings->colourMap());
  connect(map, &QComboBox::activated, this, [this, map] { Q_EMIT colourMapChosen(map->currentData().toString()); });
  form->addRow(tr("C&olours of values:"), map);
  return page;
}

QWidget* PreferencesDialog::makeComputing() {
  auto* page = new QWidget(this);
  auto* form = new QFormLayout(page);
  const RunOptions options = m_settings->runOptions();
  const auto change = [this](auto assign) {
    RunOptions changed = m_settings->runOptions();
    assign(changed);
    m_settings->setRunOptions(changed);
    Q_EMIT runOptionsChanged();
  };
  auto* threads = new QSpinBox(page);
  threads->setObjectName(QStringLiteral("threads"));
  threads->setRange(0, 256);
  threads->setSpecialValueText(tr("All cores (%1)").arg(usableCores()));
  threads->setValue(options.threads);
  connect(threads, &QSpinBox::valueChanged, this,
          [change](int value) { change([value](RunOptions& to) { to.threads = value; }); });
  form->addRow(tr("T&hreads:"), threads);
  auto* device = new QComboBox(page);
  device->setObjectName(QStringLiteral("device"));
  device->addItem(tr("Automatic"), QStringLiteral("auto"));
  const Environment environment = currentEnvironment(0);
  for (std::size_t i = 0; i < environment.devices.size(); ++i) {
    const QString name = QString::fromStdString(environment.devices[i]);
    const QString gpu =
        i == 0 ? QString() : QStringLiteral(" (%1)").arg(QString::fromStdString(environment.gpus[i - 1]));
    device->addItem(name.toUpper() + gpu, name);
  }
  // Why there is no GPU to choose, in the sentence that the command line prints.
  device->setToolTip(QString::fromStdString(environment.cudaProblem));
  choose(device, QString::fromStdString(options.device));
  connect(device, &QComboBox::activated, this, [change, device] {
    change([device](RunOptions& to) { to.device = device->currentData().toString().toStdString(); });
  });
  form->addRow(tr("&Device:"), device);
  auto* precision = new QComboBox(page);
  precision->setObjectName(QStringLiteral("precision"));
  precision->addItem(tr("Automatic"), QStringLiteral("auto"));
  for (const char* name : {"fp32", "tf32", "bf16", "fp16"})
    precision->addItem(QLatin1String(name), QLatin1String(name));
  choose(precision, QString::fromStdString(options.precision));
  connect(precision, &QComboBox::activated, this, [change, precision] {
    change([precision](RunOptions& to) { to.precision = precision->currentData().toString().toStdString(); });
  });
  form->addRow(tr("&Precision:"), precision);
  auto* tile = new QSpinBox(page);
  tile->setObjectName(QStringLiteral("tile"));
  tile->setRange(0, kMaximumTile);
  tile->setSingleStep(32);
  tile->setSuffix(tr(" pixels"));
  tile->setSpecialValueText(tr("Automatic"));
  tile->setValue(options.tile);
  tile->setToolTip(tr("Side of the pieces in which networks run: smaller ones take less memory"));
  connect(tile, &QSpinBox::valueChanged, this,
          [change](int value) { change([value](RunOptions& to) { to.tile = value; }); });
  form->addRow(tr("T&ile:"), tile);
  return page;
}

QWidget* PreferencesDialog::makeShortcuts() {
  auto* page = new QWidget(this);
  auto* layout = new QVBoxLayout(page);
  m_shortcuts = new QTreeWidget(page);
  m_shortcuts->setObjectName(QStringLiteral("shortcuts"));
  m_shortcuts->setAccessibleName(tr("Shortcuts"));
  m_shortcuts->setHeaderLabels({tr("Command"), tr("Keys")});
  m_shortcuts->setRootIsDecorated(false);
  m_shortcuts->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_shortcuts->header()->setStretchLastSection(false);
  m_shortcuts->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  auto* edit = new QKeySequenceEdit(page);
  edit->setObjectName(QStringLiteral("keys"));
  edit->setAccessibleName(tr("New keys"));
  auto* assign = new QPushButton(tr("&Assign"), page);
  auto* standard = new QPushButton(tr("&Default"), page);
  auto* row = new QHBoxLayout;
  row->addWidget(new QLabel(tr("New keys:"), page));
  row->addWidget(edit, 1);
  row->addWidget(assign);
  row->addWidget(standard);
  m_conflict = new QLabel(page);
  m_conflict->setWordWrap(true);
  QPalette red = palette();
  red.setColor(QPalette::WindowText, errorColour(palette()));
  m_conflict->setPalette(red);
  layout->addWidget(m_shortcuts, 1);
  layout->addLayout(row);
  layout->addWidget(m_conflict);
  connect(assign, &QPushButton::clicked, this, [this, edit] { setShortcut(edit->keySequence()); });
  connect(standard, &QPushButton::clicked, this, [this] {
    if (m_shortcuts->currentItem() == nullptr) return;
    m_settings->setShortcuts(m_shortcuts->currentItem()->data(0, Qt::UserRole).toString(), std::nullopt);
    fillShortcuts();
    Q_EMIT shortcutsChanged();
  });
  fillShortcuts();
  return page;
}

void PreferencesDialog::fillShortcuts() {
  const int row = m_shortcuts->indexOfTopLevelItem(m_shortcuts->currentItem());
  m_shortcuts->clear();
  for (const ActionSpec& spec : actionTable()) {
    QStringList keys;
    for (const QKeySequence& key : m_settings->shortcuts(actionKey(spec)).value_or(defaultShortcuts(spec)))
      keys.append(key.toString(QKeySequence::NativeText));
    auto* item = new QTreeWidgetItem(m_shortcuts, {actionTitle(spec), keys.join(QStringLiteral(", "))});
    item->setData(0, Qt::UserRole, actionKey(spec));
    item->setToolTip(0, actionTip(spec));
  }
  m_shortcuts->setCurrentItem(m_shortcuts->topLevelItem(std::max(0, row)));
  m_conflict->clear();
}

QString PreferencesDialog::conflict(const QKeySequence& key, const QString& except) const {
  for (const ActionSpec& spec : actionTable()) {
    if (actionKey(spec) == except) continue;
    if (m_settings->shortcuts(actionKey(spec)).value_or(defaultShortcuts(spec)).contains(key)) return actionTitle(spec);
  }
  return {};
}

void PreferencesDialog::setShortcut(const QKeySequence& key) {
  if (m_shortcuts->currentItem() == nullptr) return;
  const QString action = m_shortcuts->currentItem()->data(0, Qt::UserRole).toString();
  const QString other = key.isEmpty() ? QString() : conflict(key, action);
  if (!other.isEmpty()) {
    m_conflict->setText(tr("%1 belongs to “%2” already. Give that one other keys first.")
                            .arg(key.toString(QKeySequence::NativeText), other));
    return;
  }
  m_settings->setShortcuts(action, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
  fillShortcuts();
  Q_EMIT shortcutsChanged();
}

void PreferencesDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) build();
  QDialog::changeEvent(event);
}

}  // namespace dkn
