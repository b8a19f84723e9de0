// SPDX-License-Identifier: GPL-3.0-or-later
// A message above the pictures that interrupts nobody.
#include "look/banner.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

#include "look/theme.h"
#include "look/tinted_icon.h"

namespace dkn {
namespace {

constexpr int kAccentWidth = 4;
constexpr int kIconSize = 18;

}  // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_close(new QToolButton(this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(kAccentWidth + 8, 6, 6, 6);
  layout->setSpacing(8);
  layout->addWidget(m_icon, 0, Qt::AlignTop);
  layout->addWidget(m_text, 1);
  layout->addWidget(m_close, 0, Qt::AlignTop);
  m_icon->setFixedSize(kIconSize, kIconSize);
  m_text->setWordWrap(true);
  m_text->setTextFormat(Qt::PlainText);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_close->setAutoRaise(true);
  m_close->setIcon(tintedIcon(QStringLiteral(":/icons/close.svg")));
  connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
  retranslateUi();
  hide();
}

void Banner::showMessage(Kind kind, const QString& text) {
  for (QPushButton* button : std::exchange(m_buttons, {})) button->deleteLater();
  m_kind = kind;
  m_text->setText(text);
  setAccessibleName(text);
  updateColours();
  show();
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void Banner::addButton(const QString& text, std::function<void()> act) {
  auto* button = new QPushButton(text, this);
  m_buttons.push_back(button);
  auto* row = qobject_cast<QHBoxLayout*>(layout());
  row->insertWidget(row->count() - 1, button, 0, Qt::AlignTop);
  connect(button, &QPushButton::clicked, this, [this, act = std::move(act)] {
    hide();
    act();
  });
}

QString Banner::message() const { return m_text->text(); }

void Banner::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslateUi();
  if (event->type() == QEvent::PaletteChange) updateColours();
  QFrame::changeEvent(event);
}

void Banner::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), mixed(palette().color(QPalette::Window), accent(), 0.12));
  painter.fillRect(QRect(0, 0, kAccentWidth, height()), accent());
  painter.setPen(hairline(palette()));
  painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void Banner::retranslateUi() {
  m_close->setToolTip(tr("Close this message"));
  m_close->setAccessibleName(tr("Close message"));
}

void Banner::updateColours() {
  const QString drawing =
      m_kind == Kind::Error ? QStringLiteral(":/icons/error.svg") : QStringLiteral(":/icons/about.svg");
  m_icon->setPixmap(tintedPixmap(drawing, QSize(kIconSize, kIconSize), accent(), devicePixelRatioF()));
  update();
}

QColor Banner::accent() const {
  return m_kind == Kind::Error ? errorColour(palette()) : palette().color(QPalette::Highlight);
}

}  // namespace dkn
