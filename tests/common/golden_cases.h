// SPDX-License-Identifier: GPL-3.0-or-later
// The cases of tests/data/goldens: configurations of small networks.
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "model/model_config.h"

namespace dkn::test {

inline QString goldenFile(const QString& name) { return QStringLiteral(DKN_TEST_DATA) + "/goldens/" + name; }

inline QJsonObject goldenCases() {
  QFile file(goldenFile("cases.json"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  return QJsonDocument::fromJson(file.readAll()).object();
}

/// What a case does not say is as in a new configuration, but for 16 features in the last two maps.
inline ModelConfig goldenConfig(const QString& name) {
  ModelConfig defaults;
  defaults.features1 = 16;
  defaults.features2 = 16;
  Metadata metadata = toMetadata(defaults);
  const QJsonObject fields = goldenCases().value(name).toObject();
  for (const QString& key : fields.keys()) metadata[key.toStdString()] = fields.value(key).toString().toStdString();
  return modelConfigFromMetadata(metadata);
}

}  // namespace dkn::test
