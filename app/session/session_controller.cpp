// SPDX-License-Identifier: GPL-3.0-or-later
// Saves and reopens the work.
#include "session/session_controller.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QWidget>

#include <algorithm>
#include <utility>

#include "base/atomic_file.h"
#include "base/error.h"
#include "image/write_image.h"
#include "pair/workspace.h"
#include "window/action_set.h"
#include "window/settings.h"
#include "window/view_controller.h"

namespace dkn {
namespace {

constexpr int kCopyDelayMs = 3000;
const QString kFolder = QStringLiteral("session");
/// Folders of copies that an earlier instance left, by date.
const QString kKeptPrefix = QStringLiteral("kept-");

int indexOf(const std::vector<Run*>& runs, const Run* run) {
  const auto found = std::find(runs.begin(), runs.end(), run);
  return found == runs.end() ? -1 : static_cast<int>(found - runs.begin());
}

/// Letters, digits and a few marks: what every file system takes.
QString plainName(QString name) {
  for (QChar& c : name) {
    if (!c.isLetterOrNumber() && !QStringLiteral("._-").contains(c)) c = QLatin1Char('-');
  }
  return name;
}

std::filesystem::path resultFolder(const QString& session) {
  const QFileInfo info(session);
  return (info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".files")).toStdString();
}

void makeFolder(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error)
    throw Error(ErrorCode::CannotWrite, "Cannot make the folder " + folder.string() + ": " + error.message() +
                                            ". Choose another, or make room.");
}

void writeSession(const QString& file, const SessionData& data) {
  const QByteArray bytes = QJsonDocument(toJson(data, QFileInfo(file).absoluteDir())).toJson();
  writeFileAtomically(file.toStdString(), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

}  // namespace

SessionController::SessionController(ActionSet* actions, Workspace* workspace, PanelGrid* panels, Settings* settings,
                                     QWidget* window)
    : QObject(window),
      m_actions(actions),
      m_workspace(workspace),
      m_panels(panels),
      m_settings(settings),
      m_window(window) {
  m_actions->bind(ActionId::OpenSession, [this] {
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Open Session"), m_settings->folder(kFolder),
                                                      tr("Sessions (*.json)"));
    if (!file.isEmpty()) open(file);
  });
  m_actions->bind(ActionId::SaveSession, [this] {
    const QString proposal = QDir(m_settings->folder(kFolder)).filePath(QStringLiteral("session.dkn.json"));
    const QString file = QFileDialog::getSaveFileName(m_window, tr("Save Session"), proposal, tr("Sessions (*.json)"));
    if (!file.isEmpty()) save(file.endsWith(QLatin1String(".json")) ? file : file + QStringLiteral(".dkn.json"));
  });
  m_soon.setSingleShot(true);
  m_soon.setInterval(kCopyDelayMs);
  connect(&m_soon, &QTimer::timeout, this, &SessionController::saveCopy);
  // After the window is there to show it.
  QTimer::singleShot(0, this, &SessionController::offerCopy);
}

QString SessionController::copyFile() const {
  return m_settings->stateFolder() + QStringLiteral("/autosave/session.json");
}

QString SessionController::setAsideLeftCopy() {
  const QDir state(m_settings->stateFolder());
  if (QFile::exists(copyFile())) {
    const QString name = kKeptPrefix + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
    QDir(state).rename(QStringLiteral("autosave"), name);
  }
  // Latest first: their names are dates.
  for (const QString& name :
       state.entryList({kKeptPrefix + QLatin1Char('*')}, QDir::Dirs, QDir::Name | QDir::Reversed)) {
    const QString file = state.filePath(name) + QStringLiteral("/session.json");
    if (QFile::exists(file)) return file;
  }
  return {};
}

void SessionController::removeKeptCopies() {
  const QDir state(m_settings->stateFolder());
  for (const QString& name : state.entryList({kKeptPrefix + QLatin1Char('*')}, QDir::Dirs))
    QDir(state.filePath(name)).removeRecursively();
}

