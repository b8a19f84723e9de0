// SPDX-License-Identifier: GPL-3.0-or-later
// The program on made scenes: what tests of its modes share.
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <signal.h>

#include <cmath>
#include <memory>

namespace dkn::test {

struct Outcome {
  int code = -1;
  QString output;
  QString errors;
};

inline QProcessEnvironment headless() {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) environment.remove(name);
  return environment;
}

inline Outcome runProgram(const QStringList& arguments, const QProcessEnvironment& environment = headless()) {
  QProcess process;
  process.setProcessEnvironment(environment);
  process.start(DKN_BINARY, arguments);
  Outcome outcome;
  if (!process.waitForFinished(300000) || process.exitStatus() != QProcess::NormalExit) {
    process.kill();
    process.waitForFinished();
    outcome.errors = "did not end by itself: " + process.errorString();
    return outcome;
  }
  outcome.code = process.exitCode();
  outcome.output = QString::fromUtf8(process.readAllStandardOutput());
  outcome.errors = QString::fromUtf8(process.readAllStandardError());
  return outcome;
}

inline QStringList filesBelow(const QString& folder) {
  QStringList names;
  QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
  while (files.hasNext()) names << QDir(folder).relativeFilePath(files.next());
  names.sort();
  return names;
}

inline QJsonObject readJson(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  return QJsonDocument::fromJson(file.readAll()).object();
}

inline QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Names the exit code that came and what the program said.
#define COMPARE_CODE(outcome, expected)  \
  QVERIFY2((outcome).code == (expected), \
           qPrintable(QString("exit code %1: %2%3").arg((outcome).code).arg((outcome).output, (outcome).errors)))

/// A base of test classes: scenes made once, a folder of its own for every test.
class CommandLineCase {
 protected:
  void makeScenes() {
    const Outcome made = runProgram({"--make-scene", m_data.path(), "--count", "30", "--size", "48x40", "--seed", "7"});
    COMPARE_CODE(made, 0);
    QCOMPARE(filesBelow(m_data.path()).size(), 60);
  }

  QString work(const QString& name) const { return m_work->filePath(name); }

  QStringList batch(const QString& data, const QStringList& more = {}) const {
    return QStringList{"--batch", "--guidance", data, "--target", data, "--output", work("out")} + more;
  }
  /// The scenes, with the target of the twelfth cut off.
  QString dataWithCorrupt() const {
    const QString folder = work("in");
    QDir().mkpath(folder);
    for (const QString& name : filesBelow(m_data.path())) QFile::copy(m_data.filePath(name), folder + "/" + name);
    QFile::resize(folder + "/0012_depth.png", 300);
    return folder;
  }

  QTemporaryDir m_data;
  std::unique_ptr<QTemporaryDir> m_work;
};

}  // namespace dkn::test
