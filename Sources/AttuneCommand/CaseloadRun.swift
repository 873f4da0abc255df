import Attune
import Diagnostics
import JournalModel
import Reports
import RuleEngine

/// One look at a caseload, from the folders of the clients to the index.
struct CaseloadRun {
  let invocation: Invocation
  let library: RuleLibrary
  let cues: CueReading
  let words: Sentences<CaseloadPhrase>
  let fingerprint: String
  let rules: String
  let output: CaseloadOutput

  func run(_ bench: Workbench, io: inout CommandIO) -> RunStatus {
    let before = earlierLook(bench, io: &io)
    let reader = ClientReader(
      analyzer: Analyzer(library: library),
      cues: cues,
      words: words,
      options: invocation.options,
      before: before,
      output: output.folder,
      fingerprint: fingerprint,
      rules: rules
    )
    let looks = AllCores.map(output.clients) { reader.look(at: $0) }
    let isFaulty = tell(looks, bench, io: &io)
    let caseload = Caseload(of: looks.map(\.record), on: invocation.options.asOf)
    tell(caseload, looks, before, io: &io)
    let status = write(caseload, io: &io)
    return status == .done && isFaulty ? .inputAtFault : status
  }

  /// What the index of an earlier look says; a damaged one makes everything new.
  private func earlierLook(_ bench: Workbench, io: inout CommandIO) -> [String: ClientRecord] {
    guard let folder = output.folder else { return [:] }
    let path = "\(folder)/\(CaseloadOutput.stateFile)"
    guard FileSystem.status(of: path) != nil, let source = bench.sources([path], io: &io)?.first
    else { return [:] }
    var diagnostics: [Diagnostic] = []
    let clients = CaseloadStateReader.read(source, into: &diagnostics)
    bench.say(diagnostics, io: &io)
    if diagnostics.hasErrors {
      io.complain("\(path) is not used; every client is looked at anew\n")
    }
    return clients
  }

  // MARK: Saying what happened

  /// Names what kept folders from being used.
  /// - Returns: whether there was any.
  private func tell(
    _ looks: [ClientReader.Look],
    _ bench: Workbench,
    io: inout CommandIO
  ) -> Bool {
    for look in looks {
      for failure in look.failures { io.complain(error: failure) }
      bench.say(look.diagnostics.filter(\.stopsReading), io: &io)
      bench.tell(look.sources, onlyWhenSkipped: true, io: &io)
      let isNamed = !look.failures.isEmpty || look.diagnostics.contains(where: \.stopsReading)
      guard !isNamed else { continue }
      for fault in look.record.faults {
        io.complain(error: "\(quoted(look.record.name)): \(fault)")
      }
    }
    return looks.contains { !$0.record.faults.isEmpty || !$0.failures.isEmpty }
  }

  private func tell(
    _ caseload: Caseload,
    _ looks: [ClientReader.Look],
    _ before: [String: ClientRecord],
    io: inout CommandIO
  ) {
    guard !invocation.options.isQuiet else { return }
    if let (name, day) = caseload.lonelyLast, invocation.options.asOf == nil {
      io.complain(
        "the last page of \(quoted(name)) is of \(day.iso), long after all others; "
          + "--as-of DATE sets the day to look from\n"
      )
    }
    for folder in output.clients {
      for file in folder.others {
        io.complain("\(file): not read, as no journal has this ending\n")
      }
    }
    let names = Set(looks.map(\.record.name))
    for name in before.keys.sorted() where !names.contains(name) {
      io.complain(
        "\(quoted(name)) has no folder any more; remove its page where it is not needed\n"
      )
    }
    guard output.folder != nil else { return }
    let unchanged = looks.count { $0.isUnchanged }
    let faulty = looks.count { !$0.record.faults.isEmpty }
    io.complain(
      "\(looks.count) clients: \(looks.count - unchanged) looked at, \(unchanged) as before, "
        + "\(faulty) could not be read\n"
    )
  }

  // MARK: The index

  private func write(_ caseload: Caseload, io: inout CommandIO) -> RunStatus {
    let help = library.wording.sentence(.help)
    let hasPages = output.folder != nil
    let document = CaseloadComposer(sentences: words, help: help, hasPages: hasPages)
      .compose(caseload)
    let json = CaseloadRenderer(sentences: words, help: help, hasPages: hasPages).render(caseload)
    guard let folder = output.folder else {
      return print(document, json: json, io: &io)
    }
    do throws(WriteFailure) {
      try FileWriter.write(page(document), to: "\(folder)/index.html")
      try FileWriter.write(MarkdownRenderer().render(document), to: "\(folder)/index.md")
      // The last, for it says that everything before it stands.
      try FileWriter.write(json, to: "\(folder)/\(CaseloadOutput.stateFile)")
      return .done
    } catch {
      return io.report(error)
    }
  }

  private func page(_ document: Document) -> String {
    HTMLRenderer(wording: library.wording, language: "en").render(document)
  }

  private func print(_ document: Document, json: String, io: inout CommandIO) -> RunStatus {
    switch invocation.options.format {
    case .json: return io.write(json, for: invocation)
    case .html: return io.write(page(document), for: invocation)
    case .markdown: return io.write(MarkdownRenderer().render(document), for: invocation)
    case .terminal, .csv, .ndjson, .fhir, .ics, .ids:
      return AttuneCommand.write(document, for: invocation, io: &io)
    }
  }
}
