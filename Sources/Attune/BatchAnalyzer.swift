package import Assessment
import Diagnostics
import JSONSyntax
package import JournalModel
package import JournalReaders
import Reports
package import RuleEngine

/// Assesses one journal a line, and writes one line for each, whatever the line holds.
///
/// What one line needs is given away before the next one; only readings that come again are kept.
package struct BatchAnalyzer: Sendable {
  /// What holds for all lines.
  package struct Settings: Sendable {
    package var request: AssessmentRequest
    package var reading: ReadOptions
    package var accountMode: AccountMode?
    package var asOf: Day?
    /// The most moments of evidence a rule shows; `nil` shows all.
    package var evidence: Int?
    /// Whether a result is numbers only, without words and evidence.
    package var isSlim: Bool

    package init(
      request: AssessmentRequest,
      reading: ReadOptions,
      accountMode: AccountMode?,
      asOf: Day?,
      evidence: Int?,
      isSlim: Bool
    ) {
      self.request = request
      self.reading = reading
      self.accountMode = accountMode
      self.asOf = asOf
      self.evidence = evidence
      self.isSlim = isSlim
    }
  }

  /// Reads what a path leads to into a journal; returns why it could not be read, if so.
  package typealias FileOpener = (String, inout JournalInput) -> String?

  private let analyzer: Analyzer
  private let settings: Settings
  /// The cues, compiled when the first line with words comes by.
  private var cues: CueReading
  private var memo = ReadingMemo()
  private var writer = JSONWriter(.compact)

  package init(library: RuleLibrary, settings: Settings, cues: CueReading) {
    analyzer = Analyzer(library: library)
    self.settings = settings
    self.cues = cues
  }

  /// Assesses the journal of a line.
  /// - Parameters:
  ///   - line: a JSON object without its line break.
  ///   - number: the line's number, from 1, for messages.
  ///   - open: reads the files that lines name.
  /// - Returns: the result, ending with a line break.
  package mutating func result(
    of line: ContiguousArray<UInt8>,
    number: Int,
    open: FileOpener
  ) -> ContiguousArray<UInt8> {
    let parts = unsafe BatchLine(in: line.span.bytes)
    writer.removeAll()
    writer.beginObject()
    writer.key("key")
    if let key = parts.key {
      writer.raw(line[key])
    } else {
      writer.null()
      writer.member("line", number)
    }
    do throws(FaultyInput) {
      var input = try input(from: parts, of: line, number, open)
      input.cues = cues
      defer { cues = input.cues }
      let report = try analyzer.assess(
        &input,
        upTo: settings.asOf,
        for: settings.request,
        remembering: &memo
      )
      write(report)
    } catch {
      write(error.diagnostics)
    }
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  /// The result of a line that was too long to be kept.
  package static func refusal(ofLine number: Int, limit: Int) -> ContiguousArray<UInt8> {
    var writer = JSONWriter(.compact)
    writer.object { object in
      object.key("key")
      object.null()
      object.member("line", number)
      let words = "the line is longer than \(limit) bytes; name a file with \"file\" instead"
      write([fault(words)], to: &object)
    }
    writer.endLine()
    return writer.bytes
  }

  // MARK: One line

  private func input(
    from parts: BatchLine,
    of line: ContiguousArray<UInt8>,
    _ number: Int,
    _ open: FileOpener
  ) throws(FaultyInput) -> JournalInput {
    // Not the number of the line, which differs with how the input was cut into pieces.
    let name = parts.key.map { String(decoding: line[$0], as: UTF8.self) } ?? "line \(number)"
    let profile = parts.profile.map {
      SourceText(name: "profile of \(name)", bytes: ContiguousArray(line[$0]))
    }
    var reading = settings.reading
    // The entries of a line are one file, in which no row of another can stand.
    if case .entries = parts.content {
      reading.format = .attune
      reading.findsCopiedRows = false
    }
    var input = JournalInput(profile: profile, options: reading)
    input.accountMode = settings.accountMode
    switch parts.content {
    case .fault(let words): throw FaultyInput([Self.fault(words)])
    case .entries(let range):
      input.begin(name)
      input.append(ContiguousArray(line[range]))
      input.end()
    case .file(let path):
      if let failure = open(path, &input) { throw FaultyInput([Self.fault(failure)]) }
    }
    return input
  }

  private static func fault(_ words: String) -> Diagnostic {
    Diagnostic(.error, .journalUnreadable, words, at: nil)
  }

  // MARK: Results

  private mutating func write(_ report: HealthReport) {
    let warnings = report.diagnostics.count { $0.severity != .note }
    writer.member("faults", warnings)
    if settings.isSlim {
      writer.key("scores")
      ScoreRenderer().write(report.assessment, to: &writer)
    } else {
      writer.key("report")
      JSONRenderer(wording: analyzer.library.wording, evidenceLimit: settings.evidence)
        .write(report.assessment, to: &writer)
    }
  }

  private mutating func write(_ diagnostics: [Diagnostic]) {
    Self.write(diagnostics, to: &writer)
  }

  /// The faults that kept a line from a report, the first ten of them.
  private static func write(_ diagnostics: [Diagnostic], to object: inout JSONWriter) {
    let errors = diagnostics.filter { $0.severity == .error }
    object.member("faults", errors.count)
    object.array("errors") { list in
      for error in errors.prefix(10) {
        list.object { member in
          member.member("code", error.code.rawValue)
          member.member("message", error.message)
          member.member("place", error.place.map { "\($0.file):\($0.line):\($0.column)" })
        }
      }
    }
  }
}
