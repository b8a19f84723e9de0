// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/inspector_model.h"

#include <QUndoCommand>

#include <algorithm>
#include <iterator>
#include <utility>

#include "inspect/aggregated_kernel.h"

namespace dkn {
namespace {

constexpr std::size_t kAnswersKept = 512;
constexpr int kAskIntervalMs = 33;
/// Taps beyond which answers are not kept for later: they are large.
constexpr std::size_t kLargeKernel = 4096;

cv::Point cvPoint(QPoint point) { return {point.x(), point.y()}; }

}  // namespace

/// All pins before and after: what a change of run took away stays away.
class PinsCommand : public QUndoCommand {
 public:
  PinsCommand(InspectorModel* model, std::vector<Pin> after, const QString& text)
      : QUndoCommand(text), m_model(model), m_before(model->pins()), m_after(std::move(after)) {}
  void undo() override { apply(m_before); }
  void redo() override { apply(m_after); }

 private:
  void apply(const std::vector<Pin>& pins) {
    if (m_model) m_model->assignPins(pins);
  }

  QPointer<InspectorModel> m_model;
  std::vector<Pin> m_before;
  std::vector<Pin> m_after;
};

InspectorModel::InspectorModel(QObject* parent) : QObject(parent), m_sources(std::make_shared<KernelSources>()) {
  m_pause.setSingleShot(true);
  connect(&m_pause, &QTimer::timeout, this, &InspectorModel::pump);
  connect(&m_worker, &Worker::stateChanged, this, [this](Worker::State state) {
    Q_EMIT computingChanged();
    if (state == Worker::State::Idle) pump();
  });
  connect(&m_worker, &Worker::failed, this, [this](quint64, const QString& message) {
    if (!m_asked) return;
    store({*m_asked, nullptr, message});
  });
  connect(&m_maps, &Worker::failed, this, [this](quint64, const QString& message) { Q_EMIT failed(message); });
  connect(&m_maps, &Worker::progressChanged, this, [this](quint64, double share) { Q_EMIT mapsProgressed(share); });
}

const InspectedRun* InspectorModel::runAt(int index) const {
  return index >= 0 && index < static_cast<int>(m_runs.size()) ? &m_runs[static_cast<std::size_t>(index)] : nullptr;
}

QSize InspectorModel::imageSize() const {
  if (!run()) return {};
  const cv::Mat& target = run()->result->input->target.values;
  return {target.cols, target.rows};
}

int InspectorModel::channels() const { return run() ? run()->result->input->target.channels() : 0; }

void InspectorModel::setRuns(std::vector<InspectedRun> runs) {
  const auto before = run() ? run()->result : nullptr;
  m_runs = std::move(runs);
  const auto found = std::find_if(m_runs.begin(), m_runs.end(),
                                  [&](const InspectedRun& candidate) { return candidate.result == before; });
  m_current = found != m_runs.end() ? static_cast<int>(found - m_runs.begin()) : static_cast<int>(m_runs.size()) - 1;
  const QRect image(QPoint(0, 0), imageSize());
  if (m_pixel && !image.contains(*m_pixel)) m_pixel.reset();
  const auto removed = std::erase_if(m_pins, [&](const Pin& pin) { return !image.contains(pin.pixel); });
  m_channel = std::clamp(m_channel, 0, std::max(channels() - 1, 0));
  std::erase_if(m_answers, [&](const KernelAnswer& answer) {
    return std::none_of(m_runs.begin(), m_runs.end(),
                        [&](const InspectedRun& candidate) { return candidate.result == answer.query.run; });
  });
  m_wanted.clear();
  m_shown.reset();
  Q_EMIT runsChanged();
  if (removed > 0) Q_EMIT pinsChanged();
  Q_EMIT currentRunChanged();
  changed();
}

void InspectorModel::setCurrentRun(int index) {
  if (index == m_current || !runAt(index)) return;
  m_current = index;
  m_channel = std::clamp(m_channel, 0, std::max(channels() - 1, 0));
  m_selectedTap = -1;
  m_shown.reset();
  Q_EMIT currentRunChanged();
  Q_EMIT selectedTapChanged();
  changed();
}

void InspectorModel::setPixel(QPoint pixel) {
  if (m_locked || !QRect(QPoint(0, 0), imageSize()).contains(pixel)) return;
  goTo(pixel);
}

void InspectorModel::goTo(QPoint pixel) {
  const QSize size = imageSize();
  if (size.isEmpty()) return;
  pixel = {std::clamp(pixel.x(), 0, size.width() - 1), std::clamp(pixel.y(), 0, size.height() - 1)};
  if (m_pixel == pixel) return;
  m_pixel = pixel;
  if (m_change) m_change->centre = cvPoint(pixel);
  Q_EMIT pixelChanged();
  changed();
}

void InspectorModel::movePixel(int dx, int dy) {
  if (m_pixel && !m_locked) goTo(*m_pixel + QPoint(dx, dy));
}

void InspectorModel::setLocked(bool locked) {
  if (m_locked == locked) return;
  m_locked = locked;
  Q_EMIT lockChanged();
}

void InspectorModel::setChannel(int channel) {
  if (channel == m_channel || channel < 0 || channel >= channels()) return;
  m_channel = channel;
  Q_EMIT settingsChanged();
  changed();
}

void InspectorModel::setIteration(int iteration) {
  if (iteration == m_iteration || iteration < 1) return;
  m_iteration = iteration;
  Q_EMIT settingsChanged();
  changed();
}

void InspectorModel::setStream(Stream stream) {
  if (stream == m_stream) return;
  m_stream = stream;
  Q_EMIT settingsChanged();
}

void InspectorModel::setChange(std::optional<GuidanceChange> change) {
  m_change = std::move(change);
  if (m_change && m_pixel) m_change->centre = cvPoint(*m_pixel);
  Q_EMIT settingsChanged();
  changed();
}

void InspectorModel::togglePin() {
  if (!m_pixel) return;
  const auto found = std::find_if(m_pins.begin(), m_pins.end(), [&](const Pin& pin) { return pin.pixel == *m_pixel; });
  if (found != m_pins.end()) return removePin(found->number);
  for (int number = 1; number <= kMaximumPins; ++number) {
    const bool taken = std::any_of(m_pins.begin(), m_pins.end(), [&](const Pin& pin) { return pin.number == number; });
    if (taken) continue;
    std::vector<Pin> pins = m_pins;
    pins.push_back({number, *m_pixel});
    std::sort(pins.begin(), pins.end(), [](const Pin& a, const Pin& b) { return a.number < b.number; });
    return changePins(std::move(pins), tr("pin %1").arg(number));
  }
}

void InspectorModel::removePin(int number) {
  std::vector<Pin> pins = m_pins;
  if (std::erase_if(pins, [&](const Pin& pin) { return pin.number == number; }) == 0) return;
  changePins(std::move(pins), tr("removal of pin %1").arg(number));
}

void InspectorModel::changePins(std::vector<Pin> pins, const QString& what) {
  if (m_undo) return m_undo->push(new PinsCommand(this, std::move(pins), what));
  assignPins(pins);
}

/// Those within the image: it may be another one than that which they were set in.
void InspectorModel::assignPins(const std::vector<Pin>& pins) {
  const QRect image(QPoint(0, 0), imageSize());
  m_pins.clear();
  std::copy_if(pins.begin(), pins.end(), std::back_inserter(m_pins),
               [&](const Pin& pin) { return image.contains(pin.pixel); });
  Q_EMIT pinsChanged();
  changed();
}

void InspectorModel::stepPin(int steps) {
  if (m_pins.empty()) return;
  const auto count = static_cast<int>(m_pins.size());
  const auto found =
      std::find_if(m_pins.begin(), m_pins.end(), [&](const Pin& pin) { return m_pixel && pin.pixel == *m_pixel; });
  const int from = found != m_pins.end() ? static_cast<int>(found - m_pins.begin()) : steps > 0 ? -1 : count;
  goTo(m_pins[static_cast<std::size_t>(((from + steps) % count + count) % count)].pixel);
}

void InspectorModel::setSelectedTap(int tap) {
  if (tap == m_selectedTap) return;
  m_selectedTap = tap;
  Q_EMIT selectedTapChanged();
}

KernelQuery InspectorModel::query() const {
  KernelQuery query;
  if (!run() || !m_pixel) return query;
  query = this->query(*m_pixel, m_current);
  query.change = m_change;
  return query;
}

KernelQuery InspectorModel::query(QPoint pixel, int index) const {
  KernelQuery query;
  const InspectedRun* wanted = runAt(index);
  query.run = wanted ? wanted->result : nullptr;
  query.pixel = pixel;
  query.channel = m_channel;
  query.iteration = m_iteration;
  return query;
}

const KernelAnswer* InspectorModel::answer(const KernelQuery& query) const {
  const auto found = std::find_if(m_answers.begin(), m_answers.end(),
                                  [&](const KernelAnswer& answer) { return answer.query == query; });
  return found == m_answers.end() ? nullptr : &*found;
}

std::shared_ptr<const PixelKernel> InspectorModel::kernel() const {
  if (!run() || !m_pixel) return nullptr;
  if (const KernelAnswer* known = answer(query())) m_shown = known->kernel;
  return m_shown;
}

std::shared_ptr<const PixelKernel> InspectorModel::unchangedKernel() const {
  if (!run() || !m_pixel) return nullptr;
  const KernelAnswer* known = answer(query(*m_pixel, m_current));
  return known ? known->kernel : nullptr;
}

QString InspectorModel::message() const {
  if (!run() || !m_pixel) return {};
  const KernelAnswer* known = answer(query());
  return known && !known->kernel ? known->message : QString();
}

std::optional<double> InspectorModel::storedOutput() const {
  if (!run() || !m_pixel || m_change || m_iteration != run()->result->passes) return std::nullopt;
  const cv::Mat& values = run()->result->output->values;
  return values.ptr<float>(m_pixel->y())[m_pixel->x() * values.channels() + m_channel];
}

double InspectorModel::extent() const {
  if (!run()) return 0.0;
  const ValueRange range = run()->result->input->range;
  return static_cast<double>(range.maximum) - static_cast<double>(range.minimum);
}

void InspectorModel::setWanted(std::vector<KernelQuery> queries) {
  m_wanted = std::move(queries);
  pump();
}

/// The current kernel first, then its neighbours on the screen.
std::vector<KernelQuery> InspectorModel::missing() const {
  std::vector<KernelQuery> queries;
  if (!run()) return queries;
  const auto add = [&](const KernelQuery& query) {
    if (query.run && !answer(query)) queries.push_back(query);
  };
  if (m_pixel) {
    add(query());
    add(query(*m_pixel, m_current));
  }
  for (const KernelQuery& query : m_wanted) add(query);
  for (const Pin& pin : m_pins) add(query(pin.pixel, m_current));
  return queries;
}

void InspectorModel::pump() {
  const std::vector<KernelQuery> queries = missing();
  if (isComputing()) {
    const bool stillWanted = m_asked && std::find(queries.begin(), queries.end(), *m_asked) != queries.end();
    if (!stillWanted) m_worker.stop();
    return;
  }
  if (queries.empty() || m_pause.isActive()) return;
  const qint64 since = m_sinceAsked.isValid() ? m_sinceAsked.elapsed() : kAskIntervalMs;
  const bool moving = m_pixel && queries.front() == query();
  if (moving && since < kAskIntervalMs) return m_pause.start(static_cast<int>(kAskIntervalMs - since));
  if (moving) m_sinceAsked.start();
  start(queries.front());
}

void InspectorModel::start(const KernelQuery& query) {
  const auto found =
      std::find_if(m_runs.begin(), m_runs.end(), [&](const InspectedRun& run) { return run.result == query.run; });
  if (found == m_runs.end()) return;
  m_asked = query;
  m_worker.submit(tr("Computing a kernel"), [this, query, run = *found, sources = m_sources](Progress& progress) {
    const auto source = sources->source(query, run, progress);
    KernelAnswer answer{query, nullptr, {}};
    if (source) {
      answer.kernel = std::make_shared<const PixelKernel>(source->kernel(cvPoint(query.pixel), query.channel));
    } else {
      answer.message = tr("%1 has no kernel to show: its result is no weighted sum of target values.").arg(run.title);
    }
    return [this, answer] { store(answer); };
  });
}

void InspectorModel::store(KernelAnswer answer) {
  if (answer.kernel && answer.kernel->taps.size() > kLargeKernel) {
    std::erase_if(m_answers,
                  [](const KernelAnswer& kept) { return kept.kernel && kept.kernel->taps.size() > kLargeKernel; });
  }
  m_answers.push_front(std::move(answer));
  if (m_answers.size() > kAnswersKept) m_answers.pop_back();
  Q_EMIT kernelsChanged();
}

void InspectorModel::changed() {
  // What was computed before is there at once.
  Q_EMIT kernelsChanged();
  pump();
}

void InspectorModel::computeMaps() {
  if (!run()) return;
  m_maps.stop();
  m_maps.submit(tr("Maps of %1").arg(run()->title), [this, run = *run()](Progress& progress) -> Worker::Completion {
    const FilterResult& result = *run.result;
    const auto source = result.method->kernelSource(*result.input, result.parameters, optionsOf(result));
    if (!source) {
      return [this, title = run.title] { Q_EMIT failed(tr("%1 has no kernels to make maps of.").arg(title)); };
    }
    std::vector<std::shared_ptr<const Picture>> pictures;
    for (const cv::Mat& map : computeKernelMaps(*source, result.input->guidance.values, {}, progress)) {
      Image image;
      image.values = map;
      pictures.push_back(std::make_shared<const Picture>(std::move(image)));
    }
    return [this, title = run.title, pictures] { Q_EMIT mapsReady(title, pictures); };
  });
}

void InspectorModel::stopMaps() { m_maps.stop(); }

void InspectorModel::computeDensity(const QRect& region) {
  const QRect area = region & QRect(QPoint(0, 0), imageSize());
  if (!run() || area.isEmpty()) return;
  m_maps.stop();
  m_maps.submit(tr("Sampling density of %1").arg(run()->title),
                [this, area, channel = m_channel, run = *run()](Progress& progress) -> Worker::Completion {
                  const FilterResult& result = *run.result;
                  const auto source = result.method->kernelSource(*result.input, result.parameters, optionsOf(result));
                  if (!source)
                    return [this, title = run.title] {
                      Q_EMIT failed(tr("%1 has no kernels to make maps of.").arg(title));
                    };
                  progress.throwIfStopped();
                  const auto kernels = source->kernels({area.x(), area.y(), area.width(), area.height()}, channel);
                  auto density = std::make_shared<const cv::Mat>(samplingDensity(kernels).values);
                  return [this, density] { Q_EMIT densityReady(density); };
                });
}

}  // namespace dkn
