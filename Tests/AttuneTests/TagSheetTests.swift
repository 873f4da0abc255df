import Attune
import Diagnostics
import JournalModel
import JournalReaders
import Testing

/// Tag sheets from the journal to the spreadsheet and back, more than once.
struct TagSheetTests {
  private let profile = TextFile(
    name: "relationship.json5",
    text: #"{ people: [{ name: "Maya" }, { name: "Jonas" }] }"#
  )
  private let journal = """
    date,text
    2026-03-01,I thanked Jonas for the soup. He hugged me.
    2026-03-02,We argued about money.
    2026-03-03,Rain all day.

    """

  private func input(_ journal: String, _ sheets: [String] = []) -> JournalInput {
    var input = JournalInput(profile: profile, author: "Maya")
    input.read(journal.utf8, named: "journal.csv")
    for sheet in sheets { input.readTags(TextFile(name: "sheet.csv", text: sheet)) }
    return input
  }

  private func sheet(_ journal: String, _ sheets: [String] = []) throws -> String {
    var input = input(journal, sheets)
    return TagSheetWriter().text(of: try input.tagSheet())
  }

  /// The sheet with a word under `verdict`, and perhaps an outcome, in the rows of a kind.
  private func fill(
    _ sheet: String,
    _ kind: String,
    _ verdict: String,
    outcome: String? = nil
  ) -> String {
    let lines = sheet.split(separator: "\r\n", omittingEmptySubsequences: false)
    return lines.map { line in
      var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 10, cells[4] == kind, cells[7].isEmpty else { return String(line) }
      cells[7] = verdict
      if let outcome { cells[6] = outcome }
      return cells.joined(separator: ",")
    }.joined(separator: "\r\n")
  }

  private func told(_ journal: String, _ sheets: [String]) throws -> [String] {
    var input = input(journal, sheets)
    try input.readWords(isShared: false)
    return input.journal.moments.map { moment in
      let outcome = moment.outcome == .unknown ? "" : " \(moment.outcome.rawValue)"
      return "\(moment.kind.rawValue)\(outcome)\(moment.isRecognised ? ", found" : "")"
    }
  }

  @Test func `a sheet has a row for each moment that was recognised`() throws {
    let lines = try sheet(journal).split(separator: "\r\n")
    #expect(lines.count == 1 + 3 + 5)
    let first = "2026-03-01,Maya,I thanked Jonas for the soup,I thanked Jonas,gratitude,"
    #expect(lines[1].hasPrefix(first))
  }

  @Test func `what is said on a sheet counts as tagged`() throws {
    let filled = fill(fill(try sheet(journal), "gratitude", "confirm"), "affection", "remove")
    #expect(try told(journal, [filled]) == ["gratitude expressed", "conflict open, found"])
  }

  @Test func `a row that was changed counts as it says now`() throws {
    let filled = fill(try sheet(journal), "conflict", "change", outcome: "resolved")
    #expect(try told(journal, [filled]).last == "conflict resolved")
  }

  @Test func `a row that was added is a tag of its day`() throws {
    let filled = try sheet(journal) + "2026-03-03,,,,play,both,,,,\r\n"
    #expect(try told(journal, [filled]).last == "play")
  }

  @Test func `the next export finds every row again, and the next sheet keeps all of them`() throws
  {
    let first = fill(fill(try sheet(journal), "gratitude", "confirm"), "affection", "remove")
    let rows = journal.split(separator: "\n").dropFirst().reversed().joined(separator: "\n")
    let next = "date,text\n2026-02-20,Jonas kissed me.\n\(rows)\n"
    let second = fill(try sheet(next, [first]), "affection", "confirm")
    #expect(second.split(separator: "\r\n").count == 1 + 4 + 5)
    let once = try told(next, [second])
    #expect(Set(once) == ["affection", "gratitude expressed", "conflict open, found"])
    // The third sheet says what the second does.
    #expect(try sheet(next, [second]) == second)
  }

  @Test func `a row about words that were edited is found by its sentence`() throws {
    let filled = fill(try sheet(journal), "gratitude", "confirm")
    let edited = journal.replacing("He hugged me.", with: "He hugged me twice.")
    #expect(try told(edited, [filled]).contains("gratitude expressed"))
  }

  @Test func `a row about an entry that is gone is named and kept`() throws {
    let filled = fill(try sheet(journal), "conflict", "confirm")
    let shorter = journal.replacing("2026-03-02,We argued about money.\n", with: "")
    let input = input(shorter, [filled])
    let unmatched = input.unmatchedRows
    #expect(unmatched.map(\.code) == [.tagsUnmatched])
    #expect(unmatched.first?.place?.line == 4)
    #expect(try sheet(shorter, [filled]).contains("We argued about money"))
    #expect(try told(shorter, [filled]).count == 2)
  }

  @Test func `confirmed tags count without recognition`() throws {
    let filled = fill(try sheet(journal), "gratitude", "confirm")
    var input = input(journal, [filled])
    input.cues = .off
    try input.readWords(isShared: false)
    #expect(input.journal.moments.map(\.kind) == [.gratitude])
  }

  @Test func `signs of danger stand on no sheet`() throws {
    let text = try sheet("date,text\n2026-03-01,Jonas hit me. I thanked him for nothing.\n")
    #expect(!text.contains("risk,"))
  }

  @Test func `a sheet given as a journal is told apart`() throws {
    let input = input(try sheet(journal))
    #expect(input.diagnostics.map(\.code) == [.journalUnreadable])
  }
}
