/// Plain text in lines of a given width, built from top to bottom.
struct WrappedText {
  let width: Int
  private(set) var text = ""

  init(width: Int) {
    self.width = width
  }

  /// Adds an empty line.
  mutating func gap() {
    text += "\n"
  }

  /// Adds a line as it is, however long.
  mutating func line(_ line: String) {
    text += line + "\n"
  }

  /// Adds words, broken at spaces, each line behind the same indentation.
  mutating func paragraph(_ words: String, indent: Int = 0) {
    for line in lines(of: words, width: width - indent) {
      self.line(String(repeating: " ", count: indent) + line)
    }
  }

  /// Adds a name and what it means; all meanings of a list start in the same column.
  mutating func item(_ name: String, _ meaning: String, column: Int) {
    let margin = String(repeating: " ", count: column)
    var lines = lines(of: meaning, width: width - column)[...]
    let head = "  " + name
    if head.count + 2 <= column {
      line(head + margin.dropFirst(head.count) + (lines.popFirst() ?? ""))
    } else {
      line(head)
    }
    for rest in lines { line(margin + rest) }
  }

  /// The column in which the meanings of a list start.
  ///
  /// Names that are too long for it get a line of their own.
  func column(for names: [String]) -> Int {
    let limit = width / 3
    let fitting = names.map { $0.count + 4 }.filter { $0 <= limit }
    return fitting.max() ?? min(limit, 8)
  }

  private func lines(of words: String, width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in words.split(separator: " ") {
      if !current.isEmpty, current.count + 1 + word.count > width {
        lines.append(current)
        current = ""
      }
      current += current.isEmpty ? "\(word)" : " \(word)"
    }
    return current.isEmpty ? lines : lines + [current]
  }
}
