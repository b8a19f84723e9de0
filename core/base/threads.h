// SPDX-License-Identifier: GPL-3.0-or-later
// How many threads tensor operations use.
#pragma once

namespace dkn {

/// Cores that this process may run on; at least 1.
int usableCores();

/// Sets the number of threads of tensor operations started by this thread (LibTorch's own default can be 1); 0: all
/// usable cores. Returns the number.
int useThreads(int threads);

/// Tensor operations started by this thread run on it alone; other threads keep their number.
void useNoOtherThreads();

}  // namespace dkn
