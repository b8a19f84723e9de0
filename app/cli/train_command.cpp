// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/train_command.h"

#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <filesystem>

#include "base/error.h"
#include "cli/console.h"
#include "cli/stop_signal.h"
#include "data/training_run.h"

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
    std::printf("%lld  validation RMSE %s%s (whole image %s, degraded input %s)%s\n", static_cast<long long>(iteration),
                decimal(metrics.at("rmse"), 4).c_str(), m_start.unit.empty() ? "" : (" " + m_start.unit).c_str(),
                decimal(metrics.at("rmse_full"), 4).c_str(), decimal(metrics.at("rmse_input"), 4).c_str(),
                best ? "  best so far" : "");
    std::fflush(stdout);
    m_last = Clock::now();
    m_lastIteration = iteration;
  }

  void skipped(const std::string& reason, std::int64_t times) override {
    ++m_skipped;
    if (times > 1) return;
    clearLine();
    printError("Left out: " + reason);
  }

  /// Closing line where something was left out.
  void printSkipped() const {
    if (m_skipped > 0)
      std::printf("left out %lld times: a pair that could not be used\n", static_cast<long long>(m_skipped));
  }

  void clearLine() const {
    if (m_terminal) std::fputs("\r\033[K", stdout);
  }

 private:
  using Clock = std::chrono::steady_clock;
  TrainingStart m_start;
  bool m_terminal = ::isatty(STDOUT_FILENO) != 0;
  double m_loss = -1.0;
  Clock::time_point m_began, m_last;
  std::int64_t m_lastIteration = 0;
  std::int64_t m_skipped = 0;
};

}  // namespace

int runTrain(const Arguments& arguments) {
  TrainingRequest request;
  request.config = arguments.values.front();
  request.output =
      arguments.output.empty() ? std::filesystem::path(request.config).stem() : std::filesystem::path(arguments.output);
  request.resume = arguments.resume;
  request.iterations = arguments.iterations;
  request.importWeights = arguments.importWeights;
  if (arguments.has("--device")) request.device = arguments.run.device;
  request.threads = arguments.run.threads;
  if (arguments.has("--precision")) request.precision = arguments.run.precision;
  const bool reports = isFirstProcess();
  TrainingPrinter printer;
  TrainingControl control;
  try {
    if (runTraining(request, printer, control, SignalStop())) {
      if (!reports) return 0;
      printer.clearLine();
      printer.printSkipped();
      std::printf("finished: %s\n", (request.output / "model.safetensors").c_str());
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
