// SPDX-License-Identifier: GPL-3.0-or-later
// What a session file holds.
#include "session/session_data.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/error.h"

namespace dkn {
namespace {

const QString kFormat = QStringLiteral("dkn-studio session");

QString text(const std::string& value) { return QString::fromStdString(value); }

QString relative(const std::filesystem::path& path, const QDir& base) {
  return path.empty() ? QString() : base.relativeFilePath(text(path.string()));
}

std::filesystem::path absolute(const QJsonValue& value, const QDir& base) {
  const QString path = value.toString();
  return path.isEmpty() ? std::filesystem::path()
                        : std::filesystem::path(QDir::cleanPath(base.absoluteFilePath(path)).toStdString());
}

QJsonObject numbersToJson(const std::map<std::string, double>& values) {
  QJsonObject object;
  for (const auto& [name, value] : values) object[text(name)] = std::isfinite(value) ? QJsonValue(value) : QJsonValue();
  return object;
}

std::map<std::string, double> numbersFromJson(const QJsonObject& object) {
  std::map<std::string, double> values;
  for (auto it = object.begin(); it != object.end(); ++it)
    values[it.key().toStdString()] = it.value().toDouble(std::nan(""));
  return values;
}

/// As --task has them.
const std::array kTaskNames{"values", "saliency", "segmentation"};

QString taskName(Task task) { return QLatin1String(kTaskNames[static_cast<std::size_t>(task)]); }

/// Sessions of before there were tasks are of values.
Task taskFromName(const QString& name) {
  const auto found = std::find(kTaskNames.begin(), kTaskNames.end(), name);
  return found == kTaskNames.end() ? Task::Values : static_cast<Task>(found - kTaskNames.begin());
}

QJsonArray array(std::initializer_list<double> values) {
  QJsonArray out;
  for (const double value : values) out.append(value);
  return out;
}

/// Nothing for an array of another length.
std::optional<std::vector<double>> numbers(const QJsonValue& value, qsizetype count) {
  const QJsonArray given = value.toArray();
  if (given.size() != count) return std::nullopt;
  std::vector<double> values;
  for (const QJsonValue& one : given) values.push_back(one.toDouble());
  return values;
}

QJsonObject runToJson(const RunRecord& run, const QDir& base) {
  QJsonObject object{{QStringLiteral("method"), run.method},
                     {QStringLiteral("parameters"), numbersToJson(run.parameters)},
                     {QStringLiteral("seconds"), run.seconds},
                     {QStringLiteral("device"), run.device},
                     {QStringLiteral("precision"), run.precision},
                     {QStringLiteral("date"), run.date.toString(Qt::ISODateWithMs)},
                     {QStringLiteral("result"), relative(run.file, base)}};
  if (run.metrics) object[QStringLiteral("metrics")] = numbersToJson(*run.metrics);
  return object;
}

RunRecord runFromJson(const QJsonObject& object, const QDir& base) {
  RunRecord run;
  run.method = object[QStringLiteral("method")].toString();
  run.parameters = numbersFromJson(object[QStringLiteral("parameters")].toObject());
  run.seconds = object[QStringLiteral("seconds")].toDouble();
  run.device = object[QStringLiteral("device")].toString();
  run.precision = object[QStringLiteral("precision")].toString();
  run.date = QDateTime::fromString(object[QStringLiteral("date")].toString(), Qt::ISODateWithMs);
  run.file = absolute(object[QStringLiteral("result")], base);
  if (object.contains(QStringLiteral("metrics")))
    run.metrics = numbersFromJson(object[QStringLiteral("metrics")].toObject());
  return run;
}

QJsonObject pairToJson(const SessionPair& pair, const QDir& base) {
  const PairSource& source = pair.source;
  QJsonObject object{{QStringLiteral("demo"), source.isDemo()},
                     {QStringLiteral("guidance"), relative(source.files.guidance, base)},
                     {QStringLiteral("target"), relative(source.files.target, base)},
                     {QStringLiteral("truth"), relative(source.files.groundTruth, base)},
                     {QStringLiteral("task"), taskName(source.options.task)},
                     {QStringLiteral("protocol"), text(source.options.protocol)},
                     {QStringLiteral("unit"), text(source.options.unit.name)},
                     {QStringLiteral("invalid"),
                      array({static_cast<double>(source.options.invalid.mode), source.options.invalid.value})},
                     {QStringLiteral("shown"), pair.shown},
                     {QStringLiteral("reference"), pair.reference}};
  if (source.options.scale) object[QStringLiteral("scale")] = *source.options.scale;
  QJsonArray runs;
  for (const RunRecord& run : pair.runs) runs.append(runToJson(run, base));
  object[QStringLiteral("runs")] = runs;
  return object;
}

std::optional<SessionPair> pairFromJson(const QJsonObject& object, const QDir& base, QStringList& warnings) {
  SessionPair pair;
  PairSource& source = pair.source;
  if (object[QStringLiteral("demo")].toBool()) {
    source = demoSource();
  } else {
    source.files.guidance = absolute(object[QStringLiteral("guidance")], base);
    source.files.target = absolute(object[QStringLiteral("target")], base);
    source.files.groundTruth = absolute(object[QStringLiteral("truth")], base);
    if (source.files.guidance.empty() || source.files.target.empty()) {
      warnings.append(QCoreApplication::translate("dkn::Session", "A pair without files was left out."));
      return std::nullopt;
    }
    source.files.stem = pairStem(source.files.guidance, source.files.target);
    source.options.task = taskFromName(object[QStringLiteral("task")].toString());
    source.options.protocol = object[QStringLiteral("protocol")].toString(QStringLiteral("none")).toStdString();
    if (object.contains(QStringLiteral("scale"))) source.options.scale = object[QStringLiteral("scale")].toInt();
    source.options.unit.name = object[QStringLiteral("unit")].toString().toStdString();
    source.options.unit.badThreshold = 0.0;
    if (const auto invalid = numbers(object[QStringLiteral("invalid")], 2);
        invalid && (*invalid)[0] >= 0.0 && (*invalid)[0] <= 2.0) {
      source.options.invalid.mode = static_cast<InvalidRule::Mode>(static_cast<int>((*invalid)[0]));
      source.options.invalid.value = (*invalid)[1];
    }
    try {
      source.options.validate();
    } catch (const Error& error) {
      warnings.append(QString::fromUtf8(error.what()));
      source.options = {};
    }
  }
  for (const QJsonValue& run : object[QStringLiteral("runs")].toArray())
    pair.runs.push_back(runFromJson(run.toObject(), base));
  const auto index = [&](const char* key) {
    const int value = object[QLatin1String(key)].toInt(-1);
    return value < static_cast<int>(pair.runs.size()) ? value : -1;
  };
  pair.shown = index("shown");
  pair.reference = index("reference");
  return pair;
}

QJsonObject viewToJson(const SessionData& data) {
  QJsonObject view{{QStringLiteral("arrangement"), arrangementName(data.arrangement)},
                   {QStringLiteral("map"), data.colourMap}};
  QJsonObject contents, ranges;
  for (const auto& [arrangement, ids] : data.contents)
    contents[arrangementName(arrangement)] = QJsonArray::fromStringList(ids);
  for (const auto& [kind, range] : data.ranges) ranges[QString::number(kind)] = array({range.minimum, range.maximum});
  view[QStringLiteral("contents")] = contents;
  view[QStringLiteral("ranges")] = ranges;
  if (data.view) view[QStringLiteral("place")] = array({data.view->centre.x(), data.view->centre.y(), data.view->zoom});
  if (data.region)
    view[QStringLiteral("region")] =
        array({data.region->x(), data.region->y(), data.region->width(), data.region->height()});
  if (data.line)
    view[QStringLiteral("line")] = array({data.line->x1(), data.line->y1(), data.line->x2(), data.line->y2()});
  return view;
}

void viewFromJson(const QJsonObject& view, SessionData& data, QStringList& warnings) {
  const QString name = view[QStringLiteral("arrangement")].toString();
  if (const auto arrangement = arrangementFromName(name)) {
    data.arrangement = *arrangement;
  } else {
    warnings.append(QCoreApplication::translate("dkn::Session", "The arrangement “%1” is not known.").arg(name));
  }
  data.colourMap = view[QStringLiteral("map")].toString();
  const QJsonObject contents = view[QStringLiteral("contents")].toObject();
  for (auto it = contents.begin(); it != contents.end(); ++it) {
    QStringList ids;
    for (const QJsonValue& id : it.value().toArray()) ids.append(id.toString());
    if (const auto arrangement = arrangementFromName(it.key())) data.contents[*arrangement] = ids;
  }
  const QJsonObject ranges = view[QStringLiteral("ranges")].toObject();
  for (auto it = ranges.begin(); it != ranges.end(); ++it) {
    const int kind = it.key().toInt();
    if (const auto range = numbers(it.value(), 2); range && kind >= 0 && kind < kPictureKinds)
      data.ranges[kind] = {static_cast<float>((*range)[0]), static_cast<float>((*range)[1])};
  }
  if (const auto place = numbers(view[QStringLiteral("place")], 3); place && (*place)[2] > 0.0)
    data.view = ViewState{{(*place)[0], (*place)[1]}, (*place)[2]};
  if (const auto at = numbers(view[QStringLiteral("region")], 4))
    data.region = QRectF((*at)[0], (*at)[1], (*at)[2], (*at)[3]);
  if (const auto at = numbers(view[QStringLiteral("line")], 4))
    data.line = QLineF((*at)[0], (*at)[1], (*at)[2], (*at)[3]);
}

}  // namespace

QJsonObject toJson(const SessionData& data, const QDir& base) {
  QJsonArray pairs;
  for (const SessionPair& pair : data.pairs) pairs.append(pairToJson(pair, base));
  QJsonObject parameters;
  for (const auto& [method, values] : data.parameters) parameters[method] = numbersToJson(values);
  return {
      {QStringLiteral("format"), kFormat},        {QStringLiteral("version"), kSessionVersion},
      {QStringLiteral("pairs"), pairs},           {QStringLiteral("current"), data.current},
      {QStringLiteral("method"), data.method},    {QStringLiteral("ticked"), QJsonArray::fromStringList(data.ticked)},
      {QStringLiteral("parameters"), parameters}, {QStringLiteral("view"), viewToJson(data)}};
}

SessionData sessionFromJson(const QByteArray& bytes, const QDir& base, QStringList& warnings) {
  QJsonParseError problem;
  const QJsonObject object = QJsonDocument::fromJson(bytes, &problem).object();
  const auto refuse = [](const QString& sentence) { throw Error(ErrorCode::Unreadable, sentence.toStdString()); };
  if (object[QStringLiteral("format")].toString() != kFormat) {
    const QString reason =
        problem.error == QJsonParseError::NoError ? QString() : QStringLiteral(" (%1)").arg(problem.errorString());
    refuse(QCoreApplication::translate("dkn::Session",
                                       "This is no session of this program%1. Choose a file that Save Session wrote.")
               .arg(reason));
  }
  if (object[QStringLiteral("version")].toInt() > kSessionVersion)
    refuse(QCoreApplication::translate(
        "dkn::Session", "The session was saved by a later version of this program. Open it with that one."));
  SessionData data;
  std::vector<int> newIndex;
  for (const QJsonValue& value : object[QStringLiteral("pairs")].toArray()) {
    auto pair = pairFromJson(value.toObject(), base, warnings);
    newIndex.push_back(pair ? static_cast<int>(data.pairs.size()) : -1);
    if (pair) data.pairs.push_back(std::move(*pair));
  }
  const int current = object[QStringLiteral("current")].toInt(-1);
  if (current >= 0 && current < static_cast<int>(newIndex.size()))
    data.current = newIndex[static_cast<std::size_t>(current)];
  data.method = object[QStringLiteral("method")].toString();
  for (const QJsonValue& name : object[QStringLiteral("ticked")].toArray()) data.ticked.append(name.toString());
  const QJsonObject parameters = object[QStringLiteral("parameters")].toObject();
  for (auto it = parameters.begin(); it != parameters.end(); ++it)
    data.parameters[it.key()] = numbersFromJson(it.value().toObject());
  viewFromJson(object[QStringLiteral("view")].toObject(), data, warnings);
  return data;
}

}  // namespace dkn
