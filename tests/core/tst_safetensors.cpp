// SPDX-License-Identifier: GPL-3.0-or-later
// safetensors: round trips, the bytes of the format, and files that lie.
#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/equal.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <limits>
#include <sstream>
#include <string>

#include "base/error.h"
#include "model/safetensors.h"

namespace {

std::string littleEndian(std::uint64_t value) {
  std::string bytes(8, '\0');
  std::memcpy(bytes.data(), &value, 8);
  return bytes;
}

std::string fileOf(const std::string& header, std::size_t dataBytes) {
  return littleEndian(header.size()) + header + std::string(dataBytes, '\1');
}

std::string readAll(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string entry(const std::string& name, const std::string& type, const std::string& shape,
                  const std::string& offsets) {
  return "\"" + name + "\":{\"dtype\":\"" + type + "\",\"shape\":[" + shape + "],\"data_offsets\":[" + offsets + "]}";
}

}  // namespace

class TestSafetensors : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void roundTrip_data();
  void roundTrip();
  void keepsValuesAndMetadata();
  void writesTheDocumentedBytes();
  void alignsEveryTensor();
  void readsAHandMadeFile();
  void refuses_data();
  void refuses();
  void refusesEveryTruncation();
  void namesTheFileAndTheFault();
  void missingFilesAreUnreadable();
  void failedWriteLeavesNothing();
  void refusesWhatItCannotStore();

 private:
  std::filesystem::path file(const char* name) const { return m_folder.filePath(name).toStdString(); }
  void write(const std::filesystem::path& path, const std::string& bytes) const {
    std::ofstream(path, std::ios::binary) << bytes;
  }

  QTemporaryDir m_folder;
};

void TestSafetensors::roundTrip_data() {
  QTest::addColumn<int>("type");
  const std::pair<const char*, at::ScalarType> rows[] = {
      {"F32", at::kFloat}, {"F16", at::kHalf}, {"BF16", at::kBFloat16}, {"F64", at::kDouble},
      {"I64", at::kLong},  {"I32", at::kInt},  {"U8", at::kByte},       {"BOOL", at::kBool}};
  for (const auto& [name, type] : rows) QTest::newRow(name) << static_cast<int>(type);
}

void TestSafetensors::roundTrip() {
  QFETCH(int, type);
  const auto scalarType = static_cast<at::ScalarType>(type);
  dkn::StateDict tensors;
  tensors["values"] = at::randn({3, 5, 7}).mul(40).abs().to(scalarType);
  tensors["strided"] = at::randn({4, 6}).mul(40).abs().to(scalarType).t();
  tensors["scalar"] = at::tensor(1.0).to(scalarType);
  tensors["empty"] = at::zeros({0, 3}).to(scalarType);
  dkn::writeSafetensors(file("types.safetensors"), tensors, {});
  const auto read = dkn::readSafetensors(file("types.safetensors"));
  QCOMPARE(read.tensors.size(), tensors.size());
  for (const auto& [name, tensor] : tensors) {
    const at::Tensor& other = read.tensors.at(name);
    QCOMPARE(other.scalar_type(), scalarType);
    QVERIFY(other.is_contiguous());
    QVERIFY2(other.sizes() == tensor.sizes() && at::equal(other, tensor), name.c_str());
  }
}

void TestSafetensors::keepsValuesAndMetadata() {
  const float values[] = {0.0F, -0.0F, std::numeric_limits<float>::infinity(), std::numeric_limits<float>::quiet_NaN(),
                          std::numeric_limits<float>::denorm_min()};
  at::Tensor tensor = at::empty({5});
  std::memcpy(tensor.mutable_data_ptr(), values, sizeof(values));
  const dkn::Metadata metadata = {{"format", "pt"},
                                  {"quote", "\"\\\n\t"},
                                  {"unicode",
                                   "Gr\xc3\xb6\xc3\x9f"
                                   "e"},
                                  {"", ""}};
  dkn::writeSafetensors(file("meta.safetensors"), {{"na\"me", tensor}}, metadata);
  const auto read = dkn::readSafetensors(file("meta.safetensors"));
  QVERIFY(read.metadata == metadata);
  QVERIFY(dkn::readSafetensorsMetadata(file("meta.safetensors")) == metadata);
  QCOMPARE(std::memcmp(read.tensors.at("na\"me").const_data_ptr(), values, sizeof(values)), 0);
}

