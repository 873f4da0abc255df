import Diagnostics
import JSONSyntax
import JournalModel

/// Turns rows of a tag sheet into values, and names everything that is wrong with them.
struct TagRowBuilder {
  /// How many faults of one sheet are named.
  private static let faultLimit = 50

  typealias Row = SheetTable<TagField>.Row

  private let source: SourceText
  private let people: [String]
  /// The order of the numbers in dates, as far as the sheet proves one.
  private let order: DateOrder?
  private(set) var rows: [TagRow] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(source: SourceText, people: [String], order: DateOrder?) {
    self.source = source
    self.people = people
    self.order = order
  }

  mutating func report(
    _ code: DiagnosticCode,
    _ message: String,
    at range: Range<Int>,
    label: String = "",
    help: [String] = []
  ) {
    guard diagnostics.count < Self.faultLimit else { return }
    diagnostics.append(
      Diagnostic(.error, code, message, at: source.place(of: range), label: label, help: help)
    )
  }

  /// Reads one row; one in which nothing stands is passed over.
  mutating func add(_ row: Row, at place: Range<Int>) {
    guard TagField.allCases.contains(where: { !text($0, of: row).isEmpty }) else { return }
    let verdict = readVerdict(row, at: place)
    let day = readDay(row, at: place)
    let kind = readKind(row, at: place)
    let by = readPerson(row)
    guard let kind, let outcome = readOutcome(of: kind, row) else { return }
    guard verdict != .fault, let day, let by else { return }
    let mark = text(.entry, of: row)
    var read = TagRow(
      day: day,
      author: text(.author, of: row),
      sentence: row[.sentence]?.text ?? "",
      words: row[.words]?.text ?? "",
      kind: kind,
      by: by,
      outcome: outcome,
      verdict: verdict.word,
      cue: text(.cue, of: row),
      entry: mark.first == "e" ? String(mark.dropFirst()) : mark
    )
    read.file = source.name
    read.line = source.line(ofByte: place.lowerBound)
    rows.append(read)
  }

  private func text(_ field: TagField, of row: Row) -> String {
    (row[field]?.text ?? "").split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }

  private func place(of field: TagField, in row: Row, _ place: Range<Int>) -> Range<Int> {
    row[field].map { $0.range.isEmpty ? place : $0.range } ?? place
  }

  // MARK: The verdict

  private enum ReadVerdict: Equatable {
    case said(TagRow.Verdict)
    case none
    case fault

    var word: TagRow.Verdict? {
      switch self {
      case .said(let verdict): verdict
      case .none, .fault: nil
      }
    }
  }

  /// What was said of a row; nothing is no fault, and in a row added by hand it is "add".
  private mutating func readVerdict(_ row: Row, at place: Range<Int>) -> ReadVerdict {
    let word = text(.verdict, of: row).lowercased()
    let isAdded = text(.words, of: row).isEmpty && text(.cue, of: row).isEmpty
    if word.isEmpty { return isAdded ? .said(.add) : .none }
    guard let verdict = TagRow.Verdict(rawValue: word) else {
      let words = TagRow.Verdict.allCases.map { $0.rawValue }
      report(
        .tagsUnknownVerdict,
        "\(quotedName(word)) is not a verdict",
        at: self.place(of: .verdict, in: row, place),
        label: closest(to: word, among: words).map { "did you mean \"\($0)\"?" } ?? "",
        help: ["a verdict is one of \(words.joined(separator: ", "))"]
      )
      return .fault
    }
    // Of a row added by hand all but its removal says that it happened.
    return .said(isAdded && verdict != .remove ? .add : verdict)
  }

  // MARK: The moment

  private mutating func readDay(_ row: Row, at place: Range<Int>) -> Day? {
    let written = text(.date, of: row)
    if let day = Day(iso: written) { return day }
    let bytes = ContiguousArray(written.utf8)
    let read = unsafe DateReader.read(bytes.span.bytes).date
    let message: String
    switch read {
    // A spreadsheet writes days as its owner is used to.
    case .day(let day): return day
    case .open(let open):
      // An entry with a mark is found without its day.
      let hasMark = !text(.entry, of: row).isEmpty
      if let order = order ?? (hasMark ? open.possibleOrders.list.first : nil),
        let day = open.day(in: order)
      {
        return day
      }
      message = "\(quotedName(written)) can be read in two ways; write it as 2026-06-28"
    case .noSuchDay: message = "there is no day \(quotedName(written))"
    case .badYear, .unreadable:
      message =
        written.isEmpty
        ? "this row has no date" : "\(quotedName(written)) is no date; write it as 2026-06-28"
    }
    report(.tagsBadDate, message, at: self.place(of: .date, in: row, place))
    return nil
  }

  private mutating func readKind(_ row: Row, at place: Range<Int>) -> MomentKind? {
    let word = text(.kind, of: row)
    let name = folded(word)
    if let kind = MomentKind.allCases.first(where: { folded($0.rawValue) == name }) { return kind }
    let kinds = MomentKind.allCases.map { $0.rawValue }
    report(
      .tagsUnknownKind,
      word.isEmpty ? "this row has no kind" : "there is no kind of moment \(quotedName(word))",
      at: self.place(of: .kind, in: row, place),
      label: closest(to: word, among: kinds).map { "did you mean \"\($0)\"?" } ?? ""
    )
    return nil
  }

  private mutating func readOutcome(of kind: MomentKind, _ row: Row) -> MomentOutcome? {
    let word = text(.outcome, of: row)
    guard let cell = row[.outcome], !word.isEmpty, folded(word) != "unknown" else {
      return .unknown
    }
    let known = kind.outcomes.first { folded($0.rawValue) == folded(word) }
    if let known { return known }
    let words = kind.outcomes.map { $0.rawValue }
    report(
      .tagsUnknownOutcome,
      words.isEmpty
        ? "a \(kind.rawValue) has no outcome"
        : "a \(kind.rawValue) has no outcome \(quotedName(word))",
      at: cell.range,
      label: closest(to: word, among: words).map { "did you mean \"\($0)\"?" } ?? "",
      help: words.isEmpty ? [] : ["outcomes are \(words.joined(separator: ", ")), unknown"]
    )
    return nil
  }

  private mutating func readPerson(_ row: Row) -> String? {
    let word = text(.by, of: row)
    let name = folded(word)
    let words = ["author", "partner", "both", "unknown"]
    if word.isEmpty { return "" }
    if words.contains(name) { return name }
    if let person = people.first(where: { folded($0) == name }) { return person }
    report(
      .tagsUnknownPerson,
      "nobody in the journal is called \(quotedName(word))",
      at: row[.by]?.range ?? 0..<1,
      label: closest(to: word, among: words + people).map { "did you mean \"\($0)\"?" } ?? "",
      help: ["by is one of \(words.joined(separator: ", ")), or a name"]
    )
    return nil
  }
}
