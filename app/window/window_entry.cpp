// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the desktop application.
#include "window/window_entry.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>

#include <clocale>

#include "base/error.h"
#include "base/version.h"
#include "look/window_style.h"
#include "pair/workspace.h"
#include "window/file_controller.h"
#include "window/main_window.h"
#include "window/screenshot.h"
#include "window/settings.h"
#include "window/signal_watcher.h"
#include "window/translations.h"

namespace dkn {
namespace {

/// After a signal.
constexpr int kLongestEndMs = 1700;

}  // namespace

int runWindow(int argc, char** argv, const WindowArguments& arguments) {
  QCoreApplication::setOrganizationName(QStringLiteral("dkn-studio"));
  QCoreApplication::setApplicationName(QStringLiteral("dkn-studio"));
  QCoreApplication::setApplicationVersion(QLatin1String(kVersion));
  QGuiApplication::setApplicationDisplayName(QLatin1String(kProgramName));
  QGuiApplication::setDesktopFileName(QStringLiteral("dkn-studio"));
  if (!arguments.screenshot.empty()) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  QApplication::setStyle(new WindowStyle(QStringLiteral("Fusion")));
  // Qt takes over the user's locale; files keep the decimal point.
  std::setlocale(LC_NUMERIC, "C");
  installTranslations(&application, interfaceLanguage(QLocale::system()));
  QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/dkn-studio.svg")));

  if (!arguments.screenshot.empty()) return takeScreenshot(arguments);

  Settings settings;
  if (!settings.language().isEmpty()) installTranslations(&application, settings.language());
  Workspace workspace(arguments.models);
  MainWindow window(&workspace, &settings);
  SignalWatcher signalWatcher;
  QObject::connect(&signalWatcher, &SignalWatcher::interrupted, &window, [&window, &signalWatcher] {
    // What cannot stop in time, a large file being read, is left: whatever is written is written whole or not at all.
    signalWatcher.endProcessAfter(kLongestEndMs, static_cast<int>(ErrorCode::Interrupted));
    window.endNow();
    QCoreApplication::exit(static_cast<int>(ErrorCode::Interrupted));
  });
  window.show();
  QStringList files;
  for (const std::string& file : arguments.files)
    files.append(QFileInfo(QString::fromStdString(file)).absoluteFilePath());
  if (!files.isEmpty()) window.files()->openDropped(files, true);
  if (!arguments.guidance.empty())
    window.openPair({{{}, arguments.guidance, arguments.target, arguments.groundTruth}, arguments.pair});
  window.useMethods(arguments.methods);
  if (arguments.guidance.empty() && files.isEmpty()) window.introduce();
  return QApplication::exec();
}

}  // namespace dkn
