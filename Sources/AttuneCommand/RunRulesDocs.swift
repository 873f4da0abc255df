import Attune
import Diagnostics
import Reports
import RuleEngine

extension AttuneCommand {
  /// `attune rules docs`: the pages about the rules, into a folder or one after the other.
  static func runRulesDocs(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    guard let pages = pages(invocation, io: &io) else { return .inputAtFault }
    guard let folder = invocation.outputFolder else {
      return io.write(pages.map { $0.text }.joined(separator: "\n"), for: invocation)
    }
    do throws(WriteFailure) {
      try FileSystem.makeFolder(folder)
      for page in pages {
        let path = "\(folder)/\(page.name.rawValue)"
        let target = try FileWriter.target(path, inputs: invocation.inputs)
        try FileWriter.write(to: target) { output throws(WriteFailure) in
          try output.write(page.text)
        }
        if !invocation.options.isQuiet { io.complain("\(path) written\n") }
      }
      return .done
    } catch {
      return io.report(error)
    }
  }

  /// The pages as Markdown; `nil` when a file of the rules is at fault.
  private static func pages(
    _ invocation: Invocation,
    io: inout CommandIO
  ) -> [(name: PageName, text: String)]? {
    let bench = Workbench(invocation)
    guard let layers = bench.layers(io: &io) else { return nil }
    var diagnostics: [Diagnostic] = []
    let library = StandardLibrary.read(layers: layers, into: &diagnostics)
    let words = StandardLibrary.readPages(layers: layers, for: library, into: &diagnostics)
    bench.say(diagnostics.filter { $0.severity == .error }, io: &io)
    guard !diagnostics.hasErrors else { return nil }
    let composer = PagesComposer(library: library, pages: words)
    return PageName.allCases.map { name in
      (name, MarkdownRenderer().render(composer.compose(name)))
    }
  }
}
