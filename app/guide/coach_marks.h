// SPDX-License-Identifier: GPL-3.0-or-later
// A few steps through the window, each beside what it is about.
#pragma once

#include <QFrame>
#include <QPointer>

#include <vector>

class QLabel;
class QPushButton;

namespace dkn {

struct CoachMark {
  QPointer<QWidget> about;
  QString title;
  QString text;
};

/// Lies over its window and stops nobody: everything below can be used meanwhile. Escape or Close ends it.
class CoachMarks : public QFrame {
  Q_OBJECT

 public:
  CoachMarks(std::vector<CoachMark> marks, QWidget* window);

  int step() const { return m_step; }
  int count() const { return static_cast<int>(m_marks.size()); }
  void setStep(int step);

 Q_SIGNALS:
  /// Read to the end, or closed.
  void done();

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void place();
  void end();

  std::vector<CoachMark> m_marks;
  QWidget* m_outline;  ///< around what the step is about
  QLabel* m_title;
  QLabel* m_text;
  QLabel* m_count;
  QPushButton* m_next;
  int m_step = 0;
};

}  // namespace dkn
