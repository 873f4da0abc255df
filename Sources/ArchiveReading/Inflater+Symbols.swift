// The symbols of RFC 1951, section 3.2.5, as entries of the tables.

extension Inflater {
  /// The order in which the lengths of the code for lengths are written.
  static let lengthOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  /// The symbols of the code for lengths, 0 to 18, each as its own value.
  static let lengthSymbols = ContiguousArray((0..<19).map { HuffmanTable.entry(.base, value: $0) })

  /// The bytes, the end of the block, and the lengths from 3 to 258.
  static let literalSymbols: ContiguousArray<HuffmanTable.Entry> = {
    var symbols = ContiguousArray((0..<256).map { HuffmanTable.entry(.literal, value: $0) })
    symbols.append(HuffmanTable.entry(.end, value: 0))
    var base = 3
    for index in 0..<28 {
      let extra = index < 8 ? 0 : (index - 4) / 4
      symbols.append(HuffmanTable.entry(.base, value: base, extra: extra))
      base += 1 << extra
    }
    symbols.append(HuffmanTable.entry(.base, value: 258))
    return symbols
  }()

  /// The distances from 1 to 32,768.
  static let distanceSymbols: ContiguousArray<HuffmanTable.Entry> = {
    var symbols: ContiguousArray<HuffmanTable.Entry> = []
    var base = 1
    for index in 0..<30 {
      let extra = index < 4 ? 0 : (index - 2) / 2
      symbols.append(HuffmanTable.entry(.base, value: base, extra: extra))
      base += 1 << extra
    }
    return symbols
  }()
}
