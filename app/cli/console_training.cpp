// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console_training.h"

#include <unistd.h>

#include <chrono>
#include <cstdio>

#include "base/error.h"
#include "cli/console_text.h"
#include "cli/stop_signal.h"

namespace dkn::cli {

namespace {

/// A line every few seconds on a terminal (overwritten), every half minute when piped; validations always.
class TrainingPrinter : public TrainingObserver {
 public:
  void started(const TrainingStart& start) override {
    m_start = start;
    std::printf(
        "training %lld parameters on %lld pairs (%lld kept for validation), iterations %lld to %lld, %s on %s%s\n",
        start.parameters, static_cast<long long>(start.pairs), static_cast<long long>(start.validationPairs),
        static_cast<long long>(start.iteration), static_cast<long long>(start.iterations), start.precision.c_str(),
        start.device.c_str(),
        start.processes > 1 ? (", " + std::to_string(start.processes) + " processes").c_str() : "");
    std::fflush(stdout);
    m_last = m_began = Clock::now();
    m_lastIteration = start.iteration;
  }

  void step(const StepReport& report) override {
    const std::int64_t iteration = report.iteration;
    if (report.skipped) {
      clearLine();
      printError("Iteration " + std::to_string(iteration) + ": the fp16 gradient overflowed; the step was left out.");
      return;
    }
    m_loss = m_loss < 0 ? report.loss : 0.99 * m_loss + 0.01 * report.loss;
    const auto now = Clock::now();
    const double since = std::chrono::duration<double>(now - m_last).count();
    if (since < (m_terminal ? 1.0 : 30.0) && iteration < m_start.iterations) return;
    const double perIteration = since / static_cast<double>(iteration - m_lastIteration);
    const double elapsed = std::chrono::duration<double>(now - m_began).count();
    clearLine();
    std::printf("%lld / %lld  loss %s  rate %s  %s s/iteration  waiting %s %%  elapsed %s  left %s%s",
                static_cast<long long>(iteration), static_cast<long long>(m_start.iterations),
                decimal(m_loss, 5).c_str(), decimal(report.learningRate, 6).c_str(), decimal(perIteration, 3).c_str(),
                decimal(100.0 * report.waitedSeconds / elapsed, 1).c_str(), clock(elapsed).c_str(),
                clock(perIteration * static_cast<double>(m_start.iterations - iteration)).c_str(),
                m_terminal ? "" : "\n");
    std::fflush(stdout);
    m_last = now;
    m_lastIteration = iteration;
  }

  void validated(std::int64_t iteration, const std::map<std::string, double>& metrics, bool best) override {
    clearLine();
    const auto text = [&](const char* name) { return decimal(metrics.at(name), 4); };
    std::printf("%lld  validation ", static_cast<long long>(iteration));
    if (metrics.contains("mean_iou")) {
      std::printf("mean IoU %s (as stored %s), log loss %s", text("mean_iou").c_str(), text("mean_iou_input").c_str(),
                  text("loss").c_str());
    } else {
      std::printf("RMSE %s%s (whole image %s, %s %s)", text("rmse").c_str(), unitSuffix().c_str(),
                  text("rmse_full").c_str(), m_start.input.c_str(), text("rmse_input").c_str());
    }
    if (metrics.contains("weighted_f"))
      std::printf(", weighted F %s (%s %s)", text("weighted_f").c_str(), m_start.input.c_str(),
                  text("weighted_f_input").c_str());
    std::printf("%s\n", best ? "  best so far" : "");
    std::fflush(stdout);
    m_metrics = metrics;
    m_last = Clock::now();
    m_lastIteration = iteration;
  }

  void skipped(const std::string& reason, std::int64_t times) override {
    ++m_skipped;
    if (times > 1) return;
    clearLine();
    printError("Left out: " + reason);
  }

  void finish(const std::filesystem::path& output) const {
    clearLine();
    if (m_skipped > 0)
      std::printf("left out %lld times: a pair that could not be used\n", static_cast<long long>(m_skipped));
    if (m_metrics.contains("rmse")) {
      const std::string unit = unitSuffix();
      std::printf("validation RMSE %s%s against %s%s of %s\n", decimal(m_metrics.at("rmse"), 2).c_str(), unit.c_str(),
                  decimal(m_metrics.at("rmse_input"), 2).c_str(), unit.c_str(), m_start.input.c_str());
    }
    if (m_metrics.contains("mean_iou")) {
      std::printf("validation mean IoU %s against %s of the scores as stored\n",
                  decimal(m_metrics.at("mean_iou"), 4).c_str(), decimal(m_metrics.at("mean_iou_input"), 4).c_str());
    }
    std::printf("finished: %s\n", (output / "model.safetensors").c_str());
  }

  void clearLine() const {
    if (m_terminal) std::fputs("\r\033[K", stdout);
  }

 private:
  using Clock = std::chrono::steady_clock;

  std::string unitSuffix() const { return m_start.unit.empty() ? "" : " " + m_start.unit; }

  TrainingStart m_start;
  bool m_terminal = ::isatty(STDOUT_FILENO) != 0;
  double m_loss = -1.0;
  Clock::time_point m_began, m_last;
  std::int64_t m_lastIteration = 0;
  std::int64_t m_skipped = 0;
  std::map<std::string, double> m_metrics;
};

}  // namespace

std::filesystem::path defaultTrainingOutput(const std::filesystem::path& config) {
  return std::filesystem::path("training") / config.stem();
}

int trainOnConsole(const TrainingRequest& request, const SourceFactory& sources) {
  const bool reports = isFirstProcess();
  TrainingPrinter printer;
  TrainingControl control;
  try {
    if (runTraining(request, sources, printer, control, SignalStop())) {
      if (reports) printer.finish(request.output);
    } else if (reports) {
      std::printf("nothing to do: %s holds a finished run\n", request.output.c_str());
    }
  } catch (const Interrupted&) {
    if (!reports) return static_cast<int>(ErrorCode::Interrupted);
    printer.clearLine();
    printError("Interrupted. --resume goes on from the checkpoint in " + request.output.string() + ".");
    return static_cast<int>(ErrorCode::Interrupted);
  }
  return 0;
}

}  // namespace dkn::cli
