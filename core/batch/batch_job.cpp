// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/batch_job.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <future>
#include <optional>
#include <thread>

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/threads.h"
#include "base/version.h"
#include "batch/batch_ledger.h"
#include "batch/environment.h"
#include "filter/method_registry.h"

namespace dkn {

namespace {

namespace fs = std::filesystem;

/// Of larger images one at a time is enough for the memory: nothing is read ahead or written behind.
constexpr std::size_t kOverlapPixels = 16'000'000;

std::string shortNumber(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.9g", value);
  return text;
}

void makeFolder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) {
    throw Error(ErrorCode::CannotWrite, "Cannot make the folder " + folder.string() + ": " + error.message() +
                                            ". Choose another --output, or check the permissions.");
  }
}

/// A long run must not end in a report that cannot be written.
void checkWritable(const fs::path& report) {
  if (report.empty()) return;
  if (fs::is_directory(report)) {
    throw Error(ErrorCode::CannotWrite, "The report " + report.string() + " is a folder. Name a file.");
  }
  if (report.has_parent_path()) makeFolder(report.parent_path());
  const AtomicFile probe(report);
}

/// Of one device's items. Only the first device tells how far its item is: there is one bar to show it in.
class StopProgress final : public Progress {
 public:
  StopProgress(BatchLedger& ledger, bool tells) : m_ledger(ledger), m_tells(tells) {}
  void report(double fraction) override {
    if (m_tells) m_ledger.itemProgress(fraction);
  }
  bool stopRequested() const override { return m_ledger.stopRequested(); }

 private:
  BatchLedger& m_ledger;
  bool m_tells;
};

}  // namespace

/// One device's share of a batch: the pairs that it takes from the ledger. While an item is filtered, a second thread
/// writes the one before it, or reads the next pair.
class BatchJob::Run {
 public:
  Run(const BatchJob& job, BatchLedger& ledger, const RunOptions& options, bool tells)
      : m_job(job), m_options(job.m_options), m_runOptions(options), m_ledger(ledger), m_progress(ledger, tells) {}

  void run() {
    useThreads(m_runOptions.threads);
    try {
      m_next = m_ledger.takePair();
      while (m_next) {
        const std::size_t pair = *m_next;
        m_next = m_ledger.takePair();
        if (!runMethods(pair)) break;
      }
      finishWriting();
    } catch (const Interrupted&) {
      finishWriting();
      m_ledger.interrupt();
    }
  }

 private:
  /// An item whose result is being written.
  struct Writing {
    std::size_t place;  ///< in the report
    ItemReport item;
    PairFiles files;
    std::function<void()> write;  ///< empty where there is nothing to write
    std::future<void> done;
  };

  /// Runs a step of an item; what it throws, but for a stop, becomes the item's failure.
  template <typename Step>
  static void attempt(ItemReport& item, const PairFiles& files, Step&& step) {
    try {
      step();
    } catch (const Interrupted&) {
      throw;
    } catch (const Error& error) {
      fail(item, error.code(), error);
    } catch (const std::bad_alloc&) {
      fail(item, ErrorCode::Model,
           std::runtime_error("Not enough memory for " + files.target.string() + ". Try a smaller --tile."));
    } catch (const std::exception& error) {
      fail(item, ErrorCode::Model, error);
    }
  }

  /// False: the run is over. The pair is prepared when the first method wants it, and stays broken for the others.
  bool runMethods(std::size_t pairIndex) {
    const Pair& pair = m_job.m_pairs[pairIndex];
    std::optional<PreparedPair> prepared;
    std::optional<Error> broken;
    if (!pair.unmatched.empty()) broken.emplace(ErrorCode::Unreadable, pair.unmatched);
    std::size_t place = pairIndex * m_job.m_methods.size();
    for (const NamedMethod& method : m_job.m_methods) {
      m_progress.throwIfStopped();
      if (m_ledger.isOver()) return false;
      m_ledger.itemStarted(pair.files.stem, method.folder);
      Writing current{place++, blankItem(pair.files, method), pair.files, {}, {}};
      attempt(current.item, pair.files, [&] {
        if (broken) throw *broken;
        runItem(pairIndex, method, prepared, broken, current);
      });
      if (!finishWriting()) return false;
      if (current.write) current.done = std::async(std::launch::async, std::move(current.write));
      m_writing = std::move(current);
      const bool overlaps = m_writing->done.valid() && prepared && !isLarge(*prepared);
      if (!overlaps && !finishWriting()) return false;
    }
    return true;
  }

