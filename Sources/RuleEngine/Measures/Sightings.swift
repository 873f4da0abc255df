import JournalModel

/// All moments of some patterns, found once, of which every day then sees those up to it.
package struct Sightings: Sendable {
  private var all: [Int32] = []
  /// The moments of each ritual by its folded name, where that was asked for.
  private var byRitual: [String: [Int32]] = [:]

  init(of patterns: [MomentPattern], in timeline: Timeline, byRitual isGrouped: Bool) {
    guard let first = timeline.writtenDays.first, let last = timeline.writtenDays.last else {
      return
    }
    let table = PatternTable(patterns, of: timeline)
    let window = Window(first: first, last: last)
    for index in patterns.candidates(in: window, of: timeline)
    where table.match(timeline.moments[Int(index)]) {
      all.append(index)
    }
    if isGrouped { group(in: timeline) }
  }

  private mutating func group(in timeline: Timeline) {
    var groups: [(label: TableIndex, moments: [Int32])] = []
    var placeOfKey: [Int32: Int] = [:]
    for index in all {
      let ritual = timeline.moments[Int(index)].ritual
      let place = placeOfKey[timeline.key(of: ritual) ?? -1] ?? groups.count
      if place == groups.count {
        placeOfKey[timeline.key(of: ritual) ?? -1] = place
        groups.append((ritual, []))
      }
      groups[place].moments.append(index)
    }
    for group in groups { byRitual[timeline.foldedLabel(group.label)] = group.moments }
  }

  /// The moments up to a day, in order.
  func moments(upTo day: Day, in timeline: Timeline) -> ArraySlice<Int32> {
    Self.start(of: all, upTo: day, in: timeline)
  }

  /// The moments of a ritual up to a day, in order.
  func moments(
    ofRitual name: String,
    upTo day: Day,
    in timeline: Timeline
  ) -> ArraySlice<Int32> {
    Self.start(of: byRitual[folded(name)] ?? [], upTo: day, in: timeline)
  }

  private static func start(
    of moments: [Int32],
    upTo day: Day,
    in timeline: Timeline
  ) -> ArraySlice<Int32> {
    moments[..<moments.partitionPoint { timeline.day(of: timeline.moments[Int($0)]) > day }]
  }
}
