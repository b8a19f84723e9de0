// SPDX-License-Identifier: GPL-3.0-or-later
// A strict reader of Python pickles that builds a tree of plain nodes and executes nothing.
#include "model/pickle.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <unordered_map>
#include <utility>

#include "model/format_error.h"

namespace dkn {

namespace {

/// Far above any state dict (a few nodes a tensor); keeps what a hostile file can ask for near 100 MB.
constexpr std::size_t kMaxNodes = 1'000'000;

using Kind = PickleNode::Kind;

}  // namespace

/// The stack machine; lives only while a Pickle is read.
class PickleMachine {
 public:
  PickleMachine(Pickle& pickle, std::string_view bytes, std::span<const std::string_view> allowedGlobals)
      : m_pickle(pickle), m_bytes(bytes), m_allowedGlobals(allowedGlobals) {}

  void run() {
    if (readByte() != 0x80) fail("does not begin with a protocol number");
    if (const int protocol = readByte(); protocol < 2 || protocol > 4) {
      fail("has protocol " + std::to_string(protocol) + "; protocols 2 to 4 can be read");
    }
    while (true) {
      const unsigned char opcode = readByte();
      if (opcode == '.') break;
      if (!runConstant(opcode) && !runContainer(opcode) && !runMemo(opcode) && !runObject(opcode)) {
        fail("has the opcode " + std::to_string(opcode) + ", which no state dict needs");
      }
    }
    if (m_stack.size() != 1 || !m_marks.empty()) fail("does not end with one object");
    m_pickle.m_root = m_stack.back();
    m_pickle.m_size = m_position;
  }

 private:
  [[noreturn]] void fail(const std::string& reason) const {
    throw FormatError("its pickle " + reason + " (position " + std::to_string(m_position) + ")");
  }

  std::string_view take(std::uint64_t bytes) {
    if (bytes > m_bytes.size() - m_position) fail("is cut off");
    const std::string_view part = m_bytes.substr(m_position, bytes);
    m_position += bytes;
    return part;
  }

  unsigned char readByte() { return static_cast<unsigned char>(take(1)[0]); }

  std::uint64_t readLittleEndian(int bytes) {
    const std::string_view part = take(static_cast<std::uint64_t>(bytes));
    std::uint64_t value = 0;
    for (int i = bytes - 1; i >= 0; --i) value = value << 8 | static_cast<unsigned char>(part[i]);
    return value;
  }

  std::string_view readLine() {
    const std::size_t end = m_bytes.find('\n', m_position);
    if (end == std::string_view::npos) fail("is cut off");
    const std::string_view line = take(end - m_position);
    ++m_position;
    return line;
  }

  PickleNode& push(Kind kind) {
    if (m_pickle.m_nodes.size() == kMaxNodes) fail("has more objects than any state dict");
    PickleNode& node = m_pickle.m_nodes.emplace_back();
    node.kind = kind;
    m_stack.push_back(&node);
    return node;
  }

  PickleNode* pop() {
    top();
    PickleNode* node = m_stack.back();
    m_stack.pop_back();
    return node;
  }

  PickleNode& top() const {
    if (m_stack.size() <= (m_marks.empty() ? 0 : m_marks.back())) fail("takes more from its stack than there is");
    return *m_stack.back();
  }

  /// The objects pushed since the last mark, which goes with them.
  std::vector<const PickleNode*> popToMark() {
    if (m_marks.empty()) fail("lacks a mark");
    const auto first = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    std::vector<const PickleNode*> items(first, m_stack.end());
    m_stack.erase(first, m_stack.end());
    m_marks.pop_back();
    return items;
  }

  bool runConstant(unsigned char opcode) {
    switch (opcode) {
      case 'N':
        push(Kind::None);
        return true;
      case 0x88:
        push(Kind::Bool).integer = 1;
        return true;
      case 0x89:
        push(Kind::Bool).integer = 0;
        return true;
      case 'J':
        pushInt(static_cast<std::int32_t>(readLittleEndian(4)));
        return true;
      case 'K':
        pushInt(static_cast<std::int64_t>(readLittleEndian(1)));
        return true;
      case 'M':
        pushInt(static_cast<std::int64_t>(readLittleEndian(2)));
        return true;
      case 0x8a:
        pushLong(take(readByte()));
        return true;
      case 'G': {
        std::uint64_t bits = 0;
        for (const char byte : take(8)) bits = bits << 8 | static_cast<unsigned char>(byte);
        push(Kind::Float).real = std::bit_cast<double>(bits);
        return true;
      }
      case 'X':
        push(Kind::Text).text = take(readLittleEndian(4));
        return true;
      case 0x8c:
        push(Kind::Text).text = take(readByte());
        return true;
      case 0x8d:
        push(Kind::Text).text = take(readLittleEndian(8));
        return true;
      default:
        return false;
    }
  }

  void pushInt(std::int64_t value) { push(Kind::Int).integer = value; }

