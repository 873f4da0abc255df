package import Assessment
import JournalModel
package import RuleEngine

/// Composes the report for its audience: strengths first, few cares, one question.
package struct ReportComposer: Sendable {
  private let wording: Wording

  package init(wording: Wording) { self.wording = wording }

  package func compose(_ assessment: Assessment, library: RuleLibrary) -> Document {
    var blocks: [Block] = []
    for account in assessment.accounts {
      let composer = AccountComposer(
        wording: wording,
        account: account,
        audience: assessment.audience,
        isOneOfTwo: assessment.accounts.count > 1,
        agreed: AgreedComposer(library: library, account: account, audience: assessment.audience)
          .blocks()
      )
      blocks += composer.blocks()
    }
    if assessment.accounts.isEmpty { blocks.append(.paragraph(say(.nothingYet))) }
    if assessment.accounts.count == 2 {
      blocks += SideBySideComposer(wording: wording, audience: assessment.audience)
        .blocks(assessment.accounts[0], assessment.accounts[1])
    }
    blocks += AgreedComposer.resting(assessment, library: library)
    blocks += switchedOff(assessment, library: library)
    blocks += closing(for: assessment.audience)
    return Document(name: say(.documentName), blocks)
  }

  private func say(_ phrase: Phrase, _ values: [Placeholder: String] = [:]) -> String {
    wording.sentence(phrase, values)
  }

  /// The rules that are off; why is the author's own business.
  private func switchedOff(_ assessment: Assessment, library: RuleLibrary) -> [Block] {
    let isShared = assessment.audience.isShared
    let lines = assessment.switchedOff.compactMap { off -> String? in
      let rule = library.rule(off.rule)
      let title = rule?.title ?? off.rule
      if isShared { return rule?.isShared ?? false ? title : nil }
      return off.until.map {
        say(.offUntilLine, [.title: title, .reason: off.reason, .to: DateText.full($0)])
      } ?? say(.offLine, [.title: title, .reason: off.reason])
    }
    return lines.isEmpty ? [] : [.heading(say(.headingOff)), .list(lines)]
  }

  private func closing(for audience: Audience) -> [Block] {
    [
      .heading(say(.headingLimits)), .list(wording.limits(for: audience)),
      .heading(say(.headingHelp)), .help(say(.help)),
    ]
  }
}

extension Wording {
  /// What every report says about itself; what others read is not to be used against anybody.
  func limits(for audience: Audience) -> [String] {
    let own: [Phrase] = [
      .limitAccount, .limitDiagnosis, .limitConvention, .limitChance, .limitSkip,
    ]
    let all = audience.isShared ? own + [.limitMisuse] : own
    return all.map { sentence($0) }
  }
}
