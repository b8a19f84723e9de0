// SPDX-License-Identifier: GPL-3.0-or-later
// Seeds, damaged seeds and inputs that once were findings through the readers, in the ordinary test suite.
#pragma once

#include <sys/resource.h>

#include <QByteArray>
#include <QTest>

#include <cstdlib>
#include <ctime>
#include <exception>

#include "fuzz/mutate.h"

namespace dkn::fuzz {

inline double processorSeconds() {
  timespec time{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// What is wrong with how the entry takes the bytes; empty: nothing. `accepted`: they were read.
inline QString finding(const Entry& entry, const Seed& bytes, bool& accepted) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  constexpr double kSlowest = 10.0;
#else
  constexpr double kSlowest = 1.0;
#endif
  const QString input = QStringLiteral(" of the input (base64) ") +
                        QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())).toBase64();
  const double start = processorSeconds();
  try {
    accepted = feed(entry, bytes);
  } catch (const std::exception& error) {
    return QString::fromUtf8(error.what()) + input;
  }
  const double seconds = processorSeconds() - start;
  return seconds > kSlowest ? QStringLiteral("%1 s").arg(seconds) + input : QString();
}

/// Damages the seeds for DKN_FUZZ_SECONDS of processor time (default: a fraction of a second an entry).
inline void runDamaged(const Entry& entry) {
  const double seconds = qEnvironmentVariable("DKN_FUZZ_SECONDS", "0.4").toDouble();
  std::mt19937 random(qEnvironmentVariableIntValue("DKN_FUZZ_SEED"));
  const std::vector<Seed> seeds = entry.seeds();
  QVERIFY(!seeds.empty());
  int runs = 0, read = 0;
  const auto check = [&](const Seed& bytes) {
    bool accepted = false;
    const QString wrong = finding(entry, bytes, accepted);
    ++runs;
    read += accepted ? 1 : 0;
    return wrong;
  };
  for (const Seed& seed : seeds) {
    const QString wrong = check(seed);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
  }
  // Seeds are whole files, but for one that shows what is refused.
  QVERIFY2(read >= static_cast<int>(seeds.size()) - 1, qPrintable(QString::number(read)));
  const double start = processorSeconds();
  while (processorSeconds() - start < seconds) {
    Seed bytes = mutated(seeds[random() % seeds.size()], seeds[random() % seeds.size()], random);
    if (entry.repair && random() % 4 != 0) entry.repair(bytes);
    const QString wrong = check(bytes);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
  }
  QVERIFY2(read < runs, "no damage was ever refused");
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  QVERIFY2(usage.ru_maxrss < 2'000'000, qPrintable(QStringLiteral("%1 kB of memory").arg(usage.ru_maxrss)));
  qInfo("%s: %d inputs, %d of them read, up to %ld MB", entry.name, runs, read, usage.ru_maxrss / 1024);
}

}  // namespace dkn::fuzz
