// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/screenshot.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <string_view>

#include "base/atomic_file.h"
#include "base/error.h"
#include "dock/plot_docks.h"
#include "dock/relief_dock.h"
#include "inspector/inspector_link.h"
#include "pair/pair_gallery.h"
#include "pair/workspace.h"
#include "view/panel_grid.h"
#include "window/dock_layout.h"
#include "window/main_window.h"
#include "window/settings.h"
#include "window/translations.h"

namespace dkn {

namespace {

/// Panels draw their pictures a moment after they were given them.
constexpr int kSettleMilliseconds = 400;
/// Of the window's height, of its width.
constexpr double kProfileShare = 0.42;
constexpr double kReliefShare = 0.4;

void writePicture(QWidget& window, const std::string& file) {
  QByteArray png;
  QBuffer buffer(&png);
  buffer.open(QIODevice::WriteOnly);
  window.grab().save(&buffer, "PNG");
  writeFileAtomically(file, std::string_view(png.constData(), static_cast<std::size_t>(png.size())));
}

void useLanguage(const QString& language) {
  if (!languages().contains(language)) {
    throw Error(ErrorCode::BadArgument, "--language " + language.toStdString() + ": the window speaks " +
                                            languages().join(QStringLiteral(", ")).toStdString() + ".");
  }
  installTranslations(QCoreApplication::instance(), language);
}

void arrange(MainWindow& window, const std::string& layout) {
  const std::map<std::string, LayoutPreset> presets{{"compare", LayoutPreset::Compare},
                                                    {"inspect", LayoutPreset::Inspect},
                                                    {"train", LayoutPreset::Train},
                                                    {"profile", LayoutPreset::Compare},
                                                    {"relief", LayoutPreset::Compare}};
  const auto preset = presets.find(layout);
  if (preset == presets.end()) return;
  window.docks()->apply(preset->second);
  if (layout == "profile") {
    auto* dock = window.findChild<ProfileDock*>();
    window.docks()->raise(dock);
    window.resizeDocks({dock}, {static_cast<int>(kProfileShare * window.height())}, Qt::Vertical);
  } else if (layout == "relief") {
    auto* dock = window.findChild<ReliefDock*>();
    window.docks()->raise(dock);
    window.resizeDocks({dock}, {static_cast<int>(kReliefShare * window.width())}, Qt::Horizontal);
  }
}

/// Across the pictures, along a row of the guidance (negative: the middle one).
void drawProfile(MainWindow& window, const LoadedPair& pair, int row) {
  window.findChild<ProfileDock*>()->allResults()->setChecked(true);
  const int height = pair.guidance->size().height();
  const double y = row < 0 ? 0.5 : std::min((row + 0.5) / std::max(height, 1), 1.0);
  window.panels()->marks()->setLine(QLineF(0.0, y, 1.0, y));
}

}  // namespace

int takeScreenshot(const WindowArguments& arguments) {
  const QTemporaryDir folder;
  Settings settings(folder.filePath(QStringLiteral("settings.ini")));
  if (!arguments.theme.empty()) settings.setTheme(arguments.theme == "dark" ? Theme::Dark : Theme::Light);
  if (!arguments.language.empty()) useLanguage(QString::fromStdString(arguments.language));
  Workspace workspace(arguments.models);
  MainWindow window(&workspace, &settings);
  // The picture has the size that was asked for, whatever the scale of the screen.
  window.resize((QSizeF(arguments.width, arguments.height) / window.devicePixelRatioF()).toSize());
  window.show();
  arrange(window, arguments.layout);
  const bool profile = arguments.layout == "profile";
  if (arguments.pixelX >= 0 && !profile) window.inspector()->inspect({arguments.pixelX, arguments.pixelY});

  int code = 0;
  QTimer settled;
  settled.setSingleShot(true);
  settled.setInterval(kSettleMilliseconds);
  QObject::connect(&settled, &QTimer::timeout, &window, [&] {
    if (workspace.isBusy() || window.pairGallery()->isBusy() || window.inspector()->model()->isComputing())
      return settled.start();
    if (profile && workspace.pair() && !window.panels()->marks()->line()) {
      drawProfile(window, *workspace.pair(), arguments.pixelY);
      return settled.start();
    }
    try {
      writePicture(window, arguments.screenshot);
    } catch (const Error& error) {
      std::fprintf(stderr, "dkn-studio: %s\n", error.what());
      code = static_cast<int>(error.code());
    }
    // Not quit(): that asks the window, which may ask its user.
    QCoreApplication::exit(code);
  });
  QObject::connect(&workspace, &Workspace::failed, &window, [&](const QString& message) {
    std::fprintf(stderr, "dkn-studio: %s\n", qPrintable(message));
    code = static_cast<int>(ErrorCode::Unreadable);
    settled.stop();
    // Queued: a failure may come before the event loop runs.
    QMetaObject::invokeMethod(
        &window, [&code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
  });
  if (arguments.guidance.empty()) {
    workspace.loadDemo();
  } else {
    window.openPair({{{}, arguments.guidance, arguments.target, arguments.groundTruth}, arguments.pair});
  }
  window.useMethods(arguments.methods);
  settled.start();
  return QApplication::exec();
}

}  // namespace dkn
