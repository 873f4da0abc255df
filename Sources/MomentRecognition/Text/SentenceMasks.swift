/// What stands where in one sentence; bit n of a mask is the sentence's word n.
struct SentenceMasks: Sendable {
  /// One of the people a text can tell of.
  enum Role: Sendable, Hashable { case author, partner, both, third }

  /// A mask for each of the people.
  struct ByRole: Sendable {
    private var author: UInt64 = 0
    private var partner: UInt64 = 0
    private var both: UInt64 = 0
    private var third: UInt64 = 0

    @inline(__always)
    subscript(role: Role) -> UInt64 {
      get {
        switch role {
        case .author: author
        case .partner: partner
        case .both: both
        case .third: third
        }
      }
      set {
        switch role {
        case .author: author = newValue
        case .partner: partner = newValue
        case .both: both = newValue
        case .third: third = newValue
        }
      }
    }
  }

  /// The first word of each mention of somebody.
  var person = ByRole()
  /// The first word of what says that something is somebody's.
  var own = ByRole()
  /// Those mentions that can be the subject of a clause: "he" and not "him".
  var subject: UInt64 = 0
  /// Whom the clause of each word is about.
  var about = ByRole()
  /// Words that go on with the mention before: the "husband" of "my husband".
  var mention: UInt64 = 0
  /// Words of a clause without a subject, by who is meant.
  var implied = ByRole()
  /// Words before which a clause begins.
  var clause: UInt64 = 1
  var quoted: UInt64 = 0
  /// Quoted words by who speaks them.
  var spoken = ByRole()
  var negated: UInt64 = 0
  var unreal: UInt64 = 0
  var filler: UInt64 = 0
  /// All words of the sentence.
  var all: UInt64 = 0
  /// How many words the sentence has.
  var count = 0

  /// The bits from one place up to, not including, another.
  static func bits(_ start: Int, _ end: Int) -> UInt64 {
    guard start < end else { return 0 }
    let upper: UInt64 = end >= 64 ? .max : (1 << UInt64(end)) - 1
    let lower: UInt64 = start >= 64 ? .max : (1 << UInt64(max(start, 0))) - 1
    return upper & ~lower
  }
}
