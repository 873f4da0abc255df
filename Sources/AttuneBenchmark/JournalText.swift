import JSONSyntax

/// Made-up journals as the text of files.
enum JournalText {
  static func csv(rows: Int, _ sentences: [String]) -> ContiguousArray<UInt8> {
    var maker = JournalMaker(rows: rows, number: 0, sentences: sentences, perDay: 8)
    var bytes = ContiguousArray("date,author,kind,outcome,topic,text\n".utf8)
    bytes.reserveCapacity(rows * 200)
    for _ in 0..<rows { bytes.append(contentsOf: maker.next().csv.utf8) }
    return bytes
  }

  /// The same rows, one JSON object a line.
  static func ndjson(rows: Int, _ sentences: [String]) -> ContiguousArray<UInt8> {
    var maker = JournalMaker(rows: rows, number: 0, sentences: sentences, perDay: 8)
    var json = JSONWriter(.compact)
    for _ in 0..<rows {
      json.object { write(maker.next(), to: &$0) }
      json.endLine()
    }
    return json.bytes
  }

  static func write(_ row: MadeRow, to object: inout JSONWriter) {
    object.member("date", row.date)
    object.member("author", row.author)
    if !row.kind.isEmpty { object.member("kind", row.kind) }
    if !row.outcome.isEmpty { object.member("outcome", row.outcome) }
    if !row.topic.isEmpty { object.member("topic", row.topic) }
    object.member("text", row.text)
  }
}

extension JournalText {
  /// The words of entries that tag nothing, three sentences each.
  static func entries(_ count: Int, _ sentences: [String]) -> [ContiguousArray<UInt8>] {
    var random = RandomNumbers(seed: 11)
    return (0..<count).map { _ in
      let words = (0..<3).map { _ in random.pick(sentences) }
      return ContiguousArray(words.joined(separator: " ").utf8)
    }
  }
}
