// SPDX-License-Identifier: GPL-3.0-or-later
// What a first start without a display shows.
#pragma once

namespace dkn::cli {

/// Makes a scene in a new temporary folder, filters it with every baseline and model found (bicubic, x8), prints the
/// table and what to do next. The exit code; throws Error.
int runDemo();

}  // namespace dkn::cli
