// SPDX-License-Identifier: GPL-3.0-or-later
// Calls that cross threads by Qt's event queue.
#pragma once

#include <QObject>

#include <utility>

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace dkn {

/// Runs `act` on the thread of `receiver`, after all that was posted to it before; not at all once it is gone. From any
/// thread.
template <typename Act>
void post(QObject* receiver, Act act) {
#ifdef __SANITIZE_THREAD__
  // Qt is not built for TSan, which has to be told that the queue orders what is written before and read after.
  __tsan_release(receiver);
  auto ordered = [receiver, act = std::move(act)]() mutable {
    __tsan_acquire(receiver);
    act();
  };
  QMetaObject::invokeMethod(receiver, std::move(ordered), Qt::QueuedConnection);
#else
  QMetaObject::invokeMethod(receiver, std::move(act), Qt::QueuedConnection);
#endif
}

/// Returns when all that was posted to `receiver`, of another thread, has run.
inline void waitForPosted(QObject* receiver) {
#ifdef __SANITIZE_THREAD__
  QMetaObject::invokeMethod(
      receiver, [receiver] { __tsan_release(receiver); }, Qt::BlockingQueuedConnection);
  __tsan_acquire(receiver);
#else
  QMetaObject::invokeMethod(
      receiver, [] {}, Qt::BlockingQueuedConnection);
#endif
}

}  // namespace dkn
