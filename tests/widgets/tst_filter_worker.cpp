// SPDX-License-Identifier: GPL-3.0-or-later
// The worker thread: results, progress, stopping, failures and the queue.
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <semaphore>
#include <stdexcept>
#include <thread>

#include "common/fuzzy.h"
#include "worker/filter_worker.h"

using dkn::FilterInput;
using dkn::FilterOutput;
using dkn::FilterRequest;
using dkn::FilterResult;
using dkn::FilterWorker;
using dkn::Method;
using dkn::Parameters;
using dkn::Progress;
using dkn::RunOptions;
using dkn::Worker;

namespace {

/// Adds `offset` to the target row by row; `repeat` times, to take as long as wanted.
class SlowMethod : public Method {
 public:
  std::string name() const override { return "slow"; }
  std::string description() const override { return "adds a number, slowly"; }
  std::vector<dkn::ParameterSpec> parameterSpecs() const override {
    return {{"offset", "number to add", 1.0, -100.0, 100.0, false}, {"repeat", "times", 1.0, 1.0, 1e9, true}};
  }
  FilterOutput run(const FilterInput& input, const Parameters& parameters, const RunOptions& /*options*/,
                   Progress& progress) const override {
    FilterOutput output;
    const double repeat = parameters.at("repeat");
    const auto offset = static_cast<float>(parameters.at("offset"));
    for (double i = 0; i < repeat; ++i) {
      progress.throwIfStopped();
      output.values = input.target.values + offset;
      progress.report((i + 1) / repeat);
    }
    return output;
  }
};

/// Waits inside run() until released, so that a test knows what runs.
class GatedMethod : public SlowMethod {
 public:
  FilterOutput run(const FilterInput& input, const Parameters& parameters, const RunOptions& options,
                   Progress& progress) const override {
    entered.release();
    while (!open && !progress.stopRequested()) std::this_thread::yield();
    if (ignoreStop) {
      while (!open) std::this_thread::yield();
      return SlowMethod::run(input, parameters, options, unstoppable);
    }
    return SlowMethod::run(input, parameters, options, progress);
  }
  mutable std::counting_semaphore<> entered{0};
  std::atomic_bool open = false;
  std::atomic_bool ignoreStop = false;
  mutable Progress unstoppable;
};

class ThrowingMethod : public SlowMethod {
 public:
  explicit ThrowingMethod(std::function<void()> fault) : m_fault(std::move(fault)) {}
  FilterOutput run(const FilterInput& /*input*/, const Parameters& /*parameters*/, const RunOptions& /*options*/,
                   Progress& /*progress*/) const override {
    m_fault();
    return {};
  }

 private:
  std::function<void()> m_fault;
};

FilterRequest requestFor(std::shared_ptr<const Method> method, Parameters parameters = {}) {
  auto input = std::make_shared<FilterInput>();
  input->target.values = cv::Mat(4, 5, CV_32FC1, cv::Scalar(2.0));
  input->guidance.values = cv::Mat(4, 5, CV_32FC3, cv::Scalar(0.0));
  return {"slow", input, [method] { return method; }, std::move(parameters), {}};
}

/// Everything a worker says.
struct Record {
  explicit Record(FilterWorker& worker)
      : states(&worker, &Worker::stateChanged),
        started(&worker, &Worker::started),
        progress(&worker, &Worker::progressChanged),
        filtered(&worker, &FilterWorker::filtered),
        finished(&worker, &Worker::finished),
        stopped(&worker, &Worker::stopped),
        failed(&worker, &Worker::failed) {}
  QSignalSpy states, started, progress, filtered, finished, stopped, failed;

  std::vector<Worker::State> stateList() const {
    std::vector<Worker::State> list;
    for (const auto& arguments : states) list.push_back(arguments.front().value<Worker::State>());
    return list;
  }
};

using States = std::vector<Worker::State>;

}  // namespace

class FilterWorkerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void passesFollowEachOther() {
    FilterWorker worker;
    Record record(worker);
    worker.run("slow", requestFor(std::make_shared<SlowMethod>(), {{"offset", 3.0}, {"passes", 4.0}}));
    QTRY_COMPARE(worker.state(), Worker::State::Idle);
    const auto result = record.filtered.front().at(1).value<std::shared_ptr<const FilterResult>>();
    QCOMPARE(result->output->values.at<float>(3, 4), 14.0F);
    QCOMPARE(result->firstOutput->values.at<float>(3, 4), 5.0F);
    QCOMPARE(result->passes, 4);
    // It is no parameter of the method.
    QVERIFY(!result->parameters.contains("passes"));
    double before = 0.0;
    for (const auto& arguments : record.progress) {
      QVERIFY(arguments.at(1).toDouble() >= before);
      before = arguments.at(1).toDouble();
    }
  }

  void givesTheResult() {
    FilterWorker worker;
    Record record(worker);
    const auto method = std::make_shared<SlowMethod>();
    const quint64 id = worker.run("slow", requestFor(method, {{"offset", 3.0}}));
    QCOMPARE(worker.state(), Worker::State::Running);
    QTRY_COMPARE(worker.state(), Worker::State::Idle);
    QCOMPARE(record.filtered.count(), 1);
    QCOMPARE(record.filtered.front().at(0).toULongLong(), id);
    const auto result = record.filtered.front().at(1).value<std::shared_ptr<const FilterResult>>();
    QCOMPARE(result->output->values.at<float>(3, 4), 5.0F);
    QCOMPARE(result->picture->valuesAt(4, 3).front(), 5.0F);
    QCOMPARE(result->method.get(), method.get());
    QCOMPARE(result->name, QString("slow"));
    QCOMPARE(result->parameters.at("repeat"), 1.0);
    QCOMPARE(record.finished.count(), 1);
    QCOMPARE(record.stateList(), (States{Worker::State::Running, Worker::State::Idle}));
    QVERIFY(record.failed.isEmpty());
    QVERIFY(record.stopped.isEmpty());
  }

  void reportsProgressSparingly() {
    FilterWorker worker;
    Record record(worker);
    QElapsedTimer timer;
    timer.start();
    worker.run("slow", requestFor(std::make_shared<SlowMethod>(), {{"repeat", 400000.0}}));
    QTRY_COMPARE_WITH_TIMEOUT(worker.state(), Worker::State::Idle, 60000);
    const double seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    QVERIFY(record.progress.count() >= 1);
    QVERIFY2(record.progress.count() <= 20.0 * seconds + 2.0, qPrintable(QString::number(record.progress.count())));
    double last = 0.0;
    for (const auto& arguments : record.progress) {
      const double fraction = arguments.at(1).toDouble();
      QVERIFY(fraction >= last && fraction <= 1.0);
      last = fraction;
    }
  }

  void stopsWithinAQuarterOfASecond() {
    FilterWorker worker;
    Record record(worker);
    const quint64 id = worker.run("slow", requestFor(std::make_shared<SlowMethod>(), {{"repeat", 1e9}}));
    QTRY_VERIFY(record.progress.count() > 0);
    QElapsedTimer timer;
    timer.start();
    worker.stop();
    QCOMPARE(worker.state(), Worker::State::Cancelling);
    QTRY_COMPARE(worker.state(), Worker::State::Idle);
    QVERIFY2(timer.elapsed() < 250, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(record.stopped.count(), 1);
    QCOMPARE(record.stopped.front().front().toULongLong(), id);
    QVERIFY(record.filtered.isEmpty());
    QVERIFY(record.finished.isEmpty());
    QVERIFY(record.failed.isEmpty());
    QCOMPARE(record.stateList(), (States{Worker::State::Running, Worker::State::Cancelling, Worker::State::Idle}));
  }

  void aResultAfterStopIsDiscarded() {
    FilterWorker worker;
    Record record(worker);
    const auto gated = std::make_shared<GatedMethod>();
    gated->ignoreStop = true;
    worker.run("gated", requestFor(gated));
    gated->entered.acquire();
    worker.stop();
    gated->open = true;
    QTRY_COMPARE(worker.state(), Worker::State::Idle);
    QVERIFY(record.filtered.isEmpty());
    QCOMPARE(record.stopped.count(), 1);
  }

  void worksThroughTheQueueInOrder() {
    FilterWorker worker;
    Record record(worker);
    const auto gated = std::make_shared<GatedMethod>();
    const quint64 first = worker.run("first", requestFor(gated));
    const quint64 second = worker.run("second", requestFor(std::make_shared<SlowMethod>(), {{"offset", 7.0}}));
    const quint64 third = worker.run("third", requestFor(std::make_shared<SlowMethod>()));
    QCOMPARE(worker.queuedCount(), 2);
    gated->open = true;
    QTRY_COMPARE(record.finished.count(), 3);
    QList<quint64> order;
    for (const auto& arguments : record.finished) order.append(arguments.front().toULongLong());
    QCOMPARE(order, (QList<quint64>{first, second, third}));
    QCOMPARE(record.started.at(1).at(1).toString(), QString("second"));
    // No rest between the tasks.
    QCOMPARE(record.stateList(), (States{Worker::State::Running, Worker::State::Idle}));
  }

  void stopDropsTheQueueAndANewTaskRuns() {
    FilterWorker worker;
    Record record(worker);
    const auto gated = std::make_shared<GatedMethod>();
    worker.run("first", requestFor(gated));
    worker.run("second", requestFor(std::make_shared<SlowMethod>()));
    gated->entered.acquire();
    worker.stop();
    QCOMPARE(worker.queuedCount(), 0);
    const quint64 last = worker.run("last", requestFor(std::make_shared<SlowMethod>()));
    QTRY_COMPARE(record.finished.count(), 1);
    QCOMPARE(record.finished.front().front().toULongLong(), last);
    QCOMPARE(record.stopped.count(), 2);
  }

  void failuresAreReportedOnceAndSurvived_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("user's mistake") << 0 << "Cannot read depth.png";
    QTest::newRow("programmer's mistake") << 1 << "impossible";
    QTest::newRow("memory") << 2 << "memory";
    QTest::newRow("anything") << 3 << "unknown";
  }
  void failuresAreReportedOnceAndSurvived() {
    QFETCH(int, kind);
    QFETCH(QString, says);
    const auto fault = [kind] {
      if (kind == 0) throw dkn::Error(dkn::ErrorCode::Unreadable, "Cannot read depth.png.");
      if (kind == 1) throw std::logic_error("impossible");
      if (kind == 2) throw std::bad_alloc();
      throw 42;
    };
    FilterWorker worker;
    Record record(worker);
    worker.run("broken", requestFor(std::make_shared<ThrowingMethod>(fault)));
    worker.run("sound", requestFor(std::make_shared<SlowMethod>()));
    QTRY_COMPARE(worker.state(), Worker::State::Idle);
    QCOMPARE(record.failed.count(), 1);
    QVERIFY2(record.failed.front().at(1).toString().contains(says), qPrintable(record.failed.front().at(1).toString()));
    QCOMPARE(record.filtered.count(), 1);
  }

  void wrongParametersAreReported() {
    FilterWorker worker;
    Record record(worker);
    worker.run("slow", requestFor(std::make_shared<SlowMethod>(), {{"ofset", 3.0}}));
    QTRY_COMPARE(record.failed.count(), 1);
    QVERIFY(record.failed.front().at(1).toString().contains("ofset"));
  }

  void completionsRunOnTheOwnersThread() {
    Worker worker;
    QThread* workedOn = nullptr;
    QThread* completedOn = nullptr;
    worker.submit("task", [&](Progress&) -> Worker::Completion {
      workedOn = QThread::currentThread();
      return [&] { completedOn = QThread::currentThread(); };
    });
    QTRY_COMPARE(worker.state(), Worker::State::Idle);
    QCOMPARE(completedOn, QThread::currentThread());
    QVERIFY(workedOn != nullptr && workedOn != completedOn);
  }

  void destructionStopsWhatRuns() {
    const auto gated = std::make_shared<GatedMethod>();
    {
      FilterWorker worker;
      worker.run("endless", requestFor(gated));
      worker.run("never", requestFor(gated));
      gated->entered.acquire();
    }
    QVERIFY(!gated->entered.try_acquire());
  }
};

QTEST_GUILESS_MAIN(FilterWorkerTest)
#include "tst_filter_worker.moc"
