package import JournalModel

/// The tags of a journal whose meaning nobody has said, the most frequent ones first.
package struct UnmappedTags: Sendable {
  package struct Tag: Sendable, Hashable {
    /// The spelling that came first.
    package var name: String
    package var entries: Int
    package var isMood: Bool
  }

  package let tags: [Tag]

  package init(in journal: Journal, by reading: TagReading) {
    var found: [String: (tag: Tag, last: Int32)] = [:]
    for tag in journal.tags.sortedByEntry() where tag.sort != .person {
      guard let label = tag.label.value else { continue }
      let name = journal.labels[label]
      let key = TagMap.key(of: name)
      guard !key.isEmpty else { continue }
      if let known = found[key] {
        guard known.last != tag.entry else { continue }
        found[key]?.last = tag.entry
        found[key]?.tag.entries += 1
        continue
      }
      guard reading.meaning(of: name, isInline: tag.sort == .inline) == nil else { continue }
      found[key] = (Tag(name: name, entries: 1, isMood: tag.sort == .mood), tag.entry)
    }
    tags = found.values.map { $0.tag }.sorted { first, second in
      (second.entries, first.name) < (first.entries, second.name)
    }
  }

  /// The tags as lines for the map of a profile, each of them meaning nothing so far.
  package var lines: String {
    tags.map { tag in
      let sort = tag.isMood ? "mood, " : ""
      let count = tag.entries == 1 ? "1 entry" : "\(tag.entries) entries"
      return "    \(Self.quoted(tag.name)): \"nothing\",  // \(sort)\(count)\n"
    }.joined()
  }

  /// A tag in the quotes of JSON5.
  private static func quoted(_ name: String) -> String {
    var text = "\""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case _
      where scalar.value < 0x20 || scalar.value == 0x7F || 0x80...0x9F ~= scalar.value
        || scalar.value == 0x2028 || scalar.value == 0x2029:
        text += "\\u" + hexadecimal(scalar.value)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
