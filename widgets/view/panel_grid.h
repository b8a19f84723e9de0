// SPDX-License-Identifier: GPL-3.0-or-later
// The panels in the middle of the window.
#pragma once

#include <QWidget>

#include <array>
#include <map>
#include <vector>

#include "view/cursor.h"
#include "view/gallery.h"
#include "view/image_panel.h"
#include "view/marks.h"
#include "view/range_editor.h"
#include "view/readout.h"
#include "view/view.h"

class QGridLayout;

namespace dkn {

class ColourBarStrip;
class WipePanel;

/// How many panels there are and how they stand; each arrangement remembers what its panels show.
enum class Arrangement { One, Two, Three, Four, Grid, Six, Wipe, Blink };
inline constexpr std::array kArrangements{Arrangement::One,  Arrangement::Two, Arrangement::Three, Arrangement::Four,
                                          Arrangement::Grid, Arrangement::Six, Arrangement::Wipe,  Arrangement::Blink};
/// As settings and sessions store it: "grid".
QString arrangementName(Arrangement arrangement);
std::optional<Arrangement> arrangementFromName(const QString& name);

/// Shows items of a gallery. Owns the view, the cursor and the marks that its panels share. Linked panels show the same
/// place; unlinked ones start from there and go their own ways.
class PanelGrid : public QWidget {
  Q_OBJECT

 public:
  static constexpr int kMaximumPanels = 6;

  explicit PanelGrid(Gallery* gallery, QWidget* parent = nullptr);
  ~PanelGrid() override;

  ImagePanel* panel(int index) const { return m_panels[static_cast<std::size_t>(index)]; }
  int panelCount() const { return static_cast<int>(m_panels.size()); }
  /// The first panel that shows this item; null: none does.
  ImagePanel* panelOf(const QString& itemId) const;
  /// The panel that the user turned to last.
  ImagePanel* activePanel() const { return m_panels[static_cast<std::size_t>(m_active)]; }
  int activeIndex() const { return m_active; }
  WipePanel* wipePanel() const;
  Cursor* cursor() { return &m_cursor; }
  Marks* marks() { return &m_marks; }
  View* sharedView() { return &m_sharedView; }
  Gallery* gallery() const { return m_gallery; }
  ColourBarStrip* colourBars() const { return m_bars; }

  Arrangement arrangement() const { return m_arrangement; }
  void setArrangement(Arrangement arrangement);
  /// What the panels of an arrangement show, one id each.
  QStringList contents(Arrangement arrangement) const;
  void setContents(Arrangement arrangement, const QStringList& ids);
  void setContent(int panel, const QString& id);
  void stepContent(int steps);
  /// What is held against results, and the other side of a wipe.
  void setReference(const QString& id);
  void holdReference(bool hold);

  /// Size of the scene in pixels: the guidance's.
  void setScene(QSize scene);
  QSize scene() const { return m_sharedView.scene().toSize(); }
  bool isLinked() const { return m_linked; }
  /// Linking takes the active panel's place over into all.
  void setLinked(bool linked);
  LinkMode linkMode() const { return m_sharedView.linkMode(); }
  void setLinkMode(LinkMode mode);
  void align();
  void fit();
  void setPixelGrid(bool shown);
  void setPixelValues(bool shown);

  /// Of all pictures of a kind that are shown; nothing where there are none.
  std::optional<ValueRange> shownRange(PictureKind kind, RangeSource source) const;
  std::vector<ReadoutEntry> readoutEntries() const;
  void setDropHints(const QString& left, const QString& right);

 Q_SIGNALS:
  /// Other pictures are shown.
  void picturesChanged();
  void activeChanged();
  void panelsRebuilt();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void buildPanels();
  void fillPanel(int index);
  void refreshItem(const QString& id);
  void openChooser(int index, const QPoint& position);
  void updateBars();
  void updateWanted();
  ImagePanel* addPanel(int index);

  Gallery* m_gallery;
  View m_sharedView;
  std::array<View, kMaximumPanels> m_ownViews;
  Cursor m_cursor;
  Marks m_marks;
  std::vector<ImagePanel*> m_panels;
  QGridLayout* m_layout;
  ColourBarStrip* m_bars;
  Arrangement m_arrangement = Arrangement::Grid;
  std::map<Arrangement, QStringList> m_contents;
  QString m_reference;
  int m_active = 0;
  bool m_linked = true;
  bool m_pixelGrid = true;
  bool m_pixelValues = true;
};

}  // namespace dkn
