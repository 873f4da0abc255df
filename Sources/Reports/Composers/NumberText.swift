/// Numbers as reports print them; the same on every system.
enum NumberText {
  /// A number with so many decimal places, rounded half away from zero.
  static func fixed(_ number: Double, places: Int) -> String {
    guard number.isFinite, abs(number) < 1e12 else { return "\(number)" }
    var factor = 1
    for _ in 0..<places { factor *= 10 }
    let scaled = Int((abs(number) * Double(factor)).rounded())
    let sign = number < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(scaled)" }
    let decimals = String(scaled % factor)
    let zeros = String(repeating: "0", count: places - decimals.count)
    return "\(sign)\(scaled / factor).\(zeros)\(decimals)"
  }

  /// The same with a plus before what is above zero.
  static func signed(_ number: Double, places: Int) -> String {
    let text = fixed(number, places: places)
    return number > 0 ? "+" + text : text
  }

  /// A chance of 0...1 in whole per cent.
  static func percent(_ chance: Double) -> String { fixed(chance * 100, places: 0) + "\u{00A0}%" }

  /// At most so many places, without trailing zeros.
  static func short(_ number: Double, places: Int) -> String {
    var text = fixed(number, places: places)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