void SessionController::offerCopy() {
  QDir().mkpath(m_settings->stateFolder());
  m_lock = std::make_unique<QLockFile>(m_settings->stateFolder() + QStringLiteral("/autosave.lock"));
  m_lock->setStaleLockTime(0);
  // A second window of the same user keeps no copy.
  m_ownsCopy = m_lock->tryLock(0);
  if (!m_ownsCopy) return;
  connect(m_workspace, &Workspace::quietlyFailed, this, [this](const QString& message) {
    // Told once, until a copy could be written again.
    if (!std::exchange(m_copyFailed, true))
      Q_EMIT problem(tr("What you have open could not be kept for the case of a crash. %1").arg(message));
  });
  const auto later = [this] { m_soon.start(); };
  connect(m_workspace, &Workspace::pairChanged, this, later);
  connect(m_workspace, &Workspace::runChanged, this, [this](const Run* run) {
    if (!run->isActive()) m_soon.start();
  });
  const QString left = setAsideLeftCopy();
  if (left.isEmpty()) return;
  Q_EMIT offered(tr("The program did not end properly the last time. What you had open was kept."), tr("&Restore"),
                 [this, left] {
                   m_answered = true;
                   open(left, Origin::Copy);
                 });
}

void SessionController::saveCopy() {
  if (!m_ownsCopy || m_workspace->entries().empty()) return;
  // Not while something runs: the file thread might be wanted, and the next end of a run comes here again.
  std::vector<PendingResult> pending;
  const SessionData data = capture(copyFile(), &pending);
  m_workspace->submitQuietly([this, file = copyFile(), data, pending](Progress& progress) -> Worker::Completion {
    makeFolder(std::filesystem::path(file.toStdString()).parent_path());
    for (const PendingResult& result : pending) {
      makeFolder(result.file.parent_path());
      if (!std::filesystem::exists(result.file))
        writeImage(result.file, {result.values, {}, PixelType::Float32}, ImageFormat::Npy, {});
      progress.throwIfStopped();
    }
    writeSession(file, data);
    return [this] { m_copyFailed = false; };
  });
}

void SessionController::autosave() {
  if (!m_ownsCopy || m_workspace->entries().empty()) return;
  SessionData data = capture(copyFile(), nullptr);
  try {
    makeFolder(std::filesystem::path(copyFile().toStdString()).parent_path());
    writeSession(copyFile(), data);
  } catch (const Error& error) {
    Q_EMIT problem(QString::fromUtf8(error.what()));
  }
}

void SessionController::endCleanly() {
  m_soon.stop();
  if (!m_ownsCopy) return;
  m_workspace->finishQuietWork();
  QFileInfo(copyFile()).absoluteDir().removeRecursively();
  // What was offered and not taken is offered again.
  if (m_answered) removeKeptCopies();
}

SessionData SessionController::capture(const QString& file, std::vector<PendingResult>* pending) const {
  SessionData data;
  const std::filesystem::path folder = resultFolder(file);
  for (PairEntry* entry : m_workspace->entries()) {
    SessionPair pair;
    pair.source = entry->source();
    std::vector<Run*> kept;
    for (Run* run : entry->runs()) {
      if (run->state() != Run::State::Done) continue;
      RunRecord record = run->record();
      const QString name = QStringLiteral("%1_%2_%3.npy")
                               .arg(plainName(entry->title()), plainName(run->name()),
                                    run->date().toString(QStringLiteral("yyyyMMdd-HHmmsszzz")));
      const std::filesystem::path own = folder / name.toStdString();
      std::error_code ignored;
      const bool written = std::filesystem::exists(own, ignored);
      if (pending != nullptr && run->result()) {
        pending->push_back({run->result()->output->values, own});
        record.file = own;
      } else if (written) {
        record.file = own;
      }
      pair.runs.push_back(record);
      kept.push_back(run);
    }
    pair.shown = indexOf(kept, entry->shownRun());
    pair.reference = indexOf(kept, entry->reference());
    if (entry == m_workspace->target()) data.current = static_cast<int>(data.pairs.size());
    data.pairs.push_back(std::move(pair));
  }
  MethodList* methods = m_workspace->methods();
  data.method = methods->chosen();
  data.ticked = methods->ticked();
  for (const MethodList::Entry& entry : methods->entries()) {
    if (!entry.values.empty()) data.parameters[entry.name] = entry.values;
  }
  data.arrangement = m_panels->arrangement();
  for (const Arrangement arrangement : kArrangements) data.contents[arrangement] = m_panels->contents(arrangement);
  const View* view = m_panels->activePanel()->view();
  if (!view->isFitting()) data.view = view->state();
  data.colourMap = m_settings->colourMap();
  for (const PictureKind kind : {PictureKind::Values, PictureKind::Signed, PictureKind::Absolute})
    data.ranges[static_cast<int>(kind)] = m_panels->gallery()->display(kind)->range();
  data.region = m_panels->marks()->region();
  data.line = m_panels->marks()->line();
  return data;
}

