// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console_text.h"

#include <algorithm>
#include <clocale>
#include <cmath>
#include <cstdio>
#include <locale>
#include <new>

#include "base/error.h"

namespace dkn::cli {

namespace {

const char* g_name = "dkn-studio";

/// Numbers in files and tables are the same everywhere; the window takes the user's locale itself.
void useClassicLocale() {
  std::setlocale(LC_ALL, "C");
  std::locale::global(std::locale::classic());
}

}  // namespace

int runProgram(const char* name, const std::function<int()>& work) {
  g_name = name;
  useClassicLocale();
  try {
    return work();
  } catch (const Error& error) {
    printError(error.what());
    if (error.code() == ErrorCode::BadArgument) std::fprintf(stderr, "Try %s --help.\n", name);
    return static_cast<int>(error.code());
  } catch (const std::bad_alloc&) {
    printError("Not enough memory. Try smaller pictures, or a smaller --tile.");
  } catch (const std::exception& error) {
    printError(userMessage(error));
  }
  return static_cast<int>(ErrorCode::Model);
}

void printError(const std::string& sentence) {
  std::string shown = sentence;
  // A name in a damaged file must not command the terminal.
  std::replace_if(
      shown.begin(), shown.end(), [](unsigned char c) { return (c < 0x20 && c != '\n') || c == 0x7F; }, '?');
  std::fflush(stdout);
  std::fprintf(stderr, "%s: %s\n", g_name, shown.c_str());
}

std::string decimal(double value, int digits) {
  if (!std::isfinite(value)) return "-";
  char text[64];
  std::snprintf(text, sizeof text, "%.*f", digits, value);
  return text;
}

std::string clock(double seconds) {
  const long whole = std::lround(std::clamp(seconds, 0.0, 359999.0));
  char text[32];
  if (whole >= 3600) {
    std::snprintf(text, sizeof text, "%ld:%02ld:%02ld", whole / 3600, whole / 60 % 60, whole % 60);
  } else {
    std::snprintf(text, sizeof text, "%ld:%02ld", whole / 60, whole % 60);
  }
  return text;
}

std::string padded(const std::string& text, std::size_t width, bool right) {
  const std::string space(width > text.size() ? width - text.size() : 0, ' ');
  return right ? space + text : text + space;
}

}  // namespace dkn::cli
