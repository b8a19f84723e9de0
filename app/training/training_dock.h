// SPDX-License-Identifier: GPL-3.0-or-later
// Training in the window: what is trained, how it goes, what comes out.
#pragma once

#include <QDockWidget>
#include <QTimer>

#include <filesystem>

#include "training/trainer.h"

class QCheckBox;
class QLabel;
class QSlider;
class QToolButton;

namespace dkn {

class ActionSet;
class LinePlot;
class MethodList;
class SampleStrip;
class Settings;
class TrainingForm;

/// Steers a trainer of its own by the actions of the menu Train. A run that was not finished when the program ended is
/// remembered in the settings and offered the next time.
class TrainingDock : public QDockWidget {
  Q_OBJECT

 public:
  TrainingDock(MethodList* methods, ActionSet* actions, Settings* settings, QWidget* parent = nullptr);

  Trainer* trainer() { return &m_trainer; }
  TrainingForm* form() const { return m_form; }
  LinePlot* lossPlot() const { return m_lossPlot; }
  LinePlot* metricPlot() const { return m_metricPlot; }
  SampleStrip* strip() const { return m_strip; }

  /// A configuration; a folder of a run, or a file in one, is shown with its curves.
  void open(const QString& path);
  /// Offers a run that was interrupted, if there is one.
  void offerUnfinished();
  /// Of the Need flags, those that concern training.
  unsigned met() const;
  /// "340 of 1200", for the status line; empty while nothing is trained.
  QString summary() const;
  /// The program ends: with a checkpoint, offered the next time.
  void endNow();

 Q_SIGNALS:
  /// What met() says.
  void stateChanged();
  void information(const QString& text);
  void problem(const QString& text);
  void offered(const QString& text, const QString& button, std::function<void()> act);
  void modelWanted(const QString& file);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void bindActions();
  void askForFile();
  void start();
  void finish(bool finished);
  void refresh();
  void showCurves();
  void showStatus();
  void showSample();
  /// The folder of the form holds a run that can go on.
  bool canGoOn() const;
  QString freshFolder(const QString& name) const;
  void retranslateUi();

  MethodList* m_methods;
  ActionSet* m_actions;
  Settings* m_settings;
  Trainer m_trainer;
  TrainingForm* m_form;
  QLabel* m_status;
  QLabel* m_detail;
  LinePlot* m_lossPlot;
  LinePlot* m_metricPlot;
  QCheckBox* m_logarithmic;
  QLabel* m_smoothingLabel;
  QSlider* m_smoothing;
  QToolButton* m_live;
  SampleStrip* m_strip;
  QLabel* m_sampleTitle;
  QSlider* m_sampleSlider;
  QString m_name;  ///< of the configuration
  QTimer m_soon;
};

}  // namespace dkn
