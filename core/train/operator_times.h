// SPDX-License-Identifier: GPL-3.0-or-later
// Where a thread's time goes, by kind of tensor operator.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace dkn {

/// Listens to LibTorch's operators on the thread that makes it, forward and backward, until it is destroyed; one at a
/// time. Operators that run inside others count for the outer one's kind.
class OperatorTimes {
 public:
  OperatorTimes();
  ~OperatorTimes();
  OperatorTimes(const OperatorTimes&) = delete;
  OperatorTimes& operator=(const OperatorTimes&) = delete;

  /// Seconds so far: "convolution", "normalisation" (batch norm and ReLU), "kernels" (the project's own operators:
  /// kernel fusion and sampling), "optimiser"; what belongs to none is left out.
  const std::map<std::string, double>& seconds() const;
  /// Seconds by operator name, without what ran inside it.
  const std::map<std::string, double>& secondsByName() const;

 private:
  std::uint64_t m_handle;
};

}  // namespace dkn
