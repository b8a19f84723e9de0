// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is about.
#include "pair/workspace.h"

#include <algorithm>
#include <utility>

#include "base/threads.h"
#include "filter/method_registry.h"
#include "run/result_writer.h"

namespace dkn {
namespace {

QString qPath(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

double bytesOf(const std::shared_ptr<const Picture>& picture) {
  if (!picture) return 0.0;
  const cv::Mat& values = picture->image().values;
  return 4.0 / 3.0 * static_cast<double>(values.total() * values.elemSize());
}

/// Pictures of pairs that are not shown may take this much.
constexpr double kMemoryBudget = 1.5e9;

}  // namespace

Workspace::Workspace(const std::filesystem::path& modelFolder, QObject* parent)
    : QObject(parent),
      m_folders(modelFolders(modelFolder)),
      m_cache(std::make_shared<MethodCache>(m_folders)),
      m_methods(m_folders, *m_cache) {
  connectWorkers();
}

Workspace::~Workspace() = default;

void Workspace::connectWorkers() {
  connect(this, &Workspace::pairChanged, &m_methods, [this] {
    const auto shown = pair();
    m_methods.setPair(shown ? shown->prepared.scale : 0.0,
                      shown ? QString::fromStdString(shown->prepared.protocol) : QString());
  });
  for (Worker* worker : {&m_files, static_cast<Worker*>(&m_filters)}) {
    connect(worker, &Worker::stateChanged, this, &Workspace::stateChanged);
    connect(worker, &Worker::started, this, [this](quint64, const QString& title) { Q_EMIT started(title); });
    connect(worker, &Worker::progressChanged, this, [this](quint64, double share) { Q_EMIT progressChanged(share); });
    connect(worker, &Worker::stopped, this, &Workspace::stopped);
  }
  // After those that note it in the pair or the run.
  const auto tell = [this](quint64, const QString& message) { Q_EMIT failed(message); };
  connect(&m_quiet, &Worker::failed, this, [this](quint64, const QString& message) { Q_EMIT quietlyFailed(message); });
  connect(&m_files, &Worker::failed, this,
          [this](quint64 id, const QString& message) { endLoading(id, PairEntry::State::Failed, message); });
  connect(&m_files, &Worker::failed, this, tell);
  connect(&m_files, &Worker::stopped, this, [this](quint64 id) { endLoading(id, PairEntry::State::Unloaded, {}); });
  connect(&m_filters, &FilterWorker::filtered, this, [this](quint64 id, std::shared_ptr<const FilterResult> result) {
    if (id == m_runningTask) finishRun(std::move(result));
  });
  connect(&m_filters, &Worker::failed, this, [this](quint64 id, const QString& message) {
    if (id == m_runningTask) endRun(Run::State::Failed, message);
  });
  connect(&m_filters, &Worker::failed, this, tell);
  connect(&m_filters, &Worker::stopped, this, [this](quint64 id) {
    if (id == m_runningTask) endRun(Run::State::Cancelled, {});
  });
  connect(&m_filters, &Worker::progressChanged, this, [this](quint64 id, double share) {
    if (m_running && id == m_runningTask) m_running->setFraction(share);
  });
  connect(&m_filters, &FilterWorker::tileFinished, this,
          [this](quint64 id, const QRect& area, std::shared_ptr<const Picture> tile) {
            if (m_running && id == m_runningTask && m_current == entryOf(m_running))
              Q_EMIT tileFinished(area, std::move(tile));
          });
}

std::shared_ptr<const LoadedPair> Workspace::pair() const { return m_current ? m_current->loaded() : nullptr; }

std::shared_ptr<const FilterResult> Workspace::result() const { return shownRun() ? shownRun()->result() : nullptr; }

const PairEntry* Workspace::failedEntry() const {
  const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                  [](const PairEntry* entry) { return entry->state() == PairEntry::State::Failed; });
  return found == m_entries.rend() ? nullptr : *found;
}

bool Workspace::isBusy() const {
  return m_running || !m_queue.empty() || m_files.state() != Worker::State::Idle ||
         m_filters.state() != Worker::State::Idle;
}

bool Workspace::isStopping() const {
  return m_files.state() == Worker::State::Cancelling || m_filters.state() == Worker::State::Cancelling;
}

PairEntry* Workspace::findEntry(const PairSource& source) const {
  for (PairEntry* entry : m_entries) {
    const PairSource& known = entry->source();
    if (known.files.guidance == source.files.guidance && known.files.target == source.files.target &&
        known.files.groundTruth == source.files.groundTruth && known.protocolText() == source.protocolText())
      return entry;
  }
  return nullptr;
}

void Workspace::addPairs(const std::vector<PairSource>& sources) {
  PairEntry* first = nullptr;
  for (const PairSource& source : sources) {
    PairEntry* entry = findEntry(source);
    if (entry == nullptr) {
      entry = m_entries.emplace_back(new PairEntry(source, this));
      connect(entry, &PairEntry::changed, this, &Workspace::entriesChanged);
    }
    if (first == nullptr) first = entry;
  }
  Q_EMIT entriesChanged();
  if (first != nullptr) select(first);
}

void Workspace::openPair(const std::filesystem::path& guidance, const std::filesystem::path& target) {
  addPairs({{{pairStem(guidance, target), guidance, target, {}}, {}}});
}

void Workspace::loadDemo() { addPairs({demoSource()}); }

void Workspace::select(PairEntry* entry) {
  if (entry == nullptr || (entry == m_current && entry->loaded())) {
    m_pending.clear();
    return;
  }
  if (entry->loaded()) return setCurrent(entry);
  m_pending = entry;
  load(entry);
}

void Workspace::selectNext(int steps) {
  const auto found = std::find(m_entries.begin(), m_entries.end(), target());
  if (found == m_entries.end()) return;
  const auto count = static_cast<std::ptrdiff_t>(m_entries.size());
  const std::ptrdiff_t index = found - m_entries.begin();
  select(m_entries[static_cast<std::size_t>((index + steps % count + count) % count)]);
}

void Workspace::setCurrent(PairEntry* entry) {
  m_pending.clear();
  m_current = entry;
  if (entry != nullptr) entry->setLastUse(++m_lastUse);
  trimMemory();
  if (entry != nullptr) readResults(entry);
  Q_EMIT entriesChanged();
  Q_EMIT pairChanged();
  Q_EMIT resultChanged();
}

void Workspace::reload() {
  if (m_current == nullptr) return;
  m_pending = m_current;
  load(m_current);
}

void Workspace::close(PairEntry* entry) {
  const auto found = std::find(m_entries.begin(), m_entries.end(), entry);
  if (found == m_entries.end()) return;
  while (!entry->runs().empty()) removeRun(entry->runs().front());
  const bool wasCurrent = entry == m_current;
  const auto next = m_entries.erase(found);
  PairEntry* successor = next != m_entries.end() ? *next : m_entries.empty() ? nullptr : m_entries.back();
  entry->deleteLater();
  if (!wasCurrent) return Q_EMIT entriesChanged();
  setCurrent(nullptr);
  select(successor);
}

void Workspace::closeAll() {
  stop();
  while (!m_entries.empty()) {
    PairEntry* entry = m_entries.back();
    while (!entry->runs().empty()) removeRun(entry->runs().front());
    m_entries.pop_back();
    entry->deleteLater();
  }
  setCurrent(nullptr);
}

void Workspace::watch(Run* run) {
  connect(run, &Run::changed, this, [this, run] { Q_EMIT runChanged(run); });
}

void Workspace::restoreEntry(const PairSource& source, const std::vector<RunRecord>& runs, int shown, int reference) {
  auto* entry = m_entries.emplace_back(new PairEntry(source, this));
  connect(entry, &PairEntry::changed, this, &Workspace::entriesChanged);
  for (const RunRecord& record : runs) {
    Run* run = entry->addRun(record.method, record.parameters);
    run->restore(record);
    watch(run);
    Q_EMIT runAdded(run);
  }
  const auto at = [&](int index) { return index < 0 ? nullptr : entry->runs()[static_cast<std::size_t>(index)]; };
  entry->setShownRun(at(shown));
  entry->setReference(at(reference));
  Q_EMIT entriesChanged();
}

void Workspace::readResults(PairEntry* entry) {
  for (Run* run : entry->runs()) {
    if (run->result() || run->file().empty()) continue;
    m_files.submit(tr("Opening %1").arg(run->name()),
                   [this, guard = QPointer<Run>(run), record = run->record(), pair = entry->loaded(),
                    cache = m_cache](Progress&) -> Worker::Completion {
                     auto result = readStoredResult(record, pair, *cache);
                     return [this, guard, result] {
                       if (!guard) return;
                       guard->setResult(result);
                       if (entryOf(guard) == m_current) Q_EMIT resultChanged();
                     };
                   });
  }
}

void Workspace::finishQuietWork() {
  m_quiet.stop();
  m_quiet.wait();
}

void Workspace::load(PairEntry* entry) {
  for (const auto& [id, loading] : m_loads) {
    if (loading == entry) return;
  }
  const bool again = entry->loaded() != nullptr;
  if (!again) entry->setState(PairEntry::State::Loading);
  const PairSource source = entry->source();
  const QString title = source.isDemo() ? tr("Making the demo scene") : tr("Opening %1").arg(entry->title());
  const QPointer<PairEntry> guard(entry);
  const quint64 id = m_files.submit(title, [this, guard, source](Progress& progress) -> Worker::Completion {
    auto pair = loadPair(source, progress);
    return [this, guard, pair] {
      if (guard) finishLoading(guard, pair);
    };
  });
  m_loads[id] = entry;
}

void Workspace::finishLoading(PairEntry* entry, std::shared_ptr<const LoadedPair> pair) {
  std::erase_if(m_loads, [entry](const auto& load) { return load.second == entry || !load.second; });
  entry->setLoaded(std::move(pair));
  entry->setLastUse(++m_lastUse);
  if (m_pending == entry) setCurrent(entry);
  startNextRun();
}

void Workspace::endLoading(quint64 id, PairEntry::State state, const QString& message) {
  const auto found = m_loads.find(id);
  if (found == m_loads.end()) return;
  const QPointer<PairEntry> entry = found->second;
  m_loads.erase(found);
  if (entry) {
    if (m_pending == entry) m_pending.clear();
    // A pair that could not be read again stays as it was.
    if (!entry->loaded()) entry->setState(state, message);
  }
  startNextRun();
}

void Workspace::saveResult(const std::filesystem::path& file, ImageFormat format) {
  if (!pair() || !result()) return;
  m_files.submit(tr("Saving %1").arg(qPath(file.filename())),
                 [this, file, format, pair = pair(), result = result()](Progress&) -> Worker::Completion {
                   writeResult(file, format, *pair, *result);
                   return [this, file] { Q_EMIT saved(qPath(file)); };
                 });
}

void Workspace::submitFileWork(const QString& title, Worker::Task task) { m_files.submit(title, std::move(task)); }

ImageFormat Workspace::preferredFormat() const {
  if (!pair()) return ImageFormat::Npy;
  // The demo stands for a depth map in a 16-bit file.
  return defaultFormat(pair()->isDemo() ? std::filesystem::path("demo.png") : pair()->files.target,
                       pair()->prepared.stored);
}

void Workspace::trimMemory() {
  std::vector<PairEntry*> others;
  double bytes = 0.0;
  for (PairEntry* entry : m_entries) {
    const bool waiting =
        std::any_of(entry->runs().begin(), entry->runs().end(), [](Run* run) { return run->isActive(); });
    if (entry == m_current || entry == m_pending || waiting) continue;
    others.push_back(entry);
    if (const auto& pair = entry->loaded())
      bytes += 2.0 * bytesOf(pair->guidance) + bytesOf(pair->target) + bytesOf(pair->input) + bytesOf(pair->truth);
    for (const Run* run : entry->runs()) bytes += run->result() ? bytesOf(run->result()->picture) : 0.0;
  }
  std::sort(others.begin(), others.end(), [](auto* a, auto* b) { return a->lastUse() < b->lastUse(); });
  for (PairEntry* entry : others) {
    if (bytes <= kMemoryBudget) return;
    if (const auto pair = entry->loaded()) {
      bytes -= 2.0 * bytesOf(pair->guidance) + bytesOf(pair->target) + bytesOf(pair->input) + bytesOf(pair->truth);
      entry->setState(PairEntry::State::Unloaded);
    }
    for (Run* run : entry->runs()) {
      if (!run->result() || bytes <= kMemoryBudget) continue;
      bytes -= bytesOf(run->result()->picture);
      run->putAway();
    }
  }
}

}  // namespace dkn
