// SPDX-License-Identifier: GPL-3.0-or-later
// The least that tests need on a GPU server, where there is no Qt: named cases, comparisons, and totals in Qt Test's
// words, which scripts/test counts.
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <string>
#include <vector>

namespace dkn::test {

struct GpuCase {
  std::string name;
  std::function<void()> run;
};

/// Cases in the order of their registration.
std::vector<GpuCase>& gpuCases();

struct RegisteredGpuCase {
  RegisteredGpuCase(const std::string& name, std::function<void()> run) {
    gpuCases().push_back({name, std::move(run)});
  }
};

/// Throws what the case fails with.
void require(bool condition, const std::string& what);
/// Largest difference relative to `expected`'s largest magnitude, both brought to the CPU; not a number is no match.
void requireClose(const at::Tensor& actual, const at::Tensor& expected, double tolerance, const std::string& what);

/// The device under test.
at::Device gpu();

}  // namespace dkn::test

#define DKN_GPU_CASE(name)                                                   \
  static void name();                                                        \
  static const dkn::test::RegisteredGpuCase name##IsRegistered{#name, name}; \
  static void name()
