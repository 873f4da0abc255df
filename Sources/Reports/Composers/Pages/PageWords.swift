import JournalModel
import RuleEngine

/// What every page about the rules is made with: the library, and the words to speak of it.
struct PageWords {
  let library: RuleLibrary
  let pages: PageLibrary

  func say(_ phrase: PagePhrase, _ values: [Placeholder: String] = [:]) -> String {
    pages.sentences.sentence(phrase, values)
  }

  /// A sentence of the reports, such as the name of a band.
  func say(_ phrase: Phrase, _ values: [Placeholder: String] = [:]) -> String {
    library.wording.sentence(phrase, values)
  }

  /// "a, b or c", with the last two joined by one of the phrases for lists.
  func list(_ texts: [String], _ joint: PagePhrase) -> String {
    guard texts.count > 1, let last = texts.last else { return texts.first ?? "" }
    return say(joint, [.names: texts.dropLast().joined(separator: ", "), .value: last])
  }

  // MARK: Blocks

  /// A paragraph that begins with what it is about, in bold.
  func labelled(_ label: PagePhrase, _ sentences: [String]) -> [Block] {
    let text = sentences.filter { !$0.isEmpty }.joined(separator: " ")
    return text.isEmpty ? [] : [.passage(Passage([.strong(say(label)), .text(" \(text)")]))]
  }

  /// A paragraph that begins with what it is about and goes on with links.
  func labelled(_ label: PagePhrase, links: [Passage.Span]) -> [Block] {
    guard !links.isEmpty else { return [] }
    return [.passage(Passage([.strong(say(label)), .text(" ")] + Self.listed(links)))]
  }

  /// Links with commas between them.
  static func listed(_ links: [Passage.Span]) -> [Passage.Span] {
    links.enumerated().flatMap { $0 == 0 ? [$1] : [.text(", "), $1] }
  }

  // MARK: Words that several pages use

  func support(_ strength: EvidenceStrength) -> String {
    switch strength {
    case .strong: say(.supportStrong)
    case .moderate: say(.supportModerate)
    case .weak: say(.supportWeak)
    case .mixed: say(.supportMixed)
    case .convention: say(.supportConvention)
    }
  }

  func time(_ kind: ContextPeriod.Kind) -> String {
    switch kind {
    case .newborn: say(.timeNewborn)
    case .illness: say(.timeIllness)
    case .exam: say(.timeExam)
    case .grief: say(.timeGrief)
    case .apart: say(.timeApart)
    case .moving: say(.timeMoving)
    case .newJob: say(.timeNewJob)
    case .other: say(.timeOther)
    }
  }
}
