// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/kernel_query.h"

#include <algorithm>

#include "batch/filter_pair.h"

namespace dkn {
namespace {

constexpr std::size_t kSourcesKept = 6;

bool sameChange(const std::optional<GuidanceChange>& a, const std::optional<GuidanceChange>& b) {
  if (a.has_value() != b.has_value()) return false;
  return !a || (a->kind == b->kind && a->centre == b->centre && a->radius == b->radius && a->colour == b->colour &&
                a->source == b->source);
}

bool sameSource(const KernelQuery& a, const KernelQuery& b) {
  return a.run == b.run && a.iteration == b.iteration && sameChange(a.change, b.change);
}

}  // namespace

bool operator==(const KernelQuery& a, const KernelQuery& b) {
  return a.pixel == b.pixel && a.channel == b.channel && sameSource(a, b);
}

RunOptions optionsOf(const FilterResult& result) {
  RunOptions options;
  options.device = result.output->device;
  options.precision = result.output->precision;
  return options;
}

const FilterInput& KernelSources::input(const KernelQuery& query, const InspectedRun& run, Progress& progress) {
  if (m_iterated.run != query.run || m_iterated.iteration > query.iteration)
    m_iterated = {query.run, 1, *query.run->input};
  while (m_iterated.iteration < query.iteration) {
    const cv::Mat values =
        m_iterated.iteration == 1 && query.run->firstOutput
            ? query.run->firstOutput->values
            : query.run->method->run(m_iterated.input, query.run->parameters, optionsOf(*query.run), progress).values;
    PreparedPair pair;
    pair.samePicture = run.samePicture;
    pair.stored = run.stored;
    m_iterated.input = nextIteration(pair, m_iterated.input, values);
    ++m_iterated.iteration;
  }
  return m_iterated.input;
}

FilterInput KernelSources::changedInput(const KernelQuery& query, const FilterInput& unchanged) {
  std::erase_if(m_entries, [](const Entry& entry) { return entry.query.change.has_value(); });
  const cv::Mat& guidance = unchanged.guidance.values;
  if (m_changed.run != query.run || m_changed.iteration != query.iteration) {
    m_changed = {query.run, query.iteration, guidance.clone(), {}};
  } else {
    guidance(m_changed.patch).copyTo(m_changed.guidance(m_changed.patch));
  }
  const GuidancePatch patch = guidancePatch(guidance, *query.change);
  patch.values.copyTo(m_changed.guidance(patch.area));
  m_changed.patch = patch.area;
  FilterInput input = unchanged;
  input.guidance.values = m_changed.guidance;
  return input;
}

std::shared_ptr<const KernelSource> KernelSources::source(const KernelQuery& query, const InspectedRun& run,
                                                          Progress& progress) {
  const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                  [&](const Entry& entry) { return sameSource(entry.query, query); });
  if (found != m_entries.end()) {
    std::rotate(found, found + 1, m_entries.end());
    return m_entries.back().source;
  }
  const FilterInput& unchanged = query.iteration > 1 ? input(query, run, progress) : *query.run->input;
  const FilterInput changed = query.change ? changedInput(query, unchanged) : unchanged;
  m_entries.push_back({query, query.run->method->kernelSource(changed, query.run->parameters, optionsOf(*query.run))});
  if (m_entries.size() > kSourcesKept) m_entries.erase(m_entries.begin());
  return m_entries.back().source;
}

}  // namespace dkn
