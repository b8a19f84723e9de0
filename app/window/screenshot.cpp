// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/screenshot.h"

#include <QApplication>
#include <QBuffer>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <map>
#include <string>
#include <string_view>

#include "base/atomic_file.h"
#include "base/error.h"
#include "inspector/inspector_link.h"
#include "pair/pair_gallery.h"
#include "pair/workspace.h"
#include "window/dock_layout.h"
#include "window/main_window.h"
#include "window/settings.h"

namespace dkn {

namespace {

/// Panels draw their pictures a moment after they were given them.
constexpr int kSettleMilliseconds = 400;

void writePicture(QWidget& window, const std::string& file) {
  QByteArray png;
  QBuffer buffer(&png);
  buffer.open(QIODevice::WriteOnly);
  window.grab().save(&buffer, "PNG");
  writeFileAtomically(file, std::string_view(png.constData(), static_cast<std::size_t>(png.size())));
}

}  // namespace

int takeScreenshot(const WindowArguments& arguments) {
  const QTemporaryDir folder;
  Settings settings(folder.filePath(QStringLiteral("settings.ini")));
  Workspace workspace(arguments.models);
  MainWindow window(&workspace, &settings);
  window.resize(arguments.width, arguments.height);
  window.show();
  const QString method = QString::fromStdString(arguments.method);
  if (!method.isEmpty()) window.chooseMethod(method);
  const std::map<std::string, LayoutPreset> presets{
      {"compare", LayoutPreset::Compare}, {"inspect", LayoutPreset::Inspect}, {"train", LayoutPreset::Train}};
  if (const auto preset = presets.find(arguments.layout); preset != presets.end())
    window.docks()->apply(preset->second);
  if (arguments.pixelX >= 0) window.inspector()->inspect({arguments.pixelX, arguments.pixelY});

  int code = 0;
  QTimer settled;
  settled.setSingleShot(true);
  settled.setInterval(kSettleMilliseconds);
  QObject::connect(&settled, &QTimer::timeout, &window, [&] {
    if (workspace.isBusy() || window.pairGallery()->isBusy() || window.inspector()->model()->isComputing())
      return settled.start();
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
    window.openPair(arguments.guidance, arguments.target);
  }
  if (!method.isEmpty()) workspace.run(method);
  settled.start();
  return QApplication::exec();
}

}  // namespace dkn
