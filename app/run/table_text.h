// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as text for papers, spreadsheets and web pages.
#pragma once

#include <QString>
#include <QStringList>

#include <set>
#include <utility>
#include <vector>

namespace dkn {

struct TextTable {
  QStringList header;
  std::vector<QStringList> rows;
  std::set<std::pair<int, int>> best;  ///< row, column
};

enum class TableFormat { Csv, Markdown, Latex };

/// CSV after RFC 4180 (no marks for the best); Markdown with the best in bold; a LaTeX tabular with booktabs' rules,
/// special characters escaped and the best in \textbf.
QString tableText(const TextTable& table, TableFormat format);

}  // namespace dkn
