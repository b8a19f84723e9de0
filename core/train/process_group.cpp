// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/process_group.h"

#include <ATen/ops/full.h>
#include <torch/csrc/autograd/custom_function.h>
#ifdef USE_C10D_GLOO
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#endif

#include <charconv>
#include <chrono>
#include <cstdlib>

#include "base/error.h"
#include "cuda/cuda_module.h"
#include "cuda/cuda_status.h"

namespace dkn {

namespace {

const char* variable(const char* name) {
  const char* value = std::getenv(name);
  return value && *value ? value : nullptr;
}

int number(const char* name, int minimum, int maximum) {
  const std::string text = variable(name);
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < minimum || value > maximum) {
    throw Error(ErrorCode::BadArgument, std::string("The environment variable ") + name + " is '" + text +
                                            "'; a number from " + std::to_string(minimum) + " to " +
                                            std::to_string(maximum) + " is wanted.");
  }
  return value;
}

constexpr int kMostProcesses = 65536;

ProcessPlace placeFrom(const char* rank, const char* size, const char* localRank) {
  ProcessPlace place;
  place.size = number(size, 1, kMostProcesses);
  if (!variable(rank))
    throw Error(ErrorCode::BadArgument,
                std::string(size) + " is set and " + rank + " is not: start with torchrun or srun.");
  place.rank = number(rank, 0, place.size - 1);
  if (variable(localRank)) place.localRank = number(localRank, 0, kMostProcesses);
  if (place.size == 1) return place;
  if (!variable("MASTER_ADDR")) {
    throw Error(ErrorCode::BadArgument,
                "MASTER_ADDR is not set: name the machine of process 0 (and a free port in MASTER_PORT).");
  }
  place.masterAddress = variable("MASTER_ADDR");
  if (variable("MASTER_PORT")) place.masterPort = number("MASTER_PORT", 1, 65535);
  return place;
}

class SummedOverProcesses : public torch::autograd::Function<SummedOverProcesses> {
 public:
  static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& values, std::int64_t group) {
    context->saved_data["group"] = group;
    return groupAt(group)->sum(values);
  }
  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 const torch::autograd::variable_list& gradients) {
    return {groupAt(context->saved_data["group"].toInt())->sum(gradients[0]), at::Tensor()};
  }
  // Autograd keeps plain values; the group outlives every backward pass of its training step.
  static std::int64_t addressOf(const ProcessGroup* group) { return reinterpret_cast<std::int64_t>(group); }

 private:
  static const ProcessGroup* groupAt(std::int64_t address) { return reinterpret_cast<const ProcessGroup*>(address); }
};

}  // namespace

std::optional<ProcessPlace> processPlace() {
  std::optional<ProcessPlace> place;
  if (variable("WORLD_SIZE")) {
    place = placeFrom("RANK", "WORLD_SIZE", "LOCAL_RANK");
  } else if (variable("SLURM_NTASKS") && variable("SLURM_PROCID")) {
    place = placeFrom("SLURM_PROCID", "SLURM_NTASKS", "SLURM_LOCALID");
  }
  return place && place->size > 1 ? place : std::nullopt;
}

#ifdef USE_C10D_GLOO

struct ProcessGroup::Backend {
  c10::intrusive_ptr<c10d::Store> store;
  c10::intrusive_ptr<c10d::ProcessGroupGloo> gloo;
  c10::intrusive_ptr<c10d::Backend> nccl;  ///< null: GPU tensors go through the host
  std::chrono::milliseconds timeout{};

  ~Backend() {
    if (nccl) nccl->shutdown();
  }
  c10d::Backend& of(const at::Tensor& values) const {
    return values.is_cuda() ? *nccl : static_cast<c10d::Backend&>(*gloo);
  }
  /// A copy that the backend can work on.
  at::Tensor shared(const at::Tensor& values) const {
    const at::Device device = nccl ? values.device() : at::Device(at::kCPU);
    return values.detach().to(device, false, true).contiguous();
  }
};

template <typename Call>
void ProcessGroup::guarded(Call&& call) const {
  try {
    call();
  } catch (const std::exception& error) {
    throw Error(ErrorCode::Model, "Process " + std::to_string(m_place.rank) + " of " + std::to_string(m_place.size) +
                                      " lost the others: one of them has ended, or the network between them fails (" +
                                      userMessage(error) + "). Start all again with --resume.");
  }
}

