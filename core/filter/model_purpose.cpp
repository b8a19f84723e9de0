// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/model_purpose.h"

#include <algorithm>
#include <cmath>
#include <sstream>

#include "base/error.h"
#include "model/model_config.h"
#include "model/safetensors.h"

namespace dkn {

namespace {

const std::string kDenoise = "denoise";
const std::string kBicubic = "bicubic";

bool within(double scale, double trained) { return std::abs(std::log2(scale / trained)) <= 0.5; }

}  // namespace

bool ModelPurpose::fits(double targetScale, const std::string& protocol) const {
  const auto trainedFor = [this](const std::string& name) {
    return std::find(protocols.begin(), protocols.end(), name) != protocols.end();
  };
  const bool given = protocol.empty() || protocol == "none";
  const bool sameSize = protocol == kDenoise || (given && within(targetScale, 1.0));
  if (sameSize) return protocols.empty() ? scale <= 1 : trainedFor(kDenoise);
  if (scale > 0 && !within(targetScale, scale)) return false;
  if (protocols.empty()) return true;
  // A pixel of each block is as free of noise as their mean.
  if (!given) return trainedFor(protocol == "nearest" ? kBicubic : protocol);
  return std::any_of(protocols.begin(), protocols.end(), [](const std::string& name) { return name != kDenoise; });
}

ModelPurpose modelPurpose(const std::filesystem::path& model) {
  try {
    const ModelConfig config = modelConfigFromMetadata(readSafetensorsMetadata(model));
    ModelPurpose purpose{config.scale, {}};
    std::istringstream list(config.protocol);
    for (std::string name; std::getline(list, name, ',');) {
      name.erase(0, name.find_first_not_of(' '));
      if (!name.empty()) purpose.protocols.push_back(name);
    }
    return purpose;
  } catch (const Error& error) {
    throw Error(error.code(), model.string() + ": " + error.what());
  }
}

}  // namespace dkn
