package import ArchiveReading
package import Diagnostics
package import JournalModel
package import JournalReaders

/// A journal being read: one file or many, with the profile of the people it is about.
public struct JournalInput: Sendable {
  package internal(set) var journal = Journal()
  package private(set) var profile = Profile()
  /// What was said while reading; a chat left out is a fault where nothing else was read.
  package var diagnostics: [Diagnostic] {
    guard journal.sources.isEmpty else { return said }
    return said.map { diagnostic in
      var diagnostic = diagnostic
      if diagnostic.code == .journalConsent { diagnostic.severity = .error }
      return diagnostic
    }
  }
  var said: [Diagnostic] = []
  package var accountMode: AccountMode?
  /// What common tags mean, beneath the map of the profile; read when the first tag turns up.
  package var commonTags: TagMap?
  /// The cues that find moments in the words of entries.
  package var cues = CueReading()
  /// What people said of recognised moments in tag sheets.
  package var tagRows: [TagRow] = []
  /// Whether the journal holds the moments of its words already.
  var areWordsRead = false
  private let options: ReadOptions
  private var reader: JournalReader?
  private var tagMark = TagReading.Mark()

  /// Starts with nothing read.
  /// - Parameters:
  ///   - profile: the people's `relationship.json5`, if there is one.
  ///   - author: who wrote the entries that do not say so.
  ///   - isLenient: whether a file is used even when more than one row in ten is at fault.
  ///   - hasConsent: whether chats are read; they hold the words of another person, who was asked.
  ///   - zones: what is known of time zones, for exports that write instants.
  ///   - isTaggedOnly: whether only what was tagged counts, and no words are looked at.
  public init(
    profile: TextFile? = nil,
    author: String? = nil,
    isLenient: Bool = false,
    hasConsent: Bool = false,
    zones: TimeZones = .fixedOnly,
    isTaggedOnly: Bool = false
  ) {
    self.init(
      profile: profile?.source,
      options: ReadOptions(
        author: author,
        isLenient: isLenient,
        keepsText: false,
        keepsProse: !isTaggedOnly,
        zones: zones.rules,
        hasConsent: hasConsent
      )
    )
    if isTaggedOnly { cues = .off }
  }

  package init(profile: SourceText?, options: ReadOptions) {
    self.options = options
    if let profile { self.profile = ProfileReader.read(profile, into: &said) }
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

  /// Hands the journal over, so that it can be put in order without a copy; none is left here.
  mutating func takeJournal() -> Journal {
    var taken = Journal()
    swap(&taken, &journal)
    return taken
  }

  // MARK: Folders and archives

  /// Reads a folder with the exports in it; `progress` is told which share of it has been read.
  package mutating func read(_ folder: SourceFolder, progress: (Double) -> Void = { _ in }) {
    var reader = SourceReader(options: options)
    said += reader.read(folder, into: &journal, progress: progress)
    readTags()
  }

  /// Reads a zip archive where it lies.
  package mutating func read(
    _ archive: ByteStore,
    named name: String,
    progress: (Double) -> Void = { _ in }
  ) {
    var reader = SourceReader(options: options)
    said += reader.read(archive, named: name, into: &journal, progress: progress)
    readTags()
  }

  // MARK: In blocks

  /// Starts a file whose bytes come in blocks, so that it need not fit in memory.
  package mutating func begin(_ name: String) {
    reader = JournalReader(name: name, options: options)
  }

  package mutating func append(_ block: ContiguousArray<UInt8>) {
    reader?.read(block, into: &journal)
  }

  /// Tells how many times more bytes the file has than were handed on so far.
  package mutating func expect(_ share: Int) {
    guard let start = reader?.start, share > 1 else { return }
    journal.reserve(Double(share + 1), sinceEntry: start.entry, moment: start.moment)
  }

  /// A reader for rows further down in the file; `nil` where the next byte does not start a row.
  package var part: JournalPart? { reader?.part }

  /// Takes over the rows of a part that starts at the next byte, if that makes no difference.
  package mutating func adopt(_ part: JournalPart) -> Bool {
    reader?.adopt(part, into: &journal) ?? false
  }

  package mutating func end() {
    if let found = reader?.finish(into: &journal) { said += found }
    reader = nil
    readTags()
  }

  // MARK: Tags

  /// What tags mean here: first what the people say, then what is common.
  package var tagReading: TagReading {
    var faults: [Diagnostic] = []
    let common = commonTags ?? StandardLibrary.tags(into: &faults)
    return TagReading(profile.tagMeanings.over(common))
  }

  /// Turns the tags that were read last into moments.
  private mutating func readTags() {
    guard journal.tags.count > tagMark.tags || !journal.replaced.isEmpty else {
      tagMark.moments = journal.moments.count
      return
    }
    var reading = tagReading
    reading.addMoments(to: &journal, since: &tagMark)
  }
}
