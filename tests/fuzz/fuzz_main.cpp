// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's side: dkn-fuzz-KIND --reader=NAME [libFuzzer's options] FOLDER, --make-corpus=FOLDER, --list.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <stdexcept>
#include <string>

#include "fuzz/scratch.h"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t maximum);

namespace {

using dkn::fuzz::Entry;

std::vector<Entry> allEntries() { return dkn::fuzz::DKN_FUZZ_ENTRIES(); }

Entry g_entry{};

double processorSeconds() {
  timespec time{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

void makeCorpus(const std::filesystem::path& folder) {
  for (const Entry& entry : allEntries()) {
    std::filesystem::create_directories(folder / entry.name);
    int number = 0;
    for (const auto& seed : entry.seeds())
      dkn::fuzz::writeBytes(folder / entry.name / ("seed-" + std::to_string(++number)), seed);
  }
}

void choose(const std::string& name) {
  for (const Entry& entry : allEntries()) {
    if (name == entry.name) g_entry = entry;
  }
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
  constexpr std::string_view kReader = "--reader=", kCorpus = "--make-corpus=";
  for (int i = 1; i < *argc; ++i) {
    const std::string_view word = (*argv)[i];
    if (word.starts_with(kReader)) choose(std::string(word.substr(kReader.size())));
    if (word.starts_with(kCorpus)) {
      makeCorpus(word.substr(kCorpus.size()));
      std::exit(0);
    }
    if (word == "--list") {
      for (const Entry& entry : allEntries()) std::puts(entry.name);
      std::exit(0);
    }
  }
  if (!g_entry.run) {
    std::fputs("usage: dkn-fuzz-KIND --reader=NAME [-max_total_time=S ...] FOLDER | --make-corpus=FOLDER | --list\n",
               stderr);
    std::exit(2);
  }
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr double kSlowest = 1.0;
  const double start = processorSeconds();
  try {
    dkn::fuzz::feed(g_entry, {data, size});
    // Not libFuzzer's own -timeout, which is of the clock: on a busy machine everything is slow.
    const double seconds = processorSeconds() - start;
    if (seconds > kSlowest) throw std::runtime_error(std::to_string(seconds) + " s of processor time");
  } catch (const std::exception& error) {
    std::fprintf(stderr, "finding: %s: %s\n", g_entry.name, error.what());
    std::abort();
  }
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maximum,
                                               unsigned int seed) {
  size = LLVMFuzzerMutate(data, size, maximum);
  // A quarter keeps its broken checksums.
  if (!g_entry.repair || seed % 4 == 0) return size;
  dkn::fuzz::Seed bytes(data, data + size);
  g_entry.repair(bytes);
  std::memcpy(data, bytes.data(), bytes.size());
  return size;
}
