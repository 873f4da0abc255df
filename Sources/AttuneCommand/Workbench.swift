import Assessment
import Attune
import Diagnostics
import JSONSyntax
import JournalModel
import JournalReaders
import RuleEngine

/// What the run functions share: reading rules and journals, and saying what is wrong with them.
struct Workbench {
  let options: Options
  private let invocation: Invocation

  init(_ invocation: Invocation) {
    self.invocation = invocation
    options = invocation.options
  }

  // MARK: Saying what is wrong

  /// Prints diagnostics to standard error; `--quiet` keeps the errors only.
  func say(_ diagnostics: [Diagnostic], io: inout CommandIO) {
    let shown = diagnostics.filter { $0.severity == .error || !options.isQuiet }
    let isColored = io.errorTerminal.usesColor(options.color)
    switch options.diagnostics {
    case .full:
      io.complain(DiagnosticPrinter(.full, isColored: isColored).text(of: shown))
    case .short:
      io.complain(DiagnosticPrinter(.oneLine, isColored: isColored).text(of: shown))
    case .json: io.complain(shown.jsonLines)
    }
  }

  /// Whether faults are shown in full, and not in the forms for editors and programs.
  var isTalkingToPeople: Bool { options.diagnostics == .full }

  // MARK: Rules

  /// The standard rules with those of `--rules` on top; `nil` when a file is at fault.
  func library(io: inout CommandIO) -> RuleLibrary? {
    var diagnostics: [Diagnostic] = []
    guard let layers = layers(io: &io) else { return nil }
    let library = StandardLibrary.read(layers: layers, into: &diagnostics)
    // Warnings are for rule authors, who run `rules check`.
    say(diagnostics.filter { $0.severity == .error }, io: &io)
    return diagnostics.hasErrors ? nil : library
  }

  /// The files of each folder of `--rules`; `nil` when one can't be read.
  func layers(io: inout CommandIO) -> [[SourceText]]? {
    var layers: [[SourceText]] = []
    for folder in options.ruleFolders {
      guard FileSystem.status(of: folder)?.kind == .folder else {
        io.complain(error: "\"\(folder)\" for --rules is no folder")
        return nil
      }
      guard let files = sources(FileSystem.files(below: folder, ending: ".json5"), io: &io) else {
        return nil
      }
      layers.append(files)
    }
    return layers
  }

  /// The texts of small files; `nil` when one can't be read.
  func sources(_ paths: [String], io: inout CommandIO) -> [SourceText]? {
    var sources: [SourceText] = []
    for path in paths {
      do throws(FileFailure) {
        let bytes = try FileReader.contents(of: path, from: io.input)
        sources.append(SourceText(name: path, bytes: bytes))
      } catch {
        io.complain(error: error.message)
        return nil
      }
    }
    return sources
  }

  // MARK: Answers

  /// The answers of `--answers`; `nil` when a file is at fault, for half of them would mislead.
  func answers(library: RuleLibrary, io: inout CommandIO) -> [Answer]? {
    guard let files = sources(options.answers, io: &io) else { return nil }
    let reader = AnswersReader(
      rules: library.rules.map(\.id),
      practices: library.practices.map(\.id)
    )
    var diagnostics: [Diagnostic] = []
    let answers = files.flatMap { reader.read($0, into: &diagnostics) }
    say(diagnostics, io: &io)
    return diagnostics.hasErrors ? nil : answers
  }

  // MARK: Journals

  /// The journals of the command line with the profile; `nil` when a file can't be read.
  func input(keepsText: Bool, io: inout CommandIO) -> JournalInput? {
    var profile: SourceText?
    if let path = options.profile {
      guard let source = sources([path], io: &io)?.first else { return nil }
      profile = source
    }
    var columnMap: [String: String] = [:]
    for mapping in options.columnMap { columnMap[mapping.field] = mapping.column }
    var input = JournalInput(
      profile: profile,
      options: ReadOptions(
        columnMap: columnMap,
        author: options.author,
        isLenient: options.isLenient,
        keepsText: keepsText,
        zones: ZoneDatabase.rules(stated: options.zone),
        format: options.from
      )
    )
    input.accountMode = options.accounts
    for path in invocation.files {
      do throws(FileFailure) {
        try SourceOpener.read(path, from: io.input, into: &input)
      } catch {
        io.complain(error: error.message)
        return nil
      }
    }
    return input
  }

  /// What the options ask an assessment for.
  private func request(_ answers: [Answer]) -> AssessmentRequest {
    AssessmentRequest(
      audience: options.audience,
      weeks: options.history == nil ? options.format.weeks : Int.max,
      pickedPractices: options.practices,
      answers: answers
    )
  }

  /// The report on the journals of the command line; `nil` when something could not be used.
  func report(library: RuleLibrary, io: inout CommandIO) -> HealthReport? {
    guard let answers = answers(library: library, io: &io),
      let input = input(keepsText: !answers.isEmpty, io: &io)
    else { return nil }
    do throws(FaultyInput) {
      let report = try Analyzer(library: library).assess(
        input,
        upTo: options.asOf,
        for: request(answers)
      )
      say(report.diagnostics, io: &io)
      tell(input.journal.sources, onlyWhenSkipped: true, io: &io)
      return report
    } catch {
      say(error.diagnostics, io: &io)
      return nil
    }
  }

  /// Tells what became of the rows of each file, in one line a file.
  func tell(_ sources: [JournalSource], onlyWhenSkipped: Bool, io: inout CommandIO) {
    guard !options.isQuiet, options.diagnostics != .json else { return }
    for source in sources where source.skipped > 0 || !onlyWhenSkipped {
      io.complain(
        "\(source.name): \(source.format), \(counted(source.rows, "row")) read, "
          + "\(source.used) used, \(source.skipped) left out\n"
      )
    }
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

extension OutputFormat {
  /// How many weeks back a report draws the areas when nobody asks for all of them.
  fileprivate var weeks: Int {
    switch self {
    case .html: 52
    case .terminal, .markdown: 13
    case .json, .csv, .ndjson, .fhir, .ics, .ids: 0
    }
  }
}
