package import Diagnostics

/// Reads all files of a library and checks what one file says about another.
package struct LibraryReader: Sendable {
  private var rules: [Rule] = []
  private var practices: [Practice] = []
  private var safety: [SafetyRule] = []
  private var dimensions: [Dimension] = []
  private var sentences: [Phrase: MessageTemplate] = [:]
  /// The file each sentence comes from.
  private var sentenceFiles: [Phrase: String] = [:]
  private var briefSentences: [BriefPhrase: MessageTemplate] = [:]
  /// The file each sentence of the brief comes from.
  private var briefFiles: [BriefPhrase: String] = [:]
  private var bannedWords: [String] = []
  private var help = HelpLines(kinds: [], countries: [])
  private var sources: [String: SourceText] = [:]
  /// What practices are called whose files could not be read.
  private var faultyPractices: [String] = []

  /// How much of the files is looked at.
  package enum Care: Sendable {
    /// Everything, as their author wants it.
    case full
    /// What an assessment needs, of files that were checked when the program was made.
    case trusting
  }

  private let care: Care

  package init(_ care: Care = .full) { self.care = care }

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
    var safetyFiles: [String: String] = [:]
    for file in files.sorted(by: { $0.name < $1.name }) {
      sources[file.name] = file
      switch LibraryFile(file) {
      case .rule:
        let rule = RuleReader.read(file, withExamples: care == .full, into: &diagnostics)
        guard let rule else { continue }
        Self.take(rule.id, of: "rule", for: file, from: &ruleFiles, into: &diagnostics)
        rules.removeAll { $0.id == rule.id }
        rules.append(rule)
      case .practice:
        guard let practice = PracticeReader.read(file, into: &diagnostics) else {
          faultyPractices.append(file.stem)
          continue
        }
        Self.take(practice.id, of: "practice", for: file, from: &practiceFiles, into: &diagnostics)
        practices.removeAll { $0.id == practice.id }
        practices.append(practice)
      case .alert:
        guard let rule = SafetyReader.read(file, into: &diagnostics) else { continue }
        Self.take(rule.id, of: "safety rule", for: file, from: &safetyFiles, into: &diagnostics)
        safety.removeAll { $0.id == rule.id }
        safety.append(rule)
      case .helpLines:
        guard let lines = HelpLinesReader.read(file, into: &diagnostics) else { continue }
        help = help.replaced(by: lines)
      case .dimensions:
        var faults: [Diagnostic] = []
        let read = WordingReader.dimensions(file, into: &faults)
        // The areas of a list at fault are not missing; the fault itself is enough to read.
        dimensions = faults.hasErrors ? dimensions + read : read
        diagnostics += faults
      case .sentences:
        let read = WordingReader.sentences(file, isComplete: isFirst, into: &diagnostics)
        for phrase in Phrase.allCases {
          guard let sentence = read[phrase] else { continue }
          sentences[phrase] = sentence
          sentenceFiles[phrase] = file.name
        }
      case .briefWords:
        let read = WordingReader.briefSentences(file, isComplete: isFirst, into: &diagnostics)
        for phrase in BriefPhrase.allCases {
          guard let sentence = read[phrase] else { continue }
          briefSentences[phrase] = sentence
          briefFiles[phrase] = file.name
        }
      case .pageWords, .caseloadWords, .traceability, .tags, .cues:
        // These are read by who writes the pages about the rules, by who reads journals, by who
        // recognises moments, and by the check of all files.
        continue
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
      safety: safety.sorted { $0.id < $1.id },
      dimensions: dimensions,
      wording: Wording(sentences: sentences),
      brief: BriefWording(sentences: briefSentences),
      help: help
    )
    guard care == .full else { return library }
    let check = LibraryCheck(
      library: library,
      sources: sources,
      sentenceFiles: sentenceFiles,
      briefFiles: briefFiles,
      faultyPractices: faultyPractices,
      bannedWords: BannedWords(bannedWords)
    )
    diagnostics += check.diagnostics()
    return library
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
