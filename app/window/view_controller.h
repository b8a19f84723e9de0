// SPDX-License-Identifier: GPL-3.0-or-later
// The actions that concern how pictures are looked at.
#pragma once

#include <QObject>
#include <QTimer>

#include "view/panel_grid.h"
#include "window/actions.h"

namespace dkn {

class ActionSet;
class Settings;

/// The action that chooses an arrangement.
ActionId actionOf(Arrangement arrangement);

/// Binds them, keeps their check marks true and remembers what they set. Holding Space shows the reference.
class ViewController : public QObject {
  Q_OBJECT

 public:
  ViewController(ActionSet* actions, PanelGrid* panels, Settings* settings, QObject* parent);

  void setArrangement(Arrangement arrangement);
  void setColourMap(const ColourMap& map);
  void saveContents();

 Q_SIGNALS:
  void colourMapChanged();

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void restore();
  void bindArrangements();
  void bindZoom();
  void bindRanges();
  void bindMarks();
  void setRange(RangeSource source);
  /// The kind whose colours the keys change: the active panel's.
  PictureKind activeKind() const;
  void updateReference();
  void goToPixel();

  ActionSet* m_actions;
  PanelGrid* m_panels;
  Settings* m_settings;
  QTimer m_blink;
  bool m_spaceHeld = false;
  bool m_blinkOn = false;
};

}  // namespace dkn
