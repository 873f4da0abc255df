import Assessment
import Attune
import Diagnostics
import JSONSyntax
import JournalModel
import JournalReaders
import MomentRecognition
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
    let library = StandardLibrary.readForAssessing(layers: layers, into: &diagnostics)
    // Warnings are for rule authors, who run `rules check`.
    say(diagnostics.filter { $0.severity == .error }, io: &io)
    return diagnostics.hasErrors ? nil : library
  }

  /// The cues of the language with those of `--rules` on top; `nil` when a file is at fault.
  func cues(io: inout CommandIO) -> CueLibrary? {
    guard let layers = layers(io: &io) else { return nil }
    var diagnostics: [Diagnostic] = []
    let cues = StandardLibrary.cues(
      layers: layers,
      language: options.language,
      keepsExamples: false,
      into: &diagnostics
    )
    say(diagnostics.filter { $0.severity == .error }, io: &io)
    if cues.isEmpty {
      io.complain(error: "there are no cues for the language \"\(options.language)\"")
    }
    return diagnostics.hasErrors || cues.isEmpty ? nil : cues
  }

  /// The cues by which words are read, if any, to be parsed when there are words; `nil` when a
  /// folder of `--rules` can't be read.
  func cueReading(io: inout CommandIO) -> CueReading? {
    if options.isTaggedOnly { return .off }
    return layers(io: &io).map { CueReading(layers: $0, language: options.language) }
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
    let readOptions = options.readOptions(keepsText: keepsText, findsCopiedRows: !isSingleFile)
    var input = JournalInput(profile: profile, options: readOptions)
    input.accountMode = options.accounts
    guard readTags(into: &input, io: &io), let cues = cueReading(io: &io) else { return nil }
    input.cues = cues
    var progress = ReadingProgress(
      reading: invocation.files,
      isQuiet: options.isQuiet,
      on: io.errorTerminal
    )
    defer { progress.finish(io: &io) }
    for path in invocation.files {
      do throws(FileFailure) {
        let jobs = options.jobs
        try SourceOpener.read(path, from: io.input, into: &input, jobs: jobs) { step in
          progress.take(step, io: &io)
        }
      } catch {
        progress.finish(io: &io)
        io.complain(error: error.message)
        return nil
      }
    }
    return readSheets(into: &input, io: &io) ? input : nil
  }

  /// Reads the sheets of `--tags`; `false` when one is at fault, for half of it would mislead.
  private func readSheets(into input: inout JournalInput, io: inout CommandIO) -> Bool {
    guard let files = sources(options.tagSheets, io: &io) else { return false }
    var diagnostics: [Diagnostic] = []
    for file in files { input.readTags(from: file, into: &diagnostics) }
    say(diagnostics, io: &io)
    return !diagnostics.hasErrors
  }

  /// Whether there is but one file, in which no row of another can stand.
  private var isSingleFile: Bool {
    let files = invocation.files
    return files.count == 1 && FileSystem.status(of: files[0])?.kind != .folder
  }

  /// Takes over what the folders of `--rules` say about tags; `false` when a file is at fault.
  private func readTags(into input: inout JournalInput, io: inout CommandIO) -> Bool {
    guard !options.ruleFolders.isEmpty else { return true }
    guard let layers = layers(io: &io) else { return false }
    var faults: [Diagnostic] = []
    input.commonTags = StandardLibrary.tags(layers: layers, into: &faults)
    say(faults.filter { $0.severity == .error }, io: &io)
    return !faults.hasErrors
  }

  /// What the options ask an assessment for.
  func request(_ answers: [Answer]) -> AssessmentRequest {
    AssessmentRequest(
      audience: options.audience,
      weeks: options.history == nil ? options.format.weeks : Int.max,
      pickedPractices: options.practices,
      answers: answers,
      rules: options.only
    )
  }

  /// The report on the journals of the command line; `nil` when something could not be used.
  func report(library: RuleLibrary, io: inout CommandIO) -> HealthReport? {
    guard let answers = answers(library: library, io: &io),
      var input = input(keepsText: !answers.isEmpty, io: &io)
    else { return nil }
    let sources = input.journal.sources
    do throws(FaultyInput) {
      let report = try Analyzer(library: library).assess(
        &input,
        upTo: options.asOf,
        for: request(answers)
      )
      say(report.diagnostics, io: &io)
      tell(sources, onlyWhenSkipped: true, io: &io)
      return report
    } catch {
      say(error.diagnostics, io: &io)
      return nil
    }
  }

  /// Tells what became of the entries of each file, in one table or as JSON lines.
  func tell(_ sources: [JournalSource], onlyWhenSkipped: Bool, io: inout CommandIO) {
    let told = sources.filter { source in
      !onlyWhenSkipped || source.skipped > 0 || source.duplicates > 0
    }
    guard !options.isQuiet, !told.isEmpty else { return }
    let table = SourceTable(told)
    io.complain(options.diagnostics == .json ? table.jsonLines : table.text)
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
