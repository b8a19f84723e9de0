// SPDX-License-Identifier: GPL-3.0-or-later
// A training session's life: pause, resume, stop, keep the best, samples for a window, precision, optimisers, and ends
// that must leave the good files alone.
#include <QTest>

#include <array>
#include <cmath>
#include <thread>

#include "common/fuzzy.h"
#include "common/training_runs.h"
#include "model/model_file.h"
#include "train/loss_scale.h"

using namespace dkn;
using namespace dkn::test;

namespace {

/// Calls `act` after a step, and keeps states and samples.
class Steerer : public Recorder {
 public:
  explicit Steerer(std::function<void(std::int64_t)> act = {}) : m_act(std::move(act)) {}
  void step(const StepReport& report) override {
    Recorder::step(report);
    if (m_act) m_act(report.iteration);
  }
  void stateChanged(SessionState state) override { m_states.push_back(state); }
  bool wantsSamples() const override { return true; }
  void sample(const std::shared_ptr<const ValidationSample>& made) override { m_samples.push_back(made); }

  std::vector<SessionState> m_states;
  std::vector<std::shared_ptr<const ValidationSample>> m_samples;

 private:
  std::function<void(std::int64_t)> m_act;
};

class Worsening : public Recorder {
 public:
  explicit Worsening(TrainingControl& control) : m_control(control) {}
  void validated(std::int64_t iteration, const std::map<std::string, double>&, bool best) override {
    (best ? m_best : m_worse) = iteration;
    if (!best) m_control.stopAndKeepBest();
  }

  std::int64_t m_best = 0;
  std::int64_t m_worse = 0;

 private:
  TrainingControl& m_control;
};

double rmseOf(const ValidationSample& sample, const std::vector<float>& values) {
  double sum = 0.0;
  for (std::size_t i = 0; i < values.size(); ++i) sum += std::pow(values[i] - sample.truth[i], 2.0);
  return std::sqrt(sum / static_cast<double>(values.size()));
}

}  // namespace

class TestTrainingSession : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pausesAndGoesOn();
  void stopsWhilePaused();
  void stopLeavesAnIdleSession();
  void keepsTheBest();
  void keepsTheCurrentWithoutValidation();
  void showsASample();
  void nonFiniteGradientKeepsTheFiles();
  void nonFiniteWeightsAreNotSaved();
  void resumeWantsTheSameNetwork();
  void resumeWantsTheSameOptimiser();
  void optimisers_data();
  void optimisers();
  void lossScale();
  void halfPrecision();
  void unreadableValidationPairs();
  void leftoversOfAKilledProcess();
};

void TestTrainingSession::pausesAndGoesOn() {
  QTemporaryDir folder;
  const TrainingConfig config = smallConfig();
  Recorder plain;
  open(config, in(folder, "plain")).run(plain, plain);

  TrainingControl control;
  Steerer steerer([&](std::int64_t iteration) {
    if (iteration == 3) control.pause();
  });
  QVERIFY(control.state() == SessionState::Idle);
  std::thread trainer([&] { open(config, in(folder, "run")).run(steerer, control, steerer); });
  QTRY_VERIFY(control.state() == SessionState::Paused);
  // Pulling the plug now loses nothing.
  const Metadata saved = readSafetensorsMetadata(in(folder, "run") / "checkpoint.safetensors");
  const std::size_t stepsDone = steerer.m_losses.size();
  control.resume();
  trainer.join();
  QCOMPARE(saved.at("iteration"), std::string("3"));
  QCOMPARE(stepsDone, std::size_t(3));
  QCOMPARE(steerer.m_losses.size(), std::size_t(12));
  QVERIFY(steerer.m_states ==
          (std::vector{SessionState::Running, SessionState::Paused, SessionState::Running, SessionState::Finished}));
  QVERIFY(control.state() == SessionState::Finished);
  QVERIFY(sameTensors(in(folder, "plain") / "model.safetensors", in(folder, "run") / "model.safetensors"));
}

void TestTrainingSession::stopsWhilePaused() {
  QTemporaryDir folder;
  TrainingControl control;
  control.pause();
  Steerer steerer;
  std::thread trainer([&] {
    TrainingSession session = open(smallConfig(), in(folder, "run"));
    QVERIFY_EXCEPTION_THROWN(session.run(steerer, control, steerer), Interrupted);
  });
  QTRY_VERIFY(control.state() == SessionState::Paused);
  control.stop();
  trainer.join();
  QVERIFY(steerer.m_losses.empty());
  QVERIFY(control.state() == SessionState::Idle);
}