  /// Waits for the item being written, if there is one, and reports it. False: it failed, and the run is over.
  bool finishWriting() {
    if (!m_writing) return true;
    Writing last = std::move(*m_writing);
    m_writing.reset();
    if (last.done.valid()) attempt(last.item, last.files, [&] { last.done.get(); });
    return m_ledger.itemFinished(last.place, last.files.stem, std::move(last.item));
  }

  void runItem(std::size_t pairIndex, const NamedMethod& method, std::optional<PreparedPair>& prepared,
               std::optional<Error>& broken, Writing& current) {
    const PairFiles& files = m_job.m_pairs[pairIndex].files;
    ItemReport& item = current.item;
    // What is there already is found without reading the pair, but for odd names (a float picture called .png).
    const PixelType stored = prepared ? prepared->stored : PixelType::UInt8;
    if (skipExisting(resultPath(files, method, stored), item)) return;
    if (!prepared) {
      try {
        prepared = takePair(pairIndex);
      } catch (const Error& error) {
        broken = error;
        throw;
      }
      readAhead(*prepared);
    }
    const fs::path path = resultPath(files, method, prepared->stored);
    if (skipExisting(path, item)) return;
    refuseInputs(path, files);
    item.scale = prepared->scale;
    PairResult result = runPair(*prepared, *method.method, method.parameters, m_runOptions, m_options.pair, m_progress);
    item.seconds = result.output.seconds;
    item.device = result.output.device;
    item.precision = result.output.precision;
    item.notice = result.output.notice;
    item.output = path.string();
    item.metrics = std::move(result.metrics);
    item.classCounts = std::move(result.classCounts);
    const ImageFormat format = formatFor(files, prepared->stored);
    Image errors;
    if (!m_options.errorMaps.empty()) errors = errorMap(*prepared, result, m_options.pair.unit);
    const fs::path errorPath = m_options.errorMaps / method.folder / (files.stem + ".tiff");
    const bool asPicture = format == ImageFormat::Png || format == ImageFormat::Png16;
    Image written = asPicture && !result.labels.empty() ? std::move(result.labels) : std::move(result.image);
    current.write = [image = std::move(written), path, format, errors = std::move(errors), errorPath,
                     notes = provenance(files, method, item)] {
      makeFolder(path.parent_path());
      writeImage(path, image, format, notes);
      if (errors.empty()) return;
      makeFolder(errorPath.parent_path());
      writeImage(errorPath, errors, ImageFormat::Tiff, {});
    };
  }

  static bool isLarge(const PreparedPair& pair) { return pair.input.guidance.values.total() > kOverlapPixels; }

  /// The pair read ahead, or read now.
  PreparedPair takePair(std::size_t index) {
    std::future<PreparedPair> ahead = std::move(m_ahead);
    if (ahead.valid() && m_aheadIndex == index) return ahead.get();
    return preparePair(m_job.m_pairs[index].files, m_options.pair);
  }

  void readAhead(const PreparedPair& current) {
    if (!m_next || !m_job.m_pairs[*m_next].unmatched.empty() || isLarge(current)) return;
    const PairFiles& files = m_job.m_pairs[*m_next].files;
    const bool wanted = std::any_of(m_job.m_methods.begin(), m_job.m_methods.end(), [&](const NamedMethod& method) {
      return m_options.overwrite || !fs::exists(resultPath(files, method, PixelType::UInt8));
    });
    if (!wanted) return;
    m_aheadIndex = *m_next;
    m_ahead = std::async(std::launch::async, [this, files] {
      useNoOtherThreads();
      return preparePair(files, m_options.pair);
    });
  }

  ImageFormat formatFor(const PairFiles& files, PixelType stored) const {
    return m_options.format.value_or(defaultFormat(files.target, stored));
  }

  fs::path resultPath(const PairFiles& files, const NamedMethod& method, PixelType stored) const {
    return m_options.output / method.folder / (files.stem + fileExtension(formatFor(files, stored)));
  }

  bool skipExisting(const fs::path& path, ItemReport& item) const {
    if (m_options.overwrite || !fs::exists(path)) return false;
    item.output = path.string();
    item.skipped = true;
    return true;
  }

  ItemReport blankItem(const PairFiles& files, const NamedMethod& method) const {
    ItemReport item;
    item.guidance = files.guidance.string();
    item.target = files.target.string();
    item.method = method.folder;
    item.parameters = method.parameters;
    item.protocol = m_options.pair.protocol;
    item.unit = m_options.pair.unit.name;
    if (item.protocol != "none")
      item.scale = item.protocol == "denoise" ? 1 : m_options.pair.scale.value_or(kDefaultScale);
    return item;
  }

