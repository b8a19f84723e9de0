// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of one method.
#include "dock/parameter_form.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

#include "look/theme.h"
#include "run/method_list.h"
#include "view/number_format.h"

namespace dkn {

ParameterForm::ParameterForm(MethodList* methods, QWidget* parent)
    : QWidget(parent), m_methods(methods), m_form(new QFormLayout(this)) {
  m_form->setContentsMargins(6, 6, 6, 6);
  m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  connect(methods, &MethodList::chosenChanged, this, &ParameterForm::rebuild);
  connect(methods, &MethodList::parametersChanged, this, &ParameterForm::showValues);
  rebuild();
}

bool ParameterForm::isValid() const {
  return std::all_of(m_rows.begin(), m_rows.end(),
                     [](const auto& row) { return row.second.problem->text().isEmpty(); });
}

QLineEdit* ParameterForm::field(const std::string& parameter) const {
  const auto found = m_rows.find(parameter);
  return found == m_rows.end() ? nullptr : found->second.edit;
}

void ParameterForm::rebuild() {
  while (m_form->rowCount() > 0) m_form->removeRow(0);
  m_rows.clear();
  const MethodList::Entry* entry = m_methods->find(m_methods->chosen());
  if (entry == nullptr || entry->specs.empty()) {
    auto* note =
        new QLabel(entry == nullptr ? tr("Choose a method.") : tr("%1 has no parameters.").arg(entry->title), this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(note);
  } else {
    for (const ParameterSpec& spec : entry->specs) {
      Row row;
      const QString name = QString::fromStdString(spec.name);
      const QString tip = tr("%1\nFrom %2 to %3, usually %4")
                              .arg(QString::fromStdString(spec.help), formatValue(spec.minimum),
                                   formatValue(spec.maximum), formatValue(spec.defaultValue));
      row.edit = new QLineEdit(this);
      row.edit->setAccessibleName(name);
      row.edit->setAccessibleDescription(tip);
      row.edit->setToolTip(tip);
      row.problem = new QLabel(this);
      row.problem->setWordWrap(true);
      row.problem->hide();
      auto* label = new QLabel(name, this);
      label->setBuddy(row.edit);
      label->setToolTip(tip);
      auto* cell = new QVBoxLayout;
      cell->setSpacing(1);
      cell->addWidget(row.edit);
      cell->addWidget(row.problem);
      m_form->addRow(label, cell);
      connect(row.edit, &QLineEdit::textEdited, this,
              [this, parameter = spec.name](const QString& text) { take(parameter, text); });
      m_rows[spec.name] = row;
    }
    showValues(entry->name);
  }
  Q_EMIT validityChanged();
}

void ParameterForm::showValues(const QString& method) {
  const MethodList::Entry* entry = m_methods->find(method);
  if (m_typing || entry == nullptr || method != m_methods->chosen()) return;
  for (const ParameterSpec& spec : entry->specs) {
    const auto given = entry->values.find(spec.name);
    const Row& row = m_rows.at(spec.name);
    row.edit->setText(formatValue(given == entry->values.end() ? spec.defaultValue : given->second));
    row.problem->clear();
    row.problem->hide();
  }
  Q_EMIT validityChanged();
}

void ParameterForm::take(const std::string& parameter, const QString& text) {
  const MethodList::Entry* entry = m_methods->find(m_methods->chosen());
  const auto spec =
      std::find_if(entry->specs.begin(), entry->specs.end(), [&](const auto& one) { return one.name == parameter; });
  double value = 0.0;
  const QString problem = parameterProblem(*spec, text, value);
  const Row& row = m_rows.at(parameter);
  QPalette red = palette();
  red.setColor(QPalette::WindowText, errorColour(palette()));
  row.problem->setPalette(red);
  row.problem->setText(problem.isEmpty() ? QString() : QStringLiteral("✗ ") + problem);
  row.problem->setVisible(!problem.isEmpty());
  if (problem.isEmpty()) {
    m_typing = true;
    m_methods->setParameter(entry->name, parameter, value);
    m_typing = false;
  }
  Q_EMIT validityChanged();
}

void ParameterForm::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) rebuild();
  QWidget::changeEvent(event);
}

}  // namespace dkn