void SessionController::save(const QString& file) {
  m_settings->setFolder(kFolder, QFileInfo(file).absolutePath());
  std::vector<PendingResult> pending;
  const SessionData data = capture(file, &pending);
  m_workspace->submitFileWork(
      tr("Saving %1").arg(QFileInfo(file).fileName()),
      [this, file, data, pending](Progress& progress) -> Worker::Completion {
        for (std::size_t i = 0; i < pending.size(); ++i) {
          makeFolder(pending[i].file.parent_path());
          writeImage(pending[i].file, {pending[i].values, {}, PixelType::Float32}, ImageFormat::Npy, {});
          progress.report(static_cast<double>(i + 1) / static_cast<double>(pending.size()));
          progress.throwIfStopped();
        }
        writeSession(file, data);
        return [this, file] {
          m_settings->addRecent(file);
          Q_EMIT information(tr("Saved as %1").arg(file));
        };
      });
}

void SessionController::open(const QString& file, Origin origin) {
  if (origin == Origin::User) m_settings->setFolder(kFolder, QFileInfo(file).absolutePath());
  m_workspace->submitFileWork(
      tr("Opening %1").arg(QFileInfo(file).fileName()), [this, file, origin](Progress&) -> Worker::Completion {
        QFile input(file);
        if (!input.open(QIODevice::ReadOnly))
          throw Error(ErrorCode::Unreadable, tr("Cannot read %1: %2").arg(file, input.errorString()).toStdString());
        QStringList warnings;
        const SessionData data = sessionFromJson(input.readAll(), QFileInfo(file).absoluteDir(), warnings);
        return [this, file, origin, data, warnings] {
          apply(data);
          if (origin == Origin::User) m_settings->addRecent(file);
          if (!warnings.isEmpty()) Q_EMIT problem(warnings.join(QLatin1Char('\n')));
        };
      });
}

void SessionController::apply(const SessionData& data) {
  m_workspace->closeAll();
  MethodList* methods = m_workspace->methods();
  for (const QString& name : methods->names()) {
    const auto values = data.parameters.find(name);
    methods->restore(name, data.ticked.contains(name), values == data.parameters.end() ? Parameters() : values->second);
    if (!data.ticked.contains(name)) methods->setTicked(name, false);
  }
  if (methods->find(data.method) != nullptr) methods->choose(data.method);
  for (const auto& [arrangement, ids] : data.contents) m_panels->setContents(arrangement, ids);
  m_actions->action(actionOf(data.arrangement))->trigger();
  if (!data.colourMap.isEmpty())
    m_panels->gallery()->display(PictureKind::Values)->setMap(colourMapById(data.colourMap));
  for (std::size_t i = 0; i < data.pairs.size(); ++i) {
    const SessionPair& pair = data.pairs[i];
    m_workspace->restoreEntry(pair.source, pair.runs, pair.shown, pair.reference);
  }
  if (data.pairs.empty()) return;
  // What is set when a pair arrives gives way to what the session says.
  connect(
      m_workspace, &Workspace::pairChanged, this,
      [this, data] {
        if (data.view) m_panels->sharedView()->setState(*data.view);
        for (const auto& [kind, range] : data.ranges)
          m_panels->gallery()->display(static_cast<PictureKind>(kind))->setRange(range);
        m_panels->marks()->setRegion(data.region);
        m_panels->marks()->setLine(data.line);
      },
      static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
  const std::size_t current = data.current >= 0 ? static_cast<std::size_t>(data.current) : 0;
  m_workspace->select(m_workspace->entries()[current]);
}

}  // namespace dkn
