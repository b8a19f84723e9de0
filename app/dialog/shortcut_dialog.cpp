// SPDX-License-Identifier: GPL-3.0-or-later
// All keys at a glance.
#include "dialog/shortcut_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>

#include "window/action_set.h"

namespace dkn {
namespace {

constexpr QSize kSize(620, 560);

}  // namespace

ShortcutDialog::ShortcutDialog(const ActionSet* actions, QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Shortcuts"));
  auto* tree = new QTreeWidget(this);
  tree->setAccessibleName(tr("Shortcuts"));
  tree->setHeaderLabels({tr("Command"), tr("Keys"), tr("What it does")});
  tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  std::map<MenuId, QTreeWidgetItem*> groups;
  const auto group = [&](const QString& title) {
    auto* item = new QTreeWidgetItem(tree, {title});
    QFont bold = font();
    bold.setBold(true);
    item->setFont(0, bold);
    return item;
  };
  for (const ActionSpec& spec : actionTable()) {
    const QAction* action = actions->action(spec.id);
    if (action->shortcuts().isEmpty()) continue;
    QTreeWidgetItem*& parentItem = groups[spec.menu];
    if (parentItem == nullptr) parentItem = group(menuTitle(spec.menu).remove(QLatin1Char('&')));
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts()) keys.append(key.toString(QKeySequence::NativeText));
    new QTreeWidgetItem(parentItem, {actionTitle(spec), keys.join(QStringLiteral(", ")), actionTip(spec)});
  }
  QTreeWidgetItem* pictures = group(tr("In pictures"));
  const QStringList rows[] = {{tr("Move the cursor"), tr("Arrow keys"), tr("By one pixel, with Shift by ten")},
                              {tr("Show the reference"), tr("Space"), tr("As long as it is held")},
                              {tr("Place a corner or an end"), tr("Return"), tr("While a region or a line is drawn")},
                              {tr("Move one picture apart"), tr("Alt and drag"), tr("Align undoes it")},
                              {tr("Zoom"), tr("Mouse wheel"), tr("About the pointer")},
                              {tr("Choose the content"), tr("Menu key, right click"), tr("Or a click on the title")}};
  for (const QStringList& row : rows) new QTreeWidgetItem(pictures, row);
  tree->expandAll();
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(tree, 1);
  layout->addWidget(buttons);
  resize(kSize);
}

}  // namespace dkn
