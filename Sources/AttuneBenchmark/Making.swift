import JSONSyntax

/// `make`: writes journals to standard output.
struct Making {
  private let rows: Int
  private let format: String
  private let journals: Int
  private let sentences = Sentences.made(4096)

  init(_ words: ArraySlice<String>) {
    let words = Array(words)
    rows = words.first.flatMap { Int($0) } ?? 1000
    format = words.count > 1 ? words[1] : "csv"
    journals = words.count > 2 ? Int(words[2]) ?? 1 : 1
  }

  func run() {
    switch format {
    case "ndjson": writeLines()
    case "batch": for number in 1...max(1, journals) { writeJournal(number) }
    case "caseload": writeCaseload()
    default: Output.write(JournalText.csv(rows: rows, sentences))
    }
  }

  private func writeLines() {
    Output.write(JournalText.ndjson(rows: rows, sentences))
  }

  /// One journal in one line, as `attune batch` reads it.
  private func writeJournal(_ number: Int) {
    var maker = JournalMaker(rows: rows, number: number, sentences: sentences, perDay: 2)
    var json = JSONWriter(.compact)
    json.object { line in
      line.member("key", Self.name(of: number))
      line.array("entries") { list in
        for _ in 0..<rows { list.object { JournalText.write(maker.next(), to: &$0) } }
      }
    }
    json.endLine()
    Output.write(json.bytes)
  }

  private func writeCaseload() {
    Output.write("relationship,date,author,kind,outcome,topic,text\n")
    for number in 1...max(1, journals) {
      var maker = JournalMaker(rows: rows, number: number, sentences: sentences, perDay: 2)
      var text = ""
      for _ in 0..<rows { text += "\(Self.name(of: number)),\(maker.next().csv)" }
      Output.write(text)
    }
  }

  private static func name(of number: Int) -> String {
    let digits = String(number)
    return "R" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}
