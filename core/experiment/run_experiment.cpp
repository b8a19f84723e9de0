// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/run_experiment.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <fstream>
#include <set>

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/sha256.h"
#include "base/stop_flag.h"
#include "batch/batch_job.h"
#include "data/training_run.h"
#include "experiment/experiment_budget.h"

namespace dkn {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::int64_t kTimedIterations = 6;

/// Times an iteration; the first ones, which set up, do not count.
class Stopwatch : public TrainingObserver {
 public:
  void step(const StepReport& report) override {
    if (report.iteration == 2) m_begun = report.seconds;
    if (report.iteration > 2) m_seconds = (report.seconds - m_begun) / static_cast<double>(report.iteration - 2);
  }
  double secondsPerIteration() const { return m_seconds; }

 private:
  double m_begun = 0.0;
  double m_seconds = 0.0;
};

Json readJson(const fs::path& file) {
  std::ifstream stream(file);
  return Json::parse(stream, nullptr, false);
}

std::string slug(const std::string& name) {
  std::string text;
  for (const char c : name) {
    const bool plain = std::isalnum(static_cast<unsigned char>(c)) != 0;
    if (plain) {
      text += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    } else if (!text.empty() && text.back() != '-') {
      text += '-';
    }
  }
  return text;
}

class Runner {
 public:
  Runner(const Experiment& experiment, const ExperimentOptions& options,
         const std::function<void(const std::string&)>& say, const std::atomic<bool>& stop)
      : m_experiment(experiment), m_options(options), m_say(say), m_stop(stop) {
    m_samplePhases = canSamplePhases(trainings());
  }

  ExperimentTable run() {
    requireData();
    makeFolder(m_options.output);
    if (m_options.budgetMinutes > 0.0) m_iterations = plannedIterations();
    train();
    ExperimentTable table{m_experiment.title, heading(), {}};
    for (const ExperimentRow& row : m_experiment.rows) {
      for (const ExperimentColumn& column : m_experiment.columns) {
        if (row.paper.contains(column.name)) table.cells.push_back(cell(row, column));
      }
    }
    return table;
  }

 private:
  /// All that is read later on, before the first network is trained.
  void requireData() const {
    std::set<std::string> folders, files;
    for (const ExperimentColumn& column : m_experiment.columns) {
      for (const std::string& name : {column.guidance, column.target, column.truth}) {
        // Patterns are matched when they are measured.
        if (!name.empty() && name.find('*') == std::string::npos) files.insert(column.path + "/" + name);
      }
      if (column.guidance.empty()) folders.insert(column.path);
    }
    for (const Json& training : trainings()) {
      for (const Json& set : training.value("datasets", Json::array())) {
        if (set.contains("path")) folders.insert(set.at("path").get<std::string>());
      }
      if (training.contains("perceptual_network")) files.insert(training.at("perceptual_network").get<std::string>());
    }
    const auto absent = [this](const std::set<std::string>& paths) {
      std::string list;
      for (const std::string& path : paths) {
        std::error_code failure;
        if (!fs::exists(m_options.data / path, failure)) list += (list.empty() ? "" : ", ") + path;
      }
      return list;
    };
    const std::string missingFolders = absent(folders), missingFiles = absent(files);
    if (missingFolders.empty() && missingFiles.empty()) return;
    std::string text = "The experiment " + m_experiment.name + " lacks data.";
    if (!missingFolders.empty()) {
      text += " Folders of pairs (NAME_rgb.png and NAME_depth.png, or NAME_mask.png): " + missingFolders + ".";
    }
    if (!missingFiles.empty()) text += " Files: " + missingFiles + ".";
    throw Error(ErrorCode::Unreadable,
                text + " Put them into " + m_options.data.string() + ", or name another folder with --data.");
  }

  /// Of a cell's network, cut down to the budget if there is one.
  Json trainingOf(const ExperimentRow& row, const ExperimentColumn& column) const {
    Json training = m_experiment.trainingOf(row, column);
    if (m_options.precision != "auto") training["precision"] = m_options.precision;
    return m_iterations > 0 ? shortened(training, m_iterations, m_samplePhases) : training;
  }

