/// Takes a pattern with long alternatives apart, so that each is called by its own rare words.
///
/// `X ~say (A b ..3 c|d ..2 e)` becomes two patterns. Single words and plain phrases stay together,
/// for these are looked up at once.
struct PatternVariants {
  /// The most variants of one pattern; what goes beyond stays an alternative.
  private static let most = 256

  private(set) var all: [[PatternNode]] = []

  init(of nodes: [PatternNode], _ vocabulary: inout Vocabulary) {
    add(nodes, room: Self.most, &vocabulary)
  }

  private mutating func add(_ nodes: [PatternNode], room: Int, _ vocabulary: inout Vocabulary) {
    guard let place = Self.longest(nodes), case .choice(let choices) = nodes[place].content else {
      return all.append(nodes)
    }
    var short: [[PatternNode]] = []
    var variants: [[PatternNode]] = []
    for choice in choices {
      if Self.isShort(choice) { short.append(choice) } else { variants.append(choice) }
    }
    if !short.isEmpty { variants.append([vocabulary.choice(short, nodes[place].isQuoted)]) }
    let left = room / variants.count
    guard left > 0 else { return all.append(nodes) }
    for variant in variants {
      let whole = Array(nodes[..<place]) + variant + Array(nodes[(place + 1)...])
      add(whole, room: left, &vocabulary)
    }
  }

  /// The part with the most alternatives that are more than words, if it has more than one.
  private static func longest(_ nodes: [PatternNode]) -> Int? {
    var best: (place: Int, count: Int)?
    for (place, node) in nodes.enumerated() {
      guard case .choice(let choices) = node.content, choices.count > 1 else { continue }
      if choices.contains(where: { $0.isEmpty }) { continue }
      let count = choices.count { !isShort($0) }
      if count > best?.count ?? 0 { best = (place, count) }
    }
    return best?.place
  }

  /// Whether an alternative is nothing but words.
  private static func isShort(_ choice: [PatternNode]) -> Bool {
    choice.allSatisfy { node in
      if case .words = node.content { return true }
      return false
    }
  }
}
