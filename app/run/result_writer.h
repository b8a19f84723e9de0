// SPDX-License-Identifier: GPL-3.0-or-later
// Writing results of the window with a note of what made them.
#pragma once

#include <filesystem>

#include "image/write_image.h"
#include "pair/loaded_pair.h"
#include "run/method_list.h"
#include "run/run.h"
#include "worker/filter_worker.h"

namespace dkn {

/// For a worker thread. The note's keys are those of batch results. Throws Error(CannotWrite), also where the file is
/// one that the result was made from.
void writeResult(const std::filesystem::path& file, ImageFormat format, const LoadedPair& pair,
                 const FilterResult& result);

/// A result of an earlier session, for a worker thread. Throws Error, also where it does not fit the pair.
std::shared_ptr<const FilterResult> readStoredResult(const RunRecord& record,
                                                     const std::shared_ptr<const LoadedPair>& pair, MethodCache& cache);

}  // namespace dkn
