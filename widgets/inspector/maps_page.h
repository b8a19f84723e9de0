// SPDX-License-Identifier: GPL-3.0-or-later
// One number a kernel for the whole image, and where kernels sample.
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

#include "inspector/inspector_model.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace dkn {

class MatrixPlot;

/// Above: the kernel splatted on the pixel grid, or the sampling density around the pixel. Below: a whole-image map,
/// computed when asked for; a click in it goes to the pixel.
class MapsPage : public QWidget {
  Q_OBJECT

 public:
  explicit MapsPage(InspectorModel* model, QWidget* parent = nullptr);

  QPushButton* computeButton() const { return m_compute; }
  QComboBox* mapBox() const { return m_map; }
  MatrixPlot* mapPlot() const { return m_mapPlot; }
  MatrixPlot* aggregatedPlot() const { return m_aggregated; }
  MatrixPlot* densityPlot() const { return m_density; }

  static QString mapTitle(KernelMap map);

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void refreshKernel();
  void showMap();
  void setRunning(bool running);
  void retranslateUi();

  InspectorModel* m_model;
  MatrixPlot* m_aggregated;
  MatrixPlot* m_density;
  QPushButton* m_computeDensity;
  QComboBox* m_map;
  QPushButton* m_compute;
  QProgressBar* m_progress;
  QLabel* m_note;
  MatrixPlot* m_mapPlot;
  std::vector<std::shared_ptr<const Picture>> m_maps;
  bool m_running = false;
};

}  // namespace dkn
