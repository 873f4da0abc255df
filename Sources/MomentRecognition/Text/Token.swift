/// One word of an entry as the scanner found it.
struct Token: Sendable {
  /// The hash of its small letters, which also tells words that are in no list apart.
  var hash: UInt64
  /// Where it stands, in bytes of the entry.
  var start: Int32
  var end: Int32
  /// The word of the table; 0 for a word that is in no list or pattern.
  var word: UInt16
  /// The quotation it stands in, counted from 1; 0 outside.
  var quote: UInt16
  var marks: Marks

  /// What stands around a word.
  struct Marks: OptionSet, Sendable {
    var rawValue: UInt8

    static let capital = Marks(rawValue: 1)
    /// A clause may begin here.
    static let clause = Marks(rawValue: 2)
    static let sentence = Marks(rawValue: 4)
    /// A colon follows.
    static let colon = Marks(rawValue: 8)
    /// The sentence it stands in ends with a question mark.
    static let question = Marks(rawValue: 16)
    /// A line break stands before it.
    static let line = Marks(rawValue: 32)
  }
}
