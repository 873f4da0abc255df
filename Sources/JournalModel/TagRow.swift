/// A row of a tag sheet: what a person says of a recognised moment, or a moment they add.
package struct TagRow: Sendable, Hashable {
  /// What the person says; the raw value is the word in the sheet.
  package enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// It happened as recognised, and counts as a tag from now on.
    case confirm
    /// It happened otherwise, as the row says now.
    case change
    /// It did not happen.
    case remove
    /// It happened and was not recognised.
    case add
  }

  package var day: Day
  /// Who wrote the entry, as written there; empty when it does not say.
  package var author: String
  /// The sentence in which it stands; empty in a row that was added.
  package var sentence: String
  /// The words it was recognised by; empty in a row that was added.
  package var words: String
  package var kind: MomentKind
  /// `author`, `partner`, `both`, `unknown` or a name.
  package var by: String
  package var outcome: MomentOutcome
  /// `nil` while nobody said anything.
  package var verdict: Verdict?
  /// The cue that found it; empty in a row that was added.
  package var cue: String
  /// The mark of the entry, as `Journal.mark(ofEntry:)` makes it; empty when nobody filled it in.
  package var entry: String
  /// Where the row stands; empty and 0 in a sheet that is only being made.
  package var file = ""
  package var line = 0

  package init(
    day: Day,
    author: String,
    sentence: String,
    words: String,
    kind: MomentKind,
    by: String,
    outcome: MomentOutcome,
    verdict: Verdict?,
    cue: String,
    entry: String
  ) {
    self.day = day
    self.author = author
    self.sentence = sentence
    self.words = words
    self.kind = kind
    self.by = by
    self.outcome = outcome
    self.verdict = verdict
    self.cue = cue
    self.entry = entry
  }
}

extension Journal {
  /// What stands for an entry in a tag sheet: sixteen digits made of its day and its words.
  ///
  /// They are the same in the next export, and others as soon as a letter of the entry changes.
  package func mark(ofEntry index: Int) -> String {
    let entry = entries[index]
    var hash = MarkHash()
    hash.add(entry.day.iso.utf8)
    if let text = entry.text.value { hash.add(texts.bytes(of: text)) }
    return hash.digits
  }
}

/// The hash FNV-1a of 64 bits, which stays the same from run to run and from system to system.
private struct MarkHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }

  var digits: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