void TestSafetensors::writesTheDocumentedBytes() {
  dkn::StateDict tensors;
  tensors["a"] = at::tensor({7, 8}, at::kByte);
  tensors["b"] = at::tensor({1.0F});
  dkn::writeSafetensors(file("bytes.safetensors"), tensors, {{"k", "v"}});
  std::string header =
      "{\"__metadata__\":{\"k\":\"v\"},"
      "\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]},"
      "\"a\":{\"dtype\":\"U8\",\"shape\":[2],\"data_offsets\":[4,6]}}";
  header.resize((header.size() + 7) / 8 * 8, ' ');
  const std::string expected = littleEndian(header.size()) + header + std::string("\0\0\x80\x3f\7\10", 6);
  QCOMPARE(QByteArray::fromStdString(readAll(file("bytes.safetensors"))), QByteArray::fromStdString(expected));
}

void TestSafetensors::alignsEveryTensor() {
  dkn::StateDict tensors;
  tensors["a"] = at::zeros({3}, at::kBool);
  tensors["b"] = at::zeros({3}, at::kHalf);
  tensors["c"] = at::zeros({3}, at::kFloat);
  tensors["d"] = at::tensor({0x0102030405060708L}, at::kLong);
  for (int length = 0; length < 9; ++length) {
    dkn::writeSafetensors(file("aligned.safetensors"), tensors, {{"pad", std::string(length, 'x')}});
    const std::string bytes = readAll(file("aligned.safetensors"));
    std::uint64_t headerBytes = 0;
    std::memcpy(&headerBytes, bytes.data(), 8);
    QCOMPARE(headerBytes % 8, 0U);
    QCOMPARE(bytes.size(), 8 + headerBytes + 8 + 12 + 6 + 3);
    QCOMPARE(bytes.substr(8 + headerBytes, 8), std::string("\x08\x07\x06\x05\x04\x03\x02\x01"));
  }
}

void TestSafetensors::readsAHandMadeFile() {
  write(file("hand.safetensors"),
        fileOf("{" + entry("x", "F32", "1,2", "0,8") + "," + entry("n", "I64", "", "8,16") + "} ", 16));
  const auto read = dkn::readSafetensors(file("hand.safetensors"));
  QCOMPARE(read.tensors.size(), 2U);
  QVERIFY(read.tensors.at("x").sizes() == at::IntArrayRef({1, 2}));
  QCOMPARE(read.tensors.at("n").dim(), 0);
  QCOMPARE(read.tensors.at("n").item<std::int64_t>(), 0x0101010101010101L);
  QVERIFY(read.metadata.empty());
  write(file("hand.safetensors"), fileOf("{}", 0));
  QVERIFY(dkn::readSafetensors(file("hand.safetensors")).tensors.empty());
}

