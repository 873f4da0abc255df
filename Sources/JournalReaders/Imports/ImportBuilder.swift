package import Diagnostics
package import JournalModel

/// Takes the entries of one file of an export and counts what became of each.
///
/// Every entry a reader finds ends in `add` or in `skip`, so that nothing is lost silently.
package struct ImportBuilder: Sendable {
  package let options: ReadOptions
  /// The entries that can be used, in the order of the file.
  package private(set) var entries: [ImportedEntry] = []
  package private(set) var skips: [SkipReason: Int] = [:]
  /// Entries found so far.
  package private(set) var found = 0
  private var log: FaultLog
  /// What had to be assumed about time zones.
  package private(set) var assumptions = ZoneAssumptions()
  /// The chats that the file holds, where it can hold several.
  package private(set) var chats = ChatTally()

  package init(file: String, options: ReadOptions) {
    self.options = options
    log = FaultLog(file: file)
  }

  package var file: String { log.file }

  /// Entries that a fault of the file has cost.
  package var faults: Int {
    SkipReason.allCases.reduce(0) { $0 + ($1.isFault ? skips[$1] ?? 0 : 0) }
  }

  /// Takes an entry, or counts it as empty when nobody wrote anything in it.
  package mutating func add(_ entry: ImportedEntry) {
    guard !entry.isEmpty else { return skip(entry.attachments > 0 ? .mediaOnly : .empty) }
    found += 1
    entries.append(entry)
  }

  /// Puts the entries in the order of their times, and counts those without an id that are alike.
  ///
  /// Entries of the same second stay as they came; so do all where one has a day and no time.
  /// - Parameter isNewestFirst: whether the file tells the latest first.
  package mutating func sortByTime(isNewestFirst: Bool = false) {
    if entries.allSatisfy({ $0.written.minute >= 0 }) {
      let order = entries.indices.sorted { one, other in
        let (left, right) = (entries[one].moment, entries[other].moment)
        return left == right ? (one < other) != isNewestFirst : left < right
      }
      entries = order.map { entries[$0] }
    }
    var counts: [String: Int] = [:]
    for index in entries.indices where entries[index].id == nil {
      let entry = entries[index]
      let time = "\(entry.written.day.number) \(entry.written.minute)"
      let key = "\(time) \(entry.author ?? "")\n\(entry.text)"
      let count = counts[key] ?? 0
      entries[index].alike = count
      counts[key] = count + 1
    }
  }

  /// Counts an entry that is left out for what it is.
  package mutating func skip(_ reason: SkipReason) {
    found += 1
    skips[reason, default: 0] += 1
  }

  /// Counts an entry that can't be used, and says why.
  package mutating func skip(
    _ reason: SkipReason,
    _ code: DiagnosticCode,
    line: Int,
    _ message: @autoclosure () -> String
  ) {
    skip(reason)
    let number = found
    say(.error, code, line: line, "entry \(number): \(message())")
  }

  /// Says something about an entry or the file.
  package mutating func say(
    _ severity: Severity,
    _ code: DiagnosticCode,
    line: Int = 1,
    _ message: @autoclosure () -> String
  ) {
    guard log.hasRoom(for: severity) else { return }
    let place = SourcePlace(file: log.file, line: max(1, line), column: 1)
    log.addRowFault(Diagnostic(severity, code, message(), at: place))
  }

  /// Everything that was said about the file.
  package mutating func finish() -> [Diagnostic] {
    log.endRows(line: 1)
    return log.diagnostics
  }

  /// Notes a chat of the file.
  /// - Parameters:
  ///   - chat: its name, as its people see it.
  ///   - people: the other names under which it may be asked for.
  /// - Returns: whether it is to be read.
  package mutating func takes(chat: String, people: [String] = []) -> Bool {
    chats.takes(chat, people: people, asked: options.chat)
  }

  // MARK: Days

  /// Day and time as the writer saw them, for an instant and the zones that may tell.
  ///
  /// The first zone that is known counts, then that of the reader's machine, then UTC. What had to
  /// be assumed is said at the end.
  package mutating func written(at utcSeconds: Int64, zones: [String]) -> WrittenTime? {
    let named = zones.filter { !$0.isEmpty }
    for zone in named {
      guard let offset = options.zones.offset(of: zone, at: utcSeconds) else { continue }
      return WrittenTime(utcSeconds: utcSeconds, offset: offset)
    }
    assumptions.count(unknown: named.first)
    let home = options.zones.home.flatMap { options.zones.offset(of: $0, at: utcSeconds) }
    return WrittenTime(utcSeconds: utcSeconds, offset: home ?? 0)
  }
}

extension ImportedEntry {
  /// The seconds of its time as written, counted from a day long ago.
  fileprivate var moment: Int {
    Int(written.day.number) * 86_400 + written.minute * 60 + second
  }
}
