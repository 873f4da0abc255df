import Foundation
import Testing

/// The worked numbers of the scoring formulas, from `Tests/Fixtures/scoring-vectors.json`.
indirect enum WorkedNumbers: Decodable {
  case number(Double)
  case list([WorkedNumbers])
  case table([String: WorkedNumbers])
  case remark

  /// Half a unit in the fourth place, to which the file is rounded, and a little for its binary.
  static let tolerance = 5.1e-5

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let list = try? container.decode([WorkedNumbers].self) {
      self = .list(list)
    } else if let table = try? container.decode([String: WorkedNumbers].self) {
      self = .table(table)
    } else {
      self = .remark
    }
  }

  static func load() throws -> WorkedNumbers {
    let fixtures = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures")
    let data = try Data(contentsOf: fixtures.appendingPathComponent("scoring-vectors.json"))
    return try JSONDecoder().decode(WorkedNumbers.self, from: data)
  }

  func entry(_ key: String) throws -> WorkedNumbers {
    guard case .table(let table) = self else { throw Missing(key: key) }
    return try #require(table[key], "\(key)")
  }

  func number(_ key: String) throws -> Double {
    guard case .number(let number) = try entry(key) else { throw Missing(key: key) }
    return number
  }

  func numbers(_ key: String) throws -> [Double] {
    guard case .list(let list) = try entry(key) else { throw Missing(key: key) }
    return try list.map {
      guard case .number(let number) = $0 else { throw Missing(key: key) }
      return number
    }
  }

  func has(_ key: String) -> Bool {
    guard case .table(let table) = self else { return false }
    return table[key] != nil
  }

  private struct Missing: Error {
    var key: String
  }
}

/// Expects two numbers to differ by no more than the rounding of the worked numbers.
func expectWorked(
  _ value: Double,
  _ worked: Double,
  at location: SourceLocation = #_sourceLocation
) {
  #expect(abs(value - worked) <= WorkedNumbers.tolerance, sourceLocation: location)
}

/// Expects lists of the same length whose numbers differ by no more than that rounding.
func expectWorked(
  _ values: [Double],
  _ worked: [Double],
  at location: SourceLocation = #_sourceLocation
) {
  #expect(values.count == worked.count, sourceLocation: location)
  for (value, number) in zip(values, worked) {
    expectWorked(value, number, at: location)
  }
}
