// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pack_command.h"

#include <unistd.h>

#include <cstdio>

#include "base/error.h"
#include "cli/console_text.h"
#include "cli/stop_signal.h"
#include "data/folder_source.h"
#include "train/pack_datasets.h"

namespace dkn::cli {

namespace {

class PackPrinter : public PackObserver {
 public:
  void packed(const std::string& set, std::int64_t done, std::int64_t pairs) override {
    if (!m_terminal) return;
    std::printf("\r\033[K%s: %lld of %lld", set.c_str(), static_cast<long long>(done), static_cast<long long>(pairs));
    std::fflush(stdout);
  }
  void leftOut(const std::string& reason) override {
    clearLine();
    printError("Left out: " + reason);
  }
  void clearLine() const {
    if (m_terminal) std::fputs("\r\033[K", stdout);
  }

 private:
  bool m_terminal = ::isatty(STDOUT_FILENO) != 0;
};

}  // namespace

int runPackDataset(const Arguments& arguments) {
  if (arguments.output.empty()) throw Error(ErrorCode::BadArgument, "--pack-dataset needs --output DIR.");
  PackOptions options;
  options.config = arguments.values.front();
  options.output = arguments.output;
  options.partBytes = static_cast<std::uint64_t>(arguments.partMegabytes) << 20;
  options.overwrite = arguments.overwrite;
  PackPrinter printer;
  const PackResult result = packDatasets(options, allSources(), printer, SignalStop());
  printer.clearLine();
  for (const PackedSet& set : result.index.sets) {
    long long pairs = 0;
    double megabytes = 0.0;
    for (const PackedPart& part : set.parts) {
      pairs += part.pairs;
      megabytes += static_cast<double>(part.bytes) / double{1 << 20};
    }
    std::printf("%s: %lld pairs in %zu parts, %s MB\n", set.name.c_str(), pairs, set.parts.size(),
                decimal(megabytes, 1).c_str());
  }
  std::printf("train on them: dkn-train %s\n", (options.output / "config.json").c_str());
  return static_cast<int>(result.leftOut > 0 ? ErrorCode::SomeFailed : ErrorCode::Ok);
}

}  // namespace dkn::cli
