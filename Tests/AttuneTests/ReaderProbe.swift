import Diagnostics
import JSONSyntax
import JournalReaders
import RuleEngine

/// Asks a strict reader which keys an object of a file can have, and which it must have.
///
/// A key that nobody knows is put into the object; the advice on it lists the keys that are known.
struct ReaderProbe {
  /// The file, without a fault, and what reads it.
  let file: SourceText
  let read: (SourceText) -> [Diagnostic]

  /// An object of the file with what its reader knows.
  struct Found: Hashable {
    /// What messages call it: "a rule".
    var name: String
    /// The keys its reader asks for.
    var keys: Set<String>
    var members: [JSONMember]
  }

  private static let stray = "notAKeyOfAnything"

  /// Every object of the file that is read strictly; patterns and moments, whose keys are kinds,
  /// are left out.
  func objects() -> [Found] {
    var named: [Diagnostic] = []
    guard let tree = JSONTree.read(file, dialect: .json5, into: &named) else { return [] }
    return objects(in: tree).compactMap { value in
      guard case .object(let members) = value.content else { return nil }
      let start = value.range.lowerBound + 1
      let said = read(changed(start..<start, to: " \(Self.stray): 1,"))
      let fault = said.first { $0.message.hasSuffix("has no key \"\(Self.stray)\"") }
      guard let fault, let name = fault.message.split(separator: " has no key").first,
        let keys = fault.help.first?.split(separator: " are ").last
      else { return nil }
      return Found(
        name: String(name),
        keys: Set(keys.split(separator: ", ").map(String.init)),
        members: members
      )
    }
  }

  /// Whether the reader misses a member once it is taken out.
  func isMissed(_ member: JSONMember, of object: Found) -> Bool {
    let last = member.value.range.upperBound
    let rest = file.bytes[last...]
    let gap = rest.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    let end = rest.dropFirst(gap.count).first == UInt8(ascii: ",") ? gap.endIndex + 1 : last
    let said = read(changed(member.keyRange.lowerBound..<end, to: ""))
    return said.contains { $0.message.contains("needs the key \"\(member.key)\"") }
  }

  private func changed(_ range: Range<Int>, to text: String) -> SourceText {
    var bytes = file.bytes
    bytes.replaceSubrange(range, with: text.utf8)
    return SourceText(name: file.name, bytes: bytes)
  }

  private func objects(in value: JSONValue) -> [JSONValue] {
    switch value.content {
    case .object(let members): [value] + members.flatMap { objects(in: $0.value) }
    case .array(let elements): elements.flatMap(objects)
    case .string, .number, .bool, .null: []
    }
  }
}
