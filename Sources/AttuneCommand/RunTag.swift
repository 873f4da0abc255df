import Attune
import Diagnostics
import JournalModel
import JournalReaders

extension AttuneCommand {
  /// `attune tag`: a sheet of what was recognised, to be confirmed or corrected.
  static func runTag(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    let bench = Workbench(invocation)
    guard var input = bench.input(keepsText: true, io: &io) else { return .inputAtFault }
    bench.say(input.diagnostics + input.unmatchedRows, io: &io)
    bench.tell(input.journal.sources, onlyWhenSkipped: true, io: &io)
    guard !input.diagnostics.contains(where: \.stopsReading) else { return .inputAtFault }
    do throws(FaultyInput) {
      let rows = try input.tagSheet()
      return io.write(TagSheetWriter().text(of: rows), for: invocation)
    } catch {
      bench.say(error.diagnostics, io: &io)
      return .inputAtFault
    }
  }
}
