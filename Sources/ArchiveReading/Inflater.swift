import ByteReading

/// Unpacks deflated data (RFC 1951) into memory, never more than it is told.
package struct Inflater {
  package enum Fault: Error, Sendable, Hashable {
    /// The data ends before its last block does.
    case endsEarly
    /// The bits are no deflated data.
    case broken
    /// More comes out than was allowed.
    case tooLarge
  }

  /// Room that two literals, a length of 258 and its distance need at most.
  private static let longestMatch = 260

  private var reader = BitReader()
  private var literals = HuffmanTable()
  private var distances = HuffmanTable()
  private var output: ContiguousArray<UInt8>
  private var written = 0
  private let limit: Int

  /// Unpacks all of the data.
  /// - Parameters:
  ///   - input: the packed bytes; what follows the last block is not looked at.
  ///   - limit: how many bytes may come out.
  /// - Returns: what came out.
  /// - Throws: why it could not be unpacked.
  package static func inflate(
    _ input: RawSpan,
    atMost limit: Int
  ) throws(Fault) -> ContiguousArray<UInt8> {
    var inflater = Inflater(limit: limit, expecting: input.byteCount)
    var isLast = false
    while !isLast { isLast = try inflater.readBlock(input) }
    inflater.output.removeSubrange(inflater.written...)
    return inflater.output
  }

  private init(limit: Int, expecting packed: Int) {
    self.limit = limit
    let room = min(limit, max(4096, packed.multipliedReportingOverflow(by: 4).partialValue))
    output = ContiguousArray(repeating: 0, count: max(0, room) + Self.longestMatch)
  }

  /// Reads one block and returns whether it was the last.
  private mutating func readBlock(_ input: RawSpan) throws(Fault) -> Bool {
    reader.refill(input)
    let isLast = reader.take(1) == 1
    switch reader.take(2) {
    case 0: try copyStored(input)
    case 1:
      guard buildFixedCodes() else { throw .broken }
      try readCodes(input)
    case 2:
      try buildCodes(input)
      try readCodes(input)
    default: throw .broken
    }
    if reader.isOverrun { throw .endsEarly }
    return isLast
  }

  // MARK: Stored blocks

  private mutating func copyStored(_ input: RawSpan) throws(Fault) {
    let start = reader.alignedPosition()
    guard start + 4 <= input.byteCount else { throw .endsEarly }
    let length = Int(input.byte(at: start)) | Int(input.byte(at: start + 1)) << 8
    let check = Int(input.byte(at: start + 2)) | Int(input.byte(at: start + 3)) << 8
    guard length == ~check & 0xFFFF else { throw .broken }
    guard start + 4 + length <= input.byteCount else { throw .endsEarly }
    guard written + length <= limit else { throw .tooLarge }
    output.removeSubrange(written...)
    input.append(start + 4..<start + 4 + length, to: &output)
    written += length
    output.append(contentsOf: repeatElement(0, count: Self.longestMatch))
    reader.move(to: start + 4 + length)
  }

  // MARK: Codes

  private mutating func buildFixedCodes() -> Bool {
    var lengths = ContiguousArray<UInt8>(repeating: 8, count: 288)
    for symbol in 144..<256 { lengths[symbol] = 9 }
    for symbol in 256..<280 { lengths[symbol] = 7 }
    lengths.append(contentsOf: repeatElement(5, count: 32))
    let all = ArraySlice(lengths)
    return literals.build(all[..<288], symbols: Self.literalSymbols)
      && distances.build(all[288...], symbols: Self.distanceSymbols)
  }

  private mutating func buildCodes(_ input: RawSpan) throws(Fault) {
    reader.refill(input)
    let literalCount = reader.take(5) + 257
    let distanceCount = reader.take(5) + 1
    let lengthCount = reader.take(4) + 4
    guard literalCount <= 286, distanceCount <= 30 else { throw .broken }
    var order = ContiguousArray<UInt8>(repeating: 0, count: 19)
    for index in 0..<lengthCount {
      if index % 16 == 0 { reader.refill(input) }
      order[Self.lengthOrder[index]] = UInt8(reader.take(3))
    }
    // The table of literals is free until its own lengths are known.
    guard literals.build(ArraySlice(order), symbols: Self.lengthSymbols) else { throw .broken }
    let lengths = try readLengths(input, count: literalCount + distanceCount)
    guard lengths[256] > 0,
      literals.build(lengths[..<literalCount], symbols: Self.literalSymbols),
      distances.build(lengths[literalCount...], symbols: Self.distanceSymbols)
    else { throw .broken }
  }

  private mutating func readLengths(
    _ input: RawSpan,
    count: Int
  ) throws(Fault) -> ArraySlice<UInt8> {
    var lengths: ArraySlice<UInt8> = []
    while lengths.count < count {
      reader.refill(input)
      let entry = literals.entries[reader.peek(HuffmanTable.firstBits)]
      guard HuffmanTable.sort(entry) == HuffmanTable.Sort.base.rawValue else { throw .broken }
      reader.drop(HuffmanTable.length(entry))
      switch HuffmanTable.value(entry) {
      case 16:
        guard let last = lengths.last else { throw .broken }
        lengths.append(contentsOf: repeatElement(last, count: 3 + reader.take(2)))
      case 17: lengths.append(contentsOf: repeatElement(0, count: 3 + reader.take(3)))
      case 18: lengths.append(contentsOf: repeatElement(0, count: 11 + reader.take(7)))
      case let length: lengths.append(UInt8(length))
      }
      if reader.isOverrun { throw .endsEarly }
    }
    guard lengths.count == count else { throw .broken }
    return lengths
  }

  // MARK: Packed blocks

  private mutating func readCodes(_ input: RawSpan) throws(Fault) {
    while true {
      let end: BlockEnd
      do {
        var window = Window(reader: reader, written: written)
        end = window.run(input, literals.entries, distances.entries, &output)
        reader = window.reader
        written = window.written
      }
      switch end {
      case .end:
        if written > limit { throw .tooLarge }
        return
      case .overrun: throw .endsEarly
      case .broken: throw .broken
      case .full:
        if written > limit { throw .tooLarge }
        let room = min(output.count, max(limit - output.count, 0) + Self.longestMatch)
        output.append(contentsOf: repeatElement(0, count: room))
      }
    }
  }

  private enum BlockEnd { case end, overrun, broken, full }

  /// The state of the inner loop, which can live in registers while it runs.
  private struct Window {
    var reader: BitReader
    var written: Int

    /// Decodes until the block ends, the output is full or something is wrong.
    mutating func run(
      _ input: RawSpan,
      _ literals: ContiguousArray<HuffmanTable.Entry>,
      _ distances: ContiguousArray<HuffmanTable.Entry>,
      _ output: inout ContiguousArray<UInt8>
    ) -> BlockEnd {
      var room = output.mutableSpan
      let (literals, distances) = (literals.span, distances.span)
      let last = room.count - longestMatch
      while written <= last {
        reader.refill(input)
        var entry = reader.next(literals)
        // Most literals come in runs; two of their codes need one refill.
        if HuffmanTable.sort(entry) == HuffmanTable.Sort.literal.rawValue {
          room[written] = UInt8(truncatingIfNeeded: HuffmanTable.value(entry))
          written &+= 1
          entry = reader.next(literals)
          if HuffmanTable.sort(entry) == HuffmanTable.Sort.literal.rawValue {
            room[written] = UInt8(truncatingIfNeeded: HuffmanTable.value(entry))
            written &+= 1
            if reader.isOverrun { return .overrun }
            continue
          }
          reader.refill(input)
        }
        switch HuffmanTable.sort(entry) {
        case HuffmanTable.Sort.base.rawValue:
          let length = HuffmanTable.value(entry) &+ reader.take(HuffmanTable.extra(entry))
          let far = reader.next(distances)
          let distance = HuffmanTable.value(far) &+ reader.take(HuffmanTable.extra(far))
          guard distance > 0, distance <= written else { return .broken }
          var offset = written
          written &+= length
          while offset < written {
            room[offset] = room[offset &- distance]
            offset &+= 1
          }
        case HuffmanTable.Sort.end.rawValue: return .end
        default: return .broken
        }
        if reader.isOverrun { return .overrun }
      }
      return .full
    }
  }
}

extension BitReader {
  /// The next bits, which stay.
  @inline(__always)
  fileprivate func peek(_ number: Int) -> Int {
    Int(truncatingIfNeeded: bits & (1 &<< UInt64(truncatingIfNeeded: number) &- 1))
  }

  /// The entry of the next code, whose bits are taken.
  @inline(__always)
  fileprivate mutating func next(
    _ table: borrowing Span<HuffmanTable.Entry>
  ) -> HuffmanTable.Entry {
    var entry = table[peek(HuffmanTable.firstBits)]
    if HuffmanTable.sort(entry) == HuffmanTable.Sort.further.rawValue {
      let rest = bits &>> UInt64(HuffmanTable.firstBits)
      let mask = 1 &<< UInt64(HuffmanTable.extra(entry)) &- 1
      entry = table[HuffmanTable.value(entry) &+ Int(truncatingIfNeeded: rest & mask)]
    }
    drop(HuffmanTable.length(entry))
    return entry
  }
}
