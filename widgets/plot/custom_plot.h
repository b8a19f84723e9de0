// SPDX-License-Identifier: GPL-3.0-or-later
// QCustomPlot, whose header wants Qt's keywords; include it only here, and this only in .cpp files.
#pragma once

#include <QtCore/qobjectdefs.h>

#pragma push_macro("signals")
#pragma push_macro("slots")
#pragma push_macro("emit")
#pragma push_macro("foreach")
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit
#define foreach Q_FOREACH
#include <qcustomplot.h>
#pragma pop_macro("foreach")
#pragma pop_macro("emit")
#pragma pop_macro("slots")
#pragma pop_macro("signals")
