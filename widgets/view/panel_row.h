// SPDX-License-Identifier: GPL-3.0-or-later
// Guidance, target and result side by side, with the key to their colours.
#pragma once

#include <QWidget>

#include <array>
#include <memory>
#include <vector>

#include "view/cursor.h"
#include "view/display.h"
#include "view/image_panel.h"
#include "view/readout.h"
#include "view/view.h"

class QSplitter;

namespace dkn {

class ColourBar;

/// Owns the view, the cursor and the displays that its panels share. Linked panels show the same place; unlinked ones
/// start from there and go their own ways. The guidance is shown in its own colours, target and result share a display.
class PanelRow : public QWidget {
  Q_OBJECT

 public:
  enum Role { Guidance, Target, Result };
  static constexpr int kRoleCount = 3;

  explicit PanelRow(QWidget* parent = nullptr);

  ImagePanel* panel(Role role) const { return m_panels[role]; }
  /// The panel that the user turned to last.
  ImagePanel* activePanel() const { return m_panels[m_active]; }
  Cursor* cursor() { return &m_cursor; }
  Display* display() { return &m_valueDisplay; }

  /// `range` is what the colour map spans; the result of the pair before is dropped.
  void setPair(std::shared_ptr<const Picture> guidance, std::shared_ptr<const Picture> target, ValueRange range);
  void setResult(std::shared_ptr<const Picture> result);
  bool hasPair() const { return m_panels[Guidance]->picture() != nullptr; }

  bool isLinked() const { return m_linked; }
  /// Linking takes the active panel's place over into all.
  void setLinked(bool linked);
  void fit();
  void setZoom(double zoom) { activePanel()->setZoom(zoom); }
  void zoomBySteps(int steps) { activePanel()->zoomBySteps(steps); }

  QSize scene() const { return m_sharedView.scene().toSize(); }
  std::vector<ReadoutEntry> readoutEntries() const;

 Q_SIGNALS:
  /// Other pictures are shown.
  void picturesChanged();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslateUi();
  void setScene(QSizeF scene);

  View m_sharedView;
  std::array<View, kRoleCount> m_ownViews;
  Cursor m_cursor;
  Display m_guidanceDisplay;
  Display m_valueDisplay;
  std::array<ImagePanel*, kRoleCount> m_panels{};
  ColourBar* m_colourBar;
  Role m_active = Target;
  bool m_linked = true;
};

}  // namespace dkn
