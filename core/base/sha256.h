// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 (FIPS 180-4) of a file, to name a model beyond doubt.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace dkn {

/// Lower-case hexadecimal digest.
std::string sha256(std::string_view bytes);

/// Digest of a file's content; throws Error(Unreadable).
std::string sha256OfFile(const std::filesystem::path& path);

}  // namespace dkn
