// SPDX-License-Identifier: GPL-3.0-or-later
// Given parameters against what a method takes.
#include <cmath>
#include <locale>
#include <sstream>

#include "filter/method.h"

namespace dkn {
namespace {

std::string text(double value) {
  std::ostringstream stream;
  stream.imbue(std::locale::classic());
  stream << value;
  return stream.str();
}

std::string knownNames(const std::vector<ParameterSpec>& specs) {
  std::string names;
  for (const ParameterSpec& spec : specs) names += (names.empty() ? "" : ", ") + spec.name;
  return names;
}

void checkValue(const std::string& method, const ParameterSpec& spec, double value) {
  const std::string what = "Parameter " + method + "." + spec.name + " is " + text(value) + "; give ";
  // Negated so that NaN is refused too.
  if (!(value >= spec.minimum && value <= spec.maximum)) {
    throw Error(ErrorCode::BadArgument,
                what + "a value from " + text(spec.minimum) + " to " + text(spec.maximum) + ".");
  }
  if (spec.integer && value != std::floor(value)) throw Error(ErrorCode::BadArgument, what + "a whole number.");
}

}  // namespace

Parameters completeParameters(const std::string& method, const std::vector<ParameterSpec>& specs,
                              const Parameters& given) {
  Parameters complete;
  for (const ParameterSpec& spec : specs) complete[spec.name] = spec.defaultValue;
  for (const auto& [name, value] : given) {
    if (complete.contains(name)) continue;
    throw Error(ErrorCode::BadArgument, "Method " + method + " has no parameter " + name + "; " +
                                            (specs.empty() ? "it takes none." : "it takes " + knownNames(specs) + "."));
  }
  for (const ParameterSpec& spec : specs) {
    const auto found = given.find(spec.name);
    if (found == given.end()) continue;
    checkValue(method, spec, found->second);
    complete[spec.name] = found->second;
  }
  return complete;
}

}  // namespace dkn
