// SPDX-License-Identifier: GPL-3.0-or-later
// Which files belong together.
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "base/error.h"
#include "data/pairing.h"

namespace {

using dkn::Pairing;

class TestPairing : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
  }

  void naturalOrder();
  void stems_data();
  void stems();
  void foldersTakeNamedFiles();
  void groundTruthBesideTheTarget();
  void classMapsWhereNothingElseIs();
  void folderNamesWithoutPartner();
  void fileWithFileAlwaysPairs();
  void patterns();
  void equalNamesPairFirst();
  void longerNamesPairLast();
  void sourcesOfDifferentKinds();
  void groundTruth();
  void groundTruthWithoutPartner();
  void equalStemsAreSetAside();
  void existingFileIsNoPattern();
  void missing_data();
  void missing();

 private:
  std::string path(const std::string& name) const { return m_folder->path().toStdString() + "/" + name; }

  void touch(const std::vector<std::string>& names) const {
    for (const std::string& name : names) {
      std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
      std::ofstream(path(name)) << "x";
    }
  }

  static QString described(const Pairing& pairing) {
    QStringList lines;
    for (const auto& pair : pairing.pairs) {
      QString line = QString::fromStdString(pair.stem + ": " + pair.guidance.filename().string() + " " +
                                            pair.target.filename().string());
      if (!pair.groundTruth.empty()) line += " " + QString::fromStdString(pair.groundTruth.filename().string());
      lines << line;
    }
    return lines.join("; ");
  }

  static QString unmatched(const Pairing& pairing) {
    QStringList names;
    for (const auto& item : pairing.unmatched) {
      const auto& files = item.files;
      const auto& file = !files.target.empty()     ? files.target
                         : !files.guidance.empty() ? files.guidance
                                                   : files.groundTruth;
      names << QString::fromStdString(file.filename().string());
    }
    return names.join(" ");
  }

  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPairing::naturalOrder() {
  const std::vector<std::string> sorted = {"a", "a_1", "a_02", "a_2", "a_10", "a_010b", "b1c9", "b1c10", "b2", "c"};
  std::vector<std::string> names = sorted;
  std::reverse(names.begin(), names.end());
  std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return dkn::naturalLess(a, b); });
  QCOMPARE(names, sorted);
  QVERIFY(!dkn::naturalLess("x7", "x7"));
  QVERIFY(dkn::naturalLess("7_99999999999999999999999", "7_100000000000000000000000"));
}

void TestPairing::stems_data() {
  QTest::addColumn<QString>("guidance");
  QTest::addColumn<QString>("target");
  QTest::addColumn<QString>("stem");
  QTest::newRow("suffixes") << "01_Aloe_rgb.png"
                            << "01_Aloe_depth.png"
                            << "01_Aloe";
  QTest::newRow("flash") << "cave_flash.jpg"
                         << "cave_noflash.jpg"
                         << "cave";
  QTest::newRow("one name is the stem") << "aloe.png"
                                        << "aloe_depth.png"
                                        << "aloe";
  QTest::newRow("same name") << "a/01_Aloe.png"
                             << "b/01_Aloe.pfm"
                             << "01_Aloe";
  QTest::newRow("letters in common are no part") << "aloe_rgb.png"
                                                 << "aloha_depth.png"
                                                 << "aloha_depth";
  QTest::newRow("suffixes that begin alike") << "x_depthcam.png"
                                             << "x_depth.png"
                                             << "x";
  QTest::newRow("unrelated") << "colour.png"
                             << "d17.tiff"
                             << "d17";
  QTest::newRow("dots in a name") << "v1.5_rgb.png"
                                  << "v1.5_depth.png"
                                  << "v1.5";
}

void TestPairing::stems() {
  QFETCH(QString, guidance);
  QFETCH(QString, target);
  QFETCH(QString, stem);
  QCOMPARE(QString::fromStdString(dkn::pairStem(guidance.toStdString(), target.toStdString())), stem);
}

void TestPairing::foldersTakeNamedFiles() {
  touch({"10_rgb.png", "10_depth.png", "9_color.JPG", "9_mask.png", "8_flash.png", "8_noflash.png", "7_rgb.png",
         "7_nir.pfm", "10_label40.png", "notes_rgb.txt", "rgb.png", "._6_rgb.png", "sub/5_rgb.png", "sub/5_depth.png"});
  const Pairing pairing = dkn::pairFiles(path(""), path(""));
  QCOMPARE(described(pairing),
           QString("7: 7_rgb.png 7_nir.pfm; 8: 8_flash.png 8_noflash.png; 9: 9_color.JPG 9_mask.png; "
                   "10: 10_rgb.png 10_depth.png"));
  QCOMPARE(unmatched(pairing), QString());
}

