// SPDX-License-Identifier: GPL-3.0-or-later
// torch checkpoints: both containers, the published weights, and files that lie.
#include <ATen/core/Tensor.h>
#include <ATen/ops/equal.h>
#include <ATen/ops/tensor.h>

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "base/error.h"
#include "common/fuzzy.h"
#include "core/torch_writer.h"
#include "model/torch_checkpoint.h"

namespace {

using dkn::test::StoredData;
using dkn::test::StoredTensor;

/// Six floats 0..5 as 2 x 3, their transpose and their last two; a scalar int64; three doubles; two halves.
std::vector<StoredTensor> sampleTensors() {
  return {{"module.grid", "FloatStorage", "0", 6, 0, {2, 3}, {3, 1}},
          {"module.transposed", "FloatStorage", "0", 6, 0, {3, 2}, {1, 3}},
          {"tail", "FloatStorage", "0", 6, 4, {2}, {1}},
          {"batches", "LongStorage", "1", 1, 0, {}, {}},
          {"wide", "DoubleStorage", "2", 3, 0, {3}, {1}},
          {"half", "HalfStorage", "3", 2, 0, {2, 1}, {1, 1}},
          {"nothing", "FloatStorage", "4", 0, 0, {0, 5}, {5, 1}}};
}

std::vector<StoredData> sampleData() {
  std::string floats;
  for (int i = 0; i < 6; ++i) floats += dkn::test::bytesOf(static_cast<float>(i));
  const std::string doubles = dkn::test::bytesOf(0.1) + dkn::test::bytesOf(-2.0) + dkn::test::bytesOf(1e300);
  return {{"2", doubles, 3},
          {"0", floats, 6},
          {"1", dkn::test::bytesOf<std::int64_t>(-5'000'000'000), 1},
          {"3", std::string("\x00\x3c\x00\xc0", 4), 2},
          {"4", "", 0}};
}

std::string zipOf(const std::string& state, const dkn::test::ZipOptions& options = {},
                  const std::string& order = "little") {
  std::vector<dkn::test::ZipMember> members = {{"net/data.pkl", dkn::test::pickled(state)}, {"net/byteorder", order}};
  for (const StoredData& storage : sampleData()) members.push_back({"net/data/" + storage.key, storage.bytes});
  members.push_back({"net/version", "3\n"});
  return dkn::test::zipFile(members, options);
}

std::string sampleLegacy() { return dkn::test::legacyFile(dkn::test::stateDict(sampleTensors(), true), sampleData()); }
std::string sampleZip(const dkn::test::ZipOptions& options = {}) {
  return zipOf(dkn::test::stateDict(sampleTensors(), false), options);
}

std::string readAll(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

class TestTorchCheckpoint : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void reads_data();
  void reads();
  void readsProtocol4();
  void readsADictionaryAroundIt();
  void refuses_data();
  void refuses();
  void refusesShapesThatLie_data();
  void refusesShapesThatLie();
  void copiesAreBounded();
  void refusesEveryTruncation_data();
  void refusesEveryTruncation();
  void survivesEveryDamagedByte();
  void missingFilesAreUnreadable();
  void publishedWeights();
  void randomWeights_data();
  void randomWeights();

 private:
  std::filesystem::path write(const std::string& bytes) const {
    const std::filesystem::path path = m_folder.filePath("checkpoint.pth").toStdString();
    std::filesystem::remove(path);  // some file systems wait for the disk where a file is overwritten
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
  }

  /// The message of the Error(Model) that reading `bytes` ends with; empty where they are accepted.
  QString fault(const std::string& bytes) const {
    try {
      dkn::readTorchCheckpoint(write(bytes));
    } catch (const dkn::Error& error) {
      return error.code() == dkn::ErrorCode::Model ? QString(error.what()) : QString("wrong code");
    }
    return {};
  }

  QTemporaryDir m_folder;
};

void TestTorchCheckpoint::reads_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("legacy") << QByteArray::fromStdString(sampleLegacy());
  QTest::newRow("zip") << QByteArray::fromStdString(sampleZip());
  QTest::newRow("zip with data descriptors") << QByteArray::fromStdString(sampleZip({.dataDescriptors = true}));
  QTest::newRow("zip64") << QByteArray::fromStdString(sampleZip({.zip64 = true}));
}

void TestTorchCheckpoint::reads() {
  QFETCH(QByteArray, bytes);
  const dkn::StateDict state = dkn::readTorchCheckpoint(write(bytes.toStdString()));
  QCOMPARE(state.size(), 7U);
  QVERIFY(at::equal(state.at("grid"), at::tensor({0.0F, 1.0F, 2.0F, 3.0F, 4.0F, 5.0F}).view({2, 3})));
  QVERIFY(at::equal(state.at("transposed"), state.at("grid").t()));
  QVERIFY(at::equal(state.at("tail"), at::tensor({4.0F, 5.0F})));
  QVERIFY(at::equal(state.at("wide"), at::tensor({0.1, -2.0, 1e300}, at::kDouble)));
  QVERIFY(at::equal(state.at("half"), at::tensor({1.0F, -2.0F}).view({2, 1}).to(at::kHalf)));
  QVERIFY(state.at("nothing").sizes() == at::IntArrayRef({0, 5}));
  QCOMPARE(state.at("batches").dim(), 0);
  QCOMPARE(state.at("batches").item<std::int64_t>(), -5'000'000'000);
  for (const auto& [name, tensor] : state) QVERIFY2(tensor.is_contiguous(), name.c_str());
}

void TestTorchCheckpoint::readsProtocol4() {
  using namespace std::string_literals;
  const auto word = [](const std::string& value) {
    return "\x8c" + std::string(1, static_cast<char>(value.size())) + value;
  };
  const auto stackGlobal = [&](const std::string& module, const std::string& name) {
    return word(module) + word(name) + "\x93";
  };
  const std::string id =
      "(" + word("storage") + "\x94" + stackGlobal("torch", "FloatStorage") + word("0") + word("cpu") + "K\x06tQ";
  const std::string body = stackGlobal("collections", "OrderedDict") + "\x94)R" + word("x") +
                           stackGlobal("torch._utils", "_rebuild_tensor_v2") + "\x94(" + id +
                           "K\0K\x02K\x03\x86M\x03\0K\x01\x86\x89h\0)RtRs."s;
  // The memo holds, in order: OrderedDict, _rebuild_tensor_v2, "storage".
  const std::string pickle = "\x80\x04\x95" + dkn::test::bytesOf<std::uint64_t>(body.size()) + body;
  const auto state = dkn::readTorchCheckpoint(
      write(dkn::test::zipFile({{"a/data.pkl", pickle}, {"a/data/0", sampleData()[1].bytes}})));
  QCOMPARE(state.size(), 1U);
  QVERIFY(at::equal(state.at("x"), at::tensor({0.0F, 1.0F, 2.0F, 3.0F, 4.0F, 5.0F}).view({2, 3})));
}

void TestTorchCheckpoint::readsADictionaryAroundIt() {
  const std::string inner = dkn::test::stateDict(sampleTensors(), false);
  const std::string outer = "}(" + dkn::test::text("epoch") + "K\x03" + dkn::test::text("loss") +
                            std::string("G\x3f\xf0\0\0\0\0\0\0", 9) + dkn::test::text("state_dict") + inner + "u";
  QCOMPARE(dkn::readTorchCheckpoint(write(zipOf(outer))).size(), 7U);
}

void TestTorchCheckpoint::refuses_data() {
  using namespace dkn::test;
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("reason");
  const auto row = [](const char* name, const std::string& bytes, const char* reason) {
    QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString(reason);
  };
  const auto pickle = [&](const char* name, const std::string& body, const char* reason) {
    row(name, zipOf(body), reason);
  };
  const auto tensors = [](auto change) {
    auto list = sampleTensors();
    change(list);
    return list;
  };

  row("empty", "", "neither");
  row("HTML", "<!DOCTYPE html>", "neither");
  row("another pickle", pickled("}"), "not saved by torch.save");
  row("os.system", zipOf(global("os", "system") + text("true") + "\x85R"), "\"os.system\"");
  row("os.system in the preamble", pickled(global("posix", "system") + text("true") + "\x85R"), "\"posix.system\"");
  row("os.system in a legacy state dict", legacyFile(global("os", "system") + text("true") + "\x85R", {}),
      "\"os.system\"");
  pickle("builtins.eval by the stack", text("builtins") + text("eval") + "\x93", "\"builtins.eval\"");
  pickle("an allowed name of another module", global("evil", "OrderedDict"), "\"evil.OrderedDict\"");
  pickle("getattr over two dots", global("torch._utils", "_rebuild_tensor_v2.__globals__"), "__globals__");
  pickle("int32 storage", stateDict({{"x", "IntStorage", "0", 6, 0, {6}, {1}}}, false), "\"torch.IntStorage\"");
  pickle("NEWOBJ", global("collections", "OrderedDict") + ")\x81", "opcode 129");
  pickle("EXT1", "\x82\x01", "opcode 130");
  pickle("INST", "(ios\nsystem\n", "opcode 105");
  pickle("stack underflow", "s", "stack");
  pickle("pop below a mark", "N(R", "stack");
  pickle("no mark", "t", "mark");
  pickle("unknown memo", "h\x07", "never kept");
  pickle("two results", "NN", "one object");
  pickle("open mark", "N(", "one object");
  pickle("text longer than the file", "X\xff\xff\xff\x7f", "cut off");
  pickle("append to a tuple", ")Na", "cannot hold");
  pickle("key without value", "}(Nu", "without a value");
  pickle("calling a text", text("x") + ")R", "no function");
  pickle("OrderedDict of something", global("collections", "OrderedDict") + "N\x85R", "unknown way");
  pickle("BUILD of something else", "}}" + text("__class__") + "Nsb", "_metadata");
  pickle("BUILD of two", "}}(" + text("_metadata") + "N" + text("x") + "Nub", "_metadata");
  pickle("a list", "]", "something else than a state dict");
  pickle("a number in the state dict", "}" + text("x") + "K\1s", "\"x\" is not a tensor");
  pickle("a tensor without name", "}K\1" + tensorCall(sampleTensors()[0], false) + "s", "no name");
  pickle("a million and more objects", std::string(1'100'000, 'N'), "more objects");
  std::string deep;
  for (int i = 0; i < 400'000; ++i) deep += "]";
  deep += std::string(399'999, 'a');
  pickle("deep nesting", deep, "something else than a state dict");
  pickle("a list inside itself", std::string("]q\0h\0a", 6), "something else than a state dict");
  pickle("a dictionary inside itself", "}q\1" + text("state_dict") + "h\1s", "not a tensor");
  pickle("one name twice", stateDict(tensors([](auto& t) { t[1].name = "module.grid"; }), false), "twice");
  pickle("one name twice after the prefix", stateDict(tensors([](auto& t) { t[1].name = "grid"; }), false), "twice");
  pickle("one storage, two types", stateDict(tensors([](auto& t) { t[1].storageType = "HalfStorage"; }), false),
         "two ways");
  pickle("one storage, two lengths", stateDict(tensors([](auto& t) { t[1].count = 5; }), false), "two ways");
  pickle("storage absent", stateDict(tensors([](auto& t) { t[4].key = "9"; }), false), "net/data/9");
  pickle("storage outside", stateDict(tensors([](auto& t) { t[4].key = "../byteorder"; }), false), "missing");
  pickle("more elements than bytes", stateDict(tensors([](auto& t) { t[4].count = 4; }), false), "24 bytes");
  pickle("element count that wraps", stateDict(tensors([](auto& t) { t[4].count = (1LL << 61) + 3; }), false),
         "24 bytes");
  pickle("negative count", stateDict(tensors([](auto& t) { t[4].count = -1; }), false), "unknown way");
  row("big-endian zip", zipOf(stateDict(sampleTensors(), false), {}, "big"), "big-endian");
  row("compressed", sampleZip({.method = 8}), "compressed");
  row("wrong checksum", sampleZip({.crcError = 1}), "checksum");
  row("zip without pickle", zipFile({{"a/readme", "x"}}), "data.pkl");
  row("zip with two pickles", zipFile({{"a/data.pkl", "x"}, {"b/data.pkl", "x"}}), "more than one");
  row("zip with a member twice", zipFile({{"a/data.pkl", "x"}, {"a/data.pkl", "x"}}), "twice");
  const std::string state = stateDict(sampleTensors(), true);
  const auto legacy = [&](const char* name, auto change, const char* reason) {
    auto data = sampleData();
    change(data);
    row(name, legacyFile(state, data), reason);
  };
  legacy(
      "legacy: storage absent", [](auto& d) { d.pop_back(); }, "\"4\" is missing");
  legacy(
      "legacy: storage of nobody",
      [](auto& d) {
        d.push_back({"9", "", 0});
      },
      "no tensor");
  legacy(
      "legacy: storage twice", [](auto& d) { d.push_back(d[0]); }, "twice");
  legacy(
      "legacy: count differs", [](auto& d) { d[0].count = 2; }, "2 elements");
  legacy(
      "legacy: huge count", [](auto& d) { d[0].count = -1; }, "18446744073709551615 elements");
  const std::string huge = stateDict({{"x", "FloatStorage", "0", 1LL << 62, 0, {1}, {1}}}, true);
  row("legacy: huge count in both places", legacyFile(huge, {{"0", "1234", 1LL << 62}}), "too early");
}

void TestTorchCheckpoint::refuses() {
  QFETCH(QByteArray, bytes);
  QFETCH(QString, reason);
  const QString message = fault(bytes.toStdString());
  QVERIFY2(message.contains(reason), qPrintable("got: " + message));
  QVERIFY2(message.contains("checkpoint.pth") && message.endsWith('.'), qPrintable(message));
}

void TestTorchCheckpoint::refusesShapesThatLie_data() {
  using Sizes = QList<qlonglong>;
  QTest::addColumn<qlonglong>("offset");
  QTest::addColumn<Sizes>("sizes");
  QTest::addColumn<Sizes>("strides");
  QTest::newRow("too many elements") << 0LL << Sizes{7} << Sizes{1};
  QTest::newRow("offset") << 1LL << Sizes{2, 3} << Sizes{3, 1};
  QTest::newRow("offset beyond the end") << 6LL << Sizes{} << Sizes{};
  QTest::newRow("offset of an empty tensor") << 7LL << Sizes{0} << Sizes{1};
  QTest::newRow("negative offset") << -1LL << Sizes{2} << Sizes{1};
  QTest::newRow("stride") << 0LL << Sizes{2, 3} << Sizes{4, 1};
  QTest::newRow("stride that wraps") << 0LL << Sizes{3} << Sizes{1LL << 62};
  QTest::newRow("sum that wraps") << 5LL << Sizes{2, 2} << Sizes{(1LL << 62) + (1LL << 61), (1LL << 62)};
  QTest::newRow("negative stride") << 5LL << Sizes{2} << Sizes{-1};
  QTest::newRow("negative size") << 0LL << Sizes{-2} << Sizes{1};
  QTest::newRow("product that wraps") << 0LL << Sizes{1LL << 32, 1LL << 32} << Sizes{0, 0};
  QTest::newRow("product that wraps, empty") << 0LL << Sizes{1LL << 32, 1LL << 32, 0} << Sizes{0, 0, 1};
  QTest::newRow("fewer strides") << 0LL << Sizes{2, 3} << Sizes{1};
  QTest::newRow("more strides") << 0LL << Sizes{2} << Sizes{1, 1};
  QTest::newRow("65 dimensions") << 0LL << Sizes(65, 1) << Sizes(65, 1);
  QTest::newRow("expanded") << 0LL << Sizes{1LL << 40} << Sizes{0};
}

void TestTorchCheckpoint::refusesShapesThatLie() {
  QFETCH(qlonglong, offset);
  QFETCH(QList<qlonglong>, sizes);
  QFETCH(QList<qlonglong>, strides);
  for (const bool legacy : {false, true}) {
    auto tensors = sampleTensors();
    tensors[0].offset = offset;
    tensors[0].sizes.assign(sizes.begin(), sizes.end());
    tensors[0].strides.assign(strides.begin(), strides.end());
    const std::string state = dkn::test::stateDict(tensors, legacy);
    const QString message = fault(legacy ? dkn::test::legacyFile(state, sampleData()) : zipOf(state));
    QVERIFY2(!message.isEmpty() && message != "wrong code", "accepted");
  }
}

void TestTorchCheckpoint::copiesAreBounded() {
  std::vector<StoredTensor> tensors = sampleTensors();
  QVERIFY(fault(zipOf(dkn::test::stateDict(tensors, false))).isEmpty());
  tensors.push_back({"expanded", "FloatStorage", "0", 6, 0, {1'000'000}, {0}});
  QVERIFY(fault(zipOf(dkn::test::stateDict(tensors, false))).contains("larger than the file"));
}

void TestTorchCheckpoint::refusesEveryTruncation_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<int>("step");
  QTest::newRow("legacy") << QByteArray::fromStdString(sampleLegacy()) << 1;
  QTest::newRow("zip") << QByteArray::fromStdString(sampleZip()) << 1;
  QTest::newRow("zip64") << QByteArray::fromStdString(sampleZip({.zip64 = true})) << 1;
  const std::string published = readAll(DKN_TEST_SHARED "/reference/FDKN_8x");
  if (!published.empty())
    QTest::newRow("published, pickles") << QByteArray::fromStdString(published.substr(0, 20'000)) << 97;
}

void TestTorchCheckpoint::refusesEveryTruncation() {
  QFETCH(QByteArray, bytes);
  QFETCH(int, step);
  for (int length = 0; length < bytes.size(); length += step) {
    const QString message = fault(bytes.left(length).toStdString());
    QVERIFY2(!message.isEmpty() && message != "wrong code", qPrintable(QString::number(length)));
  }
}

void TestTorchCheckpoint::survivesEveryDamagedByte() {
  int refused = 0;
  for (const std::string& whole : {sampleLegacy(), sampleZip()}) {
    for (std::size_t i = 0; i < whole.size(); ++i) {
      for (const char value : {'\0', '\xff', '.', static_cast<char>(whole[i] ^ 1)}) {
        std::string bytes = whole;
        bytes[i] = value;
        const QString message = fault(bytes);
        QVERIFY(message != "wrong code");
        refused += message.isEmpty() ? 0 : 1;
      }
    }
  }
  QVERIFY(refused > 4000);
}

void TestTorchCheckpoint::missingFilesAreUnreadable() {
  for (const char* name : {"absent.pth", "."}) {
    try {
      dkn::readTorchCheckpoint(m_folder.filePath(name).toStdString());
      QFAIL("accepted");
    } catch (const dkn::Error& error) {
      QCOMPARE(error.code(), dkn::ErrorCode::Unreadable);
    }
  }
}

void TestTorchCheckpoint::publishedWeights() {
  const std::filesystem::path path = DKN_TEST_SHARED "/reference/FDKN_8x";
  if (!std::filesystem::exists(path)) QSKIP("the published weights are not here");
  const dkn::StateDict state = dkn::readTorchCheckpoint(path);
  QCOMPARE(state.size(), 62U);
  QVERIFY(state.at("ImageKernel.conv1.weight").sizes() == at::IntArrayRef({32, 16, 3, 3}));
  QVERIFY(state.at("DepthKernel.conv_offset.bias").sizes() == at::IntArrayRef({288}));
  QCOMPARE(state.at("DepthKernel.conv5_bn.num_batches_tracked").scalar_type(), at::kLong);
  std::int64_t trainable = 0;
  for (const auto& [name, tensor] : state) {
    const bool isStatistic =
        name.find("running_") != std::string::npos || name.find("num_batches") != std::string::npos;
    if (!isStatistic) trainable += tensor.numel();
  }
  QCOMPARE(trainable, 693'856);
}

void TestTorchCheckpoint::randomWeights_data() {
  QTest::addColumn<QString>("folder");
  QTest::addColumn<qlonglong>("parameters");
  QTest::newRow("k3") << "dkn_random_k3" << 1'158'070LL;
  QTest::newRow("k5") << "dkn_random_k5" << 1'170'454LL;
}

void TestTorchCheckpoint::randomWeights() {
  QFETCH(QString, folder);
  QFETCH(qlonglong, parameters);
  const std::filesystem::path path = (DKN_TEST_SHARED "/reference/" + folder + "/DKN_random.pth").toStdString();
  if (!std::filesystem::exists(path)) QSKIP("the random weights are not here");
  const dkn::StateDict state = dkn::readTorchCheckpoint(path);
  QCOMPARE(state.size(), 66U);
  qlonglong trainable = 0;
  for (const auto& [name, tensor] : state) {
    const bool isStatistic =
        name.find("running_") != std::string::npos || name.find("num_batches") != std::string::npos;
    if (!isStatistic) trainable += tensor.numel();
  }
  QCOMPARE(trainable, parameters);
}

QTEST_GUILESS_MAIN(TestTorchCheckpoint)
#include "tst_torch_checkpoint.moc"
