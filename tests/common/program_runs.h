// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself as a child process, and what it leaves behind.
#pragma once

#include <QFile>
#include <QProcess>
#include <QTest>

#include <signal.h>
#include <sys/resource.h>

#include <memory>

#include "model/safetensors.h"

namespace dkn::test {

struct Outcome {
  int code = -1;
  QString output;
  QString errors;
};

inline std::unique_ptr<QProcess> started(
    const QStringList& arguments, rlim_t fileBytes = RLIM_INFINITY,
    const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment()) {
  auto process = std::make_unique<QProcess>();
  process->setProcessEnvironment(environment);
  process->setChildProcessModifier([fileBytes] {
    if (fileBytes == RLIM_INFINITY) return;
    // Writes fail as on a full disk.
    const struct rlimit limit { fileBytes, fileBytes };
    ::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &limit);
  });
  process->start(DKN_BINARY, arguments);
  return process;
}

inline Outcome ended(QProcess& process) {
  Outcome outcome;
  if (process.waitForFinished(300000) && process.exitStatus() == QProcess::NormalExit)
    outcome.code = process.exitCode();
  outcome.output = QString::fromUtf8(process.readAllStandardOutput());
  outcome.errors = QString::fromUtf8(process.readAllStandardError());
  return outcome;
}

inline Outcome runProgram(const QStringList& arguments, rlim_t fileBytes = RLIM_INFINITY) {
  return ended(*started(arguments, fileBytes));
}

#define COMPARE_CODE(outcome, expected)  \
  QVERIFY2((outcome).code == (expected), \
           qPrintable(QString("exit code %1: %2%3").arg((outcome).code).arg((outcome).output, (outcome).errors)))

inline bool sameTensors(const QString& a, const QString& b) {
  const StateDict left = readSafetensors(a.toStdString()).tensors;
  const StateDict right = readSafetensors(b.toStdString()).tensors;
  if (left.size() != right.size()) return false;
  for (const auto& [name, tensor] : left) {
    if (!right.contains(name) || !tensor.equal(right.at(name))) return false;
  }
  return true;
}

inline QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace dkn::test
