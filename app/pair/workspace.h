// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is about: one pair, the methods, the last result, and the work on them.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <vector>

#include "worker/filter_worker.h"
#include "image/write_image.h"
#include "pair/loaded_pair.h"

namespace dkn {

/// Everything that takes time is queued on the worker thread; the signals tell how it ended.
class Workspace : public QObject {
  Q_OBJECT

 public:
  /// `modelFolder` is searched for models before all other places; empty: none.
  explicit Workspace(const std::filesystem::path& modelFolder, QObject* parent = nullptr);

  const std::shared_ptr<const LoadedPair>& pair() const { return m_pair; }
  const std::shared_ptr<const FilterResult>& result() const { return m_result; }
  QStringList methods() const { return m_methods; }
  const FilterWorker& worker() const { return m_worker; }
  bool isBusy() const { return m_worker.state() != Worker::State::Idle; }

  void openPair(const std::filesystem::path& guidance, const std::filesystem::path& target);
  void loadDemo();
  /// Runs on the pair that is there when the work begins: behind a pair that is being opened. `method` is a name of
  /// methods() or a path to a model file.
  void run(const QString& method);
  void stop() { m_worker.stop(); }
  /// Writes the result with a note of what made it.
  void saveResult(const std::filesystem::path& file, ImageFormat format);
  /// How the result is best stored: as its target was.
  ImageFormat preferredFormat() const;

 Q_SIGNALS:
  void pairChanged();
  void resultChanged();
  void stateChanged();
  /// Something began: `title` says what, for the status line.
  void started(const QString& title);
  void progressChanged(double fraction);
  void stopped();
  void failed(const QString& message);
  void saved(const QString& file);

 private:
  class MethodCache;

  void setPair(std::shared_ptr<const LoadedPair> pair);
  void startRun(const QString& method);

  std::vector<std::filesystem::path> m_folders;
  QStringList m_methods;
  std::shared_ptr<MethodCache> m_cache;  ///< used by tasks on the worker thread alone
  std::shared_ptr<const LoadedPair> m_pair;
  std::shared_ptr<const FilterResult> m_result;
  FilterWorker m_worker;  ///< last: its destructor waits for tasks that use the rest
};

}  // namespace dkn