void TestSafetensors::refuses_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("reason");
  const auto row = [](const char* name, const std::string& bytes, const char* reason) {
    QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString(reason);
  };
  const auto headerRow = [&](const char* name, const std::string& header, std::size_t data, const char* reason) {
    row(name, fileOf(header, data), reason);
  };
  const std::string good = entry("x", "F32", "2", "0,8");
  row("empty file", "", "too short");
  row("seven bytes", "1234567", "too short");
  row("length beyond the file", littleEndian(100) + "{}", "100 bytes");
  row("length near 2^64", littleEndian(~0ULL) + "{}", "header of");
  row("length zero", littleEndian(0), "not a JSON object");
  headerRow("not JSON", "{nonsense", 0, "JSON");
  headerRow("cut-off JSON", "{" + good, 8, "JSON");
  headerRow("text after the object", "{" + good + "} x", 8, "JSON");
  headerRow("array", "[]", 0, "not a JSON object");
  headerRow("leading space", " {}", 0, "not a JSON object");
  headerRow("not UTF-8", "{\"\xff\":1}", 0, "JSON");
  headerRow("deep nesting of arrays", "{\"x\":" + std::string(2'000'000, '['), 0, "not an object");
  headerRow("deep nesting in a shape", "{\"x\":{\"shape\":" + std::string(2'000'000, '['), 0, "list of sizes");
  headerRow("entry is a number", "{\"x\":3}", 0, "\"x\" is not an object");
  headerRow("entry is null", "{\"x\":null}", 0, "\"x\" is not an object");
  headerRow("missing field", "{\"x\":{\"dtype\":\"F32\",\"shape\":[]}}", 0, "lacks");
  headerRow("unknown field", "{\"x\":{\"dtype\":\"F32\",\"shape\":[0],\"data_offsets\":[0,0],\"evil\":1}}", 0,
            "\"evil\"");
  headerRow("repeated field", "{\"x\":{\"shape\":[0],\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 8,
            "twice");
  headerRow("repeated name", "{" + good + "," + good + "}", 8, "\"x\" is there twice");
  headerRow("repeated metadata", "{\"__metadata__\":{},\"__metadata__\":{}}", 0, "twice");
  headerRow("repeated key of the metadata", "{\"__metadata__\":{\"a\":\"1\",\"a\":\"2\"}}", 0, "\"a\" is there twice");
  headerRow("metadata of numbers", "{\"__metadata__\":{\"a\":1}}", 0, "\"a\" is not text");
  headerRow("metadata of objects", "{\"__metadata__\":{\"a\":{}}}", 0, "\"a\" is not text");
  headerRow("metadata is text", "{\"__metadata__\":\"a\"}", 0, "\"__metadata__\" is not an object");
  headerRow("unknown type", "{" + entry("x", "F8_E4M3", "2", "0,2") + "}", 2, "F8_E4M3");
  headerRow("type is a number", "{\"x\":{\"dtype\":3}}", 0, "wrong kind");
  headerRow("type mismatch", "{" + entry("x", "F16", "2", "0,8") + "}", 8, "do not fit");
  headerRow("shape too large", "{" + entry("x", "F32", "3", "0,8") + "}", 8, "do not fit");
  headerRow("negative size", "{" + entry("x", "F32", "-2", "0,8") + "}", 8, "list of sizes");
  headerRow("fractional size", "{" + entry("x", "F32", "2.0", "0,8") + "}", 8, "list of sizes");
  headerRow("size above 2^63", "{" + entry("x", "F32", "9223372036854775808", "0,8") + "}", 8, "impossibly large");
  headerRow("size above 2^64", "{" + entry("x", "F32", "99999999999999999999", "0,8") + "}", 8, "list of sizes");
  headerRow("product wraps to the right size", "{" + entry("x", "F32", "4611686018427387904,4,2", "0,0") + "}", 0,
            "impossibly large");
  headerRow("product wraps, times zero", "{" + entry("x", "F32", "4611686018427387904,4,0", "0,0") + "}", 0,
            "impossibly large");
  std::string ones = "1";
  for (int i = 0; i < 64; ++i) ones += ",1";
  headerRow("65 dimensions", "{" + entry("x", "F32", ones, "0,4") + "}", 4, "64 dimensions");
  headerRow("offsets reversed", "{" + entry("x", "F32", "2", "8,0") + "}", 8, "do not fit");
  headerRow("three offsets", "{" + entry("x", "F32", "2", "0,4,8") + "}", 8, "two positions");
  headerRow("one offset", "{" + entry("x", "F32", "2", "0") + "}", 8, "lacks");
  headerRow("offsets beyond the file", "{" + entry("x", "F32", "4", "0,16") + "}", 8, "cut off");
  headerRow("bytes to spare", "{" + good + "}", 9, "cut off");
  headerRow("gap at the start", "{" + entry("x", "F32", "2", "4,12") + "}", 12, "gap");
  headerRow("gap", "{" + good + "," + entry("y", "F32", "1", "12,16") + "}", 16, "gap");
  headerRow("overlap", "{" + good + "," + entry("y", "F32", "2", "4,12") + "}", 12, "overlap");
  headerRow("same place", "{" + good + "," + entry("y", "F32", "2", "0,8") + "}", 8, "overlap");
  std::string two = fileOf("{" + entry("x", "BOOL", "2", "0,2") + "}", 2);
  two.back() = '\2';
  row("a bool that is neither", two, "BOOL");
}

