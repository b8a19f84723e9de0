// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory a large picture takes from file to file.
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include "common/image_bytes.h"
#include "common/program_runs.h"

using namespace dkn::test;

namespace {

/// Largest resident memory that any child has had so far, bytes.
std::int64_t childrenPeak() {
  struct rusage usage {};
  ::getrusage(RUSAGE_CHILDREN, &usage);
  return std::int64_t{usage.ru_maxrss} * 1024;
}

}  // namespace

class TestBatchMemory : public QObject {
  Q_OBJECT

 private:
  void filter(int height, int width) {
    const QString name = QString::number(width);
    QByteArray colours(qsizetype{height} * width * 3, '\0');
    QByteArray depths(qsizetype{height} * width * 2, '\0');
    for (qsizetype i = 0; i < colours.size(); ++i) colours[i] = static_cast<char>(i / 50 % 251);
    for (qsizetype i = 0; i < depths.size(); ++i) depths[i] = static_cast<char>(1 + i / 600 % 40);
    const QString shape = QString("(%1, %2").arg(height).arg(width);
    const auto guidance =
        writeBytes(m_folder.filePath(name + "_rgb.npy"), npyBytes("|u1", false, (shape + ", 3)").toLatin1(), colours));
    const auto target =
        writeBytes(m_folder.filePath(name + "_depth.npy"), npyBytes("<u2", false, (shape + ")").toLatin1(), depths));
    const Outcome outcome = runProgram({"--batch", "--guidance", QString::fromStdString(guidance.string()), "--target",
                                        QString::fromStdString(target.string()), "--method", "fdkn-x8", "--output",
                                        m_folder.filePath("out"), "--format", "npy"});
    COMPARE_CODE(outcome, 0);
    const auto written = QFileInfo(m_folder.filePath("out/fdkn-x8/" + name + ".npy")).size();
    QVERIFY(written > qint64{4} * height * width);
  }

  QTemporaryDir m_folder;

 private Q_SLOTS:
  void growsByTheImagesAlone();
};

/// At most: colours as stored, target, normalised target and result as floats, and the result's file.
void TestBatchMemory::growsByTheImagesAlone() {
  filter(1500, 2000);
  const std::int64_t small = childrenPeak();
  filter(3000, 5000);
  const std::int64_t large = childrenPeak();
  const double bytesPerPixel = double(large - small) / (15.0e6 - 3.0e6);
  QVERIFY2(bytesPerPixel < 3 + 4 * 4 + 2, qPrintable(QString("%1 bytes a pixel").arg(bytesPerPixel)));
  QVERIFY2(large < 800'000'000, qPrintable(QString("%1 bytes").arg(large)));
}

QTEST_GUILESS_MAIN(TestBatchMemory)
#include "tst_batch_memory.moc"
