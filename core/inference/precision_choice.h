// SPDX-License-Identifier: GPL-3.0-or-later
// Which precision runs a network's convolutions fastest on this machine, found by measuring once.
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <string>

#include "model/network.h"

namespace dkn {

/// Where measured choices are kept: $XDG_CACHE_HOME (else ~/.cache) /dkn-studio/precision.json; empty where there is no
/// home. Deleting the file measures anew.
std::filesystem::path precisionCacheFile();

/// fp32 or bf16 for tiles of that size on the CPU: bf16 where its convolutions take at most kWorthwhile of the time.
/// Measured with one thread on one tile (well below a second) when the machine, the version of LibTorch, the network's
/// shape or the tile is new, else looked up. A cache that cannot be read or written is no error: it is measured again.
at::ScalarType fastestPrecision(const Network& network, std::int64_t tile);

/// As above, with a cache file of the caller's (empty: none).
at::ScalarType fastestPrecision(const Network& network, std::int64_t tile, const std::filesystem::path& cache);

}  // namespace dkn
