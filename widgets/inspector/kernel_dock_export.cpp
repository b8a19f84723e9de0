// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel inspector writes.
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <exception>
#include <nlohmann/json.hpp>

#include "base/atomic_file.h"
#include "inspect/inspection_report.h"
#include "inspect/kernel_export.h"
#include "inspector/kernel_dock.h"
#include "inspector/kernel_page.h"
#include "inspector/neighbourhood_view.h"
#include "plot/drawing_export.h"
#include "plot/matrix_plot.h"

namespace dkn {

void KernelDock::buildExportMenu() {
  QMenu* menu = m_export->menu();
  if (!menu) {
    menu = new QMenu(m_export);
    m_export->setMenu(menu);
  }
  menu->clear();
  const QStringList drawings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
  menu->addAction(tr("&Kernel…"), this, [this] {
    ask(tr("Export the kernel"), QStringLiteral("kernel"),
        {QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("npy")},
        [this](const QString& file) { exportKernel(file); });
  });
  menu->addAction(tr("&Copy Taps as CSV"), this, [this] {
    if (const auto kernel = m_model->kernel())
      QApplication::clipboard()->setText(QString::fromStdString(kernelCsv({kernel.get(), 1})));
  });
  menu->addSeparator();
  menu->addAction(tr("&Neighbourhood…"), this, [this, drawings] {
    ask(tr("Export the neighbourhood"), QStringLiteral("neighbourhood"), drawings,
        [this](const QString& file) { exportNeighbourhood(file); });
  });
  for (int i = 0; i < KernelPage::kPlots; ++i) {
    const QString title = m_kernelPage->plot(static_cast<KernelPage::Plot>(i))->title();
    menu->addAction(tr("Heat Map: %1…").arg(title), this, [this, i, drawings] {
      ask(tr("Export the heat map"), QStringLiteral("heat-map"), drawings,
          [this, i](const QString& file) { exportPlot(i, file); });
    });
  }
}

void KernelDock::ask(const QString& title, const QString& name, const QStringList& endings,
                     const std::function<void(const QString&)>& write) {
  auto* dialog = new QFileDialog(this, title);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  QStringList filters;
  for (const QString& ending : endings) filters << QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending);
  dialog->setNameFilters(filters);
  dialog->setDefaultSuffix(endings.first());
  connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, endings](const QString& filter) {
    dialog->setDefaultSuffix(endings.value(static_cast<int>(filters.indexOf(filter)), endings.first()));
  });
  dialog->selectFile(QStringLiteral("%1.%2").arg(name, endings.first()));
  connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString& file) {
    try {
      write(file);
    } catch (const std::exception& error) {
      Q_EMIT failed(QString::fromStdString(userMessage(error)));
    }
  });
  dialog->open();
}

void KernelDock::exportKernel(const QString& file) const {
  const auto kernel = m_model->kernel();
  if (!kernel) return;
  const std::filesystem::path path = file.toStdString();
  const KernelFormat format = kernelFormatOf(path);
  if (format != KernelFormat::Json) return writeKernelTable(path, format, {kernel.get(), 1});
  writeFileAtomically(path, inspectionReport(m_model->run()->result->method->name(), *kernel).dump(2) + "\n");
}

void KernelDock::exportNeighbourhood(const QString& file) const {
  const QSize size = m_neighbourhood->size();
  exportDrawing(file, size, [&](QPainter& painter) {
    m_neighbourhood->draw(painter, QRectF({0.0, 0.0}, QSizeF(size)));
  });
}

void KernelDock::exportPlot(int plot, const QString& file) const {
  const MatrixPlot* heatMap = m_kernelPage->plot(static_cast<KernelPage::Plot>(plot));
  exportDrawing(file, heatMap->size(), [&](QPainter& painter) { heatMap->draw(painter, heatMap->size()); });
}

}  // namespace dkn
