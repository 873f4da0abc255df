import Attune
import Diagnostics
import Reports
import RuleEngine

extension AttuneCommand {
  /// `attune brief`: the counselor's page as a preview, or approved and written to a file.
  static func runBrief(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    if let fault = invocation.options.approvalFault {
      io.complain(UsageError(fault, in: .command(.brief)).text)
      return .commandLineAtFault
    }
    let bench = Workbench(invocation)
    guard let library = bench.library(io: &io), let brief = bench.brief(library: library, io: &io)
    else { return .inputAtFault }
    let terminal = io.terminal(for: invocation)
    let width = terminal.width(asked: invocation.options.width)
    let isColoured = terminal.usesColor(invocation.options.color)
    let page = text(of: brief, for: invocation.options, width: width, isColoured: isColoured)
    let isForOthers = invocation.options.format != .ics
    guard isForOthers, brief.brief.consent == nil else { return io.write(page, for: invocation) }
    // Only a page that is read on a screen has room for what its author should know.
    let isRead = invocation.options.format == .terminal && !invocation.options.brief.isSheet
    if isRead {
      let preview = brief.previewText(width: width, isColoured: isColoured)
      return io.write("\(page)\n\(preview)", for: invocation)
    }
    if !invocation.options.isQuiet { io.complain(brief.previewText(width: width)) }
    return io.write(page, for: invocation)
  }

  private static func text(
    of brief: CounselorBrief,
    for options: Options,
    width: Int,
    isColoured: Bool
  ) -> String {
    if options.brief.isSheet {
      return options.format == .json ? brief.answersSheetJSON : brief.answersSheet
    }
    return switch options.format {
    case .json: brief.json
    case .csv: brief.suggestions
    case .markdown: brief.markdown
    case .html: brief.html
    case .fhir: brief.fhir
    case .ics: brief.calendar(on: options.brief.date)
    case .terminal, .ndjson, .ids: brief.text(width: width, isColoured: isColoured)
    }
  }
}

extension Workbench {
  /// The brief on the journals of the command line; `nil` when something could not be used.
  fileprivate func brief(library: RuleLibrary, io: inout CommandIO) -> CounselorBrief? {
    guard let order = order(library: library, io: &io),
      let input = input(keepsText: true, io: &io)
    else { return nil }
    do throws(FaultyInput) {
      let brief = try Analyzer(library: library).brief(input, for: order)
      say(brief.diagnostics, io: &io)
      return brief
    } catch {
      say(error.diagnostics, io: &io)
      return nil
    }
  }

  private func order(library: RuleLibrary, io: inout CommandIO) -> BriefOrder? {
    guard let layers = layers(io: &io), let answers = answers(library: library, io: &io) else {
      return nil
    }
    let given = options.brief
    var order = BriefOrder()
    order.asOf = options.asOf
    order.answers = answers
    order.quotes = given.quotes
    order.request.aims = given.aims
    order.request.questions = given.questions
    order.request.notJointly = given.notJointly
    order.request.names = given.names
    order.request.dates = given.dates
    order.request.isSeenByPartner = given.isSeen
    order.request.rules = StandardLibrary.version(layers: layers)
    if let path = given.baseline {
      guard let baseline = baseline(path, io: &io) else { return nil }
      order.request.baseline = baseline
    }
    if let date = given.date, let scope = given.scope, let expires = given.expires {
      order.approval = BriefApproval(
        names: given.approvers,
        date: date,
        scope: scope,
        expires: expires
      )
    }
    return order
  }

  private func baseline(_ path: String, io: inout CommandIO) -> BriefBaseline? {
    guard let file = sources([path], io: &io)?.first else { return nil }
    var diagnostics: [Diagnostic] = []
    let baseline = BriefBaselineReader.read(file, into: &diagnostics)
    say(diagnostics, io: &io)
    return diagnostics.hasErrors ? nil : baseline
  }
}
