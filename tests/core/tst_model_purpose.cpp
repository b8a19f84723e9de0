// SPDX-License-Identifier: GPL-3.0-or-later
// Which pairs a model was trained for.
#include <QTest>

#include <filesystem>

#include "base/error.h"
#include "filter/model_purpose.h"

using dkn::ModelPurpose;

class TestModelPurpose : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fits_data();
  void fits();
  void shippedModels();
  void noModel();
};

void TestModelPurpose::fits_data() {
  QTest::addColumn<int>("trained");
  QTest::addColumn<QString>("protocols");
  QTest::addColumn<double>("scale");
  QTest::addColumn<QString>("protocol");
  QTest::addColumn<bool>("expected");
  QTest::newRow("the same") << 8 << "bicubic" << 8.0 << "bicubic" << true;
  QTest::newRow("another scale") << 8 << "bicubic" << 16.0 << "bicubic" << false;
  QTest::newRow("a scale nearby") << 8 << "bicubic" << 6.0 << "none" << true;
  QTest::newRow("a scale too far") << 8 << "bicubic" << 5.0 << "none" << false;
  QTest::newRow("noise") << 8 << "bicubic" << 8.0 << "noisy" << false;
  QTest::newRow("trained with noise") << 8 << "noisy" << 8.0 << "noisy" << true;
  QTest::newRow("unknown noise") << 8 << "noisy" << 8.0 << "none" << true;
  QTest::newRow("nearest") << 8 << "bicubic" << 8.0 << "nearest" << true;
  QTest::newRow("every scale") << 0 << "bicubic,noisy" << 13.0 << "noisy" << true;
  QTest::newRow("every scale, not full size") << 0 << "bicubic,noisy" << 1.0 << "none" << false;
  QTest::newRow("denoising") << 1 << "denoise" << 1.0 << "denoise" << true;
  QTest::newRow("full size") << 1 << "denoise" << 1.0 << "none" << true;
  QTest::newRow("denoising of a small target") << 1 << "denoise" << 8.0 << "none" << false;
  QTest::newRow("unknown") << 0 << "" << 8.0 << "noisy" << true;
}

void TestModelPurpose::fits() {
  QFETCH(const int, trained);
  QFETCH(const QString, protocols);
  QFETCH(const double, scale);
  QFETCH(const QString, protocol);
  ModelPurpose purpose{trained, {}};
  for (const QString& name : protocols.split(',', Qt::SkipEmptyParts)) purpose.protocols.push_back(name.toStdString());
  QTEST(purpose.fits(scale, protocol.toStdString()), "expected");
}

void TestModelPurpose::shippedModels() {
  const std::filesystem::path models = std::filesystem::path(DKN_SOURCE_DIR) / "models";
  const ModelPurpose any = dkn::modelPurpose(models / "fdkn-any.safetensors");
  QCOMPARE(any.protocols, (std::vector<std::string>{"bicubic", "noisy"}));
  for (const double scale : {4.0, 8.0, 16.0}) QVERIFY(any.fits(scale, "none"));
  const ModelPurpose eight = dkn::modelPurpose(models / "fdkn-x8.safetensors");
  QCOMPARE(eight.scale, 8);
  QVERIFY(eight.fits(8.0, "bicubic") && !eight.fits(4.0, "bicubic") && !eight.fits(1.0, "none"));
  const ModelPurpose denoise = dkn::modelPurpose(models / "fdkn-denoise.safetensors");
  QVERIFY(denoise.fits(1.0, "none") && denoise.fits(1.0, "denoise") && !denoise.fits(4.0, "noisy"));
}

void TestModelPurpose::noModel() {
  QVERIFY_EXCEPTION_THROWN(dkn::modelPurpose("no-such-model.safetensors"), dkn::Error);
}

QTEST_GUILESS_MAIN(TestModelPurpose)
#include "tst_model_purpose.moc"
