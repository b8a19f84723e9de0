// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a training run.
#include "training/training_form.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "look/theme.h"

namespace dkn {
namespace {

struct FieldText {
  const char* name;
  const char* label;
  const char* tip;
};

constexpr FieldText kTexts[] = {
    {"data", QT_TRANSLATE_NOOP("dkn::TrainingForm", "Data"),
     QT_TRANSLATE_NOOP("dkn::TrainingForm", "What is trained on: made scenes, or a folder of registered pairs")},
    {"protocol", QT_TRANSLATE_NOOP("dkn::TrainingForm", "Protocol"),
     QT_TRANSLATE_NOOP("dkn::TrainingForm", "How the exact targets are degraded")},
    {"scale", QT_TRANSLATE_NOOP("dkn::TrainingForm", "Scale"),
     QT_TRANSLATE_NOOP("dkn::TrainingForm", "One or several, parted by commas: 4, 8, 16")},
    {"architecture", QT_TRANSLATE_NOOP("dkn::TrainingForm", "Network"),
     QT_TRANSLATE_NOOP("dkn::TrainingForm", "fdkn is fast, dkn follows the papers' first network")},
    {"kernel_size", QT_TRANSLATE_NOOP("dkn::TrainingForm", "Kernel"),
     QT_TRANSLATE_NOOP("dkn::TrainingForm", "Width of the kernel: 3 takes 9 samples")},
    {"init", QT_TRANSLATE_NOOP("dkn::TrainingForm", "Begin with"),
     QT_TRANSLATE_NOOP("dkn::TrainingForm", "Random weights, or a model whose training is carried further")},
    {"iterations", QT_TRANSLATE_NOOP("dkn::TrainingForm", "Iterations"),
     QT_TRANSLATE_NOOP("dkn::TrainingForm", "How many steps")},
    {"learning_rate", QT_TRANSLATE_NOOP("dkn::TrainingForm", "Learning rate"),
     QT_TRANSLATE_NOOP("dkn::TrainingForm", "Of the first step; the schedule lowers it")},
    {"batch", QT_TRANSLATE_NOOP("dkn::TrainingForm", "Batch"), QT_TRANSLATE_NOOP("dkn::TrainingForm", "Crops a step")},
    {"crop", QT_TRANSLATE_NOOP("dkn::TrainingForm", "Crop"),
     QT_TRANSLATE_NOOP("dkn::TrainingForm", "Height and width in pixels, multiples of 4")},
    {"validation_interval", QT_TRANSLATE_NOOP("dkn::TrainingForm", "Validate every"),
     QT_TRANSLATE_NOOP("dkn::TrainingForm", "Iterations between two validations")},
    {"checkpoint_interval", QT_TRANSLATE_NOOP("dkn::TrainingForm", "Save every"),
     QT_TRANSLATE_NOOP("dkn::TrainingForm", "Iterations between two checkpoints")},
    {"threads", QT_TRANSLATE_NOOP("dkn::TrainingForm", "Threads"),
     QT_TRANSLATE_NOOP("dkn::TrainingForm", "0: all that there are")},
    {"seed", QT_TRANSLATE_NOOP("dkn::TrainingForm", "Seed"),
     QT_TRANSLATE_NOOP("dkn::TrainingForm", "The same seed draws the same samples")},
    {"output", QT_TRANSLATE_NOOP("dkn::TrainingForm", "Goes to"),
     QT_TRANSLATE_NOOP("dkn::TrainingForm", "The folder of this run: log, checkpoint and model")},
};

enum DataChoice { kScenes, kFolder, kAsInFile };

}  // namespace

TrainingForm::TrainingForm(QWidget* parent)
    : QWidget(parent), m_form(new QFormLayout(this)), m_title(new QLabel(this)), m_general(new QLabel(this)) {
  m_form->setContentsMargins(6, 4, 8, 6);
  m_form->setVerticalSpacing(4);
  m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  m_title->setWordWrap(true);
  m_general->setWordWrap(true);
  m_general->hide();
  m_form->addRow(m_title);
  m_form->addRow(m_general);
  addData();
  addChoice("protocol", {"bicubic", "nearest", "noisy", "denoise"});
  addNumbers("scale");
  addChoice("architecture", {"fdkn", "dkn"}, true);
  addNumbers("kernel_size", true);
  addInit();
  for (const char* name : {"iterations", "learning_rate", "batch", "crop", "validation_interval", "checkpoint_interval",
                           "threads", "seed"})
    addNumbers(name);
  addOutput();
  setDraft(TrainingDraft(), {});
  retranslateUi();
}

QWidget* TrainingForm::addRow(const QString& name, QWidget* field, QWidget* cell) {
  Row row;
  row.field = field;
  row.label = new QLabel(this);
  row.label->setBuddy(field);
  row.problem = new QLabel(this);
  row.problem->setWordWrap(true);
  row.problem->hide();
  field->setObjectName(name);
  auto* holder = new QVBoxLayout;
  holder->setSpacing(1);
  holder->addWidget(cell != nullptr ? cell : field);
  holder->addWidget(row.problem);
  m_form->addRow(row.label, holder);
  m_rows[name] = row;
  return field;
}

void TrainingForm::addNumbers(const char* name, bool ofModel) {
  auto* edit = new QLineEdit(this);
  addRow(QLatin1String(name), edit);
  m_rows[QLatin1String(name)].ofModel = ofModel;
  connect(edit, &QLineEdit::textEdited, this, [this, name] { takeNumbers(QLatin1String(name)); });
}

void TrainingForm::addChoice(const char* name, std::initializer_list<const char*> values, bool ofModel) {
  auto* box = new QComboBox(this);
  for (const char* value : values) box->addItem(QLatin1String(value), QLatin1String(value));
  addRow(QLatin1String(name), box);
  m_rows[QLatin1String(name)].ofModel = ofModel;
  connect(box, &QComboBox::activated, this, [this, name, box, ofModel] {
    const QString key = QLatin1String(name);
    // A list of the file's stands as one choice, whose text is no name.
    if (!box->currentData().isValid()) return;
    ofModel ? m_draft.setModelValue(key, box->currentData().toString())
            : m_draft.setValue(key, box->currentData().toString());
    check();
  });
}

void TrainingForm::addData() {
  m_data = new QComboBox(this);
  for (int i = kScenes; i <= kAsInFile; ++i) m_data->addItem(QString());
  m_folder = new QLineEdit(this);
  auto* browse = new QPushButton(QStringLiteral("…"), this);
  browse->setObjectName(QStringLiteral("browseData"));
  browse->setMaximumWidth(3 * fontMetrics().height());
  auto* cell = new QWidget(this);
  auto* column = new QVBoxLayout(cell);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addWidget(m_data);
  auto* row = new QHBoxLayout;
  row->addWidget(m_folder, 1);
  row->addWidget(browse);
  column->addLayout(row);
  addRow(QStringLiteral("data"), m_data, cell);
  m_folder->setObjectName(QStringLiteral("dataFolder"));
  connect(m_data, &QComboBox::activated, this, &TrainingForm::takeData);
  connect(m_folder, &QLineEdit::textEdited, this, &TrainingForm::takeData);
  connect(browse, &QPushButton::clicked, this, [this] {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of Pairs"), m_folder->text());
    if (folder.isEmpty()) return;
    m_folder->setText(folder);
    takeData();
  });
}

void TrainingForm::addInit() {
  m_init = new QComboBox(this);
  m_init->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_init->setMinimumContentsLength(20);
  addRow(QStringLiteral("init"), m_init);
  connect(m_init, &QComboBox::activated, this, [this](int index) {
    QString file = m_init->itemData(index).toString();
    if (index == m_init->count() - 1) {
      file = QFileDialog::getOpenFileName(this, tr("Begin with a Model"), m_draft.value("init").toString(),
                                          tr("Models (*.safetensors)"));
      if (file.isEmpty()) return showDraft();
    }
    m_draft.setValue("init", file);
    showDraft();
  });
}

void TrainingForm::addOutput() {
  m_output = new QLineEdit(this);
  auto* browse = new QPushButton(QStringLiteral("…"), this);
  browse->setObjectName(QStringLiteral("browseOutput"));
  browse->setMaximumWidth(3 * fontMetrics().height());
  auto* cell = new QWidget(this);
  auto* row = new QHBoxLayout(cell);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_output, 1);
  row->addWidget(browse);
  addRow(QStringLiteral("output"), m_output, cell);
  connect(m_output, &QLineEdit::textEdited, this, &TrainingForm::check);
  connect(browse, &QPushButton::clicked, this, [this] {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the Run"), m_output->text());
    if (!folder.isEmpty()) setOutputFolder(folder);
  });
}

