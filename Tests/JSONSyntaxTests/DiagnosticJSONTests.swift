import Diagnostics
import JSONSyntax
import Testing

struct DiagnosticJSONTests {
  @Test func `a diagnostic is an object a line with the same keys each time`() {
    let place = SourcePlace(file: "a \"b\".json5", line: 3, column: 7)
    let found = [
      Diagnostic(
        .error,
        .ruleUnknownKey,
        "no key \"x\"",
        at: place,
        label: "did you mean?",
        help: ["one"]
      ),
      Diagnostic(.warning, .journalEmpty, "nothing to read", at: nil),
    ]
    #expect(
      found.jsonLines == #"""
        {"severity":"error","code":"rule/unknown-key","message":"no key \"x\"","file":"a \"b\".json5",\#
        "line":3,"column":7,"label":"did you mean?","help":["one"]}
        {"severity":"warning","code":"journal/empty","message":"nothing to read","file":null,\#
        "line":null,"column":null,"label":null,"help":[]}

        """#
    )
  }
}
