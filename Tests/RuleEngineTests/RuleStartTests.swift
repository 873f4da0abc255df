import Assessment
import Attune
import Diagnostics
import RuleEngine
import Testing

struct RuleStartTests {
  /// The standard files, read once.
  private static let standard = {
    var reader = LibraryReader()
    var diagnostics: [Diagnostic] = []
    reader.read(StandardLibrary.files, isFirst: true, into: &diagnostics)
    return reader
  }()

  private func read(_ file: SourceText) -> (library: RuleLibrary, said: [Diagnostic]) {
    var reader = Self.standard
    var diagnostics: [Diagnostic] = []
    reader.read([file], isFirst: false, into: &diagnostics)
    return (reader.finish(into: &diagnostics), diagnostics)
  }

  @Test(arguments: MeasureName.allCases)
  func `a rule to start from passes the check and its own examples`(measure: MeasureName) throws {
    let id = "my-\(measure.rawValue)"
    let text = RuleStart(id: id, measure: measure).text
    let (library, said) = read(SourceText(name: "\(id).json5", text: text))
    #expect(said.map(\.message) == [])
    let rule = try #require(library.rule(id))
    #expect(rule.measure.name == measure)
    #expect(rule.title == "My \(measure.rawValue)")
    let failures = ExampleRun(wording: library.wording).failures(of: rule)
    #expect(failures.flatMap(\.diagnostics).map(\.message) == [])
    let isUnclear = rule.examples.map { example in
      example.expect.contains { $0.figure == .band(.unclear) }
    }
    #expect(isUnclear == [false, true])
    #expect(text.split(separator: "\n").allSatisfy { $0.last != " " })
  }

  @Test func `a practice to start from passes the check but for a rule that names it`() throws {
    let text = PracticeStart(id: "my-practice").text
    let (library, said) = read(SourceText(name: "practices/my-practice.json5", text: text))
    #expect(said.map(\.code) == [.practiceUnused])
    #expect(library.practice("my-practice")?.title == "My practice")
  }

  @Test(arguments: [
    ("kind-words", true), ("a", true), ("a2-b", true), ("", false), ("a--b", false), ("-a", false),
    ("a-", false), ("2a", false), ("a-2", true), ("Kind", false), ("a_b", false), ("é", false),
  ])
  func `an id is words of small letters and digits with hyphens between`(id: String, isID: Bool) {
    #expect(FileID.isID(id) == isID)
  }

  @Test(arguments: [
    ("Kind Words", "kind-words"), ("kind_words", "kind-words"), ("  a  b ", "a-b"),
    ("2 good words", "good-words"), ("Été", "t"),
  ])
  func `the nearest id is made of what was written`(written: String, id: String) {
    #expect(FileID.near(written) == id)
  }

  @Test func `where nothing is left there is no nearest id`() {
    #expect(FileID.near("--") == nil)
    #expect(FileID.near("12") == nil)
    #expect(FileID.near("") == nil)
  }
}
