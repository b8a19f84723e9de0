// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers under the cursor, for all panels at once.
#pragma once

#include <QFrame>
#include <QSize>

#include <memory>
#include <vector>

#include "view/cursor.h"
#include "view/picture.h"

namespace dkn {

/// One panel's part of the readout.
struct ReadoutEntry {
  QString letter;  ///< as on the panel's title
  QString title;
  std::shared_ptr<const Picture> picture;
  QString unit = {};     ///< of the values; empty: none known
  bool byPixel = false;  ///< the pixel of the same number instead of the same place of the scene
};

/// Stored floats of the pixel of each picture that holds the scene point, never colours of the screen: "(12, 40)   A
/// 0.31 0.2 0.1   B 2.48 (nearest of 64 × 48)". `scene` is the guidance's size; pictures of another size say theirs.
QString readoutText(std::optional<QPointF> position, QSize scene, const std::vector<ReadoutEntry>& entries);
/// The same as two lines of tab-separated values with a decimal point, for spreadsheets; empty without a position.
QString readoutTable(std::optional<QPointF> position, QSize scene, const std::vector<ReadoutEntry>& entries);

/// One line that keeps its size, whatever the numbers are.
class Readout : public QFrame {
  Q_OBJECT

 public:
  explicit Readout(Cursor* cursor, QWidget* parent = nullptr);

  void setEntries(QSize scene, std::vector<ReadoutEntry> entries);
  QString text() const { return m_text; }
  QString table() const;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void refresh();

  Cursor* m_cursor;
  QSize m_scene;
  std::vector<ReadoutEntry> m_entries;
  QString m_text;
};

}  // namespace dkn
