import Diagnostics
import JSONSyntax
import JournalModel

extension ProfileReader {
  /// Days the people let a quarrel rest before they mend it, from 0 to 60.
  static func readCoolingOff(_ object: inout StrictObject) -> Int {
    object.integer("coolingOff", in: 0...60) ?? 0
  }

  /// Stretches of life that make other things normal.
  static func readContexts(_ object: inout StrictObject) -> [ContextPeriod] {
    var periods: [ContextPeriod] = []
    for element in object.objects("context", called: "a stretch of life") ?? [] {
      var stretch = element
      let kind = stretch.requiredChoice("what", of: ContextPeriod.Kind.self)
      stretch.require("from")
      let from = readDay("from", &stretch)
      let to = readDay("to", &stretch)
      if let from, let to, to < from {
        stretch.report(.profileFault, "the stretch ends before it begins", at: "to")
      }
      object.add(stretch.finish())
      if let kind, let from { periods.append(ContextPeriod(kind: kind, from: from, to: to)) }
    }
    return periods
  }

  /// The share of time a person wishes to have for themselves.
  static func readWish(_ object: inout StrictObject) -> Double? {
    guard var wishes = object.object("wishes", called: "the block \"wishes\"") else { return nil }
    let share = wishes.number("ownTime", in: 0...1)
    object.add(wishes.finish())
    return share
  }

  /// Texts for a counselor, as they were written; empty ones are left out.
  static func readTexts(_ key: String, _ object: inout StrictObject) -> [String] {
    (object.strings(key) ?? []).filter { text in !text.allSatisfy { $0.isWhitespace } }
  }
}
