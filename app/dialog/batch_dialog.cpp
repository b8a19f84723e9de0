// SPDX-License-Identifier: GPL-3.0-or-later
// Methods over folders of pairs.
#include "dialog/batch_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "batch/batch_job.h"
#include "run/method_list.h"
#include "view/number_format.h"
#include "worker/post.h"

namespace dkn {
namespace {

constexpr QSize kSize(760, 640);
constexpr int kItemSteps = 1000;

}  // namespace

/// Carries what the batch tells to the window's thread.
class BatchDialog::Observer final : public BatchObserver {
 public:
  explicit Observer(BatchDialog* dialog) : m_dialog(dialog) {}
  void started(std::size_t items) override {
    post(m_dialog, [dialog = m_dialog, items] {
      dialog->m_total = static_cast<int>(items);
      dialog->m_progress->setRange(0, static_cast<int>(items) * kItemSteps);
    });
  }
  void itemProgress(double fraction) override {
    post(m_dialog, [dialog = m_dialog, fraction] {
      const int before = (dialog->m_done + dialog->m_failed + dialog->m_skipped) * kItemSteps;
      dialog->m_progress->setValue(before + static_cast<int>(fraction * kItemSteps));
    });
  }
  void itemFinished(std::size_t /*index*/, const std::string& stem, const ItemReport& item) override {
    post(m_dialog, [dialog = m_dialog, stem, item] { dialog->addRow(QString::fromStdString(stem), item); });
  }

 private:
  BatchDialog* m_dialog;
};

BatchDialog::BatchDialog(const MethodList* methods, const RunOptions& run, const QString& folder, QWidget* parent)
    : QDialog(parent),
      m_methodList(methods),
      m_run(run),
      m_reason(new QLabel(this)),
      m_items(new QTreeWidget(this)),
      m_progress(new QProgressBar(this)) {
  setWindowTitle(tr("Batch"));
  auto* form = new QFormLayout;
  buildForm(form);
  m_reason->setWordWrap(true);
  m_items->setAccessibleName(tr("Items"));
  m_items->setHeaderLabels({tr("Pair"), tr("Method"), tr("State"), tr("RMSE"), tr("Time")});
  m_items->setRootIsDecorated(false);
  m_items->setUniformRowHeights(true);
  m_items->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_items->setMinimumHeight(8 * fontMetrics().height());
  m_progress->hide();
  auto* buttons = new QDialogButtonBox(this);
  m_start = buttons->addButton(tr("&Start"), QDialogButtonBox::ActionRole);
  m_start->setDefault(true);
  m_openOutput = buttons->addButton(tr("Open Output &Folder"), QDialogButtonBox::ActionRole);
  m_openOutput->setEnabled(false);
  buttons->addButton(QDialogButtonBox::Close);
  connect(m_start, &QPushButton::clicked, this, [this] { isRunning() ? m_worker.stop() : start(); });
  connect(m_openOutput, &QPushButton::clicked, this,
          [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_output->text())); });
  connect(buttons, &QDialogButtonBox::rejected, this, &BatchDialog::reject);
  connect(&m_worker, &Worker::stateChanged, this, &BatchDialog::check);
  connect(&m_worker, &Worker::failed, this, [this](quint64, const QString& message) { m_reason->setText(message); });
  connect(&m_worker, &Worker::stopped, this, [this] { m_reason->setText(tr("Stopped. What was written stays.")); });
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(form);
  layout->addWidget(m_reason);
  layout->addWidget(m_progress);
  layout->addWidget(m_items, 1);
  layout->addWidget(buttons);
  resize(kSize);
  m_guidance->setText(folder);
  for (QLineEdit* field : {m_guidance, m_target, m_truth, m_output})
    connect(field, &QLineEdit::textChanged, this, &BatchDialog::check);
  connect(m_methods, &QListWidget::itemChanged, this, &BatchDialog::check);
  connect(m_protocol, &QComboBox::currentIndexChanged, this, &BatchDialog::check);
  check();
}

