import Attune
import Diagnostics
import JournalModel
import JournalReaders

/// A client's files: the small ones read at once, the journals when they are asked for.
struct ClientFiles: Sendable {
  private var profile: SourceText?
  /// Files, archives, and folders with the export of an app.
  private let journals: [String]
  private(set) var answers: [SourceText] = []
  private(set) var briefs: [SourceText] = []
  private var tagSheets: [SourceText] = []
  /// Why files could not be opened, with their paths for the terminal.
  private(set) var failures: [String] = []
  /// The same for a page, which names a file without its folders.
  private(set) var faults: [String] = []

  init(_ folder: ClientFolder) {
    journals = folder.journals
    profile = folder.profile.flatMap { read($0) }.map { SourceText(name: $0.path, bytes: $0.bytes) }
    answers = folder.answers.compactMap { read($0) }
      .map { SourceText(name: $0.path, bytes: $0.bytes) }
    tagSheets = folder.tagSheets.compactMap { read($0) }
      .map { SourceText(name: $0.path, bytes: $0.bytes) }
    briefs = folder.briefs.compactMap { read($0) }
      .map { SourceText(name: $0.path, bytes: $0.bytes) }
  }

  private mutating func read(_ path: String) -> (path: String, bytes: ContiguousArray<UInt8>)? {
    do throws(FileFailure) {
      return (path, try FileReader.contents(of: path, from: .memory([])))
    } catch {
      note(error)
      return nil
    }
  }

  private mutating func note(_ failure: FileFailure) {
    failures.append(failure.message)
    faults.append(failure.inFolder.message)
  }

  /// The bytes of all files but the journals, for what tells one state of the folder from another.
  var others: [[UInt8]] {
    ([profile].compactMap { $0 } + answers + briefs + tagSheets).map { Array($0.bytes) }
  }

  /// The journals with the profile.
  mutating func journal(
    options: ReadOptions,
    accounts: AccountMode?,
    cues: CueReading
  ) -> JournalInput {
    var input = JournalInput(profile: profile, options: options)
    input.accountMode = accounts
    input.cues = cues
    for path in journals {
      do throws(FileFailure) {
        try SourceOpener.read(path, from: .memory([]), into: &input, jobs: 1)
      } catch {
        note(error)
      }
    }
    for sheet in tagSheets { input.readTags(from: sheet) }
    return input
  }
}
