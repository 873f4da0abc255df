import JSONSyntax
import JournalModel

/// Reads the chats of Messenger and Instagram: JSON files of at most ten thousand messages each.
///
/// The older export writes its letters byte by byte, which is repaired; the one of encrypted chats
/// has other names for its keys and is right as it stands.
enum MessengerReader {
  static func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    let json = ExportJSON(file)
    let thread = Thread(json.members(besides: "messages"), file)
    let isTaken = builder.takes(chat: thread.name, people: thread.people)
    var ids: [String: Int] = [:]
    builder.forEach(in: "messages", of: json) { value, builder in
      let line = json.line(of: value)
      guard value.isObject else {
        return builder.skipShape("a message", value, needs: "an object", line: line)
      }
      guard isTaken else { return builder.skip(.otherChat) }
      let message = Message(value)
      if let reason = message.reason { return builder.skip(reason) }
      guard let milliseconds = message.milliseconds,
        let time = builder.written(at: milliseconds / 1000, zones: [])
      else { return builder.skipDate(nil, line: line) }
      var entry = ImportedEntry(written: time, line: line)
      entry.author = message.sender
      entry.body = message.text
      entry.attachments = message.attachments
      let id = "\(thread.id)/\(milliseconds)"
      let count = ids[id, default: 0] + 1
      ids[id] = count
      entry.id = count == 1 ? id : "\(id)/\(count)"
      entry.second = Int(milliseconds / 1000 % 60)
      builder.add(entry)
    }
    builder.sortByTime(isNewestFirst: true)
  }

  /// The chat to which the messages of a file belong.
  private struct Thread {
    var name: String
    var id: String
    /// The people beside the reader, where there are no more than two in all.
    var people: [String]

    init(_ members: [String: JSONValue], _ file: OpenFile) {
      let all = (members["participants"]?.elements ?? []).compactMap { person in
        (person.text ?? person["name"]?.text).map { Mojibake.repaired($0) }
      }
      people = all.count <= 2 ? all : []
      let title = members["title"]?.text ?? members["threadName"]?.text
      name = title.map { Mojibake.repaired($0) } ?? all.joined(separator: ", ")
      let path = members["thread_path"]?.text ?? members["threadName"]?.text
      id = path ?? file.folders.last ?? file.stem
      if name.isEmpty { name = id }
    }
  }

  /// One message of either export.
  private struct Message {
    private let value: JSONValue
    let sender: String
    let milliseconds: Int64?
    let text: String
    let attachments: Int

    private static let media = [
      "photos", "videos", "gifs", "audio_files", "files", "media", "sticker", "share",
    ]

    init(_ value: JSONValue) {
      self.value = value
      let name = value["sender_name"]?.text ?? value["senderName"]?.text ?? ""
      let plain = PlainText.trimmed(Mojibake.repaired(name))
      sender = plain.isEmpty ? "Facebook user" : plain
      milliseconds = value["timestamp_ms"]?.wholeNumber ?? value["timestamp"]?.wholeNumber
      text = Mojibake.repaired(value["content"]?.text ?? value["text"]?.text ?? "")
      attachments = Self.media.reduce(0) { count, key in
        guard let media = value[key] else { return count }
        return count + (media.isArray ? media.elements.count : 1)
      }
    }

    /// Why there are no words to read; `nil` where there are.
    var reason: SkipReason? {
      if value["is_unsent"]?.isTrue ?? false { return .deleted }
      if value["isUnsent"]?.isTrue ?? false { return .deleted }
      let type = value["type"]?.text?.lowercased() ?? ""
      if ["call", "subscribe", "unsubscribe"].contains(type) { return .fromApp }
      if value["call_duration"] != nil { return .fromApp }
      guard MessengerNotice.isNotice(text, from: sender, hasMedia: attachments > 0) else {
        return nil
      }
      return attachments > 0 ? .mediaOnly : .fromApp
    }
  }
}

/// Sentences that Messenger and Instagram write in the name of a person.
private enum MessengerNotice {
  private static let sent = [
    "sent an attachment", "sent a photo", "sent a video", "sent a link", "sent a sticker",
    "sent a voice message", "sent a live location", "sent a location", "shared a story",
    "hat einen anhang gesendet", "hat ein foto gesendet", "ha enviado un archivo adjunto",
    "envió un archivo adjunto", "envió un adjunto", "a envoyé une pièce jointe",
    "ha inviato un allegato", "enviou um anexo", "heeft een bijlage verzonden",
    "wysłał(a) załącznik", "skickade en bilaga",
  ]
  private static let whole: Set<String> = [
    "liked a message", "gefällt eine nachricht", "you missed a call", "you missed a video call",
  ]

  static func isNotice(_ text: String, from sender: String, hasMedia: Bool) -> Bool {
    let plain = PlainText.comparable(text).lowercased()
    let words = plain.hasSuffix(".") ? String(plain.dropLast()) : plain
    if whole.contains(words) || isReaction(words) { return true }
    guard let phrase = sent.first(where: { words.hasSuffix($0) }) else { return false }
    let before = PlainText.trimmed(words.dropLast(phrase.count))
    return hasMedia || before == sender.lowercased() || before == "you"
  }

  /// `Reacted … to your message`, in a few languages.
  private static func isReaction(_ words: String) -> Bool {
    let forms = [
      ("reacted ", " to your message"), ("reacted ", " to a message"),
      ("hat mit ", " auf deine nachricht reagiert"), ("reaccionó con ", " a tu mensaje"),
    ]
    return forms.contains { start, end in
      words.hasPrefix(start) && words.hasSuffix(end)
        && words.count <= start.count + end.count + 4
    }
  }
}
