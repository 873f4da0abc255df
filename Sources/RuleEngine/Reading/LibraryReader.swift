package import Diagnostics

/// Reads all files of a library and checks what one file says about another.
package struct LibraryReader: Sendable {
  /// Where a file belongs, by the folder or the name it has.
  private enum Sort {
    case rule, practice, dimensions, sentences, bannedWords, alert
  }

  private var rules: [Rule] = []
  private var practices: [Practice] = []
  private var dimensions: [Dimension] = []
  private var sentences: [Phrase: MessageTemplate] = [:]
  /// The file each sentence comes from.
  private var sentenceFiles: [Phrase: String] = [:]
  private var bannedWords: [String] = []
  private var sources: [String: SourceText] = [:]

  package init() {}

  /// Reads a layer of files; rules, practices and sentences replace those of earlier layers.
  ///
  /// Every layer but the first may leave out what it does not change.
  package mutating func read(
    _ files: [SourceText],
    isFirst: Bool,
    into diagnostics: inout [Diagnostic]
  ) {
    var ruleFiles: [String: String] = [:]
    var practiceFiles: [String: String] = [:]
    for file in files.sorted(by: { $0.name < $1.name }) {
      sources[file.name] = file
      switch Self.sort(of: file) {
      case .rule:
        guard let rule = RuleReader.read(file, into: &diagnostics) else { continue }
        Self.take(rule.id, of: "rule", for: file, from: &ruleFiles, into: &diagnostics)
        rules.removeAll { $0.id == rule.id }
        rules.append(rule)
      case .practice:
        guard let practice = PracticeReader.read(file, into: &diagnostics) else { continue }
        Self.take(practice.id, of: "practice", for: file, from: &practiceFiles, into: &diagnostics)
        practices.removeAll { $0.id == practice.id }
        practices.append(practice)
      case .alert:
        // The safety layer is read by who asks for it, never beside scores.
        continue
      case .dimensions:
        dimensions = WordingReader.dimensions(file, into: &diagnostics)
      case .sentences:
        let read = WordingReader.sentences(file, isComplete: isFirst, into: &diagnostics)
        for phrase in Phrase.allCases {
          guard let sentence = read[phrase] else { continue }
          sentences[phrase] = sentence
          sentenceFiles[phrase] = file.name
        }
      case .bannedWords:
        // A layer may forbid more, never less.
        bannedWords += WordingReader.bannedWords(file, into: &diagnostics)
      }
    }
  }

  /// The library, and what is wrong between its files.
  package func finish(into diagnostics: inout [Diagnostic]) -> RuleLibrary {
    let library = RuleLibrary(
      rules: rules.sorted { $0.id < $1.id },
      practices: practices.sorted { $0.id < $1.id },
      dimensions: dimensions,
      wording: Wording(sentences: sentences)
    )
    let check = LibraryCheck(
      library: library,
      sources: sources,
      sentenceFiles: sentenceFiles,
      bannedWords: BannedWords(bannedWords)
    )
    diagnostics += check.diagnostics()
    return library
  }

  private static func sort(of file: SourceText) -> Sort {
    let path = file.name.split(separator: "/").map(String.init)
    switch path.last {
    case "dimensions.json5": return .dimensions
    case "banned-words.json5": return .bannedWords
    default: break
    }
    switch path.dropLast().last {
    case "practices": return .practice
    case "wording": return .sentences
    case "safety": return .alert
    default: return .rule
    }
  }

  /// Notes which file of a layer has an id, and reports one that is taken.
  private static func take(
    _ id: String,
    of sort: String,
    for file: SourceText,
    from files: inout [String: String],
    into diagnostics: inout [Diagnostic]
  ) {
    if let other = files[id] {
      diagnostics.append(
        Diagnostic(
          .error,
          .ruleSameID,
          "the id \"\(id)\" is taken by \(other)",
          at: file.place(of: id, under: "id"),
          help: ["a \(sort) in a folder of your own replaces the standard one of the same id"]
        )
      )
    }
    files[id] = file.name
  }
}