void TestSafetensors::refuses() {
  QFETCH(QByteArray, bytes);
  QFETCH(QString, reason);
  write(file("bad.safetensors"), bytes.toStdString());
  try {
    dkn::readSafetensors(file("bad.safetensors"));
    QFAIL("accepted");
  } catch (const dkn::Error& error) {
    QCOMPARE(error.code(), dkn::ErrorCode::Model);
    QVERIFY2(QString(error.what()).contains(reason), error.what());
  }
}

void TestSafetensors::refusesEveryTruncation() {
  dkn::writeSafetensors(file("whole.safetensors"), {{"a", at::randn({5})}, {"b", at::randn({2, 2})}}, {{"k", "v"}});
  const std::string bytes = readAll(file("whole.safetensors"));
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    write(file("cut.safetensors"), bytes.substr(0, length));
    QVERIFY_EXCEPTION_THROWN(dkn::readSafetensors(file("cut.safetensors")), dkn::Error);
    QVERIFY_EXCEPTION_THROWN(dkn::readSafetensorsMetadata(file("cut.safetensors")), dkn::Error);
  }
}

void TestSafetensors::namesTheFileAndTheFault() {
  write(file("named.safetensors"), "hello");
  try {
    dkn::readSafetensorsMetadata(file("named.safetensors"));
    QFAIL("accepted");
  } catch (const dkn::Error& error) {
    QVERIFY2(QString(error.what()).contains("named.safetensors is not a valid safetensors file"), error.what());
    QVERIFY2(QString(error.what()).endsWith("."), error.what());
  }
}

void TestSafetensors::missingFilesAreUnreadable() {
  for (const auto& path : {file("absent.safetensors"), file(".")}) {
    try {
      dkn::readSafetensors(path);
      QFAIL("accepted");
    } catch (const dkn::Error& error) {
      QCOMPARE(error.code(), dkn::ErrorCode::Unreadable);
    }
  }
}

void TestSafetensors::failedWriteLeavesNothing() {
  const dkn::StateDict tensors = {{"a", at::zeros({2})}};
  try {
    dkn::writeSafetensors(file("no/such/folder.safetensors"), tensors, {});
    QFAIL("wrote");
  } catch (const dkn::Error& error) {
    QCOMPARE(error.code(), dkn::ErrorCode::CannotWrite);
  }
  try {
    dkn::writeSafetensors(file("latin1.safetensors"), tensors, {{"k", "\xe4"}});
    QFAIL("wrote");
  } catch (const dkn::Error& error) {
    QCOMPARE(error.code(), dkn::ErrorCode::CannotWrite);
  }
  QVERIFY(!std::filesystem::exists(file("latin1.safetensors")));
}

void TestSafetensors::refusesWhatItCannotStore() {
  QVERIFY_EXCEPTION_THROWN(dkn::writeSafetensors(file("x"), {{"a", at::Tensor()}}, {}), std::invalid_argument);
  QVERIFY_EXCEPTION_THROWN(dkn::writeSafetensors(file("x"), {{"__metadata__", at::zeros({1})}}, {}),
                           std::invalid_argument);
  QVERIFY_EXCEPTION_THROWN(dkn::writeSafetensors(file("x"), {{"a", at::zeros({1}, at::kComplexFloat)}}, {}),
                           std::invalid_argument);
  QVERIFY(!std::filesystem::exists(file("x")));
}

QTEST_GUILESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"
