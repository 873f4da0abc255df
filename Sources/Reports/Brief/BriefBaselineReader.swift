package import Diagnostics
import Assessment
import JSONSyntax
import JournalModel
import RuleEngine

/// Reads the JSON form of the last brief, as far as the next one compares with it.
///
/// Keys it does not need are passed over, for later versions may have more of them.
package enum BriefBaselineReader {
  /// - Returns: `nil` when the file can't be used; the faults say why.
  package static func read(
    _ source: SourceText,
    into diagnostics: inout [Diagnostic]
  ) -> BriefBaseline? {
    var found: [Diagnostic] = []
    defer { diagnostics += found }
    guard let value = JSONTree.read(source, dialect: .json, into: &found) else { return nil }
    var object = StrictObject(value, in: source, called: "a brief", codes: .brief)
    if let schema = object.requiredString("schema"), schema != Brief.schema {
      object.report(
        .briefBaseline,
        "this program compares with \"\(Brief.schema)\", and this is another file",
        at: "schema"
      )
    }
    let day = object.requiredString("asOf")
    if let day, !isDay(day) {
      object.report(
        .briefBaseline,
        "\"asOf\" needs a day or a week as briefs write them",
        at: "asOf"
      )
    }
    object.require("accounts")
    var accounts: [String: [Brief.Figure]] = [:]
    for element in object.objects("accounts", called: "an account") ?? [] {
      var account = element
      let key = account.requiredString("key")
      let figures = figures(of: &account)
      object.add(account.finishLeniently())
      if let key { accounts[key] = figures }
    }
    found += object.finishLeniently()
    guard !found.hasErrors, let day else { return nil }
    return BriefBaseline(day: day, accounts: accounts)
  }

  /// Whether a text is a day, `2026-05-31`, or a week, `2026-W22`.
  private static func isDay(_ text: String) -> Bool {
    if Day(iso: text) != nil { return true }
    let bytes = Array(text.utf8)
    guard bytes.count == 8, bytes[4] == UInt8(ascii: "-"), bytes[5] == UInt8(ascii: "W") else {
      return false
    }
    return (bytes[..<4] + bytes[6...]).allSatisfy {
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
    }
  }

  private static func figures(of account: inout StrictObject) -> [Brief.Figure] {
    account.require("figures")
    let elements = account.objects("figures", called: "a figure") ?? []
    return elements.compactMap { element in
      var object = element
      let figure = figure(&object)
      account.add(object.finishLeniently())
      return figure
    }
  }

  private static func figure(_ object: inout StrictObject) -> Brief.Figure? {
    let rule = object.requiredString("rule")
    let band = object.requiredChoice("band", of: Band.self)
    let count = object.requiredInteger("count")
    let total = object.requiredInteger("total")
    let value = object.requiredNumber("value")
    let spread = spread(of: &object)
    guard let rule, let band, let count, let total, let value else { return nil }
    return Brief.Figure(
      rule: rule,
      band: band,
      count: count,
      total: total,
      value: value,
      spread: spread
    )
  }

  /// What the noise is told from; a figure without it is compared with nothing.
  private static func spread(of object: inout StrictObject) -> Reading.Spread {
    let mean = object.numberIfAny("mean")
    let variance = object.numberIfAny("variance")
    let shape = object.numberIfAny("shape")
    guard let mean else { return .none }
    if let variance, variance > 0 { return .difference(mean: mean, variance: variance) }
    if let shape, shape > 0, mean > 0 { return .ratio(mean: mean, shape: shape) }
    return .none
  }
}

extension StrictObject {
  /// A number, or `nil` for a key that is absent or null.
  fileprivate mutating func numberIfAny(_ key: String) -> Double? {
    guard let value = value(key), value.content != .null else { return nil }
    return number(key)
  }

  /// Everything found, without a word about keys nobody asked for.
  fileprivate consuming func finishLeniently() -> [Diagnostic] {
    var object = self
    _ = object.otherMembers()
    return object.finish()
  }
}
