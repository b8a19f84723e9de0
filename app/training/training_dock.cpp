// SPDX-License-Identifier: GPL-3.0-or-later
// Training in the window.
#include "training/training_dock.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QStandardPaths>
#include <QToolButton>

#include <algorithm>
#include <cmath>

#include "base/atomic_file.h"
#include "base/error.h"
#include "plot/line_plot.h"
#include "run/method_list.h"
#include "training/sample_strip.h"
#include "training/training_form.h"
#include "view/number_format.h"
#include "window/action_set.h"
#include "window/settings.h"

namespace dkn {
namespace {

const QString kFolderKind = QStringLiteral("training");
constexpr int kRefreshMs = 200;

QString qPath(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

bool holds(const QString& folder, const char* name) {
  return QFileInfo::exists(QDir(folder).filePath(QLatin1String(name)));
}

/// The slider's steps are octaves: 1, 2, 4, ... iterations.
double smoothingWindow(int position) { return std::pow(2.0, position); }

}  // namespace

TrainingDock::TrainingDock(MethodList* methods, ActionSet* actions, Settings* settings, QWidget* parent)
    : QDockWidget(parent), m_methods(methods), m_actions(actions), m_settings(settings) {
  setObjectName(QStringLiteral("trainingDock"));
  build();
  bindActions();
  m_soon.setSingleShot(true);
  m_soon.setInterval(kRefreshMs);
  connect(&m_soon, &QTimer::timeout, this, &TrainingDock::refresh);
  const auto later = [this] {
    if (!m_soon.isActive()) m_soon.start();
  };
  connect(&m_trainer, &Trainer::updated, this, later);
  connect(this, &QDockWidget::visibilityChanged, this, later);
  connect(&m_trainer, &Trainer::stateChanged, this, [this] {
    showStatus();
    Q_EMIT stateChanged();
  });
  connect(&m_trainer, &Trainer::ended, this, &TrainingDock::finish);
  connect(&m_trainer, &Trainer::failed, this, &TrainingDock::problem);
  connect(&m_trainer, &Trainer::note, this, &TrainingDock::information);
  connect(m_form, &TrainingForm::validityChanged, this, [this] {
    showStatus();
    Q_EMIT stateChanged();
  });
  connect(m_logarithmic, &QCheckBox::toggled, m_lossPlot, &LinePlot::setLogarithmic);
  connect(m_smoothing, &QSlider::valueChanged, this, [this] { refresh(); });
  connect(m_sampleSlider, &QSlider::valueChanged, this, &TrainingDock::showSample);
  connect(m_live, &QToolButton::clicked, this, [this] {
    m_lossPlot->fit();
    m_metricPlot->fit();
  });
  for (LinePlot* plot : {m_lossPlot, m_metricPlot}) {
    connect(plot, &LinePlot::movedChanged, this,
            [this] { m_live->setEnabled(m_lossPlot->isMoved() || m_metricPlot->isMoved()); });
  }
  const auto offerModels = [this] {
    std::vector<std::pair<QString, QString>> models;
    for (const MethodList::Entry& entry : m_methods->entries()) {
      if (entry.isModel) models.emplace_back(entry.title, entry.tip);
    }
    m_form->setModels(models);
  };
  connect(m_methods, &MethodList::listChanged, this, offerModels);
  offerModels();
  m_name = QStringLiteral("scenes");
  m_form->setOutputFolder(freshFolder(m_name));
  retranslateUi();
}

void TrainingDock::bindActions() {
  m_actions->bind(ActionId::TrainOpen, [this] { askForFile(); });
  m_actions->bind(ActionId::TrainStart, [this] { start(); });
  m_actions->bind(ActionId::TrainPause, [this] { m_trainer.isPausing() ? m_trainer.resume() : m_trainer.pause(); });
  m_actions->bind(ActionId::TrainStop, [this] { m_trainer.stop(); });
  m_actions->bind(ActionId::TrainKeepBest, [this] { m_trainer.stopAndKeepBest(); });
  m_actions->bind(ActionId::TrainUse, [this] {
    const std::filesystem::path model = m_trainer.model();
    if (!model.empty()) Q_EMIT modelWanted(qPath(model));
  });
}

QString TrainingDock::freshFolder(const QString& name) const {
  const QString before = m_settings->folder(kFolderKind);
  const QString base =
      m_settings->hasFolder(kFolderKind)
          ? before
          : QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + QStringLiteral("/dkn-training");
  QString folder = QDir(base).filePath(name);
  for (int i = 2; QFileInfo::exists(folder); ++i)
    folder = QDir(base).filePath(QStringLiteral("%1-%2").arg(name).arg(i));
  return folder;
}

void TrainingDock::askForFile() {
  const QString file =
      QFileDialog::getOpenFileName(this, tr("Training Configuration or Run"), m_settings->folder(kFolderKind),
                                   tr("Configurations and logs (*.json *.jsonl)"));
  if (!file.isEmpty()) open(file);
}

void TrainingDock::open(const QString& path) {
  if (m_trainer.isActive()) return;
  QFileInfo info(path);
  const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
  const bool isRun = holds(folder, "config.json") && holds(folder, "log.jsonl");
  try {
    m_form->setDraft(
        TrainingDraft::fromFile((isRun ? QDir(folder).filePath(QStringLiteral("config.json")) : path).toStdString()),
        isRun ? tr("The run in %1").arg(folder) : tr("From %1").arg(info.fileName()));
  } catch (const Error& error) {
    return Q_EMIT problem(QString::fromUtf8(error.what()));
  }
  m_name = isRun ? QDir(folder).dirName() : info.completeBaseName();
  m_form->setOutputFolder(isRun ? folder : freshFolder(m_name));
  if (isRun) m_trainer.open(folder.toStdString());
  show();
  raise();
}

bool TrainingDock::canGoOn() const {
  const QString folder = m_form->outputFolder();
  return holds(folder, "config.json") && !holds(folder, "model.safetensors");
}

void TrainingDock::start() {
  if (m_trainer.isActive() || !m_form->isValid()) return;
  const QString folder = m_form->outputFolder();
  if (holds(folder, "model.safetensors"))
    return Q_EMIT problem(tr("%1 holds a finished run. Choose another folder.").arg(folder));
  const QString config = m_settings->stateFolder() + QStringLiteral("/training.json");
  const QByteArray text = m_form->draft().text();
  try {
    QDir().mkpath(m_settings->stateFolder());
    writeFileAtomically(config.toStdString(),
                        std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
  } catch (const Error& error) {
    return Q_EMIT problem(QString::fromUtf8(error.what()));
  }
  m_settings->setFolder(kFolderKind, QFileInfo(folder).absolutePath());
  m_settings->setUnfinishedTraining(folder);
  m_trainer.start(config.toStdString(), folder.toStdString(), canGoOn());
}

void TrainingDock::finish(bool finished) {
  refresh();
  Q_EMIT stateChanged();
  if (!finished) return;
  m_settings->setUnfinishedTraining({});
  Q_EMIT offered(tr("The training is finished: %1").arg(qPath(m_trainer.model())),
                 m_actions->action(ActionId::TrainUse)->text(),
                 [this] { m_actions->action(ActionId::TrainUse)->trigger(); });
}

void TrainingDock::offerUnfinished() {
  const QString folder = m_settings->unfinishedTraining();
  if (folder.isEmpty() || !holds(folder, "config.json") || holds(folder, "model.safetensors")) return;
  Q_EMIT offered(tr("The training in %1 is not finished.").arg(folder), tr("&Go On"), [this, folder] {
    open(folder);
    start();
  });
}

void TrainingDock::endNow() {
  m_trainer.stop();
  m_trainer.waitForEnd();
}

unsigned TrainingDock::met() const {
  unsigned met = kNothing;
  if (m_trainer.isActive() && m_trainer.state() != SessionState::Stopping) met |= kTraining;
  if (!m_trainer.isActive()) met |= kNotTraining;
  if (m_form->isValid()) met |= kValidTraining;
  if (!m_trainer.model().empty()) met |= kTrainedModel;
  return met;
}

QString TrainingDock::summary() const {
  if (!m_trainer.isActive()) return {};
  const auto& start = m_trainer.startReport();
  const auto& last = m_trainer.lastStep();
  if (!start) return tr("Training…");
  QString text = tr("Training: %1 of %2").arg(last ? last->iteration : start->iteration).arg(start->iterations);
  if (const auto left = m_trainer.secondsLeft())
    text += QStringLiteral("  ·  ") + tr("%1 left").arg(formatSeconds(*left));
  return text;
}

void TrainingDock::refresh() {
  m_soon.stop();
  showStatus();
  // With the first validation there is a model.
  if (m_actions->action(ActionId::TrainUse)->isEnabled() == m_trainer.model().empty()) Q_EMIT stateChanged();
  if (isHidden()) return;
  showCurves();
  const int count = static_cast<int>(m_trainer.samples().size());
  const bool atEnd = m_sampleSlider->value() == m_sampleSlider->maximum();
  m_sampleSlider->setRange(0, std::max(0, count - 1));
  m_sampleSlider->setVisible(count > 1);
  if (atEnd) m_sampleSlider->setValue(m_sampleSlider->maximum());
  showSample();
}

void TrainingDock::showCurves() {
  const TrainingHistory& history = m_trainer.history();
  std::vector<PlotSeries> losses, metrics;
  if (!history.iterations.empty()) {
    losses.push_back({tr("Loss"), history.iterations, history.losses, false, true, false});
    losses.push_back({tr("Loss, smoothed"), history.iterations,
                      smoothed(history.losses, smoothingWindow(m_smoothing->value())), false, false, false});
  }
  if (!history.validatedAt.empty()) {
    metrics.push_back({tr("Result"), history.validatedAt, history.rmse, false, false, true});
    metrics.push_back({tr("Input"), history.validatedAt, history.inputRmse, false, false, true});
  }
  m_lossPlot->setSeries(losses);
  m_metricPlot->setSeries(metrics);
}

void TrainingDock::showSample() {
  const auto& samples = m_trainer.samples();
  const auto index = static_cast<std::size_t>(m_sampleSlider->value());
  m_strip->setSample(index < samples.size() ? samples[index] : nullptr);
  const auto& shown = m_strip->sample();
  m_sampleTitle->setText(shown ? tr("%1 after %2 iterations").arg(shown->name).arg(shown->iteration) : QString());
}

void TrainingDock::showStatus() {
  const auto& start = m_trainer.startReport();
  const auto& last = m_trainer.lastStep();
  QString state;
  switch (m_trainer.state()) {
    case SessionState::Running:
      state = !start ? tr("Reading the data…") : m_trainer.isPausing() ? tr("Pausing…") : tr("Training");
      break;
    case SessionState::Paused:
      state = tr("Paused; the checkpoint is written");
      break;
    case SessionState::Stopping:
      state = tr("Stopping…");
      break;
    case SessionState::Finished:
      state = tr("Finished");
      break;
    case SessionState::Failed:
      state = QStringLiteral("✗ ") + m_trainer.problem();
      break;
    case SessionState::Idle:
      state = !m_trainer.history().iterations.empty() ? tr("Stopped; it can go on") : tr("Nothing is trained");
      break;
  }
  QPalette colours = palette();
  if (m_trainer.state() == SessionState::Failed) colours.setColor(QPalette::WindowText, errorColour(palette()));
  m_status->setPalette(colours);
  m_status->setText(state);
  QStringList parts;
  if (start) {
    const std::int64_t done = last ? last->iteration : start->iteration;
    parts.append(tr("%1 of %2 iterations")
                     .arg(QLocale().toString(static_cast<qlonglong>(done)),
                          QLocale().toString(static_cast<qlonglong>(start->iterations))));
    if (const auto pace = m_trainer.secondsPerIteration()) parts.append(tr("%1 each").arg(formatSeconds(*pace)));
    if (const auto left = m_trainer.secondsLeft()) parts.append(tr("%1 left").arg(formatSeconds(*left)));
    if (last) parts.append(tr("rate %1").arg(formatShort(last->learningRate)));
    parts.append(QString::fromStdString(start->device).toUpper() + QLatin1Char(' ') +
                 QString::fromStdString(start->precision));
  }
  const TrainingHistory& history = m_trainer.history();
  if (!history.rmse.empty()) {
    const double best = *std::min_element(history.rmse.begin(), history.rmse.end());
    parts.append(tr("best RMSE %1, input %2").arg(formatShort(best), formatShort(history.inputRmse.back())));
  }
  m_detail->setText(parts.join(QStringLiteral("  ·  ")));
  QAction* startAction = m_actions->action(ActionId::TrainStart);
  startAction->setText(canGoOn() ? tr("&Go On Training") : actionText(actionSpec(ActionId::TrainStart)));
  QAction* pause = m_actions->action(ActionId::TrainPause);
  pause->setText(m_trainer.isPausing() ? tr("&Resume Training") : actionText(actionSpec(ActionId::TrainPause)));
}

void TrainingDock::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslateUi();
  QDockWidget::changeEvent(event);
}

}  // namespace dkn
