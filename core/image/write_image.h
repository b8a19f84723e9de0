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

/// The format that keeps what `path` (the target's file) stored: its own kind where it can be written
/// (8-bit PNG -> png, 16-bit PNG -> png16, JPEG -> png, .dpt -> pfm).
ImageFormat defaultFormat(const std::filesystem::path& targetPath, PixelType stored);

/// What made a picture (method, parameters, model's sha256, version, ...): PNG text chunks, else `path` + ".json" beside.
using Provenance = std::map<std::string, std::string>;

/// Writes H x W x (1 or more) floats. png, png16: rounded and clamped to 0..255 / 0..65535; npy, pfm, tiff, exr: float32,
/// not clamped, npy as (H, W) or (H, W, C). `image.valid` pixels that are 0 are written as 0 (integer kinds) or NaN
/// (float kinds). Throws Error(CannotWrite); Error(BadArgument) where the format cannot hold the channels.
void writeImage(const std::filesystem::path& path, const Image& image, ImageFormat format, const Provenance& provenance);

}  // namespace dkn
