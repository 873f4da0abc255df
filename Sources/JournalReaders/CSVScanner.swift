import ByteReading
import JournalModel

/// Finds the fields of CSV rows in a buffer, 64 bytes at a step.
///
/// The grammar is RFC 4180 with tolerance: rows end with LF, CRLF or CR; a quote inside a field
/// that did not begin with one stands for itself; what follows a closing quote belongs to the
/// field. A row may arrive in pieces: the scanner remembers how far it came, so that no byte is
/// looked at again when the next block arrives, however long the row.
///
/// Fields are offsets, nothing is copied. Most rows are passed by `PlainWalk`; `CSVCursor` walks from
/// one byte that can mean something to the next through all others. Loads may reach past the data,
/// by less than `RowBuffer.padding`; they check their bounds.
package struct CSVScanner: Sendable {
  /// A field as it stands in the buffer, quotes included.
  package struct Field: Sendable, Hashable {
    package var start: Int
    package var end: Int
    package var marks: Marks
  }

  /// What is special about a field; most have no mark.
  package struct Marks: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// It begins with a quote.
    package static var quoted: Marks { Marks(rawValue: 1) }
    /// It holds quotes written twice.
    package static var doubled: Marks { Marks(rawValue: 2) }
    /// A quote stands inside although the field did not begin with one.
    package static var stray: Marks { Marks(rawValue: 4) }
    /// Text follows the closing quote.
    package static var tail: Marks { Marks(rawValue: 8) }

    // Written as bits, for of a set in brackets the compiler makes an array first.

    /// Nothing special.
    static var none: Marks { Marks(rawValue: 0) }
    /// What is not meant as it is written.
    static var undecoded: Marks { Marks(rawValue: 2 | 8) }
    /// Quotes where none belong.
    static var unusual: Marks { Marks(rawValue: 4 | 8) }

    @inline(__always)
    func hasAny(of others: Marks) -> Bool { rawValue & others.rawValue != 0 }

    @inline(__always)
    mutating func add(_ others: Marks) { self = Marks(rawValue: rawValue | others.rawValue) }
  }

  package enum Step: Sendable, Hashable {
    /// `fields` holds a whole row.
    case row
    /// The rest of the row has not arrived.
    case needsMore
    /// The data ends here.
    case end
    /// The quote at this offset seems never to be closed; `takeLiterally` goes on from its row.
    case openQuote(at: Int)
  }

  package let delimiter: UInt8
  /// Fields beyond this number are not kept; `surplus` tells whether they hold anything.
  package var fieldLimit: Int
  private var cursor: CSVCursor
  /// Room for fields; the first `fieldCount` are those of the row.
  private var store = ContiguousArray(repeating: Field(start: 0, end: 0, marks: []), count: 32)

  package init(delimiter: UInt8, fieldLimit: Int) {
    self.delimiter = delimiter
    self.fieldLimit = fieldLimit
    cursor = CSVCursor(delimiter: delimiter)
  }

  package var fieldCount: Int { cursor.fieldCount }

  /// A field of the row, by its position from 0 to `fieldCount`.
  @inline(__always)
  package func field(_ index: Int) -> Field { store[index] }

  /// The fields of the row.
  package var fields: ArraySlice<Field> { ArraySlice(store[..<fieldCount]) }

  /// The marks of all fields of the row together.
  package var rowMarks: Marks { cursor.rowMarks }
  /// Where the row starts.
  package var rowStart: Int { cursor.rowStart }
  /// Line breaks from the start of the row to the start of the next one.
  package var lineBreaks: Int { cursor.lineBreaks }
  /// Where the first field that holds something beyond `fieldLimit` starts.
  package var surplus: Int? { cursor.surplus < 0 ? nil : cursor.surplus }
  /// How far the scanner has looked, up to 63 bytes before its next load.
  package var position: Int { cursor.scanned }
  /// The start of what the scanner still needs of the data.
  package var keepsFrom: Int { cursor.isInsideRow ? cursor.rowStart : cursor.fieldStart }

  /// Scans on to the end of a row of a buffer; `isLast` says that the file ends with it.
  package mutating func scanRow(of buffer: RowBuffer, isLast: Bool) -> Step {
    let bytes = unsafe buffer.bytes.span.bytes
    if cursor.isBeforeRow, passPlainRow(bytes, upTo: buffer.end) { return .row }
    while true {
      let room = min(fieldLimit, store.count)
      // A cursor of its own, for the span borrows the scanner.
      var cursor = self.cursor
      var fields = store.mutableSpan
      let stop = cursor.run(bytes, upTo: buffer.end, isLast: isLast, &fields, room)
      self.cursor = cursor
      switch stop {
      case .row: return .row
      case .openQuote: return .openQuote(at: cursor.fieldStart)
      case .data: return isLast && !cursor.isInsideRow ? .end : .needsMore
      case .full:
        if store.count < fieldLimit {
          store += store
        } else {
          self.cursor.passSurplus()
        }
      }
    }
  }

  @inline(__always)
  private mutating func passPlainRow(_ bytes: RawSpan, upTo end: Int) -> Bool {
    let room = min(fieldLimit, store.count)
    var walk = PlainWalk(from: cursor.fieldStart, upTo: end, delimiter: delimiter)
    var fields = store.mutableSpan
    let row = walk.pass(bytes, &fields, room)
    guard let row else { return false }
    cursor.take(row)
    return true
  }

  /// Goes back to the start of the row and takes the quote at an offset as a letter.
  package mutating func takeLiterally(quoteAt offset: Int) {
    cursor.restart(literalQuote: offset)
  }

  /// Tells the scanner that the buffer dropped its first bytes.
  package mutating func shift(by count: Int) {
    guard count > 0 else { return }
    cursor.shift(by: count)
    for index in 0..<fieldCount {
      store[index].start -= count
      store[index].end -= count
    }
  }
}
