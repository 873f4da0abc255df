import Diagnostics
import JournalModel
import JournalReaders
import Testing

/// What tags mean: their spellings, the vocabulary, and the map of a profile.
struct TagMapTests {
  @Test(arguments: [
    ("Date night", "date-night"), ("DATE  NIGHT", "datenight"), ("date_night ❤️", "❤ Date/Night"),
    ("Caf\u{E9}", "cafe\u{301}"), ("ÜBUNG", "übung"), ("🌹", "🌹\u{FE0F}"), ("👍🏽", "👍"),
    ("#date night!", "date night"),
  ])
  func `spellings of one tag are alike`(first: String, second: String) {
    #expect(TagMap.key(of: first) == TagMap.key(of: second))
  }

  @Test(arguments: [("walk", "talk"), ("🌹", "🌷"), ("u", "ü"), ("1", "2")])
  func `other tags are others`(first: String, second: String) {
    #expect(TagMap.key(of: first) != TagMap.key(of: second))
  }

  @Test(arguments: ["", " ", "--", "\u{FE0F}"])
  func `what has no letter and no sign is no tag`(tag: String) {
    #expect(TagMap.key(of: tag).allSatisfy { $0 == "-" })
  }

  @Test(arguments: MomentKind.allCases)
  func `every kind with an outcome can be written as a hashtag`(kind: MomentKind) {
    for outcome in kind.outcomes {
      let tag = "\(kind.rawValue)-\(outcome.rawValue)"
      let meaning = TagVocabulary.meaning(of: tag, isInline: true)
      #expect(meaning == TaggedMoment(kind: kind, outcome: outcome))
    }
  }

  @Test func `a word for many things is a kind only as a hashtag in the text`() {
    #expect(TagVocabulary.meaning(of: "play", isInline: false) == nil)
    #expect(TagVocabulary.meaning(of: "play", isInline: true)?.kind == .play)
    #expect(TagVocabulary.meaning(of: "Quality Time", isInline: false)?.kind == .qualityTime)
    #expect(TagVocabulary.meaning(of: "ritual", isInline: true) == nil)
  }

  @Test func `the profile says more than its rituals, and these more than what is common`() {
    var common = TagMap()
    common["tea"] = .nothing
    common["walk"] = .moment(TaggedMoment(kind: .play))
    common["argument"] = .moment(TaggedMoment(kind: .conflict, outcome: .open))
    var profile = Profile()
    profile.rituals = [
      DeclaredRitual(name: "Tea", cadence: .daily, start: nil),
      DeclaredRitual(name: "Walk", cadence: .daily, start: nil),
    ]
    profile.map["walk"] = .nothing
    let map = profile.tagMeanings.over(common)
    let tea = TaggedMoment(kind: .ritual, outcome: .kept, by: .both, ritual: "Tea")
    #expect(map["TEA"] == .moment(tea))
    #expect(map["walk"] == .nothing)
    #expect(map["argument"] == common["argument"])
  }

  @Test func `a profile's map is read with doers, names and topics`() {
    var said: [Diagnostic] = []
    let source = SourceText(
      name: "profile",
      text: """
        { map: { "date night": { ritual: "kept", name: "our evening" }, gym: "nothing",
          fight: { conflict: "open", topic: "money" }, sulk: { stonewalling: "any", by: "partner" } } }
        """
    )
    let map = ProfileReader.read(source, into: &said).map
    #expect(said.isEmpty)
    #expect(map["gym"] == .nothing)
    let night = TaggedMoment(kind: .ritual, outcome: .kept, ritual: "our evening")
    #expect(map["Date Night"] == .moment(night))
    let fight = TaggedMoment(kind: .conflict, outcome: .open, topic: "money")
    #expect(map["fight"] == .moment(fight))
    #expect(map["sulk"] == .moment(TaggedMoment(kind: .stonewalling, by: .partner)))
  }
}
