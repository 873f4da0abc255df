import Attune

extension AttuneCommand {
  /// `attune private`: the support page, the same for everyone who asks.
  ///
  /// It ends the same way whatever a journal holds, and never writes a file.
  static func runPrivate(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    let bench = Workbench(invocation)
    guard let library = bench.library(io: &io) else { return .inputAtFault }
    var page = PrivatePage(library: library)
    if !invocation.files.isEmpty {
      guard let input = bench.input(keepsText: false, io: &io) else { return .inputAtFault }
      bench.say(input.diagnostics, io: &io)
      do throws(FaultyInput) {
        try page.consider(input, upTo: invocation.options.asOf)
      } catch {
        bench.say(error.diagnostics, io: &io)
        return .inputAtFault
      }
    }
    let terminal = io.terminal(for: invocation)
    let text = page.text(
      country: invocation.options.country,
      width: terminal.width(asked: invocation.options.width),
      isColoured: terminal.usesColor(invocation.options.color)
    )
    return io.write(text, for: invocation)
  }
}
