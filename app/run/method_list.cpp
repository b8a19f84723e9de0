// SPDX-License-Identifier: GPL-3.0-or-later
// The methods that can be run.
#include "run/method_list.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QUndoCommand>

#include <algorithm>
#include <cmath>
#include <set>

#include "base/error.h"
#include "data/pairing.h"
#include "filter/method_registry.h"
#include "filter/network_method.h"
#include "filter/script_method.h"
#include "view/number_format.h"
#include "worker/filter_worker.h"

namespace dkn {

std::shared_ptr<const Method> MethodCache::method(const std::string& name) {
  const std::scoped_lock lock(m_mutex);
  auto& entry = m_methods[name];
  if (!entry) entry = createMethod(name, m_folders);
  return entry;
}

void MethodCache::forget(const std::string& name) {
  const std::scoped_lock lock(m_mutex);
  m_methods.erase(name);
}

QString methodTitle(const QString& method) {
  const QFileInfo file(method);
  const QString name = file.completeBaseName();
  const bool ofRun = file.isAbsolute() && (name == QLatin1String("model") || name == QLatin1String("best"));
  return ofRun ? file.dir().dirName() + QLatin1Char('-') + name : name;
}

/// A change of one parameter; further changes of the same one join it while it is the last.
class ParameterCommand : public QUndoCommand {
 public:
  ParameterCommand(MethodList* list, const QString& method, std::string parameter, double before, double after)
      : m_list(list), m_method(method), m_parameter(std::move(parameter)), m_before(before), m_after(after) {
    setText(QCoreApplication::translate("dkn::MethodList", "%1 of %2")
                .arg(QString::fromStdString(m_parameter), methodTitle(method)));
  }
  void undo() override { m_list->assign(m_method, m_parameter, m_before); }
  void redo() override { m_list->assign(m_method, m_parameter, m_after); }

 private:
  MethodList* m_list;
  QString m_method;
  std::string m_parameter;
  double m_before;
  double m_after;
};

namespace {

const ParameterSpec* findSpec(const MethodList::Entry& entry, const std::string& parameter) {
  const auto found = std::find_if(entry.specs.begin(), entry.specs.end(),
                                  [&](const ParameterSpec& spec) { return spec.name == parameter; });
  return found == entry.specs.end() ? nullptr : &*found;
}

/// Trained on every scale, clean and noisy.
const QLatin1String kDefault("fdkn-any");

/// "noisy ×8"; a scale of 0 is every one, 1 that of the guidance.
QString degradationText(const QString& protocols, double scale) {
  if (protocols == QLatin1String("denoise")) return protocols;
  const QString size =
      scale > 0.0 ? QStringLiteral("×%1").arg(QLocale().toString(std::round(scale * 10.0) / 10.0)) : QString();
  return QStringList{protocols, size}.join(QLatin1Char(' ')).trimmed();
}

MethodList::Entry networkEntry(const QString& name, const std::filesystem::path& file) {
  MethodList::Entry entry;
  entry.name = name;
  entry.title = methodTitle(name);
  entry.isModel = true;
  entry.tip = QString::fromStdString(file.string());
  if (!isScriptModule(file)) entry.specs = networkParameterSpecs();
  entry.specs.push_back(passesSpec());
  if (isScriptModule(file)) return entry;
  try {
    entry.tip.prepend(QString::fromStdString(describeModel(file)) + QLatin1Char('\n'));
    entry.purpose = modelPurpose(file);
  } catch (const Error& error) {
    entry.tip.append(QLatin1Char('\n') + QString::fromUtf8(error.what()));
  }
  return entry;
}

}  // namespace

MethodList::MethodList(const std::vector<std::filesystem::path>& folders, MethodCache& cache, QObject* parent)
    : QObject(parent) {
  auto models = listModels(folders);
  std::sort(models.begin(), models.end(), [](const std::filesystem::path& a, const std::filesystem::path& b) {
    return naturalLess(a.stem().string(), b.stem().string());
  });
  std::set<std::string> names;
  for (const std::filesystem::path& file : models) {
    names.insert(file.stem().string());
    m_entries.push_back(networkEntry(QString::fromStdString(file.stem().string()), file));
  }
  const auto first =
      std::find_if(m_entries.begin(), m_entries.end(), [](const Entry& e) { return e.name == kDefault; });
  if (first != m_entries.end()) std::rotate(m_entries.begin(), first, first + 1);
  for (const std::string& name : listMethods(folders)) {
    if (names.contains(name)) continue;
    const auto method = cache.method(name);
    Entry entry;
    entry.name = entry.title = QString::fromStdString(name);
    entry.specs = method->parameterSpecs();
    entry.specs.push_back(passesSpec());
    entry.tip = QString::fromStdString(method->description());
    m_entries.push_back(std::move(entry));
  }
  if (!m_entries.empty()) m_chosen = m_entries.front().name;
}

QStringList MethodList::names() const {
  QStringList names;
  for (const Entry& entry : m_entries) names.append(entry.name);
  return names;
}

const MethodList::Entry* MethodList::find(const QString& name) const {
  const auto found =
      std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.name == name; });
  return found == m_entries.end() ? nullptr : &*found;
}

