// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <algorithm>
#include <cstdio>

namespace dkn::cli {

namespace {

std::string heading(const MethodSummary& summary) {
  std::string text = summary.protocol == "none" ? "against the ground truth" : "protocol " + summary.protocol;
  if (summary.scale && summary.protocol != "denoise") text += " x" + decimal(*summary.scale, 0);
  text += summary.unit.empty() ? ", in the target's unit" : ", in " + summary.unit;
  if (summary.metrics.contains("mean_iou")) return text.substr(0, text.rfind(", in ")) + ":";
  return text + "; RMSE cropped by 6 pixels:";
}

bool sameGroup(const MethodSummary& a, const MethodSummary& b) {
  return a.protocol == b.protocol && a.scale == b.scale && a.unit == b.unit;
}

/// In the columns of printTable().
void printPapers(PaperSet set, const MethodSummary& group, std::size_t nameWidth) {
  const PaperSetInfo& info = paperSets().at(static_cast<std::size_t>(set));
  const auto figures = paperFigures(set, group.protocol, group.scale.value_or(0.0));
  if (figures.empty()) return;
  std::printf("published (IJCV 2021, Table 3; %d images of %s):\n", info.images, std::string(info.name).c_str());
  for (const PaperFigure& figure : figures) {
    const std::string value = padded(decimal(figure.rmse, 2), 11, true), none = padded("-", 11, true);
    std::printf("%s%s%s%s%s\n", padded(figure.method, nameWidth).c_str(),
                padded(std::to_string(info.images), 7, true).c_str(), padded("-", 8, true).c_str(),
                (figure.fullFrame ? none : value).c_str(), (figure.fullFrame ? value : none).c_str());
  }
}

}  // namespace

void printTable(const std::vector<MethodSummary>& summaries, std::optional<PaperSet> papers) {
  const auto measured = [](const MethodSummary& summary) { return !summary.metrics.empty(); };
  if (std::none_of(summaries.begin(), summaries.end(), measured)) return;
  struct Column {
    const char* title;
    const char* metric;
    int digits;
  };
  static const Column kAllColumns[] = {
      {"mean IoU", "mean_iou", 4}, {"accuracy", "accuracy", 4},   {"weighted F", "weighted_f", 4},
      {"RMSE", "rmse", 3},         {"RMSE full", "rmse_full", 3}, {"RMSE edges", "rmse_edges", 3},
      {"MAD", "mad", 3},           {"PSNR", "psnr", 2},           {"SSIM", "ssim", 4}};
  std::vector<Column> columns;
  for (const Column& column : kAllColumns) {
    if (std::any_of(summaries.begin(), summaries.end(),
                    [&](const MethodSummary& summary) { return summary.metrics.contains(column.metric); }))
      columns.push_back(column);
  }
  std::size_t nameWidth = 6;
  for (const auto& summary : summaries) nameWidth = std::max(nameWidth, summary.method.size());
  std::vector<const MethodSummary*> rest;
  for (const auto& summary : summaries) rest.push_back(&summary);
  while (!rest.empty()) {
    const MethodSummary first = *rest.front();
    std::string header = padded("method", nameWidth) + padded("count", 7, true) + padded("failed", 8, true);
    for (const Column& column : columns) header += padded(column.title, 11, true);
    std::printf("\n%s\n%s\n", heading(first).c_str(), (header + padded("seconds", 10, true)).c_str());
    for (const MethodSummary* summary : rest) {
      if (!sameGroup(*summary, first)) continue;
      std::string line = padded(summary->method, nameWidth) + padded(std::to_string(summary->count), 7, true) +
                         padded(std::to_string(summary->failed), 8, true);
      for (const Column& column : columns) {
        const auto found = summary->metrics.find(column.metric);
        line += padded(found == summary->metrics.end() ? "-" : decimal(found->second, column.digits), 11, true);
      }
      line += padded(summary->seconds ? decimal(*summary->seconds, 3) : "-", 10, true);
      std::printf("%s\n", line.c_str());
    }
    if (papers) printPapers(*papers, first, nameWidth);
    std::erase_if(rest, [&](const MethodSummary* summary) { return sameGroup(*summary, first); });
  }
}

}  // namespace dkn::cli
