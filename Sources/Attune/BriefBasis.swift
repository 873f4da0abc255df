package import Assessment
package import JournalModel
import JournalReaders
import Reports
import RuleEngine

/// What a brief was made from, for the forms that say more than the page.
package struct BriefBasis: Sendable {
  package var assessment: Assessment
  package var answers: [Answer]
  private let journal: Journal

  package init(assessment: Assessment, answers: [Answer], journal: Journal) {
    self.assessment = assessment
    self.answers = answers
    self.journal = journal
  }

  /// The hash of the journals as if private entries had never been written.
  var journalHash: String {
    var bytes: [UInt8] = []
    var writer = JournalNDJSONWriter(journal.withoutPrivateEntries())
    while let part = writer.next() { bytes += part }
    return ContentHash(of: bytes).hex
  }

  /// The core rules that have too little to speak from.
  var refusals: [FHIRRenderer.Refusal] {
    assessment.accounts.enumerated().flatMap { place, account in
      account.outcomes.filter { $0.reading == nil && $0.rule.tier == .core }.map { outcome in
        FHIRRenderer.Refusal(
          rule: outcome.id,
          title: outcome.rule.title,
          window: outcome.measurement.window,
          account: place
        )
      }
    }
  }
}

extension CounselorBrief {
  /// The page as a FHIR R4 document; `docs/fhir.md` says what becomes what.
  public var fhir: String {
    let program = FHIRRenderer.Program(version: AttuneVersion.current)
    return FHIRRenderer(library: library, program: program).render(
      brief,
      with: FHIRRenderer.Attachments(journal: basis.journalHash, refusals: basis.refusals)
    )
  }

  /// The practices that were agreed on as a calendar file, written on a day.
  package func calendar(on day: Day?) -> String {
    let day = day ?? brief.consent?.date ?? basis.assessment.asOf
    return CalendarRenderer(library: library, version: AttuneVersion.current)
      .render(basis.answers.standing(on: day), on: day)
  }
}
