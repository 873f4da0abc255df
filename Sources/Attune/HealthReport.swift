package import Assessment
package import Diagnostics
import Reports
package import RuleEngine

/// The scored report on a journal, ready to be rendered.
public struct HealthReport: Sendable {
  package let assessment: Assessment
  package let diagnostics: [Diagnostic]
  private let library: RuleLibrary

  package init(assessment: Assessment, library: RuleLibrary, diagnostics: [Diagnostic]) {
    self.assessment = assessment
    self.library = library
    self.diagnostics = diagnostics
  }

  /// What there is to say about the files that were read.
  public var messages: [Message] { diagnostics.map(Message.init) }

  /// What every rule found, account by account.
  public var results: [RuleResult] {
    assessment.accounts.flatMap { $0.outcomes.map(RuleResult.init) }
  }

  /// The report as plain text for a terminal, so many columns wide, with colour codes if wanted.
  public func text(width: Int, isColoured: Bool = false) -> String {
    TerminalRenderer(width: width, isColoured: isColoured).render(document)
  }

  /// The report as a table for a spreadsheet, one row a rule and account.
  public var csv: String { CSVRenderer().render(assessment) }

  /// The report as Markdown, for notes, mails and web pages.
  public var markdown: String { MarkdownRenderer().render(document) }

  /// The report as one page for a browser, which loads nothing and needs no script.
  public var html: String {
    HTMLRenderer(wording: library.wording, language: "en").render(document)
  }

  private var document: Document {
    ReportComposer(wording: library.wording).compose(assessment, library: library)
  }

  /// The report as JSON, `attune-report/1`, with the given number of moments for a rule at most.
  public func json(evidence: Int? = 20) -> String {
    JSONRenderer(wording: library.wording, evidenceLimit: evidence).render(assessment)
  }

  /// Why a rule spoke as it did, or what is missing, account by account.
  ///
  /// At most so many moments of evidence are listed, all of them for `nil`. For a rule that was left
  /// out the text says why. It is `nil` when there is no rule of that id.
  public func explanation(
    of rule: String,
    width: Int,
    isColoured: Bool = false,
    evidence: Int? = 20
  ) -> String? {
    let composer = ExplanationComposer(wording: library.wording, evidenceLimit: evidence)
    let renderer = TerminalRenderer(width: width, isColoured: isColoured)
    if let leftOut = assessment.leftOut.first(where: { $0.rule.id == rule }) {
      return renderer.render(composer.compose(leftOut))
    }
    let parts = assessment.accounts.compactMap { account in
      account.outcomes.first { $0.id == rule }.map {
        renderer.render(composer.compose($0, in: account))
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }
}

/// What one rule found, in values that do not change between versions.
public struct RuleResult: Sendable, Hashable {
  public let id: String
  public let title: String
  /// `thriving`, `steady`, `strained`, `at-risk` or `unclear`.
  public let band: String
  /// The finding, or what is missing, in one sentence.
  public let sentence: String
  /// The estimate in the measure's own unit with its 80 % range; `nil` when unclear.
  public let value: Estimate?
  /// The score of 0...100 with its 80 % range; `nil` when unclear.
  public let score: Estimate?

  init(_ outcome: RuleOutcome) {
    id = outcome.id
    title = outcome.rule.title
    band = outcome.band.rawValue
    sentence = outcome.say
    value = outcome.reading.map { Estimate(middle: $0.value, low: $0.low, high: $0.high) }
    score = outcome.reading.map {
      Estimate(middle: $0.score, low: $0.scoreLow, high: $0.scoreHigh)
    }
  }
}

/// A number with the range it likely lies in, four times in five.
public struct Estimate: Sendable, Hashable {
  public let middle: Double
  public let low: Double
  public let high: Double
}
