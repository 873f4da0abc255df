import JournalModel

/// The rows of the normal form: every entry with its moments, in the order of the journal.
///
/// Both writers walk through these, so that CSV and JSON say the same.
struct NormalRows: Sendable {
  /// A moment with its entry, or an entry without a moment.
  struct Row: Sendable {
    var entry: Entry
    var moment: Moment?
    /// Whether it is the first row of its entry, which bears the text.
    var isFirst: Bool
    /// The id of its entry, made up where several rows need one to stay together.
    var id: String
    /// What stood beside the entry in the app, in its first row only.
    var tags: [String] = []
    var mood = ""
  }

  /// About how many bytes a writer hands over at a time.
  static let pieceSize = 65_536

  /// The moments in the order of their entries, those of one entry in their own order.
  private let moments: ContiguousArray<Moment>
  private let entryCount: Int
  private var entry = 0
  private var moment = 0
  /// The tags by entry, without the hashtags, which stand in the text.
  private let tags: ContiguousArray<EntryTag>
  /// The first tag of the entries to come.
  private var tag = 0
  private var isInsideEntry = false
  private var id = ""
  /// The last made-up id's number, and ids that the journal itself uses.
  private var madeUp = 0
  private let takenIDs: Set<String>
  private let hasPartner: Bool
  private let hasRelationship: Bool
  private let hasTags: Bool
  private let hasMoods: Bool

  init(_ journal: Journal) {
    moments = Self.ordered(journal.moments, entries: journal.entries.count)
    entryCount = journal.entries.count
    tags = journal.tags.filter { $0.sort != .inline }.sortedByEntry()
    hasTags = tags.contains { $0.sort != .mood }
    hasMoods = tags.contains { $0.sort == .mood }
    var taken: Set<String> = []
    for entry in journal.entries {
      if let index = entry.id.value { taken.insert(journal.texts[index]) }
    }
    takenIDs = taken
    hasPartner = journal.entries.contains { $0.partner != Entry.noPartner }
    hasRelationship = journal.entries.contains { $0.relationship != nil }
  }

  /// Whether each of the columns that few journals need has something to hold.
  var optionalFields: [JournalField: Bool] {
    [
      .partner: hasPartner,
      .relationship: hasRelationship,
      .rating: moments.contains { $0.rating > 0 },
      .recognised: moments.contains { $0.isRecognised },
      .tags: hasTags,
      .mood: hasMoods,
    ]
  }

  /// The next row, or `nil` behind the last.
  mutating func next(in journal: Journal) -> Row? {
    while entry < entryCount {
      let current = journal.entries[entry]
      let isFirst = !isInsideEntry
      if isFirst { beginEntry(current, journal) }
      if isFirst, hasWords(current), hasMoments {
        // Words of a row of their own are no note on a moment.
        var row = Row(entry: current, moment: nil, isFirst: true, id: id)
        takeTags(of: entry, into: &row, journal)
        return row
      }
      guard moment < moments.count, Int(moments[moment].entry) == entry else {
        entry += 1
        isInsideEntry = false
        guard isFirst else { continue }
        var row = Row(entry: current, moment: nil, isFirst: true, id: id)
        takeTags(of: entry - 1, into: &row, journal)
        return row
      }
      moment += 1
      var row = Row(entry: current, moment: moments[moment - 1], isFirst: isFirst, id: id)
      if isFirst { takeTags(of: entry, into: &row, journal) }
      return row
    }
    return nil
  }

  private mutating func takeTags(of entry: Int, into row: inout Row, _ journal: Journal) {
    while tag < tags.count, Int(tags[tag].entry) <= entry {
      let found = tags[tag]
      tag += 1
      guard Int(found.entry) == entry, let label = found.label.value else { continue }
      switch found.sort {
      case .mood: row.mood = journal.labels[label]
      case .inline: continue
      case .tag, .activity, .person: row.tags.append(journal.labels[label])
      }
    }
  }

  private mutating func beginEntry(_ current: Entry, _ journal: Journal) {
    isInsideEntry = true
    if let index = current.id.value {
      id = journal.texts[index]
      return
    }
    let hasSecond = moment + 1 < moments.count && Int(moments[moment + 1].entry) == entry
    let hasSeveralRows = hasMoments && (hasSecond || hasWords(current))
    id = hasSeveralRows ? newID(on: current.day) : ""
  }

  /// Whether a moment of the entry is still to come.
  private var hasMoments: Bool { moment < moments.count && Int(moments[moment].entry) == entry }

  /// Whether an entry says something beside its moments.
  private func hasWords(_ entry: Entry) -> Bool { entry.text.value != nil && !entry.isNote }

  private mutating func newID(on day: Day) -> String {
    while true {
      madeUp += 1
      let id = "\(day.iso)/\(madeUp)"
      if !takenIDs.contains(id) { return id }
    }
  }

  /// Sorts moments by entry in one pass over each, keeping their order within an entry.
  private static func ordered(
    _ moments: ContiguousArray<Moment>,
    entries count: Int
  ) -> ContiguousArray<Moment> {
    let isOrdered = zip(moments, moments.dropFirst()).allSatisfy { $0.entry <= $1.entry }
    if isOrdered { return moments }
    var starts = ContiguousArray<Int>(repeating: 0, count: count + 1)
    for moment in moments { starts[Int(moment.entry) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var ordered = moments
    for moment in moments {
      ordered[starts[Int(moment.entry)]] = moment
      starts[Int(moment.entry)] += 1
    }
    return ordered
  }
}

extension NormalRows.Row {
  /// What a column of this row says; empty where there is nothing to say.
  func text(of field: JournalField, in journal: Journal) -> String {
    switch field {
    case .date: entry.day.iso
    case .time: entry.minute < 0 ? "" : clock
    case .author: entry.author.index.map { journal.names[$0] } ?? ""
    case .partner: entry.partner == Entry.noPartner ? "" : journal.partners[Int(entry.partner)]
    case .relationship: entry.relationship?.rawValue ?? ""
    case .kind: moment?.kind.rawValue ?? ""
    case .outcome: moment.map(outcome) ?? ""
    case .by: moment.map { person($0.by, in: journal) } ?? ""
    case .topic: moment?.topic.value.map { journal.labels[$0] } ?? ""
    case .ritual: moment?.ritual.value.map { journal.labels[$0] } ?? ""
    case .minutes: moment.map { $0.minutes < 0 ? "" : "\($0.minutes)" } ?? ""
    case .rating: moment.map { $0.rating == 0 ? "" : "\($0.rating)" } ?? ""
    case .private: entry.isPrivate ? "yes" : ""
    case .source: entry.isPrompted ? "prompted" : ""
    case .recognised: moment.map { $0.isRecognised ? "yes" : "" } ?? ""
    case .tags: tags.joined(separator: " | ")
    case .mood: mood
    case .id: id
    case .text: isFirst ? entry.text.value.map { journal.texts[$0] } ?? "" : ""
    }
  }

  private var clock: String {
    let (hour, minute) = Int(entry.minute).quotientAndRemainder(dividingBy: 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  private func outcome(of moment: Moment) -> String {
    moment.outcome == .unknown ? "" : moment.outcome.rawValue
  }

  private func person(_ person: PersonRef, in journal: Journal) -> String {
    if let index = person.index { return journal.names[index] }
    return person == .both ? "both" : person == .partner ? "partner" : ""
  }
}
