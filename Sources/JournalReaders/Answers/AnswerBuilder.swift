import Diagnostics
import JSONSyntax
import JournalModel

/// Turns rows of a sheet into answers, and names everything that is wrong with them.
struct AnswerBuilder {
  /// How many faults of one sheet are named.
  private static let faultLimit = 50

  private let source: SourceText
  private let rules: [String]
  private let practices: [String]
  private(set) var answers: [Answer] = []
  private var diagnostics: [Diagnostic] = []

  init(source: SourceText, rules: [String], practices: [String]) {
    self.source = source
    self.rules = rules
    self.practices = practices
  }

  /// Everything that was found, in the order of the file.
  func finish() -> [Diagnostic] { diagnostics.inFileOrder() }

  mutating func take(_ found: [Diagnostic]) { diagnostics += found }

  mutating func report(
    _ code: DiagnosticCode,
    _ message: String,
    at range: Range<Int>,
    label: String = "",
    help: [String] = [],
    severity: Severity = .error
  ) {
    guard diagnostics.count < Self.faultLimit else { return }
    diagnostics.append(
      Diagnostic(
        severity,
        code,
        message,
        at: source.place(of: range),
        label: label,
        help: help
      )
    )
  }

  /// Reads one row; one in which nothing was filled in is passed over.
  mutating func add(_ row: AnswerRow, at place: Range<Int>) {
    guard AnswerField.answers.contains(where: { !text($0, of: row).isEmpty }) else { return }
    let suggestion = suggestion(of: row, at: place)
    let decision = decision(of: row, at: place)
    let date = requiredDate(of: row, at: place)
    let until = day(.until, of: row)
    guard let suggestion, let decision, let date else { return }
    check(decision, of: row, at: place)
    if let until, until < date, let cell = row[.until] {
      report(.answersBadDate, "the answer would end before it begins", at: cell.range)
    }
    let answer = Answer(
      suggestion: suggestion,
      decision: decision,
      wording: text(.wording, of: row),
      cadence: text(.cadence, of: row),
      note: text(.note, of: row),
      date: date,
      until: until
    )
    checkTwice(answer, at: row[.id]?.range ?? place)
    answers.append(answer)
  }

  /// A cell without the spaces around it and the breaks within.
  private func text(_ field: AnswerField, of row: AnswerRow) -> String {
    (row[field]?.text ?? "").split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }

  // MARK: The suggestion

  private mutating func suggestion(of row: AnswerRow, at place: Range<Int>) -> SuggestionID? {
    let text = text(.id, of: row)
    let range = row[.id]?.range ?? place
    guard let id = SuggestionID(text) else {
      report(
        .answersBadID,
        text.isEmpty
          ? "this answer has no id" : "\(quotedName(text)) is not the id of a suggestion",
        at: range,
        help: ["copy the id from the brief, such as unanswered-bids.catch-the-bid.5f0c2a1b"]
      )
      return nil
    }
    checkKnown(id.rule, "rule", among: rules, at: range)
    checkKnown(id.practice, "practice", among: practices, at: range)
    return id
  }

  private mutating func checkKnown(
    _ name: String,
    _ sort: String,
    among known: [String],
    at range: Range<Int>
  ) {
    guard !known.contains(name) else { return }
    let near = closest(to: name, among: known)
    report(
      .answersUnknownID,
      "there is no \(sort) \(quotedName(name))",
      at: range,
      label: near.map { "did you mean \"\($0)\"?" } ?? "",
      help: ["rules of a folder of your own are known with --rules"]
    )
  }

  /// Warns when one day has two answers to the same suggestion.
  private mutating func checkTwice(_ answer: Answer, at range: Range<Int>) {
    let isTwice = answers.contains {
      $0.suggestion == answer.suggestion && $0.date == answer.date
    }
    guard isTwice else { return }
    report(
      .answersSameID,
      "this suggestion has two answers of \(answer.date.iso); the later row counts",
      at: range,
      severity: .warning
    )
  }

  // MARK: The decision

  private mutating func decision(of row: AnswerRow, at place: Range<Int>) -> Answer.Decision? {
    let word = text(.answer, of: row)
    if let decision = Answer.Decision(rawValue: word.lowercased()) { return decision }
    let words = Answer.Decision.allCases.map { $0.rawValue }
    let range = row[.answer].map { $0.text.isEmpty ? place : $0.range } ?? place
    let near = word.isEmpty ? nil : closest(to: word, among: words)
    report(
      word.isEmpty ? .answersNoAnswer : .answersUnknownAnswer,
      word.isEmpty
        ? "something is filled in here, but no answer" : "\(quotedName(word)) is not an answer",
      at: range,
      label: near.map { "did you mean \"\($0)\"?" } ?? "",
      help: ["an answer is one of \(words.joined(separator: ", "))"]
    )
    return nil
  }

  /// A changed practice says how it was changed.
  private mutating func check(
    _ decision: Answer.Decision,
    of row: AnswerRow,
    at place: Range<Int>
  ) {
    guard decision == .changed, text(.wording, of: row).isEmpty, text(.cadence, of: row).isEmpty
    else { return }
    report(
      .answersNoChange,
      "\"changed\" needs the new words under \"wording\", or how often under \"cadence\"",
      at: row[.answer]?.range ?? place
    )
  }

  // MARK: Days

  private mutating func requiredDate(of row: AnswerRow, at place: Range<Int>) -> Day? {
    guard !text(.date, of: row).isEmpty else {
      report(
        .answersNoDate,
        "this answer has no date",
        at: row[.date].map { $0.range.isEmpty ? place : $0.range } ?? place,
        help: ["write the day of the session under \"date\", such as 2026-06-28"]
      )
      return nil
    }
    return day(.date, of: row)
  }

  private mutating func day(_ field: AnswerField, of row: AnswerRow) -> Day? {
    let text = text(field, of: row)
    guard let cell = row[field], !text.isEmpty else { return nil }
    if let day = Day(iso: text) { return day }
    let bytes = ContiguousArray(text.utf8)
    let message =
      switch unsafe DateReader.read(bytes.span.bytes).date {
      case .noSuchDay: "there is no day \(quotedName(text))"
      case .open: "\(quotedName(text)) can be read in two ways; write it as 2026-06-28"
      case .day, .badYear, .unreadable: "\(quotedName(text)) is no date; write it as 2026-06-28"
      }
    report(.answersBadDate, message, at: cell.range)
    return nil
  }
}
