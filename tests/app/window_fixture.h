// SPDX-License-Identifier: GPL-3.0-or-later
// A window with settings and files of its own, for tests.
#pragma once

#include <QAction>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "image/write_image.h"
#include "look/banner.h"
#include "pair/pair_gallery.h"
#include "pair/workspace.h"
#include "scene/scene_maker.h"
#include "view/panel_grid.h"
#include "window/action_set.h"
#include "window/main_window.h"
#include "window/settings.h"

namespace dkn::test {

inline constexpr int kPatienceMs = 60000;

/// Guidance and target of one size, the target in 16 bit: a step across, so that filters have an edge to find.
inline void writeStepPair(const std::string& stem, int width = 40, int height = 24) {
  Image guidance;
  guidance.values = cv::Mat(height, width, CV_32FC3, cv::Scalar(40, 80, 120));
  guidance.values(cv::Rect(width / 2, 0, width - width / 2, height)).setTo(cv::Scalar(220, 200, 160));
  guidance.stored = PixelType::UInt8;
  writeImage(stem + "_rgb.png", guidance, ImageFormat::Png, {});
  Image target;
  target.values = cv::Mat(height, width, CV_32FC1, cv::Scalar(1000));
  target.values(cv::Rect(width / 2, 0, width - width / 2, height)).setTo(3000);
  target.stored = PixelType::UInt16;
  writeImage(stem + "_depth.png", target, ImageFormat::Png16, {});
}

struct WindowFixture {
  QTemporaryDir folder;
  Settings settings{folder.filePath("settings.ini")};
  Workspace workspace{{}};
  MainWindow window{&workspace, &settings};
  ActionSet* actions = window.actionSet();
  PanelGrid* panels = window.panels();
  Banner* banner = window.findChild<Banner*>();

  bool show() {
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
  }
  std::string path(const char* name) const { return folder.filePath(name).toStdString(); }
  void trigger(ActionId id) { actions->action(id)->trigger(); }
  bool isSettled() const { return !workspace.isBusy() && !window.pairGallery()->isBusy(); }

  PairSource stepSource(const char* name, const char* protocol = "none") const {
    PairSource source;
    const std::string stem = path(name);
    source.files = {name, stem + "_rgb.png", stem + "_depth.png", {}};
    source.options.protocol = protocol;
    if (source.options.protocol == "bicubic") source.options.scale = 4;
    return source;
  }
};

inline constexpr QSize kDemoSize(kDemoScene.width, kDemoScene.height);

/// The window with the demo and the results of two quick methods.
struct Demo : WindowFixture {
  bool open() {
    if (!show()) return false;
    workspace.loadDemo();
    workspace.run("bicubic");
    workspace.run("gf");
    return QTest::qWaitFor([&] { return isSettled() && workspace.pair() && workspace.current()->runs().size() == 2; },
                           kPatienceMs);
  }
};

inline QPushButton* buttonWith(QWidget* parent, const QString& text) {
  for (QPushButton* button : parent->findChildren<QPushButton*>()) {
    if (QString(button->text()).remove('&').contains(text)) return button;
  }
  return nullptr;
}

}  // namespace dkn::test
