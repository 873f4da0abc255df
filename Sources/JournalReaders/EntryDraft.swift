import ByteReading
import JSONSyntax
import JournalModel

/// The values of one JSON object, before anything is made of them.
struct EntryDraft: Sendable {
  /// A value of a type that its field can't have.
  struct WrongType: Sendable, Hashable {
    var field: JournalField?
    var origin: Int
    /// What stands there, in words.
    var found: String
    /// Which moment of the list it belongs to; `nil` for the object itself.
    var moment: Int?
  }

  private(set) var entry = Record(anchor: .init(offset: 0, line: 1))
  /// The elements of the key `moments`; only the first `momentCount` are of this object.
  private(set) var moments: ContiguousArray<Record> = []
  private(set) var momentCount = 0
  /// Whether the object has the key `moments`.
  private(set) var hasMoments = false
  private(set) var wrongTypes: [WrongType] = []
  /// Texts whose escapes are resolved, one after the other.
  private var decoded: ContiguousArray<UInt8> = []
  /// The values that stand in `decoded` until `moveDecoded` gives them their place.
  private var decodedValues: [(field: JournalField, moment: Int?, value: Record.Value)] = []

  mutating func reset(at anchor: Record.Anchor) {
    entry.reset(at: anchor)
    momentCount = 0
    hasMoments = false
    wrongTypes.removeAll(keepingCapacity: true)
    decoded.removeAll(keepingCapacity: true)
    decodedValues.removeAll(keepingCapacity: true)
  }

  mutating func beginMoments() { hasMoments = true }

  /// Starts the next moment of the list, which begins at an offset.
  mutating func beginMoment(at offset: Int, in bytes: RawSpan) {
    // Counted from the moment before, so that a long list is not walked through again and again.
    let last = momentCount == 0 ? entry.anchor : moments[momentCount - 1].anchor
    if momentCount == moments.count { moments.append(entry) }
    moments[momentCount].reset(at: last.moved(to: offset, in: bytes))
    momentCount += 1
  }

  @inline(__always)
  mutating func put(_ value: Record.Value?, _ field: JournalField, _ moment: Int?) {
    if let moment { moments[moment][field] = value } else { entry[field] = value }
  }

  /// Keeps a string with escapes.
  mutating func putDecoded(
    _ token: JSONToken,
    _ field: JournalField,
    _ moment: Int?,
    _ scanner: JSONScanner,
    _ bytes: RawSpan
  ) {
    let start = decoded.count
    scanner.append(token, in: bytes, to: &decoded)
    let value = Record.Value(content: start..<decoded.count, origin: token.start)
    put(value, field, moment)
    decodedValues.append((field, moment, value))
  }

  /// Keeps a text that stands nowhere as it is meant.
  mutating func putDecoded(_ text: String, _ field: JournalField, _ moment: Int?, origin: Int) {
    let start = decoded.count
    decoded.append(contentsOf: text.utf8)
    let value = Record.Value(content: start..<decoded.count, origin: max(0, origin))
    put(value, field, moment)
    decodedValues.append((field, moment, value))
  }

  mutating func add(_ wrong: WrongType) { wrongTypes.append(wrong) }

  /// Moves decoded texts to the scratch of a buffer, where all other values are.
  mutating func moveDecoded(to buffer: inout RowBuffer) {
    guard !decodedValues.isEmpty else { return }
    let base = buffer.scratchEnd
    buffer.appendScratch(contentsOf: decoded)
    for (field, moment, value) in decodedValues {
      // A key that stands twice may have put another value in its place.
      let current = moment.map { moments[$0][field] } ?? entry[field]
      guard current == value else { continue }
      let content = (value.content.lowerBound + base)..<(value.content.upperBound + base)
      put(.init(content: content, origin: value.origin), field, moment)
    }
  }
}
