// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guide_dialog.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include "window/translations.h"

namespace dkn {
namespace {

constexpr QSize kSize(960, 700);
constexpr int kContentsWidth = 240;
/// Wider pictures are drawn at this width.
constexpr int kPictureWidth = 620;
const QString kFolder = QStringLiteral(":/guide/");

QString readPart(const QString& name) {
  QFile file(kFolder + name);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The quick start in the interface's language, English where it is not translated.
QString quickStart() {
  const QString translated = readPart(QStringLiteral("quick-start_%1.md").arg(installedLanguage()));
  return translated.isEmpty() ? readPart(QStringLiteral("quick-start.md")) : translated;
}

void limitPictures(QTextDocument* document) {
  for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
    for (auto part = block.begin(); !part.atEnd(); ++part) {
      if (!part.fragment().charFormat().isImageFormat()) continue;
      QTextImageFormat format = part.fragment().charFormat().toImageFormat();
      format.setWidth(kPictureWidth);
      QTextCursor cursor(document);
      cursor.setPosition(part.fragment().position());
      cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
      cursor.setCharFormat(format);
      break;  // the change ends the iteration over this block
    }
  }
}

}  // namespace

GuideDialog::GuideDialog(QWidget* parent) : QDialog(parent) {
  m_contents = new QListWidget(this);
  m_text = new QTextBrowser(this);
  m_text->setOpenLinks(false);
  m_text->document()->setBaseUrl(QUrl(QStringLiteral("qrc:/guide/")));
  auto* splitter = new QSplitter(this);
  splitter->addWidget(m_contents);
  splitter->addWidget(m_text);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({kContentsWidth, kSize.width() - kContentsWidth});
  splitter->setChildrenCollapsible(false);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(splitter);
  connect(m_contents, &QListWidget::currentRowChanged, this, &GuideDialog::showHeading);
  connect(m_text, &QTextBrowser::anchorClicked, this, [](const QUrl& url) {
    if (url.scheme().startsWith(QLatin1String("http"))) QDesktopServices::openUrl(url);
  });
  resize(kSize);
  fill();
}

void GuideDialog::fill() {
  setWindowTitle(tr("Guide"));
  m_contents->setAccessibleName(tr("Contents"));
  m_text->setAccessibleName(tr("Guide"));
  m_text->document()->setMarkdown(quickStart() + QStringLiteral("\n\n") + readPart(QStringLiteral("guide.md")));
  limitPictures(m_text->document());
  const QSignalBlocker quiet(m_contents);
  m_contents->clear();
  for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
    const int level = block.blockFormat().headingLevel();
    if (level < 1 || level > 2) continue;
    auto* item = new QListWidgetItem((level == 2 ? QStringLiteral("   ") : QString()) + block.text(), m_contents);
    item->setData(Qt::UserRole, block.position());
  }
}

void GuideDialog::showHeading(int row) {
  const QListWidgetItem* item = m_contents->item(row);
  if (item == nullptr) return;
  QTextCursor cursor(m_text->document());
  cursor.setPosition(item->data(Qt::UserRole).toInt());
  m_text->setTextCursor(cursor);
  // The heading to the top, not just into sight.
  QScrollBar* bar = m_text->verticalScrollBar();
  bar->setValue(bar->value() + m_text->cursorRect().top());
}

void GuideDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) fill();
  QDialog::changeEvent(event);
}

}  // namespace dkn
