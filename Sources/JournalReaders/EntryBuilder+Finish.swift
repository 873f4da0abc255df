import Diagnostics
import JournalModel

extension EntryBuilder {
  /// Reads the options that are about no column, and names the fields that do not exist.
  mutating func readOptions() {
    let fields =
      JournalField.allCases.map { $0.word } + ["date-order", JSONEntryScanner.entriesOption]
    for name in options.columnMap.keys.sorted() where !fields.contains(name) {
      log.add(
        .error,
        .journalUnknownColumn,
        "--map knows no field \(quotedName(name))\(suggestion(closest(to: name, among: fields)))",
        help: ["fields are \(fields.joined(separator: ", "))"]
      )
    }
    guard let written = options.columnMap["date-order"] else { return }
    statedOrder = DateOrder(rawValue: written)
    guard statedOrder == nil else { return }
    let orders = DateOrder.allCases.map { $0.rawValue }
    log.add(
      .error,
      .journalDateOrder,
      "\(quotedName(written)) is not an order of dates"
        + suggestion(closest(to: written, among: orders)),
      help: ["orders are \(orders.joined(separator: ", "))"]
    )
  }

  /// Settles the open dates, counts the faults, and fills in the tally of the file.
  mutating func settle(_ source: inout JournalSource, in journal: inout Journal) {
    let lastLine = journal.entries.last.map { Int($0.line) } ?? 1
    log.endRows(line: lastLine)
    let isDated = settleDates(in: &journal)
    if isDated { sayManyFaults() }
    if let line = legacyLine {
      log.add(
        .note,
        .journalEncoding,
        "some of this file is not UTF-8 and was read as Windows-1252",
        line: line
      )
    }
    source.rows = rows
    source.used = used
    source.skipped = skipped
    source.duplicates = copied
  }

  private mutating func sayManyFaults() {
    guard skipped * 10 > rows, !options.isLenient else { return }
    log.add(
      .error,
      .journalManyFaults,
      "\(skipped) of \(rows) row\(rows == 1 ? "" : "s") can't be used, more than one in ten",
      help: ["mend them, or add --lenient to go on with the other \(rows - skipped)"]
    )
  }

  /// Gives open dates their days; `false` when that can't be done, and then the file is left out.
  private mutating func settleDates(in journal: inout Journal) -> Bool {
    switch orderProof.verdict {
    case .notNeeded: return true
    case .proven(let order):
      for index in firstEntry..<journal.entries.count {
        let open = OpenDate(waitingIn: journal.entries[index].day)
        if let day = open?.day(in: order) { journal.entries[index].day = day }
      }
      return true
    case .undecided(let example, let one, let other):
      sayUndecided(example, one, other)
    case .contradiction(let one, let other): sayContradiction(one, other)
    }
    withdraw(from: &journal)
    return false
  }

  /// Takes everything of this file out of the journal again.
  private mutating func withdraw(from journal: inout Journal) {
    journal.entries.removeSubrange(firstEntry...)
    journal.moments.removeSubrange(firstMoment...)
    journal.tags.removeAll { $0.entry >= firstEntry }
    skipped += used
    used = 0
  }

  private mutating func sayUndecided(
    _ example: DateOrderProof.Example,
    _ one: DateOrder,
    _ other: DateOrder
  ) {
    let readings = [one, other].compactMap { example.date.day(in: $0)?.inWords }
    let iso = example.date.day(in: one)?.iso ?? "2026-03-14"
    log.add(
      .error,
      .journalDateOrder,
      "\(example.written) on line \(example.place.line) could be "
        + "\(readings.joined(separator: " or ")); nothing in the file decides",
      line: example.place.line,
      column: example.place.column,
      help: ["write dates as \(iso), or add --map date-order=\(one.rawValue)"]
    )
  }

  private mutating func sayContradiction(
    _ one: DateOrderProof.Example,
    _ other: DateOrderProof.Example
  ) {
    let orders = [one, other].map { $0.date.possibleOrders.list.first?.rawValue ?? "" }
    log.add(
      .error,
      .journalMixedOrder,
      "dates stand in different orders: \(one.written) on line \(one.place.line) is \(orders[0]), "
        + "\(other.written) on line \(other.place.line) is \(orders[1])",
      line: other.place.line,
      column: other.place.column,
      help: ["write all dates as 2026-03-14"]
    )
  }
}

extension Day {
  /// The day as `14 March 2026`.
  var inWords: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let (year, month, day) = civil
    return "\(day) \(months[month - 1]) \(year)"
  }
}
