// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is about.
#include "pair/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <map>
#include <string>
#include <utility>

#include "base/error.h"
#include "base/threads.h"
#include "base/version.h"
#include "filter/method_registry.h"

namespace dkn {
namespace {

QString qPath(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

std::string plainNumber(double value) { return QString::number(value, 'g', 12).toStdString(); }

/// The same keys as those of batch results.
Provenance provenanceOf(const LoadedPair& pair, const FilterResult& result) {
  Provenance notes = result.method->provenance();
  notes["software"] = std::string(kProgramName) + " " + kVersion;
  notes["version"] = kVersion;
  notes["method"] = result.name.toStdString();
  std::string parameters;
  for (const auto& [name, value] : result.parameters) {
    parameters += (parameters.empty() ? "" : " ") + name + "=" + plainNumber(value);
  }
  notes["parameters"] = parameters;
  notes["guidance"] = pair.isDemo() ? "synthetic scene" : pair.files.guidance.filename().string();
  notes["target"] = pair.isDemo() ? "synthetic scene" : pair.files.target.filename().string();
  notes["protocol"] = pair.prepared.protocol;
  notes["scale"] = plainNumber(pair.prepared.scale);
  notes["iterations"] = "1";
  notes["device"] = result.output->device;
  notes["precision"] = result.output->precision;
  return notes;
}

/// A result never takes the place of what it was made from.
void refuseInputs(const LoadedPair& pair, const std::filesystem::path& file) {
  std::error_code ignored;
  for (const auto& input : {pair.files.guidance, pair.files.target}) {
    if (input.empty() || !std::filesystem::equivalent(file, input, ignored)) continue;
    throw Error(
        ErrorCode::CannotWrite,
        QCoreApplication::translate("dkn::Workspace", "The result would replace the input %1. Choose another name.")
            .arg(qPath(input))
            .toStdString());
  }
}

}  // namespace

/// Model files are read once.
class Workspace::MethodCache {
 public:
  explicit MethodCache(std::vector<std::filesystem::path> folders) : m_folders(std::move(folders)) {}

  std::shared_ptr<const Method> method(const std::string& name) {
    auto& entry = m_methods[name];
    if (!entry) entry = createMethod(name, m_folders);
    return entry;
  }

 private:
  std::vector<std::filesystem::path> m_folders;
  std::map<std::string, std::shared_ptr<const Method>> m_methods;
};

Workspace::Workspace(const std::filesystem::path& modelFolder, QObject* parent)
    : QObject(parent), m_folders(modelFolders(modelFolder)), m_cache(std::make_shared<MethodCache>(m_folders)) {
  for (const std::string& name : dkn::listMethods(m_folders)) m_methods.append(QString::fromStdString(name));
  connect(&m_worker, &Worker::stateChanged, this, &Workspace::stateChanged);
  connect(&m_worker, &Worker::started, this, [this](quint64, const QString& title) { Q_EMIT started(title); });
  connect(&m_worker, &Worker::progressChanged, this, [this](quint64, double share) { Q_EMIT progressChanged(share); });
  connect(&m_worker, &Worker::stopped, this, &Workspace::stopped);
  connect(&m_worker, &Worker::failed, this, [this](quint64, const QString& message) { Q_EMIT failed(message); });
  connect(&m_worker, &FilterWorker::filtered, this, [this](quint64, std::shared_ptr<const FilterResult> result) {
    m_result = std::move(result);
    Q_EMIT resultChanged();
  });
}

void Workspace::openPair(const std::filesystem::path& guidance, const std::filesystem::path& target) {
  m_worker.submit(tr("Opening %1").arg(qPath(target.filename())), [this, guidance, target](Progress& progress) {
    auto pair = readPair(guidance, target, progress);
    return [this, pair] { setPair(pair); };
  });
}

void Workspace::loadDemo() {
  m_worker.submit(tr("Making the demo scene"), [this](Progress& progress) {
    auto pair = makeDemoPair(progress);
    return [this, pair] { setPair(pair); };
  });
}

void Workspace::setPair(std::shared_ptr<const LoadedPair> pair) {
  m_pair = std::move(pair);
  m_result.reset();
  Q_EMIT pairChanged();
}

void Workspace::run(const QString& method) {
  if (!isBusy()) {
    startRun(method);
    return;
  }
  // The pair is known only when the work before has ended.
  m_worker.submit(tr("Running %1").arg(QFileInfo(method).completeBaseName()),
                  [this, method](Progress&) { return [this, method] { startRun(method); }; });
}

void Workspace::startRun(const QString& method) {
  if (!m_pair) return;
  FilterRequest request;
  request.input = std::shared_ptr<const FilterInput>(m_pair, &m_pair->prepared.input);
  request.method = [cache = m_cache, name = method.toStdString(), threads = request.options.threads] {
    useThreads(threads);
    return cache->method(name);
  };
  const QString name = QFileInfo(method).completeBaseName();
  request.name = name;
  m_worker.run(tr("Running %1").arg(name), std::move(request));
}

void Workspace::saveResult(const std::filesystem::path& file, ImageFormat format) {
  if (!m_pair || !m_result) return;
  m_worker.submit(tr("Saving %1").arg(qPath(file.filename())),
                  [this, file, format, pair = m_pair, result = m_result](Progress&) {
                    refuseInputs(*pair, file);
                    Image image = result->picture->image();
                    image.stored = pair->prepared.stored;
                    writeImage(file, image, format, provenanceOf(*pair, *result));
                    return [this, file] { Q_EMIT saved(qPath(file)); };
                  });
}

ImageFormat Workspace::preferredFormat() const {
  if (!m_pair) return ImageFormat::Npy;
  // The demo stands for a depth map in a 16-bit file.
  return defaultFormat(m_pair->isDemo() ? std::filesystem::path("demo.png") : m_pair->files.target,
                       m_pair->prepared.stored);
}

}  // namespace dkn
