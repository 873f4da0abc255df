import Assessment
import JournalModel
package import RuleEngine

/// Lays a brief out as a document that any format can draw: the page itself.
package struct BriefPage: Sendable {
  private let library: RuleLibrary

  package init(library: RuleLibrary) { self.library = library }

  package func document(of brief: Brief) -> Document {
    Document(name: library.wording.sentence(.documentName), blocks(of: brief))
  }

  private func say(_ phrase: BriefPhrase, _ values: [Placeholder: String] = [:]) -> String {
    library.brief.sentence(phrase, values)
  }

  private func blocks(of brief: Brief) -> [Block] {
    let accounts = brief.accounts
    let isEmpty = accounts.allSatisfy { $0.strengths.isEmpty && $0.explore.isEmpty }
    return [.title(brief.header.title), .aside(brief.header.line)]
      + section(.headingAims, brief.aims.map(quoted))
      + section(.headingBasis, lines(accounts) { [$0.basis] })
      + (isEmpty ? [.paragraph(say(.nothingYet))] : [])
      + section(.headingStrengths, lines(accounts) { $0.strengths.map { $0.text } })
      + section(.headingExplore, lines(accounts) { $0.explore.map(text) })
      + section(.headingThreads, lines(accounts) { $0.threads.map { $0.text } })
      + section(.headingSince, brief.since?.lines ?? [])
      + section(.headingTried, lines(accounts) { $0.tried.map { $0.text } })
      + section(.headingQuotes, brief.quotes.map { "\($0.author) \(quoted($0.text))" })
      + section(.headingQuestions, brief.questions.map(quoted))
      + section(.headingNotJointly, brief.notJointly.map(quoted))
      + [.heading(say(.headingCounselor)), .paragraph(brief.forCounselor)]
      + [.heading(say(.headingLimits)), .paragraph(brief.limits.joined(separator: " "))]
      + [.help(brief.help)]
  }

  private func quoted(_ text: String) -> String { "\u{201C}\(text)\u{201D}" }

  /// A section, or nothing where it has nothing to say.
  private func section(_ heading: BriefPhrase, _ lines: [String]) -> [Block] {
    guard !lines.isEmpty else { return [] }
    let content: Block = lines.count == 1 ? .paragraph(lines[0]) : .list(lines)
    return [.heading(say(heading)), content]
  }

  /// The lines of all accounts; of two, each with the name of its author before it.
  private func lines(
    _ accounts: [Brief.Account],
    _ texts: (Brief.Account) -> [String]
  ) -> [String] {
    guard accounts.count > 1 else { return accounts.flatMap(texts) }
    return accounts.flatMap { account in
      texts(account).map { "\(account.authors.joined(separator: ", ")): \($0)" }
    }
  }

  private func text(of pattern: Brief.Pattern) -> String {
    var sentences = [pattern.line.text]
    if let suggestion = pattern.suggestion {
      sentences.append(
        say(.practiceLine, [.title: suggestion.practice.title, .name: suggestion.id.text])
      )
    }
    if pattern.asks { sentences.append(say(.questionLine, [.value: pattern.question])) }
    return sentences.joined(separator: " ")
  }
}

extension Document {
  /// The words of a page, headings included: whatever stands between spaces.
  package var wordCount: Int { blocks.reduce(0) { $0 + $1.wordCount } }
}

extension Block {
  /// The words of the blocks that a brief is made of; others count none.
  fileprivate var wordCount: Int {
    switch self {
    case .title(let text), .heading(let text), .paragraph(let text), .aside(let text),
      .help(let text):
      BriefText.count(text)
    case .list(let items), .steps(let items): items.reduce(0) { $0 + BriefText.count($1) }
    case .passage(let passage): BriefText.count(passage.plain)
    case .passages(let passages): passages.reduce(0) { $0 + BriefText.count($1.plain) }
    case .section(let section): BriefText.count(section.title)
    case .finding, .table, .grid, .overview, .chart: 0
    }
  }
}
