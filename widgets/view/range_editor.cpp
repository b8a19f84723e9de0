// SPDX-License-Identifier: GPL-3.0-or-later
// A small window in which a display's range and map are changed.
#include "view/range_editor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "look/theme.h"
#include "view/number_format.h"

namespace dkn {

RangeEditor::RangeEditor(Display* display, Finder find, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_display(display), m_find(std::move(find)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setFrameStyle(QFrame::StyledPanel);
  auto* form = new QFormLayout;
  const auto field = [&](const QString& name, const char* id) {
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(id));
    edit->setAccessibleName(name);
    form->addRow(name, edit);
    connect(edit, &QLineEdit::textEdited, this, &RangeEditor::readFields);
    return edit;
  };
  m_maximum = field(tr("Highest colour"), "maximum");
  m_minimum = field(tr("Lowest colour"), "minimum");
  m_map = new QComboBox(this);
  m_map->setAccessibleName(tr("Colour map"));
  for (const ColourMap& map : colourMaps()) m_map->addItem(colourMapTitle(map), QLatin1String(map.id));
  m_map->setCurrentIndex(m_map->findData(QLatin1String(display->map().id)));
  connect(m_map, &QComboBox::activated, this,
          [this] { m_display->setMap(colourMapById(m_map->currentData().toString())); });
  form->addRow(tr("Colours"), m_map);

  auto* buttons = new QGridLayout;
  const auto button = [&](RangeSource source, const QString& text, const QString& tip, int row, int column) {
    auto* push = new QPushButton(text, this);
    push->setToolTip(tip);
    push->setAutoDefault(false);
    connect(push, &QPushButton::clicked, this, [this, source] {
      if (const auto range = m_find(source)) m_display->setRange(*range);
      showRange();
    });
    buttons->addWidget(push, row, column);
  };
  button(RangeSource::Full, tr("&All values"), tr("From the smallest to the largest value"), 0, 0);
  button(RangeSource::Percentiles, tr("&1 to 99 %"), tr("Without the hundredth at each end"), 0, 1);
  button(RangeSource::Visible, tr("&Visible part"), tr("1 to 99 % of what can be seen now"), 1, 0);
  button(RangeSource::Symmetric, tr("&Symmetric"), tr("As far below zero as above it"), 1, 1);

  m_reason = new QLabel(this);
  m_reason->setWordWrap(true);
  m_reason->hide();
  QPalette red = m_reason->palette();
  red.setColor(QPalette::WindowText, errorColour(palette()));
  m_reason->setPalette(red);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(form);
  layout->addWidget(m_reason);
  layout->addLayout(buttons);
  showRange();
  m_maximum->setFocus();
  m_maximum->selectAll();
}

void RangeEditor::readFields() {
  const QLocale locale;
  const auto number = [&](const QLineEdit* edit) -> std::optional<float> {
    bool ok = false;
    float value = locale.toFloat(edit->text(), &ok);
    if (!ok) value = QLocale::c().toFloat(edit->text(), &ok);
    return ok ? std::optional(value) : std::nullopt;
  };
  const auto low = number(m_minimum), high = number(m_maximum);
  QString reason;
  if (!low || !high) {
    reason = tr("Type a number.");
  } else if (*low >= *high) {
    reason = tr("The lowest colour must stand for less than the highest.");
  } else {
    m_display->setRange({*low, *high});
  }
  m_reason->setText(reason);
  m_reason->setVisible(!reason.isEmpty());
  adjustSize();
}

void RangeEditor::showRange() {
  m_minimum->setText(formatValue(m_display->range().minimum));
  m_maximum->setText(formatValue(m_display->range().maximum));
  m_reason->hide();
}

}  // namespace dkn
