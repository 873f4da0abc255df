package import ArchiveReading
package import Diagnostics
package import JournalModel
package import JournalReaders

/// A journal being read: one file or many, with the profile of the people it is about.
public struct JournalInput: Sendable {
  package private(set) var journal = Journal()
  package private(set) var profile = Profile()
  package private(set) var diagnostics: [Diagnostic] = []
  package var accountMode: AccountMode?
  private let options: ReadOptions
  private var reader: JournalReader?

  /// Starts with nothing read.
  /// - Parameters:
  ///   - profile: the people's `relationship.json5`, if there is one.
  ///   - author: who wrote the entries that do not say so.
  ///   - isLenient: whether a file is used even when more than one row in ten is at fault.
  public init(profile: TextFile? = nil, author: String? = nil, isLenient: Bool = false) {
    self.init(
      profile: profile?.source,
      options: ReadOptions(author: author, isLenient: isLenient, keepsText: false)
    )
  }

  package init(profile: SourceText?, options: ReadOptions) {
    self.options = options
    if let profile { self.profile = ProfileReader.read(profile, into: &diagnostics) }
  }

  /// What there is to say about the files so far.
  public var messages: [Message] { diagnostics.map(Message.init) }

  /// Reads a whole file: a journal, the export of an app, or a zip archive of them.
  ///
  /// Rows with a fault are named in `messages` and left out; the others are used.
  public mutating func read(_ bytes: some Sequence<UInt8>, named name: String) {
    begin(name)
    append(ContiguousArray(bytes))
    end()
  }

  // MARK: Folders and archives

  /// Reads a folder with the exports in it.
  package mutating func read(_ folder: SourceFolder) {
    var reader = SourceReader(options: options)
    diagnostics += reader.read(folder, into: &journal)
  }

  /// Reads a zip archive where it lies.
  package mutating func read(_ archive: ByteStore, named name: String) {
    var reader = SourceReader(options: options)
    diagnostics += reader.read(archive, named: name, into: &journal)
  }

  // MARK: In blocks

  /// Starts a file whose bytes come in blocks, so that it need not fit in memory.
  package mutating func begin(_ name: String) {
    reader = JournalReader(name: name, options: options)
  }

  package mutating func append(_ block: ContiguousArray<UInt8>) {
    reader?.read(block, into: &journal)
  }

  package mutating func end() {
    if let found = reader?.finish(into: &journal) { diagnostics += found }
    reader = nil
  }
}
