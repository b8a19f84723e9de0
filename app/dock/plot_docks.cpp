// SPDX-License-Identifier: GPL-3.0-or-later
// Histogram and profile of the pictures that are shown.
#include "dock/plot_docks.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "compare/histogram.h"
#include "compare/profile.h"
#include "view/panel_grid.h"

namespace dkn {
namespace {

constexpr int kBins = 128;
/// Changes that follow each other are drawn together.
constexpr int kDelayMs = 30;
constexpr int kMargin = 8;
/// Of the gallery's items that are results of finished runs.
constexpr QLatin1String kRunPrefix("run/");

struct Shown {
  QString name;
  std::shared_ptr<const Picture> picture;
};

void addOnce(std::vector<Shown>& shown, Shown one) {
  const auto same = [&](const Shown& other) { return other.picture == one.picture; };
  if (one.picture && std::none_of(shown.begin(), shown.end(), same)) shown.push_back(std::move(one));
}

/// Of a result, the method.
QString nameOf(const ImagePanel& panel, const Gallery& gallery) {
  for (const GalleryItem& item : gallery.items()) {
    if (item.id.startsWith(kRunPrefix) && item.picture == panel.picture()) return item.title;
  }
  return panel.title();
}

/// The panels' pictures whose numbers mean the same, each once.
std::vector<Shown> shownValues(const PanelGrid& panels) {
  std::vector<Shown> shown;
  for (int i = 0; i < panels.panelCount(); ++i) {
    const ImagePanel* panel = panels.panel(i);
    if (panel->display() != panels.gallery()->display(PictureKind::Values)) continue;
    addOnce(shown, {QStringLiteral("%1 %2").arg(panel->letter(), nameOf(*panel, *panels.gallery())), panel->picture()});
  }
  return shown;
}

/// Those, the ground truth and, where asked for, the results of all methods.
std::vector<Shown> comparedValues(const PanelGrid& panels, bool allResults) {
  std::vector<Shown> shown = shownValues(panels);
  if (const GalleryItem* truth = panels.gallery()->find(QStringLiteral("truth")))
    addOnce(shown, {truth->title, truth->picture});
  if (!allResults) return shown;
  for (const GalleryItem& item : panels.gallery()->items()) {
    if (item.id.startsWith(kRunPrefix)) addOnce(shown, {item.title, item.picture});
  }
  return shown;
}

QString unitOf(const PanelGrid& panels) {
  for (int i = 0; i < panels.panelCount(); ++i) {
    if (!panels.panel(i)->unit().isEmpty()) return panels.panel(i)->unit();
  }
  return {};
}

/// Beside each other: the docks are wide and low.
QWidget* plotWithOption(LinePlot* plot, QCheckBox* option) {
  auto* content = new QWidget;
  auto* layout = new QHBoxLayout(content);
  layout->setContentsMargins(0, 0, kMargin, 0);
  layout->addWidget(plot, 1);
  layout->addWidget(option, 0, Qt::AlignTop);
  return content;
}

QString withUnit(const QString& name, const QString& unit) {
  return unit.isEmpty() ? name : QStringLiteral("%1 [%2]").arg(name, unit);
}

}  // namespace

HistogramDock::HistogramDock(PanelGrid* panels, QWidget* parent)
    : QDockWidget(parent), m_panels(panels), m_plot(new LinePlot(this)), m_logarithmic(new QCheckBox(this)) {
  setObjectName(QStringLiteral("histogramDock"));
  setWidget(plotWithOption(m_plot, m_logarithmic));
  m_soon.setSingleShot(true);
  m_soon.setInterval(kDelayMs);
  connect(&m_soon, &QTimer::timeout, this, &HistogramDock::refresh);
  const auto later = [this] { m_soon.start(); };
  connect(panels, &PanelGrid::picturesChanged, this, later);
  connect(panels->marks(), &Marks::changed, this, later);
  connect(panels->gallery()->display(PictureKind::Values), &Display::changed, this, later);
  connect(this, &QDockWidget::visibilityChanged, this, later);
  connect(m_logarithmic, &QCheckBox::toggled, m_plot, &LinePlot::setLogarithmic);
  retranslateUi();
}

void HistogramDock::refresh() {
  if (!isVisible()) return;
  const std::vector<Shown> shown = shownValues(*m_panels);
  const ValueRange range = m_panels->gallery()->display(PictureKind::Values)->range();
  const auto region = m_panels->marks()->region();
  m_task.request([this, shown, range, region](Progress& progress) -> Worker::Completion {
    auto series = std::make_shared<std::vector<PlotSeries>>();
    for (const Shown& one : shown) {
      progress.throwIfStopped();
      cv::Rect part;
      if (region) {
        const QRect pixels = regionPixels(*region, one.picture->size());
        part = cv::Rect(pixels.x(), pixels.y(), pixels.width(), pixels.height());
      }
      const Histogram histogram = makeHistogram(one.picture->image(), range, kBins, part);
      PlotSeries curve{one.name, {}, {}, true};
      for (std::size_t i = 0; i < histogram.shares.size(); ++i) {
        curve.x.push_back(histogram.binCentre(i));
        curve.y.push_back(100.0 * histogram.shares[i]);
      }
      series->push_back(std::move(curve));
    }
    return [this, series] {
      m_plot->setAxes(withUnit(tr("Value"), unitOf(*m_panels)), tr("Pixels [%]"));
      m_plot->setSeries(*series);
    };
  });
}

void HistogramDock::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslateUi();
  QDockWidget::changeEvent(event);
}

