import Diagnostics
import JSONSyntax
import Testing

struct JSONTreeTests {
  @Test func `a tree holds values, keys and their places`() throws {
    let text = """
      // a rule
      { id: "bids", 'cuts': [0.4, .6,], on: true, off: null, }
      """
    let source = SourceText(name: "a.json5", text: text)
    var diagnostics: [Diagnostic] = []
    let value = try #require(JSONTree.read(source, dialect: .json5, into: &diagnostics))
    #expect(diagnostics == [])
    guard case .object(let members) = value.content else {
      Issue.record("no object")
      return
    }
    let written = members.map { String(decoding: source.bytes[$0.keyRange], as: UTF8.self) }
    #expect(members.map(\.key) == ["id", "cuts", "on", "off"])
    #expect(written == ["id", "'cuts'", "on", "off"])
    let values = members.map { String(decoding: source.bytes[$0.value.range], as: UTF8.self) }
    #expect(values == ["\"bids\"", "[0.4, .6,]", "true", "null"])
    #expect(members[0].value.content == .string("bids"))
    #expect(members[2].value.content == .bool(true))
    #expect(value.range == 10..<text.utf8.count)
  }

  @Test(arguments: [
    ("null", JSONValue.Content.null), ("false", .bool(false)), ("-1", .number(-1)),
    (#""x""#, .string("x")), ("[]", .array([])), ("{}", .object([])),
  ])
  func `any value may stand alone in a file`(text: String, content: JSONValue.Content) {
    var diagnostics: [Diagnostic] = []
    for dialect in [JSONDialect.json, .json5] {
      let source = SourceText(name: "a.json", text: " \(text)\n")
      let value = JSONTree.read(source, dialect: dialect, into: &diagnostics)
      #expect(value == JSONValue(content, range: 1..<1 + text.utf8.count))
    }
    #expect(diagnostics == [])
  }

  @Test func `nesting is followed to its limit and no further`() {
    for (depth, isFine) in [(JSONTree.depthLimit, true), (JSONTree.depthLimit + 1, false)] {
      let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      var diagnostics: [Diagnostic] = []
      let source = SourceText(name: "a.json5", text: deep)
      let value = JSONTree.read(source, dialect: .json5, into: &diagnostics)
      #expect((value != nil) == isFine)
      #expect(diagnostics.map(\.code) == (isFine ? [] : [.jsonTooDeep]))
    }
  }

  @Test func `of a key that stands twice the first value is kept`() throws {
    let source = SourceText(name: "a.json5", text: "{ a: 1,\n  a: 2 }")
    var diagnostics: [Diagnostic] = []
    let value = try #require(JSONTree.read(source, dialect: .json5, into: &diagnostics))
    guard case .object(let members) = value.content else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.value.content) == [.number(1)])
    #expect(diagnostics.map(\.code) == [.jsonDuplicateKey])
  }
}
