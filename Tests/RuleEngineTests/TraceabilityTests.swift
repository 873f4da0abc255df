import Attune
import Diagnostics
import RuleEngine
import Testing

struct TraceabilityTests {
  private static let standard = {
    var faults: [Diagnostic] = []
    return StandardLibrary.read(into: &faults)
  }()

  /// The standard files, read once.
  private static let reader = {
    var faults: [Diagnostic] = []
    var reader = PageReader(library: standard)
    reader.read(StandardLibrary.files, isFirst: true, into: &faults)
    return reader
  }()

  /// What comes of a file in a folder of one's own, and what is said about it.
  private func read(_ name: String, _ text: String) -> (pages: PageLibrary, faults: [Diagnostic]) {
    var faults: [Diagnostic] = []
    var reader = Self.reader
    reader.read([SourceText(name: "ours/\(name)", text: text)], isFirst: false, into: &faults)
    return (reader.finish(into: &faults), faults)
  }

  private func faults(of text: String) -> [Diagnostic] { read("traceability.json5", text).faults }

  private func list(_ rows: String, unlisted: String = "") -> String {
    """
    {
      schema: 1, articles: [{ id: "000", title: "Five steps" }],
      sections: [{ dimension: "trust", rows: [\(rows)] }],
      unlisted: [\(unlisted)],
    }
    """
  }

  private func errors(of text: String) -> [Diagnostic] {
    faults(of: text).filter { $0.severity == .error }
  }

  // MARK: The standard list

  @Test func `every standard rule and practice stands in a row, or says why not`() {
    var faults: [Diagnostic] = []
    let pages = StandardLibrary.readPages(for: Self.standard, into: &faults)
    #expect(faults.isEmpty)
    #expect(pages.traceability.sections.reduce(0) { $0 + $1.rows.count } == 109)
    for unlisted in pages.traceability.unlisted { #expect(!unlisted.reason.isEmpty) }
  }

  @Test func `a standard rule that no row names is an error`() throws {
    var faults: [Diagnostic] = []
    let files = StandardLibrary.files + [RuleText().source(in: "Rules/rules")]
    var libraryReader = LibraryReader()
    libraryReader.read(files, isFirst: true, into: &faults)
    let library = libraryReader.finish(into: &faults)
    var reader = PageReader(library: library)
    reader.read(files, isFirst: true, into: &faults)
    _ = reader.finish(into: &faults)
    let errors = faults.filter { $0.severity == .error }
    let fault = try #require(errors.first)
    #expect(errors.count == 1)
    #expect((fault.severity, fault.code) == (.error, .traceabilityUnlisted))
    #expect(fault.message == "the rule \"small-reaches\" stands in no row")
    #expect(fault.place?.file == "Rules/traceability.json5")
  }

  @Test func `a rule of a folder of one's own needs no row`() {
    var faults: [Diagnostic] = []
    let layers = [[RuleText().source(in: "ours")]]
    let library = StandardLibrary.read(layers: layers, into: &faults)
    _ = StandardLibrary.readPages(layers: layers, for: library, into: &faults)
    #expect(library.rule("small-reaches") != nil)
    #expect(!faults.contains { $0.code == .traceabilityUnlisted })
  }

  // MARK: A list of one's own

  @Test func `a list of one's own is only warned of what it leaves out`() {
    let row = "{ names: \"Keeping promises\", in: [\"000, Step 5\"], rules: [\"promises-kept\"] }"
    let faults = faults(of: list(row))
    #expect(faults.count == Self.standard.rules.count + Self.standard.practices.count - 1)
    #expect(faults.allSatisfy { $0.severity == .warning && $0.code == .traceabilityUnlisted })
  }

  @Test(arguments: [
    ("rules", "promise-kept", "promises-kept"), ("practices", "gratitude-notes", "gratitude-note"),
  ])
  func `an unknown id is named with the nearest right one`(
    key: String,
    written: String,
    right: String
  ) throws {
    let fault = try #require(
      errors(of: list("{ names: \"Thanks\", in: [\"000\"], \(key): [\"\(written)\"] }")).first
    )
    #expect(fault.code == .traceabilityUnknownID)
    #expect(fault.message == "there is no \(key.dropLast()) \"\(written)\"")
    #expect(fault.label == "did you mean \"\(right)\"?")
    #expect(fault.place?.line == 3)
  }