void HistogramDock::retranslateUi() {
  setWindowTitle(tr("Histogram"));
  m_plot->setAccessibleName(tr("Histogram"));
  m_plot->setHint(tr("Open a pair to see how often its values occur."));
  m_logarithmic->setText(tr("Lo&garithmic"));
  m_soon.start();
}

ProfileDock::ProfileDock(PanelGrid* panels, QWidget* parent)
    : QDockWidget(parent), m_panels(panels), m_plot(new LinePlot(this)), m_allResults(new QCheckBox(this)) {
  setObjectName(QStringLiteral("profileDock"));
  setWidget(plotWithOption(m_plot, m_allResults));
  m_soon.setSingleShot(true);
  m_soon.setInterval(kDelayMs);
  connect(&m_soon, &QTimer::timeout, this, &ProfileDock::refresh);
  const auto later = [this] { m_soon.start(); };
  connect(panels, &PanelGrid::picturesChanged, this, later);
  connect(panels->marks(), &Marks::changed, this, later);
  connect(panels->gallery(), &Gallery::changed, this, later);
  connect(panels->gallery(), &Gallery::listChanged, this, later);
  connect(m_allResults, &QCheckBox::toggled, this, later);
  connect(this, &QDockWidget::visibilityChanged, this, later);
  connect(m_plot, &LinePlot::pointed, this, [this](double at) {
    const auto line = m_panels->marks()->line();
    if (!line) return;
    const QSize scene = m_panels->scene();
    const double length = std::hypot(line->dx() * scene.width(), line->dy() * scene.height());
    if (length > 0.0 && at >= 0.0 && at <= length) m_panels->cursor()->setPosition(line->pointAt(at / length));
  });
  retranslateUi();
}

void ProfileDock::refresh() {
  if (!isVisible()) return;
  std::vector<PlotSeries> series;
  if (const auto line = m_panels->marks()->line()) {
    for (const Shown& one : comparedValues(*m_panels, m_allResults->isChecked())) {
      Profile profile = profileAlong(*one.picture, *line, m_panels->scene());
      series.push_back({one.name, std::move(profile.distance), std::move(profile.value), false});
    }
  }
  m_plot->setAxes(tr("Along the line [pixels]"), withUnit(tr("Value"), unitOf(*m_panels)));
  m_plot->setSeries(series);
}

void ProfileDock::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslateUi();
  QDockWidget::changeEvent(event);
}

void ProfileDock::retranslateUi() {
  setWindowTitle(tr("Profile"));
  m_plot->setAccessibleName(tr("Values along the line"));
  m_allResults->setText(tr("Results of &all methods"));
  m_allResults->setToolTip(tr("Draw every method that was run, not only what the panels show"));
  m_plot->setHint(tr("Draw a line across a picture (D) to see the values along it."));
  m_soon.start();
}

}  // namespace dkn
