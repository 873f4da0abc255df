/// What one cue looks for within a sentence: words, persons and gaps in their order.
///
/// `docs/cues.md` describes how patterns are written.
package struct CuePattern: Sendable, Hashable {
  var parts: [Part]
  /// The pattern as written.
  package var text: String

  /// A piece of a pattern, with whether it must stand in quoted speech.
  struct Part: Sendable, Hashable {
    var content: Content
    var isQuoted: Bool
  }

  enum Content: Sendable, Hashable {
    case word(String)
    /// Any inflected form of a word.
    case inflected(String)
    /// Any entry of a word list.
    case list(String)
    case number
    /// A person; `own` is what stands for something of theirs.
    case person(Slot, own: Bool)
    /// Up to so many words; only a crossing gap goes past the end of a clause.
    case gap(Int, isCrossing: Bool)
    case choice([[Part]])
    case clauseStart, sentenceStart, sentenceEnd
  }

  /// Who a person of a pattern is; the raw value is how a pattern names them.
  enum Slot: String, Sendable, Hashable, CaseIterable {
    /// One of the two, and the other one.
    case one = "X"
    case other = "Y"
    case author = "I"
    case partner = "P"
    case both = "WE"
    /// Anybody else.
    case third = "O"

    /// Its place among the cases, for programs.
    var place: UInt8 {
      switch self {
      case .one: 0
      case .other: 1
      case .author: 2
      case .partner: 3
      case .both: 4
      case .third: 5
      }
    }
  }
}

extension CuePattern {
  /// Whether the pattern is about one of the two people without saying which.
  var isOpen: Bool { Self.anyPart(of: parts) { $0.isOpenPerson } }

  static func anyPart(of parts: [Part], _ matches: (Content) -> Bool) -> Bool {
    parts.contains { part in
      if case .choice(let choices) = part.content {
        return choices.contains { anyPart(of: $0, matches) }
      }
      return matches(part.content)
    }
  }
}

extension CuePattern.Content {
  fileprivate var isOpenPerson: Bool {
    guard case .person(let slot, _) = self else { return false }
    switch slot {
    case .one, .other: return true
    case .author, .partner, .both, .third: return false
    }
  }
}