  void pushLong(std::string_view bytes) {
    if (bytes.size() > 8) {
      push(Kind::Long).text = bytes;
      return;
    }
    const bool negative = !bytes.empty() && static_cast<unsigned char>(bytes.back()) >= 0x80;
    std::uint64_t value = negative ? ~std::uint64_t{0} : 0;
    for (std::size_t i = bytes.size(); i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    pushInt(static_cast<std::int64_t>(value));
  }

  bool runContainer(unsigned char opcode) {
    switch (opcode) {
      case '(':
        m_marks.push_back(m_stack.size());
        return true;
      case ')':
        push(Kind::Tuple);
        return true;
      case ']':
        push(Kind::List);
        return true;
      case '}':
        push(Kind::Dict);
        return true;
      case 0x85:
        makeTuple(1);
        return true;
      case 0x86:
        makeTuple(2);
        return true;
      case 0x87:
        makeTuple(3);
        return true;
      case 't': {
        auto items = popToMark();
        push(Kind::Tuple).items = std::move(items);
        return true;
      }
      case 'a':
        extend(Kind::List, {pop()});
        return true;
      case 'e':
        extend(Kind::List, popToMark());
        return true;
      case 's': {
        const PickleNode* value = pop();
        extend(Kind::Dict, {pop(), value});
        return true;
      }
      case 'u':
        extend(Kind::Dict, popToMark());
        return true;
      default:
        return false;
    }
  }

  void makeTuple(std::size_t count) {
    std::vector<const PickleNode*> items(count);
    for (std::size_t i = count; i-- > 0;) items[i] = pop();
    push(Kind::Tuple).items = std::move(items);
  }

  void extend(Kind kind, const std::vector<const PickleNode*>& items) {
    PickleNode& container = top();
    if (container.kind != kind) fail("adds items to something that cannot hold them");
    if (kind == Kind::Dict && items.size() % 2 != 0) fail("has a key without a value");
    container.items.insert(container.items.end(), items.begin(), items.end());
  }

  bool runMemo(unsigned char opcode) {
    switch (opcode) {
      case 'q':
        m_memo[readByte()] = &top();
        return true;
      case 'r':
        m_memo[readLittleEndian(4)] = &top();
        return true;
      case 0x94:
        m_memo[m_memo.size()] = &top();
        return true;
      case 'h':
        recall(readByte());
        return true;
      case 'j':
        recall(readLittleEndian(4));
        return true;
      default:
        return false;
    }
  }

  void recall(std::uint64_t index) {
    const auto found = m_memo.find(index);
    if (found == m_memo.end()) fail("recalls an object that it never kept");
    m_stack.push_back(found->second);
  }

  bool runObject(unsigned char opcode) {
    switch (opcode) {
      case 0x95: {  // a frame: a hint for buffering
        if (readLittleEndian(8) > m_bytes.size() - m_position) fail("is cut off");
        return true;
      }
      case 'c': {
        const std::string_view module = readLine();
        pushGlobal(module, readLine());
        return true;
      }
      case 0x93: {
        const PickleNode* name = pop();
        const PickleNode* module = pop();
        if (name->kind != Kind::Text || module->kind != Kind::Text)
          fail("names a Python object by something else than text");
        pushGlobal(module->text, name->text);
        return true;
      }
      case 'Q': {
        const PickleNode* id = pop();
        push(Kind::Persistent).items = {id};
        return true;
      }
      case 'R':
        call();
        return true;
      case 'b':
        build();
        return true;
      default:
        return false;
    }
  }

  void pushGlobal(std::string_view module, std::string_view name) {
    std::string full = std::string(module) + "." + std::string(name);
    if (std::find(m_allowedGlobals.begin(), m_allowedGlobals.end(), full) == m_allowedGlobals.end()) {
      constexpr std::size_t kShown = 120;
      fail("asks for the Python object \"" + full.substr(0, kShown) +
           "\", which is not part of a state dict of float, half, double or int64 tensors; nothing of it was run");
    }
    push(Kind::Global).text = std::move(full);
  }

  void call() {
    const PickleNode* arguments = pop();
    const PickleNode* callable = pop();
    if (callable->kind != Kind::Global || arguments->kind != Kind::Tuple) fail("calls something that is no function");
    if (callable->text == "collections.OrderedDict") {
      if (!arguments->items.empty()) fail("makes an OrderedDict in an unknown way");
      push(Kind::Dict);
    } else {
      push(Kind::Call).items = {callable, arguments};
    }
  }

  void build() {
    const PickleNode* state = pop();
    const bool ignorable = top().kind == Kind::Dict && state->kind == Kind::Dict && state->items.size() == 2 &&
                           state->items[0]->kind == Kind::Text && state->items[0]->text == "_metadata";
    if (!ignorable) fail("sets the state of an object other than a state dict's _metadata");
  }

  Pickle& m_pickle;
  std::string_view m_bytes;
  std::span<const std::string_view> m_allowedGlobals;
  std::size_t m_position = 0;
  std::vector<PickleNode*> m_stack;
  std::vector<std::size_t> m_marks;
  std::unordered_map<std::uint64_t, PickleNode*> m_memo;
};

const PickleNode* PickleNode::find(std::string_view key) const {
  if (kind != Kind::Dict) return nullptr;
  for (std::size_t i = items.size(); i >= 2; i -= 2) {
    if (items[i - 2]->kind == Kind::Text && items[i - 2]->text == key) return items[i - 1];
  }
  return nullptr;
}

Pickle::Pickle(std::string_view bytes, std::span<const std::string_view> allowedGlobals) {
  PickleMachine(*this, bytes, allowedGlobals).run();
}

}  // namespace dkn
