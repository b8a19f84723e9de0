// SPDX-License-Identifier: GPL-3.0-or-later
// Shows that everything works on this machine.
#include "guide/verify_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "look/theme.h"
#include "worker/post.h"

namespace dkn {
namespace {

constexpr QSize kSize(720, 460);

}  // namespace

VerifyDialog::VerifyDialog(const std::vector<std::filesystem::path>& folders, const RunOptions& options,
                           QWidget* parent)
    : QDialog(parent),
      m_facts(installationFacts(options.threads)),
      m_verdict(new QLabel(tr("Checking…"), this)),
      m_list(new QTreeWidget(this)) {
  setWindowTitle(tr("Verify Installation"));
  auto* facts = new QLabel(m_facts.join(QLatin1Char('\n')), this);
  facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  facts->setWordWrap(true);
  QFont bold = font();
  bold.setBold(true);
  m_verdict->setFont(bold);
  m_verdict->setWordWrap(true);
  m_verdict->setMinimumHeight(2 * m_verdict->fontMetrics().lineSpacing());
  m_list->setHeaderLabels({tr("Check"), QString(), tr("Measured")});
  m_list->setRootIsDecorated(false);
  m_list->setUniformRowHeights(true);
  m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_list->setAccessibleName(tr("Checks"));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  auto* copy = buttons->addButton(tr("&Copy Report"), QDialogButtonBox::ActionRole);
  connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(report()); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(facts);
  layout->addWidget(m_list, 1);
  layout->addWidget(m_verdict);
  layout->addWidget(buttons);
  resize(kSize);
  connect(&m_worker, &Worker::failed, this, [this](quint64, const QString& message) { m_verdict->setText(message); });
  m_worker.submit({}, [this, folders, options](Progress& progress) -> Worker::Completion {
    checkInstallation(folders, options, progress,
                      [this](const CheckLine& line) { post(this, [this, line] { add(line); }); });
    return [this] { finish(); };
  });
}

void VerifyDialog::add(const CheckLine& line) {
  m_lines.push_back(line);
  auto* item = new QTreeWidgetItem(m_list, {line.what, line.passed ? tr("✓ Right") : tr("✗ Wrong"), line.detail});
  if (!line.passed) item->setForeground(1, errorColour(palette()));
  for (int column = 0; column < 3; ++column) item->setToolTip(column, line.detail);
}

void VerifyDialog::finish() {
  const auto wrong = std::count_if(m_lines.begin(), m_lines.end(), [](const CheckLine& line) { return !line.passed; });
  m_verdict->setText(wrong == 0 ? tr("✓ Everything works.")
                                : tr("✗ %n check(s) went wrong: copy the report and look at the lines that are marked.",
                                     "", static_cast<int>(wrong)));
}

QString VerifyDialog::report() const {
  QString text = m_facts.join(QLatin1Char('\n')) + QStringLiteral("\n\n");
  for (const CheckLine& line : m_lines)
    text += (line.passed ? QStringLiteral("ok     ") : QStringLiteral("WRONG  ")) + line.what + QStringLiteral(": ") +
            line.detail + QLatin1Char('\n');
  return text;
}

}  // namespace dkn
