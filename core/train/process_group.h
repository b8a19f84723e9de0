// SPDX-License-Identifier: GPL-3.0-or-later
// Several processes that train one network, on one machine or many.
#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <optional>
#include <string>

namespace dkn {

/// Which process this is, as torchrun (RANK, WORLD_SIZE, LOCAL_RANK, MASTER_ADDR, MASTER_PORT) or SLURM (SLURM_PROCID,
/// SLURM_NTASKS, SLURM_LOCALID, with MASTER_ADDR and MASTER_PORT set by the job's script) says.
struct ProcessPlace {
  int rank = 0;
  int size = 1;
  int localRank = 0;  ///< on its machine: which of the machine's GPUs is its own
  std::string masterAddress;
  int masterPort = 29500;
};

/// Nothing where this process is alone. Throws Error(BadArgument) naming the variable that is missing or no number.
std::optional<ProcessPlace> processPlace();

/// Sums and copies over all processes, by c10d's Gloo; tensors of a GPU by NCCL after useGpu(), else through the host.
/// Every process must make
/// the same calls in the same order, from one thread. All methods throw Error(Model) where another process has gone or
/// the timeout is over.
class ProcessGroup {
 public:
  /// Waits until all processes are there.
  ProcessGroup(const ProcessPlace& place, double timeoutSeconds);
  ~ProcessGroup();

  int rank() const { return m_place.rank; }
  int size() const { return m_place.size; }
  bool isFirst() const { return m_place.rank == 0; }

  /// To be called by all processes before the first sum of GPU tensors: they take NCCL where each has a GPU of its own
  /// (that of its place on the machine) and the CUDA module knows NCCL.
  void useGpu(const at::Device& device);

  /// The sum over all processes, the same bits everywhere.
  at::Tensor sum(const at::Tensor& values) const;
  double sum(double value) const;
  /// The same, differentiable: the gradient is summed too.
  at::Tensor differentiableSum(const at::Tensor& values) const;
  /// Overwrites with the first process's contents.
  void copyFromFirst(const at::Tensor& values) const;

 private:
  struct Backend;
  template <typename Call>
  void guarded(Call&& call) const;

  ProcessPlace m_place;
  std::unique_ptr<Backend> m_backend;
};

}  // namespace dkn
