package import Diagnostics
package import JournalModel

/// Reads one file of the Attune journal, block by block, into a journal shared by all files.
///
/// CSV and JSON are told apart by the first byte that is no space. CSV and JSON Lines take memory
/// for a block and the longest row, other JSON for the file.
package struct JournalReader: Sendable {
  private let name: String
  private let options: ReadOptions
  private var builder: EntryBuilder?
  private var decoder: ByteDecoder?
  /// The start of the file, until its format and delimiter are known.
  private var head: ContiguousArray<UInt8> = []
  private var csv: CSVJournalReader?
  private var json: JSONJournalReader?
  /// How much of a file is looked at to find its format.
  private static let headSize = 65_536

  package init(name: String, options: ReadOptions) {
    self.name = name
    self.options = options
  }

  /// Reads the next bytes of the file, which may end anywhere.
  package mutating func read(_ block: ContiguousArray<UInt8>, into journal: inout Journal) {
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
    if decoder == nil { begin(isWhole: true, into: &journal) }
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
