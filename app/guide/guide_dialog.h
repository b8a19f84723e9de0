// SPDX-License-Identifier: GPL-3.0-or-later
// The user's guide in a window of its own.
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace dkn {

/// The quick start in the interface's language, then the guide, which is English; their headings stand beside them.
/// Both are resources/guide/*.md, which scripts/build-guide turns into HTML.
class GuideDialog : public QDialog {
  Q_OBJECT

 public:
  explicit GuideDialog(QWidget* parent = nullptr);

  QTextBrowser* text() const { return m_text; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fill();
  void showHeading(int row);

  QListWidget* m_contents;
  QTextBrowser* m_text;
};

}  // namespace dkn
