import Diagnostics
import JSONSyntax
import TestKit
import Testing

struct JSONWriterTests {
  private func write(_ style: JSONWriter.Style) -> String {
    var json = JSONWriter(style)
    json.object { json in
      json.member("id", "bids")
      json.member("score", 64.5)
      json.member("count", 9)
      json.member("firm", true)
      json.member("change", nil as Double?)
      json.array("masses") { json in for mass in [0.25, 1] { json.value(mass) } }
      json.object("empty") { _ in }
      json.member("none", [String]())
      json.key("nested")
      json.beginArray()
      json.object { $0.member("a", 1) }
      json.null()
      json.endArray()
    }
    return json.text
  }

  @Test func `the compact form has no spaces`() {
    #expect(
      write(.compact)
        == #"{"id":"bids","score":64.5,"count":9,"firm":true,"change":null,"masses":[0.25,1],"#
        + #""empty":{},"none":[],"nested":[{"a":1},null]}"#
    )
  }

  @Test func `the pretty form has an element a line`() {
    #expect(
      write(.pretty) == """
        {
          "id": "bids",
          "score": 64.5,
          "count": 9,
          "firm": true,
          "change": null,
          "masses": [
            0.25,
            1
          ],
          "empty": {},
          "none": [],
          "nested": [
            {
              "a": 1
            },
            null
          ]
        }
        """
    )
  }

  @Test(arguments: [
    (0.1, "0.1"), (5, "5"), (-0.0, "0"), (1e16, "1e+16"), (1e-7, "1e-07"), (.infinity, "null"),
    (-.infinity, "null"), (.nan, "null"), (0.1 + 0.2, "0.30000000000000004"), (-2.50, "-2.5"),
  ])
  func `a number is written in the shortest way`(number: Double, expected: String) {
    var json = JSONWriter(.compact)
    json.value(number)
    #expect(json.text == expected)
  }

  @Test func `signs that break JSON or its readers are escaped`() {
    var json = JSONWriter(.compact)
    json.value("\"\\/\u{8}\n\r\t\u{1}\u{1F}\u{7F}\u{2028}\u{2029}<ä😀>")
    let expected =
      #""\"\\/\u0008\n\r\t\u0001\u001f\u007f\u2028\u2029<ä😀>""#
    #expect(json.text == expected)
  }

  @Test func `lines of values stand apart`() {
    var json = JSONWriter(.compact)
    for number in 1...2 {
      json.object { $0.member("n", number) }
      json.endLine()
    }
    #expect(json.text == "{\"n\":1}\n{\"n\":2}\n")
    json.removeAll()
    json.value(3)
    #expect(json.text == "3")
  }

  @Test func `random values read back as they were written`() throws {
    var random = SplitMix64(seed: 4)
    for _ in 0..<200 {
      let value = randomValue(depth: 4, &random)
      for style in [JSONWriter.Style.compact, .pretty] {
        var json = JSONWriter(style)
        write(value, to: &json)
        let source = SourceText(name: "a.json", bytes: json.bytes)
        var diagnostics: [Diagnostic] = []
        let read = try #require(JSONTree.read(source, dialect: .json, into: &diagnostics))
        #expect(diagnostics == [])
        #expect(withoutRanges(read) == value)
      }
    }
  }

  private func randomValue(depth: Int, _ random: inout SplitMix64) -> JSONValue {
    let content: JSONValue.Content =
      switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &random) {
      case 0: .string(randomText(&random))
      case 1: .number(Double.random(in: -1e6...1e6, using: &random))
      case 2: .bool(Bool.random(using: &random))
      case 3: .null
      case 4: .array((0..<3).map { _ in randomValue(depth: depth - 1, &random) })
      default:
        .object(
          (0..<3).map { index in
            let key = "\(index)" + randomText(&random)
            let value = randomValue(depth: depth - 1, &random)
            return JSONMember(key: key, keyRange: 0..<0, value: value)
          }
        )
      }
    return JSONValue(content, range: 0..<0)
  }

  private func randomText(_ random: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0..<12, using: &random) {
      let number = UInt32.random(in: 0..<0x3000, using: &random)
      text.unicodeScalars.append(Unicode.Scalar(number) ?? "x")
    }
    return text
  }

  private func write(_ value: JSONValue, to json: inout JSONWriter) {
    switch value.content {
    case .object(let members):
      json.object { json in
        for member in members {
          json.key(member.key)
          write(member.value, to: &json)
        }
      }
    case .array(let elements): json.array { for element in elements { write(element, to: &$0) } }
    case .string(let text): json.value(text)
    case .number(let number): json.value(number)
    case .bool(let flag): json.value(flag)
    case .null: json.null()
    }
  }

  private func withoutRanges(_ value: JSONValue) -> JSONValue {
    let content: JSONValue.Content =
      switch value.content {
      case .object(let members):
        .object(
          members.map {
            JSONMember(key: $0.key, keyRange: 0..<0, value: withoutRanges($0.value))
          }
        )
      case .array(let elements): .array(elements.map(withoutRanges))
      case .string, .number, .bool, .null: value.content
      }
    return JSONValue(content, range: 0..<0)
  }
}
