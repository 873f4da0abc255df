import Attune
import Foundation
import JournalModel
import Testing

/// Moments recognised in words, beside those that people tagged.
struct RecognitionTests {
  private let profile = TextFile(
    name: "relationship.json5",
    text: #"{ people: [{ name: "Maya" }, { name: "Jonas" }] }"#
  )

  private func input(_ journal: String, isTaggedOnly: Bool = false) -> JournalInput {
    var input = JournalInput(profile: profile, author: "Maya", isTaggedOnly: isTaggedOnly)
    input.read(journal.utf8, named: "journal.csv")
    return input
  }

  private func moments(of journal: String, isShared: Bool = false) throws -> [String] {
    var input = input(journal)
    try input.readWords(isShared: isShared)
    let journal = input.journal
    return journal.moments.map { moment in
      let passage = moment.passage.map { journal.passages[$0] }
      let words = (passage?.words.value).map { journal.texts[$0] }
      return "\(moment.kind.rawValue) \(words ?? "tagged")"
    }
  }

  @Test func `words of an entry without a tag are read`() throws {
    let found = try moments(of: "date,text\n2026-03-01,I thanked Jonas for the soup.\n")
    #expect(found == ["gratitude I thanked Jonas"])
  }

  @Test func `a text beside a tag is a note on it and is not read`() throws {
    let journal = "date,kind,text\n2026-03-01,bid,I thanked Jonas for the soup.\n"
    #expect(try moments(of: journal) == ["bid tagged"])
  }

  @Test func `what was tagged on a day is not found again in its words`() throws {
    let journal = """
      date,kind,text
      2026-03-01,gratitude,
      2026-03-01,,I thanked Jonas for the soup. He hugged me.
      2026-03-02,,I thanked Jonas for the soup.

      """
    #expect(
      try moments(of: journal) == [
        "gratitude tagged", "affection He hugged me", "gratitude I thanked Jonas",
      ]
    )
  }

  @Test func `of a quarrel that both write about one is counted`() throws {
    let journal = """
      date,author,text
      2026-03-01,Maya,Jonas and I argued about money.
      2026-03-01,Jonas,Maya and I argued about money.

      """
    #expect(try moments(of: journal).count == 1)
  }

  @Test func `without recognition only tags count`() throws {
    var input = input("date,text\n2026-03-01,I thanked Jonas.\n", isTaggedOnly: true)
    try input.readWords(isShared: false)
    #expect(input.journal.moments.isEmpty)
  }

  @Test func `the report as JSON shows the words and the cue`() throws {
    let days = (1...20).map { "2026-03-\($0 < 10 ? "0" : "")\($0),I thanked Jonas for day \($0)." }
    let journal = "date,text\n" + days.joined(separator: "\n") + "\n"
    let json = try Analyzer().assess(input(journal)).json(evidence: nil)
    #expect(json.contains(#""recognised": true"#))
    #expect(json.contains(#""words": "I thanked Jonas""#))
    #expect(json.contains(#""cue": "gratitude."#))
    #expect(!json.contains(#""certainty": "firm""#))
    #expect(!json.contains(#""band": "at-risk""#))
  }

  // MARK: Danger

  private let ordinary = """
    date,kind,outcome,by,text
    2026-03-01,bid,toward,author,
    2026-03-02,,,,I thanked Jonas for the soup.
    2026-03-03,,,,We argued about the rent.
    2026-03-04,gratitude,expressed,partner,

    """

  @Test(
    arguments: [
      "2026-03-05,,,,He slapped me. I thanked Jonas for nothing.",
      "2026-02-27,,,,I'm scared of Jonas when he drinks.",
      "2026-03-03,,,,Jonas hit me tonight. We went for a walk together.",
    ],
    [ReportAudience.couple, .counselor]
  )
  func `words of danger leave no trace in what others read`(
    row: String,
    audience: ReportAudience
  ) throws {
    let whole = ordinary + row + "\n"
    let (one, other) = (input(ordinary), input(whole))
    let plain = try Analyzer().assess(one, for: audience)
    let dangerous = try Analyzer().assess(other, for: audience)
    #expect(plain.json(evidence: nil) == dangerous.json(evidence: nil))
    #expect(plain.markdown == dangerous.markdown)
    #expect(try moments(of: whole, isShared: true) == moments(of: ordinary, isShared: true))
  }

  @Test func `words of danger reach the private page`() throws {
    var page = try PrivatePage()
    let plain = page.text(width: 80)
    try page.consider(input(ordinary + "2026-03-05,,,,Jonas hit me tonight.\n"))
    #expect(page.text(width: 80) != plain)
    var other = try PrivatePage()
    try other.consider(input(ordinary + "2026-03-05,,,,He has never hit me.\n"))
    #expect(other.text(width: 80) == plain)
  }
}
