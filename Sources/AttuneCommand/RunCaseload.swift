import Attune
import Diagnostics
import JournalModel
import Reports
import RuleEngine

extension AttuneCommand {
  /// `attune caseload DIR`: who of many clients may need a look, and why.
  static func runCaseload(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    let bench = Workbench(invocation)
    guard let library = bench.library(io: &io), let layers = bench.layers(io: &io) else {
      return .inputAtFault
    }
    var faults: [Diagnostic] = []
    let words = StandardLibrary.readCaseloadWords(layers: layers, into: &faults)
    guard var cues = bench.cueReading(io: &io) else { return .inputAtFault }
    do throws(FaultyInput) {
      // Once for all clients, who would each read the files anew.
      _ = try cues.recogniser()
    } catch {
      faults += error.diagnostics
    }
    bench.say(faults.filter { $0.severity == .error }, io: &io)
    guard !faults.hasErrors else { return .inputAtFault }
    do throws(CaseloadFailure) {
      let output = try CaseloadOutput(for: invocation)
      let run = CaseloadRun(
        invocation: invocation,
        library: library,
        cues: cues,
        words: words,
        fingerprint: fingerprint(of: layers, for: invocation),
        rules: StandardLibrary.version(layers: layers),
        output: output
      )
      return run.run(bench, io: &io)
    } catch {
      io.complain(error: error.message)
      return error.status
    }
  }

  /// What stands for the rules and for the options that change what is found.
  private static func fingerprint(of layers: [[SourceText]], for invocation: Invocation) -> String {
    let options = invocation.options
    var text = "attune \(version)\n"
    for file in StandardLibrary.cueFiles + StandardLibrary.files + layers.flatMap({ $0 }) {
      text += "\(file.name)\n"
      text += String(decoding: file.bytes, as: UTF8.self)
    }
    text += options.accounts?.rawValue ?? ""
    for mapping in options.columnMap { text += "\n\(mapping.field)=\(mapping.column)" }
    text += options.isLenient ? "\nlenient" : ""
    text += options.isTaggedOnly ? "\ntagged only" : ""
    text += "\n\(options.language)"
    return ContentHash(of: text).hex
  }
}
