// SPDX-License-Identifier: GPL-3.0-or-later
// What every program of the project prints and answers with.
#pragma once

#include <functional>
#include <string>

namespace dkn::cli {

/// Runs a program: numbers in the C locale, any exception as a sentence on stderr and its exit code. `name` (of static
/// storage) begins every such sentence.
int runProgram(const char* name, const std::function<int()>& work);

/// "NAME: SENTENCE" on stderr, below whatever stdout shows.
void printError(const std::string& sentence);

/// A number with `digits` after the point; "-" for one that is not finite.
std::string decimal(double value, int digits);
/// "1:05" or "2:03:04".
std::string clock(double seconds);
std::string padded(const std::string& text, std::size_t width, bool right = false);

}  // namespace dkn::cli
