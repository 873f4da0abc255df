import JournalModel
import TestKit

/// Journals that could have been written, at random.
struct RandomJournal {
  var random: SplitMix64
  private let words = [
    "money", "a, b", "the \"dishes\"", "line\nbreak", "Jürgen", "=1+1", " space ", "😊", "tea; cake",
    "back\\slash", "tab\there", "{\"x\": 1}",
  ]

  init(seed: Int) { random = SplitMix64(seed: UInt64(seed)) }

  mutating func journal(entries count: Int) -> Journal {
    var journal = Journal()
    journal.sources = [JournalSource(name: "random", format: "")]
    for number in 0..<count {
      let text = Bool.random(using: &random) ? "\(word()) \(word())" : ""
      let momentCount = text.isEmpty ? Int.random(in: 1...3, using: &random) : momentCount()
      var entry = Entry(
        day: Day(number: 20_000 + number / 3),
        minute: Int.random(in: -1...1440, using: &random),
        source: 0,
        line: 1
      )
      if Bool.random(using: &random) { entry.author = .person(name(&journal)) }
      if Bool.random(using: &random) {
        entry.id = journal.texts.add(ContiguousArray("id \(number)".utf8))
      }
      if !text.isEmpty { entry.text = journal.texts.add(ContiguousArray(text.utf8)) }
      entry.isNote = momentCount > 0 && Bool.random(using: &random)
      entry.isPrivate = Int.random(in: 0...4, using: &random) == 0
      entry.isPrompted = Int.random(in: 0...4, using: &random) == 0
      journal.entries.append(entry)
      for _ in 0..<momentCount { addMoment(to: &journal) }
    }
    return journal
  }

  private mutating func momentCount() -> Int { Int.random(in: 0...3, using: &random) }

  private mutating func word() -> String { words.randomElement(using: &random) ?? "" }

  private mutating func name(_ journal: inout Journal) -> Int {
    journal.names.index(of: Bool.random(using: &random) ? "Alex" : "Zoë, Ann")
  }

  private mutating func addMoment(to journal: inout Journal) {
    let kind = MomentKind.allCases.randomElement(using: &random) ?? .bid
    var moment = Moment(entry: journal.entries.count - 1, kind: kind)
    moment.outcome = kind.outcomes.randomElement(using: &random) ?? .unknown
    switch Int.random(in: 0...4, using: &random) {
    case 0: moment.by = .partner
    case 1: moment.by = .both
    case 2: moment.by = .person(name(&journal))
    default: break
    }
    if kind == .ritual {
      moment.ritual = TableIndex(journal.labels.index(of: "evening walk"))
    } else if Bool.random(using: &random) {
      moment.topic = TableIndex(journal.labels.index(of: "money, mostly"))
    }
    if Bool.random(using: &random) { moment.minutes = Int16.random(in: 0...10_000, using: &random) }
    if kind == .rating { moment.rating = UInt8.random(in: 1...5, using: &random) }
    moment.isRecognised = Int.random(in: 0...5, using: &random) == 0
    journal.moments.append(moment)
  }
}
