// SPDX-License-Identifier: GPL-3.0-or-later
// A pair of the list, its pixels where they are loaded, and its runs.
#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

#include "pair/loaded_pair.h"
#include "run/run.h"

namespace dkn {

class PairEntry : public QObject {
  Q_OBJECT

 public:
  /// Unloaded: not read yet, or put away to save memory.
  enum class State { Unloaded, Loading, Loaded, Failed };
  Q_ENUM(State)

  PairEntry(PairSource source, QObject* parent);

  const PairSource& source() const { return m_source; }
  bool isDemo() const { return m_source.isDemo(); }
  /// What the list calls it.
  QString title() const;

  State state() const { return m_state; }
  const QString& message() const { return m_message; }
  /// Null unless Loaded.
  const std::shared_ptr<const LoadedPair>& loaded() const { return m_loaded; }
  void setState(State state, const QString& message = {});
  void setLoaded(std::shared_ptr<const LoadedPair> loaded);

  const std::vector<Run*>& runs() const { return m_runs; }
  /// The run that is shown; null: none.
  Run* shownRun() const { return m_shown; }
  /// What results are compared with; null: the ground truth, or the input where there is none.
  Run* reference() const { return m_reference; }
  Run* addRun(const QString& method, const Parameters& parameters);
  /// Deletes it.
  void removeRun(Run* run);
  void setShownRun(Run* run) { m_shown = run; }
  void setReference(Run* run) { m_reference = run; }

  /// The higher, the later it was looked at.
  quint64 lastUse() const { return m_lastUse; }
  void setLastUse(quint64 number) { m_lastUse = number; }

 Q_SIGNALS:
  void changed();

 private:
  PairSource m_source;
  State m_state = State::Unloaded;
  QString m_message;
  std::shared_ptr<const LoadedPair> m_loaded;
  std::vector<Run*> m_runs;  ///< children
  Run* m_shown = nullptr;
  Run* m_reference = nullptr;
  quint64 m_lastUse = 0;
};

}  // namespace dkn
