// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of one method, checked beside their fields.
#pragma once

#include <QString>
#include <QWidget>

#include <map>
#include <string>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace dkn {

class MethodList;

/// Follows the chosen method. A value is taken over as soon as it is one; until then the reason stands below the field
/// and the form is not valid.
class ParameterForm : public QWidget {
  Q_OBJECT

 public:
  explicit ParameterForm(MethodList* methods, QWidget* parent = nullptr);

  bool isValid() const;
  QLineEdit* field(const std::string& parameter) const;

 Q_SIGNALS:
  void validityChanged();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Row {
    QLineEdit* edit = nullptr;
    QLabel* problem = nullptr;
  };
  void rebuild();
  void showValues(const QString& method);
  void take(const std::string& parameter, const QString& text);

  MethodList* m_methods;
  QFormLayout* m_form;
  std::map<std::string, Row> m_rows;
  bool m_typing = false;
};

}  // namespace dkn
