package import Diagnostics
import JournalModel

/// Runs the examples of cues: the proof that a cue finds what it should, and nothing else.
///
/// In every example "I" writes about a partner named Sam.
package struct CueExampleRun: Sendable {
  private var recogniser: Recogniser
  private let pair = Pair(author: ["Alex"], partner: ["Sam"], relationship: .couple)

  package init(_ library: CueLibrary) { recogniser = Recogniser(library) }

  /// What the examples of a cue expect and don't get.
  package mutating func failures(of cue: Cue) -> [Diagnostic] {
    guard case .moment(let kind) = cue.subject else { return [] }
    return cue.examples.compactMap { failure(of: $0, kind, cue) }
  }

  private mutating func failure(
    of example: CueExample,
    _ kind: MomentKind,
    _ cue: Cue
  ) -> Diagnostic? {
    let found = recogniser.recognise(example.text, between: pair).filter { $0.kind == kind }
    if example.fires {
      guard !found.contains(where: { fits($0, example) }) else { return nil }
      return failed(example, cue, expected: "finds \(words(of: example, kind))", found)
    }
    let own = found.filter { $0.cue == cue.id }
    return own.isEmpty ? nil : failed(example, cue, expected: "stays silent", own)
  }

  private func fits(_ moment: RecognisedMoment, _ example: CueExample) -> Bool {
    (example.by ?? moment.by.rawValue) == moment.by.rawValue
      && (example.outcome ?? moment.outcome?.rawValue) == moment.outcome?.rawValue
  }

  private func words(of example: CueExample, _ kind: MomentKind) -> String {
    var words = kind.rawValue
    if let by = example.by { words += " by \(by)" }
    if let outcome = example.outcome { words += ", \(outcome)" }
    return words
  }

  private func failed(
    _ example: CueExample,
    _ cue: Cue,
    expected: String,
    _ found: [RecognisedMoment]
  ) -> Diagnostic {
    let instead = found.map { moment in
      "\(moment.by.rawValue)\(moment.outcome.map { ", \($0.rawValue)" } ?? "") (\(moment.cue))"
    }
    return Diagnostic(
      .error,
      .cueExampleFailed,
      "in this example the cue \(cue.id) \(expected)",
      at: example.place,
      label: instead.isEmpty ? "nothing was found" : "found: \(instead.joined(separator: "; "))"
    )
  }
}
