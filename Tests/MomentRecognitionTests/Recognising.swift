import Attune
import Diagnostics
import JournalModel
import MomentRecognition

/// Reads texts with the standard cues, for tests: "I" writes about Sam.
struct Recognising {
  private var recogniser: Recogniser
  private let pair: Pair

  /// The standard cues, compiled once for all tests.
  static let standard = {
    var diagnostics: [Diagnostic] = []
    return Recogniser(StandardLibrary.cues(into: &diagnostics))
  }()

  init(partner: [String] = ["Sam"], relationship: Relationship = .couple) {
    recogniser = Self.standard
    pair = Pair(author: ["Alex"], partner: partner, relationship: relationship)
  }

  mutating func moments(_ text: String) -> [RecognisedMoment] {
    recogniser.recognise(text, between: pair)
  }

  /// Each moment as a few words: `repair partner accepted`.
  mutating func words(_ text: String) -> [String] {
    moments(text).map { moment in
      [moment.kind.rawValue, moment.by.rawValue, moment.outcome?.rawValue]
        .compactMap(\.self).joined(separator: " ")
    }
  }
}

/// Cues made up in memory, beside the word files of the standard ones.
func cues(_ file: String, named name: String = "bid.cues.json5") -> (CueLibrary, [Diagnostic]) {
  var diagnostics: [Diagnostic] = []
  let words = StandardLibrary.cueFiles.filter { $0.name.hasPrefix("Rules/cues/en/words/") }
  let library = CueLibrary.read(
    layers: [words, [SourceText(name: "Rules/cues/en/\(name)", text: file)]],
    into: &diagnostics
  )
  return (library, diagnostics)
}
