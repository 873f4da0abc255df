import JSONSyntax
import TestKit
import Testing

struct JSONNumberTests {
  @Test(arguments: [
    "0", "-0", "7", "-12", "0.5", "0.1", "1e3", "1E+3", "25e-1", "0.40", "123456789.125",
    "9007199254740993", "1e22", "1e23", "0.7125", "1.7976931348623157e308", "5e-324", "1e-400",
    "3.141592653589793238462643383279", "123456789012345678901234567890", "0e999999999999999999",
  ])
  func `a number is the one the standard library reads`(written: String) {
    for dialect in [JSONDialect.json, .json5] {
      var text = ScannedText(written, dialect)
      let token = text.next()
      #expect(token.kind == .number)
      #expect(token.problem == nil)
      #expect(text.number(of: token) == Double(written))
    }
  }

  @Test func `random numbers read back as themselves`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2000 {
      let number = Double(bitPattern: random.next())
      guard number.isFinite else { continue }
      var text = ScannedText("\(number)", .json)
      let token = text.next()
      #expect(text.number(of: token) == number)
    }
  }

  @Test(arguments: [
    (".5", 0.5), ("5.", 5), ("+7", 7), ("-.25", -0.25), ("0x1F", 31), ("-0XfF", -255),
    ("+1.e2", 100),
  ])
  func `JSON5 has more ways to write a number`(written: String, expected: Double) {
    var loose = ScannedText(written, .json5)
    let token = loose.next()
    #expect(token.problem == nil)
    #expect(loose.number(of: token) == expected)

    var strict = ScannedText(written, .json)
    #expect(strict.next().problem == .looseNumber)
  }

  @Test(arguments: [
    ("01", JSONProblem.leadingZero), ("-007", .leadingZero), ("-Infinity", .notFinite),
    ("+NaN", .notFinite), ("1.2.3", .notANumber), ("12px", .notANumber), ("-", .notANumber),
    (".", .notANumber), ("1e", .notANumber), ("1e+", .notANumber), ("0x", .notANumber),
    ("0xG", .notANumber), ("2026-03-14", .notANumber), ("50%", .notANumber), ("1_000", .notANumber),
  ])
  func `what only looks like a number says why`(written: String, problem: JSONProblem) {
    for dialect in [JSONDialect.json, .json5] {
      var text = ScannedText(written + ",", dialect)
      let token = text.next()
      #expect(token.problem == problem)
      #expect(token.range == 0..<written.utf8.count)
      #expect(text.next().kind == .comma)
    }
  }

  @Test(arguments: ["1e309", "-1e309", "0x11111111111111111"])
  func `a number beyond Double has no value`(written: String) {
    var text = ScannedText(written, .json5)
    let token = text.next()
    #expect(text.number(of: token) == nil)
    #expect(text.integer(of: token) == nil)
  }

  @Test(arguments: [
    ("12", 12), ("-12", -12), ("1e3", 1000), ("2.0", 2), ("2.5", nil), ("1e30", nil),
    ("999999999999999999", 999_999_999_999_999_999), ("9223372036854775808", nil),
  ])
  func `a whole number is one that an Int can hold`(written: String, expected: Int?) {
    var text = ScannedText(written, .json)
    let token = text.next()
    #expect(text.integer(of: token) == expected)
  }
}
