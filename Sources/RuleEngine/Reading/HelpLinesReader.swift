import Diagnostics
import JSONSyntax

/// Reads a file of help lines strictly.
enum HelpLinesReader {
  static func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> HelpLines? {
    guard let value = JSONTree.read(source, dialect: .json5, into: &diagnostics) else { return nil }
    var object = StrictObject(value, in: source, called: "a file of help lines", codes: .rule)
    object.schema()
    let kinds = object.objects("kinds", called: "a kind of help") ?? []
    let countries = object.objects("countries", called: "a country") ?? []
    let readKinds = kinds.compactMap { object.kind($0) }
    let readCountries = countries.compactMap { object.country($0) }
    diagnostics += object.finish()
    return HelpLines(kinds: readKinds, countries: readCountries)
  }
}

extension StrictObject {
  fileprivate mutating func kind(_ element: StrictObject) -> HelpLines.Kind? {
    var kind = element
    let id = kind.requiredString("id")
    let title = kind.requiredString("title")
    let words = kind.requiredString("words")
    add(kind.finish())
    guard let id, let title, let words else { return nil }
    return HelpLines.Kind(id: id, title: title, words: words)
  }

  fileprivate mutating func country(_ element: StrictObject) -> HelpLines.Country? {
    var country = element
    let code = country.requiredString("code")
    let name = country.requiredString("name")
    let checked = country.requiredString("checked")
    let lines = (country.objects("lines", called: "a help line") ?? []).compactMap {
      country.line($0)
    }
    if let checked, !Self.isMonth(checked) {
      country.report(
        codes.wrongType,
        "\"checked\" is a month such as 2026-11, not \"\(checked)\"",
        at: "checked",
        help: ["a number nobody has checked is better left out"]
      )
    }
    add(country.finish())
    guard let code, let name, let checked else { return nil }
    return HelpLines.Country(code: code, name: name, checked: checked, lines: lines)
  }

  private mutating func line(_ element: StrictObject) -> HelpLines.Line? {
    var line = element
    let kind = line.requiredString("kind")
    let name = line.requiredString("name")
    let number = line.requiredString("number")
    let note = line.string("note") ?? ""
    let source = line.requiredString("source")
    add(line.finish())
    guard let kind, let name, let number, let source else { return nil }
    return HelpLines.Line(kind: kind, name: name, number: number, note: note, source: source)
  }

  /// Whether a text is a year and a month: `2026-11`.
  private static func isMonth(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let year = Int(parts[0]), let month = Int(parts[1])
    else { return false }
    return year > 0 && (1...12).contains(month)
  }
}
