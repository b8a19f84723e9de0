// SPDX-License-Identifier: GPL-3.0-or-later
// What linked panels look at together.
#include "view/view.h"

namespace dkn {

View::View(QObject* parent) : QObject(parent) {}

ViewState View::stateIn(QSizeF viewport) const {
  if (m_fitting) return {QPointF(0.5, 0.5), fitZoom(m_scene, viewport)};
  return m_state;
}

void View::setLinkMode(LinkMode mode) {
  if (m_linkMode == mode) return;
  m_linkMode = mode;
  Q_EMIT changed();
}

void View::setScene(QSizeF scene) {
  if (m_scene == scene) return;
  m_scene = scene;
  Q_EMIT changed();
}

void View::setState(const ViewState& state) {
  if (!m_fitting && m_state == state) return;
  m_fitting = false;
  m_state = state;
  Q_EMIT changed();
}

void View::fit() {
  if (m_fitting) return;
  m_fitting = true;
  Q_EMIT changed();
}

void View::copyFrom(const View& other) {
  m_scene = other.m_scene;
  m_state = other.m_state;
  m_fitting = other.m_fitting;
  m_linkMode = other.m_linkMode;
  Q_EMIT changed();
}

}  // namespace dkn
