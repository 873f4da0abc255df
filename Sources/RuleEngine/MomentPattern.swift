package import JournalModel

/// Which moments a measure means: a kind with the outcomes that count.
package struct MomentPattern: Sendable, Hashable {
  package var kind: MomentKind
  /// The outcomes that count, in the order of the file; all of them and unknown for "any".
  package var outcomes: [MomentOutcome]
  /// Who must have done it, seen from who wrote it; anybody when `nil`.
  package var by: Doer?
  /// The topic it must have, folded; any when `nil`.
  package var topic: String?
  /// The ritual it must be, folded; any when `nil`.
  package var ritual: String?

  /// A person seen from who wrote the entry.
  package enum Doer: String, Sendable, Hashable, CaseIterable {
    case author, partner, both
  }

  package init(
    kind: MomentKind,
    outcomes: [MomentOutcome],
    by: Doer? = nil,
    topic: String? = nil,
    ritual: String? = nil
  ) {
    self.kind = kind
    self.outcomes = outcomes
    self.by = by
    self.topic = topic
    self.ritual = ritual
  }

  fileprivate func matches(_ moment: Moment, in timeline: Timeline) -> Bool {
    outcomes.contains(moment.outcome) && means(moment, in: timeline)
  }

  /// Whether a moment would count, had somebody written down how it was answered.
  fileprivate func isLeftOpen(by moment: Moment, in timeline: Timeline) -> Bool {
    moment.outcome == .unknown && !outcomes.contains(.unknown) && means(moment, in: timeline)
  }

  private func means(_ moment: Moment, in timeline: Timeline) -> Bool {
    guard moment.kind == kind else { return false }
    // What a third person does is not between the two, unless the kind has no doer of its own.
    if !kind.isShared, timeline.people.isThird(moment.by) { return false }
    if let by, !by.matches(moment, in: timeline) { return false }
    if let topic, timeline.foldedLabel(moment.topic) != topic { return false }
    if let ritual, timeline.foldedLabel(moment.ritual) != ritual { return false }
    return true
  }
}

extension MomentPattern.Doer {
  fileprivate func matches(_ moment: Moment, in timeline: Timeline) -> Bool {
    let author = timeline.entries[Int(moment.entry)].author
    return switch self {
    case .author: moment.by == author
    case .partner: moment.by == timeline.people.partner(of: author)
    case .both: moment.by == .both
    }
  }
}

extension [MomentPattern] {
  /// The patterns where people are counted apart, each for what they did: what both did, each of
  /// them did, and a joint account is written for both, whoever holds the pen.
  func countedForEach(isJoint: Bool) -> [MomentPattern] {
    flatMap { pattern -> [MomentPattern] in
      guard pattern.by == .author else { return [pattern] }
      var other = pattern
      other.by = isJoint ? nil : .both
      return [pattern, other]
    }
  }

  package func match(_ moment: Moment, in timeline: Timeline) -> Bool {
    contains { $0.matches(moment, in: timeline) }
  }

  /// Whether a moment would count, had somebody written down how it was answered.
  func areLeftOpen(by moment: Moment, in timeline: Timeline) -> Bool {
    contains { $0.isLeftOpen(by: moment, in: timeline) }
  }

  /// The kinds meant, each once, in the order of the file.
  package var kinds: [MomentKind] {
    reduce(into: []) { kinds, pattern in
      if !kinds.contains(pattern.kind) { kinds.append(pattern.kind) }
    }
  }

  /// The moments of these kinds within a window, in the order they happened.
  func candidates(in window: Window, of timeline: Timeline) -> ArraySlice<Int32> {
    var found: ArraySlice<Int32> = []
    for kind in kinds { found = merged(found, timeline.moments(of: kind, in: window)) }
    return found
  }
}

/// Two lists of indices as one, each in order.
private func merged(_ one: ArraySlice<Int32>, _ other: ArraySlice<Int32>) -> ArraySlice<Int32> {
  if one.isEmpty { return other }
  if other.isEmpty { return one }
  var merged: [Int32] = []
  merged.reserveCapacity(one.count + other.count)
  var (left, right) = (one.startIndex, other.startIndex)
  while left < one.endIndex, right < other.endIndex {
    if one[left] < other[right] {
      merged.append(one[left])
      left += 1
    } else {
      merged.append(other[right])
      right += 1
    }
  }
  merged += one[left...]
  merged += other[right...]
  return merged[...]
}
