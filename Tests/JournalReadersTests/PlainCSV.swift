/// A CSV reader written for clarity alone: one byte at a time, everything in memory.
///
/// It keeps to the same grammar as the fast scanner and is what that one is held against.
struct PlainCSV {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let quote = UInt8(ascii: "\"")
  private let lineFeed = UInt8(ascii: "\n")
  private let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// The decoded fields of every row.
  func rows() -> [[[UInt8]]] {
    var rows: [[[UInt8]]] = []
    var start = 0
    var letter: Int?
    while start < bytes.count {
      let (row, end, openQuote) = row(from: start, letter: letter)
      letter = openQuote
      if openQuote != nil { continue }
      rows.append(row)
      start = end
    }
    return rows
  }

  /// One row, where it ends, and the quote to be read as a letter in a second try, if any.
  private func row(from start: Int, letter: Int?) -> ([[UInt8]], Int, Int?) {
    var row: [[UInt8]] = [[]]
    var offset = start
    var openedAt: Int?
    var isQuoted = false
    var isClosed = false
    var hasBreak = false
    var isAtStart = true
    while offset < bytes.count {
      let byte = bytes[offset]
      let isBreak = byte == lineFeed || byte == carriageReturn
      offset += 1
      if isQuoted {
        if byte == quote, offset < bytes.count, bytes[offset] == quote {
          row[row.count - 1].append(quote)
          offset += 1
        } else if byte == quote {
          (isQuoted, isClosed) = (false, true)
        } else {
          hasBreak = hasBreak || isBreak
          row[row.count - 1].append(byte)
        }
      } else if byte == delimiter {
        row.append([])
        (isAtStart, isClosed, hasBreak) = (true, false, false)
      } else if isBreak {
        let isPair = byte == carriageReturn && offset < bytes.count && bytes[offset] == lineFeed
        return (row, offset + (isPair ? 1 : 0), nil)
      } else if isClosed, hasBreak {
        return (row, start, openedAt)
      } else if byte == quote, isAtStart, offset - 1 != letter {
        (isQuoted, isAtStart, openedAt) = (true, false, offset - 1)
      } else {
        row[row.count - 1].append(byte)
        (isAtStart, isClosed) = (false, false)
      }
    }
    return (row, offset, isQuoted ? openedAt : nil)
  }
}
