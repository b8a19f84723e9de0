// SPDX-License-Identifier: GPL-3.0-or-later
// Files written whole or not at all, one writer for a folder, JSON of bounded depth, sentences of bounded length.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/folder_lock.h"
#include "base/json_text.h"

namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

class TestFiles : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void replacesWhole();
  void leavesNothingWithoutCommit();
  void leavesNothingWhenKilled();
  void takesTheLongestName();
  void tellsAFullDisk();
  void locksAFolder();
  void boundsNesting_data();
  void boundsNesting();
  void boundsMessages();

 private:
  fs::path in(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }
  QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
  QTemporaryDir m_folder;
};

void TestFiles::replacesWhole() {
  dkn::writeFileAtomically(in("a"), "first");
  dkn::writeFileAtomically(in("a"), "second");
  QCOMPARE(contentOf(in("a")), std::string("second"));
  QCOMPARE(names(), QStringList{"a"});
  // As any other new file: what the mask leaves.
  QCOMPARE(static_cast<int>(fs::status(in("a")).permissions() & fs::perms::owner_all),
           static_cast<int>(fs::perms::owner_read | fs::perms::owner_write));
  fs::remove(in("a"));
}

void TestFiles::leavesNothingWithoutCommit() {
  {
    dkn::AtomicFile file(in("b"));
    file.write("half", 4);
  }
  QCOMPARE(names(), QStringList{});
}

void TestFiles::leavesNothingWhenKilled() {
  const pid_t child = ::fork();
  if (child == 0) {
    dkn::AtomicFile file(in("c"));
    file.write("half", 4);
    ::raise(SIGKILL);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  QVERIFY(WIFSIGNALED(status));
  QCOMPARE(names(), QStringList{});
}

void TestFiles::takesTheLongestName() {
  const std::string longest(255, 'x');
  dkn::writeFileAtomically(in(longest.c_str()), "1");
  QCOMPARE(contentOf(in(longest.c_str())), std::string("1"));
  fs::remove(in(longest.c_str()));
}

void TestFiles::tellsAFullDisk() {
  const pid_t child = ::fork();
  if (child == 0) {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{1000, 1000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    int code = 0;
    try {
      dkn::writeFileAtomically(in("d"), std::string(5000, 'x'));
    } catch (const dkn::Error& error) {
      code = static_cast<int>(error.code());
    }
    ::_exit(code);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  QVERIFY(WIFEXITED(status));
  QCOMPARE(WEXITSTATUS(status), static_cast<int>(dkn::ErrorCode::CannotWrite));
  QCOMPARE(names(), QStringList{});
}

void TestFiles::locksAFolder() {
  const fs::path folder = m_folder.path().toStdString();
  {
    const dkn::FolderLock first(folder);
    QVERIFY_EXCEPTION_THROWN(dkn::FolderLock{folder}, dkn::Error);
  }
  const dkn::FolderLock again(folder);
  QCOMPARE(names(), QStringList{});
}

void TestFiles::boundsNesting_data() {
  QTest::addColumn<int>("depth");
  QTest::addColumn<bool>("taken");
  QTest::newRow("as deep as allowed") << dkn::kMaxJsonDepth << true;
  QTest::newRow("a level more") << dkn::kMaxJsonDepth + 1 << false;
  QTest::newRow("a million levels") << 1000000 << false;
}

void TestFiles::boundsNesting() {
  QFETCH(int, depth);
  QFETCH(bool, taken);
  const auto size = static_cast<std::size_t>(depth);
  const std::string text = std::string(size, '[') + std::string(size, ']');
  bool read = true;
  try {
    dkn::parseJson(text);
  } catch (const nlohmann::json::exception& error) {
    read = false;
    QVERIFY(QString(error.what()).contains("levels"));
  }
  QCOMPARE(read, taken);
}

void TestFiles::boundsMessages() {
  const dkn::Error error(dkn::ErrorCode::Model, "start " + std::string(100000, 'x') + " remedy");
  const QString message = error.what();
  QVERIFY(message.size() < 2000);
  QVERIFY(message.startsWith("start"));
  QVERIFY(message.endsWith("remedy"));
  // Two-byte characters are not cut.
  std::string umlauts = "x";
  for (int i = 0; i < 5000; ++i) umlauts += "\xC3\xA4";
  QVERIFY(!QString::fromUtf8(dkn::Error(dkn::ErrorCode::Model, umlauts).what()).contains(QChar::ReplacementCharacter));
  QCOMPARE(QString(dkn::Error(dkn::ErrorCode::Model, "short").what()), QString("short"));
}

QTEST_APPLESS_MAIN(TestFiles)
#include "tst_files.moc"
