// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace has to show, as a gallery.
#include "pair/pair_gallery.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "compare/difference.h"
#include "view/display_range.h"
#include "view/number_format.h"

namespace dkn {
namespace {

const std::array kDerived{QStringLiteral("difference"), QStringLiteral("absolute"), QStringLiteral("bad"),
                          QStringLiteral("relative")};

QString fileName(const std::filesystem::path& path) { return QString::fromStdString(path.filename().string()); }

QString runId(const Run& run) {
  const QString parameters = run.parameterText();
  return QStringLiteral("run/%1").arg(run.name()) + (parameters.isEmpty() ? QString() : QLatin1Char('?') + parameters);
}

}  // namespace

struct PairGallery::Operands {
  std::shared_ptr<const Picture> result;
  std::shared_ptr<const Picture> reference;
};

PairGallery::PairGallery(Workspace* workspace, Gallery* gallery, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_gallery(gallery), m_relative(new Display(gallery)) {
  connect(workspace, &Workspace::pairChanged, this, &PairGallery::refreshAll);
  connect(workspace, &Workspace::resultChanged, this, [this] {
    refreshRuns();
    refreshResult();
    refreshDerived();
  });
  connect(workspace, &Workspace::referenceChanged, this, [this] {
    refreshResult();
    refreshDerived();
  });
  connect(workspace, &Workspace::runRemoved, this, &PairGallery::refreshRuns);
  connect(workspace, &Workspace::tileFinished, this, [this](const QRect& area, std::shared_ptr<const Picture> tile) {
    m_gallery->addTile(QStringLiteral("result"), {area, std::move(tile)});
  });
  connect(gallery, &Gallery::wantedChanged, this, &PairGallery::refreshDerived);
  refreshAll();
}

std::shared_ptr<const Picture> PairGallery::referencePicture() const {
  const auto pair = m_workspace->pair();
  if (!pair) return nullptr;
  const Run* run = m_workspace->current()->reference();
  if (run != nullptr && run->result()) return run->result()->picture;
  return pair->truth ? pair->truth : pair->input;
}

QString PairGallery::referenceTitle() const {
  const auto pair = m_workspace->pair();
  if (!pair) return tr("Reference");
  const Run* run = m_workspace->current()->reference();
  if (run != nullptr && run->result()) return run->name();
  return pair->truth ? tr("Ground truth") : tr("Input");
}

void PairGallery::refreshAll() {
  refreshPair();
  refreshRuns();
  refreshResult();
  refreshDerived();
}

void PairGallery::refreshPair() {
  const auto pair = m_workspace->pair();
  const QString unit = pair ? pair->unitName() : QString();
  const bool demo = pair && pair->isDemo();
  const QString protocol = pair ? m_workspace->current()->source().protocolText() : QString();
  GalleryItem guidance{.id = QStringLiteral("guidance"),
                       .title = tr("Guidance"),
                       .detail = {},
                       .hint = {},
                       .unit = {},
                       .kind = PictureKind::Colours,
                       .picture = {},
                       .tiles = {}};
  guidance.hint = tr("A sharp picture of the scene, for example a photograph, that shows where the edges are.");
  GalleryItem target{.id = QStringLiteral("target"),
                     .title = tr("Target"),
                     .detail = {},
                     .hint = {},
                     .unit = unit,
                     .kind = PictureKind::Values,
                     .picture = {},
                     .tiles = {}};
  target.hint = tr("The picture to be filtered, for example a depth map: blurred, noisy or of low resolution.");
  GalleryItem input = target;
  input.id = QStringLiteral("input");
  input.title = tr("Input");
  input.hint = tr("The target brought to the guidance's size, as the filters get it.");
  GalleryItem truth = target;
  truth.id = QStringLiteral("truth");
  truth.title = tr("Ground truth");
  truth.hint = tr("There is no ground truth: name one when you open the pair, or degrade a full-resolution target.");
  if (pair) {
    guidance.picture = pair->guidance;
    guidance.detail = demo ? tr("synthetic scene") : fileName(pair->files.guidance);
    target.picture = pair->target;
    target.detail = demo ? tr("depth, %1").arg(protocol) : fileName(pair->files.target);
    if (!demo && !protocol.isEmpty()) target.detail += QStringLiteral(", ") + protocol;
    input.picture = pair->input;
    input.detail = protocol;
    truth.picture = pair->truth;
    truth.detail = demo ? tr("exact depth")
                        : fileName(pair->files.groundTruth.empty() ? pair->files.target : pair->files.groundTruth);
    m_gallery->display(PictureKind::Values)->setRange(pair->prepared.input.range);
  }
  for (GalleryItem* item : {&guidance, &target, &input, &truth}) m_gallery->put(std::move(*item));
}

void PairGallery::refreshRuns() {
  QStringList kept;
  const auto pair = m_workspace->pair();
  const std::vector<Run*> none;
  for (const Run* run : pair ? m_workspace->current()->runs() : none) {
    if (run->state() != Run::State::Done) continue;
    GalleryItem item{.id = runId(*run),
                     .title = run->name(),
                     .detail = run->parameterText(),
                     .hint = {},
                     .unit = pair->unitName(),
                     .kind = PictureKind::Values,
                     .picture = {},
                     .tiles = {}};
    item.hint = tr("The result was put away to save memory. Run the method again to see it.");
    if (run->result()) item.picture = run->result()->picture;
    kept.append(item.id);
    const GalleryItem* known = m_gallery->find(item.id);
    if (known == nullptr || known->picture != item.picture) m_gallery->put(std::move(item));
  }
  QStringList gone;
  for (const GalleryItem& item : m_gallery->items()) {
    if (item.id.startsWith(QLatin1String("run/")) && !kept.contains(item.id)) gone.append(item.id);
  }
  for (const QString& id : gone) m_gallery->remove(id);
}

void PairGallery::refreshResult() {
  const auto pair = m_workspace->pair();
  GalleryItem item{.id = QStringLiteral("result"),
                   .title = tr("Result"),
                   .detail = {},
                   .hint = {},
                   .unit = {},
                   .kind = PictureKind::Values,
                   .picture = {},
                   .tiles = {}};
  item.hint = pair ? tr("Choose a method and press Run (Ctrl+R)") : tr("The target with the edges of the guidance.");
  const Run* active = m_workspace->activeRun();
  if (pair) {
    item.unit = pair->unitName();
    const Run* shown = m_workspace->shownRun();
    const bool running = active != nullptr && active->parent() == m_workspace->current();
    if (running) {
      // What is there already is drawn over what it is made from.
      item.detail = tr("%1, running").arg(active->name());
      item.picture = pair->input;
    } else if (shown != nullptr) {
      item.detail = shown->name();
      if (shown->result()) item.picture = shown->result()->picture;
      if (!shown->result()) item.hint = tr("The result was put away to save memory. Run the method again to see it.");
    }
  }
  const GalleryItem* known = m_gallery->find(item.id);
  const bool same = known && known->picture && known->picture == item.picture && known->detail == item.detail &&
                    known->title == item.title;
  if (!same) m_gallery->put(std::move(item));

  GalleryItem reference{.id = QStringLiteral("reference"),
                        .title = tr("Reference"),
                        .detail = referenceTitle(),
                        .hint = {},
                        .unit = {},
                        .kind = PictureKind::Values,
                        .picture = referencePicture(),
                        .tiles = {}};
  reference.hint = tr("What results are compared with: the ground truth, or a result of your choice.");
  if (pair) reference.unit = pair->unitName();
  m_gallery->put(std::move(reference));
}

GalleryItem PairGallery::derivedItem(const QString& id) const {
  GalleryItem item{.id = id,
                   .title = {},
                   .detail = {},
                   .hint = {},
                   .unit = {},
                   .kind = PictureKind::Signed,
                   .picture = {},
                   .tiles = {}};
  item.title = tr("Difference");
  if (id == QLatin1String("absolute")) {
    item.kind = PictureKind::Absolute;
    item.title = tr("Absolute difference");
  }
  if (id == QLatin1String("bad")) {
    item.kind = PictureKind::Mask;
    item.title = tr("Bad pixels");
  }
  const bool relative = id == QLatin1String("relative");
  if (relative) {
    item.kind = PictureKind::Map;
    item.title = tr("Relative difference");
    item.display = m_relative;
  }
  const auto pair = m_workspace->pair();
  const Run* shown = m_workspace->shownRun();
  item.hint = !pair ? tr("How far the result is from the ground truth.")
                    : tr("Run a method to see how far its result is from the reference.");
  if (!pair || shown == nullptr) return item;
  if (shown == m_workspace->current()->reference()) {
    item.hint =
        tr("This result is the reference itself: show another one (PgDn), or compare with the ground truth "
           "(Shift+R).");
  }
  item.unit = pair->unitName();
  item.detail = QStringLiteral("%1 − %2").arg(shown->name(), referenceTitle());
  if (relative) {
    item.unit.clear();
    item.detail = QStringLiteral("|%1| / |%2|").arg(item.detail, referenceTitle());
  }
  if (item.kind == PictureKind::Absolute) item.detail = QStringLiteral("|%1|").arg(item.detail);
  if (item.kind == PictureKind::Mask)
    item.detail = QStringLiteral("|%1| > %2 %3")
                      .arg(item.detail, formatValue(pair->unit.badThreshold), QString::fromStdString(pair->unit.name));
  return item;
}

void PairGallery::refreshDerived() {
  const auto pair = m_workspace->pair();
  const auto result = m_workspace->result();
  const Operands operands{result ? result->picture : nullptr, referencePicture()};
  const bool comparable = operands.result && operands.reference && operands.result != operands.reference &&
                          operands.result->size() == operands.reference->size() &&
                          operands.result->image().channels() == operands.reference->image().channels();
  const bool fresh = comparable && m_derivedResult == operands.result && m_derivedReference == operands.reference;
  m_derivedResult = comparable ? operands.result : nullptr;
  m_derivedReference = comparable ? operands.reference : nullptr;
  for (const QString& id : kDerived) {
    const GalleryItem* known = m_gallery->find(id);
    if (fresh && known != nullptr && known->picture) continue;
    GalleryItem item = derivedItem(id);
    // The picture before stays until the new one is there: no flicker while stepping through results.
    if (comparable && known != nullptr) item.picture = known->picture;
    if (comparable && !m_gallery->isWanted(id)) item.picture = nullptr;
    m_gallery->put(std::move(item));
    if (!comparable || !m_gallery->isWanted(id)) continue;
    const double threshold = pair->unit.badThreshold / std::abs(pair->unit.factor);
    m_derived.request([this, operands, threshold](Progress& progress) -> Worker::Completion {
      const Image& a = operands.result->image();
      const Image& b = operands.reference->image();
      auto difference = std::make_shared<const Picture>(signedDifference(a, b));
      progress.throwIfStopped();
      auto absolute = std::make_shared<const Picture>(absoluteDifference(a, b));
      progress.throwIfStopped();
      auto bad = std::make_shared<const Picture>(badPixels(a, b, threshold));
      progress.throwIfStopped();
      auto relative = std::make_shared<const Picture>(relativeDifference(a, b));
      return [this, operands, difference, absolute, bad, relative] {
        showDerived(operands, kDerived[0], difference);
        showDerived(operands, kDerived[1], absolute);
        showDerived(operands, kDerived[2], bad);
        showDerived(operands, kDerived[3], relative);
      };
    });
  }
}

void PairGallery::showDerived(const Operands& operands, const QString& id, std::shared_ptr<const Picture> picture) {
  if (operands.result != m_derivedResult || operands.reference != m_derivedReference) return;
  GalleryItem item = derivedItem(id);
  item.picture = std::move(picture);
  // One range for all results of a pair against one reference, so that they can be compared.
  const void* pair = m_workspace->pair().get();
  if (item.kind == PictureKind::Signed && (m_rangedPair != pair || m_rangedReference != operands.reference.get())) {
    const ValueRange range = symmetricRange(item.picture->percentiles());
    if (range.maximum > 0.0F) {
      m_rangedPair = pair;
      m_rangedReference = operands.reference.get();
      m_gallery->display(PictureKind::Signed)->setRange(range);
      m_gallery->display(PictureKind::Absolute)->setRange({0.0F, range.maximum});
    }
  }
  if (id == kDerived[3] && (m_relativePair != pair || m_relativeReference != operands.reference.get())) {
    m_relativePair = pair;
    m_relativeReference = operands.reference.get();
    m_relative->setRange({0.0F, std::max(1e-6F, item.picture->percentiles().maximum)});
  }
  m_gallery->put(std::move(item));
}

}  // namespace dkn
