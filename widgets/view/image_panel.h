// SPDX-License-Identifier: GPL-3.0-or-later
// One picture with its title, to be zoomed, moved, pointed at and drawn on.
#pragma once

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "view/cursor.h"
#include "view/display.h"
#include "view/gallery.h"
#include "view/marks.h"
#include "view/picture.h"
#include "view/picture_cache.h"
#include "view/view.h"

class QPainter;

namespace dkn {

/// Observes a View, a Display, a Cursor and perhaps Marks that it does not own and that must outlive it or be replaced.
/// Mouse: wheel or pinch zooms about the pointer, dragging moves (or draws with a tool of the marks), dragging with Alt
/// moves this panel alone, a double click fits, moving sets the cursor, the title opens the list of pictures.
/// Keys: arrows move the cursor by one scene pixel, with Shift by ten; Return places a corner of the tool's figure.
class ImagePanel : public QWidget {
  Q_OBJECT

 public:
  /// Draws on top of the picture, in widget coordinates, clipped to the picture area.
  using Overlay = std::function<void(QPainter&, const ImagePanel&)>;

  ImagePanel(View* view, Display* display, Cursor* cursor, QWidget* parent = nullptr);

  /// `letter` as the readout names the panel, `title` what it holds.
  void setTitle(const QString& letter, const QString& title);
  /// What made the picture or where it comes from.
  void setDetail(const QString& detail);
  /// What an empty panel says.
  void setHint(const QString& hint);
  void setUnit(const QString& unit) { m_unit = unit; }
  void setPicture(std::shared_ptr<const Picture> picture, std::vector<PictureTile> tiles = {});
  void addTile(const PictureTile& tile);
  /// What is shown instead while the reference is held; null: nothing, the picture stays.
  void setReference(std::shared_ptr<const Picture> picture, const QString& title);
  void holdReference(bool hold);
  void setView(View* view);
  void setDisplay(Display* display);
  void setMarks(Marks* marks);
  void addOverlay(Overlay overlay);
  /// Shows `text` over the picture while something is dragged here; empty: no longer.
  void setDropHint(const QString& text);
  void setPixelGrid(bool shown);
  void setPixelValues(bool shown);
  /// Forgets that this panel was moved apart from the others.
  void align();

  QString letter() const { return m_letter; }
  QString title() const { return m_title; }
  QString detail() const { return m_detail; }
  QString unit() const { return m_unit; }
  const std::shared_ptr<const Picture>& picture() const { return m_picture; }
  View* view() const { return m_view; }
  Display* display() const { return m_display; }
  bool isReferenceHeld() const { return m_holdReference && m_reference; }

  /// What is shown now: the view's state, or the fitting one.
  ViewState viewState() const;
  /// Zooms about the cursor where it is visible, else about the middle.
  void setZoom(double zoom);
  void zoomBySteps(int steps);
  void centreOn(QPointF scenePoint);

  /// Where the picture is drawn, in widget coordinates: all below the title.
  QRect pictureArea() const;
  QPointF widgetFromScene(QPointF point) const;
  QPointF sceneFromWidget(QPointF position) const;
  /// The picture's pixel at a scene point; none outside.
  std::optional<QPoint> picturePixel(QPointF scenePoint) const;
  /// A picture pixel's area in widget coordinates.
  QRectF widgetRect(QPoint pixel) const;
  /// The part of the picture that is visible, in its whole pixels.
  QRect visiblePixels() const;

  QSize sizeHint() const override { return {360, 320}; }
  QSize minimumSizeHint() const override { return {140, 120}; }

 Q_SIGNALS:
  /// Zoom or position changed, also by resizing while fitting.
  void viewStateChanged();
  /// The user turned to this panel.
  void activated();
  /// A click that did not drag, with the left button on the picture.
  void clicked(const QPointF& scenePoint);
  /// The user asks for another picture: `position` in widget coordinates.
  void chooserRequested(const QPoint& position);

 protected:
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
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

  virtual void paintPicture(QPainter& painter);
  void paintChip(QPainter& painter, const QRect& area, Qt::Alignment alignment, const QString& text) const;
  const QImage& rendered(PictureCache& cache, const Picture& picture, const std::vector<PictureTile>& tiles) const;
  PictureCache& cache() { return m_cache; }
  const std::shared_ptr<const Picture>& reference() const { return m_reference; }
  QString referenceTitle() const { return m_referenceTitle; }
  ViewMapping mapping() const;
  virtual void invalidate();

 private:
  struct Drag {
    QPointF start;
    QPointF last;
    QPointF sceneStart;
    bool drawing = false;
    bool alone = false;  ///< moves this panel apart from the others
  };

  QSizeF viewport() const;
  /// Size that this panel's coordinates are relative to: the scene's, or by pixel the picture's.
  QSizeF extent() const;
  QPointF ownFromScene(QPointF point) const;
  QPointF sceneFromOwn(QPointF point) const;
  void setViewState(const ViewState& state);
  QPointF deviceFromWidget(QPointF position) const;
  void zoomAbout(double zoom, QPointF device);
  void moveCursor(int dx, int dy);
  void setPointerCursor(QPointF position);
  void drag(QMouseEvent* event);
  void updatePointer();
  void updateAccessibleText();

  void paintHeader(QPainter& painter);
  void paintOverlays(QPainter& painter);
  void paintCursor(QPainter& painter);
  void paintHint(QPainter& painter);
  void paintDropHint(QPainter& painter);

  View* m_view;
  Display* m_display;
  Cursor* m_cursor;
  Marks* m_marks = nullptr;
  std::shared_ptr<const Picture> m_picture;
  std::vector<PictureTile> m_tiles;
  std::shared_ptr<const Picture> m_reference;
  QString m_referenceTitle;
  QString m_letter;
  QString m_title;
  QString m_detail;
  QString m_hint;
  QString m_unit;
  QString m_dropHint;
  PictureCache m_cache;
  std::vector<Overlay> m_overlays;
  QPointF m_offset;  ///< from the view's centre, relative scene coordinates
  std::optional<Drag> m_drag;
  bool m_holdReference = false;
  bool m_cursorFromPointer = false;
  bool m_pixelGrid = true;
  bool m_pixelValues = true;
};

}  // namespace dkn
