// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts and widgets for drawing without a display.
#pragma once

#include <QApplication>

#include <array>
#include <string>

namespace dkn::cli {

/// As long as it lives widgets can be drawn; the only QApplication of its process.
class OffscreenApplication {
 private:
  struct Platform {
    Platform() { qputenv("QT_QPA_PLATFORM", "offscreen"); }
  };

  Platform m_platform;
  int m_count = 1;
  std::string m_program = "dkn-studio";
  std::array<char*, 2> m_arguments{m_program.data(), nullptr};
  QApplication m_application{m_count, m_arguments.data()};
};

}  // namespace dkn::cli
