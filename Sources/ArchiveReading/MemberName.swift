import ByteReading

/// Reads the names of members, which archives write in one of two ways.
enum MemberName {
  /// What the bytes 0x80 to 0xFF stand for in code page 437.
  private static let upperHalf: [Unicode.Scalar] = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
      + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}")
      .unicodeScalars
  )

  /// The name in a range of bytes.
  ///
  /// Many programs write UTF-8 without saying so. Words in code page 437 are hardly ever
  /// well-formed UTF-8, so what is well-formed is taken as that.
  static func read(_ range: Range<Int>, in bytes: RawSpan, saysUTF8: Bool) -> String {
    let text = bytes.text(in: range)
    if saysUTF8 || !text.unicodeScalars.contains("\u{FFFD}") { return plain(text) }
    var name = ""
    for offset in range {
      let byte = bytes.byte(at: offset)
      let scalar = byte < 0x80 ? Unicode.Scalar(byte) : upperHalf[Int(byte) - 0x80]
      name.unicodeScalars.append(scalar)
    }
    return plain(name)
  }

  /// The name with `/` between folders, also where Windows wrote `\`.
  private static func plain(_ name: String) -> String {
    var plain = ""
    for scalar in name.unicodeScalars {
      plain.unicodeScalars.append(scalar == "\\" ? "/" : scalar)
    }
    return plain
  }

  /// What is wrong with a name, if it leads out of its archive.
  static func fault(of name: String) -> PathFault? {
    if name.isEmpty || name.unicodeScalars.contains("\0") { return .unnamed }
    // Daylio writes its one member so; nothing is ever written to a place that a name says.
    if name == "/backup.daylio" { return nil }
    if name.hasPrefix("/") { return .absolute }
    let start = Array(name.utf8.prefix(2))
    if start.count == 2, start[1] == UInt8(ascii: ":"), start[0] | 0x20 >= UInt8(ascii: "a"),
      start[0] | 0x20 <= UInt8(ascii: "z")
    {
      return .drive
    }
    return name.split(separator: "/").contains("..") ? .upward : nil
  }
}
