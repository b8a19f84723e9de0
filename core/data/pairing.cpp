// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/pairing.h"

#include <glob.h>

#include <algorithm>
#include <cctype>
#include <iterator>
#include <map>
#include <optional>
#include <set>

#include "base/error.h"
#include "image/read_image.h"

namespace dkn {

namespace {

namespace fs = std::filesystem;

using Suffixes = std::vector<std::string_view>;

enum class Role { Guidance, Target, GroundTruth };

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string roleName(Role role) {
  switch (role) {
    case Role::Guidance:
      return "guidance";
    case Role::Target:
      return "target";
    case Role::GroundTruth:
      break;
  }
  return "ground truth";
}

/// What the pictures of a folder are named by. Of several kinds the first that the folder has any of counts: ground
/// truth may stand under the target's names, and class maps are targets where nothing else is.
const std::vector<Suffixes>& suffixesOf(Role role) {
  static const Suffixes kTargets{"depth", "mask", "noflash", "nir", "tof"};
  static const std::vector<Suffixes> kGuidance{{"rgb", "color", "flash", "intensity"}};
  static const std::vector<Suffixes> kTarget{kTargets, {"scores"}, {"label"}};
  static const std::vector<Suffixes> kGroundTruth{{"gt"}, kTargets, {"label"}};
  switch (role) {
    case Role::Guidance:
      return kGuidance;
    case Role::Target:
      return kTarget;
    case Role::GroundTruth:
      break;
  }
  return kGroundTruth;
}

/// "*_rgb.*, *_color.*, *_flash.* or *_intensity.*"
std::string wantedNames(Role role) {
  std::string names;
  for (const Suffixes& kind : suffixesOf(role)) {
    for (const std::string_view suffix : kind) names += "*_" + std::string(suffix) + ".*, ";
  }
  names.erase(names.size() - 2);
  return names.replace(names.rfind(", "), 2, " or ");
}

std::string keyOf(const std::string& stem) {
  const auto last = stem.rfind('_');
  return last == std::string::npos || last == 0 ? stem : stem.substr(0, last);
}

/// What follows the last `_`, in small letters.
std::string suffixOf(const fs::path& file) {
  std::string stem = file.stem().string();
  std::transform(stem.begin(), stem.end(), stem.begin(), [](unsigned char c) { return std::tolower(c); });
  const auto last = stem.rfind('_');
  return last == std::string::npos ? std::string() : stem.substr(last + 1);
}

struct Source {
  std::vector<fs::path> files;
  bool isFile = false;  ///< one file named as such, not found by a folder or pattern
};

std::vector<fs::path> filesOfFolder(const fs::path& folder, Role role) {
  std::vector<fs::path> files;
  try {
    for (const auto& entry : fs::directory_iterator(folder)) {
      const bool hidden = entry.path().filename().string().starts_with('.');
      if (!hidden && entry.is_regular_file() && isImageFile(entry.path())) files.push_back(entry.path());
    }
  } catch (const fs::filesystem_error& error) {
    throw Error(ErrorCode::Unreadable, "Cannot list the folder " + folder.string() + ": " + error.code().message() +
                                           ". Check its permissions.");
  }
  for (const Suffixes& kind : suffixesOf(role)) {
    std::vector<fs::path> named;
    std::copy_if(files.begin(), files.end(), std::back_inserter(named), [&](const fs::path& file) {
      return std::find(kind.begin(), kind.end(), suffixOf(file)) != kind.end();
    });
    if (!named.empty()) return named;
  }
  throw Error(ErrorCode::Unreadable, "The folder " + folder.string() + " has no " + roleName(role) +
                                         ": no picture named " + wantedNames(role) +
                                         ". Rename the files, or name them by a pattern in quotes.");
}

std::vector<fs::path> filesOfPattern(const std::string& pattern, Role role) {
  glob_t found{};
  const int result = ::glob(pattern.c_str(), GLOB_BRACE | GLOB_TILDE | GLOB_NOSORT, nullptr, &found);
  std::vector<fs::path> files;
  for (std::size_t i = 0; result == 0 && i < found.gl_pathc; ++i) {
    std::error_code ignored;
    if (!fs::is_directory(found.gl_pathv[i], ignored)) files.emplace_back(found.gl_pathv[i]);
  }
  ::globfree(&found);
  if (files.empty()) {
    throw Error(ErrorCode::Unreadable,
                "No " + roleName(role) + " matches the pattern " + pattern + ". Check the folder and the pattern.");
  }
  return files;
}

Source expand(const std::string& text, Role role) {
  Source source;
  std::error_code ignored;
  if (fs::is_directory(text, ignored)) {
    source.files = filesOfFolder(text, role);
  } else if (fs::exists(text, ignored)) {
    source = {{fs::path(text)}, true};
  } else if (text.find_first_of("*?[{") != std::string::npos) {
    source.files = filesOfPattern(text, role);
  } else {
    throw Error(ErrorCode::Unreadable,
                "There is no " + roleName(role) + " " + text + ". Check the name and the current folder.");
  }
  std::sort(source.files.begin(), source.files.end(), [](const fs::path& a, const fs::path& b) {
    const std::string nameA = a.filename().string(), nameB = b.filename().string();
    return nameA != nameB ? naturalLess(nameA, nameB) : naturalLess(a.string(), b.string());
  });
  return source;
}

/// The files of `others` that belong to `keys` because they are called KEY_..., the longest key first; files that two
/// claim belong to none, as keys that two files claim.
std::vector<std::optional<std::size_t>> matchLongerNames(const std::vector<std::string>& keys,
                                                         const std::vector<fs::path>& others) {
  std::vector<std::vector<std::size_t>> claims(keys.size());
  for (std::size_t other = 0; other < others.size(); ++other) {
    const std::string stem = others[other].stem().string();
    std::optional<std::size_t> best;
    bool shared = false;
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (!stem.starts_with(keys[i] + "_")) continue;
      if (best && keys[i].size() < keys[*best].size()) continue;
      shared = best && keys[i] == keys[*best];
      best = i;
    }
    if (best && !shared) claims[*best].push_back(other);
  }
  std::vector<std::optional<std::size_t>> partner(keys.size());
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (claims[i].size() == 1) partner[i] = claims[i].front();
  }
  return partner;
}

