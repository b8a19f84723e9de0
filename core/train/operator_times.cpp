// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/operator_times.h"

#include <ATen/record_function.h>

#include <chrono>
#include <vector>

namespace dkn {

namespace {

using Clock = std::chrono::steady_clock;

struct Open {
  std::string name;
  const char* kind;
  Clock::time_point start;
  double inner = 0.0;  ///< seconds of the operators inside it
};

struct Account {
  std::vector<Open> open;
  std::map<std::string, double> byKind;
  std::map<std::string, double> byName;
};

thread_local Account t_account;

/// Null: none of its own.
const char* kindOf(const std::string& name) {
  const auto has = [&](const char* part) { return name.find(part) != std::string::npos; };
  if (has("dkn::")) return "kernels";
  if (has("conv") || has("Conv")) return "convolution";
  if (has("batch_norm") || has("BatchNorm") || has("relu") || has("Relu") || has("threshold")) return "normalisation";
  if (has("_fused_adam") || has("_fused_sgd")) return "optimiser";
  return nullptr;
}

std::unique_ptr<at::ObserverContext> onStart(const at::RecordFunction& function) {
  Open entry{function.name(), nullptr, Clock::now()};
  entry.kind = kindOf(entry.name);
  if (!entry.kind && !t_account.open.empty()) entry.kind = t_account.open.back().kind;
  t_account.open.push_back(std::move(entry));
  return nullptr;
}

void onEnd(const at::RecordFunction&, at::ObserverContext*) {
  if (t_account.open.empty()) return;
  const Open entry = std::move(t_account.open.back());
  t_account.open.pop_back();
  const double whole = std::chrono::duration<double>(Clock::now() - entry.start).count();
  if (!t_account.open.empty()) t_account.open.back().inner += whole;
  if (entry.kind) t_account.byKind[entry.kind] += whole - entry.inner;
  t_account.byName[entry.name] += whole - entry.inner;
}

}  // namespace

OperatorTimes::OperatorTimes() {
  t_account = {};
  m_handle = at::addThreadLocalCallback(at::RecordFunctionCallback(onStart, onEnd)
                                            .scopes({at::RecordScope::FUNCTION, at::RecordScope::BACKWARD_FUNCTION}));
}

OperatorTimes::~OperatorTimes() { at::removeCallback(m_handle); }

const std::map<std::string, double>& OperatorTimes::seconds() const { return t_account.byKind; }

const std::map<std::string, double>& OperatorTimes::secondsByName() const { return t_account.byName; }

}  // namespace dkn
