/// A chat that was written out as text, taken apart into its messages.
struct ChatTranscript {
  struct Message {
    var head: ChatHead
    /// The line on which it starts, from 1.
    var line: Int
    /// Who wrote it; `nil` where the app speaks.
    var sender: String?
    /// All its lines, behind the name of the sender.
    var body: String
  }

  private(set) var messages: [Message] = []
  /// Whether words stand before the first message.
  private(set) var hasLooseStart = false

  init(_ text: String) {
    let lines = PlainText.lines(text)
    let starts = Self.starts(of: lines)
    let end = starts.first?.line ?? lines.count
    hasLooseStart = lines[..<end].contains { !PlainText.comparable(String($0)).isEmpty }
    let known = Self.knownSenders(starts.map { $0.head.rest })
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1].line : lines.count
      let more = lines[start.line + 1..<end]
      let spoken = Self.sender(of: start.head.rest, known: known)
      let first = spoken?.body ?? start.head.rest
      messages.append(
        Message(
          head: start.head,
          line: start.line + 1,
          sender: spoken?.name,
          body: ([first] + more).joined(separator: "\n")
        )
      )
    }
  }

  // MARK: Heads

  /// The lines with heads in a frame of the file; a head in another one was pasted by somebody.
  ///
  /// The numbers of the date may change their places, as when two exports were joined.
  private static func starts(of lines: [Substring]) -> [(line: Int, head: ChatHead)] {
    var starts: [(line: Int, head: ChatHead)] = []
    var counts: [FrameKind: Int] = [:]
    for (line, text) in lines.enumerated() {
      guard let head = ChatHead(text) else { continue }
      starts.append((line, head))
      counts[FrameKind(head), default: 0] += 1
    }
    let most = counts.values.reduce(0, max)
    let total = starts.count
    return starts.filter { start in
      let count = counts[FrameKind(start.head)] ?? 0
      return count == most || (count > 2 && count * 5 >= total)
    }
  }

  /// What all heads of one export share, whatever the date looks like.
  private struct FrameKind: Hashable {
    let frame: ChatHead.Frame
    let hasSeconds: Bool

    init(_ head: ChatHead) {
      frame = head.shape.frame
      hasSeconds = head.second != nil
    }
  }

  // MARK: Senders

  /// The name before the first colon with a space behind it, and what stands behind that.
  static func sender(of rest: Substring) -> (name: String, body: Substring)? {
    let scalars = rest.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      if scalars[index] == ":", next == scalars.endIndex || PlainText.isSpace(scalars[next]) {
        let name = Self.name(rest[..<index])
        guard !name.isEmpty, name.utf8.count <= 200 else { return nil }
        let body = next == scalars.endIndex ? next : scalars.index(after: next)
        return (name, rest[body...])
      }
      index = next
    }
    return nil
  }

  /// The name of a sender without the mark of people who are not in the address book.
  private static func name(_ written: Substring) -> String {
    let plain = PlainText.comparable(String(written))
    return plain.hasPrefix("~") ? PlainText.trimmed(plain.dropFirst()) : plain
  }

  /// The people who speak, without what is the start of a sentence such as `Anna named it "a: b"`.
  private static func knownSenders(_ rests: [Substring]) -> Set<String> {
    var counts: [String: Int] = [:]
    for rest in rests {
      if let name = sender(of: rest)?.name { counts[name, default: 0] += 1 }
    }
    var known: Set<String> = []
    for name in counts.keys where counts[name] != 1 || !isSentence(name) { known.insert(name) }
    return known
  }

  private static func isSentence(_ name: String) -> Bool {
    name.unicodeScalars.contains {
      "\"\u{201C}\u{201D}\u{201E}\u{AB}\u{BB}".unicodeScalars.contains($0)
    }
  }

  private static func sender(
    of rest: Substring,
    known: Set<String>
  ) -> (name: String, body: Substring)? {
    if let spoken = sender(of: rest) { return known.contains(spoken.name) ? spoken : nil }
    // A colon without a space counts behind a name that is known from other messages.
    guard let colon = rest.unicodeScalars.firstIndex(of: ":") else { return nil }
    let name = name(rest[..<colon])
    return known.contains(name) ? (name, rest[rest.unicodeScalars.index(after: colon)...]) : nil
  }
}
