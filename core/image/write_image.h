// SPDX-License-Identifier: GPL-3.0-or-later
// Writing results, whole or not at all, each with a note of what made it.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "image/image.h"

namespace dkn {

enum class ImageFormat { Png, Png16, Tiff, Pfm, Npy, Exr };

/// "png", "png16", "tiff", "pfm", "npy", "exr"; nothing for other names.
std::optional<ImageFormat> imageFormatFromName(const std::string& name);
std::string imageFormatName(ImageFormat format);

/// Ending with the dot: ".png" for both PNG kinds.
std::string fileExtension(ImageFormat format);

/// The format that keeps what `targetPath` stored: its own kind where it can be written (8-bit PNG -> png, 16-bit PNG
/// -> png16, JPEG -> png, .dpt -> pfm); for other names png, png16 or npy by the stored type.
ImageFormat defaultFormat(const std::filesystem::path& targetPath, PixelType stored);

/// What made a picture (method, parameters, model's sha256, version, ...): UTF-8 text chunks in a PNG, a JSON object in
/// provenancePath() beside the other kinds. Keys are 1 to 79 printable ASCII characters.
using Provenance = std::map<std::string, std::string>;

/// The note beside a picture that has no text of its own: its name with the extension ".json".
std::filesystem::path provenancePath(const std::filesystem::path& imagePath);

/// Writes H x W x (1 or more) floats. png, png16: rounded (halves up) and clamped to 0..255 / 0..65535, 1 or 3
/// channels; npy, tiff (any number of channels), pfm, exr (1 or 3): float32, not clamped, npy as (H, W) or (H, W, C).
/// `image.valid` pixels that are 0 are written as 0 (integer kinds) or NaN (float kinds); NaN in valid pixels of
/// integer kinds as 0. An empty provenance writes no note. Each file is written whole or not at all, the note before
/// the picture. Throws Error(CannotWrite); Error(BadArgument) where the format cannot hold the channels.
void writeImage(const std::filesystem::path& path, const Image& image, ImageFormat format,
                const Provenance& provenance);

}  // namespace dkn
