import Diagnostics
import JSONSyntax
import Testing

struct JSONFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let message: String
    var dialect = JSONDialect.json5
    /// Whether the rest of the file is read all the same.
    var goesOn = false

    var testDescription: String { text }
  }

  static let cases = [
    Case(
      text: "{ a: 0.40«» b: 1 }",
      message: "a comma is missing between \"0.40\" and \"b\"",
      goesOn: true
    ),
    Case(
      text: #"["away"«» "against"]"#,
      message: "a comma is missing between \"away\" and \"against\"",
      goesOn: true
    ),
    Case(text: "[1,«,» 2]", message: "there is one comma too many", goesOn: true),
    Case(
      text: #"[1«,»]"#,
      message: "there is one comma too many",
      dialect: .json,
      goesOn: true
    ),
    Case(
      text: "{ «\"id: 1 }»",
      message: "this string has no closing quote: \"id: 1 }"
    ),
    Case(text: "«{» a: { b: 1 }", message: "this object has no closing }"),
    Case(text: "{ a: «[»1, 2 }", message: "this list has no closing ]", goesOn: true),
    Case(text: "[«{» a: 1 ]", message: "this object has no closing }", goesOn: true),
    Case(text: "[1«}»", message: "\"}\" closes nothing that is open"),
    Case(text: "{ a: 1 } «}»", message: "\"}\" stands after the end of the value"),
    Case(text: "{ «a» 1 }", message: "a colon is missing after the key \"a\"", goesOn: true),
    Case(text: "{ «a», b: 1 }", message: "a colon is missing after the key \"a\""),
    Case(text: "{ a: «,» b: 1 }", message: "a value is missing before \",\""),
    Case(text: "{ «1»: 2 }", message: "a key is needed here, not \"1\""),
    Case(text: "[«yes»]", message: "the word \"yes\" stands without quotes", goesOn: true),
    Case(
      text: "[«NaN»]",
      message: "a number is needed, and \"NaN\" is none",
      goesOn: true
    ),
    Case(
      text: "[«-Infinity»]",
      message: "a number is needed, and \"-Infinity\" is none",
      goesOn: true
    ),
    Case(text: "[«2026-03-14»]", message: "\"2026-03-14\" is not a number", goesOn: true),
    Case(text: "[«01»]", message: "the number \"01\" starts with a zero too many", goesOn: true),
    Case(text: "[«1e999»]", message: "the number \"1e999\" is too large", goesOn: true),
    Case(text: "{ a«=» 1 }", message: "the character \"=\" has no meaning here"),
    Case(text: "{ a: 1 } «/*» open", message: "this comment has no closing */"),
    Case(
      text: #"["a", «"\u12"»]"#,
      message: #"a backslash starts no known escape in "\u12""#,
      goesOn: true
    ),
    Case(
      text: "{ «a»: 1 }",
      message: "the key \"a\" stands without quotes",
      dialect: .json,
      goesOn: true
    ),
    Case(
      text: "[«'a'»]",
      message: "the string 'a' stands in single quotes",
      dialect: .json,
      goesOn: true
    ),
    Case(
      text: "[1] «// why»",
      message: "JSON has no comments, and here stands \"// why\"",
      dialect: .json,
      goesOn: true
    ),
    Case(text: "// nothing«»", message: "there is nothing to read"),
    Case(
      text: "{ id: 1,\n  b: 2,\n  «id»: 3 }",
      message: "the key \"id\" stands twice, in line 1 and in line 3",
      goesOn: true
    ),
  ]

  @Test(arguments: cases)
  func `a fault is named at its place`(_ fault: Case) throws {
    let marked = try MarkedText(fault.text)
    var diagnostics: [Diagnostic] = []
    let value = JSONTree.read(marked.source, dialect: fault.dialect, into: &diagnostics)
    let first = try #require(diagnostics.first)
    #expect(first.message == fault.message)
    #expect(first.place == marked.place)
    #expect(first.severity == .error)
    #expect((value != nil) == fault.goesOn)
    if fault.goesOn { #expect(diagnostics.count == 1) }
  }

  @Test func `several faults of one file are named in one run`() throws {
    let text = """
      { a: yes
        b: [1 2,, 3],
        a: 01,
      }
      """
    var diagnostics: [Diagnostic] = []
    let source = SourceText(name: "a.json5", text: text)
    #expect(JSONTree.read(source, dialect: .json5, into: &diagnostics) != nil)
    #expect(diagnostics.map { $0.place?.line } == [1, 1, 2, 2, 3, 3])
    #expect(diagnostics.hasErrors)
  }

  @Test func `lists that one brace leaves open are all named`() {
    let source = SourceText(name: "a.json5", text: "{ a: [1,\n [2\n}")
    var diagnostics: [Diagnostic] = []
    _ = JSONTree.read(source, dialect: .json5, into: &diagnostics)
    #expect(
      diagnostics.map(\.message) == ["this list has no closing ]", "this list has no closing ]"]
    )
    #expect(diagnostics.map { $0.place?.line } == [2, 1])
  }

  @Test func `a file that is wrong throughout is left after twenty faults`() {
    let text = "[" + String(repeating: "yes no ", count: 1000) + "]"
    var diagnostics: [Diagnostic] = []
    let source = SourceText(name: "a.json5", text: text)
    #expect(JSONTree.read(source, dialect: .json5, into: &diagnostics) == nil)
    #expect(diagnostics.count == JSONTree.faultLimit)
  }

  @Test(arguments: JSONProblem.allCases)
  func `every fault is worded as the house style has it`(problem: JSONProblem) {
    let source = SourceText(name: "a.json5", text: "\"text\"")
    let diagnostic = problem.diagnostic(at: 0..<6, in: source)
    let texts = [problem.words, diagnostic.message, diagnostic.label] + diagnostic.help
    for text in texts {
      #expect(!text.contains("valid") && !text.contains("illegal") && !text.contains("you "))
      #expect(text.first?.isUppercase != true || text.hasPrefix("JSON") || text.hasPrefix("Inf"))
      #expect(text.last != ".")
    }
    #expect(!diagnostic.message.isEmpty)
  }
}