  /// Of every cell that has a network, without repetition.
  std::vector<Json> trainings() const {
    std::vector<Json> list;
    for (const ExperimentRow& row : m_experiment.rows) {
      if (!row.method.empty()) continue;
      for (const ExperimentColumn& column : m_experiment.columns) {
        if (!row.paper.contains(column.name)) continue;
        std::vector<Json> wanted{trainingOf(row, column)};
        if (column.metric == "wins") wanted.push_back(trainingOf(m_experiment.row(column.against), column));
        for (const Json& training : wanted) {
          if (std::find(list.begin(), list.end(), training) == list.end()) list.push_back(training);
        }
      }
    }
    return list;
  }

  fs::path networkFolder(const Json& training) const {
    const Json model = training.value("model", Json::object());
    return m_options.output / "networks" /
           (model.value("architecture", "fdkn") + "-" + sha256(training.dump()).substr(0, 10));
  }
  static fs::path modelOf(const fs::path& network) { return network / "run" / "model.safetensors"; }

  static void makeFolder(const fs::path& folder) {
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure) throw Error(ErrorCode::CannotWrite, "Cannot make the folder " + folder.string() + ".");
  }

  void train() {
    std::vector<Json> missing;
    for (const Json& training : trainings()) {
      if (!fs::exists(modelOf(networkFolder(training)))) missing.push_back(training);
    }
    if (missing.empty()) return;
    m_say(std::to_string(missing.size()) + " networks to train" +
          (m_iterations > 0 ? ", " + std::to_string(m_iterations) + " iterations each." : "."));
    for (std::size_t i = 0; i < missing.size(); ++i) {
      m_say("network " + std::to_string(i + 1) + " of " + std::to_string(missing.size()) + ": " +
            missing[i].value("model", Json::object()).dump());
      TrainingObserver silent;
      trainOne(missing[i], networkFolder(missing[i]), silent);
    }
  }

  /// The same for every network, and kept in a file: a run that was interrupted goes on with it.
  std::int64_t plannedIterations() const {
    const fs::path file = m_options.output / "budget.json";
    const Json kept = readJson(file);
    if (kept.is_object() && kept.value("minutes", 0.0) == m_options.budgetMinutes &&
        kept.value("precision", "auto") == m_options.precision)
      return kept.at("iterations").get<std::int64_t>();
    const std::vector<Json> wanted = trainings();
    if (wanted.empty()) return 0;
    m_say("timing " + std::to_string(wanted.size()) + " networks");
    std::vector<double> seconds;
    std::int64_t configured = 0;
    const fs::path scratch = m_options.output / "timing";
    for (const Json& training : wanted) {
      configured = std::max(configured, training.value("iterations", std::int64_t{40000}));
      std::error_code ignored;
      fs::remove_all(scratch, ignored);
      Stopwatch watch;
      trainOne(shortened(training, kTimedIterations, m_samplePhases), scratch, watch);
      seconds.push_back(watch.secondsPerIteration());
      fs::remove_all(scratch, ignored);
    }
    const std::int64_t iterations = affordableIterations(m_options.budgetMinutes, seconds, configured);
    const Json plan{
        {"minutes", m_options.budgetMinutes}, {"precision", m_options.precision}, {"iterations", iterations}};
    writeFileAtomically(file, plan.dump(2));
    return iterations;
  }

  void trainOne(const Json& training, const fs::path& folder, TrainingObserver& observer) const {
    makeFolder(folder);
    Json config = training;
    for (Json& set : config["datasets"]) {
      if (set.contains("path")) set["path"] = fs::absolute(m_options.data / set.at("path").get<std::string>());
    }
    if (config.contains("perceptual_network")) {
      config["perceptual_network"] = fs::absolute(m_options.data / config["perceptual_network"].get<std::string>());
    }
    writeFileAtomically(folder / "training.json", config.dump(2));
    TrainingRequest request;
    request.config = folder / "training.json";
    request.output = folder / "run";
    request.resume = fs::exists(folder / "run" / "config.json");
    if (m_options.device != "auto") request.device = m_options.device;
    request.threads = m_options.threads;
    TrainingControl control;
    runTraining(request, observer, control, StopFlag(m_stop));
  }

