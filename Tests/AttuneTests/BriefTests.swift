import Attune
import Diagnostics
import JournalModel
import JournalReaders
import Reports
import RuleEngine
import TestKit
import Testing

struct BriefTests {
  private static let long = (1...90).map { "word\($0)" }.joined(separator: " ")

  // MARK: One page

  @Test(arguments: Array(UInt64(1)...12))
  func `no page is longer than 350 words, whatever was written`(seed: UInt64) throws {
    let pages = DrawnPages(seed: seed)
    var briefs = Briefs { order in
      order.request.aims = [Self.long, Self.long]
      order.request.questions = [Self.long, Self.long, Self.long]
      order.request.notJointly = [Self.long]
      order.request.names = NameStyle.allCases[Int(seed % 3)]
      order.request.dates = seed % 2 == 0 ? .days : .weeks
    }
    let topic = String(repeating: "a very long topic ", count: 40)
    let journal = pages.ordinary.replacing("topic 3", with: topic)
    for files in [[("journal.csv", journal)], Self.apart(journal)] {
      let brief = try briefs.brief(files)
      #expect(brief.wordCount <= BriefComposer.mostWords)
      #expect(brief.wordCount > 150)
      let words = brief.text(width: 80).split(whereSeparator: \.isWhitespace)
      // A dash before an item of a list is no word.
      #expect(words.count { $0 != "-" } == brief.wordCount)
      briefs.order.request.baseline = BriefBaseline(day: "2026-05-01", accounts: [:])
    }
  }

  /// The same rows in a file for each author.
  private static func apart(_ journal: String) -> [(name: String, text: String)] {
    let rows = journal.split(separator: "\n")
    return ["Maya", "Jonas"].map { name in
      let own = rows.dropFirst().filter { $0.contains(",\(name),") }
      return ("\(name).csv", ([rows[0]] + own).joined(separator: "\n"))
    }
  }

  @Test func `every page says what it can't see, and where help is`() throws {
    for journal in [Briefs.hardWeeks(), DrawnPages(seed: 4).ordinary] {
      let text = try Briefs().brief(journal).markdown
      #expect(text.contains("This summary cannot screen for violence, coercion, self-harm"))
      #expect(text.contains("its silence means nothing"))
      #expect(text.contains("no diagnosis, prediction or evidence"))
      #expect(text.contains("If you ever feel afraid, unsafe"))
      #expect(text.contains("not approved to be given to anybody"))
    }
  }

  @Test func `the author's own words stand on it, cut where they find no room`() throws {
    let briefs = Briefs { order in
      order.request.aims = ["talk about money", Self.long]
      order.request.questions = ["Is it us?", "Is it the roof?", "Is it you?"]
    }
    let brief = try briefs.brief(Briefs.hardWeeks())
    #expect(brief.brief.aims[0] == "talk about money")
    #expect(brief.brief.aims[1].split(separator: " ").count == 37)
    #expect(brief.brief.questions == ["Is it us?", "Is it the roof?"])
    #expect(brief.messages.count { $0.code == "brief/cut" } == 2)
  }

  @Test func `an app gets a preview of it in one call`() throws {
    var input = JournalInput()
    input.read(Briefs.hardWeeks().utf8, named: "journal.csv")
    let brief = try Analyzer().brief(input, asOf: "2026-06-20", aims: ["a calmer June"])
    #expect(brief.text(width: 80).contains("“a calmer June”"))
    #expect(brief.brief.header.rules.count == 12)
    #expect(
      brief.json.contains(#""asOf": "2026-06-20""#) && brief.json.contains(#""consent": null"#)
    )
  }

  // MARK: What must leave no trace

  @Test(arguments: Array(UInt64(1)...6))
  func `entries that are private or tell of danger leave no trace in any form`(
    seed: UInt64
  ) throws {
    let pages = DrawnPages(seed: seed)
    let briefs = Briefs { $0.request.names = .initials }
    let ordinary = try briefs.brief(pages.ordinary)
    let whole = try briefs.brief(pages.withPrivateRows)
    for form in Briefs.Form.allCases {
      #expect(form.draw(ordinary) == form.draw(whole), "\(form)")
    }
  }