ProcessGroup::ProcessGroup(const ProcessPlace& place, double timeoutSeconds)
    : m_place(place), m_backend(std::make_unique<Backend>()) {
  const std::chrono::milliseconds timeout(static_cast<std::int64_t>(1000.0 * timeoutSeconds));
  m_backend->timeout = timeout;
  try {
    // torchrun keeps the store itself; a restarted job must not meet the last one's keys.
    const char* agent = variable("TORCHELASTIC_USE_AGENT_STORE");
    const bool hosted = agent && std::string(agent) == "True";
    c10d::TCPStoreOptions options;
    options.port = static_cast<std::uint16_t>(place.masterPort);
    options.isServer = place.rank == 0 && !hosted;
    options.numWorkers = static_cast<std::size_t>(place.size);
    options.waitWorkers = !hosted;
    options.timeout = timeout;
    m_backend->store = c10::make_intrusive<c10d::TCPStore>(place.masterAddress, options);
    const char* attempt = variable("TORCHELASTIC_RESTART_COUNT");
    const auto store =
        c10::make_intrusive<c10d::PrefixStore>(std::string("dkn/") + (attempt ? attempt : "0"), m_backend->store);
    auto gloo = c10d::ProcessGroupGloo::Options::create(timeout);
    const bool loopback = place.masterAddress == "127.0.0.1" || place.masterAddress == "localhost";
    if (const char* interface = variable("GLOO_SOCKET_IFNAME")) {
      gloo->devices.push_back(c10d::ProcessGroupGloo::createDeviceForInterface(interface));
    } else if (loopback) {
      gloo->devices.push_back(c10d::ProcessGroupGloo::createDeviceForHostname("127.0.0.1"));
    } else {
      gloo->devices.push_back(c10d::ProcessGroupGloo::createDefaultDevice());
    }
    m_backend->gloo = c10::make_intrusive<c10d::ProcessGroupGloo>(store, place.rank, place.size, gloo);
  } catch (const std::exception& error) {
    throw Error(ErrorCode::Model, "Process " + std::to_string(place.rank) + " of " + std::to_string(place.size) +
                                      " cannot join the others at " + place.masterAddress + ":" +
                                      std::to_string(place.masterPort) + " (" + userMessage(error) + ").");
  }
}

void ProcessGroup::useGpu(const at::Device& device) {
  const CudaModule* const cuda = device.is_cuda() ? cudaStatus().module : nullptr;
  // Two processes on one GPU are not for NCCL; all take it, or none.
  const bool own = cuda != nullptr && cuda->hasNccl() && device.index() == m_place.localRank;
  if (sum(own ? 1.0 : 0.0) < m_place.size - 0.5) return;
  guarded([&] {
    const auto store = c10::make_intrusive<c10d::PrefixStore>("dkn/nccl", m_backend->store);
    m_backend->nccl = cuda->nccl(store, m_place.rank, m_place.size, m_backend->timeout);
  });
}

at::Tensor ProcessGroup::sum(const at::Tensor& values) const {
  std::vector<at::Tensor> copy{m_backend->shared(values)};
  guarded([&] { m_backend->of(copy[0]).allreduce(copy)->wait(); });
  return copy[0].to(values.device());
}

void ProcessGroup::copyFromFirst(const at::Tensor& values) const {
  std::vector<at::Tensor> copy{m_backend->shared(values)};
  guarded([&] { m_backend->of(copy[0]).broadcast(copy)->wait(); });
  values.detach().copy_(copy[0]);
}

#else

struct ProcessGroup::Backend {};

ProcessGroup::ProcessGroup(const ProcessPlace& place, double) : m_place(place) {
  throw Error(
      ErrorCode::BadArgument,
      "This build cannot train in several processes: it was made without Gloo's headers (Debian: libgloo-dev).");
}

void ProcessGroup::useGpu(const at::Device&) {}

at::Tensor ProcessGroup::sum(const at::Tensor& values) const { return values; }

void ProcessGroup::copyFromFirst(const at::Tensor&) const {}

#endif

ProcessGroup::~ProcessGroup() = default;

double ProcessGroup::sum(double value) const { return sum(at::full({1}, value, at::kDouble)).item<double>(); }

at::Tensor ProcessGroup::differentiableSum(const at::Tensor& values) const {
  return SummedOverProcesses::apply(values, SummedOverProcesses::addressOf(this));
}

}  // namespace dkn
