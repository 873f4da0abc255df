/// The lines of a calendar file: ended by CR and LF, folded after 75 bytes.
struct CalendarLines: Sendable {
  private(set) var text = ""

  /// The most bytes of a line, its end not counted.
  private static let width = 75

  /// Adds a property whose value needs no escapes.
  mutating func add(_ name: String, _ value: String) {
    var room = Self.width
    var line = ""
    for scalar in "\(name):\(value)".unicodeScalars {
      let size = UTF8.width(scalar)
      // A fold stands between two signs, never within one.
      if size > room {
        text += "\(line)\r\n"
        line = " "
        room = Self.width - 1
      }
      line.unicodeScalars.append(scalar)
      room -= size
    }
    text += "\(line)\r\n"
  }

  /// Adds a property with words of people in it.
  mutating func addText(_ name: String, _ value: String) { add(name, Self.escaped(value)) }

  /// Backslashes, semicolons, commas and new lines as RFC 5545 writes them; other control characters
  /// and marks that change directions are left out.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        PlainText.clean(String(line)).unicodeScalars.reduce(into: "") { escaped, scalar in
          if scalar == "\\" || scalar == ";" || scalar == "," { escaped += "\\" }
          escaped.unicodeScalars.append(scalar)
        }
      }
      .joined(separator: "\\n")
  }
}
