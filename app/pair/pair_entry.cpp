// SPDX-License-Identifier: GPL-3.0-or-later
// A pair of the list.
#include "pair/pair_entry.h"

#include <algorithm>
#include <utility>

namespace dkn {

PairEntry::PairEntry(PairSource source, QObject* parent) : QObject(parent), m_source(std::move(source)) {}

QString PairEntry::title() const { return isDemo() ? tr("Demo scene") : QString::fromStdString(m_source.files.stem); }

void PairEntry::setState(State state, const QString& message) {
  m_state = state;
  m_message = message;
  if (state != State::Loaded) m_loaded.reset();
  Q_EMIT changed();
}

void PairEntry::setLoaded(std::shared_ptr<const LoadedPair> loaded) {
  m_loaded = std::move(loaded);
  m_state = State::Loaded;
  m_message.clear();
  Q_EMIT changed();
}

Run* PairEntry::addRun(const QString& method, const Parameters& parameters) {
  auto* run = new Run(method, parameters, this);
  m_runs.push_back(run);
  return run;
}

void PairEntry::removeRun(Run* run) {
  m_runs.erase(std::remove(m_runs.begin(), m_runs.end(), run), m_runs.end());
  if (m_shown == run) m_shown = nullptr;
  if (m_reference == run) m_reference = nullptr;
  run->deleteLater();
}

}  // namespace dkn
