// SPDX-License-Identifier: GPL-3.0-or-later
// A few steps through the window.
#include "guide/coach_marks.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dkn {
namespace {

constexpr int kGap = 10;
/// Letters a line.
constexpr int kLine = 44;

/// A frame that lets every event through.
class Outline : public QWidget {
 public:
  explicit Outline(QWidget* parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Base), 5.0));
    painter.drawRect(rect().adjusted(2, 2, -3, -3));
    painter.setPen(QPen(palette().color(QPalette::Highlight), 3.0));
    painter.drawRect(rect().adjusted(2, 2, -3, -3));
  }
};

}  // namespace

CoachMarks::CoachMarks(std::vector<CoachMark> marks, QWidget* window)
    : QFrame(window),
      m_marks(std::move(marks)),
      m_outline(new Outline(window)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_count(new QLabel(this)),
      m_next(new QPushButton(this)) {
  setFrameShape(QFrame::Box);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  setFocusPolicy(Qt::StrongFocus);
  QFont bold = font();
  bold.setBold(true);
  m_title->setFont(bold);
  m_text->setWordWrap(true);
  m_text->setFixedWidth(kLine * fontMetrics().averageCharWidth());
  m_count->setForegroundRole(QPalette::PlaceholderText);
  auto* close = new QPushButton(tr("&Close"), this);
  m_next->setDefault(true);
  auto* row = new QHBoxLayout;
  row->addWidget(m_count);
  row->addStretch();
  row->addWidget(close);
  row->addWidget(m_next);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(14, 12, 14, 10);
  layout->addWidget(m_title);
  layout->addWidget(m_text);
  layout->addLayout(row);
  connect(close, &QPushButton::clicked, this, &CoachMarks::end);
  connect(m_next, &QPushButton::clicked, this, [this] { m_step + 1 < count() ? setStep(m_step + 1) : end(); });
  window->installEventFilter(this);
  setStep(0);
}

void CoachMarks::setStep(int step) {
  m_step = std::clamp(step, 0, count() - 1);
  const CoachMark& mark = m_marks[static_cast<std::size_t>(m_step)];
  m_title->setText(mark.title);
  m_text->setText(mark.text);
  m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(count()));
  m_next->setText(m_step + 1 < count() ? tr("&Next") : tr("&Start"));
  setAccessibleName(mark.title);
  setAccessibleDescription(mark.text);
  m_outline->show();
  show();
  place();
  m_next->setFocus();
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void CoachMarks::place() {
  QWidget* window = parentWidget();
  QWidget* about = m_marks[static_cast<std::size_t>(m_step)].about;
  const bool there = about != nullptr && about->isVisible();
  QRect area = there ? QRect(about->mapTo(window, QPoint()), about->size()) : window->rect();
  area = area.intersected(window->rect());
  m_outline->setVisible(there);
  m_outline->setGeometry(area.adjusted(-3, -3, 3, 3));
  m_outline->raise();
  adjustSize();
  // In the middle of what is large, else below or above it.
  QPoint at = area.center() - rect().center();
  if (area.height() < 2 * height()) at.setY(area.bottom() + kGap);
  if (at.y() + height() > window->height()) at.setY(area.top() - kGap - height());
  at.setX(std::clamp(at.x(), kGap, std::max(kGap, window->width() - width() - kGap)));
  at.setY(std::clamp(at.y(), kGap, std::max(kGap, window->height() - height() - kGap)));
  move(at);
  raise();
}

void CoachMarks::end() {
  m_outline->deleteLater();
  deleteLater();
  hide();
  m_outline->hide();
  Q_EMIT done();
}

bool CoachMarks::eventFilter(QObject* object, QEvent* event) {
  if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) place();
  return QFrame::eventFilter(object, event);
}

void CoachMarks::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return end();
  QFrame::keyPressEvent(event);
}

}  // namespace dkn
