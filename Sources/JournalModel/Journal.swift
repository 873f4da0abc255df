/// Everything that was read, from all files given, in the order it was read.
package struct Journal: Sendable {
  package var sources: [JournalSource] = []
  package var entries: ContiguousArray<Entry> = []
  package var moments: ContiguousArray<Moment> = []
  /// Names of people as written, before aliases are resolved.
  package var names = NameTable()
  /// Topics and names of rituals as written.
  package var labels = NameTable()
  /// Ids and texts of entries, as far as they were kept.
  package var texts = TextStore()

  package init() {}
}

/// A file that was read, with what became of its rows.
package struct JournalSource: Sendable, Hashable {
  /// The file's name as given on the command line.
  package var name: String
  /// The format in words: "Attune journal (CSV, semicolons)".
  package var format: String
  /// Rows or objects that held something.
  package var rows = 0
  /// Rows that became an entry, a moment, or both.
  package var used = 0
  /// Rows left out because of a fault.
  package var skipped = 0

  /// The name without its folders, for reports.
  package var shortName: String { name.split(separator: "/").last.map(String.init) ?? name }

  package init(name: String, format: String) {
    self.name = name
    self.format = format
  }
}

/// Texts one after the other in one piece of memory.
package struct TextStore: Sendable {
  private var bytes: ContiguousArray<UInt8> = []
  private var ends: ContiguousArray<Int> = []

  package init() {}

  package var count: Int { ends.count }

  package subscript(index: Int) -> String {
    let start = index == 0 ? 0 : ends[index - 1]
    return String(decoding: bytes[start..<ends[index]], as: UTF8.self)
  }

  package mutating func add(_ text: RawSpan) -> TableIndex {
    // Appending piece by piece would cost more than reading the file.
    unsafe text.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    ends.append(bytes.count)
    return TableIndex(ends.count - 1)
  }

  /// Takes back the text that was added last.
  package mutating func removeLast() {
    guard ends.popLast() != nil else { return }
    bytes.removeSubrange((ends.last ?? 0)..<bytes.count)
  }

  package mutating func add(_ text: some Collection<UInt8>) -> TableIndex {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    return TableIndex(ends.count - 1)
  }
}
