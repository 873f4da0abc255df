import Diagnostics
import JSONSyntax
import Testing

struct StrictObjectTests {
  enum Side: String, CaseIterable { case high, low }

  private func read(_ source: SourceText) throws -> StrictObject {
    var diagnostics: [Diagnostic] = []
    let value = try #require(JSONTree.read(source, dialect: .json5, into: &diagnostics))
    #expect(diagnostics == [])
    return StrictObject(value, in: source, called: "a rule", codes: .rule)
  }

  private func read(_ text: String) throws -> StrictObject {
    try read(SourceText(name: "a.json5", text: text))
  }

  @Test func `every type of member can be read`() throws {
    var rule = try read(
      """
      { id: "bids", share: 0.4, days: 28, on: true, why: ["a", "b"], cuts: [0.4, 1], better: "low",
        bid: "toward", more: ["x"], needs: { days: 3 }, examples: [{ name: "n" }], any: null }
      """
    )
    #expect(rule.requiredString("id") == "bids")
    #expect(rule.requiredNumber("share") == 0.4)
    #expect(rule.number("share", in: 0...1) == 0.4)
    #expect(rule.requiredInteger("days") == 28)
    #expect(rule.integer("days", in: 1...366) == 28)
    #expect(rule.requiredBool("on") == true)
    #expect(rule.requiredStrings("why") == ["a", "b"])
    #expect(rule.requiredNumbers("cuts") == [0.4, 1])
    #expect(rule.requiredChoice("better", of: Side.self) == .low)
    #expect(rule.oneOrMore("bid")?.map(\.text) == ["toward"])
    #expect(rule.oneOrMore("more")?.map(\.text) == ["x"])
    let inner = rule.requiredObject("needs", called: "needs")
    var needs = try #require(inner)
    #expect(needs.integer("days") == 3)
    #expect(needs.finish() == [])
    let list = rule.objects("examples", called: "an example")
    var examples = try #require(list)
    #expect(examples[0].string("name") == "n")
    #expect(rule.value("any")?.content == .null)
    #expect(rule.string("absent") == nil)
    #expect(rule.finish() == [])
  }

  @Test func `an unknown key is named with the nearest one nobody wrote`() throws {
    let marked = try MarkedText("{ title: \"t\", «dimnsion»: \"care\" }")
    var rule = try read(marked.source)
    _ = rule.string("title")
    _ = rule.string("dimension")
    let found = rule.finish()
    #expect(found.count == 1)
    #expect(found.first?.code == .ruleUnknownKey)
    #expect(found.first?.message == "a rule has no key \"dimnsion\"")
    #expect(found.first?.label == "did you mean \"dimension\"?")
    #expect(found.first?.help == ["keys of a rule are title, dimension"])
    #expect(found.first?.place == marked.place)
  }

  @Test func `a missing key is named at the opening brace`() throws {
    let marked = try MarkedText("// note\n«{» title: \"t\" }")
    var rule = try read(marked.source)
    #expect(rule.requiredString("id") == nil)
    #expect(rule.string("title") == "t")
    let found = rule.finish()
    #expect(found.map(\.message) == ["a rule needs the key \"id\""])
    #expect(found.map(\.code) == [.ruleMissingKey])
    #expect(found.first?.place == marked.place)
  }

  struct WrongType: Sendable {
    let text: String
    let message: String
    let read: @Sendable (inout StrictObject) -> Bool
  }

  static let wrongTypes = [
    WrongType(text: "{ k: «\"ten\"» }", message: "\"k\" needs a number, not the text \"ten\"") {
      $0.number("k") == nil
    },
    WrongType(text: "{ k: «2.5» }", message: "\"k\" needs a whole number, not the number 2.5") {
      $0.integer("k") == nil
    },
    WrongType(
      text: "{ k: «400» }",
      message: "\"k\" needs a whole number from 1 to 366, not the number 400"
    ) { $0.integer("k", in: 1...366) == nil },
    WrongType(
      text: "{ k: «1.5» }",
      message: "\"k\" needs a number from 0 to 1, not the number 1.5"
    ) { $0.number("k", in: 0...1) == nil },
    WrongType(text: "{ k: «7» }", message: "\"k\" needs text in quotes, not the number 7") {
      $0.string("k") == nil
    },
    WrongType(text: "{ k: «\"yes\"» }", message: "\"k\" needs true or false, not the text \"yes\"")
    {
      $0.bool("k") == nil
    },
    WrongType(text: "{ k: «\"a\"» }", message: "\"k\" needs a list in [ ], not the text \"a\"") {
      $0.strings("k") == nil
    },
    WrongType(
      text: "{ k: [\"a\", «true»] }",
      message: "\"k\" is a list of texts in quotes, and here stands true"
    ) { $0.strings("k") == ["a"] },
    WrongType(
      text: "{ k: [1, «null»] }",
      message: "\"k\" is a list of numbers, and here stands null"
    ) { $0.numbers("k") == [1] },
    WrongType(
      text: "{ k: [«[]»] }",
      message: "\"k\" is a list of objects in { }, and here stands a list"
    ) { $0.objects("k", called: "an example")?.isEmpty == true },
    WrongType(text: "{ k: «{}» }", message: "\"k\" needs text or a list of texts, not an object") {
      $0.oneOrMore("k") == nil
    },
    WrongType(text: "{ k: «false» }", message: "\"k\" needs an object in { }, not false") {
      $0.object("k", called: "needs") == nil
    },
  ]

