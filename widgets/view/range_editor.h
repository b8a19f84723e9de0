// SPDX-License-Identifier: GPL-3.0-or-later
// A small window in which a display's range and map are changed.
#pragma once

#include <QFrame>

#include <functional>
#include <optional>

#include "view/display.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace dkn {

/// Where a range may come from.
enum class RangeSource { Full, Percentiles, Visible, Symmetric };

/// Numbers are taken over as they are typed; what cannot be a range is marked and explained. Escape closes it.
class RangeEditor : public QFrame {
  Q_OBJECT

 public:
  using Finder = std::function<std::optional<ValueRange>(RangeSource)>;

  /// `find` gives the range of what is shown.
  RangeEditor(Display* display, Finder find, QWidget* parent = nullptr);

 private:
  void readFields();
  void showRange();

  Display* m_display;
  Finder m_find;
  QLineEdit* m_minimum;
  QLineEdit* m_maximum;
  QLabel* m_reason;
  QComboBox* m_map;
};

}  // namespace dkn
