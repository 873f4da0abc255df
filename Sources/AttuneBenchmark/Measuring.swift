import Assessment
import Attune
import Diagnostics
import JournalModel
import JournalReaders
import MomentRecognition
import Reports
import RuleEngine

/// `run`: every step by itself and all of them together, on journals of growing size.
struct Measuring {
  private static let cardRules = [
    "unanswered-bids", "missed-rituals", "unresolved-conflicts", "gratitude-imbalance",
  ]

  private let sizes: [Int]
  private let sentences = Sentences.made(4096)

  init(_ words: ArraySlice<String>) {
    let sizes = words.compactMap { Int($0) }.filter { $0 > 0 }
    self.sizes = sizes.isEmpty ? [1000, 10_000, 100_000, 1_000_000] : sizes
  }

  func run() {
    Output.write("rows       step                         ms      MB/s    rows/s   growth\n")
    var library: RuleLibrary?
    report("-", Stopwatch.best { library = Self.library() }, "rules read", bytes: 0, 0, nil)
    guard let library else { return }
    var before: [Double] = []
    for rows in sizes { before = measure(rows, library, before: before) }
    recognise()
    Output.write("peak memory \(Stopwatch.peakMegabytes) MB, the made text included\n")
  }

  /// Measures how fast moments are recognised in text, with all cues on one core.
  private func recognise() {
    var diagnostics: [Diagnostic] = []
    var recogniser: Recogniser?
    let reading = Stopwatch.best {
      recogniser = Recogniser(StandardLibrary.cues(keepsExamples: false, into: &diagnostics))
    }
    report("-", reading, "cues read", bytes: 0, 0, nil)
    guard var recogniser else { return }
    let pair = Pair(author: ["Alex"], partner: ["Sam"], relationship: .couple)
    var before: Double?
    for entries in [10_000, 100_000] {
      let texts = JournalText.entries(entries, sentences)
      let bytes = texts.reduce(0) { $0 + $1.count }
      var found = 0
      let time = Stopwatch.best {
        for text in texts { found += recogniser.recognise(text, between: pair).count }
      }
      let growth = before.map { time / $0 }
      report(String(entries), time, "recognise in text", bytes: bytes, entries, growth)
      before = time
    }
  }

  private static func library() -> RuleLibrary {
    var diagnostics: [Diagnostic] = []
    return StandardLibrary.readForAssessing(layers: [], into: &diagnostics)
  }

  /// Measures all steps on one size; `before` holds the seconds of the size before.
  private func measure(_ rows: Int, _ library: RuleLibrary, before: [Double]) -> [Double] {
    let csv = JournalText.csv(rows: rows, sentences)
    let json = JournalText.ndjson(rows: rows, sentences)
    var journal = Journal()
    var found: Assessment?
    var seconds: [Double] = []
    func step(_ name: String, bytes: Int, _ work: () -> Void) {
      let time = Stopwatch.best(work)
      let growth = seconds.count < before.count ? time / before[seconds.count] : nil
      report(String(rows), time, name, bytes: bytes, rows, growth)
      seconds.append(time)
    }
    step("import CSV", bytes: csv.count) { journal = Self.read(csv) }
    step("import JSON Lines", bytes: json.count) { journal = Self.read(json) }
    step("put in order", bytes: csv.count) { _ = Self.accounts(of: journal) }
    let accounts = Self.accounts(of: journal)
    let weekly = AssessmentRequest(weeks: .max, rules: Self.cardRules)
    step("all rules", bytes: csv.count) {
      found = Assessment(of: accounts, profile: Profile(), by: library)
    }
    step("four rules, every week", bytes: csv.count) {
      found = Assessment(of: accounts, profile: Profile(), by: library, for: weekly)
    }
    let renderer = JSONRenderer(wording: library.wording, evidenceLimit: 20)
    step("report as JSON", bytes: csv.count) { _ = found.map(renderer.render) }
    step("whole", bytes: csv.count) {
      let accounts = Self.accounts(of: Self.read(csv))
      let found = Assessment(of: accounts, profile: Profile(), by: library, for: weekly)
      _ = found.map(renderer.render)
    }
    return seconds
  }

  private static func read(_ bytes: ContiguousArray<UInt8>) -> Journal {
    var journal = Journal()
    var reader = JournalReader(name: "made", options: ReadOptions(keepsText: false))
    var start = 0
    while start < bytes.count {
      let end = min(start + 1 << 18, bytes.count)
      reader.read(ContiguousArray(bytes[start..<end]), into: &journal)
      start = end
    }
    _ = reader.finish(into: &journal)
    return journal
  }

  private static func accounts(of journal: Journal) -> Accounts {
    Accounts(of: journal, profile: Profile(), mode: nil, asOf: nil)
  }

  // MARK: Printing

  private func report(
    _ rows: String,
    _ seconds: Double,
    _ name: String,
    bytes: Int,
    _ count: Int,
    _ growth: Double?
  ) {
    let megabytes = bytes == 0 ? "" : Self.rounded(Double(bytes) / seconds / 1e6)
    let speed = count == 0 ? "" : Self.rounded(Double(count) / seconds)
    let cells = [
      Self.padded(rows, 11), Self.padded(name, 25), Self.padded(Self.rounded(seconds * 1000), 10),
      Self.padded(megabytes, 8), Self.padded(speed, 11),
      growth.map { "x\(Self.rounded($0))" } ?? "",
    ]
    Output.write(cells.joined() + "\n")
  }

  private static func rounded(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return number >= 100 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
