// SPDX-License-Identifier: GPL-3.0-or-later
// One training run at a time.
#include "training/trainer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>

#include "data/training_run.h"
#include "worker/post.h"

namespace dkn {
namespace {

constexpr int kPollMs = 100;
/// The pace is judged by this long.
constexpr qint64 kPaceMs = 60000;
/// More validations than this, and every other one's pictures are dropped.
constexpr std::size_t kMostSamples = 64;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double metricOf(const std::map<std::string, double>& metrics, const char* name) {
  const auto found = metrics.find(name);
  return found == metrics.end() ? kNaN : found->second;
}

}  // namespace

void TrainingHistory::cutAfter(double iteration) {
  const auto kept =
      static_cast<std::size_t>(std::upper_bound(iterations.begin(), iterations.end(), iteration) - iterations.begin());
  iterations.resize(kept);
  losses.resize(kept);
  const auto validations = static_cast<std::size_t>(
      std::upper_bound(validatedAt.begin(), validatedAt.end(), iteration) - validatedAt.begin());
  for (auto* list : {&validatedAt, &rmse, &inputRmse}) list->resize(validations);
}

TrainingHistory readTrainingHistory(const std::filesystem::path& log) {
  TrainingHistory history;
  QFile file(QString::fromStdString(log.string()));
  if (!file.open(QIODevice::ReadOnly)) return history;
  while (!file.atEnd()) {
    const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
    const double iteration = line.value(QLatin1String("iteration")).toDouble(kNaN);
    if (std::isnan(iteration)) continue;
    if (line.contains(QLatin1String("loss"))) {
      history.iterations.push_back(iteration);
      history.losses.push_back(line.value(QLatin1String("loss")).toDouble(kNaN));
    } else if (line.contains(QLatin1String("metrics"))) {
      const QJsonObject metrics = line.value(QLatin1String("metrics")).toObject();
      history.validatedAt.push_back(iteration);
      history.rmse.push_back(metrics.value(QLatin1String("rmse")).toDouble(kNaN));
      history.inputRmse.push_back(metrics.value(QLatin1String("rmse_input")).toDouble(kNaN));
    }
  }
  return history;
}

std::vector<double> smoothed(const std::vector<double>& losses, double window) {
  const double keep = 1.0 - 1.0 / std::max(1.0, window);
  std::vector<double> result;
  result.reserve(losses.size());
  double sum = 0.0, weight = 0.0;
  for (const double loss : losses) {
    if (std::isfinite(loss)) {
      sum = keep * sum + (1.0 - keep) * loss;
      weight = keep * weight + (1.0 - keep);
    }
    result.push_back(weight > 0.0 ? sum / weight : kNaN);
  }
  return result;
}

Trainer::Trainer(QObject* parent) : QObject(parent) {
  m_poll.setInterval(kPollMs);
  connect(&m_poll, &QTimer::timeout, this, &Trainer::fetch);
  connect(&m_worker, &Worker::failed, this, [this](quint64, const QString& message) {
    m_problem = message;
    end();
    setState(SessionState::Failed);
    Q_EMIT failed(message);
    Q_EMIT ended(false);
  });
  connect(&m_worker, &Worker::stopped, this, [this] {
    end();
    setState(SessionState::Idle);
    Q_EMIT ended(false);
  });
}

Trainer::~Trainer() { stop(); }

void Trainer::start(const std::filesystem::path& config, const std::filesystem::path& folder, bool resume) {
  if (m_active) return;
  m_feed = std::make_shared<TrainingFeed>();
  m_control = std::make_shared<TrainingControl>();
  if (folder != m_folder || !resume) {
    m_history = {};
    m_samples.clear();
  }
  m_folder = folder;
  m_start.reset();
  m_last.reset();
  m_marks.clear();
  m_problem.clear();
  m_pausing = false;
  m_active = true;
  m_clock.start();
  m_poll.start();
  setState(SessionState::Running);
  TrainingRequest request;
  request.config = config;
  request.output = folder;
  request.resume = resume;
  m_worker.submit({}, [this, request, feed = m_feed, control = m_control](Progress& progress) -> Worker::Completion {
    auto history = std::make_shared<TrainingHistory>();
    if (request.resume) *history = readTrainingHistory(request.output / "log.jsonl");
    post(this, [this, history] {
      if (m_history.iterations.empty()) m_history = *history;
    });
    runTraining(request, *feed, *control, progress);
    return [this] {
      end();
      setState(SessionState::Finished);
      Q_EMIT ended(true);
    };
  });
  Q_EMIT updated();
}

void Trainer::open(const std::filesystem::path& folder) {
  if (m_active) return;
  m_folder = folder;
  m_history = {};
  m_samples.clear();
  m_start.reset();
  m_last.reset();
  m_problem.clear();
  m_worker.submit({}, [this, folder](Progress&) -> Worker::Completion {
    auto history = std::make_shared<TrainingHistory>(readTrainingHistory(folder / "log.jsonl"));
    const bool finished = std::filesystem::exists(folder / "model.safetensors");
    return [this, folder, history, finished] {
      if (m_folder != folder) return;
      m_history = *history;
      setState(finished ? SessionState::Finished : SessionState::Idle);
      Q_EMIT updated();
    };
  });
}

void Trainer::pause() {
  if (!m_active) return;
  m_pausing = true;
  m_control->pause();
  Q_EMIT stateChanged();
}

void Trainer::resume() {
  if (!m_active) return;
  m_pausing = false;
  m_marks.clear();
  m_control->resume();
  Q_EMIT stateChanged();
}

void Trainer::stop() {
  if (!m_active) return;
  m_control->stop();
  m_worker.stop();
  setState(SessionState::Stopping);
}

void Trainer::stopAndKeepBest() {
  if (!m_active) return;
  m_control->stopAndKeepBest();
  setState(SessionState::Stopping);
}

void Trainer::waitForEnd() { m_worker.wait(); }

std::optional<double> Trainer::secondsPerIteration() const {
  if (m_marks.size() < 2 || m_marks.back().iteration <= m_marks.front().iteration) return std::nullopt;
  return 1e-3 * static_cast<double>(m_marks.back().milliseconds - m_marks.front().milliseconds) /
         static_cast<double>(m_marks.back().iteration - m_marks.front().iteration);
}

std::optional<double> Trainer::secondsLeft() const {
  const auto pace = secondsPerIteration();
  if (!pace || !m_start || m_state != SessionState::Running || m_pausing) return std::nullopt;
  return *pace * static_cast<double>(m_start->iterations - m_marks.back().iteration);
}

std::filesystem::path Trainer::model() const {
  if (m_folder.empty()) return {};
  std::error_code ignored;
  for (const char* name : {"model.safetensors", "best.safetensors"}) {
    if (std::filesystem::exists(m_folder / name, ignored)) return m_folder / name;
  }
  return {};
}

void Trainer::take(const StepReport& step) {
  m_last = step;
  m_history.iterations.push_back(static_cast<double>(step.iteration));
  m_history.losses.push_back(step.skipped ? kNaN : step.loss);
}

void Trainer::keep(std::shared_ptr<const SamplePictures> sample) {
  m_samples.push_back(std::move(sample));
  if (m_samples.size() <= kMostSamples) return;
  std::vector<std::shared_ptr<const SamplePictures>> thinned;
  for (std::size_t i = 0; i < m_samples.size(); ++i) {
    if (i % 2 == 0 || i + 1 == m_samples.size()) thinned.push_back(m_samples[i]);
  }
  m_samples = std::move(thinned);
}

void Trainer::fetch() {
  if (!m_feed) return;
  TrainingNews news = m_feed->take();
  if (news.start) {
    m_start = news.start;
    m_history.cutAfter(static_cast<double>(m_start->iteration));
  }
  for (const StepReport& step : news.steps) take(step);
  if (!news.steps.empty()) {
    m_marks.push_back({m_clock.elapsed(), m_last->iteration});
    while (m_marks.size() > 2 && m_marks.back().milliseconds - m_marks.front().milliseconds > kPaceMs)
      m_marks.pop_front();
  }
  for (const auto& validation : news.validations) {
    m_history.validatedAt.push_back(static_cast<double>(validation.iteration));
    m_history.rmse.push_back(metricOf(validation.metrics, "rmse"));
    m_history.inputRmse.push_back(metricOf(validation.metrics, "rmse_input"));
  }
  for (auto& sample : news.samples) keep(std::move(sample));
  for (const std::string& reason : news.skipped) Q_EMIT note(tr("Left out: %1").arg(QString::fromStdString(reason)));
  // Idle, Finished and Failed are told by the worker, when the files are written.
  if (news.state && m_active && (*news.state == SessionState::Running || *news.state == SessionState::Paused) &&
      m_state != SessionState::Stopping)
    setState(*news.state);
  if (news.start || !news.steps.empty() || !news.validations.empty() || !news.samples.empty()) Q_EMIT updated();
}

void Trainer::end() {
  m_poll.stop();
  fetch();
  m_active = false;
  m_pausing = false;
}

void Trainer::setState(SessionState state) {
  if (m_state == state) return;
  m_state = state;
  Q_EMIT stateChanged();
}

}  // namespace dkn
