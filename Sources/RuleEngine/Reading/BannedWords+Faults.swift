import Diagnostics
import JSONSyntax

extension BannedWords {
  /// Says that a word may stand in nothing that people read.
  func fault(_ word: String, at place: SourcePlace?) -> Diagnostic {
    Diagnostic(
      .error,
      .ruleBannedWord,
      "no report says \"\(word)\"",
      at: place,
      help: ["describe what happened, tentatively; never label, blame or predict"]
    )
  }

  /// The banned words in all texts of a file, besides ids, which nobody reads as words.
  func faults(in source: SourceText, besides ids: [String]) -> [Diagnostic] {
    source.texts.filter { !ids.contains($0.text) }.flatMap { text in
      found(in: text.text).map { fault($0, at: source.place(of: text.range)) }
    }
  }
}
