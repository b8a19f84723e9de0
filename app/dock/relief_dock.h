// SPDX-License-Identifier: GPL-3.0-or-later
// A depth map in space.
#pragma once

#include <QDockWidget>
#include <QTimer>

#include <cstdint>
#include <filesystem>

#include "relief/point_cloud.h"
#include "worker/latest_task.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace dkn {

class Gallery;
class ReliefView;

/// Shows one of the gallery's maps, coloured by the guidance or by its colour map. The camera is guessed and can be
/// set.
class ReliefDock : public QDockWidget {
  Q_OBJECT

 public:
  explicit ReliefDock(Gallery* gallery, QWidget* parent = nullptr);

  ReliefView* view() const { return m_view; }
  Intrinsics intrinsics() const;
  void exportPly(const std::filesystem::path& file);

 Q_SIGNALS:
  void information(const QString& text);
  void problem(const QString& text);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  /// Once for every pair.
  void guessCamera(QSize size);
  void askWhereToExport();
  void retranslateUi();
  void fillChoices();

  Gallery* m_gallery;
  ReliefView* m_view;
  QLabel* m_sourceLabel;
  QComboBox* m_source;
  QLabel* m_valuesLabel;
  QComboBox* m_values;
  QLabel* m_coloursLabel;
  QComboBox* m_colours;
  QLabel* m_focalLabel;
  QDoubleSpinBox* m_focal;
  QPushButton* m_export;
  QSize m_size;                    ///< that the focal length was guessed for
  std::uint64_t m_guessedFor = 0;  ///< serial of the target
  QTimer m_soon;
  LatestTask m_task;
};

}  // namespace dkn
