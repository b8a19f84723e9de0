// SPDX-License-Identifier: GPL-3.0-or-later
// What the user has drawn on the pictures: a region and a line, the same in every panel.
#pragma once

#include <QLineF>
#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QSize>

#include <optional>

namespace dkn {

/// In relative scene coordinates, like the cursor.
class Marks : public QObject {
  Q_OBJECT

 public:
  /// What dragging in a picture does.
  enum class Tool { Move, Region, Line };
  Q_ENUM(Tool)

  explicit Marks(QObject* parent = nullptr);

  Tool tool() const { return m_tool; }
  void setTool(Tool tool);

  std::optional<QRectF> region() const { return m_region; }
  std::optional<QLineF> line() const { return m_line; }
  void setRegion(std::optional<QRectF> region);
  void setLine(std::optional<QLineF> line);

  /// A figure of the tool between two points, which may lie outside the scene: a region is cut to it.
  void draw(QPointF from, QPointF to);
  /// By keys: the first call begins a figure of the tool at the point, the second ends it there.
  void place(QPointF point);
  /// Where a figure was begun by place().
  std::optional<QPointF> begun() const { return m_begun; }

 Q_SIGNALS:
  void changed();
  void toolChanged();

 private:
  Tool m_tool = Tool::Move;
  std::optional<QRectF> m_region;
  std::optional<QLineF> m_line;
  std::optional<QPointF> m_begun;
};

/// The whole pixels of a picture of `image` pixels that a region touches; at least one where they overlap at all.
QRect regionPixels(const QRectF& region, QSize image);

}  // namespace dkn
