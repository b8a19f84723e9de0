// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/tile_network.h"

#include <ATen/detail/CUDAHooksInterface.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/stack.h>

#include <algorithm>

#include "cuda/cuda_status.h"
#include "ops/head_sampling.h"
#include "ops/kernel_sampling.h"

namespace dkn {

namespace {

/// Shapes that are kept ready for each stream's work: those of a tile and of the last ones of a row and a column.
constexpr std::size_t kMostRecordings = 8;
/// Pixels of a region above which starting work costs nothing beside the work, and a recording's memory much.
constexpr std::int64_t kLargestRecorded = 1 << 20;

double bytesOf(const at::Tensor& tensor) { return tensor.defined() ? static_cast<double>(tensor.nbytes()) : 0.0; }

std::int64_t wholeCells(std::int64_t extent) { return (extent + kStride - 1) / kStride * kStride; }

/// Cells (or pixels, DKN) of context that a tile needs around it, as the rectangle that is read.
Rect inputRect(const Rect& tile, const ModelConfig& config) {
  const Margins margins = receptiveMargins(config);
  return {tile.y - margins.before, tile.x - margins.before, wholeCells(tile.height) + margins.before + margins.after,
          wholeCells(tile.width) + margins.before + margins.after};
}

/// For layers that pad themselves: the part of `rect` inside the image rounded up to whole cells.
Rect clipToCells(const Rect& rect, std::int64_t height, std::int64_t width) {
  const std::int64_t y = std::max<std::int64_t>(rect.y, 0);
  const std::int64_t x = std::max<std::int64_t>(rect.x, 0);
  return {y, x, std::min(rect.y + rect.height, wholeCells(height)) - y,
          std::min(rect.x + rect.width, wholeCells(width)) - x};
}

}  // namespace

TileNetwork::TileNetwork(const Network& network, const FoldOptions& options)
    : m_options(options),
      m_folded(network, options),
      m_recordable(options.device.is_cuda() && cudaStatus().module != nullptr) {}

at::Tensor TileNetwork::heads(StreamId stream, const at::Tensor& planes, const Rect& tile, StageClock& clock) const {
  const ModelConfig& c = config();
  const Rect wanted = inputRect(tile, c);
  const Rect rect = c.padsLayers() ? clipToCells(wanted, planes.size(1), planes.size(2)) : wanted;
  // Sizes that are no multiple of the stride: cells are completed by their nearest pixels whatever the border rule.
  const BorderRule border = c.padsLayers() ? BorderRule::Replicate : c.border;
  const at::Tensor region = extractRegion(planes, rect, border).unsqueeze(0);
  const bool small = region.size(2) * region.size(3) <= kLargestRecorded;
  const at::Tensor heads = m_recordable && small ? replayed(stream, region, clock) : headsOf(stream, region, clock);
  if (!c.padsLayers()) return heads;
  return heads.narrow(2, (tile.y - rect.y) / kStride, wholeCells(tile.height) / kStride)
      .narrow(3, (tile.x - rect.x) / kStride, wholeCells(tile.width) / kStride);
}

at::Tensor TileNetwork::headsOf(StreamId stream, const at::Tensor& region, StageClock& clock, bool search) const {
  const at::Tensor planes = stream == StreamId::Guidance ? prepareGuidance(region, config()) : region;
  const at::Tensor prepared = streamInput(planes, config());
  clock.lap("resampling", 0.0, bytesOf(region) + bytesOf(prepared));
  return m_folded.heads(stream, prepared, clock, search);
}

at::Tensor TileNetwork::replayed(StreamId stream, const at::Tensor& region, StageClock& clock) const {
  const RecordingKey key(stream, region.size(2), region.size(3));
  if (!m_recordings.contains(key) && m_recordings.size() >= kMostRecordings) forgetRecordings();
  Recording& recording = m_recordings[key];
  if (!recording.work) {
    // A shape that comes once is not worth it: recording runs the work twice more.
    if (++recording.uses < 2) return headsOf(stream, region, clock);
    recording.region = region.clone(at::MemoryFormat::Contiguous);
    try {
      recording.work = cudaStatus().module->record(m_options.device.index(), [&] {
        StageClock silent;
        recording.heads = headsOf(stream, recording.region, silent, true);
      });
    } catch (const c10::OutOfMemoryError&) {
      throw;
    } catch (const c10::Error&) {
      // Work that cannot be recorded can still be run.
      forgetRecordings();
      m_recordable = false;
      return headsOf(stream, region, clock);
    }
  }
  recording.region.copy_(region);
  recording.work->replay();
  return recording.heads;
}

bool TileNetwork::forgetRecordings() const {
  const bool any = std::any_of(m_recordings.begin(), m_recordings.end(),
                               [](const auto& entry) { return entry.second.region.defined(); });
  if (m_recordings.empty()) return false;
  // Nothing of it may still be running.
  at::detail::getCUDAHooks().deviceSynchronize(m_options.device.index());
  m_recordings.clear();
  return any;
}

Heads TileNetwork::split(const at::Tensor& heads) const {
  if (!heads.defined()) return {};
  const std::int64_t weights = heads.size(1) / 3;
  const at::Tensor values = heads.to(at::kFloat);
  return {values.narrow(1, 0, weights), values.narrow(1, weights, 2 * weights)};
}

Kernels TileNetwork::toPixels(const Heads& heads, const Rect& tile) const {
  Kernels kernels{heads.weights, heads.offsets};
  if (config().architecture == Architecture::Fdkn) {
    kernels = kernelsFromCells(heads);
  } else if (m_options.form == DenseForm::Phases) {
    kernels = kernelsFromPhases(heads);
  }
  const auto cut = [&](const at::Tensor& planes) {
    return planes.narrow(2, 0, tile.height).narrow(3, 0, tile.width).contiguous();
  };
  return {cut(kernels.weights), cut(kernels.offsets)};
}

Kernels TileNetwork::pixelHeads(const at::Tensor& heads, const Rect& tile) const {
  return toPixels(split(heads), tile);
}

Kernels TileNetwork::kernels(const at::Tensor& guidance, const at::Tensor& target, const Rect& tile) const {
  return toPixels(fuseHeads(split(guidance), split(target), config()), tile);
}

at::Tensor TileNetwork::sum(const at::Tensor& plane, const at::Tensor& guidance, const at::Tensor& target,
                            const Rect& tile) const {
  HeadSampling options;
  options.rule = config().samplingRule();
  options.layout = HeadLayout::Cells;
  if (config().architecture == Architecture::Dkn)
    options.layout = m_options.form == DenseForm::Phases ? HeadLayout::Phases : HeadLayout::Pixels;
  options.residual = config().residual;
  options.originY = tile.y;
  options.originX = tile.x;
  const at::Tensor& first = guidance.defined() ? guidance : target;
  const at::Tensor& second = guidance.defined() ? target : guidance;
  return sampleHeads(plane, first, second, options)[0].narrow(0, 0, tile.height).narrow(1, 0, tile.width);
}

TileNetwork::Result TileNetwork::filter(const at::Tensor& guidance, const at::Tensor& target, const Rect& tile,
                                        bool keepKernels, StageClock& clock) const {
  at::Tensor guidanceHeads;
  if (config().usesGuidance()) guidanceHeads = heads(StreamId::Guidance, guidance, tile, clock);
  std::vector<at::Tensor> values;
  std::vector<at::Tensor> weights;
  std::vector<at::Tensor> offsets;
  for (std::int64_t channel = 0; channel < target.size(0); ++channel) {
    const at::Tensor plane = target.narrow(0, channel, 1);
    at::Tensor targetHeads;
    if (config().usesTarget()) targetHeads = heads(StreamId::Target, plane, tile, clock);
    if (keepKernels) {
      const Kernels taps = kernels(guidanceHeads, targetHeads, tile);
      weights.push_back(taps.weights);
      offsets.push_back(taps.offsets);
      values.push_back(sampleKernels(plane, taps.weights, taps.offsets, config().samplingRule(), tile.y, tile.x)[0]);
    } else {
      values.push_back(sum(plane, guidanceHeads, targetHeads, tile));
    }
    if (config().residual) values.back() += plane[0].narrow(0, tile.y, tile.height).narrow(1, tile.x, tile.width);
    clock.lap("fusion and sampling", 0.0, bytesOf(guidanceHeads) + bytesOf(targetHeads) + 3.0 * bytesOf(values.back()));
  }
  if (!keepKernels) return {at::stack(values), {}, {}};
  return {at::stack(values), at::cat(weights), at::cat(offsets)};
}

}  // namespace dkn