void BatchDialog::buildForm(QFormLayout* form) {
  m_guidance = addFolder(tr("&Guidance:"), "guidance", tr("A folder, or a pattern such as shots/*_rgb.png"), form);
  m_target = addFolder(tr("&Target:"), "target", tr("Empty: in the same folder"), form);
  m_truth = addFolder(tr("Ground t&ruth:"), "truth", tr("Optional: what results are measured against"), form);
  m_output = addFolder(tr("&Output:"), "output", tr("Results are written to OUTPUT/METHOD/NAME"), form);
  m_methods = new QListWidget(this);
  m_methods->setAccessibleName(tr("Methods"));
  m_methods->setMaximumHeight(7 * fontMetrics().height());
  for (const MethodList::Entry& entry : m_methodList->entries()) {
    auto* item = new QListWidgetItem(entry.title, m_methods);
    item->setData(Qt::UserRole, entry.name);
    item->setToolTip(entry.tip);
    item->setCheckState(entry.ticked ? Qt::Checked : Qt::Unchecked);
  }
  form->addRow(tr("&Methods:"), m_methods);
  m_task = new QComboBox(this);
  m_task->setObjectName(QStringLiteral("task"));
  m_task->addItem(tr("Values"), static_cast<int>(Task::Values));
  m_task->addItem(tr("Saliency"), static_cast<int>(Task::Saliency));
  m_task->addItem(tr("Classes"), static_cast<int>(Task::Segmentation));
  m_task->setToolTip(tr("Measured by RMSE and others, also by the weighted F-measure, or by mean IoU"));
  form->addRow(tr("Targets &hold:"), m_task);
  m_protocol = new QComboBox(this);
  m_protocol->setObjectName(QStringLiteral("protocol"));
  for (const char* name : {"none", "bicubic", "nearest", "noisy", "denoise"}) m_protocol->addItem(QLatin1String(name));
  m_protocol->setToolTip(tr("How full-resolution targets are degraded; none takes them as they are"));
  m_scale = new QSpinBox(this);
  m_scale->setRange(2, 64);
  m_scale->setValue(kDefaultScale);
  m_scale->setPrefix(QStringLiteral("× "));
  m_scale->setAccessibleName(tr("Scale"));
  auto* degrade = new QHBoxLayout;
  degrade->addWidget(m_protocol, 1);
  degrade->addWidget(m_scale);
  auto* label = new QLabel(tr("&Protocol:"), this);
  label->setBuddy(m_protocol);
  form->addRow(label, degrade);
  m_overwrite = new QCheckBox(tr("Replace results that are &there already"), this);
  m_keepGoing = new QCheckBox(tr("Go on after a &failure"), this);
  m_keepGoing->setChecked(true);
  form->addRow(QString(), m_overwrite);
  form->addRow(QString(), m_keepGoing);
}

QLineEdit* BatchDialog::addFolder(const QString& label, const char* id, const QString& placeholder, QFormLayout* form) {
  auto* field = new QLineEdit(this);
  field->setObjectName(QLatin1String(id));
  field->setPlaceholderText(placeholder);
  field->setClearButtonEnabled(true);
  QString title = label;
  title.remove(QLatin1Char('&')).remove(QLatin1Char(':'));
  field->setAccessibleName(title);
  auto* browse = new QPushButton(tr("Browse…"), this);
  browse->setAutoDefault(false);
  browse->setAccessibleName(tr("Browse for the %1").arg(title));
  auto* row = new QHBoxLayout;
  row->addWidget(field, 1);
  row->addWidget(browse);
  auto* text = new QLabel(label, this);
  text->setBuddy(field);
  form->addRow(text, row);
  connect(browse, &QPushButton::clicked, this, [this, field, title] {
    const QString chosen = QFileDialog::getExistingDirectory(this, title, field->text());
    if (!chosen.isEmpty()) field->setText(chosen);
  });
  return field;
}