void TestPairing::groundTruthBesideTheTarget() {
  touch({"books_intensity.png", "books_tof.tiff", "books_gt.tiff", "shark_intensity.png", "shark_tof.tiff",
         "shark_gt.tiff"});
  QCOMPARE(described(dkn::pairFiles(path(""), path(""), path(""))),
           QString("books: books_intensity.png books_tof.tiff books_gt.tiff; "
                   "shark: shark_intensity.png shark_tof.tiff shark_gt.tiff"));
  // Names of targets do where there is no other truth.
  touch({"t/1_depth.png", "g/1_rgb.png", "w/1_depth.png"});
  QCOMPARE(described(dkn::pairFiles(path("g"), path("t"), path("w"))), QString("1: 1_rgb.png 1_depth.png 1_depth.png"));
}

void TestPairing::classMapsWhereNothingElseIs() {
  touch({"1_rgb.jpg", "1_label.png", "2_rgb.jpg", "2_label.png"});
  QCOMPARE(described(dkn::pairFiles(path(""), path(""))),
           QString("1: 1_rgb.jpg 1_label.png; 2: 2_rgb.jpg 2_label.png"));
  touch({"1_scores.npy", "2_scores.npy"});
  QCOMPARE(described(dkn::pairFiles(path(""), path(""), path(""))),
           QString("1: 1_rgb.jpg 1_scores.npy 1_label.png; 2: 2_rgb.jpg 2_scores.npy 2_label.png"));
  touch({"1_depth.png"});
  QCOMPARE(described(dkn::pairFiles(path(""), path(""))), QString("1: 1_rgb.jpg 1_depth.png"));
}

void TestPairing::folderNamesWithoutPartner() {
  touch({"1_rgb.png", "2_rgb.png", "2_depth.png", "3_depth.png", "4_rgb.png", "4_depth.png", "4_mask.png"});
  const Pairing pairing = dkn::pairFiles(path(""), path(""));
  QCOMPARE(described(pairing), QString("2: 2_rgb.png 2_depth.png; 4: 4_rgb.png 4_depth.png"));
  QCOMPARE(unmatched(pairing), QString("1_rgb.png 3_depth.png 4_mask.png"));
  for (const auto& item : pairing.unmatched) {
    const auto& file = item.files.target.empty() ? item.files.guidance : item.files.target;
    QVERIFY2(item.reason.find(file.string()) != std::string::npos, item.reason.c_str());
  }
}

void TestPairing::fileWithFileAlwaysPairs() {
  touch({"photo.jpg", "scan_depth.png", "truth.pfm"});
  const Pairing pairing = dkn::pairFiles(path("photo.jpg"), path("scan_depth.png"), path("truth.pfm"));
  QCOMPARE(described(pairing), QString("scan_depth: photo.jpg scan_depth.png truth.pfm"));
  const Pairing itself = dkn::pairFiles(path("photo.jpg"), path("photo.jpg"));
  QCOMPARE(described(itself), QString("photo: photo.jpg photo.jpg"));
}

void TestPairing::patterns() {
  touch({"left_2_a.png", "left_10_a.png", "right/left_2_b.dat", "right/left_10_b.dat", "right/left_11_b.dat"});
  const Pairing pairing = dkn::pairFiles(path("left_*.png"), path("right/*"));
  QCOMPARE(described(pairing), QString("left_2: left_2_a.png left_2_b.dat; left_10: left_10_a.png left_10_b.dat"));
  QCOMPARE(unmatched(pairing), QString("left_11_b.dat"));
}

void TestPairing::equalNamesPairFirst() {
  touch({"rgb/0_b.png", "rgb/0_a.png", "rgb/0_c.png", "depth/0_b.png", "depth/0_c.png", "depth/0_d.png"});
  const Pairing pairing = dkn::pairFiles(path("rgb/*"), path("depth/*"));
  QCOMPARE(described(pairing), QString("0_b: 0_b.png 0_b.png; 0_c: 0_c.png 0_c.png"));
  QCOMPARE(unmatched(pairing), QString("0_a.png 0_d.png"));
}

void TestPairing::longerNamesPairLast() {
  touch({"Art_rgb.png", "Art_deco_rgb.png", "Books_rgb.png", "Art_noisy_x4.png", "Art_deco_noisy_x4.png",
         "Books_noisy_x4.png", "Books_noisy_x8.png", "Bookshelf_noisy_x4.png", "Art_depth.png", "Art_deco_depth.png",
         "Books_depth.png"});
  const Pairing pairing = dkn::pairFiles(path("*_rgb.png"), path("*_noisy_x4.png"), path("*_depth.png"));
  QCOMPARE(described(pairing),
           QString("Art: Art_rgb.png Art_noisy_x4.png Art_depth.png; Art_deco: Art_deco_rgb.png Art_deco_noisy_x4.png "
                   "Art_deco_depth.png; Books: Books_rgb.png Books_noisy_x4.png Books_depth.png"));
  QCOMPARE(unmatched(pairing), QString("Bookshelf_noisy_x4.png"));
  // The other way round, and two files that one name could mean.
  QCOMPARE(described(dkn::pairFiles(path("Books_noisy_x4.png"), path("*_depth.png"))),
           QString("Books: Books_noisy_x4.png Books_depth.png"));
  const Pairing doubtful = dkn::pairFiles(path("Books_rgb.png"), path("Books_noisy_*.png"));
  QCOMPARE(described(doubtful), QString());
  QCOMPARE(doubtful.unmatched.size(), std::size_t(3));
}

