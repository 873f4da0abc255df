import Diagnostics

extension SourceText {
  /// What stands in a range, in quotes unless it brings its own, cut after 40 characters.
  package func quote(_ range: Range<Int>) -> String {
    let text = plainQuote(range)
    return text.first == "\"" || text.first == "'" ? text : "\"\(text)\""
  }

  /// What stands in a range up to the end of its first line, cut after 40 characters.
  func plainQuote(_ range: Range<Int>) -> String {
    let part = bytes[range.clamped(to: 0..<bytes.count)]
    let line = part.prefix(200).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let scalars = String(decoding: line, as: UTF8.self).unicodeScalars
    let isCut = scalars.count > 40 || line.count < part.count
    return String(String.UnicodeScalarView(scalars.prefix(40))) + (isCut ? "…" : "")
  }
}
