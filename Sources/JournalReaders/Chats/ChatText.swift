/// Tells chats that were written out as text from journals that look much like them.
enum ChatText {
  /// Whether a file is called as WhatsApp calls its exports, in any language.
  static func hasChatName(_ file: SourceFile) -> Bool {
    file.stem == "_chat" || JournalFormat.has("whatsapp", in: file.name.lowercased())
  }

  /// The app that wrote a text of which these are the first lines; `nil` for what is no chat.
  static func format(of lines: ArraySlice<Substring>, in file: SourceFile) -> JournalFormat? {
    let filled = lines.prefix(50).filter { !PlainText.trimmed($0).isEmpty }
    let heads = filled.map { ChatHead($0) }
    let found = heads.compactMap { $0 }
    let senders = found.compactMap { ChatTranscript.sender(of: $0.rest)?.name }
    guard let first = found.first, !senders.isEmpty else { return nil }
    let isSignal = first.shape.frame == .bracket && first.shape.isYearFirst && first.second == nil
    switch file.ending {
    case "md", "markdown": return isSignal && isCalledChat(file) ? .signal : nil
    case "txt", "text", "": break
    default: return nil
    }
    if hasChatName(file) { return .whatsApp }
    guard found.count >= 3 || heads[0] != nil else { return nil }
    guard
      isPlainlyChat(first) || found.contains(where: isNotice)
        || isConversation(senders, heads: found.count)
    else { return nil }
    return isSignal ? .signal : .whatsApp
  }

  private static func isCalledChat(_ file: SourceFile) -> Bool {
    ["chat", "index"].contains(file.stem.lowercased())
  }

  /// Whether no journal has such heads; those of jrnl stand in brackets, mostly without a comma.
  private static func isPlainlyChat(_ head: ChatHead) -> Bool {
    switch head.shape.frame {
    case .dash, .colon: true
    case .bracket: head.hasComma || head.second != nil && !isISO(head.shape)
    }
  }

  private static func isISO(_ shape: ChatHead.Shape) -> Bool {
    shape.isYearFirst && shape.mark == "-"
  }

  /// Whether the app says in a line of its own that people came to a group or that nobody listens.
  private static func isNotice(_ head: ChatHead) -> Bool {
    guard ChatTranscript.sender(of: head.rest) == nil else { return false }
    let words = PlainText.comparable(String(head.rest)).lowercased()
    return notices.contains { JournalFormat.has($0, in: words) }
  }

  private static let notices = [
    "end-to-end encrypt", "created group \"", "created group \u{201C}", "you were added",
    "security code changed",
  ]

  /// Whether the same few people speak; the words before a colon in titles differ.
  private static func isConversation(_ senders: [String], heads: Int) -> Bool {
    senders.count >= 3 && Set(senders).count * 2 <= senders.count && senders.count * 3 >= heads * 2
  }
}
