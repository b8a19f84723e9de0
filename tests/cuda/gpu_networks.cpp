// SPDX-License-Identifier: GPL-3.0-or-later
// The engine on the GPU against the CPU's: every kind of network, odd sizes, tiles, precisions, recordings, full
// memory.
#include <ATen/TensorOperators.h>
#include <ATen/ops/empty.h>

#include <algorithm>

#include "common/tensors.h"
#include "cuda/cuda_module.h"
#include "cuda/cuda_status.h"
#include "cuda/gpu_test.h"
#include "inference/engine.h"

using namespace dkn;
using namespace dkn::test;

namespace {

struct NamedNetwork {
  std::string name;
  std::shared_ptr<const Network> network;
};

std::vector<NamedNetwork> networks() {
  std::vector<NamedNetwork> list;
  const auto add = [&](const std::string& name, const ModelConfig& config) {
    list.push_back({name, std::make_shared<const Network>(config, 7)});
  };
  for (const auto architecture : {Architecture::Fdkn, Architecture::Dkn}) {
    const std::string prefix = architecture == Architecture::Fdkn ? "FDKN" : "DKN";
    ModelConfig config;
    config.architecture = architecture;
    add(prefix, config);
    config.kernelSize = 5;
    config.residual = false;
    add(prefix + ", 5 x 5, no residual", config);
    config = {};
    config.architecture = architecture;
    config.streams = Streams::Target;
    add(prefix + ", target alone", config);
    config.streams = Streams::Guidance;
    add(prefix + ", guidance alone", config);
    config = {};
    config.architecture = architecture;
    config.guidanceChannels = 1;
    config.border = BorderRule::Zero;
    config.sampling = SamplingConvention::Released;
    add(prefix + ", released conventions", config);
  }
  return list;
}

EngineInput randomInput(std::int64_t height, std::int64_t width, std::int64_t channels = 1, unsigned seed = 1) {
  return {randomFloats({3, height, width}, seed), randomFloats({channels, height, width}, seed + 1)};
}

EngineOptions on(const std::string& device, const std::string& precision = "fp32", int tile = 0) {
  EngineOptions options;
  options.device = device;
  options.precision = precision;
  options.tile = tile;
  return options;
}

EngineOutput run(const Engine& engine, const EngineInput& input, bool keepKernels = false) {
  Progress silent;
  return engine.run(input, silent, keepKernels);
}

void compareAll(const EngineInput& input, int tile, const std::string& size) {
  for (const auto& [name, network] : networks()) {
    const EngineOutput cpu = run(Engine(network, on("cpu")), input, true);
    const Engine engine(network, on("cuda", "fp32", tile));
    const EngineOutput cuda = run(engine, input, true);
    require(cuda.device.is_cuda() && cuda.notice.empty(), name + " ran elsewhere: " + cuda.notice);
    requireClose(cuda.values, cpu.values, 1e-4, name + ", " + size);
    requireClose(cuda.weights, cpu.weights, 1e-4, name + ", weights, " + size);
    requireClose(cuda.offsets, cpu.offsets, 1e-4, name + ", offsets, " + size);
    // Without kernels the fused operator does the work; the second and third run are recorded ones.
    for (int i = 0; i < 3; ++i)
      requireClose(run(engine, input).values, cpu.values, 1e-4,
                   name + ", fused, " + size + ", run " + std::to_string(i));
  }
}

/// All of a GPU's memory but about `left` bytes.
class Occupied {
 public:
  explicit Occupied(std::int64_t left) {
    const CudaModule& cuda = *cudaStatus().module;
    cuda.releaseCache();
    // The small ones fill what the allocator keeps for small tensors.
    for (const std::int64_t bytes : {1 << 30, 1 << 26, 1 << 22, 1 << 19, 1 << 14, 1 << 9}) {
      while (left == 0 || cuda.memory(gpu().index()).free - left > bytes) {
        if (!take(bytes)) break;
      }
    }
  }
  ~Occupied() {
    m_blocks.clear();
    cudaStatus().module->releaseCache();
  }
  Occupied(const Occupied&) = delete;
  Occupied& operator=(const Occupied&) = delete;

 private:
  bool take(std::int64_t bytes) {
    try {
      m_blocks.push_back(at::empty({bytes}, at::TensorOptions(gpu()).dtype(at::kByte)));
      return true;
    } catch (const c10::OutOfMemoryError&) {
      return false;
    }
  }

  std::vector<at::Tensor> m_blocks;
};

}  // namespace

DKN_GPU_CASE(wholeImages) {
  compareAll(randomInput(48, 64), 0, "48 x 64");
  compareAll(randomInput(53, 39, 2), 0, "53 x 39, two channels");
  compareAll(randomInput(1, 1), 0, "one pixel");
}

DKN_GPU_CASE(tiles) { compareAll(randomInput(75, 94), 32, "75 x 94 in tiles"); }

DKN_GPU_CASE(recordingsTakeNewPictures) {
  for (const auto& [name, network] : networks()) {
    const Engine cpu(network, on("cpu"));
    const Engine cuda(network, on("cuda"));
    for (unsigned seed = 1; seed < 6; ++seed) {
      const EngineInput input = randomInput(40, 44, 1, seed);
      requireClose(run(cuda, input).values, run(cpu, input).values, 1e-4, name + ", picture " + std::to_string(seed));
    }
    // More shapes than are kept, twice.
    for (int i = 0; i < 24; ++i) {
      const EngineInput input = randomInput(20 + 4 * (i % 12), 24);
      requireClose(run(cuda, input).values, run(cpu, input).values, 1e-4, name + ", shape " + std::to_string(i));
    }
  }
}

