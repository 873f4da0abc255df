package import ArchiveReading
package import Diagnostics
package import JournalModel

/// Reads folders, archives and whole files of exports into a journal, file by file.
///
/// A file that can't be read costs only itself. Archives inside archives are opened once more;
/// media are counted by their names.
package struct SourceReader: Sendable {
  private let options: ReadOptions
  private(set) var diagnostics: [Diagnostic] = []
  /// Entries found, and those that a fault has cost, over all files of this run.
  private var found = 0
  private var faults = 0
  private var unpacked = 0
  /// Files that were read as a journal, whatever became of their entries.
  private var placed = 0
  private var assumptions = ZoneAssumptions()
  private var withheld = WithheldChats()
  private var chats = ChatTally()
  private var unknown = UnknownFiles()
  private let limits = ArchiveLimits()
  /// How many archives may stand in one another.
  private static let deepest = 2
  /// A journal tells its sources apart by a number of 16 bits.
  private static let mostSources = 65_000

  package init(options: ReadOptions) { self.options = options }

  /// Reads a folder or an archive with everything in it.
  ///
  /// `progress` is told behind each file which share of the bytes has been read, 0...1.
  /// - Returns: all there is to say about it.
  package mutating func read(
    _ folder: SourceFolder,
    into journal: inout Journal,
    progress: (Double) -> Void = { _ in }
  ) -> [Diagnostic] {
    walk(folder, into: &journal, progress: progress)
    return finish(folder.name)
  }

  /// Reads one whole file, an archive or the file of an app.
  package mutating func read(
    _ bytes: ContiguousArray<UInt8>,
    named name: String,
    format: JournalFormat?,
    into journal: inout Journal
  ) -> [Diagnostic] {
    if bytes.count > limits.memberSize {
      let fault = ArchiveFault.memberTooLarge(limit: limits.memberSize)
      say(.error, .journalUnreadable, "this file \(fault.words)", at: name)
    } else if ZipArchive.isArchive(bytes.prefix(4)) {
      openArchive(ByteStore(bytes), name: name, depth: 0, into: &journal)
    } else if TarArchive.isGzip(bytes.prefix(3)) {
      openTar(bytes, name: name, into: &journal)
    } else if format == nil, let words = ForeignFile.words(path: name, start: bytes) {
      say(.error, .journalUnreadable, words, at: name)
    } else {
      let file = OpenFile(path: name, bytes: bytes)
      read(file, as: format ?? .attune, named: name, container: nil, into: &journal)
    }
    return finish(name)
  }

  /// Opens an archive by its bytes, wherever they lie.
  package mutating func read(
    _ store: ByteStore,
    named name: String,
    into journal: inout Journal,
    progress: (Double) -> Void = { _ in }
  ) -> [Diagnostic] {
    openArchive(store, name: name, depth: 0, into: &journal, progress: progress)
    return finish(name)
  }

  // MARK: Walking

  private mutating func openArchive(
    _ store: ByteStore,
    name: String,
    depth: Int,
    into journal: inout Journal,
    progress: (Double) -> Void = { _ in }
  ) {
    do throws(ArchiveFault) {
      let folder = try SourceFolder(name: name, archive: store, depth: depth, limits: limits)
      walk(folder, into: &journal, progress: progress)
    } catch {
      say(.error, .archiveUnreadable, "the archive \(error.words)", at: name)
    }
  }

  private mutating func openTar(
    _ bytes: ContiguousArray<UInt8>,
    name: String,
    into journal: inout Journal
  ) {
    do throws(ArchiveFault) {
      let members = try TarArchive.members(of: bytes, limits: limits)
      let files = members.map { SourceFile(path: $0.path, bytes: $0.bytes) }
      walk(SourceFolder(name: name, files: files), into: &journal)
    } catch {
      say(.error, .archiveUnreadable, "the archive \(error.words)", at: name)
    }
  }

  private mutating func walk(
    _ folder: SourceFolder,
    into journal: inout Journal,
    progress: (Double) -> Void = { _ in }
  ) {
    for refusal in folder.refused {
      let place = "\(folder.name)/\(refusal.path)"
      say(.error, .archiveMember, "this file \(refusal.fault.words)", at: place)
    }
    let media = folder.files.filter { SourceFolder.isMedia($0.path) }.count
    let firstSource = journal.sources.count
    let files = FileSelection.readable(in: folder)
    let total = files.reduce(0.0) { $0 + Double($1.size) }
    var done = 0.0
    for file in files {
      read(file, in: folder, into: &journal)
      done += Double(file.size)
      progress(total > 0 ? min(1, done / total) : 1)
    }
    if media > 0, firstSource < journal.sources.count, folder.depth == 0 {
      journal.sources[firstSource].attachments += media
    }
  }

  private mutating func read(
    _ file: SourceFile,
    in folder: SourceFolder,
    into journal: inout Journal
  ) {
    let name = "\(folder.name)/\(file.path)"
    guard let bytes = contents(of: file, named: name) else { return }
    if ZipArchive.isArchive(bytes.prefix(4)) {
      guard folder.depth < Self.deepest else {
        return say(
          .error,
          .archiveMember,
          "archives in archives are opened twice, not more",
          at: name
        )
      }
      let store = ByteStore(bytes)
      return openArchive(store, name: name, depth: folder.depth + 1, into: &journal)
    }
    if TarArchive.isGzip(bytes.prefix(3)) { return openTar(bytes, name: name, into: &journal) }
    guard let format = format(of: file, bytes) else {
      if let words = ForeignFile.words(path: file.path, start: bytes) {
        return say(.error, .journalUnknownFormat, words, at: name)
      }
      if readBroken(file, bytes, named: name, folder.name, into: &journal) { return }
      return unknown.add(file.path)
    }
    let open = OpenFile(path: file.path, bytes: bytes, folder: folder)
    read(open, as: format, named: name, container: folder.name, into: &journal)
  }

  /// Names a JSON file that can't be followed to its end, so that it does not pass for a stranger.
  private mutating func readBroken(
    _ file: SourceFile,
    _ bytes: ContiguousArray<UInt8>,
    named name: String,
    _ container: String,
    into journal: inout Journal
  ) -> Bool {
    guard file.ending == "json" else { return false }
    var builder = ImportBuilder(file: name, options: options)
    let json = ExportJSON(OpenFile(path: file.path, bytes: bytes))
    guard builder.tree(of: json) == nil, builder.found > 0 else { return false }
    keep(&builder, format: "JSON", container: container, into: &journal)
    return true
  }

  private func format(of file: SourceFile, _ bytes: ContiguousArray<UInt8>) -> JournalFormat? {
    if let stated = options.format {
      return stated.endings.contains(file.ending) ? stated : nil
    }
    return JournalFormat.sniff(path: file.path, start: bytes)
      ?? FileSelection.ownForm(file, bytes, options)
  }

  private mutating func contents(
    of file: SourceFile,
    named name: String
  ) -> ContiguousArray<UInt8>? {
    do throws(ArchiveFault) {
      guard unpacked + min(file.size, limits.memberSize) <= limits.totalSize else {
        throw .totalTooLarge(limit: limits.totalSize)
      }
      if file.size > limits.memberSize { throw .memberTooLarge(limit: limits.memberSize) }
      let bytes = try file.contents()
      unpacked += bytes.count
      return bytes
    } catch {
      say(.error, .archiveMember, "this file \(error.words)", at: name)
      return nil
    }
  }

  private mutating func read(
    _ file: OpenFile,
    as format: JournalFormat,
    named name: String,
    container: String?,
    into journal: inout Journal
  ) {
    guard journal.sources.count < Self.mostSources else {
      return say(
        .error,
        .archiveMember,
        "one file too many: \(Self.mostSources) are read",
        at: name
      )
    }
    if format.isChat, !options.hasConsent { return withheld.add(name, format) }
    placed += 1
    if format == .attune { return readRows(file, named: name, container, into: &journal) }
    var builder = ImportBuilder(file: name, options: options)
    format.read(file, into: &builder)
    keep(&builder, format: format.app, container: container, into: &journal)
  }

  /// Puts what a reader found into the journal, and its tally to those of the run.
  private mutating func keep(
    _ builder: inout ImportBuilder,
    format: String,
    container: String?,
    into journal: inout Journal
  ) {
    diagnostics += builder.finish()
    found += builder.found
    faults += builder.faults
    assumptions.add(builder.assumptions)
    chats.add(builder.chats)
    ImportPlacer.place(builder, format: format, container: container, into: &journal)
  }

  private mutating func readRows(
    _ file: OpenFile,
    named name: String,
    _ container: String?,
    into journal: inout Journal
  ) {
    var reader = JournalReader(name: name, options: options.reading(.attune))
    reader.read(file.bytes, into: &journal)
    diagnostics += reader.finish(into: &journal)
    journal.sources[journal.sources.count - 1].container = container
  }

  // MARK: The end

  private mutating func finish(_ name: String) -> [Diagnostic] {
    let home = options.zones.home
    if let words = assumptions.unknownWords(home: home) {
      say(.warning, .journalZone, words, at: name)
    }
    if let words = assumptions.zonelessWords(home: home) {
      say(.note, .journalZone, words, at: name)
    }
    let notices = [
      withheld.notice(at: name), chats.notice(asked: options.chat, at: name),
      unknown.notice(at: name),
    ]
    diagnostics += notices.compactMap { $0 }
    if placed == 0, !diagnostics.contains(where: { $0.code.concernsWholeFile }) {
      say(.error, .journalEmpty, "no journal was found here", at: name)
    }
    // A few bad entries never cost the others; a file read in the wrong way has nothing else.
    if faults > 10, faults * 10 > found, !options.isLenient {
      diagnostics.append(
        Diagnostic(
          .error,
          .journalManyFaults,
          "\(faults) of \(found) entries can't be used, more than one in ten",
          at: SourcePlace(file: name, line: 1, column: 1),
          help: ["add --lenient to go on with the other \(found - faults)"]
        )
      )
    }
    defer { self = SourceReader(options: options) }
    return diagnostics
  }

  private mutating func say(
    _ severity: Severity,
    _ code: DiagnosticCode,
    _ message: String,
    at file: String
  ) {
    let place = SourcePlace(file: file, line: 1, column: 1)
    diagnostics.append(Diagnostic(severity, code, message, at: place))
  }
}
