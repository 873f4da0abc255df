import Attune
import Diagnostics
import MomentRecognition
import Testing

@Suite struct `the standard cues` {
  private let library: CueLibrary
  private let faults: [String]

  init() {
    var diagnostics: [Diagnostic] = []
    library = StandardLibrary.cues(into: &diagnostics)
    faults = DiagnosticPrinter(.oneLine, isColored: false).text(of: diagnostics).split(
      separator: "\n"
    )
    .map(String.init)
  }

  @Test func `read without a fault`() {
    #expect(faults == [])
    #expect(library.cues.count > 40)
  }

  @Test func `find what their examples say, and nothing where they say so`() {
    var run = CueExampleRun(library)
    let failures = library.cues.flatMap { run.failures(of: $0) }
    #expect(DiagnosticPrinter(.oneLine, isColored: false).text(of: failures) == "")
  }
}
