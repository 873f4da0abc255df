import JSONSyntax

/// The lines of Signal's export, each a JSON object with one thing in it.
///
/// Some files have bare line ends within texts; those lines are joined again. What the frame
/// `account` holds beside a name is never looked at, for there are keys and a code among it.
struct SignalFrames {
  private let bytes: ContiguousArray<UInt8>

  init(_ bytes: ContiguousArray<UInt8>) { self.bytes = bytes }

  /// Hands on each frame with the line it starts on; `nil` for one that can't be read.
  func forEach(_ take: (JSONValue?, _ line: Int) -> Void) {
    var start = 0
    var line = 1
    while start < bytes.count {
      let end = frameEnd(from: start)
      let frame = bytes[start..<end]
      if frame.contains(where: { $0 > 0x20 }) { Self.hand(frame, line, take) }
      line += frame.count { $0 == 0x0A }
      start = end
    }
  }

  /// Hands on a frame; where other words follow it, they cost only themselves.
  private static func hand(
    _ frame: ArraySlice<UInt8>,
    _ line: Int,
    _ take: (JSONValue?, _ line: Int) -> Void
  ) {
    let firstLine = frame.prefix { $0 != 0x0A }
    guard let value = value(of: firstLine) else { return take(value(of: frame), line) }
    take(value, line)
    let hasMore = frame[firstLine.endIndex...].contains { $0 > 0x20 }
    if hasMore { take(nil, line + 1) }
  }

  /// The offset behind the line end of a frame: behind it the next one opens, or the file ends.
  ///
  /// Within a text a quote is escaped, so that no line of a text can begin with `{"`.
  private func frameEnd(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      offset += 1
      guard bytes[offset - 1] == 0x0A, offset + 1 < bytes.count else { continue }
      if bytes[offset] == UInt8(ascii: "{"), bytes[offset + 1] == UInt8(ascii: "\"") {
        return offset
      }
    }
    return offset
  }

  /// The frame as a value, with the line ends in its texts written as JSON has them.
  private static func value(of frame: ArraySlice<UInt8>) -> JSONValue? {
    var plain: ContiguousArray<UInt8> = []
    plain.reserveCapacity(frame.count)
    var isInText = false
    var isEscaped = false
    for byte in frame {
      if isInText, byte < 0x20 {
        if byte == 0x0A { plain += [UInt8(ascii: "\\"), UInt8(ascii: "n")] }
        isEscaped = false
        continue
      }
      if byte == UInt8(ascii: "\""), !isEscaped { isInText.toggle() }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      plain.append(byte)
    }
    let (value, fault) = ExportJSON(OpenFile(path: "", bytes: plain)).tree()
    guard fault == nil, let value, value.isObject else { return nil }
    return value
  }

  /// An id, which is a number that may be written as text.
  static func id(_ value: JSONValue?) -> String {
    value?.text ?? value?.wholeNumber.map { "\($0)" } ?? ""
  }

  /// Everybody in the chats, by their names.
  func people(owner stated: String?) -> SignalPeople {
    var people = SignalPeople()
    people.owner = stated ?? SignalPeople.unnamedOwner
    forEach { frame, _ in
      guard let frame else { return }
      if stated == nil, let account = frame["account"] { people.takeOwner(account) }
      if let recipient = frame["recipient"] { people.take(recipient) }
      if let chat = frame["chat"] { people.take(chat: chat) }
    }
    return people
  }
}

/// The names in an export of Signal, by the ids that its frames use.
struct SignalPeople {
  /// What the owner of the phone is called where no name stands.
  static let unnamedOwner = "Me"

  var owner = unnamedOwner
  private var names: [String: String] = [:]
  /// The id of the owner among the people.
  private var ownID: String?
  /// The person or group of each chat.
  private var recipients: [String: String] = [:]

  func name(of id: String) -> String {
    id == ownID ? owner : names[id] ?? "Contact \(id)"
  }

  func name(ofChat id: String) -> String {
    guard let recipient = recipients[id] else { return "Chat \(id)" }
    return recipient == ownID ? "Note to Self" : name(of: recipient)
  }

  mutating func takeOwner(_ account: JSONValue) {
    if let name = Self.joined(account["givenName"], account["familyName"]) { owner = name }
  }

  mutating func take(_ recipient: JSONValue) {
    let id = SignalFrames.id(recipient["id"])
    if recipient["self"] != nil { ownID = id }
    if let contact = recipient["contact"] { names[id] = Self.name(of: contact) }
    if let group = recipient["group"] {
      names[id] = group["snapshot"]?["title"]?["title"]?.text ?? group["title"]?.text
    }
  }

  mutating func take(chat: JSONValue) {
    recipients[SignalFrames.id(chat["id"])] = SignalFrames.id(chat["recipientId"])
  }

  /// The name in the address book, else the one people gave themselves, else their number.
  private static func name(of contact: JSONValue) -> String? {
    joined(contact["systemGivenName"], contact["systemFamilyName"])
      ?? joined(contact["profileGivenName"], contact["profileFamilyName"])
      ?? contact["systemNickname"]?.text ?? contact["username"]?.text
      ?? SignalFrames.id(contact["e164"]).nonEmpty.map { "+\($0)" }
  }

  private static func joined(_ first: JSONValue?, _ last: JSONValue?) -> String? {
    let parts = [first, last].compactMap { $0?.text }.map { PlainText.trimmed($0) }
    return parts.filter { !$0.isEmpty }.joined(separator: " ").nonEmpty
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