std::vector<std::string> keysOf(const std::vector<fs::path>& files) {
  std::vector<std::string> keys;
  for (const fs::path& file : files) keys.push_back(keyOf(file.stem().string()));
  return keys;
}

/// For every file of `left` the file of `right` it belongs to, each used once: by equal names where there are any (the
/// numbers after a `_` tell pictures apart then), else by equal stems before the last `_`, else, where even that finds
/// nothing, a_rgb with a_noisy_x4: one's stem before the last `_` begins the other's name.
std::vector<std::optional<std::size_t>> match(const std::vector<fs::path>& left, const std::vector<fs::path>& right) {
  std::vector<std::optional<std::size_t>> partner(left.size());
  const auto pairBy = [&](const auto& nameOf) {
    std::map<std::string, std::vector<std::size_t>> free;
    for (std::size_t r = right.size(); r-- > 0;) free[nameOf(right[r])].push_back(r);
    bool any = false;
    for (std::size_t l = 0; l < left.size(); ++l) {
      const auto found = free.find(nameOf(left[l]));
      if (found == free.end() || found->second.empty()) continue;
      partner[l] = found->second.back();
      found->second.pop_back();
      any = true;
    }
    return any;
  };
  if (pairBy([](const fs::path& file) { return file.stem().string(); })) return partner;
  if (pairBy([](const fs::path& file) { return keyOf(file.stem().string()); })) return partner;
  partner = matchLongerNames(keysOf(left), right);
  if (std::any_of(partner.begin(), partner.end(), [](const auto& found) { return found.has_value(); })) return partner;
  const auto reverse = matchLongerNames(keysOf(right), left);
  for (std::size_t r = 0; r < right.size(); ++r) {
    if (reverse[r]) partner[*reverse[r]] = r;
  }
  return partner;
}

std::string noPartner(Role role, const fs::path& file, Role wanted) {
  return "The " + roleName(role) + " " + file.string() + " has no partner: there is no " + roleName(wanted) +
         " left that is called " + keyOf(file.stem().string()) + "_*. Add the file, or leave this one out.";
}

/// Ground truths for the pairs, by the target's name; pairs without one and ground truths without a pair are set aside.
void addGroundTruth(Pairing& pairing, const Source& truths, bool filesByName) {
  if (filesByName && truths.isFile && pairing.pairs.size() == 1) {
    pairing.pairs.front().groundTruth = truths.files.front();
    return;
  }
  std::vector<fs::path> targets;
  for (const PairFiles& pair : pairing.pairs) targets.push_back(pair.target);
  const auto partners = match(targets, truths.files);
  std::vector<PairFiles> complete;
  std::set<std::size_t> used;
  for (std::size_t i = 0; i < partners.size(); ++i) {
    PairFiles pair = pairing.pairs[i];
    if (!partners[i]) {
      const std::string reason = noPartner(Role::Target, pair.target, Role::GroundTruth);
      pairing.unmatched.push_back({std::move(pair), reason});
      continue;
    }
    pair.groundTruth = truths.files[*partners[i]];
    used.insert(*partners[i]);
    complete.push_back(std::move(pair));
  }
  for (std::size_t r = 0; r < truths.files.size(); ++r) {
    if (used.contains(r)) continue;
    const fs::path& file = truths.files[r];
    pairing.unmatched.push_back(
        {{keyOf(file.stem().string()), {}, {}, file}, noPartner(Role::GroundTruth, file, Role::Target)});
  }
  pairing.pairs = std::move(complete);
}

