// SPDX-License-Identifier: GPL-3.0-or-later
// What linked panels look at together.
#pragma once

#include <QObject>
#include <QSizeF>

#include "view/view_geometry.h"

namespace dkn {

/// What linked panels of different resolutions have in common.
enum class LinkMode {
  Scene,  ///< the same place of the scene
  Pixel   ///< the same pixel, counted from the top left corner
};

/// Shared by linked panels, one each for unlinked ones. While fitting, every panel shows the whole scene in its own
/// viewport, whatever size that takes on; the stored zoom counts otherwise.
class View : public QObject {
  Q_OBJECT

 public:
  explicit View(QObject* parent = nullptr);

  QSizeF scene() const { return m_scene; }
  bool isFitting() const { return m_fitting; }
  ViewState state() const { return m_state; }
  /// The state that a panel with this viewport (device pixels) shows.
  ViewState stateIn(QSizeF viewport) const;

  LinkMode linkMode() const { return m_linkMode; }
  void setLinkMode(LinkMode mode);

  /// Size of the scene in pixels: the guidance's.
  void setScene(QSizeF scene);
  void setState(const ViewState& state);
  void fit();
  /// Takes over all of the other's settings.
  void copyFrom(const View& other);

 Q_SIGNALS:
  void changed();

 private:
  QSizeF m_scene;
  ViewState m_state;
  bool m_fitting = true;
  LinkMode m_linkMode = LinkMode::Scene;
};

}  // namespace dkn
