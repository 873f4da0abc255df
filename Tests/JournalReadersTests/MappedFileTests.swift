import JournalModel
import JournalReaders
import Testing

/// Files of nobody's form, read with `--map`.
struct MappedFileTests {
  private let options = ReadOptions(
    columnMap: ["date": "meta.written", "text": "body.plain", "author": "meta.by.name"]
  )
  private let objects = [
    #"{"meta":{"written":"2026-03-14","by":{"name":"Maya"},"x":1},"body":{"plain":"one","html":"-"}}"#,
    #"{"body":{"plain":"two"},"meta":{"by":{"name":"Jonas"},"written":"2026-03-15"}}"#,
  ]

  private func entries(_ text: String, _ options: ReadOptions) -> [String] {
    let reading = Reading(text, options, blockSize: 7)
    return zip(reading.days, zip(reading.authors, reading.texts)).map { "\($0) \($1.0) \($1.1)" }
  }

  private let expected = ["2026-03-14 Maya one", "2026-03-15 Jonas two"]

  @Test func `a list of foreign objects`() {
    #expect(entries("[\(objects.joined(separator: ","))]", options) == expected)
  }

  @Test func `a foreign object a line`() {
    #expect(entries(objects.joined(separator: "\n") + "\n", options) == expected)
  }

  @Test func `an object with the list under entries`() {
    let text = #"{"v":1,"entries":["# + objects.joined(separator: ",") + #"],"z":[]}"#
    #expect(entries(text, options) == expected)
  }

  @Test(arguments: ["items", "data.items", "a.b.items"])
  func `an object with the list anywhere`(path: String) {
    var options = options
    options.columnMap["entries"] = path
    var text = "[\(objects.joined(separator: ",\n"))]"
    for key in path.split(separator: ".").reversed() {
      text = #"{"first":{"q":[1]},"# + "\n\"\(key)\":\(text),\n" + #""last":2}"#
    }
    #expect(entries(text, options) == expected)
    #expect(entries(text.filter { $0 != "\n" }, options) == expected)
  }

  @Test func `a key with a dot in its own name is meant before a path`() {
    let options = ReadOptions(columnMap: ["date": "a.b", "text": "t"])
    #expect(entries(#"[{"a.b":"2026-03-14","a":{"b":"2026-03-15"},"t":"x"}]"#, options).count == 1)
  }

  @Test func `a sheet with columns of its own, whatever parts them`() {
    let options = ReadOptions(
      columnMap: ["date": "Wann", "text": "Was war", "author": "Wer", "date-order": "day-first"]
    )
    for delimiter in [",", ";", "\t", "|"] {
      let rows = [["Wer", "Wann", "Was war"], ["Maya", "03.04.2026", "eins"]]
      let text = rows.map { $0.joined(separator: delimiter) }.joined(separator: "\n")
      #expect(entries(text, options) == ["2026-04-03 Maya eins"])
    }
  }

  @Test func `a path that no object has is named with the nearest one`() throws {
    var options = options
    options.columnMap["date"] = "meta.writen"
    let reading = Reading("[\(objects[0])]", options)
    let message = try #require(reading.messages.first { $0.contains("meta.writen") })
    #expect(message.contains("did you mean \"meta.written\"?"))
  }

  @Test func `a mapped file in a folder is read, too`() {
    var options = options
    options.columnMap["entries"] = "data.items"
    let text = #"{"data":{"items":["# + objects.joined(separator: ",") + "]}}"
    #expect(Imported(["dump.json": text], options).days == ["2026-03-14", "2026-03-15"])
  }

  @Test func `hashtags are read even where the text is not kept, behind escapes as well`() {
    let options = ReadOptions(keepsText: false)
    let text = #"[{"date":"2026-03-14","text":"so\n#bid-away, https://x.org/#no and C#"}]"#
    let journal = Reading(text, options).journal
    #expect(journal.tags.compactMap { $0.label.value }.map { journal.labels[$0] } == ["bid-away"])
  }

  @Test func `a path into a thousand brackets ends`() {
    let deep = String(repeating: #"{"a":"#, count: 1000)
    var options = options
    options.columnMap["date"] = Array(repeating: "a", count: 1000).joined(separator: ".")
    #expect(entries(deep, options).isEmpty)
  }
}
