// SPDX-License-Identifier: GPL-3.0-or-later
// A strict reader of Python pickles that builds a tree of plain nodes and executes nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dkn {

/// One object of a pickle. Nodes may be shared, and a hostile pickle may even make a cycle: follow them to a known
/// depth.
struct PickleNode {
  enum class Kind {
    None,
    Bool,        ///< `integer` is 0 or 1
    Int,         ///< `integer`
    Long,        ///< beyond 64 bits: `text` has the two's complement bytes, little-endian
    Float,       ///< `real`
    Text,        ///< `text`
    Tuple,       ///< `items`
    List,        ///< `items`
    Dict,        ///< `items`: key, value, key, value, ...; also collections.OrderedDict
    Global,      ///< `text` is "module.name", one of those allowed
    Persistent,  ///< `items`: the id, left to the caller to resolve
    Call         ///< `items`: the Global called and the Tuple of its arguments
  };
  Kind kind = Kind::None;
  std::int64_t integer = 0;
  double real = 0.0;
  std::string text;
  std::vector<const PickleNode*> items;

  /// Value of a text key of a Dict (the last one given, as in Python), else nullptr.
  const PickleNode* find(std::string_view key) const;
};

/// A pickle as a tree. The opcodes are those of protocols 2 to 4 that torch.save writes for a state dict.
class Pickle {
 public:
  /// Reads one pickle from the start of `bytes`; what follows it is not looked at. A global outside `allowedGlobals`
  /// ("module.name"), an unknown opcode and everything malformed throw FormatError. The only call that is understood
  /// here is OrderedDict(); the only state that may be set is a state dict's `_metadata`, which is dropped.
  Pickle(std::string_view bytes, std::span<const std::string_view> allowedGlobals);

  const PickleNode& root() const { return *m_root; }
  /// Bytes that the pickle took.
  std::size_t size() const { return m_size; }
  /// All nodes, reachable from the root or not.
  const std::deque<PickleNode>& nodes() const { return m_nodes; }

 private:
  friend class PickleMachine;

  std::deque<PickleNode> m_nodes;
  const PickleNode* m_root = nullptr;
  std::size_t m_size = 0;
};

}  // namespace dkn
