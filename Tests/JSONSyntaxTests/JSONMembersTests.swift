import JSONSyntax
import Testing

struct JSONMembersTests {
  @Test func `members and elements can be walked without a tree`() throws {
    var text = ScannedText(#"{"skip": [1, {"x": []}], "days": [3, 5], "last": {}}"#, .json)
    var days: [Int?] = []
    var keys: [String] = []
    #expect(text.next().kind == .objectStart)
    while let key = text.nextMember() {
      keys.append(text.string(of: key))
      let value = text.next()
      if keys.last == "days" {
        while let day = text.nextElement() { days.append(text.integer(of: day)) }
      } else {
        let isSkipped = text.skipValue(after: value)
        #expect(isSkipped)
      }
    }
    #expect(text.scanner.fault == nil)
    #expect(keys == ["skip", "days", "last"])
    #expect(days == [3, 5])
    #expect(text.next().kind == .end)
  }

  @Test(arguments: [
    (#"{"a" 1}"#, JSONProblem.missingColon), (#"{"a": 1 "b": 2}"#, .missingComma),
    (#"{"a": 1,}"#, .extraComma), (#"{,}"#, .missingKey), (#"{a: 1}"#, .bareKey),
    (#"{"a": 1"#, .openObject), (#"[1, 2"#, .openArray), ("[1 2]", .missingComma),
    ("[1,]", .extraComma), ("[,1]", .missingValue), ("[1}", .missingComma), ("[yes]", .bareWord),
    (#"{"a": ]}"#, .missingValue), (#"["open"#, .openString), ("[1, \u{1}]", .strayCharacter),
    (#"{"a": {"b": [1, 2}}"#, .missingComma), ("{", .openObject), ("[", .openArray),
  ])
  func `passing over a broken value names the fault`(written: String, problem: JSONProblem) {
    var text = ScannedText(written, .json)
    let token = text.next()
    let isSkipped = text.skipValue(after: token)
    #expect(!isSkipped)
    #expect(text.scanner.fault?.problem == problem)
    #expect(text.nextMember() == nil)
    #expect(text.nextElement() == nil)
  }

  @Test(arguments: [
    #"{"a":1,"b":2}"#, #"{ "a": 1, "b": 2 }"#, "{\n\t\"a\" : 1\n,\r\n  \"b\"  :2}",
    #"{"\u0061":1,"b":2}"#,
  ])
  func `members are found however they are spaced`(written: String) {
    var text = ScannedText(written, .json)
    var members: [String: Int] = [:]
    #expect(text.next().kind == .objectStart)
    while let key = text.nextMember() {
      let value = text.next()
      members[text.string(of: key)] = text.integer(of: value)
    }
    #expect(members == ["a": 1, "b": 2])
    #expect(text.scanner.fault == nil)
  }

  @Test func `JSON5 may end its lists with a comma`() {
    var text = ScannedText("{a: [1, 2,], b: {},}", .json5)
    let token = text.next()
    let isSkipped = text.skipValue(after: token)
    #expect(isSkipped)
  }

  @Test func `brackets are followed only so deep`() {
    for (depth, isFine) in [(512, true), (513, false), (200_000, false)] {
      let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      var text = ScannedText(deep, .json)
      let token = text.next()
      let isSkipped = text.skipValue(after: token)
      #expect(isSkipped == isFine)
      #expect(text.scanner.fault?.problem == (isFine ? nil : .tooDeep))
    }
  }

  @Test func `after a fault reading can go on in the next line`() throws {
    let lines = "{\"a\": 1 \"b\": 2}\n{\"c\": 3}"
    var text = ScannedText(lines, .json)
    let first = text.next()
    let isSkipped = text.skipValue(after: first)
    #expect(!isSkipped)
    let lineBreak = try #require(text.bytes.firstIndex(of: UInt8(ascii: "\n")))
    text.scanner.restart(at: lineBreak)
    #expect(text.next().kind == .objectStart)
    #expect(text.nextMember().map { text.string(of: $0) } == "c")
    #expect(text.scanner.fault == nil)
  }
}
