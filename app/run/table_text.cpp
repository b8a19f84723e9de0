// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as text.
#include "run/table_text.h"

namespace dkn {
namespace {

QString csvCell(QString text) {
  const bool plain =
      !text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n'));
  if (plain) return text;
  return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString markdownCell(QString text) {
  text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
  return text.replace(QLatin1Char('|'), QLatin1String("\\|")).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString latexCell(const QString& text) {
  QString escaped;
  for (const QChar c : text) {
    if (QStringLiteral("&%$#_{}").contains(c)) {
      escaped += QLatin1Char('\\') + QString(c);
    } else if (c == QLatin1Char('\\')) {
      escaped += QLatin1String("\\textbackslash{}");
    } else if (c == QLatin1Char('~')) {
      escaped += QLatin1String("\\textasciitilde{}");
    } else if (c == QLatin1Char('^')) {
      escaped += QLatin1String("\\textasciicircum{}");
    } else if (c == QLatin1Char('>') || c == QLatin1Char('<')) {
      escaped += QLatin1Char('$') + QString(c) + QLatin1Char('$');
    } else if (c == QChar(0x2212)) {
      escaped += QLatin1String("$-$");
    } else if (c == QChar(0x00d7)) {
      escaped += QLatin1String("$\\times$");
    } else {
      escaped += c;
    }
  }
  return escaped;
}

template <typename Cell>
QString joined(const QStringList& cells, const QString& separator, Cell cell) {
  QStringList texts;
  for (int i = 0; i < cells.size(); ++i) texts.append(cell(i, cells[i]));
  return texts.join(separator);
}

}  // namespace

QString tableText(const TextTable& table, TableFormat format) {
  QString text;
  const auto mark = [&](int row, const QString& before, const QString& after) {
    return [&table, row, before, after, format](int column, const QString& cell) {
      const QString shown = format == TableFormat::Markdown ? markdownCell(cell) : latexCell(cell);
      return table.best.count({row, column}) != 0 ? before + shown + after : shown;
    };
  };
  switch (format) {
    case TableFormat::Csv: {
      const auto plain = [](int, const QString& cell) { return csvCell(cell); };
      text = joined(table.header, QStringLiteral(","), plain) + QLatin1Char('\n');
      for (const QStringList& row : table.rows) text += joined(row, QStringLiteral(","), plain) + QLatin1Char('\n');
      break;
    }
    case TableFormat::Markdown: {
      const auto line = [](const QString& cells) { return QStringLiteral("| %1 |\n").arg(cells); };
      text = line(
          joined(table.header, QStringLiteral(" | "), [](int, const QString& cell) { return markdownCell(cell); }));
      text +=
          line(joined(table.header, QStringLiteral(" | "), [](int, const QString&) { return QStringLiteral("---"); }));
      for (int r = 0; r < static_cast<int>(table.rows.size()); ++r)
        text += line(joined(table.rows[static_cast<std::size_t>(r)], QStringLiteral(" | "),
                            mark(r, QStringLiteral("**"), QStringLiteral("**"))));
      break;
    }
    case TableFormat::Latex: {
      const auto line = [](const QString& cells) { return QStringLiteral("  %1 \\\\\n").arg(cells); };
      text = QStringLiteral("\\begin{tabular}{%1}\n  \\toprule\n").arg(QString(table.header.size(), QLatin1Char('l')));
      text +=
          line(joined(table.header, QStringLiteral(" & "), [](int, const QString& cell) { return latexCell(cell); }));
      text += QStringLiteral("  \\midrule\n");
      for (int r = 0; r < static_cast<int>(table.rows.size()); ++r)
        text += line(joined(table.rows[static_cast<std::size_t>(r)], QStringLiteral(" & "),
                            mark(r, QStringLiteral("\\textbf{"), QStringLiteral("}"))));
      text += QStringLiteral("  \\bottomrule\n\\end{tabular}\n");
      break;
    }
  }
  return text;
}

}  // namespace dkn
