import JournalModel
import MomentRecognition
import Testing

/// Who acts and who speaks is carried over the borders of sentences.
@Suite struct `sentences one behind the other` {
  @Test(arguments: [
    ("He stood in the doorway. \"I am sorry.\" I said come in.", "repair partner accepted"),
    (
      "Then he came back. \"That was stupid of me.\" So I told him again.",
      "repair partner accepted"
    ),
    ("Sam said \"go on, then.\" Later he came in. \"I am sorry.\"", "repair partner unknown"),
    ("\"You cook so well,\" he said. \"Thank you for that.\"", "gratitude partner expressed"),
  ])
  func `tell whose words are quoted`(_ text: String, _ expected: String) {
    var reader = Recognising()
    #expect(reader.words(text).contains(expected))
  }

  @Test(arguments: [
    ("Sam came home with a cake. Said he was sorry about it.", "repair partner unknown"),
    ("Sam looked tired. Thanked him for the soup.", "gratitude author expressed"),
    ("rang her back n said sorry", "repair author unknown"),
    ("Sam came in & thanked me for the soup.", "gratitude partner expressed"),
  ])
  func `tell who acts where nobody is named`(_ text: String, _ expected: String) {
    var reader = Recognising()
    #expect(reader.words(text) == [expected])
  }

  @Test func `a short form of the name counts in small letters too`() {
    var reader = Recognising(partner: ["Mackenzie"], relationship: .friends)
    #expect(reader.words("mack thanked me for the soup.") == ["gratitude partner expressed"])
  }
}

/// Patterns with long alternatives are taken apart, and find what they did in one piece.
@Suite struct `alternatives of a pattern` {
  private static let file = """
    { schema: 1, kind: "affection", cues: [ { id: "made-up",
      find: ["X (gave me ..2 squeeze|~fold Y ..3 (arms|lap)|zorbled)",
             "(grumpf X ..2 nose|X ~zonk (the ..2 knee|a ..1 toe))"],
      by: "X" } ] }
    """

  @Test(arguments: [
    ("He gave me a quick squeeze.", "partner"), ("I folded him into my arms.", "author"),
    ("He folded me onto his lap.", "partner"), ("She zorbled.", "partner"),
    ("Grumpf she tapped my nose.", "partner"), ("I zonked the sore knee.", "author"),
    ("She zonked a big toe.", "partner"), ("He gave me a hug.", nil), ("He folded a shirt.", nil),
    ("I zonked the big toe.", nil),
  ])
  func `are each found`(_ text: String, _ by: String?) {
    let (library, diagnostics) = cues(Self.file, named: "affection.cues.json5")
    #expect(diagnostics.isEmpty)
    var recogniser = Recogniser(library)
    let pair = Pair(author: ["Alex"], partner: ["Sam"], relationship: .couple)
    let found = recogniser.recognise(text, between: pair)
    #expect(found.map(\.by.rawValue) == (by.map { [$0] } ?? []))
  }
}

/// Where nobody says who the partner is, the pages may.
@Suite struct `a journal that names no partner` {
  private func findings(_ texts: [String]) throws -> [RecognisedMoment] {
    var journal = Journal()
    for (index, text) in texts.enumerated() {
      let day = try #require(Day(year: 2026, month: 1, day: index + 1))
      let added = ContiguousArray(text.utf8)
      journal.entries.append(
        Entry(day: day, source: 0, line: index + 1, text: journal.texts.add(added))
      )
    }
    var step = JournalRecogniser(Recognising.standard, profile: Profile())
    return step.findings(in: journal).map(\.moment)
  }

  @Test func `is about whom it names again and again`() throws {
    let found = try findings([
      "Went to see Nico at work.", "Dinner late. Then Nico came home.", "Told Nico about the job.",
      "Nico thanked me for the soup.",
    ])
    #expect(found.contains { $0.kind == .gratitude && $0.by == .partner })
  }

  @Test func `stays open when two are named as often`() throws {
    let found = try findings([
      "Went to see Nico. Told Bea so.", "Then Nico came home and Bea went.",
      "Told Nico about it. And Bea said no.", "Nico thanked me for the soup. Thanked Bea.",
    ])
    #expect(!found.contains { $0.kind == .gratitude && $0.by == .partner })
  }
}
