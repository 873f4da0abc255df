/// A pattern as steps over sets of positions: each bit of a number is a place in the sentence.
///
/// A step takes the places where the match may stand and gives those where it may go on, for all
/// of them at once. So a pattern costs the same few operations whatever the sentence says.
struct PatternProgram: Sendable {
  enum Operation: UInt8, Sendable {
    /// A word of a set must stand here.
    case word
    /// An entry of a list of phrases must stand here.
    case phrase
    /// A person, or something of theirs.
    case person, own
    /// Some words may stand between; only a crossing gap passes the end of a clause.
    case gap, crossingGap
    /// The first of some alternatives begins; the places are kept for the others.
    case fork
    /// The next alternative begins.
    case next
    /// The last alternative is over.
    case join
    case clauseStart, sentenceStart, sentenceEnd
  }

  struct Step: Sendable {
    var operation: Operation
    /// Whether it must stand in quoted speech.
    var isQuoted = false
    /// The word set, the length of a gap, or the place of the person among `CuePattern.Slot`.
    var value: Int32 = 0
    /// Where the alternative ends that it is in; 0 outside of brackets.
    var exit: Int32 = 0
  }

  /// Its steps in the common list of all programs.
  var steps = 0..<0
  /// Word sets of each of which a word must stand where it matches, the rarest first; -1 for none.
  var needs: (Int32, Int32, Int32) = (-1, -1, -1)
  /// Who must do something in the sentence, as a place among `CuePattern.Slot`; -1 for anybody.
  var doer: Int32 = -1
  /// Whether it has a part that must stand in quoted speech.
  var needsQuote = false
  /// Whether it must be tried for either of the two people.
  var isOpen = false
  /// Whether the pattern itself names words that negate or wish, so that they don't count again.
  var namesNegation = false
  var namesUnreal = false
}

/// The places kept while alternatives are tried, one level for each bracket.
struct PlaceStack {
  private var a: UInt64 = 0
  private var b: UInt64 = 0
  private var c: UInt64 = 0
  private var d: UInt64 = 0
  private var e: UInt64 = 0
  private var f: UInt64 = 0
  private var g: UInt64 = 0
  private var h: UInt64 = 0
  private(set) var depth = 0

  @inline(__always)
  mutating func push(_ places: UInt64) {
    self[depth] = places
    depth += 1
  }

  @inline(__always)
  mutating func pop() -> UInt64 {
    depth -= 1
    return self[depth]
  }

  /// The places a number of levels below the top, which is 0.
  @inline(__always)
  subscript(below level: Int) -> UInt64 {
    get { self[depth - 1 - level] }
    set { self[depth - 1 - level] = newValue }
  }

  private subscript(index: Int) -> UInt64 {
    @inline(__always) get {
      switch index {
      case 0: a
      case 1: b
      case 2: c
      case 3: d
      case 4: e
      case 5: f
      case 6: g
      default: h
      }
    }
    @inline(__always) set {
      switch index {
      case 0: a = newValue
      case 1: b = newValue
      case 2: c = newValue
      case 3: d = newValue
      case 4: e = newValue
      case 5: f = newValue
      case 6: g = newValue
      default: h = newValue
      }
    }
  }
}
