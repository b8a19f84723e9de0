// SPDX-License-Identifier: GPL-3.0-or-later
// One picture with its title, to be zoomed, moved and pointed at.
#pragma once

#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>

#include "view/cursor.h"
#include "view/display.h"
#include "view/picture.h"
#include "view/view.h"

class QPainter;

namespace dkn {

/// Observes a View, a Display and a Cursor that it does not own and that must outlive it or be replaced.
/// Mouse: wheel or pinch zooms about the pointer, dragging moves, a double click fits, moving sets the cursor.
/// Keys: arrows move the cursor by one scene pixel, with Shift by ten.
class ImagePanel : public QWidget {
  Q_OBJECT

 public:
  ImagePanel(View* view, Display* display, Cursor* cursor, QWidget* parent = nullptr);

  /// `letter` as the readout names the panel, `title` what it holds.
  void setTitle(const QString& letter, const QString& title);
  /// What made the picture or where it comes from.
  void setDetail(const QString& detail);
  /// What an empty panel says.
  void setHint(const QString& hint);
  void setPicture(std::shared_ptr<const Picture> picture);
  void setView(View* view);
  /// Shows `text` over the picture while something is dragged here; empty: no longer.
  void setDropHint(const QString& text);

  QString letter() const { return m_letter; }
  QString title() const { return m_title; }
  QString detail() const { return m_detail; }
  const std::shared_ptr<const Picture>& picture() const { return m_picture; }
  View* view() const { return m_view; }

  /// What is shown now: the view's state, or the fitting one.
  ViewState viewState() const;
  /// Zooms about the cursor where it is visible, else about the middle.
  void setZoom(double zoom);
  void zoomBySteps(int steps);

  /// Where the picture is drawn, in widget coordinates: all below the title.
  QRect pictureArea() const;
  /// Centre of the scene pixel on the screen, in widget coordinates.
  QPointF widgetFromScene(QPointF point) const;
  QPointF sceneFromWidget(QPointF position) const;

  QSize sizeHint() const override { return {360, 320}; }
  QSize minimumSizeHint() const override { return {140, 140}; }

 Q_SIGNALS:
  /// Zoom or position changed, also by resizing while fitting.
  void viewStateChanged();
  /// The user turned to this panel.
  void activated();

 protected:
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  QSizeF viewport() const;
  ViewMapping mapping() const;
  QPointF deviceFromWidget(QPointF position) const;
  void zoomAbout(double zoom, QPointF device);
  void moveCursor(int dx, int dy);
  void setPointerCursor(QPointF position);
  void invalidate();
  void updateAccessibleText();

  void paintHeader(QPainter& painter);
  void paintPicture(QPainter& painter);
  void paintCursor(QPainter& painter);
  void paintHint(QPainter& painter);
  void paintDropHint(QPainter& painter);

  View* m_view;
  Display* m_display;
  Cursor* m_cursor;
  std::shared_ptr<const Picture> m_picture;
  QString m_letter;
  QString m_title;
  QString m_detail;
  QString m_hint;
  QString m_dropHint;
  QImage m_rendered;  ///< what pictureArea() shows; null when out of date
  std::optional<QPointF> m_dragFrom;
  bool m_cursorFromPointer = false;
};

}  // namespace dkn
