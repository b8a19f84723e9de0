// SPDX-License-Identifier: GPL-3.0-or-later
// Named tensors and text, as they stand in a model file.
#pragma once

#include <ATen/core/Tensor.h>

#include <map>
#include <string>

namespace dkn {

using StateDict = std::map<std::string, at::Tensor>;
using Metadata = std::map<std::string, std::string>;

}  // namespace dkn
