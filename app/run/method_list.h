// SPDX-License-Identifier: GPL-3.0-or-later
// The methods that can be run, which are ticked, and their parameters.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUndoStack>

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "filter/method.h"
#include "filter/model_purpose.h"

namespace dkn {

/// Methods by name, made once: model files are read when they are asked for. May be called from any thread.
class MethodCache {
 public:
  explicit MethodCache(std::vector<std::filesystem::path> folders) : m_folders(std::move(folders)) {}

  /// Throws Error as createMethod does.
  std::shared_ptr<const Method> method(const std::string& name);
  /// Its file has changed: it is read again the next time.
  void forget(const std::string& name);

 private:
  std::vector<std::filesystem::path> m_folders;
  std::mutex m_mutex;
  std::map<std::string, std::shared_ptr<const Method>> m_methods;
};

/// Networks first, the one for every scale before the others, which is chosen until another is; then the classical
/// filters. Changes of parameters can be undone.
class MethodList : public QObject {
  Q_OBJECT

 public:
  struct Entry {
    QString name;  ///< identifier, or a path to a model file
    QString title;
    QString tip;
    std::vector<ParameterSpec> specs;
    Parameters values;  ///< those that differ from the defaults
    bool isModel = false;
    bool ticked = false;
    std::optional<ModelPurpose> purpose;  ///< of a model file that could be read
  };

  MethodList(const std::vector<std::filesystem::path>& folders, MethodCache& cache, QObject* parent = nullptr);

  const std::vector<Entry>& entries() const { return m_entries; }
  QStringList names() const;
  const Entry* find(const QString& name) const;
  /// The method that Run applies and whose parameters are shown; empty: none.
  const QString& chosen() const { return m_chosen; }
  /// A path to a model file that is not in the list joins it.
  void choose(const QString& name);
  /// What the pair that is shown asks of a model; a scale of 0: there is no pair, and every model fits.
  void setPair(double scale, const QString& protocol);
  bool fitsPair(const Entry& entry) const;
  /// "Trained for noisy ×8, this pair is bicubic ×16."; empty where it fits.
  QString misfit(const Entry& entry) const;
  QStringList ticked() const;
  void setTicked(const QString& name, bool ticked);
  Parameters parameters(const QString& name) const;
  /// Undoable. The default value takes the parameter out of the differing ones.
  void setParameter(const QString& name, const std::string& parameter, double value);
  /// Without a trace in the undo stack: from settings and sessions.
  void restore(const QString& name, bool ticked, const Parameters& values);
  QUndoStack* undoStack() { return &m_undo; }

 Q_SIGNALS:
  void listChanged();
  void chosenChanged();
  void tickedChanged();
  void fitChanged();
  void parametersChanged(const QString& name);

 private:
  friend class ParameterCommand;
  Entry* entry(const QString& name);
  void assign(const QString& name, const std::string& parameter, double value);

  std::vector<Entry> m_entries;
  QString m_chosen;
  double m_scale = 0.0;
  QString m_protocol;
  QUndoStack m_undo;
};

/// What a method is called: an identifier as it is, a model file by its name, that of a training run by its folder too.
QString methodTitle(const QString& method);

/// Why `text` is no value of the parameter, in the user's words; empty where it is one, which goes to `value`.
QString parameterProblem(const ParameterSpec& spec, const QString& text, double& value);

}  // namespace dkn