void TestTrainingSession::stopLeavesAnIdleSession() {
  QTemporaryDir folder;
  const TrainingConfig config = smallConfig();
  Recorder plain;
  open(config, in(folder, "plain")).run(plain, plain);
  TrainingControl control;
  Steerer steerer([&](std::int64_t iteration) {
    if (iteration == 7) control.stop();
  });
  TrainingSession session = open(config, in(folder, "run"));
  QVERIFY_EXCEPTION_THROWN(session.run(steerer, control, steerer), Interrupted);
  QVERIFY(steerer.m_states == (std::vector{SessionState::Running, SessionState::Stopping, SessionState::Idle}));
  QVERIFY(!fs::exists(in(folder, "run") / "model.safetensors"));
  // The request is forgotten: the same session goes on.
  Steerer rest;
  QVERIFY(session.run(rest, control, rest));
  QCOMPARE(rest.m_losses.size(), std::size_t(5));
  QVERIFY(sameTensors(in(folder, "plain") / "model.safetensors", in(folder, "run") / "model.safetensors"));
}

void TestTrainingSession::keepsTheBest() {
  QTemporaryDir folder;
  TrainingConfig config = smallConfig();
  config.iterations = 200;
  config.validationInterval = 1;
  config.learningRate = 0.02;
  TrainingControl control;
  // At the first validation that is worse than one before it.
  Worsening observer(control);
  QVERIFY(open(config, in(folder, "run")).run(observer, control, observer));
  QVERIFY(control.state() == SessionState::Finished);
  QVERIFY2(observer.m_worse > 0 && observer.m_worse < 200, "the case does not tell best from last");
  const std::int64_t bestIteration = observer.m_best;
  const LoadedModel model = loadModel(in(folder, "run") / "model.safetensors");
  QCOMPARE(model.metadata.at("iterations"), std::to_string(bestIteration));
  QVERIFY(sameTensors(in(folder, "run") / "best.safetensors", in(folder, "run") / "model.safetensors"));
  QCOMPARE(readSafetensorsMetadata(in(folder, "run") / "checkpoint.safetensors").at("iteration"),
           std::to_string(observer.m_worse));
}

void TestTrainingSession::keepsTheCurrentWithoutValidation() {
  QTemporaryDir folder;
  TrainingConfig config = smallConfig();
  config.datasets[0].holdOut = 0;
  config.averageDecay = 0.9;
  TrainingControl control;
  Steerer steerer([&](std::int64_t iteration) {
    if (iteration == 4) control.stopAndKeepBest();
  });
  QVERIFY(open(config, in(folder, "run")).run(steerer, control, steerer));
  const StateDict state = readSafetensors(in(folder, "run") / "checkpoint.safetensors").tensors;
  const StateDict model = readSafetensors(in(folder, "run") / "model.safetensors").tensors;
  for (const auto& [name, tensor] : model) QVERIFY2(tensor.equal(state.at("average." + name)), name.c_str());
}

void TestTrainingSession::showsASample() {
  QTemporaryDir folder;
  TrainingConfig config = smallConfig();
  config.datasets[0].holdOut = 8;
  Steerer steerer;
  open(config, in(folder, "run")).run(steerer, steerer);
  QCOMPARE(steerer.m_samples.size(), std::size_t(2));
  const ValidationSample& sample = *steerer.m_samples.back();
  QCOMPARE(sample.iteration, std::int64_t(12));
  QCOMPARE(sample.name, std::string("edge-0"));
  QCOMPARE(sample.width, 72);
  QCOMPARE(sample.height, 64);
  QCOMPARE(sample.guidance.size(), std::size_t(3 * 64 * 72));
  QCOMPARE(sample.output.size(), std::size_t(64 * 72));
  // The only validation pair: what is shown is what was measured, in the target's unit.
  DKN_COMPARE_CLOSE(rmseOf(sample, sample.output), steerer.m_metrics.at(12).at("rmse_full"), 1e-3);
  QVERIFY(rmseOf(sample, sample.input) > 1.0);
  DKN_COMPARE_CLOSE(*std::max_element(sample.truth.begin(), sample.truth.end()), 550.0, 1e-2);
}

