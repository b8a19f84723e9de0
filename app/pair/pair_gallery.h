// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace has to show, as a gallery.
#pragma once

#include <QObject>
#include <QString>

#include <memory>

#include "pair/workspace.h"
#include "view/gallery.h"
#include "worker/latest_task.h"

namespace dkn {

/// Keeps the items "guidance", "target", "input", "truth", "result", "reference", "difference", "absolute", "bad", "relative" and
/// one "run/NAME" for every result. Differences are computed on a thread of their own, and only while they are looked
/// at.
class PairGallery : public QObject {
  Q_OBJECT

 public:
  PairGallery(Workspace* workspace, Gallery* gallery, QObject* parent = nullptr);

  /// Titles in the user's language.
  void retranslate() { refreshAll(); }
  /// Differences are being computed.
  bool isBusy() const { return m_derived.isBusy(); }
  /// What results are compared with: a result, the ground truth or the input.
  std::shared_ptr<const Picture> referencePicture() const;
  QString referenceTitle() const;

 private:
  struct Operands;
  void refreshAll();
  void refreshPair();
  void refreshRuns();
  void refreshResult();
  void refreshDerived();
  void showDerived(const Operands& operands, const QString& id, std::shared_ptr<const Picture> picture);
  GalleryItem derivedItem(const QString& id) const;

  Workspace* m_workspace;
  Gallery* m_gallery;
  std::shared_ptr<const Picture> m_derivedResult;     ///< what the differences shown are made from
  std::shared_ptr<const Picture> m_derivedReference;  ///< likewise
  const void* m_rangedPair = nullptr;                 ///< whose difference range was chosen
  const void* m_rangedReference = nullptr;
  const void* m_relativePair = nullptr;  ///< likewise, of relative differences
  const void* m_relativeReference = nullptr;
  Display* m_relative;
  LatestTask m_derived;
};

}  // namespace dkn
