import Attune
import Diagnostics
import JournalModel
import JournalReaders

extension AttuneCommand {
  /// `attune import`: any journal in, the Attune journal out.
  static func runImport(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    if invocation.options.listsFormats { return io.write(formatList, for: invocation) }
    let bench = Workbench(invocation)
    guard let input = bench.input(keepsText: true, io: &io) else { return .inputAtFault }
    bench.say(input.diagnostics, io: &io)
    bench.tell(input.journal.sources, onlyWhenSkipped: false, io: &io)
    guard !input.diagnostics.contains(where: \.stopsReading) else { return .inputAtFault }
    if invocation.options.suggestsMap { return suggestMap(for: input, invocation, io: &io) }
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

  /// Writes the tags that mean nothing yet, as lines for the profile.
  private static func suggestMap(
    for input: JournalInput,
    _ invocation: Invocation,
    io: inout CommandIO
  ) -> RunStatus {
    let unmapped = UnmappedTags(in: input.journal, by: input.tagReading)
    if !invocation.options.isQuiet {
      io.complain(
        unmapped.tags.isEmpty
          ? "every tag has a meaning\n"
          : "paste these lines into \"map: { }\" of the profile, and say what a tag means: "
            + "{ conflict: \"open\" }, { ritual: \"kept\", name: \"evening walk\" }\n"
      )
    }
    return io.write(unmapped.lines, for: invocation)
  }

  /// The forms that can be read, each with the word for `--from` and how to get it.
  private static var formatList: String {
    JournalFormat.allCases.map { format in
      "\(format.rawValue): \(format.app)\n    \(format.howToExport)\n"
    }.joined()
  }
}
