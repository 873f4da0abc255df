/// A part of a pattern with its words looked up.
struct PatternNode {
  enum Content {
    /// A word, an inflected one or a list: an index of the vocabulary's `vocables`.
    case words(Int)
    case person(CuePattern.Slot, own: Bool)
    case gap(Int, isCrossing: Bool)
    case choice([[PatternNode]])
    case clauseStart, sentenceStart, sentenceEnd
  }

  var content: Content
  var isQuoted: Bool
  /// What must stand in the sentence for it to match: an index of `clauses`; -1 for nothing.
  var clause: Int

  /// Whether something quoted must stand in the sentence for it to match.
  var needsQuote: Bool {
    switch content {
    case .words, .person: isQuoted
    case .choice(let choices): choices.allSatisfy { $0.contains { $0.needsQuote } }
    case .gap, .clauseStart, .sentenceStart, .sentenceEnd: false
    }
  }
}

extension Vocabulary {
  /// Looks up the words of a pattern.
  mutating func nodes(of parts: [CuePattern.Part]) -> [PatternNode] {
    parts.map { node(of: $0) }
  }

  private mutating func node(of part: CuePattern.Part) -> PatternNode {
    switch part.content {
    case .word(let word): words(vocable(of: word), part.isQuoted)
    case .inflected(let base): words(vocable(ofAnyForm: base), part.isQuoted)
    case .list(let name): words(vocable(ofList: name), part.isQuoted)
    case .number: words(vocable(of: "#"), part.isQuoted)
    case .person(let slot, let own): plain(.person(slot, own: own), part.isQuoted)
    case .gap(let length, let isCrossing):
      plain(.gap(length, isCrossing: isCrossing), part.isQuoted)
    case .clauseStart: plain(.clauseStart, part.isQuoted)
    case .sentenceStart: plain(.sentenceStart, part.isQuoted)
    case .sentenceEnd: plain(.sentenceEnd, part.isQuoted)
    case .choice(let choices): choice(choices.map { nodes(of: $0) }, part.isQuoted)
    }
  }

  /// Mutating so that it looks at the vocabulary after the word was learnt.
  private mutating func words(_ vocable: Int, _ isQuoted: Bool) -> PatternNode {
    PatternNode(
      content: .words(vocable),
      isQuoted: isQuoted,
      clause: vocables[vocable].clause
    )
  }

  private func plain(_ content: PatternNode.Content, _ isQuoted: Bool) -> PatternNode {
    PatternNode(content: content, isQuoted: isQuoted, clause: -1)
  }

  /// Alternatives, of which one must be able to match.
  mutating func choice(_ choices: [[PatternNode]], _ isQuoted: Bool) -> PatternNode {
    var all = Clause(sets: startClause(), weight: 0)
    for choice in choices {
      // An alternative without a word of its own can't call the pattern up.
      guard let found = rarest(choice) else {
        drop(all)
        return PatternNode(content: .choice(choices), isQuoted: isQuoted, clause: -1)
      }
      add(found, to: &all)
    }
    return PatternNode(content: .choice(choices), isQuoted: isQuoted, clause: add(all))
  }

  private func rarest(_ nodes: [PatternNode]) -> Int? {
    if nodes.count == 1 { return nodes[0].clause < 0 ? nil : nodes[0].clause }
    var best: Int?
    for node in nodes where node.clause >= 0 {
      if best.map({ clauses[node.clause].weight < clauses[$0].weight }) ?? true {
        best = node.clause
      }
    }
    return best
  }
}