void TrainingForm::setDraft(const TrainingDraft& draft, const QString& title) {
  m_draft = draft;
  m_title->setText(title);
  m_title->setVisible(!title.isEmpty());
  m_typing.clear();
  showDraft();
}

QString TrainingForm::outputFolder() const { return QDir::cleanPath(m_output->text().trimmed()); }

void TrainingForm::setOutputFolder(const QString& folder) {
  m_output->setText(folder);
  check();
}

void TrainingForm::setModels(const std::vector<std::pair<QString, QString>>& models) {
  m_init->clear();
  m_init->addItem(tr("Random weights"), QString());
  for (const auto& [title, file] : models) m_init->addItem(title, file);
  m_init->addItem(tr("Model file…"));
  showDraft();
}

bool TrainingForm::isValid() const {
  return m_general->text().isEmpty() && std::all_of(m_rows.begin(), m_rows.end(), [](const auto& row) {
           return row.second.problem->text().isEmpty();
         });
}

QWidget* TrainingForm::field(const QString& name) const {
  const auto found = m_rows.find(name);
  return found == m_rows.end() ? nullptr : found->second.field;
}

QString TrainingForm::problemOf(const QString& name) const {
  const auto found = m_rows.find(name);
  return found == m_rows.end() ? QString() : found->second.problem->text();
}

