import Assessment
import Diagnostics
package import JournalModel
package import Reports
import RuleEngine

/// What a brief is asked for on the command line, or by an app.
package struct BriefOrder: Sendable {
  package var asOf: Day?
  package var answers: [Answer] = []
  package var request = BriefRequest()
  /// The ids of the entries whose words were ticked.
  package var quotes: [String] = []
  /// `nil` for a preview.
  package var approval: BriefApproval?

  package init() {}
}

extension Analyzer {
  /// Makes the counselor's page of a journal, as a preview for its author.
  ///
  /// - Parameters:
  ///   - input: the files read, with the profile.
  ///   - day: the last day to look at, as `2026-06-28`; by default that of the last entry.
  ///   - aims: what the author would like from the session, in the author's words.
  ///   - questions: what the author is wondering about.
  /// - Returns: a page of 350 words at most, made as if private entries had never been written.
  /// - Throws: the faults of a file that could not be used as a whole.
  public func brief(
    _ input: JournalInput,
    asOf day: String? = nil,
    aims: [String] = [],
    questions: [String] = []
  ) throws(FaultyInput) -> CounselorBrief {
    var order = BriefOrder()
    order.asOf = try lastDay(day)
    order.request.aims = aims
    order.request.questions = questions
    order.request.rules = StandardLibrary.version(layers: [added])
    return try brief(input, for: order)
  }

  /// Makes the counselor's page of a journal, as it was ordered.
  ///
  /// - Throws: the faults of a file that could not be used as a whole, a quote that can't be made,
  ///   and what an approval lacks.
  package func brief(
    _ input: JournalInput,
    for order: BriefOrder
  ) throws(FaultyInput) -> CounselorBrief {
    var shared = input
    try shared.readWords(isShared: true)
    let journal = shared.journal
    let report = try assess(
      &shared,
      upTo: order.asOf,
      for: AssessmentRequest(audience: .counselor, answers: order.answers)
    )
    let desk = BriefDesk(input: input, assessment: report.assessment)
    var diagnostics = report.diagnostics
    var request = order.request
    if let fault = desk.fault(of: request.baseline) { throw FaultyInput(diagnostics + [fault]) }
    request.aims += input.profile.aims
    request.questions += input.profile.questions
    request.notJointly += input.profile.notJointly
    request.quotes = desk.ticked(order.quotes, into: &diagnostics)
    request.consent = try order.approval?.consent(
      of: desk,
      for: request,
      diagnostics: diagnostics
    )
    if diagnostics.contains(where: { $0.code == .briefQuote }) { throw FaultyInput(diagnostics) }
    diagnostics += BriefDesk.cuts(in: request)
    let brief = BriefComposer(library: library, profile: input.profile)
      .compose(report.assessment, for: request)
    return CounselorBrief(
      brief: brief,
      preview: desk.preview(of: brief, request: request),
      basis: BriefBasis(
        assessment: report.assessment,
        answers: order.answers,
        journal: journal
      ),
      library: library,
      diagnostics: diagnostics
    )
  }
}
