// SPDX-License-Identifier: GPL-3.0-or-later
// One method on one pair.
#include "run/run.h"

#include <QStringList>

#include <cmath>
#include <utility>

#include "run/method_list.h"
#include "view/number_format.h"

namespace dkn {
namespace {

/// Before this share is done a guess would jump about.
constexpr double kGuessFrom = 0.02;

QString listed(const Parameters& parameters) {
  QStringList parts;
  for (const auto& [name, value] : parameters)
    parts.append(QStringLiteral("%1 %2").arg(QString::fromStdString(name), formatValue(value)));
  return parts.join(QStringLiteral(", "));
}

}  // namespace

Run::Run(const QString& method, Parameters parameters, QObject* parent)
    : QObject(parent), m_method(method), m_parameters(std::move(parameters)) {}

QString Run::name() const { return methodTitle(m_method); }

QString Run::parameterText() const {
  Parameters shown = m_result ? m_result->parameters : m_parameters;
  if (const auto passes = m_parameters.find(kPasses); passes != m_parameters.end()) shown.insert(*passes);
  return listed(shown);
}

QString Run::givenText() const { return listed(m_parameters); }

std::optional<double> Run::secondsLeft() const {
  if (m_state != State::Running || m_fraction < kGuessFrom) return std::nullopt;
  const double elapsed = 1e-3 * static_cast<double>(m_since.elapsed());
  return elapsed * (1.0 - m_fraction) / m_fraction;
}

std::optional<double> Run::metric(const char* name) const {
  if (!m_metrics) return std::nullopt;
  const auto found = m_metrics->find(name);
  return found == m_metrics->end() || std::isnan(found->second) ? std::nullopt : std::optional(found->second);
}

RunRecord Run::record() const {
  return {m_method, m_parameters, m_metrics, m_seconds, m_device, m_precision, m_date, m_file};
}

void Run::restore(const RunRecord& record) {
  m_metrics = record.metrics;
  m_seconds = record.seconds;
  m_device = record.device;
  m_precision = record.precision;
  m_date = record.date;
  m_file = record.file;
  m_fraction = 1.0;
  setState(State::Done);
}

void Run::setResult(std::shared_ptr<const FilterResult> result) {
  m_result = std::move(result);
  Q_EMIT changed();
}

void Run::setState(State state, const QString& message) {
  if (m_state == state && m_message == message) return;
  if (state == State::Running) {
    m_fraction = 0.0;
    m_since.start();
  }
  m_state = state;
  m_message = message;
  Q_EMIT changed();
}

void Run::setFraction(double fraction) {
  m_fraction = fraction;
  Q_EMIT changed();
}

void Run::finish(std::shared_ptr<const FilterResult> result, const QDateTime& date) {
  m_result = std::move(result);
  m_metrics = m_result->metrics;
  m_seconds = m_result->output->seconds;
  m_device = QString::fromStdString(m_result->output->device);
  m_precision = QString::fromStdString(m_result->output->precision);
  m_date = date;
  m_fraction = 1.0;
  setState(State::Done);
}

void Run::putAway() {
  m_result.reset();
  Q_EMIT changed();
}

void Run::setMetrics(std::optional<PairMetrics> metrics) {
  m_metrics = std::move(metrics);
  Q_EMIT changed();
}

void Run::setRegionMetrics(std::optional<PairMetrics> metrics) {
  if (!metrics && !m_regionMetrics) return;
  m_regionMetrics = std::move(metrics);
  Q_EMIT changed();
}

}  // namespace dkn