BatchOptions BatchDialog::options() const {
  BatchOptions options;
  options.guidance = m_guidance->text().toStdString();
  options.target = m_target->text().isEmpty() ? options.guidance : m_target->text().toStdString();
  options.groundTruth = m_truth->text().toStdString();
  options.output = m_output->text().toStdString();
  for (int row = 0; row < m_methods->count(); ++row) {
    if (m_methods->item(row)->checkState() != Qt::Checked) continue;
    const QString name = m_methods->item(row)->data(Qt::UserRole).toString();
    options.methods.push_back(name.toStdString());
    options.parameters[name.toStdString()] = m_methodList->parameters(name);
  }
  options.pair.task = static_cast<Task>(m_task->currentData().toInt());
  options.pair.protocol = m_protocol->currentText().toStdString();
  if (m_scale->isEnabled()) options.pair.scale = m_scale->value();
  options.run = m_run;
  options.overwrite = m_overwrite->isChecked();
  options.keepGoing = m_keepGoing->isChecked();
  if (!options.output.empty()) options.report = options.output / "report.json";
  return options;
}

QString BatchDialog::problem() const {
  if (m_guidance->text().isEmpty()) return tr("Choose the folder of the guidance pictures.");
  if (m_output->text().isEmpty()) return tr("Choose where the results go.");
  if (options().methods.empty()) return tr("Tick a method.");
  return {};
}

void BatchDialog::check() {
  const QString protocol = m_protocol->currentText();
  m_scale->setEnabled(protocol != QLatin1String("none") && protocol != QLatin1String("denoise"));
  const bool running = isRunning();
  const QString reason = running ? QString() : problem();
  if (running || !reason.isEmpty()) m_reason->setText(reason);
  m_start->setText(running ? tr("&Stop") : tr("&Start"));
  m_start->setEnabled(running || reason.isEmpty());
  m_progress->setVisible(running);
}

void BatchDialog::start() {
  m_items->clear();
  m_total = m_done = m_failed = m_skipped = 0;
  m_progress->setRange(0, 0);
  m_worker.submit(tr("Batch"), [this, batch = options()](Progress& progress) -> Worker::Completion {
    // The job polls a flag of its own.
    class Relay final : public BatchObserver {
     public:
      Relay(BatchObserver& to, Progress& from, std::atomic<bool>& stop) : m_to(to), m_from(from), m_stop(stop) {}
      void started(std::size_t items) override { m_to.started(items); }
      void itemStarted(std::size_t, const std::string&, const std::string&) override { poll(); }
      void itemProgress(double fraction) override {
        m_to.itemProgress(fraction);
        poll();
      }
      void itemFinished(std::size_t index, const std::string& stem, const ItemReport& item) override {
        m_to.itemFinished(index, stem, item);
        poll();
      }

     private:
      void poll() {
        if (m_from.stopRequested()) m_stop = true;
      }
      BatchObserver& m_to;
      Progress& m_from;
      std::atomic<bool>& m_stop;
    };
    std::atomic<bool> stop = false;
    Observer observer(this);
    Relay relay(observer, progress, stop);
    auto report = std::make_shared<const BatchReport>(BatchJob(batch).run(relay, stop));
    return [this, report] { end(*report); };
  });
  check();
}

void BatchDialog::addRow(const QString& stem, const ItemReport& item) {
  (item.error ? m_failed : item.skipped ? m_skipped : m_done) += 1;
  m_progress->setValue((m_done + m_failed + m_skipped) * kItemSteps);
  const QString state = item.error ? tr("✗ Failed") : item.skipped ? tr("There already") : tr("✓ Done");
  QString rmse, time;
  if (item.metrics) {
    const auto found = item.metrics->find("rmse");
    if (found != item.metrics->end()) rmse = formatMetric(found->second);
  }
  if (item.seconds) time = formatSeconds(*item.seconds);
  auto* row = new QTreeWidgetItem(m_items, {stem, QString::fromStdString(item.method), state, rmse, time});
  if (item.error) row->setToolTip(2, QString::fromStdString(*item.error));
  m_items->scrollToItem(row);
}

void BatchDialog::end(const BatchReport& report) {
  QString text = tr("%1 done, %2 there already, %3 failed.").arg(m_done).arg(m_skipped).arg(m_failed);
  for (const ItemReport& item : report.items) {
    if (!item.error) continue;
    text += QLatin1Char('\n') + QString::fromStdString(*item.error);
    break;
  }
  m_reason->setText(text);
  m_openOutput->setEnabled(true);
  Q_EMIT finished(m_done, m_failed);
}

void BatchDialog::reject() {
  m_worker.stop();
  QDialog::reject();
}

}  // namespace dkn
