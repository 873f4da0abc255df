import Attune
import Diagnostics
import RuleEngine
import Testing

struct LibraryLayerTests {
  private func read(_ layers: [[SourceText]]) -> (library: RuleLibrary, faults: [Diagnostic]) {
    var faults: [Diagnostic] = []
    let library = StandardLibrary.read(layers: layers, into: &faults)
    return (library, faults.filter { $0.severity == .error })
  }

  private func practice(in folder: String, title: String) -> SourceText {
    let text = """
      {
        schema: 1, id: "gratitude-note", title: "\(title)", for: ["gratitude-imbalance"],
        dimension: "gratitude", who: "one", minutes: { from: 9, to: 2 }, cadence: "weekly",
        steps: ["You write."], signal: "More thanks.", notWhen: ["It is late."], source: ["none"],
        evidence: "weak",
      }
      """
    return SourceText(name: "\(folder)/practices/gratitude-note.json5", text: text)
  }

  @Test func `a rule of a further layer replaces the one of the same id`() throws {
    var own = RuleText()
    own.id = "unanswered-bids"
    own.title = "Our own reaches"
    let standard = read([])
    let found = read([[own.source(in: "ours/rules")]])
    #expect(found.faults.isEmpty)
    #expect(found.library.rules.count == standard.library.rules.count)
    let rule = try #require(found.library.rule("unanswered-bids"))
    #expect((rule.title, rule.file) == ("Our own reaches", "ours/rules/unanswered-bids.json5"))
  }

  @Test func `every sort of file may name the schema that an editor checks it with`() {
    let schema = "\"$schema\": \"x.schema.json\", schema: 1"
    var rule = RuleText().text
    rule = rule.replacing("schema: 1", with: schema)
    let files = [
      SourceText(name: "ours/small-reaches.json5", text: rule),
      SourceText(
        name: "ours/wording/ours.json5",
        text: "{ \(schema), sentences: { noCares: \"Quiet.\" } }"
      ),
      SourceText(name: "ours/banned-words.json5", text: "{ \(schema), words: [] }"),
    ]
    #expect(read([files]).faults.map(\.message) == [])
    let wrong = SourceText(
      name: "ours/banned-words.json5",
      text: "{ $schema: 1, schema: 1, words: [] }"
    )
    #expect(read([[wrong]]).faults.map(\.code) == [.ruleWrongType])
  }

  @Test func `the last layer wins`() {
    let layers = ["one", "two", "three"].map { folder in
      var own = RuleText()
      own.title = "Reaches of layer \(folder)"
      return [own.source(in: folder)]
    }
    let found = read(layers)
    #expect(found.faults.isEmpty)
    #expect(found.library.rule("small-reaches")?.title == "Reaches of layer three")
  }

  @Test func `a new rule stands among the others by its id`() {
    let ids = read([[RuleText().source(in: "ours")]]).library.rules.map(\.id)
    #expect(ids.contains("small-reaches"))
    #expect(ids == ids.sorted())
  }

  @Test func `the same id twice in a layer is a fault of the second file`() throws {
    let files = ["a", "b"].map { RuleText().source(in: $0) }
    let fault = try #require(read([files.reversed()]).faults.first)
    #expect(fault.code == .ruleSameID)
    #expect(fault.message == "the id \"small-reaches\" is taken by a/small-reaches.json5")
    #expect(fault.place?.file == "b/small-reaches.json5")
    #expect((fault.place?.line, fault.place?.column) == (3, 7))
  }

  @Test func `the same holds for practices`() throws {
    let files = ["a", "b"].map { practice(in: $0, title: "Note of \($0)") }
    let fault = try #require(read([files]).faults.first)
    #expect(fault.code == .ruleSameID)
    #expect(fault.place?.file == "b/practices/gratitude-note.json5")
    let found = read([[files[0]], [files[1]]])
    #expect(found.faults.isEmpty)
    let last = try #require(found.library.practice("gratitude-note"))
    #expect(last.title == "Note of b")
    // Written the wrong way round, and understood.
    #expect(last.minutes == 2...9)
  }

  @Test func `a layer may change one sentence and keep the others`() {
    let text = "{ schema: 1, sentences: { noCares: \"All is quiet.\" } }"
    let found = read([[SourceText(name: "ours/wording/report.json5", text: text)]])
    #expect(found.faults.isEmpty)
    #expect(found.library.wording.sentence(.noCares) == "All is quiet.")
    #expect(!found.library.wording.sentence(.help).isEmpty)
  }

  @Test func `banned words are whole words, whatever their case`() {
    var rule = RuleText()
    for title in ["Toxic", "so TOXIC!", "“toxic”", "love-bombing", "Doesn’t care", "dé—destined"] {
      rule.title = title
      #expect(read([[rule.source()]]).faults.map(\.code) == [.ruleBannedWord], "\(title)")
    }
    for title in ["Detoxicate", "intoxic", "predestined", "love of bombing", "care"] {
      rule.title = title
      #expect(read([[rule.source()]]).faults.isEmpty, "\(title)")
    }
  }

  @Test func `a practice that replaces the only one a rule names is still used`() {
    var faults: [Diagnostic] = []
    _ = StandardLibrary.read(layers: [[practice(in: "ours", title: "Ours")]], into: &faults)
    #expect(faults.isEmpty)
  }

  @Test func `every sentence of the reports is there`() {
    let wording = read([]).library.wording
    for phrase in Phrase.allCases {
      let values = Dictionary(uniqueKeysWithValues: phrase.placeholders.map { ($0, "x") })
      #expect(!wording.sentence(phrase, values).isEmpty, "\(phrase)")
    }
  }
}
