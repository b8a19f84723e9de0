// SPDX-License-Identifier: GPL-3.0-or-later
// One body, compiled for several instruction sets, chosen when the program starts.
#pragma once

// Sanitizers cannot see through ifuncs.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define DKN_MULTIVERSION __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define DKN_MULTIVERSION
#endif