/// Two pairs of one stem would write one file: the first keeps it.
void setAsideEqualStems(Pairing& pairing) {
  std::map<std::string, fs::path> owner;
  std::vector<PairFiles> unique;
  for (PairFiles& pair : pairing.pairs) {
    const auto [place, isNew] = owner.try_emplace(pair.stem, pair.target);
    if (isNew) {
      unique.push_back(std::move(pair));
      continue;
    }
    const std::string reason = "The target " + pair.target.string() + " would give a result of the same name (" +
                               pair.stem + ") as " + place->second.string() +
                               ". Rename one of them, or run them into two folders.";
    pairing.unmatched.push_back({std::move(pair), reason});
  }
  pairing.pairs = std::move(unique);
}

void sortPairing(Pairing& pairing) {
  std::sort(pairing.pairs.begin(), pairing.pairs.end(),
            [](const PairFiles& a, const PairFiles& b) { return naturalLess(a.stem, b.stem); });
  const auto name = [](const UnmatchedFiles& item) {
    const PairFiles& files = item.files;
    return (!files.target.empty()     ? files.target
            : !files.guidance.empty() ? files.guidance
                                      : files.groundTruth)
        .filename()
        .string();
  };
  std::sort(pairing.unmatched.begin(), pairing.unmatched.end(),
            [&](const UnmatchedFiles& a, const UnmatchedFiles& b) { return naturalLess(name(a), name(b)); });
}

}  // namespace

bool naturalLess(std::string_view a, std::string_view b) {
  const auto number = [](std::string_view text, std::size_t& next) {
    while (next < text.size() && text[next] == '0') ++next;
    const std::size_t begin = next;
    while (next < text.size() && isDigit(text[next])) ++next;
    return text.substr(begin, next - begin);
  };
  std::size_t i = 0, j = 0;
  while (i < a.size() && j < b.size()) {
    if (isDigit(a[i]) && isDigit(b[j])) {
      const std::string_view left = number(a, i), right = number(b, j);
      if (left.size() != right.size()) return left.size() < right.size();
      if (left != right) return left < right;
    } else {
      if (a[i] != b[j]) return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]);
      ++i;
      ++j;
    }
  }
  const std::size_t restA = a.size() - i, restB = b.size() - j;
  return restA != restB ? restA < restB : a < b;
}

std::string pairStem(const fs::path& guidance, const fs::path& target) {
  const std::string a = guidance.stem().string(), b = target.stem().string();
  if (a == b) return b;
  std::size_t shared = 0;
  for (std::size_t i = 0;; ++i) {
    const bool endA = i >= a.size() || a[i] == '_', endB = i >= b.size() || b[i] == '_';
    if (endA && endB) shared = i;
    if (i >= a.size() || i >= b.size() || a[i] != b[i]) break;
  }
  return shared > 0 ? b.substr(0, shared) : b;
}

Pairing pairFiles(const std::string& guidance, const std::string& target, const std::string& groundTruth) {
  const Source guidances = expand(guidance, Role::Guidance);
  const Source targets = expand(target, Role::Target);
  const bool filesByName = guidances.isFile && targets.isFile;

  std::vector<std::optional<std::size_t>> partners{0};
  if (!filesByName) partners = match(guidances.files, targets.files);
  Pairing pairing;
  std::set<std::size_t> used;
  for (std::size_t i = 0; i < partners.size(); ++i) {
    const fs::path& file = guidances.files[i];
    if (partners[i]) {
      const fs::path& other = targets.files[*partners[i]];
      used.insert(*partners[i]);
      pairing.pairs.push_back({pairStem(file, other), file, other, {}});
    } else {
      pairing.unmatched.push_back(
          {{keyOf(file.stem().string()), file, {}, {}}, noPartner(Role::Guidance, file, Role::Target)});
    }
  }
  for (std::size_t r = 0; r < targets.files.size(); ++r) {
    const fs::path& file = targets.files[r];
    if (used.contains(r)) continue;
    pairing.unmatched.push_back(
        {{keyOf(file.stem().string()), {}, file, {}}, noPartner(Role::Target, file, Role::Guidance)});
  }
  if (!groundTruth.empty()) addGroundTruth(pairing, expand(groundTruth, Role::GroundTruth), filesByName);
  setAsideEqualStems(pairing);
  sortPairing(pairing);
  return pairing;
}

}  // namespace dkn