// The offsets' product is small while one factor is huge: the loss is fine, the gradient of the other factor is not.
void TestTrainingSession::nonFiniteGradientKeepsTheFiles() {
  QTemporaryDir folder;
  TrainingConfig config = smallConfig();
  Recorder recorder;
  open(config, in(folder, "run")).run(recorder, recorder);
  const LoadedModel model = loadModel(in(folder, "run") / "model.safetensors");
  StateDict tensors = readSafetensors(in(folder, "run") / "checkpoint.safetensors").tensors;
  for (const char* stream : {"guidance", "target"}) {
    const double factor = stream == std::string("target") ? 0.1 : 1.0;
    const auto tensor = [&](const char* name) { return tensors.at("model." + std::string(stream) + name); };
    tensor(".conv_offset.weight").fill_(0.0);
    tensor(".conv_offset.bias").fill_(factor == 1.0 ? 1e25 : 3e-26);
  }
  TrainingState state;
  state.iteration = 5;
  saveCheckpoint(in(folder, "run") / "checkpoint.safetensors", config.model, tensors, state);
  const auto written = fs::last_write_time(in(folder, "run") / "checkpoint.safetensors");
  const auto best = fs::last_write_time(in(folder, "run") / "best.safetensors");
  Steerer steerer;
  const QString message =
      refusal([&] { open(config, in(folder, "run"), true).run(steerer, steerer); }, ErrorCode::Model);
  QVERIFY2(message.contains("gradient is no longer finite at iteration 5"), qPrintable(message));
  QVERIFY(steerer.m_states.back() == SessionState::Failed);
  QVERIFY(fs::last_write_time(in(folder, "run") / "checkpoint.safetensors") == written);
  QVERIFY(fs::last_write_time(in(folder, "run") / "best.safetensors") == best);
}

void TestTrainingSession::nonFiniteWeightsAreNotSaved() {
  QTemporaryDir folder;
  TrainingConfig config = smallConfig();
  config.datasets[0].holdOut = 0;
  config.optimiser.kind = OptimiserKind::Sgd;
  config.checkpointInterval = 1;
  config.learningRate = 1e38;
  config.iterations = 1;
  Steerer steerer;
  // Of finite gradients a rate like this makes infinite weights.
  config.learningRate = 1e300;
  const QString message = refusal([&] { open(config, in(folder, "run")).run(steerer, steerer); }, ErrorCode::Model);
  QVERIFY2(message.contains("no longer finite"), qPrintable(message));
  QCOMPARE(steerer.m_losses.size(), std::size_t(1));
  QVERIFY(!fs::exists(in(folder, "run") / "checkpoint.safetensors"));
  QVERIFY(!fs::exists(in(folder, "run") / "model.safetensors"));
}

void TestTrainingSession::resumeWantsTheSameNetwork() {
  QTemporaryDir folder;
  Recorder first(3);
  QVERIFY_EXCEPTION_THROWN(open(smallConfig(), in(folder, "run")).run(first, first), Interrupted);
  TrainingConfig other = smallConfig();
  other.model.window = 13;
  other.model.residual = false;
  const QString message = refusal([&] { open(other, in(folder, "run"), true); }, ErrorCode::Model);
  for (const char* part : {"checkpoint.safetensors", "window (15 there, 13 here)", "residual (true there, false here)"})
    QVERIFY2(message.contains(part), qPrintable(message));
}

void TestTrainingSession::resumeWantsTheSameOptimiser() {
  QTemporaryDir folder;
  Recorder first(3);
  QVERIFY_EXCEPTION_THROWN(open(smallConfig(), in(folder, "run")).run(first, first), Interrupted);
  TrainingConfig other = smallConfig();
  other.optimiser.kind = OptimiserKind::Sgd;
  QVERIFY(refusal([&] { open(other, in(folder, "run"), true); }, ErrorCode::Model).contains("optimiser"));
  other = smallConfig();
  other.averageDecay = 0.9;
  QVERIFY(refusal([&] { open(other, in(folder, "run"), true); }, ErrorCode::Model).contains("average"));
}

void TestTrainingSession::optimisers_data() {
  QTest::addColumn<int>("kind");
  QTest::addColumn<double>("decay");
  QTest::newRow("Adam") << static_cast<int>(OptimiserKind::Adam) << 0.0;
  QTest::newRow("Adam with decay") << static_cast<int>(OptimiserKind::Adam) << 0.1;
  QTest::newRow("AdamW") << static_cast<int>(OptimiserKind::AdamW) << 0.1;
  QTest::newRow("SGD") << static_cast<int>(OptimiserKind::Sgd) << 0.1;
}

