import Assessment
import Attune
import JournalReaders
import RuleEngine

extension AttuneCommand {
  /// The word of `--only` that is no rule.
  private static let scores = "scores"

  /// `attune batch`: one journal a line in, one result a line out.
  static func runBatch(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    let bench = Workbench(invocation)
    guard let library = bench.library(io: &io) else { return .inputAtFault }
    let options = invocation.options
    for id in options.only where id != scores && library.rule(id) == nil {
      return unknown("rule", id, among: library.rules.map(\.id), io: &io)
    }
    guard let cues = bench.cueReading(io: &io) else { return .inputAtFault }
    let analyzer = BatchAnalyzer(
      library: library,
      settings: settings(bench.request([]), options),
      cues: cues
    )
    let jobs = min(options.jobs ?? .max, Threads.processors)
    do throws(FileFailure) {
      var lines = try LineReader(invocation.files.first ?? FileReader.standardInput, io.input)
      defer { lines.close() }
      var failure: FileFailure?
      let status = io.write(for: invocation) { output throws(WriteFailure) in
        var crew = BatchCrew(analyzer, jobs: jobs)
        failure = try crew.run(&lines, into: &output)
      }
      if let failure { throw failure }
      return status
    } catch {
      io.complain(error: error.message)
      return .inputAtFault
    }
  }

  private static func settings(
    _ request: AssessmentRequest,
    _ options: Options
  ) -> BatchAnalyzer.Settings {
    var request = request
    request.weeks = options.history == nil ? 0 : .max
    request.rules = options.only.filter { $0 != scores }
    return BatchAnalyzer.Settings(
      request: request,
      reading: options.readOptions(keepsText: false),
      accountMode: options.accounts,
      asOf: options.asOf,
      evidence: options.evidence.count,
      isSlim: options.only.contains(scores)
    )
  }
}
