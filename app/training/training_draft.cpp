// SPDX-License-Identifier: GPL-3.0-or-later
// A training configuration while it is edited.
#include "training/training_draft.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include "base/error.h"
#include "data/training_run.h"

namespace dkn {
namespace {

constexpr int kSceneWidth = 320;
constexpr int kSceneHeight = 240;
/// Apart from the validation scenes' seeds.
constexpr int kFirstSceneSeed = 1000;
constexpr int kValidationScenes = 8;
constexpr int kHoldOut = 10;

QJsonObject sceneSet(int count, int seed) {
  return {{"reader", "scenes"}, {"count", count}, {"seed", seed}, {"width", kSceneWidth}, {"height", kSceneHeight}};
}

QJsonObject objectFrom(const std::string& text) {
  return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

QString missing(const QString& path) {
  return QCoreApplication::translate("dkn::TrainingDraft", "There is no %1.").arg(path);
}

}  // namespace

TrainingDraft::TrainingDraft() {
  QJsonObject json{{"protocol", "bicubic"},
                   {"scale", 8},
                   {"model", QJsonObject{{"architecture", "fdkn"}}},
                   {"crop", QJsonArray{96, 128}},
                   {"iterations", 2000},
                   {"learning_rate", 1e-3},
                   {"schedule", "cosine"},
                   {"warmup", 20},
                   {"average_decay", 0.99},
                   {"unit", "100:cm"},
                   {"checkpoint_interval", 200},
                   {"validation_interval", 200},
                   {"seed", 1},
                   {"datasets", QJsonArray{sceneSet(0, kFirstSceneSeed)}},
                   {"validation", QJsonArray{sceneSet(kValidationScenes, 1)}}};
  m_json = objectFrom(completeTrainingConfig(QJsonDocument(json).toJson().toStdString(), {}));
}

TrainingDraft TrainingDraft::fromFile(const std::filesystem::path& file) {
  return TrainingDraft(objectFrom(completeTrainingConfig(file)));
}

QJsonValue TrainingDraft::modelValue(const QString& key) const { return m_json.value("model").toObject().value(key); }

void TrainingDraft::setModelValue(const QString& key, const QJsonValue& value) {
  QJsonObject model = m_json.value("model").toObject();
  model.insert(key, value);
  m_json.insert("model", model);
}

bool TrainingDraft::hasDataOfItsOwn() const {
  const QJsonArray sets = m_json.value("datasets").toArray();
  if (sets.size() != 1) return true;
  const QString reader = sets.first().toObject().value("reader").toString();
  return reader != QLatin1String("scenes") && reader != QLatin1String("pairs");
}

QString TrainingDraft::folder() const {
  return m_json.value("datasets").toArray().first().toObject().value("path").toString();
}

void TrainingDraft::useScenes() {
  m_json.insert("datasets", QJsonArray{sceneSet(0, kFirstSceneSeed)});
  m_json.insert("validation", QJsonArray{sceneSet(kValidationScenes, 1)});
  m_json.insert("unit", "100:cm");
}

void TrainingDraft::useFolder(const QString& path) {
  m_json.insert("datasets", QJsonArray{QJsonObject{{"reader", "pairs"}, {"path", path}, {"hold_out", kHoldOut}}});
  m_json.insert("validation", QJsonArray());
  m_json.insert("unit", QString());
}

DraftProblem TrainingDraft::problem() const {
  for (const QString& key : {QStringLiteral("datasets"), QStringLiteral("validation")}) {
    const QJsonArray sets = m_json.value(key).toArray();
    for (const auto& set : sets) {
      const QString path = set.toObject().value("path").toString();
      if (path.isEmpty() || QFileInfo::exists(path)) continue;
      return {QStringLiteral("datasets"), missing(path)};
    }
  }
  const QString init = m_json.value("init").toString();
  if (!init.isEmpty() && !QFileInfo::exists(init)) return {QStringLiteral("init"), missing(init)};
  try {
    completeTrainingConfig(text().toStdString(), {});
    return {};
  } catch (const Error& error) {
    const QString reason = QString::fromUtf8(error.what());
    // The network's fields stand in its sentences as they are, the trainer's in quotes.
    static const QRegularExpression names(QStringLiteral("'([a-z_]+)'|\\b([a-z]+(?:_[a-z]+)*)\\b"));
    const QJsonObject model = m_json.value("model").toObject();
    for (auto match = names.globalMatch(reason); match.hasNext();) {
      const QRegularExpressionMatch one = match.next();
      const QString quoted = one.captured(1), plain = one.captured(2);
      if (!quoted.isEmpty() && quoted != QLatin1String("model") && m_json.contains(quoted)) return {quoted, reason};
      if (!plain.isEmpty() && reason.contains(QLatin1String("'model'")) && model.contains(plain))
        return {plain, reason};
    }
    return {{}, reason};
  }
}

QByteArray TrainingDraft::text() const { return QJsonDocument(m_json).toJson(); }

QJsonValue numbersFromText(const QString& text) {
  QJsonArray list;
  for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
    bool ok = false;
    const qint64 whole = part.trimmed().toLongLong(&ok);
    if (ok) {
      list.append(whole);
      continue;
    }
    const double value = part.trimmed().toDouble(&ok);
    if (!ok) return QJsonValue(QJsonValue::Undefined);
    list.append(value);
  }
  if (list.isEmpty()) return QJsonValue(QJsonValue::Undefined);
  return list.size() == 1 ? list.first() : QJsonValue(list);
}

QString textOf(const QJsonValue& value) {
  if (value.isString()) return value.toString();
  if (!value.isArray()) return QString::number(value.toDouble(), 'g', 12);
  QStringList parts;
  const QJsonArray list = value.toArray();
  for (const auto& one : list) parts.append(textOf(one));
  return parts.join(QStringLiteral(", "));
}

}  // namespace dkn