void TestPairing::sourcesOfDifferentKinds() {
  touch({"1_rgb.png", "1_depth.png", "2_depth.png"});
  const Pairing pairing = dkn::pairFiles(path("1_rgb.png"), path("*_depth.png"));
  QCOMPARE(described(pairing), QString("1: 1_rgb.png 1_depth.png"));
  QCOMPARE(unmatched(pairing), QString("2_depth.png"));
}

void TestPairing::groundTruth() {
  touch({"in/1_rgb.png", "in/1_depth.png", "in/2_rgb.png", "in/2_depth.png", "gt/2_depth.pfm", "gt/1_depth.pfm"});
  const Pairing pairing = dkn::pairFiles(path("in"), path("in"), path("gt"));
  QCOMPARE(described(pairing), QString("1: 1_rgb.png 1_depth.png 1_depth.pfm; 2: 2_rgb.png 2_depth.png 2_depth.pfm"));
}

void TestPairing::groundTruthWithoutPartner() {
  touch({"in/1_rgb.png", "in/1_depth.png", "in/2_rgb.png", "in/2_depth.png", "gt/2_depth.pfm", "gt/3_depth.pfm"});
  const Pairing pairing = dkn::pairFiles(path("in"), path("in"), path("gt"));
  QCOMPARE(described(pairing), QString("2: 2_rgb.png 2_depth.png 2_depth.pfm"));
  QCOMPARE(unmatched(pairing), QString("1_depth.png 3_depth.pfm"));
}

void TestPairing::equalStemsAreSetAside() {
  touch({"a/1_rgb.png", "a/1_depth.png", "b/1_rgb.png", "b/1_depth.png"});
  const Pairing pairing = dkn::pairFiles(path("?/1_rgb.png"), path("?/1_depth.png"));
  QCOMPARE(pairing.pairs.size(), std::size_t(1));
  QCOMPARE(pairing.pairs[0].guidance.string(), path("a/1_rgb.png"));
  QCOMPARE(pairing.pairs[0].target.string(), path("a/1_depth.png"));
  QCOMPARE(pairing.unmatched.size(), std::size_t(1));
  QCOMPARE(pairing.unmatched[0].files.target.string(), path("b/1_depth.png"));
}

void TestPairing::existingFileIsNoPattern() {
  touch({"a[1]_rgb.png", "a[1]_depth.png", "a1_rgb.png"});
  const Pairing pairing = dkn::pairFiles(path("a[1]_rgb.png"), path("a[1]_depth.png"));
  QCOMPARE(described(pairing), QString("a[1]: a[1]_rgb.png a[1]_depth.png"));
}

void TestPairing::missing_data() {
  QTest::addColumn<QString>("guidance");
  QTest::addColumn<QString>("target");
  QTest::addColumn<QString>("groundTruth");
  QTest::addColumn<QString>("named");
  QTest::newRow("guidance file") << "no.png"
                                 << "1_depth.png"
                                 << ""
                                 << "no.png";
  QTest::newRow("target folder") << "1_rgb.png"
                                 << "nowhere/"
                                 << ""
                                 << "nowhere";
  QTest::newRow("pattern without a match") << "*.bmp"
                                           << "1_depth.png"
                                           << ""
                                           << "*.bmp";
  QTest::newRow("folder without such pictures") << "empty"
                                                << "1_depth.png"
                                                << ""
                                                << "empty";
  QTest::newRow("ground truth") << "1_rgb.png"
                                << "1_depth.png"
                                << "truth"
                                << "truth";
}

void TestPairing::missing() {
  QFETCH(QString, guidance);
  QFETCH(QString, target);
  QFETCH(QString, groundTruth);
  QFETCH(QString, named);
  touch({"1_rgb.png", "1_depth.png", "empty/notes.txt"});
  const std::string truth = groundTruth.isEmpty() ? "" : path(groundTruth.toStdString());
  try {
    dkn::pairFiles(path(guidance.toStdString()), path(target.toStdString()), truth);
    QFAIL("no error");
  } catch (const dkn::Error& error) {
    QCOMPARE(error.code(), dkn::ErrorCode::Unreadable);
    QVERIFY2(QString(error.what()).contains(named), error.what());
  }
}

}  // namespace

QTEST_APPLESS_MAIN(TestPairing)
#include "tst_pairing.moc"
