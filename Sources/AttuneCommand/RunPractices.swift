import Reports
import RuleEngine

extension AttuneCommand {
  /// `attune practices list`.
  static func runPracticesList(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    guard let library = Workbench(invocation).library(io: &io) else { return .inputAtFault }
    if invocation.options.format == .ids {
      return io.write(library.practices.map { $0.id + "\n" }.joined(), for: invocation)
    }
    let table = LibraryComposer(wording: library.wording).list(of: library.practices)
    return write(table, for: invocation, io: &io)
  }

  /// `attune practices show PRACTICE`.
  static func runPracticesShow(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    guard let library = Workbench(invocation).library(io: &io) else { return .inputAtFault }
    let id = invocation.arguments[0]
    guard let practice = library.practice(id) else {
      return unknown("practice", id, among: library.practices.map(\.id), io: &io)
    }
    let page = LibraryComposer(wording: library.wording).page(of: practice)
    return write(page, for: invocation, io: &io)
  }
}
