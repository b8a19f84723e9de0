// SPDX-License-Identifier: GPL-3.0-or-later
// A kernel inspector on small pictures: what its tests share.
#pragma once

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <atomic>
#include <cmath>

#include "base/error.h"
#include "common/baseline_runs.h"
#include "common/formula_network.h"
#include "common/fuzzy.h"
#include "filter/baseline.h"
#include "filter/network_method.h"
#include "inspect/aggregated_kernel.h"
#include "inspector/compare_page.h"
#include "inspector/kernel_dock.h"
#include "inspector/kernel_page.h"
#include "inspector/kernel_text.h"
#include "inspector/maps_page.h"
#include "inspector/neighbourhood_view.h"
#include "inspector/pins_page.h"
#include "inspector/tap_model.h"
#include "inspector/what_if_page.h"
#include "model/model_file.h"
#include "plot/matrix_plot.h"
#include "view/number_format.h"

namespace dkn::test {

inline constexpr int kWidth = 70;
inline constexpr int kHeight = 52;

inline std::shared_ptr<const Method> network(Architecture architecture, bool residual, SamplingConvention sampling,
                                             int features = 16) {
  ModelConfig config;
  config.architecture = architecture;
  config.residual = residual;
  config.sampling = sampling;
  config.border = sampling == SamplingConvention::Released ? BorderRule::Zero : BorderRule::Replicate;
  config.features1 = config.features2 = features;
  const QTemporaryDir folder;
  const std::filesystem::path file = folder.filePath("network.safetensors").toStdString();
  saveModel(file, formulaNetwork(config), {});
  return loadNetworkMethod(architecture == Architecture::Dkn ? "dkn" : "fdkn", file);
}

/// No weighted sum.
class Largest : public Baseline {
 public:
  std::string name() const override { return "largest"; }
  std::string description() const override { return "largest"; }

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters&, Progress&) const override {
    return input.target.values.clone();
  }
};

/// Takes as long as it is told to, and counts.
class Patient : public Method {
 public:
  explicit Patient(std::shared_ptr<const Method> method) : m_method(std::move(method)) {}
  std::string name() const override { return "patient"; }
  std::string description() const override { return "patient"; }
  FilterOutput run(const FilterInput& input, const Parameters& parameters, const RunOptions& options,
                   Progress& progress) const override {
    ++runs;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < runMilliseconds) {
      progress.throwIfStopped();
      QThread::msleep(1);
    }
    return m_method->run(input, parameters, options, progress);
  }
  std::shared_ptr<const KernelSource> kernelSource(const FilterInput& input, const Parameters& parameters,
                                                   const RunOptions& options) const override {
    return std::make_shared<Source>(m_method->kernelSource(input, parameters, options), *this);
  }

  mutable std::atomic_int asked = 0;
  std::atomic_int milliseconds = 0;  ///< a kernel
  mutable std::atomic_int runs = 0;
  std::atomic_int runMilliseconds = 0;  ///< a run, which can be stopped

 private:
  class Source : public KernelSource {
   public:
    Source(std::shared_ptr<const KernelSource> source, const Patient& patient)
        : KernelSource(source->size(), source->channels()), m_source(std::move(source)), m_patient(patient) {}

   protected:
    std::vector<PixelKernel> compute(const cv::Rect& area, int channel) const override {
      ++m_patient.asked;
      QThread::msleep(static_cast<unsigned long>(m_patient.milliseconds.load()));
      return m_source->kernels(area, channel);
    }

   private:
    std::shared_ptr<const KernelSource> m_source;
    const Patient& m_patient;
  };
  std::shared_ptr<const Method> m_method;
};

inline std::shared_ptr<const FilterInput> makeInput(int width, int height) {
  auto input = std::make_shared<FilterInput>();
  input->guidance.values = randomImage(height, width, CV_32FC3, 11);
  input->target.values = randomImage(height, width, CV_32F, 12, 40.0);
  input->samples = input->target;
  input->range = {0.0F, 40.0F};
  return input;
}

inline InspectedRun runOf(const std::shared_ptr<const Method>& method,
                          const std::shared_ptr<const FilterInput>& input) {
  auto result = std::make_shared<FilterResult>();
  result->name = QString::fromStdString(method->name());
  result->input = input;
  result->method = method;
  result->parameters = completeParameters(method->name(), method->parameterSpecs(), {});
  Progress progress;
  result->output = std::make_shared<FilterOutput>(method->run(*input, result->parameters, {}, progress));
  return {result->name, result, false, PixelType::Float32};
}

/// As if it had been run: its output is its input.
inline InspectedRun pretendedRunOf(const std::shared_ptr<const Method>& method,
                                   const std::shared_ptr<const FilterInput>& input) {
  auto result = std::make_shared<FilterResult>();
  result->name = QString::fromStdString(method->name());
  result->input = input;
  result->method = method;
  result->parameters = completeParameters(method->name(), method->parameterSpecs(), {});
  auto output = std::make_shared<FilterOutput>();
  output->values = input->target.values;
  output->device = "cpu";
  output->precision = "fp32";
  result->output = output;
  return {result->name, result, false, PixelType::Float32};
}

/// A base of test classes.
class InspectorCase {
 protected:
  void makeRuns() {
    m_input = makeInput(kWidth, kHeight);
    m_fdkn = runOf(network(Architecture::Fdkn, true, SamplingConvention::Centred), m_input);
    m_dkn = runOf(network(Architecture::Dkn, false, SamplingConvention::Released), m_input);
    m_gf = runOf(baseline("gf"), m_input);
    m_jbu = runOf(baseline("jbu"), m_input);
    m_none = runOf(std::make_shared<Largest>(), m_input);
  }
  void open() {
    m_model = std::make_unique<InspectorModel>();
    m_dock = std::make_unique<KernelDock>(m_model.get());
    m_dock->resize(480, 760);
    m_dock->show();
    m_model->setRuns({m_gf, m_jbu, m_none, m_dkn, m_fdkn});
  }
  void close() {
    m_dock.reset();
    m_model.reset();
  }

  PixelKernel truth(const InspectedRun& run, QPoint pixel) const {
    return run.result->method->kernelSource(*run.result->input, run.result->parameters, {})
        ->kernel({pixel.x(), pixel.y()}, 0);
  }
  void showKernel(QPoint pixel) {
    m_model->goTo(pixel);
    QTRY_VERIFY(m_model->answer(m_model->query()));
  }
  void click(QPointF position) { QTest::mouseClick(m_dock->neighbourhood(), Qt::LeftButton, {}, position.toPoint()); }

  std::shared_ptr<const FilterInput> m_input;
  InspectedRun m_fdkn, m_dkn, m_gf, m_jbu, m_none;
  std::unique_ptr<InspectorModel> m_model;
  std::unique_ptr<KernelDock> m_dock;
};

}  // namespace dkn::test
