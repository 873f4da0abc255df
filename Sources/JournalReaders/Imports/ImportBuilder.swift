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