  @Test func `the preview counts what was marked private, and never what tells of danger`() throws {
    let secret = "2026-06-20,Maya,grievance,,author,,yes,,Only mine."
    let danger = ["2026-06-21,Maya,risk,fear,author,,,,", "2026-06-27,Maya,risk,violence,,,no,,He"]
    func preview(_ extra: [String]) throws -> String {
      try Briefs().brief(Briefs.hardWeeks(extra: extra)).previewText(width: 80)
    }
    let plain = try preview([])
    #expect(try preview(danger) == plain)
    #expect(plain.contains("0 entries that you marked"))
    let marked = try preview([secret] + danger)
    #expect(marked.contains("1 entry that you marked"))
    #expect(try preview([secret]) == marked)
    for word in ["tell of", "fear", "violence", "safety"] { #expect(!marked.contains(word)) }
  }

  // MARK: Names and days

  private static let names = TextFile(
    name: "relationship.json5",
    text: """
      { people: [{ name: "Maya", aliases: ["Fern"] }, { name: "Max", aliases: [] }] }
      """
  )

  @Test func `initials stand for names, in the people's own words too`() throws {
    var briefs = Briefs { order in
      order.request.names = .initials
      order.request.aims = ["that Max and Maya's mother (FERN, Fern) get on"]
    }
    briefs.profile = Self.names
    let brief = try briefs.brief(Briefs.hardWeeks().replacing("roof", with: "Max's van"))
    #expect(brief.brief.header.title == "Pre-session notes from My.")
    #expect(brief.brief.aims == ["that Mx. and My.'s mother (FERN, My.) get on"])
    #expect(brief.brief.accounts[0].threads.map(\.topic) == ["Mx.'s van"])
    for form in Briefs.Form.allCases {
      let text = form.draw(brief)
      #expect(!text.contains("Maya") && !text.contains("Max'"), "\(form)")
    }
  }

  @Test func `an alias stands for a name where the profile has one`() throws {
    var briefs = Briefs { $0.request.names = .alias }
    briefs.profile = Self.names
    let brief = try briefs.brief(Briefs.hardWeeks())
    #expect(brief.brief.header.title == "Pre-session notes from Fern")
  }

  @Test func `weeks stand for days, also in the form for programs`() throws {
    let brief = try Briefs { $0.request.dates = .weeks }.brief(Briefs.hardWeeks())
    #expect(brief.json.contains(#""asOf": "2026-W26""#))
    #expect(brief.brief.header.line.hasPrefix("weeks of 1 to 22 June 2026"))
    for form in Briefs.Form.allCases { #expect(!form.draw(brief).contains("2026-06")) }
  }

  // MARK: Quotes

  @Test func `only ticked words are quoted`() throws {
    let plain = try Briefs().brief(Briefs.hardWeeks())
    let ticked = try Briefs { $0.quotes = ["day6-9"] }.brief(Briefs.hardWeeks())
    for form in Briefs.Form.allCases { #expect(!form.draw(plain).contains("Rain on day")) }
    #expect(ticked.text(width: 80).contains("Maya “Rain on day 9.”"))
    #expect(!ticked.json.contains("Rain on day 8"))
  }

  @Test(arguments: ["secret", "fear", "2026-06-20/99", ""])
  func `no quote is made of an entry that is not for others, or not there`(id: String) throws {
    let journal = Briefs.hardWeeks(extra: [
      "2026-06-20,Maya,grievance,,author,,yes,secret,Only mine.",
      "2026-06-21,Maya,risk,fear,author,,,fear,I was afraid.",
    ])
    do throws(FaultyInput) {
      _ = try Self.brief(journal, quoting: id)
      Issue.record("the quote was made")
    } catch {
      let fault = try #require(error.messages.last)
      #expect(fault.code == "brief/quote")
      // Nobody who looks on learns which of the two it is.
      #expect(!fault.text.contains("private") && !fault.text.contains("danger"))
    }
  }

  private static func brief(_ journal: String, quoting id: String) throws(FaultyInput)
    -> CounselorBrief
  {
    var input = JournalInput(profile: nil, options: .init())
    input.read(journal.utf8, named: "journal.csv")
    var order = BriefOrder()
    order.quotes = [id]
    return try Analyzer().brief(input, for: order)
  }
}
