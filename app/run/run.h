// SPDX-License-Identifier: GPL-3.0-or-later
// One method on one pair: what was asked, how it goes, what came out.
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>

#include "worker/filter_worker.h"

namespace dkn {

/// A run that has ended, as sessions keep it.
struct RunRecord {
  QString method;
  Parameters parameters;  ///< those that differ from the defaults
  std::optional<PairMetrics> metrics;
  double seconds = 0.0;
  QString device;
  QString precision;
  QDateTime date;
  std::filesystem::path file;  ///< with the result; empty: it was not kept
};

/// States: Queued -> Running -> Done | Failed | Cancelled, with Cancelling between the wish and the end.
class Run : public QObject {
  Q_OBJECT

 public:
  enum class State { Queued, Running, Cancelling, Done, Cancelled, Failed };
  Q_ENUM(State)

  /// `method` is an identifier or a path to a model file; `parameters` are those that differ from the defaults.
  Run(const QString& method, Parameters parameters, QObject* parent);

  const QString& method() const { return m_method; }
  /// The method's name without folder and ending.
  QString name() const;
  const Parameters& parameters() const { return m_parameters; }
  /// "radius 4, eps 0.01", or empty.
  QString parameterText() const;
  /// The same of those that differ from the defaults.
  QString givenText() const;

  State state() const { return m_state; }
  bool isActive() const {
    return m_state == State::Queued || m_state == State::Running || m_state == State::Cancelling;
  }
  double fraction() const { return m_fraction; }
  /// Judged by the share done so far; unset until there is something to judge by.
  std::optional<double> secondsLeft() const;
  /// What went wrong.
  const QString& message() const { return m_message; }

  /// Null unless Done, and where it was put away.
  const std::shared_ptr<const FilterResult>& result() const { return m_result; }
  const std::optional<PairMetrics>& metrics() const { return m_metrics; }
  std::optional<double> metric(const char* name) const;
  /// Measured over the region alone; unset without one.
  const std::optional<PairMetrics>& regionMetrics() const { return m_regionMetrics; }
  double seconds() const { return m_seconds; }
  const QString& device() const { return m_device; }
  const QDateTime& date() const { return m_date; }

  RunRecord record() const;
  /// Done, with a result that is still in its file.
  void restore(const RunRecord& record);
  /// Of a restored run whose result was not read yet; empty: none.
  const std::filesystem::path& file() const { return m_file; }
  /// The result that was read from the file, or put away before.
  void setResult(std::shared_ptr<const FilterResult> result);

  void setState(State state, const QString& message = {});
  void setFraction(double fraction);
  void finish(std::shared_ptr<const FilterResult> result, const QDateTime& date);
  /// Gives the result's memory back; its numbers stay.
  void putAway();
  void setMetrics(std::optional<PairMetrics> metrics);
  void setRegionMetrics(std::optional<PairMetrics> metrics);

 Q_SIGNALS:
  void changed();

 private:
  QString m_method;
  Parameters m_parameters;
  State m_state = State::Queued;
  double m_fraction = 0.0;
  QElapsedTimer m_since;
  QString m_message;
  std::shared_ptr<const FilterResult> m_result;
  std::optional<PairMetrics> m_metrics;
  std::optional<PairMetrics> m_regionMetrics;
  double m_seconds = 0.0;
  QString m_device;
  QString m_precision;
  std::filesystem::path m_file;
  QDateTime m_date;
};

}  // namespace dkn
