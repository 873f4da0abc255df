import Diagnostics
import JSONSyntax
import JournalModel

/// Reads the chats of Signal: its own export of a frame a line, or the text of other programs.
enum SignalReader {
  static func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    let bytes = PlainText.decoded(file.bytes, repairs: true)
    guard bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else {
      let text = PlainText.withPlainLines(String(decoding: bytes, as: UTF8.self))
      return builder.add(ChatTranscript(text)) { Self.text(of: $0) }
    }
    let frames = SignalFrames(bytes)
    // People and chats are told in lines that may stand anywhere.
    let people = frames.people(owner: builder.options.author)
    var taken: [String: Bool] = [:]
    frames.forEach { frame, line in
      guard let frame else {
        return builder.skip(
          .broken,
          .journalSyntax,
          line: line,
          "this line can't be followed to its end; the others are used"
        )
      }
      guard let item = frame["chatItem"] else { return }
      let chat = SignalFrames.id(item["chatId"])
      if taken[chat] == nil { taken[chat] = builder.takes(chat: people.name(ofChat: chat)) }
      guard taken[chat] ?? true else { return builder.skip(.otherChat) }
      add(item, people, line, &builder)
    }
    builder.sortByTime()
  }

  private static func add(
    _ item: JSONValue,
    _ people: SignalPeople,
    _ line: Int,
    _ builder: inout ImportBuilder
  ) {
    if let reason = reason(item) { return builder.skip(reason) }
    guard let milliseconds = item["dateSent"]?.wholeNumber,
      let time = builder.written(at: milliseconds / 1000, zones: [])
    else { return builder.skipDate(nil, line: line) }
    let standard = item["standardMessage"]
    let author = SignalFrames.id(item["authorId"])
    var entry = ImportedEntry(written: time, line: line)
    entry.author = item["outgoing"] != nil ? people.owner : people.name(of: author)
    entry.body = standard?["text"]?["body"]?.text ?? ""
    entry.attachments = standard?["attachments"]?.elements.count ?? 0
    entry.id = "\(SignalFrames.id(item["chatId"]))/\(author)/\(milliseconds)"
    entry.second = Int(milliseconds / 1000 % 60)
    builder.add(entry)
  }

  /// Why a frame holds no words; the key of what it holds tells.
  private static func reason(_ item: JSONValue) -> SkipReason? {
    if item["standardMessage"] != nil { return nil }
    if item["remoteDeletedMessage"] != nil { return .deleted }
    let media = ["stickerMessage", "contactMessage", "viewOnceMessage", "directStoryReplyMessage"]
    return media.contains { item[$0] != nil } ? .mediaOnly : .fromApp
  }

  // MARK: Text

  /// A message of `signal-export`, which writes pictures as links and reactions behind the words.
  private static func text(of message: ChatTranscript.Message) -> ChatBody {
    var said = ChatBody()
    let bytes = ContiguousArray(message.body.utf8)
    var kept: ContiguousArray<UInt8> = []
    var offset = 0
    while offset < bytes.count {
      let opens = bytes[offset] == UInt8(ascii: "[") || bytes[offset] == UInt8(ascii: "!")
      if opens, let link = MarkdownLink(in: bytes, at: offset), isMedia(link.target) {
        said.attachments += 1
        offset = link.end
      } else {
        kept.append(bytes[offset])
        offset += 1
      }
    }
    said.text = withoutReactions(PlainText.withTrimmedLines(String(decoding: kept, as: UTF8.self)))
    if said.text.isEmpty { said.reason = said.attachments > 0 ? .mediaOnly : .empty }
    return said
  }

  private static func isMedia(_ target: String) -> Bool {
    target.hasPrefix("media/") || target.hasPrefix("./media/")
  }

  /// The text without a last part such as `(- Anna: 👍 -)`.
  private static func withoutReactions(_ text: String) -> String {
    let plain = PlainText.trimmed(text)
    let scalars = plain.unicodeScalars
    guard plain.hasSuffix("-)"), let open = scalars.lastIndex(of: "("),
      scalars[open...].dropFirst().first == "-"
    else { return plain }
    return PlainText.trimmed(plain[..<open])
  }
}
