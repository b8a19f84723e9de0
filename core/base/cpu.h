// SPDX-License-Identifier: GPL-3.0-or-later
// Which processor this is.
#pragma once

#include <string>

namespace dkn {

/// The processor's name as the system gives it; "unknown" where it does not.
std::string cpuName();

}  // namespace dkn
