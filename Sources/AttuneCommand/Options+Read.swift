import JournalModel
import RuleEngine

extension Options {
  /// Reads the value of an option that the command has.
  /// - Throws: the fault of a value that cannot be used.
  mutating func read(_ option: Option, from text: String) throws(UsageError.Fault) {
    switch option {
    case .asOf: asOf = try day(text, of: option)
    case .audience: audience = try choice(text, of: option)
    case .history: history = try choice(text, of: option)
    case .only: only.append(text)
    case .practice: practices.append(text)
    case .aim: brief.aims.append(text)
    case .question: brief.questions.append(text)
    case .notJointly: brief.notJointly.append(text)
    case .quote: brief.quotes.append(text)
    case .names: brief.names = try choice(text, of: option)
    case .dates: brief.dates = try choice(text, of: option)
    case .baseline: brief.baseline = text
    case .answers: answers.append(text)
    case .answersSheet: brief.isSheet = true
    case .seen: brief.isSeen = true
    case .approve: brief.approvers.append(text)
    case .date: brief.date = try day(text, of: option)
    case .scope: brief.scope = text
    case .expires: brief.expires = try day(text, of: option)
    case .country: country = text.uppercased()
    case .profile: profile = text
    case .rules: ruleFolders.append(text)
    case .taggedOnly: isTaggedOnly = true
    case .tags: tagSheets.append(text)
    case .language: language = text
    case .author: author = text
    case .map: columnMap.append(try mapping(text))
    case .accounts: accounts = try choice(text, of: option)
    case .measure: measure = try choice(text, of: option)
    case .override: isOverride = true
    case .format: format = try choice(text, of: option)
    case .evidence: evidence = try evidenceLimit(text)
    case .width: width = try number(text, of: option, in: Options.widths)
    case .from: from = try choice(text, of: option)
    case .zone: zone = text
    case .withConsent: hasConsent = true
    case .chat: chat = text
    case .listFormats: listsFormats = true
    case .suggestMap: suggestsMap = true
    case .lenient: isLenient = true
    case .jobs: jobs = try number(text, of: option, in: Options.jobCounts)
    case .diagnostics: diagnostics = try choice(text, of: option)
    case .output: output = text
    case .color: color = try choice(text, of: option)
    case .quiet: isQuiet = true
    // These two choose another command; there is no value to keep.
    case .help, .version: break
    }
  }

  /// Narrower lines hold no sentence, wider ones nobody reads.
  static let widths = 20...1000

  static let jobCounts = 1...1024

  private func day(_ text: String, of option: Option) throws(UsageError.Fault) -> Day {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = parts.map(\.utf8.count)
    guard widths == [4, 2, 2], let numbers = numbers(parts) else {
      throw .notADate(text, of: option)
    }
    guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else {
      throw .noSuchDay(text, of: option, year: numbers[0], month: numbers[1])
    }
    return day
  }

  private func numbers(_ parts: [Substring]) -> [Int]? {
    let isDigits = parts.allSatisfy {
      $0.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
    guard isDigits else { return nil }
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == parts.count ? numbers : nil
  }

  private func mapping(_ text: String) throws(UsageError.Fault) -> ColumnMapping {
    guard let equals = text.firstIndex(of: "=") else { throw .notAMapping(text) }
    let field = String(text[..<equals])
    let column = String(text[text.index(after: equals)...])
    guard !field.isEmpty, !column.isEmpty else { throw .notAMapping(text) }
    return ColumnMapping(field: field, column: column)
  }

  private func evidenceLimit(_ text: String) throws(UsageError.Fault) -> EvidenceLimit {
    if text == "all" { return .all }
    guard let numbers = numbers([text[...]]) else { throw .notACount(text, of: .evidence) }
    return .atMost(numbers[0])
  }

  private func number(
    _ text: String,
    of option: Option,
    in range: ClosedRange<Int>
  ) throws(UsageError.Fault) -> Int {
    guard let number = numbers([text[...]])?.first, range.contains(number) else {
      throw .notInRange(text, of: option, range)
    }
    return number
  }

  private func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ text: String,
    of option: Option
  ) throws(UsageError.Fault) -> Choice {
    guard let choice = Choice(rawValue: text) else {
      throw .unknownChoice(text, for: option.long, among: Choice.allCases.map(\.rawValue))
    }
    return choice
  }
}