  ExperimentCell cell(const ExperimentRow& row, const ExperimentColumn& column) {
    ExperimentCell cell{row.name, column.name, {}, row.paper.at(column.name), 0, 0, 0.0};
    if (row.method.empty())
      cell.model = fs::relative(modelOf(networkFolder(trainingOf(row, column))), m_options.output).generic_string();
    const Json own = measured(row, column);
    cell.trained = own.value("iterations", std::int64_t{0});
    cell.trainedSeconds = own.value("training_seconds", 0.0);
    if (column.metric == "wins") {
      const Json other = measured(m_experiment.row(column.against), column);
      int wins = 0;
      for (const auto& [image, value] : own.at("images").items()) {
        if (!other.at("images").contains(image)) continue;
        ++cell.images;
        if (value.get<double>() < other.at("images").at(image).get<double>()) ++wins;
      }
      if (cell.images > 0) cell.measured = 100.0 * wins / cell.images;
      return cell;
    }
    cell.images = static_cast<int>(own.at("images").size());
    if (!own.at("mean").is_null()) cell.measured = own.at("mean").get<double>();
    return cell;
  }

  /// {"images": {stem: value}, "mean", "iterations", "training_seconds"}, kept in a file.
  Json measured(const ExperimentRow& row, const ExperimentColumn& column) {
    const Json training = row.method.empty() ? trainingOf(row, column) : Json();
    const fs::path network = training.is_null() ? fs::path() : networkFolder(training);
    const std::string method = training.is_null() ? row.method : modelOf(network).string();
    const Json key = {method,
                      column.path,
                      column.target,
                      column.protocol,
                      column.scale,
                      column.iterations,
                      column.unit.factor,
                      column.metric,
                      static_cast<int>(column.task),
                      fewImages(column)};
    const fs::path file =
        m_options.output / "cells" / (slug(row.name) + "-" + sha256(key.dump()).substr(0, 10) + ".json");
    Json kept = readJson(file);
    if (kept.is_object()) return kept;
    m_say(row.name + ", " + column.name);
    Json result = measure(method, column);
    if (!training.is_null()) addTraining(network, result);
    makeFolder(file.parent_path());
    writeFileAtomically(file, result.dump(2));
    return result;
  }

  /// A budget is for training and measuring; a share of the images that are better needs all of them.
  bool fewImages(const ExperimentColumn& column) const {
    return m_options.budgetMinutes > 0.0 && column.metric != "wins";
  }

  Json measure(const std::string& method, const ExperimentColumn& column) const {
    BatchOptions batch;
    const fs::path folder = m_options.data / column.path;
    batch.guidance = (column.guidance.empty() ? folder : folder / column.guidance).string();
    batch.target = (column.target.empty() ? folder : folder / column.target).string();
    if (!column.truth.empty()) batch.groundTruth = (folder / column.truth).string();
    batch.methods = {method};
    batch.output = m_options.output / "images" / slug(column.name);
    batch.overwrite = true;
    batch.pair.protocol = column.protocol;
    if (column.protocol != "denoise" && column.protocol != "none") batch.pair.scale = column.scale;
    batch.pair.iterations = column.iterations;
    batch.pair.task = column.task;
    batch.pair.unit = column.unit;
    batch.run.device = m_options.device;
    batch.run.precision = m_options.precision;
    batch.run.threads = m_options.threads;
    if (fewImages(column)) batch.shardCount = imageStride(BatchJob(batch).pairCount());
    BatchObserver silent;
    const BatchReport report = BatchJob(batch).run(silent, m_stop);
    if (report.interrupted) throw Interrupted();
    Json images = Json::object();
    for (const ItemReport& item : report.items) {
      if (item.error) throw Error(item.code, item.target + ": " + *item.error);
      const bool timed = column.metric == "seconds";
      const std::string metric = column.metric == "wins" ? "rmse" : column.metric;
      if (timed && item.seconds) images[item.target] = *item.seconds;
      if (!timed && item.metrics && item.metrics->contains(metric)) images[item.target] = item.metrics->at(metric);
    }
    Json mean;
    for (const MethodSummary& summary : summarise(report.items)) {
      if (column.metric == "seconds" && summary.seconds) mean = *summary.seconds;
      if (summary.metrics.contains(column.metric)) mean = summary.metrics.at(column.metric);
    }
    return {{"images", images}, {"mean", mean}};
  }

