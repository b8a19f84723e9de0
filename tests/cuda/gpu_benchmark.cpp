// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the GPU filters and trains: `gpu_benchmark [--size WxH] [--seconds S] [--report FILE.json]`.
#include <ATen/TensorOperators.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <ATen/ops/empty_like.h>
#include <c10/core/DeviceGuard.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "base/atomic_file.h"
#include "base/error.h"
#include "common/tensors.h"
#include "cuda/cuda_status.h"
#include "inference/engine.h"
#include "inference/reference_engine.h"
#include "inference/tile_network.h"
#include "train/training_benchmark.h"

namespace {

using namespace dkn;
using namespace dkn::test;
using Clock = std::chrono::steady_clock;
using Json = nlohmann::ordered_json;

struct Options {
  std::int64_t width = 640;
  std::int64_t height = 480;
  double seconds = 1.0;  ///< of each measurement
  std::string report;
};

struct Timing {
  double median = 0.0;  ///< seconds a run
  double minimum = 0.0;
};

void synchronise(const at::Device& device) { at::detail::getCUDAHooks().deviceSynchronize(device.index()); }

/// Waits for the device after every run: what one image takes, and not how many are on their way.
Timing timed(const at::Device& device, double seconds, const std::function<void()>& run) {
  for (int i = 0; i < 4; ++i) run();
  synchronise(device);
  std::vector<double> times;
  for (double total = 0.0; total < seconds || times.size() < 3; total += times.back()) {
    const auto start = Clock::now();
    run();
    synchronise(device);
    times.push_back(std::chrono::duration<double>(Clock::now() - start).count());
  }
  std::sort(times.begin(), times.end());
  return {times[times.size() / 2], times.front()};
}

struct Line {
  std::string network;
  std::string what;
  std::string precision;
  Timing timing;
  double speedUp = 0.0;      ///< over the literal algorithm on the same GPU
  double difference = -1.0;  ///< from the CPU's float32, relative to the largest value
};

void print(const Line& line) {
  std::printf("%-5s %-34s %-5s %9.3f %9.3f", line.network.c_str(), line.what.c_str(), line.precision.c_str(),
              1e3 * line.timing.median, 1e3 * line.timing.minimum);
  if (line.speedUp > 0.0) std::printf(" %9.1f", line.speedUp);
  if (line.difference >= 0.0) std::printf("   %.1e", line.difference);
  std::printf("\n");
  std::fflush(stdout);
}

double differenceOf(const at::Tensor& values, const at::Tensor& wanted) {
  return ((values.cpu() - wanted).abs().max() / wanted.abs().max()).item<double>();
}

/// One network: from planes on the device to a result on the device, and from the host to the host.
std::vector<Line> benchmark(Architecture architecture, const at::Device& device, const Options& options) {
  const c10::InferenceMode guard;
  ModelConfig config;
  config.architecture = architecture;
  const std::string name = architecture == Architecture::Fdkn ? "FDKN" : "DKN";
  const auto network = std::make_shared<const Network>(config, 7);
  const EngineInput host{randomFloats({3, options.height, options.width}, 1),
                         randomFloats({1, options.height, options.width}, 2)};
  const EngineInput planes{host.guidance.to(device), host.target.to(device)};
  Progress silent;
  EngineOptions onCpu;
  onCpu.device = "cpu";
  const at::Tensor wanted = Engine(network, onCpu).run(host, silent).values;

  std::vector<Line> lines;
  const auto add = [&](const Line& line) {
    lines.push_back(line);
    if (lines.size() > 1) lines.back().speedUp = lines.front().timing.median / line.timing.median;
    print(lines.back());
  };
  Network literal = *network;
  literal.to(device);
  at::Tensor result;
  const Timing literally = timed(device, options.seconds, [&] {
    EngineOutput output;
    output.values = at::empty_like(planes.target);
    runReference(literal, planes, silent, output);
    result = output.values;
  });
  add({name, "literal algorithm", "fp32", literally, 0.0, differenceOf(result, wanted)});

  const Rect whole{0, 0, options.height, options.width};
  for (const DenseForm form : {DenseForm::Phases, DenseForm::Dilated}) {
    for (const std::string precision : {"fp32", "tf32", "bf16", "fp16"}) {
      if (form == DenseForm::Dilated && (architecture == Architecture::Fdkn || precision == "fp32")) continue;
      const TileNetwork tiles(*network, {resolvePrecision(precision, device), device, form, isTf32(precision)});
      const Timing timing = timed(device, options.seconds, [&] {
        StageClock clock;
        result = tiles.filter(planes.guidance, planes.target, whole, false, clock).values;
      });
      add({name, form == DenseForm::Phases ? "device to device" : "device to device, by dilation", precision, timing,
           0.0, differenceOf(result, wanted)});
    }
  }
  EngineOptions onGpu;
  onGpu.device = device.str();
  onGpu.precision = "auto";
  const Engine engine(network, onGpu);
  const Timing all = timed(device, options.seconds, [&] { result = engine.run(host, silent).values; });
  add({name, "host to host", precisionName(engine.precision()), all, 0.0, differenceOf(result, wanted)});
  return lines;
}

void benchmarkTraining(const at::Device& device, Json& report) {
  std::printf("\n%-5s %-34s %-5s %9s %9s %9s\n", "", "training, batch 1", "", "median ms", "its / s", "waiting %");
  for (const char* precision : {"fp32", "auto", "bf16"}) {
    TrainingBenchmarkOptions options;
    options.crops = {{96, 96}, {256, 320}};
    options.repeat = 100;
    options.device = device.str();
    options.precision = precision;
    Progress silent;
    for (const TrainingBenchmarkItem& item : runTrainingBenchmark(options, silent)) {
      std::printf("%-5s %-34s %-5s %9.3f %9.1f %9.0f\n", item.network.c_str(),
                  ("crop " + std::to_string(item.cropWidth) + " x " + std::to_string(item.cropHeight)).c_str(),
                  precision, 1e3 * item.medianSeconds, 1.0 / item.medianSeconds, 100.0 * item.waitingShare);
      std::fflush(stdout);
      report["training"].push_back({{"network", item.network},
                                    {"crop", {item.cropHeight, item.cropWidth}},
                                    {"precision", precision},
                                    {"seconds", {{"median", item.medianSeconds}, {"min", item.minimumSeconds}}},
                                    {"waiting_share", item.waitingShare}});
    }
  }
}

Options parse(int argc, char** argv) {
  Options options;
  for (int i = 1; i + 1 < argc; i += 2) {
    const std::string name = argv[i];
    const std::string value = argv[i + 1];
    if (name == "--size" && value.find('x') != std::string::npos) {
      options.width = std::stoll(value);
      options.height = std::stoll(value.substr(value.find('x') + 1));
    } else if (name == "--seconds") {
      options.seconds = std::stod(value);
    } else if (name == "--report") {
      options.report = value;
    } else {
      throw Error(ErrorCode::BadArgument, "gpu_benchmark takes --size WxH, --seconds S and --report FILE.json.");
    }
  }
  return options;
}

int run(int argc, char** argv) {
  const Options options = parse(argc, argv);
  const at::Device device = resolveDevice("auto");
  if (!device.is_cuda()) {
    std::printf("gpu_benchmark: no GPU. %s\n", cudaStatus().problem.c_str());
    return 77;
  }
  const c10::DeviceGuard guard(device);
  const std::string gpu = describe(cudaStatus().gpus[static_cast<std::size_t>(device.index())]);
  std::printf("%s, %lld x %lld, one image at a time\n\n", gpu.c_str(), static_cast<long long>(options.width),
              static_cast<long long>(options.height));
  std::printf("%-5s %-34s %-5s %9s %9s %9s   %s\n", "", "", "", "median ms", "min ms", "speed-up", "difference");
  Json report = {{"version", 1},
                 {"gpu", gpu},
                 {"size", {options.width, options.height}},
                 {"items", Json::array()},
                 {"training", Json::array()}};
  for (const Architecture architecture : {Architecture::Fdkn, Architecture::Dkn}) {
    for (const Line& line : benchmark(architecture, device, options)) {
      report["items"].push_back({{"network", line.network},
                                 {"what", line.what},
                                 {"precision", line.precision},
                                 {"seconds", {{"median", line.timing.median}, {"min", line.timing.minimum}}},
                                 {"speed_up", line.speedUp},
                                 {"difference", line.difference}});
    }
  }
  benchmarkTraining(device, report);
  if (!options.report.empty()) writeFileAtomically(options.report, report.dump(2) + "\n");
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "gpu_benchmark: %s\n", dkn::userMessage(error).c_str());
    return 1;
  }
}
