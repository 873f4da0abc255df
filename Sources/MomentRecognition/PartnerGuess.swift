import ByteReading

/// Who a journal is about when nobody says so: the person whom it names again and again.
///
/// A name is a word with a capital inside a sentence that no list knows. It counts once for each
/// entry in which it stands where a person does: before a verb or behind one. The one
/// named in most entries is taken when it stands in three entries and one of eight at least, and in
/// twice as many as any other name; a sister or a boss who comes up as often leaves it open.
struct PartnerGuess {
  private var names: [(hash: UInt64, name: String, entries: Int, last: Int)] = []
  private var entries = 0

  private static let leastEntries = 3
  /// The most names that are told apart; whoever is new behind them is rare.
  private static let mostNames = 64

  var name: String? {
    let ordered = names.sorted { $0.entries > $1.entries }
    guard let first = ordered.first, first.entries >= Self.leastEntries,
      first.entries * 8 >= entries
    else { return nil }
    if ordered.count > 1, ordered[1].entries * 2 > first.entries { return nil }
    return first.name
  }

  /// Looks at the names of one entry that was scanned.
  mutating func read(_ scan: TextScanner, _ bytes: RawSpan, _ table: WordTable) {
    entries += 1
    for index in scan.tokens.indices where isName(index, scan, table) {
      let token = scan.tokens[index]
      if let known = names.firstIndex(where: { $0.hash == token.hash }) {
        if names[known].last != entries { names[known].entries += 1 }
        names[known].last = entries
      } else if names.count < Self.mostNames {
        let name = bytes.text(in: Int(token.start)..<Int(token.end))
        names.append((token.hash, name, 1, entries))
      }
    }
  }

  /// Whether a word is a name that stands where a person does.
  private func isName(_ index: Int, _ scan: TextScanner, _ table: WordTable) -> Bool {
    let token = scan.tokens[index]
    guard token.word == 0, token.marks.contains(.capital), token.end - token.start > 1 else {
      return false
    }
    if index + 1 < scan.tokens.count, !scan.tokens[index + 1].marks.contains(.clause) {
      let next = table.traits[Int(scan.tokens[index + 1].word)]
      if next.has(.verbs) || next.has(.auxiliaries) { return true }
    }
    guard index > 0, !token.marks.contains(.clause) else { return false }
    return table.traits[Int(scan.tokens[index - 1].word)].has(.verbs)
  }
}