// Two steps by the papers' formulas, in double precision.
void TestTrainingSession::optimisers() {
  QFETCH(int, kind);
  QFETCH(double, decay);
  OptimiserConfig config;
  config.kind = static_cast<OptimiserKind>(kind);
  config.weightDecay = decay;
  const at::Tensor parameter = floats({1.0F, -2.0F, 0.5F}, {3});
  Optimiser optimiser(config, {parameter});
  std::array<double, 3> expected{1.0, -2.0, 0.5};
  std::array<double, 3> first{};
  std::array<double, 3> second{};
  const double rate = 0.01;
  for (int step = 1; step <= 2; ++step) {
    const std::array<double, 3> gradient{0.3 * step, -0.2, 0.05 / step};
    optimiser.step(
        {floats({static_cast<float>(gradient[0]), static_cast<float>(gradient[1]), static_cast<float>(gradient[2])},
                {3})},
        rate);
    for (std::size_t i = 0; i < 3; ++i) {
      double g = gradient[i];
      if (config.kind == OptimiserKind::AdamW) {
        expected[i] *= 1.0 - rate * decay;
      } else {
        g += decay * expected[i];
      }
      if (config.kind == OptimiserKind::Sgd) {
        first[i] = 0.9 * first[i] + g;
        expected[i] -= rate * first[i];
      } else {
        first[i] = 0.9 * first[i] + 0.1 * g;
        second[i] = 0.999 * second[i] + 0.001 * g * g;
        expected[i] -= rate * first[i] / (1.0 - std::pow(0.9, step)) /
                       (std::sqrt(second[i] / (1.0 - std::pow(0.999, step))) + 1e-8);
      }
      DKN_COMPARE_CLOSE(parameter[static_cast<std::int64_t>(i)].item<double>(), expected[i], 1e-6);
    }
  }
}

void TestTrainingSession::lossScale() {
  TrainingState state;
  state.lossScale = kFirstLossScale;
  updateLossScale(state, true);
  QCOMPARE(state.lossScale, 32768.0);
  for (int i = 0; i < kStepsToDouble - 1; ++i) updateLossScale(state, false);
  QCOMPARE(state.lossScale, 32768.0);
  updateLossScale(state, false);
  QCOMPARE(state.lossScale, 65536.0);
  QCOMPARE(state.goodSteps, std::int64_t(0));
}

void TestTrainingSession::halfPrecision() {
  QTemporaryDir folder;
  TrainingConfig config = smallConfig();
  Recorder exact;
  open(config, in(folder, "fp32")).run(exact, exact);
  config.precision = "bf16";
  Recorder whole;
  open(config, in(folder, "bf16")).run(whole, whole);
  double largest = 0.0;
  for (std::size_t i = 0; i < exact.m_losses.size(); ++i)
    largest = std::max(largest, std::abs(whole.m_losses[i] / exact.m_losses[i] - 1.0));
  // Not the same arithmetic, the same training.
  QVERIFY2(largest > 1e-7 && largest < 0.05, qPrintable(QString::number(largest)));
  Recorder first(7);
  QVERIFY_EXCEPTION_THROWN(open(config, in(folder, "parts")).run(first, first), Interrupted);
  Recorder second;
  open(config, in(folder, "parts"), true).run(second, second);
  QVERIFY(sameTensors(in(folder, "bf16") / "model.safetensors", in(folder, "parts") / "model.safetensors"));
  QVERIFY(readSafetensors(in(folder, "bf16") / "model.safetensors").tensors.at("target.conv1.weight").scalar_type() ==
          at::kFloat);
  config.precision = "fp16";
  config.device = "cpu";
  QVERIFY(refusal([&] { open(config, in(folder, "fp16")); }, ErrorCode::BadArgument).contains("fp16"));
}

void TestTrainingSession::unreadableValidationPairs() {
  QTemporaryDir folder;
  TrainingConfig config = smallConfig();
  config.validation.push_back(config.datasets[0]);
  Recorder recorder;
  // Item 3 is held out twice: once among the training pairs' source, where it is drawn, and in the validation set.
  QVERIFY(TrainingSession(config, in(folder, "run"), false, edges(true)).run(recorder, recorder));
  QVERIFY(!recorder.m_skipped.empty());
  bool logged = false;
  for (const auto& line : logOf(in(folder, "run"))) {
    if (line.contains("skipped")) {
      logged = true;
      QCOMPARE(line.at("skipped").get<std::string>(), std::string("item 3 is corrupt"));
    }
  }
  QVERIFY(logged);
  config.datasets[0].holdOut = 0;
  QVERIFY(std::isfinite(recorder.m_metrics.at(12).at("rmse")));
}

void TestTrainingSession::leftoversOfAKilledProcess() {
  QTemporaryDir folder;
  Recorder first(3);
  QVERIFY_EXCEPTION_THROWN(open(smallConfig(), in(folder, "run")).run(first, first), Interrupted);
  const fs::path torn = in(folder, "run") / ".checkpoint.safetensors.123-4.tmp";
  const fs::path foreign = in(folder, "run") / "notes.tmp";
  std::ofstream(torn) << "half";
  std::ofstream(foreign) << "mine";
  Recorder second;
  open(smallConfig(), in(folder, "run"), true).run(second, second);
  QVERIFY(!fs::exists(torn));
  QVERIFY(fs::exists(foreign));
}

QTEST_APPLESS_MAIN(TestTrainingSession)
#include "tst_training_session.moc"
