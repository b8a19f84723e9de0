// SPDX-License-Identifier: GPL-3.0-or-later
// Writing results of the window with a note of what made them.
#include "run/result_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <string>

#include "base/error.h"
#include "base/version.h"
#include "image/read_image.h"

namespace dkn {
namespace {

std::string plainNumber(double value) { return QString::number(value, 'g', 12).toStdString(); }

/// The same keys as those of batch results.
Provenance provenanceOf(const LoadedPair& pair, const FilterResult& result) {
  Provenance notes = result.method->provenance();
  notes["software"] = std::string(kProgramName) + " " + kVersion;
  notes["version"] = kVersion;
  notes["method"] = result.name.toStdString();
  std::string parameters;
  for (const auto& [name, value] : result.parameters) {
    parameters += (parameters.empty() ? "" : " ") + name + "=" + plainNumber(value);
  }
  notes["parameters"] = parameters;
  notes["guidance"] = pair.isDemo() ? "synthetic scene" : pair.files.guidance.filename().string();
  notes["target"] = pair.isDemo() ? "synthetic scene" : pair.files.target.filename().string();
  notes["protocol"] = pair.prepared.protocol;
  notes["scale"] = plainNumber(pair.prepared.scale);
  notes["iterations"] = std::to_string(result.passes);
  notes["device"] = result.output->device;
  notes["precision"] = result.output->precision;
  return notes;
}

/// A result never takes the place of what it was made from.
void refuseInputs(const LoadedPair& pair, const std::filesystem::path& file) {
  std::error_code ignored;
  for (const auto& input : {pair.files.guidance, pair.files.target, pair.files.groundTruth}) {
    if (input.empty() || !std::filesystem::equivalent(file, input, ignored)) continue;
    throw Error(
        ErrorCode::CannotWrite,
        QCoreApplication::translate("dkn::Result", "The result would replace the input %1. Choose another name.")
            .arg(QString::fromStdString(input.string()))
            .toStdString());
  }
}

}  // namespace

void writeResult(const std::filesystem::path& file, ImageFormat format, const LoadedPair& pair,
                 const FilterResult& result) {
  refuseInputs(pair, file);
  // Classes as pictures, their scores where numbers are kept.
  const bool asPicture = format == ImageFormat::Png || format == ImageFormat::Png16;
  Image image = result.picture->image();
  if (!asPicture) image.values = result.output->values;
  image.stored = pair.prepared.classes.empty() ? pair.prepared.stored : PixelType::UInt16;
  writeImage(file, image, format, provenanceOf(pair, result));
}

std::shared_ptr<const FilterResult> readStoredResult(const RunRecord& record,
                                                     const std::shared_ptr<const LoadedPair>& pair,
                                                     MethodCache& cache) {
  Image image = readTarget(record.file, {InvalidRule::Mode::None, 0.0}, pair->prepared.input.guidance.values.size());
  if (image.values.size() != pair->prepared.input.guidance.values.size()) {
    throw Error(
        ErrorCode::Unreadable,
        QCoreApplication::translate("dkn::Result", "The stored result %1 does not fit its pair. Run the method again.")
            .arg(QString::fromStdString(record.file.string()))
            .toStdString());
  }
  auto result = std::make_shared<FilterResult>();
  result->method = cache.method(record.method.toStdString());
  result->name = methodTitle(record.method);
  result->input = std::shared_ptr<const FilterInput>(pair, &pair->prepared.input);
  Parameters given = record.parameters;
  result->passes = takePasses(given);
  result->parameters = completeParameters(result->method->name(), result->method->parameterSpecs(), given);
  result->metrics = record.metrics;
  auto output = std::make_shared<FilterOutput>();
  output->values = image.values;
  // Of a result that was exported as classes, the scores are gone.
  const std::vector<int>& classes = pair->prepared.classes;
  const bool classesAlone = !classes.empty() && image.channels() == 1 && classes.size() > 1;
  output->seconds = record.seconds;
  output->device = record.device.toStdString();
  output->precision = record.precision.toStdString();
  result->output = std::move(output);
  if (result->passes == 1) result->firstOutput = result->output;
  result->picture = classesAlone ? Picture::ofClasses(image) : pictureOf(image, classes);
  return result;
}

}  // namespace dkn
