// SPDX-License-Identifier: GPL-3.0-or-later
// Known answers, computed to see that everything works on this machine.
#include "guide/installation_check.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

#include "base/error.h"
#include "batch/environment.h"
#include "filter/kernel_source.h"
#include "filter/method_registry.h"
#include "image/read_image.h"
#include "image/write_image.h"
#include "view/number_format.h"

namespace dkn {
namespace {

constexpr int kWidth = 64;
constexpr int kHeight = 48;
constexpr float kLevel = 5.0F;
constexpr ValueRange kRange{0.0F, 10.0F};
/// Of a constant in half precision, as a share of the range.
constexpr double kConstantTolerance = 2e-3;

QString text(const char* sentence) { return QCoreApplication::translate("dkn::InstallationCheck", sentence); }

/// A step in colour at one half; the target is one value, or the same step.
FilterInput makeInput(bool constant) {
  FilterInput input;
  const cv::Rect right(kWidth / 2, 0, kWidth - kWidth / 2, kHeight);
  input.guidance.values = cv::Mat(kHeight, kWidth, CV_32FC3, cv::Scalar(0.2, 0.4, 0.6));
  input.guidance.values(right).setTo(cv::Scalar(0.9, 0.7, 0.3));
  input.target.values = cv::Mat(kHeight, kWidth, CV_32FC1, cv::Scalar(kLevel));
  if (!constant) input.target.values(right).setTo(kRange.maximum);
  input.samples = input.target;
  input.range = kRange;
  return input;
}

CheckLine attempt(const QString& what, const std::function<CheckLine()>& check) {
  try {
    return check();
  } catch (const Interrupted&) {
    throw;
  } catch (const std::exception& error) {
    return {what, false, QString::fromUtf8(error.what())};
  }
}

CheckLine checkFiles() {
  const QString what = text(QT_TRANSLATE_NOOP("dkn::InstallationCheck", "Pictures are written and read again"));
  return attempt(what, [&] {
    const QTemporaryDir folder;
    Image image;
    image.values = cv::Mat(16, 16, CV_32FC1);
    for (int i = 0; i < 256; ++i) image.values.at<float>(i / 16, i % 16) = static_cast<float>(257 * i);
    image.stored = PixelType::UInt16;
    double largest = 0.0;
    for (const auto& [name, format] : {std::pair{"a.png", ImageFormat::Png16}, std::pair{"a.npy", ImageFormat::Npy}}) {
      const std::filesystem::path file = folder.filePath(QLatin1String(name)).toStdString();
      writeImage(file, image, format, {});
      largest = std::max(largest, cv::norm(readTarget(file).values, image.values, cv::NORM_INF));
    }
    return CheckLine{
        what, largest == 0.0,
        text(QT_TRANSLATE_NOOP("dkn::InstallationCheck", "largest deviation %1")).arg(formatShort(largest))};
  });
}

CheckLine checkMethod(const std::string& name, const std::vector<std::filesystem::path>& folders,
                      const RunOptions& options, Progress& progress) {
  const QString what = QString::fromStdString(name);
  return attempt(what, [&] {
    const auto method = createMethod(name, folders);
    const Parameters parameters = completeParameters(name, method->parameterSpecs(), {});
    const FilterInput flat = makeInput(true);
    const FilterOutput output = method->run(flat, parameters, options, progress);
    const double deviation = cv::norm(output.values, flat.target.values, cv::NORM_INF);
    bool passed = deviation <= kConstantTolerance * (kRange.maximum - kRange.minimum);
    QString detail =
        text(QT_TRANSLATE_NOOP("dkn::InstallationCheck", "a constant deviates by %1")).arg(formatShort(deviation));
    // The kernel's own arithmetic is fp32: what the run rounds is not its business here.
    RunOptions exact = options;
    exact.precision = "fp32";
    const FilterInput step = makeInput(false);
    if (const auto kernels = method->kernelSource(step, parameters, exact)) {
      const PixelKernel kernel = kernels->kernel({kWidth / 2 - 1, kHeight / 2}, 0);
      const SelfCheck check = selfCheck(kernel, kernel.output, kRange.maximum - kRange.minimum);
      passed &= check.passes();
      detail += text(QT_TRANSLATE_NOOP("dkn::InstallationCheck", "; the taps of a pixel give its value within %1"))
                    .arg(formatShort(std::abs(check.reconstructed - check.stored)));
    }
    detail += QStringLiteral("  ·  ") + QString::fromStdString(output.device + ' ' + output.precision) +
              QStringLiteral("  ·  ") + formatSeconds(output.seconds);
    return CheckLine{what, passed, detail};
  });
}

}  // namespace

QStringList installationFacts(int threads) {
  const Environment here = currentEnvironment(threads);
  QStringList devices;
  for (const std::string& device : here.devices) devices.append(QString::fromStdString(device));
  return {
      QString::fromStdString(here.program), QString::fromStdString(here.system),
      QStringLiteral("LibTorch %1, OpenCV %2, Qt %3")
          .arg(QString::fromStdString(here.libtorch), QString::fromStdString(here.opencv), QLatin1String(qVersion())),
      QStringLiteral("%1, %2").arg(QString::fromStdString(here.cpu), QString::fromStdString(here.cpuCapability)),
      text(QT_TRANSLATE_NOOP("dkn::InstallationCheck", "Threads: %1 of %2; devices: %3"))
          .arg(here.threads)
          .arg(here.cores)
          .arg(devices.join(QStringLiteral(", ")))};
}

std::vector<CheckLine> checkInstallation(const std::vector<std::filesystem::path>& folders, const RunOptions& options,
                                         Progress& progress, const std::function<void(const CheckLine&)>& tell) {
  std::vector<CheckLine> lines;
  const auto add = [&](CheckLine line) {
    tell(line);
    lines.push_back(std::move(line));
  };
  add(checkFiles());
  const std::vector<std::string> methods = listMethods(folders);
  for (std::size_t i = 0; i < methods.size(); ++i) {
    progress.throwIfStopped();
    add(checkMethod(methods[i], folders, options, progress));
  }
  const auto models = listModels(folders);
  add({text(QT_TRANSLATE_NOOP("dkn::InstallationCheck", "Models are found")), !models.empty(),
       models.empty()
           ? text(QT_TRANSLATE_NOOP("dkn::InstallationCheck", "none; put .safetensors files beside the program"))
           : QString::fromStdString(models.front().parent_path().string())});
  return lines;
}

}  // namespace dkn
