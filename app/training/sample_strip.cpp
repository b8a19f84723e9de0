// SPDX-License-Identifier: GPL-3.0-or-later
// One validation pair side by side.
#include "training/sample_strip.h"

#include <QPainter>

#include <algorithm>

#include "look/theme.h"
#include "training/training_feed.h"

namespace dkn {
namespace {

constexpr int kGap = 8;

}  // namespace

SampleStrip::SampleStrip(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SampleStrip::setSample(std::shared_ptr<const SamplePictures> sample) {
  if (m_sample == sample) return;
  m_sample = std::move(sample);
  setAccessibleName(m_sample ? tr("Validation pair %1 after %2 iterations").arg(m_sample->name).arg(m_sample->iteration)
                             : QString());
  update();
}

void SampleStrip::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().color(QPalette::Base));
  painter.setPen(secondaryText(palette()));
  if (!m_sample) {
    painter.drawText(rect().adjusted(12, 0, -12, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("A validation pair is shown here, once for every validation."));
    return;
  }
  const std::pair<QString, const QImage*> parts[] = {{tr("Guidance"), &m_sample->guidance},
                                                     {tr("Input"), &m_sample->input},
                                                     {tr("Result"), &m_sample->output},
                                                     {tr("Truth"), &m_sample->truth}};
  const int count = static_cast<int>(std::size(parts));
  const int textHeight = fontMetrics().height() + 2;
  const QSize cell((width() - (count + 1) * kGap) / count, height() - textHeight - kGap);
  const QSize size = m_sample->guidance.size().scaled(cell, Qt::KeepAspectRatio);
  if (size.isEmpty()) return;
  const int used = count * size.width() + (count - 1) * kGap;
  int x = (width() - used) / 2;
  const int y = std::max(0, (height() - size.height() - textHeight) / 2);
  painter.setRenderHint(QPainter::SmoothPixmapTransform, size.width() < m_sample->guidance.width());
  for (const auto& [title, image] : parts) {
    painter.drawImage(QRect(QPoint(x, y), size), *image);
    painter.drawText(QRect(x, y + size.height(), size.width(), textHeight), Qt::AlignCenter,
                     fontMetrics().elidedText(title, Qt::ElideRight, size.width()));
    x += size.width() + kGap;
  }
}

}  // namespace dkn
