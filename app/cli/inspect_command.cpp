// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect_command.h"

#include <nlohmann/json.hpp>

#include <cstdio>

#include "base/atomic_file.h"
#include "base/error.h"
#include "batch/filter_pair.h"
#include "cli/parse_value.h"
#include "filter/method_registry.h"
#include "inspect/inspection_report.h"

namespace dkn::cli {

int runInspect(const Arguments& arguments) {
  const std::string& text = arguments.values.front();
  const auto comma = text.find(',');
  if (comma == std::string::npos)
    throw Error(ErrorCode::BadArgument, "--inspect wants a pixel as X,Y, 120,80 for example.");
  const cv::Point pixel(static_cast<int>(parseInteger("--inspect", text.substr(0, comma), 0, 1 << 30)),
                        static_cast<int>(parseInteger("--inspect", text.substr(comma + 1), 0, 1 << 30)));
  if (arguments.guidance.empty() || arguments.target.empty() || arguments.methods.size() != 1) {
    throw Error(ErrorCode::BadArgument, "--inspect needs --guidance, --target and one --method.");
  }
  const Pairing pairing = pairFiles(arguments.guidance, arguments.target);
  if (pairing.pairs.size() != 1) throw Error(ErrorCode::BadArgument, "--inspect looks at one pair of files.");
  const auto method = createMethod(arguments.methods.front(), modelFolders(arguments.models));
  const auto given = arguments.parameters.find(arguments.methods.front());
  const Parameters parameters = completeParameters(method->name(), method->parameterSpecs(),
                                                   given == arguments.parameters.end() ? Parameters{} : given->second);
  const PreparedPair pair = preparePair(pairing.pairs.front(), arguments.pair);
  const auto kernel = method->inspect(pair.input, parameters, arguments.run, pixel, 0);
  if (!kernel)
    throw Error(ErrorCode::BadArgument, "The method '" + method->name() + "' has no kernel to show; take a network.");
  const std::string json = inspectionReport(method->name(), *kernel).dump(2) + "\n";
  if (arguments.report.empty()) {
    std::fputs(json.c_str(), stdout);
  } else {
    writeFileAtomically(arguments.report, json);
  }
  return 0;
}

}  // namespace dkn::cli
