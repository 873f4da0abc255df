import Attune
import Diagnostics
import JournalModel
import JournalReaders

/// The bytes of a client's files, read once.
struct ClientFiles: Sendable {
  private var profile: SourceText?
  private var journals: [(path: String, bytes: ContiguousArray<UInt8>)] = []
  private(set) var answers: [SourceText] = []
  private(set) var briefs: [SourceText] = []
  /// Why files could not be opened, with their paths for the terminal.
  private(set) var failures: [String] = []
  /// The same for a page, which names a file without its folders.
  private(set) var faults: [String] = []

  init(_ folder: ClientFolder) {
    profile = folder.profile.flatMap { read($0) }.map { SourceText(name: $0.path, bytes: $0.bytes) }
    journals = folder.journals.compactMap { read($0) }
    answers = folder.answers.compactMap { read($0) }
      .map { SourceText(name: $0.path, bytes: $0.bytes) }
    briefs = folder.briefs.compactMap { read($0) }
      .map { SourceText(name: $0.path, bytes: $0.bytes) }
  }

  private mutating func read(_ path: String) -> (path: String, bytes: ContiguousArray<UInt8>)? {
    do throws(FileFailure) {
      return (path, try FileReader.contents(of: path, from: .memory([])))
    } catch {
      failures.append(error.message)
      faults.append(error.inFolder.message)
      return nil
    }
  }

  /// The bytes of all files but the journals, for what tells one state of the folder from another.
  var others: [[UInt8]] {
    ([profile].compactMap { $0 } + answers + briefs).map { Array($0.bytes) }
  }

  /// The journals with the profile.
  mutating func journal(options: ReadOptions, accounts: AccountMode?) -> JournalInput {
    var input = JournalInput(profile: profile, options: options)
    input.accountMode = accounts
    for journal in journals {
      input.begin(journal.path)
      input.append(journal.bytes)
      input.end()
    }
    journals = []
    return input
  }
}
