/// A place in a file, counted as people count: the first line and the first column are 1.
package struct SourcePlace: Sendable, Hashable {
  package var file: String
  package var line: Int
  /// Columns count Unicode scalars from the start of the line.
  package var column: Int
  /// The line and how much of it is meant; absent for journals, whose text is nobody else's.
  package var excerpt: Excerpt?

  /// A line as it stands in the file, with the width of the marked part in scalars.
  package struct Excerpt: Sendable, Hashable {
    package var line: String
    package var width: Int

    package init(line: String, width: Int) {
      self.line = line
      self.width = width
    }
  }

  package init(file: String, line: Int, column: Int, excerpt: Excerpt? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.excerpt = excerpt
  }
}

/// The text of a small file (a rule, a profile) with the means to find lines and columns in it.
package struct SourceText: Sendable {
  package let name: String
  package let bytes: ContiguousArray<UInt8>
  /// The byte offset at which each line starts.
  private let lineStarts: [Int]

  package init(name: String, bytes: ContiguousArray<UInt8>) {
    self.name = name
    self.bytes = bytes
    var starts = [0]
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    lineStarts = starts
  }

  package init(name: String, text: String) {
    self.init(name: name, bytes: ContiguousArray(text.utf8))
  }

  /// The place of a range of bytes, with its line as excerpt.
  package func place(of range: Range<Int>) -> SourcePlace {
    let start = min(max(range.lowerBound, 0), bytes.count)
    let lineIndex = lineIndex(ofByte: start)
    let lineStart = lineStarts[lineIndex]
    let lineEnd = lineEnd(lineIndex)
    let end = min(max(range.upperBound, start), max(lineEnd, start))
    return SourcePlace(
      file: name,
      line: lineIndex + 1,
      column: scalarCount(lineStart..<start) + 1,
      excerpt: .init(
        line: String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self),
        width: max(1, scalarCount(start..<end))
      )
    )
  }

  /// The number of the line that holds an offset, from 1.
  package func line(ofByte offset: Int) -> Int { lineIndex(ofByte: offset) + 1 }

  private func lineIndex(ofByte offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The offset of the line's end without its line break.
  private func lineEnd(_ index: Int) -> Int {
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    if end > lineStarts[index], bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return end
  }

  private func scalarCount(_ range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }
}