DKN_GPU_CASE(shorterPrecisions) {
  const EngineInput input = randomInput(64, 80);
  for (const auto& [name, network] : networks()) {
    const EngineOutput cpu = run(Engine(network, on("cpu")), input);
    for (const auto& [precision, tolerance] :
         std::vector<std::pair<std::string, double>>{{"tf32", 5e-3}, {"fp16", 5e-3}, {"bf16", 4e-2}, {"auto", 5e-3}}) {
      const EngineOutput cuda = run(Engine(network, on("cuda", precision)), input);
      require(cuda.precision == (precision == "auto" ? "fp16" : precision), name + " ran in " + cuda.precision);
      requireClose(cuda.values, cpu.values, tolerance, name + " in " + precision);
    }
  }
}

DKN_GPU_CASE(numbersBeyondHalf) {
  auto network = std::make_shared<Network>(ModelConfig{}, 7);
  network->parameters().front().mul_(1e7);
  const EngineInput input = randomInput(32, 32);
  const EngineOutput half = run(Engine(network, on("cuda", "fp16")), input);
  require(half.device.is_cpu() && half.notice.find("fp16") != std::string::npos, "nothing said of numbers beyond fp16");
  requireClose(half.values, run(Engine(network, on("cpu")), input).values, 1e-6, "after fp16");
}

DKN_GPU_CASE(inspectedKernels) {
  const EngineInput input = randomInput(37, 50);
  const Rect rect{13, 22, 5, 7};
  for (const auto& [name, network] : networks()) {
    const Engine cpu(network, on("cpu"));
    const Engine cuda(network, on("cuda"));
    const Kernels wanted = cpu.kernels(input, rect);
    const Kernels kernels = cuda.kernels(input, rect);
    require(kernels.weights.is_cpu() && kernels.offsets.is_cpu(), name + ": the kernels are on the GPU");
    requireClose(kernels.weights, wanted.weights, 1e-4, name + ", weights");
    requireClose(kernels.offsets, wanted.offsets, 1e-4, name + ", offsets");
    if (!network->config().usesTarget()) continue;
    const Heads heads = cuda.pixelHeads(StreamId::Target, input, rect);
    const Heads wantedHeads = cpu.pixelHeads(StreamId::Target, input, rect);
    requireClose(heads.weights, wantedHeads.weights, 1e-4, name + ", raw weights");
    requireClose(heads.offsets, wantedHeads.offsets, 1e-4, name + ", raw offsets");
  }
}

DKN_GPU_CASE(literalAlgorithm) {
  const EngineInput input = randomInput(30, 41);
  for (const auto& [name, network] : networks()) {
    EngineOptions literal = on("cuda");
    literal.kind = EngineKind::Reference;
    const EngineOutput cuda = run(Engine(network, literal), input, true);
    const EngineOutput cpu = run(Engine(network, on("cpu")), input, true);
    require(cuda.values.is_cpu() && cuda.weights.is_cpu(), name + ": the result is on the GPU");
    requireClose(cuda.values, cpu.values, 1e-4, name);
    requireClose(cuda.weights, cpu.weights, 1e-4, name + ", weights");
  }
}

DKN_GPU_CASE(tilesAsTheyCome) {
  // Every tile is told once, with its final values; later ones are computed meanwhile.
  const auto network = networks().front().network;
  const EngineInput input = randomInput(100, 130, 2);
  at::Tensor seen = at::empty(input.target.sizes()).fill_(-1e9);
  std::int64_t pixels = 0;
  EngineOptions options = on("cuda", "fp32", 32);
  options.onTile = [&](const Rect& tile, const at::Tensor& values) {
    seen.narrow(1, tile.y, tile.height).narrow(2, tile.x, tile.width).copy_(values);
    pixels += tile.height * tile.width;
  };
  const EngineOutput output = run(Engine(network, options), input);
  require(pixels == 100 * 130, "not every pixel was told once");
  requireClose(seen, output.values, 0.0, "tiles told");
}

DKN_GPU_CASE(fullMemoryHalvesTiles) {
  ModelConfig config;
  config.architecture = Architecture::Dkn;
  const auto network = std::make_shared<const Network>(config, 7);
  const EngineInput input = randomInput(1200, 1200);
  const EngineOutput free = run(Engine(network, on("cuda")), input);
  const Engine engine(network, on("cuda", "fp32", 1200));
  const Occupied occupied(std::int64_t{1} << 30);
  const EngineOutput full = run(engine, input);
  require(full.device.is_cuda() && full.notice.empty(), "it did not stay on the GPU: " + full.notice);
  requireClose(full.values, free.values, 1e-4, "in what was left of the memory");
}

DKN_GPU_CASE(noMemoryTakesTheProcessor) {
  const auto network = networks().front().network;
  const EngineInput input = randomInput(64, 64);
  const EngineOutput wanted = run(Engine(network, on("cpu")), input);
  const Engine engine(network, on("cuda"));
  // Kernels are loaded at their first use, into the same memory.
  run(engine, input);
  EngineOutput output;
  {
    const Occupied occupied(0);
    output = run(engine, input);
  }
  require(output.device.is_cpu() && !output.notice.empty(), "it said nothing, or found memory");
  requireClose(output.values, wanted.values, 1e-6, "from the processor");
  require(run(engine, input).device.is_cuda(), "it did not come back to the GPU");
}
