/// UUIDs made from a name, so that the same thing has the same one in every run.
///
/// They are of version 8 (RFC 9562, section 5.8): the first 122 free bits of the SHA-256 hash of
/// the name. Version 5 would ask for SHA-1, which the program has no other use for.
enum NameUUID {
  /// The UUID of a name in its usual form, with small letters.
  static func text(of name: String) -> String {
    var bytes = Array(ContentHash(of: name).bytes.prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    var text = ""
    for (place, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(place) { text += "-" }
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return text
  }

  /// The UUID as an address: `urn:uuid:…`.
  static func address(of name: String) -> String { "urn:uuid:\(text(of: name))" }
}