  @Test func `a row that nothing carries is an error`() {
    let codes = errors(of: list("{ names: \"Patience\", in: [\"000\"] }")).map(\.code)
    #expect(codes == [.ruleMissingKey])
    let reason = list("{ names: \"Patience\", in: [\"000\"], besides: \"the tone of reports\" }")
    #expect(errors(of: reason).isEmpty)
  }

  @Test func `a place must name one of the articles`() throws {
    let row = "{ names: \"Thanks\", in: [\"0, Step 4\"], rules: [\"gratitude-rhythm\"] }"
    let fault = try #require(errors(of: list(row)).first)
    #expect(fault.code == .ruleUnknownWord)
    #expect(fault.message == "\"0, Step 4\" begins with no article of this list")
  }

  @Test func `signs of danger are those of the vocabulary`() throws {
    let fault = try #require(
      errors(of: list("{ names: \"Fear\", in: [\"000\"], risks: [\"fears\"] }")).first
    )
    #expect(fault.code == .ruleUnknownWord)
    #expect(fault.label == "did you mean \"fear\"?")
  }

  @Test func `what stands in a row can't be unlisted as well`() throws {
    let row = "{ names: \"Thanks\", in: [\"000\"], rules: [\"gratitude-rhythm\"] }"
    let text = list(row, unlisted: "{ rule: \"gratitude-rhythm\", reason: \"it is new\" }")
    let fault = try #require(errors(of: text).first)
    #expect(fault.message == "the rule \"gratitude-rhythm\" stands in a row already")
  }

  @Test func `whatever is unlisted needs a reason and a right id`() {
    let codes = errors(of: list("", unlisted: "{ practice: \"eye-gazings\" }")).map(\.code)
    #expect(
      codes.sorted { $0.rawValue < $1.rawValue } == [.ruleMissingKey, .traceabilityUnknownID]
    )
  }

  @Test func `an area that is not there is named with the nearest right one`() throws {
    let text = "{ schema: 1, articles: [], sections: [{ dimension: \"thrust\", rows: [] }] }"
    let fault = try #require(errors(of: text).first)
    #expect((fault.code, fault.label) == (.ruleUnknownDimension, "did you mean \"trust\"?"))
  }

  // MARK: The words of the pages

  private func pageFaults(_ text: String) -> [Diagnostic] {
    read("wording/pages.json5", text).faults
  }

  @Test func `every sentence of the pages is there`() {
    var faults: [Diagnostic] = []
    let pages = StandardLibrary.readPages(for: Self.standard, into: &faults)
    for phrase in PagePhrase.allCases {
      let values = Dictionary(uniqueKeysWithValues: phrase.placeholders.map { ($0, "x") })
      #expect(!pages.sentences.sentence(phrase, values).isEmpty, "\(phrase)")
    }
  }

  @Test func `a layer may change one sentence of the pages`() {
    let text = "{ schema: 1, sentences: { rulesTitle: \"Our rules\" } }"
    let (pages, faults) = read("wording/pages.json5", text)
    #expect(faults.isEmpty)
    #expect(pages.sentences.sentence(.rulesTitle) == "Our rules")
    #expect(pages.sentences.sentence(.practicesTitle) == "Things to try")
  }

  @Test func `the words of the pages are read strictly and with the banned words in mind`() {
    let unknown = pageFaults("{ schema: 1, sentences: { rulesTitel: \"Rules\" } }")
    #expect(unknown.map(\.code) == [.ruleUnknownKey])
    #expect(unknown.first?.label == "did you mean \"rulesTitle\"?")
    let banned = pageFaults("{ schema: 1, sentences: { rulesTitle: \"Toxic habits\" } }")
    #expect(banned.map(\.code) == [.ruleBannedWord])
    let kinds = pageFaults("{ schema: 1, moments: { bid: { one: \"reach\", many: \"reaches\" } } }")
    #expect(kinds.contains { $0.message == "a bid needs the key \"toward\"" })
    #expect(kinds.contains { $0.message == "the moments needs the key \"goodNews\"" })
  }
}
