// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/figure.h"

#include <nlohmann/json.hpp>

#include <fstream>

#include "base/error.h"
#include "experiment/experiment_json.h"

namespace dkn {

namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

FigureKind kindFrom(const std::string& name) {
  if (name == "panels") return FigureKind::Panels;
  if (name == "kernels") return FigureKind::Kernels;
  if (name == "trade-off") return FigureKind::TradeOff;
  rejectExperiment("the figure '" + name + "' is unknown; there are panels, kernels and trade-off.");
}

FigureMethod methodFrom(const Json& json) {
  requireKeys(json, {"title", "method", "experiment", "row", "column", "set", "iterations"}, "a method");
  FigureMethod method;
  method.method = json.value("method", "");
  method.experiment = json.value("experiment", "");
  method.row = json.value("row", "");
  method.column = json.value("column", "");
  method.title = json.value("title", method.method.empty() ? method.row : method.method);
  method.parameters = json.value("set", Parameters{});
  method.iterations = json.value("iterations", 1);
  if (method.method.empty() == method.experiment.empty())
    rejectExperiment("a method wants either a method or an experiment with row and column.");
  return method;
}

FigureScene sceneFrom(const Json& json) {
  requireKeys(json,
              {"title", "guidance", "target", "truth", "protocol", "scale", "task", "unit", "invalid", "input", "depth",
               "part", "pixels"},
              "a scene");
  FigureScene scene;
  scene.title = json.value("title", "");
  scene.guidance = json.at("guidance").get<std::string>();
  scene.target = json.at("target").get<std::string>();
  scene.truth = json.value("truth", "");
  scene.pair.protocol = json.value("protocol", "none");
  if (json.contains("scale")) scene.pair.scale = json.at("scale").get<int>();
  scene.pair.task = taskFrom(json.value("task", "values"));
  scene.pair.unit = unitFrom(json.value("unit", ""));
  if (json.contains("invalid")) scene.pair.invalid = {InvalidRule::Mode::Value, json.at("invalid").get<double>()};
  scene.pair.validate();
  scene.showsInput = json.value("input", false);
  scene.inDepth = json.value("depth", true);
  if (json.contains("part")) {
    const auto part = json.at("part").get<std::vector<int>>();
    if (part.size() != 4 || part[0] < 0 || part[1] < 0 || part[2] < 1 || part[3] < 1)
      rejectExperiment("a part is [x, y, width, height].");
    scene.part = {part[0], part[1], part[2], part[3]};
  }
  for (const Json& pixel : json.value("pixels", Json::array()))
    scene.pixels.emplace_back(pixel.at(0).get<int>(), pixel.at(1).get<int>());
  return scene;
}

}  // namespace

bool isFigure(const fs::path& file) {
  bool figure = false;
  try {
    readExperimentJson(file, [&](const Json& json) { figure = json.is_object() && json.contains("figure"); });
  } catch (const Error&) {
    return false;
  }
  return figure;
}

Figure readFigure(const fs::path& file) {
  Figure figure;
  readExperimentJson(file, [&](const Json& json) {
    requireKeys(json, {"figure", "title", "differences", "methods", "scenes"}, "the figure");
    figure.name = file.stem().string();
    figure.title = json.at("title").get<std::string>();
    figure.kind = kindFrom(json.at("figure").get<std::string>());
    figure.differences = json.value("differences", false);
    for (const Json& method : json.at("methods")) figure.methods.push_back(methodFrom(method));
    for (const Json& scene : json.at("scenes")) figure.scenes.push_back(sceneFrom(scene));
    if (figure.methods.empty() || figure.scenes.empty()) rejectExperiment("a figure wants methods and scenes.");
  });
  return figure;
}

std::string methodOf(const FigureMethod& method, const fs::path& output) {
  if (method.experiment.empty()) return method.method;
  const fs::path folder = output / method.experiment;
  std::ifstream stream(folder / "table.json");
  const Json table = Json::parse(stream, nullptr, false);
  if (table.is_object()) {
    for (const Json& cell : table.value("cells", Json::array())) {
      if (cell.value("row", "") == method.row && cell.value("column", "") == method.column && cell.contains("model"))
        return (folder / cell.at("model").get<std::string>()).string();
    }
  }
  throw Error(ErrorCode::Unreadable, "The figure shows the network '" + method.row + ", " + method.column +
                                         "' of the experiment " + method.experiment + ", which is not in " +
                                         folder.string() + ": run --experiment " + method.experiment +
                                         " with the same --output first.");
}

}  // namespace dkn
