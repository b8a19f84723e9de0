// SPDX-License-Identifier: GPL-3.0-or-later
// A depth map in space.
#include "dock/relief_dock.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <memory>
#include <utility>

#include "base/error.h"
#include "relief/relief_view.h"
#include "view/gallery.h"

namespace dkn {
namespace {

constexpr int kPointLimit = 1200000;
constexpr int kDelayMs = 40;

/// Maps that stand for depths, of the guidance's size.
const QStringList& sources() {
  static const QStringList ids{QStringLiteral("result"), QStringLiteral("input"), QStringLiteral("truth"),
                               QStringLiteral("reference")};
  return ids;
}

}  // namespace

ReliefDock::ReliefDock(Gallery* gallery, QWidget* parent)
    : QDockWidget(parent),
      m_gallery(gallery),
      m_view(new ReliefView(this)),
      m_sourceLabel(new QLabel(this)),
      m_source(new QComboBox(this)),
      m_valuesLabel(new QLabel(this)),
      m_values(new QComboBox(this)),
      m_coloursLabel(new QLabel(this)),
      m_colours(new QComboBox(this)),
      m_focalLabel(new QLabel(this)),
      m_focal(new QDoubleSpinBox(this)),
      m_export(new QPushButton(this)) {
  setObjectName(QStringLiteral("reliefDock"));
  m_focal->setRange(1.0, 1e6);
  m_focal->setDecimals(1);
  m_focal->setKeyboardTracking(false);
  for (QComboBox* box : {m_source, m_values, m_colours})
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  auto* content = new QWidget(this);
  auto* grid = new QGridLayout;
  const std::array<std::pair<QLabel*, QWidget*>, 4> rows{
      {{m_sourceLabel, m_source}, {m_valuesLabel, m_values}, {m_coloursLabel, m_colours}, {m_focalLabel, m_focal}}};
  for (const auto& [label, field] : rows) {
    const int row = grid->rowCount();
    label->setBuddy(field);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
  }
  grid->addWidget(m_export, grid->rowCount(), 0, 1, 2);
  grid->setColumnStretch(1, 1);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(4, 4, 4, 4);
  layout->addWidget(m_view, 1);
  layout->addLayout(grid);
  setWidget(content);
  retranslateUi();
  m_soon.setSingleShot(true);
  m_soon.setInterval(kDelayMs);
  connect(&m_soon, &QTimer::timeout, this, &ReliefDock::refresh);
  const auto later = [this] { m_soon.start(); };
  connect(gallery, &Gallery::changed, this, [this](const QString& id) {
    if (id == m_source->currentData().toString() || id == QLatin1String("guidance")) m_soon.start();
  });
  connect(gallery->display(PictureKind::Values), &Display::changed, this, later);
  connect(this, &QDockWidget::visibilityChanged, this, later);
  for (QComboBox* box : {m_source, m_values, m_colours}) connect(box, &QComboBox::currentIndexChanged, this, later);
  connect(m_focal, &QDoubleSpinBox::valueChanged, this, later);
  connect(m_export, &QPushButton::clicked, this, &ReliefDock::askWhereToExport);
}

Intrinsics ReliefDock::intrinsics() const {
  Intrinsics camera =
      Intrinsics::guessed(m_size.width(), m_size.height(), static_cast<Intrinsics::Values>(m_values->currentIndex()));
  camera.focalPx = m_focal->value();
  return camera;
}

void ReliefDock::refresh() {
  if (!isVisible()) return;
  const GalleryItem* map = m_gallery->find(m_source->currentData().toString());
  const GalleryItem* guidance = m_gallery->find(QStringLiteral("guidance"));
  const bool usable = map != nullptr && map->picture && guidance != nullptr && guidance->picture &&
                      map->picture->size() == guidance->picture->size();
  m_export->setEnabled(usable);
  if (!usable) return m_view->setCloud(nullptr);
  guessCamera(map->picture->size());
  const auto depth = map->picture;
  const auto colours = m_colours->currentIndex() == 0 ? guidance->picture : map->picture;
  const DisplayState display = m_gallery->display(PictureKind::Values)->state();
  m_task.request([this, depth, colours, display, camera = intrinsics()](Progress&) -> Worker::Completion {
    auto cloud = std::make_shared<const PointCloud>(
        makePointCloud(depth->image(), colours->image(), display, camera, kPointLimit));
    return [this, cloud] { m_view->setCloud(cloud); };
  });
}

void ReliefDock::guessCamera(QSize size) {
  const GalleryItem* target = m_gallery->find(QStringLiteral("target"));
  const std::uint64_t serial = target->picture ? target->picture->serial() : 0;
  if (std::exchange(m_guessedFor, serial) == serial && m_size == size) return;
  const QSignalBlocker focalBlocker(m_focal), valuesBlocker(m_values);
  if (m_size != size) m_focal->setValue(Intrinsics::guessed(size.width(), size.height()).focalPx);
  m_size = size;
  // Depth does not fit into 8 bits; disparities are stored so.
  const bool bytes = target->picture && target->picture->image().stored == PixelType::UInt8;
  m_values->setCurrentIndex(bytes ? 1 : 0);
}

void ReliefDock::askWhereToExport() {
  const QString file = QFileDialog::getSaveFileName(this, tr("Export Points"), QStringLiteral("points.ply"),
                                                    tr("Polygon files (*.ply)"));
  if (!file.isEmpty())
    exportPly((file.endsWith(QLatin1String(".ply")) ? file : file + QStringLiteral(".ply")).toStdString());
}

void ReliefDock::exportPly(const std::filesystem::path& file) {
  if (!m_view->cloud()) return;
  m_task.request([this, file, cloud = m_view->cloud()](Progress&) -> Worker::Completion {
    try {
      writePly(file, *cloud);
    } catch (const Error& error) {
      return [this, text = QString::fromUtf8(error.what())] { Q_EMIT problem(text); };
    }
    return [this, file] { Q_EMIT information(tr("Saved as %1").arg(QString::fromStdString(file.string()))); };
  });
}

void ReliefDock::fillChoices() {
  const auto fill = [](QComboBox* box, const QStringList& texts, const QStringList& ids) {
    const QSignalBlocker blocker(box);
    const int index = std::max(0, box->currentIndex());
    box->clear();
    for (qsizetype i = 0; i < texts.size(); ++i) box->addItem(texts[i], ids.value(i));
    box->setCurrentIndex(index);
  };
  fill(m_source, {tr("Result"), tr("Input"), tr("Ground truth"), tr("Reference")}, sources());
  fill(m_values, {tr("Depths"), tr("Disparities")}, {});
  fill(m_colours, {tr("Of the guidance"), tr("Of the values")}, {});
}

void ReliefDock::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslateUi();
  QDockWidget::changeEvent(event);
}

void ReliefDock::retranslateUi() {
  setWindowTitle(tr("3-D"));
  fillChoices();
  m_view->setAccessibleName(tr("Points in space"));
  m_view->setToolTip(tr("Drag to turn, Shift and drag to move, wheel to zoom, Home for the front"));
  m_view->setHint(tr("Run a method, or choose the input, to see its depths in space."));
  m_sourceLabel->setText(tr("&Show:"));
  m_source->setAccessibleName(tr("Map"));
  m_valuesLabel->setText(tr("&Values:"));
  m_values->setAccessibleName(tr("Meaning of the values"));
  m_coloursLabel->setText(tr("&Colours:"));
  m_colours->setAccessibleName(tr("Colours"));
  m_focalLabel->setText(tr("&Focal length:"));
  m_focal->setSuffix(tr(" pixels"));
  m_focal->setToolTip(tr("Guessed for a field of view of 60°; the centre is the picture's middle"));
  m_export->setText(tr("E&xport PLY…"));
}

}  // namespace dkn
