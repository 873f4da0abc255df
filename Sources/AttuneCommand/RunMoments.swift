import Attune
import Diagnostics
import JSONSyntax
import JournalModel
import JournalReaders
import MomentRecognition

extension AttuneCommand {
  /// `attune moments`: what the cues recognise in the text of a journal, one JSON line a moment.
  static func runMoments(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    let bench = Workbench(invocation)
    guard let library = bench.cues(io: &io), let input = bench.input(keepsText: true, io: &io)
    else {
      return .inputAtFault
    }
    bench.say(input.diagnostics, io: &io)
    bench.tell(input.journal.sources, onlyWhenSkipped: true, io: &io)
    guard !input.diagnostics.contains(where: \.stopsReading) else { return .inputAtFault }
    return io.write(for: invocation) { output throws(WriteFailure) in
      var lines = MomentLines(input, library)
      while let part = lines.next() { try output.write(part) }
    }
  }
}

/// The recognised moments of a journal as JSON Lines, written piece by piece.
private struct MomentLines {
  private let journal: Journal
  private let pairs: JournalPairs
  private var recogniser: Recogniser
  private var json = JSONWriter(.compact)
  private var entry = 0

  /// About how many bytes a piece holds.
  private static let pieceSize = 65_536

  init(_ input: JournalInput, _ library: CueLibrary) {
    journal = input.journal
    pairs = JournalPairs(input.journal, input.profile)
    recogniser = Recogniser(library)
  }

  /// The next piece of the text; `nil` behind the last.
  mutating func next() -> ContiguousArray<UInt8>? {
    json.removeAll()
    while json.bytes.count < Self.pieceSize, entry < journal.entries.count {
      write(journal.entries[entry])
      entry += 1
    }
    return json.bytes.isEmpty && entry >= journal.entries.count ? nil : json.bytes
  }

  private mutating func write(_ entry: Entry) {
    guard !entry.isNote, let index = entry.text.value else { return }
    let text = journal.texts.bytes(of: index)
    for moment in recogniser.recognise(text, between: pairs.pair(of: entry, in: journal)) {
      json.beginObject()
      json.member("entry", name(of: entry))
      json.member("date", entry.day.iso)
      json.member("kind", moment.kind.rawValue)
      json.member("by", moment.by.rawValue)
      json.member("outcome", moment.outcome?.rawValue)
      json.member("recognised", true)
      json.member("words", String(decoding: text[moment.words], as: UTF8.self))
      json.member("cue", moment.cue)
      json.endObject()
      json.endLine()
    }
  }

  /// The writer's own id of an entry, else its file and line.
  private func name(of entry: Entry) -> String {
    if let id = entry.id.value { return journal.texts[id] }
    let source = Int(entry.source)
    let file = source < journal.sources.count ? journal.sources[source].shortName : ""
    return "\(file):\(entry.line)"
  }
}
