// SPDX-License-Identifier: GPL-3.0-or-later
// The command line and session files.
#include <QJsonDocument>

#include "cli/arguments.h"
#include "cli/parse_value.h"
#include "fuzz/scratch.h"
#include "session/session_data.h"

namespace dkn::fuzz {

namespace {

/// One argument a line.
void parseCommandLine(Input bytes) {
  std::vector<std::string> words{"dkn-studio"};
  for (std::string& word : cli::split(std::string(textOf(bytes)), '\n')) words.push_back(word.c_str());
  std::vector<const char*> argv;
  for (const std::string& word : words) argv.push_back(word.c_str());
  cli::parseArguments(static_cast<int>(argv.size()), argv.data());
}

std::vector<Seed> commandLineSeeds() {
  return {
      seedOf("--batch\n--guidance\na_rgb.png\n--target\na_depth.png\n--method\ngf,jbu\n--output\nout\n--set\n"
             "gf.radius=4\n--protocol\nbicubic\n--scale\n8\n--unit\n0.1:cm\n--range\n0:255\n--invalid\nnone\n--holes\n"
             "keep\n--shard\n1/4\n--threads\n2\n--tile\n64\n--seed\n7\n--format\nnpy\n--keep-going\n--overwrite\n"
             "--report\nr.json\n--precision\nfp32\n--device\ncpu\n--engine\nreference"),
      seedOf("--train\nconfig.json\n--resume\n--iterations\n100\n--output\nrun"),
      seedOf("--benchmark\n--size\n640x480,64x64\n--repeat\n3\n--scaling\n--plot\nx.svg"),
      seedOf("--merge-reports\nout.json\na.json\nb.json"),
      seedOf("--import-checkpoint\nx.pth\n--output\nx.safetensors\n--residual\noff\n--window\n15"),
      seedOf("--inspect\n12,7\n--maps=maps\n--method=bicubic"),
      seedOf("--make-scene\ndir\n--count\n3\n--"),
      seedOf("--list-methods\n--verbose")};
}

void readSession(Input bytes) {
  QStringList warnings;
  const QDir base(QStringLiteral("/base"));
  const SessionData data = sessionFromJson(
      QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())), base, warnings);
  toJson(data, base);
}

std::vector<Seed> sessionSeeds() {
  SessionData data;
  data.pairs.resize(2);
  data.pairs[0].source = demoSource();
  data.pairs[1].source.files.guidance = "/base/a_rgb.png";
  data.pairs[1].source.files.target = "/base/a_depth.png";
  data.pairs[1].source.options.scale = 8;
  RunRecord run;
  run.method = QStringLiteral("gf");
  run.parameters = {{"radius", 4.0}};
  run.metrics = PairMetrics{{"rmse", 2.5}};
  run.file = "/base/result.npy";
  data.pairs[1].runs.push_back(run);
  data.pairs[1].shown = 0;
  data.current = 1;
  data.ticked = {QStringLiteral("gf"), QStringLiteral("jbu")};
  data.parameters[QStringLiteral("gf")] = {{"epsilon", 0.01}};
  data.contents[data.arrangement] = {QStringLiteral("guidance"), QStringLiteral("result")};
  data.view = ViewState{{12.0, 7.0}, 2.0};
  data.ranges[0] = {0.0F, 255.0F};
  data.region = QRectF(1, 2, 3, 4);
  data.line = QLineF(1, 2, 3, 4);
  const QByteArray text = QJsonDocument(toJson(data, QDir(QStringLiteral("/base")))).toJson();
  return {Seed(text.begin(), text.end())};
}

}  // namespace

std::vector<Entry> applicationEntries() {
  return {{"command-line", parseCommandLine, commandLineSeeds}, {"session", readSession, sessionSeeds}};
}

}  // namespace dkn::fuzz