  static void addTraining(const fs::path& network, Json& result) {
    std::ifstream log(network / "run" / "log.jsonl");
    for (std::string line; std::getline(log, line);) {
      const Json entry = Json::parse(line, nullptr, false);
      if (!entry.is_object() || !entry.contains("loss")) continue;
      result["iterations"] = entry.value("iteration", std::int64_t{0});
      result["training_seconds"] = entry.value("seconds", 0.0);
    }
  }

  static std::string measureOf(const ExperimentColumn& column) {
    std::string text = "on " + column.path + ", protocol " + column.protocol;
    if (column.protocol != "denoise") text += " x" + std::to_string(column.scale);
    return text + ", " + column.metric + (column.unit.name.empty() ? "" : " in " + column.unit.name);
  }

  /// How each column is measured; columns that are measured alike together.
  std::string measures() const {
    std::vector<std::pair<std::string, std::string>> groups;  // measure, names
    for (const ExperimentColumn& column : m_experiment.columns) {
      const std::string measure = measureOf(column);
      const auto same = std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return g.first == measure; });
      if (same == groups.end()) {
        groups.emplace_back(measure, column.name);
      } else {
        same->second += ", " + column.name;
      }
    }
    if (groups.size() == 1) return " " + groups.front().first + ".";
    std::string text;
    for (const auto& [measure, names] : groups) text.append(" ").append(names).append(" ").append(measure).append(";");
    text.back() = '.';
    return text;
  }

  std::string heading() const {
    std::string text = "The papers: " + m_experiment.protocol + " Here:" + measures();
    const std::size_t networks = trainings().size();
    if (networks > 0) {
      text += " " + std::to_string(networks) + " networks; how long each was trained stands in the last column (" +
              std::to_string(m_experiment.training.value("iterations", 40000)) + " iterations are the papers').";
    }
    if (m_options.budgetMinutes > 0.0) {
      char minutes[32];
      std::snprintf(minutes, sizeof minutes, "%g", m_options.budgetMinutes);
      text += " Cut down to a budget of " + std::string(minutes) +
              " minutes of training: smaller crops, a learning rate that falls to 0 within the iterations, 8 to 16 " +
              "images of a larger test set.";
    }
    if (m_options.precision != "auto") text += " Convolutions in " + m_options.precision + ".";
    return text;
  }

  const Experiment& m_experiment;
  const ExperimentOptions& m_options;
  const std::function<void(const std::string&)>& m_say;
  const std::atomic<bool>& m_stop;
  bool m_samplePhases = false;    ///< all networks of a table are trained alike
  std::int64_t m_iterations = 0;  ///< of every network; 0: as configured
};

}  // namespace

ExperimentTable runExperiment(const Experiment& experiment, const ExperimentOptions& options,
                              const std::function<void(const std::string&)>& say, const std::atomic<bool>& stop) {
  ExperimentTable table = Runner(experiment, options, say, stop).run();
  writeFileAtomically(options.output / "table.md", toMarkdown(experiment, table));
  writeFileAtomically(options.output / "table.csv", toCsv(table));
  writeFileAtomically(options.output / "table.json", toJson(table).dump(2) + "\n");
  return table;
}

}  // namespace dkn
