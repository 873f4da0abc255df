import Diagnostics
import JournalModel
import JournalReaders

/// A journal that was read in a test, with what the reader said.
struct Reading {
  var journal = Journal()
  var diagnostics: [Diagnostic] = []

  init(_ text: String, _ options: ReadOptions = ReadOptions(), blockSize: Int = .max) {
    self.init(bytes: ContiguousArray(text.utf8), options, blockSize: blockSize)
  }

  init(
    bytes: ContiguousArray<UInt8>,
    _ options: ReadOptions = ReadOptions(),
    blockSize: Int = .max
  ) {
    var reader = JournalReader(name: "journal", options: options)
    var start = 0
    while start < bytes.count {
      let end = start + min(blockSize, bytes.count - start)
      reader.read(ContiguousArray(bytes[start..<end]), into: &journal)
      start = end
    }
    diagnostics = reader.finish(into: &journal)
  }

  /// Diagnostics as `3:12: error journal/bad-date`.
  var faults: [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.place.map { "\($0.line):\($0.column)" } ?? "-"
      return "\(place): \(diagnostic.severity.rawValue) \(diagnostic.code.rawValue)"
    }
  }

  var messages: [String] { diagnostics.map(\.message) }

  var days: [String] { journal.entries.map(\.day.iso) }

  var kinds: [String] { journal.moments.map(\.kind.rawValue) }

  var texts: [String] {
    journal.entries.map { $0.text.value.map { journal.texts[$0] } ?? "" }
  }

  var authors: [String] {
    journal.entries.map { $0.author.index.map { journal.names[$0] } ?? "-" }
  }

  /// Every entry with its moments, one line each, without indices and lines.
  var account: [String] {
    journal.entries.indices.map { index in
      let entry = journal.entries[index]
      let moments = journal.moments.filter { Int($0.entry) == index }.map(describe)
      let text = entry.text.value.map { journal.texts[$0] } ?? ""
      let id = entry.id.value.map { journal.texts[$0] } ?? ""
      return "\(entry.day.iso) \(entry.minute) \(person(entry.author)) \(entry.isPrivate) "
        + "\(entry.isPrompted) [\(id)] \(moments.joined(separator: "; ")) <\(text)>"
    }
  }

  private func describe(_ moment: Moment) -> String {
    let topic = moment.topic.value.map { journal.labels[$0] } ?? ""
    let ritual = moment.ritual.value.map { journal.labels[$0] } ?? ""
    return "\(moment.kind.rawValue) \(moment.outcome.rawValue) \(person(moment.by)) \(topic) "
      + "\(ritual) \(moment.minutes) \(moment.rating) \(moment.isRecognised)"
  }

  private func person(_ person: PersonRef) -> String {
    person.index.map { journal.names[$0] } ?? "#\(UInt16.max - person.code)"
  }
}

/// The whole text that a writer hands over in pieces.
func written(_ next: () -> ContiguousArray<UInt8>?) -> ContiguousArray<UInt8> {
  var text: ContiguousArray<UInt8> = []
  while let piece = next() { text += piece }
  return text
}

func csv(_ journal: Journal) -> ContiguousArray<UInt8> {
  var writer = JournalCSVWriter(journal)
  return written { writer.next() }
}

func ndjson(_ journal: Journal) -> ContiguousArray<UInt8> {
  var writer = JournalNDJSONWriter(journal)
  return written { writer.next() }
}