  static void fail(ItemReport& item, ErrorCode code, const std::exception& error) {
    item.code = code;
    item.error = userMessage(error);
    item.output.clear();
    item.seconds.reset();
    item.metrics.reset();
    item.classCounts.clear();
  }

  static void refuseInputs(const fs::path& path, const PairFiles& files) {
    std::error_code ignored;
    for (const fs::path& input : {files.guidance, files.target, files.groundTruth}) {
      if (!fs::equivalent(path, input, ignored)) continue;
      throw Error(ErrorCode::CannotWrite,
                  "The result would replace the input " + input.string() + ". Choose another --output.");
    }
  }

  Provenance provenance(const PairFiles& files, const NamedMethod& method, const ItemReport& item) const {
    Provenance notes = method.method->provenance();
    notes["software"] = std::string(kProgramName) + " " + kVersion;
    notes["version"] = kVersion;
    notes["method"] = method.folder;
    std::string parameters;
    for (const auto& [name, value] : method.parameters) {
      parameters += (parameters.empty() ? "" : " ") + name + "=" + shortNumber(value);
    }
    notes["parameters"] = parameters;
    notes["guidance"] = files.guidance.filename().string();
    notes["target"] = files.target.filename().string();
    notes["protocol"] = item.protocol;
    notes["scale"] = shortNumber(item.scale.value_or(1.0));
    notes["iterations"] = std::to_string(m_options.pair.iterations);
    notes["device"] = item.device;
    notes["precision"] = item.precision;
    return notes;
  }

  const BatchJob& m_job;
  const BatchOptions& m_options;
  RunOptions m_runOptions;
  BatchLedger& m_ledger;
  StopProgress m_progress;
  std::optional<std::size_t> m_next;  ///< the pair after the one that is run
  std::optional<Writing> m_writing;
  std::future<PreparedPair> m_ahead;
  std::size_t m_aheadIndex = 0;
};

BatchJob::BatchJob(BatchOptions options) : m_options(std::move(options)) {
  m_options.validate();
  addMethods();
  addPairs();
  makeFolder(m_options.output);
  checkWritable(m_options.report);
}

void BatchJob::addMethods() {
  const auto folders = modelFolders(m_options.models);
  for (const std::string& name : m_options.methods) {
    NamedMethod entry{methodFolder(name), createMethod(name, folders), {}};
    Parameters given;
    for (const auto& [method, values] : m_options.parameters) {
      if (methodFolder(method) == entry.folder) given.insert(values.begin(), values.end());
    }
    entry.parameters = completeParameters(entry.folder, entry.method->parameterSpecs(), given);
    m_methods.push_back(std::move(entry));
  }
}

void BatchJob::addPairs() {
  const Pairing pairing = pairFiles(m_options.guidance, m_options.target, m_options.groundTruth);
  std::vector<Pair> all;
  // First what cannot be done: nobody should learn of a missing file at the end of a long night.
  for (const UnmatchedFiles& item : pairing.unmatched) all.push_back({item.files, item.reason});
  for (const PairFiles& files : pairing.pairs) all.push_back({files, {}});
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i % m_options.shardCount == std::size_t(m_options.shardIndex - 1)) m_pairs.push_back(std::move(all[i]));
  }
}

BatchReport BatchJob::run(BatchObserver& observer, const std::atomic<bool>& stop) const {
  BatchLedger ledger(observer, stop, m_pairs.size(), m_pairs.size() * m_methods.size(), m_options.keepGoing);
  const std::vector<std::string> devices = batchDevices(m_options.run.device);
  RunOptions share = m_options.run;
  // Threads of several runs that wait for each other are slower than none.
  if (devices.size() > 1) {
    const int threads = share.threads > 0 ? share.threads : usableCores();
    share.threads = std::max(1, threads / static_cast<int>(devices.size()));
  }
  const auto work = [&](std::size_t device) {
    try {
      RunOptions own = share;
      own.device = devices[device];
      Run(*this, ledger, own, device == 0).run();
    } catch (...) {
      ledger.fail(std::current_exception());
    }
  };
  std::vector<std::thread> others;
  for (std::size_t i = 1; i < devices.size(); ++i) others.emplace_back(work, i);
  work(0);
  for (std::thread& other : others) other.join();
  BatchReport report = ledger.close();
  report.environment = toJson(currentEnvironment(m_options.run.threads));
  if (!m_options.report.empty()) writeReport(m_options.report, report);
  return report;
}

}  // namespace dkn