MethodList::Entry* MethodList::entry(const QString& name) { return const_cast<Entry*>(find(name)); }

void MethodList::choose(const QString& name) {
  if (name == m_chosen || name.isEmpty()) return;
  if (find(name) == nullptr) {
    m_entries.push_back(networkEntry(name, name.toStdString()));
    Q_EMIT listChanged();
  }
  m_chosen = name;
  Q_EMIT chosenChanged();
}

void MethodList::setPair(double scale, const QString& protocol) {
  if (scale == m_scale && protocol == m_protocol) return;
  m_scale = scale;
  m_protocol = protocol;
  Q_EMIT fitChanged();
}

bool MethodList::fitsPair(const Entry& entry) const {
  return !entry.purpose || m_scale <= 0.0 || entry.purpose->fits(m_scale, m_protocol.toStdString());
}

QString MethodList::misfit(const Entry& entry) const {
  if (fitsPair(entry)) return {};
  QStringList protocols;
  for (const std::string& name : entry.purpose->protocols) protocols.append(QString::fromStdString(name));
  return tr("Trained for %1, this pair is %2.")
      .arg(degradationText(protocols.join(QLatin1String(", ")), entry.purpose->scale),
           degradationText(m_protocol == QLatin1String("none") ? QString() : m_protocol, m_scale));
}

QStringList MethodList::ticked() const {
  QStringList names;
  for (const Entry& entry : m_entries) {
    if (entry.ticked) names.append(entry.name);
  }
  return names;
}

void MethodList::setTicked(const QString& name, bool ticked) {
  Entry* found = entry(name);
  if (found == nullptr || found->ticked == ticked) return;
  found->ticked = ticked;
  Q_EMIT tickedChanged();
}

Parameters MethodList::parameters(const QString& name) const {
  const Entry* found = find(name);
  return found == nullptr ? Parameters() : found->values;
}

void MethodList::setParameter(const QString& name, const std::string& parameter, double value) {
  const Entry* found = find(name);
  const ParameterSpec* spec = found ? findSpec(*found, parameter) : nullptr;
  if (spec == nullptr) return;
  const auto given = found->values.find(parameter);
  const double before = given == found->values.end() ? spec->defaultValue : given->second;
  if (before != value) m_undo.push(new ParameterCommand(this, name, parameter, before, value));
}

void MethodList::assign(const QString& name, const std::string& parameter, double value) {
  Entry* found = entry(name);
  const ParameterSpec* spec = found ? findSpec(*found, parameter) : nullptr;
  if (spec == nullptr) return;
  if (value == spec->defaultValue) {
    found->values.erase(parameter);
  } else {
    found->values[parameter] = value;
  }
  Q_EMIT parametersChanged(name);
}

void MethodList::restore(const QString& name, bool ticked, const Parameters& values) {
  Entry* found = entry(name);
  if (found == nullptr) return;
  for (const auto& [parameter, value] : values) {
    const ParameterSpec* spec = findSpec(*found, parameter);
    if (spec != nullptr && value >= spec->minimum && value <= spec->maximum) assign(name, parameter, value);
  }
  setTicked(name, ticked);
}

QString parameterProblem(const ParameterSpec& spec, const QString& text, double& value) {
  const auto translated = [](const char* sentence) { return QCoreApplication::translate("dkn::Parameter", sentence); };
  bool ok = false;
  value = QLocale().toDouble(text.trimmed(), &ok);
  if (!ok) value = QLocale::c().toDouble(text.trimmed(), &ok);
  if (!ok || !std::isfinite(value)) return translated(QT_TRANSLATE_NOOP("dkn::Parameter", "Type a number."));
  if (value < spec.minimum || value > spec.maximum) {
    return translated(QT_TRANSLATE_NOOP("dkn::Parameter", "From %1 to %2."))
        .arg(formatValue(spec.minimum), formatValue(spec.maximum));
  }
  if (spec.integer && value != std::floor(value))
    return translated(QT_TRANSLATE_NOOP("dkn::Parameter", "Type a whole number."));
  return {};
}

}  // namespace dkn
