import JournalModel
import JournalStories
import Testing

struct AccountsTests {
  // MARK: Who is scored together

  @Test func `one author is one account`() {
    var story = Story(by: "Maya")
    story.write(1...3)
    #expect(authors(of: story.accounts()) == [["Maya"]])
    #expect(story.accounts().timelines.map(\.isJoint) == [false])
  }

  @Test func `two authors in one file are one joint account`() throws {
    let story = sharedSheet()
    #expect(authors(of: story.accounts()) == [["Jonas", "Maya"]])
    let timeline = try #require(story.timeline())
    #expect(timeline.isJoint)
    #expect(timeline.entries.count == 6)
  }

  @Test func `a file each makes an account each`() {
    let accounts = twoFiles().accounts()
    #expect(authors(of: accounts) == [["Jonas"], ["Maya"]])
    #expect(accounts.timelines.map(\.entries.count) == [4, 3])
    #expect(accounts.timelines.map(\.isJoint) == [false, false])
  }

  @Test func `two files that share an author stay apart as long as each has one author`() {
    var story = twoFiles()
    story.open("more of jonas.csv")
    story.write(30)
    #expect(authors(of: story.accounts()) == [["Jonas"], ["Maya"]])
    story.writer = "Maya"
    story.write(31)
    #expect(authors(of: story.accounts()) == [["Jonas", "Maya"]])
  }

  @Test func `asking for joint or apart overrides the files`() {
    #expect(authors(of: sharedSheet().accounts(.apart)) == [["Jonas"], ["Maya"]])
    #expect(authors(of: twoFiles().accounts(.joint)) == [["Jonas", "Maya"]])
  }

  // MARK: Who is who

  @Test func `spellings that differ in case and spaces are one person`() {
    for spellings in [["maya", "MAYA", " Maya "], ["MAYA", "Maya", "maya"]] {
      var story = Story(by: nil)
      for (index, spelling) in spellings.enumerated() {
        story.writer = spelling
        story.write(index + 1)
      }
      // Whichever row comes first, reports print the same spelling.
      #expect(authors(of: story.accounts()) == [["Maya"]])
    }
  }

  @Test func `aliases of the profile are one person, in the profile's spelling`() throws {
    var story = Story(by: "m.")
    story.profile.people = [
      Profile.Person(name: "Maya", aliases: ["M.", "Mum"]), Profile.Person(name: "Jonas"),
    ]
    story.write(1)
    story.writer = "MAYA"
    story.add(.gratitude, .expressed, on: 2, by: .named("mum"))
    story.add(.gratitude, .expressed, on: 3, by: .named("jonas "))
    #expect(authors(of: story.accounts()) == [["Maya"]])
    let timeline = try #require(story.timeline())
    #expect(timeline.moments.map { timeline.people.name(of: $0.by) } == ["Maya", "Jonas"])
    #expect(story.accounts().unexpectedAuthor == nil)
  }

