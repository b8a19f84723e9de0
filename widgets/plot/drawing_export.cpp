// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/drawing_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <string_view>

#include "base/atomic_file.h"
#include "base/error.h"

namespace dkn {
namespace {

constexpr double kPngScale = 2.0;
/// Logical pixels an inch, as Qt's.
constexpr int kResolution = 96;

void drawPng(QBuffer& buffer, QSize size, const std::function<void(QPainter&)>& draw) {
  QImage image(size * kPngScale, QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(kPngScale);
  image.fill(Qt::transparent);
  {
    QPainter painter(&image);
    draw(painter);
  }
  image.save(&buffer, "PNG");
}

void drawSvg(QBuffer& buffer, QSize size, const std::function<void(QPainter&)>& draw) {
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setSize(size);
  generator.setViewBox(QRect({0, 0}, size));
  generator.setResolution(kResolution);
  QPainter painter(&generator);
  draw(painter);
}

void drawPdf(QBuffer& buffer, QSize size, const std::function<void(QPainter&)>& draw) {
  QPdfWriter writer(&buffer);
  writer.setResolution(kResolution);
  writer.setPageSize(QPageSize(QSizeF(size) * 72.0 / kResolution, QPageSize::Point));
  writer.setPageMargins(QMarginsF());
  QPainter painter(&writer);
  draw(painter);
}

}  // namespace

void exportDrawing(const QString& file, QSize size, const std::function<void(QPainter&)>& draw) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  const QString ending = QFileInfo(file).suffix().toLower();
  if (ending == QLatin1String("png")) {
    drawPng(buffer, size, draw);
  } else if (ending == QLatin1String("svg")) {
    drawSvg(buffer, size, draw);
  } else if (ending == QLatin1String("pdf")) {
    drawPdf(buffer, size, draw);
  } else {
    throw Error(
        ErrorCode::BadArgument,
        QCoreApplication::translate("dkn::DrawingExport",
                                    "A plot is written as .png, .svg or .pdf; %1 ends otherwise. Choose another name.")
            .arg(file)
            .toStdString());
  }
  buffer.close();
  writeFileAtomically(file.toStdString(), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

}  // namespace dkn
