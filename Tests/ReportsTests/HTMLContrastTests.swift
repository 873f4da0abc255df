import Foundation
import Reports
import Testing

/// The colours of a page, as WCAG 2.2 measures them (relative luminance, contrast ratio).
struct HTMLContrastTests {
  /// The colours by name: in the light, in the dark, on paper.
  private static let schemes: [[String: Double]] = {
    let style = Pages.page(Document([])).components(separatedBy: "</style>")[0]
    return style.components(separatedBy: ":root {").dropFirst().prefix(3).map { rest in
      var scheme: [String: Double] = [:]
      for rule in rest.components(separatedBy: "}")[0].components(separatedBy: ";") {
        let parts = rule.split { $0 == ":" || $0.isWhitespace }
        guard parts.count == 2, parts[1].hasPrefix("#") else { continue }
        scheme[String(parts[0])] = luminance(String(parts[1].dropFirst()))
      }
      return scheme
    }
  }()

  private static func luminance(_ digits: String) -> Double {
    let pairs =
      digits.count == 3
      ? digits.map { "\($0)\($0)" }
      : stride(from: 0, to: 6, by: 2).map {
        String(digits.dropFirst($0).prefix(2))
      }
    let parts = pairs.map { pair -> Double in
      let part = Double(Int(pair, radix: 16) ?? 0) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return zip(parts, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private func contrast(_ name: String, _ ground: String, in scheme: [String: Double]) throws
    -> Double
  {
    let pair = [try #require(scheme["--" + name]), try #require(scheme["--" + ground])].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  @Test func `words stand out from what they are written on`() throws {
    #expect(Self.schemes.count == 3)
    for scheme in Self.schemes {
      for words in ["ink", "quiet", "warm", "mild"] {
        for ground in ["paper", "card"] {
          #expect(try contrast(words, ground, in: scheme) >= 4.5, "\(words) on \(ground)")
        }
      }
    }
  }

  @Test func `what a picture says stands out from its ground`() throws {
    let shapes = ["warm-edge", "mild-edge", "cut", "day-1", "day-2", "day-3", "day-4", "day-5"]
    for scheme in Self.schemes {
      for shape in shapes {
        #expect(try contrast(shape, "paper", in: scheme) >= 3, "\(shape)")
      }
      #expect(try contrast("warm", "warm-range", in: scheme) >= 3)
      #expect(try contrast("mild", "mild-range", in: scheme) >= 3)
    }
  }
}