  @Test(arguments: wrongTypes)
  func `a value of the wrong type says what stood there and what is needed`(
    wrong: WrongType
  ) throws {
    let marked = try MarkedText(wrong.text)
    var rule = try read(marked.source)
    #expect(wrong.read(&rule))
    let found = rule.finish()
    #expect(found.map(\.message) == [wrong.message])
    #expect(found.map(\.code) == [.ruleWrongType])
    #expect(found.first?.place == marked.place)
  }

  @Test func `a word outside the list is named with the nearest one`() throws {
    let marked = try MarkedText("{ better: «\"hihg\"» }")
    var rule = try read(marked.source)
    #expect(rule.choice("better", of: Side.self) == nil)
    let found = rule.finish()
    #expect(found.map(\.message) == ["\"better\" can't be \"hihg\""])
    #expect(found.first?.label == "did you mean \"high\"?")
    #expect(found.first?.help == ["\"better\" is one of high, low"])
    #expect(found.first?.code == .ruleUnknownWord)
    #expect(found.first?.place == marked.place)
  }

  @Test func `a value that is no object is named once`() throws {
    var rule = try read("[1]")
    #expect(rule.requiredString("id") == nil)
    #expect(rule.otherMembers() == [])
    #expect(rule.finish().map(\.message) == ["a rule is an object in { }, not a list"])
  }

  @Test func `keys out of order are one warning`() throws {
    let marked = try MarkedText("{ id: \"a\", over: \"28d\", needs: {}, «title»: \"t\", why: [] }")
    var rule = try read(marked.source)
    _ = rule.otherMembers()
    rule.checkOrder(["id", "title", "why", "over", "needs"])
    let found = rule.finish()
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map(\.code) == [.ruleKeyOrder])
    #expect(found.first?.label == "it belongs before \"over\"")
    #expect(found.first?.place == marked.place)
  }

  @Test func `keys in order are no fault, whatever stands between them`() throws {
    var rule = try read("{ id: 1, extra: 2, why: 3 }")
    _ = rule.otherMembers()
    rule.checkOrder(["id", "title", "why"])
    #expect(rule.finish() == [])
  }

  @Test func `members nobody asked for can be read as a table`() throws {
    var pattern = try read("{ by: \"author\", bid: 1, repair: 2 }")
    #expect(pattern.string("by") == "author")
    #expect(pattern.otherMembers().map(\.key) == ["bid", "repair"])
    #expect(pattern.finish() == [])
  }

  @Test func `faults of inner and outer objects come in file order`() throws {
    var rule = try read("{ inner: {\n x: 1 },\n y: 2 }")
    let value = rule.object("inner", called: "an inner")
    let inner = try #require(value)
    rule.report(.ruleIDDiffers, "last", at: "inner")
    rule.add(inner.finish())
    #expect(rule.finish().map { $0.place?.line } == [1, 2, 3])
  }

  @Test func `the place of an absent key is the opening brace`() throws {
    let rule = try read("{ a: 10 }")
    #expect(rule.place(of: "a").column == 6)
    #expect(rule.place(of: "b").column == 1)
    #expect(rule.has("a") && !rule.has("b"))
  }

  @Test func `the profile has one code for all its faults`() throws {
    let source = SourceText(name: "relationship.json5", text: "{ a: 1, b: 2 }")
    var diagnostics: [Diagnostic] = []
    let value = try #require(JSONTree.read(source, dialect: .json5, into: &diagnostics))
    var profile = StrictObject(value, in: source, called: "the profile", codes: .profile)
    _ = profile.string("a")
    _ = profile.requiredBool("c")
    #expect(Set(profile.finish().map(\.code)) == [.profileFault])
  }

  @Test func `an object that is wrong throughout is not named member by member`() throws {
    let members = (0..<20_000).map { "k\($0):0" }.joined(separator: ",")
    let found = try read("{" + members + "}").finish()
    #expect(found.count == StrictObject.faultLimit + 1)
    #expect(found.last?.message == "a rule has 19950 more faults that are not named here")
  }
}
