import ArchiveReading
package import Diagnostics
package import JournalModel

/// Reads one file, block by block, into a journal shared by all files.
///
/// The start of the file tells its format. Of the program's own form CSV and JSON Lines take memory
/// for a block and the longest row; other JSON, archives and the files of apps take it for the file.
package struct JournalReader: Sendable {
  private let name: String
  private let options: ReadOptions
  var builder: EntryBuilder?
  private(set) var decoder: ByteDecoder?
  /// The start of the file, until its format and delimiter are known.
  private var head: ContiguousArray<UInt8> = []
  var csv: CSVJournalReader?
  private var json: JSONJournalReader?
  /// All bytes of a file that is to be read as a whole, with the format it seems to have.
  private var gathered: ContiguousArray<UInt8>?
  private var format: JournalFormat?
  /// How many bytes of such a file are kept.
  private var gatherLimit = 0
  /// How much of a file is looked at to find its format.
  private static let headSize = 65_536

  package init(name: String, options: ReadOptions) {
    self.name = name
    self.options = options
  }

  /// Reads the next bytes of the file, which may end anywhere.
  package mutating func read(_ block: ContiguousArray<UInt8>, into journal: inout Journal) {
    if let count = gathered?.count {
      // Of a file that is no journal the start says all there is to say.
      if count <= gatherLimit { gathered?.append(contentsOf: block) }
      return
    }
    if decoder != nil {
      feed(decoder?.decode(block) ?? [], isLast: false, into: &journal)
      return
    }
    head.append(contentsOf: block)
    guard head.count >= Self.headSize else { return }
    begin(isWhole: false, into: &journal)
  }

  /// Settles what only the whole file can tell.
  /// - Returns: all faults of the file; its tally is now the last of the journal's sources.
  package mutating func finish(into journal: inout Journal) -> [Diagnostic] {
    if decoder == nil, gathered == nil { begin(isWhole: true, into: &journal) }
    if let whole = gathered.take() {
      var reader = SourceReader(options: options)
      return reader.read(whole, named: name, format: format, into: &journal)
    }
    feed(decoder?.finish() ?? [], isLast: true, into: &journal)
    guard var builder else { return [] }
    csv?.finish(&builder)
    json?.finish(&builder)
    var source = JournalSource(name: name, format: csv?.format ?? json?.format ?? "")
    builder.settle(&source, in: &journal)
    journal.sources.append(source)
    return builder.log.diagnostics
  }

  /// Finds out what the file is from its start, and reads that.
  private mutating func begin(isWhole: Bool, into journal: inout Journal) {
    format = options.format ?? JournalFormat.sniff(path: name, start: head)
    if isGathered(head) {
      gathered = head
      gatherLimit = isForeign(head) ? head.count : ArchiveLimits().memberSize
      head = []
      return
    }
    var decoder = ByteDecoder(start: head)
    head.removeSubrange(0..<decoder.markLength)
    let start = decoder.decode(head)
    self.decoder = decoder
    head = []
    var builder = EntryBuilder(file: name, options: options, journal: journal)
    builder.readOptions()
    self.builder = builder
    switch start.first(where: { $0 > 0x20 }) {
    case UInt8(ascii: "{"), UInt8(ascii: "["): json = JSONJournalReader(options: options)
    default: csv = CSVJournalReader(head: start, isWhole: isWhole, options: options)
    }
    feed(start, isLast: false, into: &journal)
  }

  /// Whether a file is to be read as a whole: an archive, the export of an app, or none of these.
  private func isGathered(_ head: ContiguousArray<UInt8>) -> Bool {
    if let format { return format != .attune }
    return Self.isPacked(head) || isForeign(head)
  }

  private static func isPacked(_ head: ContiguousArray<UInt8>) -> Bool {
    ZipArchive.isArchive(head.prefix(4)) || TarArchive.isGzip(head.prefix(3))
  }

  private func isForeign(_ head: ContiguousArray<UInt8>) -> Bool {
    guard format == nil, !Self.isPacked(head) else { return false }
    return ForeignFile.words(path: name, start: ContiguousArray(head.prefix(4096))) != nil
  }

  private mutating func feed(
    _ block: ContiguousArray<UInt8>,
    isLast: Bool,
    into journal: inout Journal
  ) {
    guard var builder = builder.take() else { return }
    csv?.read(block, isLast: isLast, &builder, into: &journal)
    json?.read(block, isLast: isLast, &builder, into: &journal)
    self.builder = builder
  }
}
