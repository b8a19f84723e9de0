// SPDX-License-Identifier: GPL-3.0-or-later
// A training configuration while it is edited: JSON, so that what has no field of its own is kept.
#pragma once

#include <QJsonObject>
#include <QString>

#include <filesystem>

namespace dkn {

/// What keeps a draft from being started: the field (its name in the configuration; empty: none in particular), and
/// why.
struct DraftProblem {
  QString field;
  QString reason;
};

class TrainingDraft {
 public:
  /// The scene maker's data: trains without a single file.
  TrainingDraft();
  /// Throws Error as the trainer would.
  static TrainingDraft fromFile(const std::filesystem::path& file);

  const QJsonObject& json() const { return m_json; }
  QJsonValue value(const QString& key) const { return m_json.value(key); }
  void setValue(const QString& key, const QJsonValue& value) { m_json.insert(key, value); }
  QJsonValue modelValue(const QString& key) const;
  void setModelValue(const QString& key, const QJsonValue& value);

  /// More than one data set, or one of a reader without fields of its own.
  bool hasDataOfItsOwn() const;
  /// One endless set of scenes, and eight others to validate on.
  void useScenes();
  /// One folder of pairs, of which every tenth is kept for validation.
  void useFolder(const QString& path);
  /// Empty: scenes.
  QString folder() const;

  /// An empty reason where there is nothing wrong. Reads no data.
  DraftProblem problem() const;
  QByteArray text() const;

 private:
  explicit TrainingDraft(QJsonObject json) : m_json(std::move(json)) {}
  QJsonObject m_json;
};

/// "4", "4, 8" as a number or a list; undefined where it is neither.
QJsonValue numbersFromText(const QString& text);
QString textOf(const QJsonValue& value);

}  // namespace dkn