void TrainingForm::showDraft() {
  for (const auto& [name, row] : m_rows) {
    const QJsonValue value = row.ofModel ? m_draft.modelValue(name) : m_draft.value(name);
    if (value.isUndefined()) continue;
    if (name == QLatin1String("init")) {
      const QString file = value.toString();
      int index = m_init->findData(file);
      if (index < 0 && m_init->count() > 0) {
        m_init->insertItem(index = m_init->count() - 1, QFileInfo(file).completeBaseName(), file);
      }
      m_init->setCurrentIndex(index);
      m_init->setItemData(index, file, Qt::ToolTipRole);
    } else if (auto* edit = qobject_cast<QLineEdit*>(row.field)) {
      edit->setText(textOf(value));
    } else if (auto* box = qobject_cast<QComboBox*>(row.field)) {
      while (box->count() > 0 && !box->itemData(box->count() - 1).isValid()) box->removeItem(box->count() - 1);
      if (value.isArray()) box->addItem(textOf(value));
      box->setCurrentIndex(value.isArray() ? box->count() - 1 : box->findData(value.toString()));
    }
  }
  const bool ownData = m_draft.hasDataOfItsOwn();
  const QString folder = m_draft.folder();
  m_data->setCurrentIndex(ownData ? kAsInFile : folder.isEmpty() ? kScenes : kFolder);
  if (!ownData) m_folder->setText(folder);
  check();
}

void TrainingForm::takeNumbers(const QString& name) {
  const Row& row = m_rows.at(name);
  const QString text = qobject_cast<QLineEdit*>(row.field)->text();
  const QJsonValue value = numbersFromText(text);
  m_typing.erase(name);
  if (value.isUndefined()) {
    m_typing[name] = text;
  } else {
    row.ofModel ? m_draft.setModelValue(name, value) : m_draft.setValue(name, value);
  }
  check();
}

void TrainingForm::takeData() {
  if (sender() == m_data && m_data->currentIndex() == kScenes) m_draft.useScenes();
  if (m_data->currentIndex() == kFolder) m_draft.useFolder(m_folder->text().trimmed());
  check();
}

void TrainingForm::setProblem(const QString& name, const QString& reason) {
  const auto found = m_rows.find(name);
  QLabel* label = found == m_rows.end() ? m_general : found->second.problem;
  QPalette red = palette();
  red.setColor(QPalette::WindowText, errorColour(palette()));
  label->setPalette(red);
  label->setText(reason.isEmpty() ? QString() : QStringLiteral("✗ ") + reason);
  label->setVisible(!reason.isEmpty());
}

void TrainingForm::check() {
  for (const auto& [name, row] : m_rows) setProblem(name, {});
  setProblem({}, {});
  const bool fromFolder = m_data->currentIndex() == kFolder;
  m_folder->setVisible(fromFolder);
  findChild<QPushButton*>(QStringLiteral("browseData"))->setVisible(fromFolder);
  for (const auto& [name, text] : m_typing) setProblem(name, tr("Type a number."));
  if (m_typing.empty()) {
    const DraftProblem problem = m_draft.problem();
    if (!problem.reason.isEmpty())
      setProblem(problem.field == QLatin1String("datasets") ? QStringLiteral("data") : problem.field, problem.reason);
  }
  if (m_output->text().trimmed().isEmpty()) {
    setProblem(QStringLiteral("output"), tr("Choose a folder."));
  } else if (QFileInfo(outputFolder()).isRelative()) {
    setProblem(QStringLiteral("output"), tr("Give the whole path."));
  }
  Q_EMIT validityChanged();
}

void TrainingForm::retranslateUi() {
  for (const FieldText& text : kTexts) {
    const Row& row = m_rows.at(QLatin1String(text.name));
    row.label->setText(tr(text.label));
    for (QWidget* widget : {static_cast<QWidget*>(row.label), row.field}) widget->setToolTip(tr(text.tip));
    row.field->setAccessibleName(tr(text.label));
    row.field->setAccessibleDescription(tr(text.tip));
  }
  m_data->setItemText(kScenes, tr("Made scenes"));
  m_data->setItemText(kFolder, tr("Folder of pairs"));
  m_data->setItemText(kAsInFile, tr("As in the file"));
  m_folder->setPlaceholderText(tr("Folder with *_rgb and *_depth files"));
  m_folder->setAccessibleName(tr("Folder of pairs"));
  for (const char* name : {"browseData", "browseOutput"})
    findChild<QPushButton*>(QLatin1String(name))->setAccessibleName(tr("Browse…"));
  if (m_init->count() > 0) {
    m_init->setItemText(0, tr("Random weights"));
    m_init->setItemText(m_init->count() - 1, tr("Model file…"));
  }
}

void TrainingForm::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslateUi();
    check();
  }
  QWidget::changeEvent(event);
}

}  // namespace dkn
