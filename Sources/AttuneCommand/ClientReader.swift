import Assessment
import Attune
import Diagnostics
import JournalModel
import JournalReaders
import Reports
import RuleEngine

/// Looks at one client's folder after the other; a fault in one stays there.
struct ClientReader: Sendable {
  let analyzer: Analyzer
  let cues: CueReading
  let words: Sentences<CaseloadPhrase>
  let options: Options
  /// What the earlier look left, by the names of the clients.
  let before: [String: ClientRecord]
  /// The folder for the pages; `nil` when none are written.
  let output: String?
  /// What stands for the rules and options, so that a change of theirs makes a new look.
  let fingerprint: String
  /// Twelve digits of the rules, for the head of the pages.
  let rules: String

  /// What came of one folder.
  struct Look: Sendable {
    var record: ClientRecord
    /// Whether nothing had changed since the earlier look.
    var isUnchanged = false
    /// What keeps the folder, or a file in it, from being used.
    var diagnostics: [Diagnostic] = []
    /// Failures of the disk, in words.
    var failures: [String] = []
    /// What became of the rows of each file.
    var sources: [JournalSource] = []
  }

  func look(at folder: ClientFolder) -> Look {
    var look = Look(record: ClientRecord(name: folder.name, content: ""))
    var files = ClientFiles(folder)
    let reading = options.readOptions(keepsText: true)
    let input = files.journal(options: reading, accounts: options.accounts, cues: cues)
    look.failures = files.failures
    look.record.faults = files.faults
    look.diagnostics = input.diagnostics
    look.sources = input.journal.sources
    let shared = shared(input, into: &look)
    look.record.pagesTo = shared.entries.map { $0.day }.max()
    let talk = files.talk(with: analyzer.library, into: &look.diagnostics)
    look.record.brief = talk.sent
    if folder.journals.isEmpty { look.record.faults.append(words.sentence(.faultNoJournal)) }
    look.record.take(look.diagnostics, in: words)
    look.record.content = content(of: shared, files: files, faults: look.record.faults)
    if let known = unchanged(look.record) {
      look.record = known
      look.isUnchanged = true
      return look
    }
    if look.record.faults.isEmpty { assess(input, talk, into: &look) }
    // Where there was no earlier look at anybody, that it is the first is no news.
    if !before.isEmpty { look.record.compare(with: before[folder.name]) }
    return look
  }

  /// The journal as others may know it; empty with a fault where it can't be told.
  private func shared(_ input: JournalInput, into look: inout Look) -> Journal {
    do throws(FaultyInput) {
      return try input.shared()
    } catch {
      look.diagnostics = error.diagnostics
      return Journal()
    }
  }

  // MARK: What has changed

  /// The record of the earlier look, where everything it was made from is the same.
  private func unchanged(_ record: ClientRecord) -> ClientRecord? {
    guard let known = before[record.name], known.content == record.content else { return nil }
    let seen = record.pagesTo.map { last in options.asOf.map { min($0, last) } ?? last }
    let isSeenAlike = !known.faults.isEmpty || known.seen == seen
    guard known.faults == record.faults, isSeenAlike else { return nil }
    guard let output, known.seen != nil else { return known }
    let page = "\(output)/\(CaseloadComposer.page(of: record))"
    return FileSystem.status(of: page)?.kind == .file ? known : nil
  }

  /// The hash of everything a look rests on; what is private is no part of it.
  private func content(of journal: Journal, files: ClientFiles, faults: [String]) -> String {
    var bytes = Array(fingerprint.utf8)
    var writer = JournalNDJSONWriter(journal)
    while let part = writer.next() { bytes += part }
    for file in files.others { bytes += [0] + file }
    for fault in faults { bytes += [0] + Array(fault.utf8) }
    return ContentHash(of: bytes).hex
  }

  // MARK: The look itself

  /// Makes the client's page and takes over what the index says of it.
  private func assess(_ input: JournalInput, _ talk: ClientTalk, into look: inout Look) {
    var order = BriefOrder()
    let last = look.record.pagesTo
    order.asOf = options.asOf.map { asked in last.map { min(asked, $0) } ?? asked } ?? last
    order.request.rules = rules
    order.request.baseline = talk.baseline(before: order.asOf)
    order.answers = talk.answers
    do throws(FaultyInput) {
      let made = try analyzer.brief(input, for: order)
      look.record.take(made.basis.assessment)
      write(made.brief, into: &look)
    } catch {
      look.diagnostics = error.diagnostics
      look.record.take(error.diagnostics, in: words)
    }
  }

  private func write(_ brief: Brief, into look: inout Look) {
    guard let output else { return }
    var brief = brief
    // The last limit tells of consent, and here nobody was asked.
    brief.limits = brief.limits.dropLast() + [words.sentence(.pageConsent)]
    let folder = "\(output)/\(CaseloadComposer.folder(of: look.record))"
    do throws(WriteFailure) {
      try FileSystem.makeFolder(folder)
      let json = BriefJSONRenderer(library: analyzer.library).render(brief)
      try FileWriter.write(json, to: "\(folder)/brief.json")
      // The last, for the next look takes it as the sign that the page stands.
      let page = BriefHTMLRenderer(library: analyzer.library).render(brief)
      try FileWriter.write(page, to: "\(output)/\(CaseloadComposer.page(of: look.record))")
    } catch {
      look.failures.append(error.message ?? "")
    }
  }
}
