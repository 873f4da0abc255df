import Diagnostics
import Testing

struct DiagnosticPrinterTests {
  private let plain = DiagnosticPrinter(.full, isColored: false)

  /// A diagnostic about the part of a text between « and ».
  private func diagnostic(
    _ marked: String,
    label: String = "",
    help: [String] = []
  ) throws -> Diagnostic {
    let opening = try #require(marked.firstIndex(of: "«"))
    let closing = try #require(marked.firstIndex(of: "»"))
    let before = marked[..<opening]
    let part = marked[opening..<closing].dropFirst()
    let after = marked[closing...].dropFirst()
    let source = SourceText(name: "a.json5", text: "\(before)\(part)\(after)")
    let start = before.utf8.count
    let place = source.place(of: start..<start + part.utf8.count)
    return Diagnostic(.error, .ruleUnknownKey, "a fault", at: place, label: label, help: help)
  }

  @Test func `the full form shows the line and what would be right`() {
    let text = String(repeating: "\n", count: 14) + "      of: { bid: [\"awya\", \"against\"] },\n"
    let source = SourceText(name: "Rules/rules/unanswered-bids.json5", text: text)
    let diagnostic = Diagnostic(
      .error,
      .ruleUnknownOutcome,
      "a bid has no outcome \"awya\"",
      at: source.place(of: 32..<38),
      label: "did you mean \"away\"?",
      help: ["outcomes of a bid are toward, away, against, unknown"]
    )
    #expect(
      plain.text(of: [diagnostic]) == """
        Rules/rules/unanswered-bids.json5:15:19: error: a bid has no outcome "awya" \
        [rule/unknown-outcome]
           |
        15 |       of: { bid: ["awya", "against"] },
           |                   ^^^^^^ did you mean "away"?
           = help: outcomes of a bid are toward, away, against, unknown

        """
    )
  }

  @Test func `the form for editors is one line`() throws {
    let printer = DiagnosticPrinter(.oneLine, isColored: false)
    let found = try diagnostic("{\n  «x»: 1 }", label: "label", help: ["help"])
    #expect(
      printer.text(of: [found, found]) == """
        a.json5:2:3: error: a fault [rule/unknown-key]
        a.json5:2:3: error: a fault [rule/unknown-key]

        """
    )
  }

  @Test func `a diagnostic without a place keeps its advice`() {
    let found = Diagnostic(
      .note,
      .practiceUnused,
      "nobody names it",
      at: nil,
      label: "look here",
      help: ["or there"]
    )
    #expect(
      plain.text(of: [found]) == """
        note: nobody names it [practice/unused]
          = help: look here
          = help: or there

        """
    )
  }

  @Test func `a diagnostic without an excerpt shows nothing of the file`() {
    let place = SourcePlace(file: "journal.csv", line: 4812, column: 3)
    let found = Diagnostic(.warning, .journalBadDate, "no date", at: place)
    #expect(
      plain.text(of: [found]) == "journal.csv:4812:3: warning: no date [journal/bad-date]\n"
    )
  }

  @Test(arguments: [
    (Severity.error, "\u{1B}[1;31merror:\u{1B}[0m"),
    (.warning, "\u{1B}[1;33mwarning:\u{1B}[0m"), (.note, "\u{1B}[1;34mnote:\u{1B}[0m"),
  ])
  func `colour follows severity`(severity: Severity, expected: String) throws {
    var found = try diagnostic("«x»", label: "here")
    found.severity = severity
    let text = DiagnosticPrinter(.full, isColored: true).text(of: [found])
    #expect(text.contains(expected))
    #expect(text.contains("m^ here\u{1B}[0m\n"))
  }

  @Test(arguments: [
    // Tabs take two columns, wide characters two, combining marks none.
    ("\t«key»: 1", "1 |   key: 1", "  |   ^^^"),
    ("\"日本\": «no»", "1 | \"日本\": no", "  |         ^^"),
    ("e\u{301}e\u{301} «no»", "1 | e\u{301}e\u{301} no", "  |    ^^"),
    // What a terminal would obey or hide is spelled out.
    ("\u{1B}[31m «no»", "1 | <U+001B>[31m no", "  |              ^^"),
    ("\u{202E}abc «no»", "1 | <U+202E>abc no", "  |             ^^"),
    ("a«\u{200B}»b", "1 | a<U+200B>b", "  |  ^^^^^^^^"),
    ("{ a: 1«»", "1 | { a: 1", "  |       ^"),
    ("«»", "1 |", "  | ^"),
  ])
  func `carets stand below the marked part whatever the line holds`(
    marked: String,
    line: String,
    carets: String
  ) throws {
    let lines = plain.text(of: [try diagnostic(marked)]).split(separator: "\n")
    #expect(lines[2] == line)
    #expect(lines[3] == carets)
  }

  @Test func `messages, labels, advice and file names can't steer the terminal either`() {
    let evil = "a\u{1B}[2J\u{202E}\nb"
    let place = SourcePlace(
      file: evil,
      line: 1,
      column: 1,
      excerpt: .init(line: evil, width: 1)
    )
    let found = Diagnostic(.error, .jsonSyntax, evil, at: place, label: evil, help: [evil])
    let text = plain.text(of: [found])
    #expect(text.split(separator: "\n").count == 5)
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `a long line is cut around the marked part`() throws {
    let filler = String(repeating: "x", count: 5000)
    let lines = plain.text(of: [try diagnostic(filler + "«here»" + filler)]).split(separator: "\n")
    let before = String(repeating: "x", count: 40)
    #expect(lines[2] == "1 | …\(before)here\(String(repeating: "x", count: 56))…")
    #expect(lines[3] == "  |  \(String(repeating: " ", count: 40))^^^^")
  }

  @Test func `a long marked part keeps its carets within the line`() throws {
    let long = String(repeating: "x", count: 5000)
    let lines = plain.text(of: [try diagnostic("«\(long)»")]).split(separator: "\n")
    #expect(lines[2] == "1 | \(long.prefix(100))…")
    #expect(lines[3] == "  | \(String(repeating: "^", count: 100))")
  }
}
