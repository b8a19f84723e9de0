// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is about: pairs, methods, runs, and the work on them.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "image/write_image.h"
#include "pair/pair_entry.h"
#include "run/method_list.h"
#include "worker/filter_worker.h"

namespace dkn {

/// Pairs are read and results written on one worker thread, filters run on another, one after the other; the signals
/// tell how it ended. One pair is current; others keep their pixels as long as there is memory for them.
class Workspace : public QObject {
  Q_OBJECT

 public:
  /// `modelFolder` is searched for models before all other places; empty: none.
  explicit Workspace(const std::filesystem::path& modelFolder, QObject* parent = nullptr);
  ~Workspace() override;

  const std::vector<PairEntry*>& entries() const { return m_entries; }
  PairEntry* current() const { return m_current; }
  /// Of the current pair; null while there is none or it is not loaded.
  std::shared_ptr<const LoadedPair> pair() const;
  /// The run that is shown, and its result; null where there is none.
  Run* shownRun() const { return m_current ? m_current->shownRun() : nullptr; }
  std::shared_ptr<const FilterResult> result() const;
  MethodList* methods() { return &m_methods; }
  /// Where models are looked for.
  const std::vector<std::filesystem::path>& folders() const { return m_folders; }
  /// The last pair of the list whose files could not be read; null: none.
  const PairEntry* failedEntry() const;
  std::shared_ptr<MethodCache> methodCache() const { return m_cache; }

  /// Something is read, written or run.
  bool isBusy() const;
  /// A stop was asked for and has not taken effect yet.
  bool isStopping() const;
  Run* activeRun() const { return m_running; }
  int queuedCount() const { return static_cast<int>(m_queue.size()); }

  /// Adds pairs that are not in the list yet, and shows the first of them.
  void addPairs(const std::vector<PairSource>& sources);
  void openPair(const std::filesystem::path& guidance, const std::filesystem::path& target);
  void loadDemo();
  /// Adds a pair with runs that ended earlier; their results are read when it is shown.
  void restoreEntry(const PairSource& source, const std::vector<RunRecord>& runs, int shown, int reference);
  void select(PairEntry* entry);
  void selectNext(int steps);
  /// Reads the current pair's files again.
  void reload();
  void close(PairEntry* entry);
  void closeAll();

  /// The pair that is being opened, else the current one.
  PairEntry* target() const { return m_pending ? m_pending.data() : m_current; }
  /// Runs on target(), with the parameters of the method list; also before the pair is read.
  void run(const QString& method);
  void runTicked(bool onAllPairs);
  void enqueue(PairEntry* entry, const QString& method, const Parameters& parameters);
  /// Ends all work; results before stay.
  void stop();
  void cancel(Run* run);
  void removeRun(Run* run);
  void showRun(Run* run);
  void stepShownRun(int steps);
  /// Null: the ground truth.
  void setReference(Run* run);

  void setRunOptions(const RunOptions& options) { m_runOptions = options; }
  const RunOptions& runOptions() const { return m_runOptions; }
  /// Where tiles come first: relative scene coordinates.
  void setCentre(QPointF centre) { m_centre = centre; }

  /// Writes the shown result with a note of what made it.
  void saveResult(const std::filesystem::path& file, ImageFormat format);
  /// Any other work with files, told about like the workspace's own: `task` runs on the reading thread.
  void submitFileWork(const QString& title, Worker::Task task);
  /// The same, untold: it neither counts as busy nor is stopped by stop().
  void submitQuietly(Worker::Task task) { m_quiet.submit({}, std::move(task)); }
  /// Drops what waits and returns when what runs has ended.
  void finishQuietWork();
  /// How the result is best stored: as its target was.
  ImageFormat preferredFormat() const;

 Q_SIGNALS:
  /// Entries came, went or changed.
  void entriesChanged();
  /// Another pair is current, or its pixels came or went.
  void pairChanged();
  void runAdded(dkn::Run* run);
  void runRemoved(dkn::Run* run);
  void runChanged(dkn::Run* run);
  /// Another run, or another result, is shown.
  void resultChanged();
  void referenceChanged();
  void tileFinished(const QRect& area, std::shared_ptr<const dkn::Picture> tile);
  void stateChanged();
  /// Something began: `title` says what, for the status line.
  void started(const QString& title);
  void progressChanged(double fraction);
  void stopped();
  void failed(const QString& message);
  /// Of submitQuietly().
  void quietlyFailed(const QString& message);
  void saved(const QString& file);

 private:
  void connectWorkers();
  PairEntry* findEntry(const PairSource& source) const;
  void load(PairEntry* entry);
  void readResults(PairEntry* entry);
  void watch(Run* run);
  void finishLoading(PairEntry* entry, std::shared_ptr<const LoadedPair> pair);
  void endLoading(quint64 id, PairEntry::State state, const QString& message);
  void setCurrent(PairEntry* entry);
  void startNextRun();
  void startRun(Run* run, PairEntry* entry);
  void finishRun(std::shared_ptr<const FilterResult> result);
  void endRun(Run::State state, const QString& message);
  PairEntry* entryOf(const Run* run) const;
  void trimMemory();

  std::vector<std::filesystem::path> m_folders;
  std::shared_ptr<MethodCache> m_cache;  ///< used by tasks on the worker thread alone
  MethodList m_methods;
  std::vector<PairEntry*> m_entries;
  PairEntry* m_current = nullptr;
  std::deque<QPointer<Run>> m_queue;
  QPointer<Run> m_running;
  quint64 m_runningTask = 0;
  std::map<quint64, QPointer<PairEntry>> m_loads;  ///< by task number
  QPointer<PairEntry> m_pending;                   ///< becomes current when it is loaded
  quint64 m_lastUse = 0;
  RunOptions m_runOptions;
  QPointF m_centre{0.5, 0.5};
  Worker m_quiet;
  Worker m_files;
  FilterWorker m_filters;  ///< last: the workers' destructors wait for tasks that use the rest
};

}  // namespace dkn
