// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel inspector is about: a pixel of a run, pins, and the kernels that follow from them.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QTimer>
#include <QUndoStack>

#include <list>
#include <memory>
#include <optional>
#include <vector>

#include "inspect/kernel_maps.h"
#include "inspector/kernel_query.h"
#include "view/picture.h"
#include "worker/worker.h"

namespace dkn {

struct Pin {
  int number = 1;  ///< 1 to kMaximumPins; stands for a shape and a colour
  QPoint pixel;
};

/// Kernels are computed on a worker thread of its own, never waiting for a filter that runs: what is wanted follows
/// from the state, the latest state alone counts, and at most 30 kernels a second are asked for while the pixel moves.
/// Views observe it; all members belong to the owner's thread.
class InspectorModel : public QObject {
  Q_OBJECT

 public:
  static constexpr int kMaximumPins = 8;
  /// Which numbers of a kernel the heat maps show.
  enum class Stream { Normalised, Guidance, Target, Product };

  explicit InspectorModel(QObject* parent = nullptr);

  /// The runs that can be looked at; the current one stays current where it is still there. Another image size drops
  /// pins and pixel that lie outside.
  void setRuns(std::vector<InspectedRun> runs);
  const std::vector<InspectedRun>& runs() const { return m_runs; }
  void setCurrentRun(int index);
  int currentRun() const { return m_current; }
  /// Null where there is none.
  const InspectedRun* run() const { return runAt(m_current); }
  QSize imageSize() const;
  int channels() const;

  /// Of nobody's will but the user's: ignored while locked or outside the image.
  void setPixel(QPoint pixel);
  /// The same, lock or not; clamped to the image.
  void goTo(QPoint pixel);
  void movePixel(int dx, int dy);
  std::optional<QPoint> pixel() const { return m_pixel; }
  void setLocked(bool locked);
  bool isLocked() const { return m_locked; }
  void setChannel(int channel);
  int channel() const { return m_channel; }
  void setIteration(int iteration);
  int iteration() const { return m_iteration; }
  void setStream(Stream stream);
  Stream stream() const { return m_stream; }
  /// What if the guidance around the pixel were another; it moves with the pixel.
  void setChange(std::optional<GuidanceChange> change);
  const std::optional<GuidanceChange>& change() const { return m_change; }

  /// Where changes of pins by their user go; null: they cannot be undone.
  void setUndoStack(QUndoStack* stack) { m_undo = stack; }
  /// Adds a pin at the pixel, or takes it away where there is one. Nothing happens when all numbers are taken.
  void togglePin();
  void removePin(int number);
  /// Goes to the pin after (or before) the one at the pixel.
  void stepPin(int steps);
  const std::vector<Pin>& pins() const { return m_pins; }

  /// The tap that every view highlights; -1: none.
  void setSelectedTap(int tap);
  int selectedTap() const { return m_selectedTap; }

  /// What is asked of the current state: of the changed guidance where there is a change.
  KernelQuery query() const;
  KernelQuery query(QPoint pixel, int run) const;
  /// The kernel to show: the current query's, else (while it is computed) the last one of the same run and pixel.
  std::shared_ptr<const PixelKernel> kernel() const;
  /// Without the change.
  std::shared_ptr<const PixelKernel> unchangedKernel() const;
  /// Why there is no kernel; empty while there is one or it is being computed.
  QString message() const;
  /// Null while it is not known; it is computed as long as it is wanted.
  const KernelAnswer* answer(const KernelQuery& query) const;
  /// Kernels beside the current one and the pins' that a view shows.
  void setWanted(std::vector<KernelQuery> queries);
  bool isComputing() const { return m_worker.state() != Worker::State::Idle; }
  /// The value that the run itself has at the pixel; unset where the kernel shown is of another input.
  std::optional<double> storedOutput() const;
  /// Maximum - minimum of the target's range.
  double extent() const;

  /// Computes the whole-image maps of the current run; ends with mapsReady or failed.
  void computeMaps();
  void stopMaps();
  /// Computes the kernels of a region of the current run for its sampling density; ends with densityReady or failed.
  void computeDensity(const QRect& region);

 Q_SIGNALS:
  void runsChanged();
  void currentRunChanged();
  void pixelChanged();
  void lockChanged();
  void pinsChanged();
  void settingsChanged();  ///< channel, iteration, stream or change
  void selectedTapChanged();
  void kernelsChanged();
  void computingChanged();
  void mapsProgressed(double fraction);
  void mapsReady(const QString& run, std::vector<std::shared_ptr<const dkn::Picture>> maps);
  void densityReady(std::shared_ptr<const cv::Mat> density);
  void failed(const QString& message);

 private:
  friend class PinsCommand;
  const InspectedRun* runAt(int index) const;
  void changePins(std::vector<Pin> pins, const QString& what);
  void assignPins(const std::vector<Pin>& pins);
  std::vector<KernelQuery> missing() const;
  void pump();
  void start(const KernelQuery& query);
  void store(KernelAnswer answer);
  void changed();

  std::vector<InspectedRun> m_runs;
  int m_current = -1;
  std::optional<QPoint> m_pixel;
  bool m_locked = false;
  int m_channel = 0;
  int m_iteration = 1;
  Stream m_stream = Stream::Normalised;
  std::optional<GuidanceChange> m_change;
  std::vector<Pin> m_pins;
  QPointer<QUndoStack> m_undo;
  int m_selectedTap = -1;

  std::list<KernelAnswer> m_answers;  ///< the latest first
  mutable std::shared_ptr<const PixelKernel> m_shown;
  std::vector<KernelQuery> m_wanted;
  std::optional<KernelQuery> m_asked;  ///< what the worker computes
  QElapsedTimer m_sinceAsked;
  QTimer m_pause;
  std::shared_ptr<KernelSources> m_sources;  ///< the worker thread's
  bool m_mapsRunning = false;
  Worker m_maps;
  Worker m_worker;  ///< last: its destructor waits for tasks that use the rest
};

}  // namespace dkn
