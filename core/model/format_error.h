// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of model files throw among themselves; the public functions turn it into Error(Model).
#pragma once

#include <stdexcept>

namespace dkn {

/// `what()` says what is wrong with the content, as the second half of a sentence that begins with the file's name.
class FormatError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace dkn
