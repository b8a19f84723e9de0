// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an image, shared among threads.
#pragma once

#include <functional>

namespace dkn::scene {

/// Calls `row(y)` for every y in [0, height), on as many threads as torch is set to use (one inside of torch's own
/// parallel work). `row` must not throw, nor depend on other rows of the same call.
void forEachRow(int height, const std::function<void(int)>& row);

}  // namespace dkn::scene
