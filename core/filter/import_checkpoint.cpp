// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/import_checkpoint.h"

#include "base/error.h"
#include "base/sha256.h"
#include "model/model_file.h"
#include "model/torch_checkpoint.h"

namespace dkn {

void importCheckpoint(const std::filesystem::path& from, const std::filesystem::path& to,
                      const ImportOptions& options) {
  const StateDict tensors = readTorchCheckpoint(from);
  try {
    const Network network = networkFromReleasedWeights(tensors, options);
    saveModel(to, network, {{"imported_from", from.filename().string()}, {"imported_sha256", sha256OfFile(from)}});
  } catch (const Error& error) {
    if (error.code() != ErrorCode::Model) throw;
    throw Error(ErrorCode::Model, from.string() + ": " + error.what());
  }
}

}  // namespace dkn
