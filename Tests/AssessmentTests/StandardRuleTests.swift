import Assessment
import Attune
import Diagnostics
import RuleEngine
import Testing

struct StandardRuleTests {
  private static let read: (library: RuleLibrary, diagnostics: [Diagnostic]) = {
    var diagnostics: [Diagnostic] = []
    let library = StandardLibrary.read(into: &diagnostics)
    return (library, diagnostics)
  }()

  private func text(_ diagnostics: [Diagnostic]) -> String {
    DiagnosticPrinter(.full, isColored: false).text(of: diagnostics)
  }

  @Test func `the standard files have no fault`() {
    #expect(text(Self.read.diagnostics) == "")
  }

  @Test(arguments: Self.read.library.rules.map(\.id))
  func `a rule meets its examples in every variation`(id: String) throws {
    let rule = try #require(Self.read.library.rule(id))
    let failures = ExampleRun(wording: Self.read.library.wording).failures(of: rule)
    #expect(text(failures.flatMap(\.diagnostics)) == "")
  }
}
