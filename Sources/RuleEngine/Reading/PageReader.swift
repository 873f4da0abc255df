package import Diagnostics
import JSONSyntax
import JournalModel

/// Reads the files that the pages about the rules are made from.
package struct PageReader: Sendable {
  /// The rules and practices that rows may name.
  private let library: RuleLibrary
  /// The ids of the first layer, which must stand in a row, or have a reason not to.
  private var standard: [Traceability.Sort: [String]] = [:]
  private var sentences: [PagePhrase: MessageTemplate] = [:]
  private var moments = MomentWords(words: [:])
  private var traceability = Traceability(articles: [], sections: [], unlisted: [], file: "")
  private var isStandardList = true
  private var bannedWords: [String] = []
  private var sources: [SourceText] = []

  package init(library: RuleLibrary) { self.library = library }

  /// Reads a layer of files; sentences replace those of earlier layers, other files as a whole.
  package mutating func read(
    _ files: [SourceText],
    isFirst: Bool,
    into diagnostics: inout [Diagnostic]
  ) {
    for file in files.sorted(by: { $0.name < $1.name }) {
      switch LibraryFile(file) {
      case .pageWords:
        sources.append(file)
        readWords(file, isFirst: isFirst, into: &diagnostics)
      case .traceability:
        sources.append(file)
        let reader = TraceabilityReader(library: library)
        guard let read = reader.read(file, into: &diagnostics) else { continue }
        traceability = read
        isStandardList = isFirst
      case .bannedWords:
        // Faults of this file were named when the library was read.
        var named: [Diagnostic] = []
        bannedWords += WordingReader.bannedWords(file, into: &named)
      case .rule: if isFirst { standard[.rule, default: []].append(file.stem) }
      case .practice: if isFirst { standard[.practice, default: []].append(file.stem) }
      case .alert, .dimensions, .sentences, .helpLines, .briefWords, .caseloadWords, .cues,
        .tags:
        continue
      }
    }
  }

  /// What was read, and the rules and practices that were left out of it.
  package func finish(into diagnostics: inout [Diagnostic]) -> PageLibrary {
    let banned = BannedWords(bannedWords)
    let ids = library.rules.map { $0.id } + library.practices.map { $0.id }
    for source in sources { diagnostics += banned.faults(in: source, besides: ids) }
    diagnostics += unlisted()
    return PageLibrary(
      sentences: Sentences(sentences: sentences),
      moments: moments,
      traceability: traceability
    )
  }

  // MARK: Words

  private mutating func readWords(
    _ file: SourceText,
    isFirst: Bool,
    into diagnostics: inout [Diagnostic]
  ) {
    let read = WordingReader.read(file, called: "the words of the pages", into: &diagnostics) {
      object in
      let isWanted = isFirst || object.has("sentences")
      let sentences =
        isWanted ? object.sentences(of: PagePhrase.self, isComplete: isFirst) : [:]
      if isFirst { object.require("moments") }
      return (sentences: sentences, moments: object.momentWords())
    }
    guard let read else { return }
    for (phrase, sentence) in read.sentences { sentences[phrase] = sentence }
    if let words = read.moments { moments = words }
  }

  // MARK: What no row names

  private func unlisted() -> [Diagnostic] {
    Traceability.Sort.allCases.flatMap { sort in
      let ids = isStandardList ? standard[sort] ?? [] : library.ids(of: sort)
      return traceability.missing(sort, of: ids).map { unlisted($0, sort) }
    }
  }

  private func unlisted(_ id: String, _ sort: Traceability.Sort) -> Diagnostic {
    Diagnostic(
      // A list of one's own need not be complete.
      isStandardList ? .error : .warning,
      .traceabilityUnlisted,
      "the \(sort.rawValue) \"\(id)\" stands in no row",
      at: sources.last { $0.name == traceability.file }?.place(of: id, under: "unlisted"),
      help: ["name it in a row that it carries, or give a reason under \"unlisted\""]
    )
  }
}

extension StrictObject {
  /// The block that names every kind of moment.
  fileprivate mutating func momentWords() -> MomentWords? {
    guard var list = object("moments", called: "the moments") else { return nil }
    var words: [MomentKind: MomentWords.Words] = [:]
    for kind in MomentKind.allCases {
      guard var object = list.requiredObject(kind.rawValue, called: "a \(kind.rawValue)") else {
        continue
      }
      words[kind] = object.words(of: kind)
      list.add(object.finish())
    }
    add(list.finish())
    return MomentWords(words: words)
  }

  private mutating func words(of kind: MomentKind) -> MomentWords.Words? {
    let one = requiredString("one")
    let many = requiredString("many")
    var outcomes: [MomentOutcome: String] = [:]
    for outcome in kind.outcomes { outcomes[outcome] = requiredString(outcome.rawValue) }
    outcomes[.unknown] = string(MomentOutcome.unknown.rawValue)
    let known = kind.outcomes.isEmpty ? nil : string("known")
    guard let one, let many else { return nil }
    return MomentWords.Words(one: one, many: many, outcomes: outcomes, known: known ?? "")
  }
}
