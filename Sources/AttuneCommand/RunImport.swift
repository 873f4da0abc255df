import Attune
import Diagnostics
import JournalModel
import JournalReaders

extension AttuneCommand {
  /// `attune import`: any journal in, the Attune journal out.
  static func runImport(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    let bench = Workbench(invocation)
    guard let input = bench.input(keepsText: true, io: &io) else { return .inputAtFault }
    bench.say(input.diagnostics, io: &io)
    bench.tell(input.journal.sources, onlyWhenSkipped: false, io: &io)
    guard !input.diagnostics.contains(where: \.stopsReading) else { return .inputAtFault }
    return io.write(for: invocation) { output throws(WriteFailure) in
      if invocation.options.format == .ndjson {
        var writer = JournalNDJSONWriter(input.journal)
        while let part = writer.next() { try output.write(part) }
      } else {
        var writer = JournalCSVWriter(input.journal)
        while let part = writer.next() { try output.write(part) }
      }
    }
  }
}