  @Test func `author and partner are seen from each row`() throws {
    var story = sharedSheet()
    story.writer = "Maya"
    story.add(.bid, .toward, on: 9, by: .author)
    story.add(.bid, .toward, on: 9, by: .partner)
    story.writer = "Jonas"
    story.add(.bid, .toward, on: 9, by: .author)
    story.add(.bid, .toward, on: 9, by: .partner)
    story.add(.bid, .toward, on: 9, by: .both)
    story.add(.bid, .toward, on: 9, by: .nobodySaid)
    let timeline = try #require(story.timeline())
    #expect(
      timeline.moments.map { timeline.people.name(of: $0.by) }
        == ["Maya", "Jonas", "Jonas", "Maya", "both", "unknown"]
    )
  }

  @Test func `a partner without a name is called partner`() throws {
    var story = Story(by: "Maya")
    story.add(.bid, .toward, on: 1, by: .partner)
    let people = try #require(story.timeline()).people
    #expect(people.name(of: people.first) == "Maya")
    #expect(people.name(of: people.second) == "partner")
  }

  @Test func `nobody is made up where nobody else is named`() throws {
    var story = Story(by: "Maya")
    story.add(.bid, .toward, on: 1)
    let people = try #require(story.timeline()).people
    #expect(people.name(of: people.first) == "Maya")
    #expect(people.second == .unknown)
    #expect(people.partner(of: people.first) == .unknown)
  }

  // MARK: Nobody says who wrote

  @Test func `rows without an author are taken for the profile's first person`() {
    var story = Story(by: nil)
    story.declare("Maya", "Jonas")
    story.write(1...2)
    #expect(authors(of: story.accounts()) == [["Maya"]])
    #expect(story.accounts().isAuthorAssumed)
  }

  @Test func `rows without any name are the author's`() throws {
    var story = Story(by: nil)
    story.add(.bid, .toward, on: 1)
    story.add(.bid, .toward, on: 1, by: .partner)
    #expect(authors(of: story.accounts()) == [["author"]])
    #expect(!story.accounts().isAuthorAssumed)
    let timeline = try #require(story.timeline())
    #expect(
      timeline.moments.map { timeline.people.name(of: $0.by) } == ["author", "partner"]
    )
  }

  @Test func `a sheet that names doers and no writer has no author`() throws {
    var story = Story(by: nil)
    story.add(.gratitude, .expressed, on: 1, by: .named("Zoe"))
    story.add(.gratitude, .expressed, on: 2, by: .named("Ada"))
    #expect(authors(of: story.accounts()) == [[]])
    let people = try #require(story.timeline()).people
    #expect([people.first, people.second].map(people.name) == ["Ada", "Zoe"])
  }

  @Test func `rows without an author beside rows of one author are that author's`() throws {
    var story = Story(by: "Maya")
    story.write(1)
    story.writer = nil
    story.add(.bid, .toward, on: 2, by: .author)
    let timeline = try #require(story.timeline())
    #expect(timeline.entries.count == 2)
    #expect(timeline.moments.map(\.by) == [timeline.people.first])
    #expect(story.accounts().anonymousEntries == 0)
  }

  @Test func `rows without an author beside rows of two authors stay nobody's, and are counted`()
    throws
  {
    var story = sharedSheet()
    story.writer = nil
    story.add(.bid, .toward, on: 2, by: .author)
    let timeline = try #require(story.timeline())
    #expect(timeline.moments.map(\.by) == [.unknown])
    #expect(story.accounts().anonymousEntries == 1)
  }

  @Test func `who writes only after the last day has no part in it`() throws {
    var story = Story(by: "Maya")
    story.write(1)
    story.writer = "Jonas"
    story.write(9)
    let accounts = Accounts(
      of: story.journal,
      profile: story.profile,
      mode: nil,
      asOf: story.journal.entries[0].day
    )
    #expect(accounts.timelines.map(\.isJoint) == [false])
  }

  // MARK: Order

  @Test func `the two people stand in the profile's order, else by name`() throws {
    var story = sharedSheet()
    #expect(names(try #require(story.timeline()).people) == ["Jonas", "Maya"])
    story.declare("Maya", "Jonas")
    #expect(authors(of: story.accounts()) == [["Maya", "Jonas"]])
    #expect(names(try #require(story.timeline()).people) == ["Maya", "Jonas"])
    #expect(authors(of: story.accounts(.apart)) == [["Maya"], ["Jonas"]])
  }

  @Test func `a single author comes first, whoever the profile names first`() throws {
    var story = Story(by: "Jonas")
    story.declare("Maya", "Jonas")
    story.write(1)
    #expect(names(try #require(story.timeline()).people) == ["Jonas", "Maya"])
  }

  @Test func `of three people the two who are written about most are the pair`() throws {
    var story = sharedSheet()
    story.add(.support, on: 9, by: .named("Olga"), times: 20)
    #expect(names(try #require(story.timeline()).people) == ["Jonas", "Maya"])
    story.writer = "Olga"
    story.write(10...19)
    // Olga wrote ten entries, Jonas four, Maya two.
    #expect(names(try #require(story.timeline()).people) == ["Jonas", "Olga"])
    #expect(authors(of: story.accounts()) == [["Jonas", "Olga", "Maya"]])
    #expect(authors(of: story.accounts(.apart)) == [["Jonas"], ["Olga"], ["Maya"]])
  }

  @Test func `an author whom the profile does not name is told`() {
    var story = sharedSheet()
    story.declare("Maya", "Sam")
    #expect(story.accounts().unexpectedAuthor == "Jonas")
  }

  // MARK: Nothing there

  @Test(arguments: [nil, 5])
  func `an empty journal has no account, whatever day is asked for`(day: Int?) {
    let accounts = Story(by: "Maya").accounts(nil, upTo: day)
    #expect(accounts.timelines.isEmpty)
    #expect(accounts.asOf == nil)
  }

  // MARK: Stories

  private func sharedSheet() -> Story {
    var story = Story(by: "Maya")
    story.write(1...2)
    story.writer = "Jonas"
    story.write(2...5)
    return story
  }

  private func twoFiles() -> Story {
    var story = Story(by: "Maya", in: "maya.csv")
    story.write(1...3)
    story.open("jonas.csv")
    story.writer = "Jonas"
    story.write(1...4)
    return story
  }

  private func authors(of accounts: Accounts) -> [[String]] {
    accounts.timelines.map { $0.authors.map($0.people.name) }
  }

  private func names(_ people: People) -> [String] {
    [people.first, people.second].map(people.name)
  }
}
