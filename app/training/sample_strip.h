// SPDX-License-Identifier: GPL-3.0-or-later
// One validation pair side by side: guidance, input, what the network makes of it, truth.
#pragma once

#include <QWidget>

#include <memory>

namespace dkn {

struct SamplePictures;

/// Draws the pictures as large as they fit, titles below them.
class SampleStrip : public QWidget {
  Q_OBJECT

 public:
  explicit SampleStrip(QWidget* parent = nullptr);

  /// Null: none yet.
  void setSample(std::shared_ptr<const SamplePictures> sample);
  const std::shared_ptr<const SamplePictures>& sample() const { return m_sample; }

  QSize sizeHint() const override { return {420, 120}; }
  QSize minimumSizeHint() const override { return {200, 72}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::shared_ptr<const SamplePictures> m_sample;
};

}  // namespace dkn
