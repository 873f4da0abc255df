import JSONSyntax
import JournalModel

/// Reads the JSON of Telegram Desktop: one chat, or all chats of a person.
enum TelegramReader {
  /// Where all chats stand in the export of everything.
  private static let inner = ["chats", "left_chats", "list"]

  static func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    let json = ExportJSON(file)
    var isTaken = true
    let fault = json.forEach(in: "messages", through: inner) { value, holder in
      guard let value else {
        isTaken = takes(holder, &builder)
        return
      }
      let line = json.line(of: value)
      guard value.isObject else {
        return builder.skipShape("a message", value, needs: "an object", line: line)
      }
      guard isSpoken(holder) else { return builder.skip(.notForJournal) }
      guard isTaken else { return builder.skip(.otherChat) }
      add(value, holder, line, &builder)
    }
    builder.sortByTime()
    if let fault { builder.skip(fault, of: json) }
  }

  /// Whether people talk there: a channel speaks to many, a bot is none.
  private static func isSpoken(_ chat: ExportJSON.Holder) -> Bool {
    let type = chat["type"]?.text ?? ""
    return !type.hasSuffix("channel") && type != "bot_chat"
  }

  private static func takes(_ chat: ExportJSON.Holder, _ builder: inout ImportBuilder) -> Bool {
    guard isSpoken(chat) else { return false }
    let name =
      chat["name"]?.text ?? (chat["type"]?.text == "saved_messages" ? "Saved Messages" : "")
    return builder.takes(chat: name.isEmpty ? "Deleted Account" : name)
  }

  // MARK: Messages

  private static func add(
    _ value: JSONValue,
    _ chat: ExportJSON.Holder,
    _ line: Int,
    _ builder: inout ImportBuilder
  ) {
    if let type = value["type"]?.text, type != "message" {
      return builder.skip(.fromApp)
    }
    guard let (time, second) = time(of: value, &builder) else {
      return builder.skipDate(value["date"]?.text, line: line)
    }
    if value["forwarded_from"] != nil || value["forwarded_from_id"] != nil {
      return builder.skip(.forwarded)
    }
    var entry = ImportedEntry(written: time, line: line)
    entry.author = sender(of: value)
    entry.body = text(of: value)
    entry.edited = value["edited_unixtime"]?.wholeNumber
    entry.attachments = media.contains { value[$0] != nil } ? 1 : 0
    if let id = value["id"]?.wholeNumber {
      entry.id = "\(chat["id"]?.wholeNumber ?? 0)/\(id)"
    }
    entry.second = second
    builder.add(entry)
  }

  private static let media = [
    "photo", "file", "media_type", "contact_information", "location_information",
  ]

  /// The time as the computer that exported showed it, which is that of its owner.
  ///
  /// Where only the instant stands, the day is that of the reader's own zone.
  private static func time(
    of value: JSONValue,
    _ builder: inout ImportBuilder
  ) -> (time: WrittenTime, second: Int)? {
    let stamp = value["date"]?.text.flatMap { Stamp($0) }
    if let stamp, stamp.offset == nil { return (stamp.written, stamp.second % 60) }
    guard let instant = stamp?.utcSeconds ?? value["date_unixtime"]?.wholeNumber,
      let time = builder.written(at: instant, zones: [])
    else { return nil }
    return (time, Int(instant % 60))
  }

  /// Who wrote it; people whose account is gone are told apart by their number.
  private static func sender(of value: JSONValue) -> String {
    if let name = value["from"]?.text, !PlainText.trimmed(name).isEmpty {
      return PlainText.trimmed(name)
    }
    return value["from_id"]?.text ?? value["from_id"]?.wholeNumber.map { "user\($0)" }
      ?? "Deleted Account"
  }

  /// The words of a message, which come whole or in pieces, one for each link and each bold word.
  private static func text(of value: JSONValue) -> String {
    let entities = joined(value["text_entities"])
    let text = entities.isEmpty ? joined(value["text"]) : entities
    return text.isEmpty ? joined(value["poll"]?["question"]) : text
  }

  private static func joined(_ value: JSONValue?) -> String {
    guard let value else { return "" }
    return value.text ?? value.elements.map { $0.text ?? $0["text"]?.text ?? "" }.joined()
  }
}
