import TestKit

/// A journal drawn from a seed, with and without rows that nobody else may know of.
struct DrawnPages {
  private static let header = "date,author,kind,outcome,by,topic,private,text"
  private static let ordinaryRows = [
    "bid,toward,partner", "bid,away,author", "gratitude,expressed,author",
    "gratitude,expressed,partner", "conflict,open,both", "repair,accepted,both", "play,,both",
    "affection,touch,both", "disclosure,met,author", "promise,kept,partner", "kindness,,author",
    "goodNews,toward,author", "qualityTime,,both",
  ]
  private static let privateRows = [
    "grievance,,author,rent,yes,", "bid,against,partner,,yes,", ",,,,yes,Only for me.",
    "risk,fear,author,,,", "risk,violence,partner,money,no,He pushed me.",
    "conflict,open,both,secret,yes,", "bid,toward,Uncle Ray,,yes,",
  ]

  private(set) var ordinary: String
  private(set) var withPrivateRows: String

  init(seed: UInt64) {
    var numbers = SplitMix64(seed: seed)
    var rows: [String] = []
    var more: [String] = []
    for day in 0..<90 where Int.random(in: 0..<10, using: &numbers) < 8 {
      let date = "2026-0\(4 + day / 30)-\(day % 30 < 9 ? "0" : "")\(day % 30 + 1)"
      let author = ["Maya", "Jonas"].randomElement(using: &numbers) ?? ""
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        let what = Self.ordinaryRows.randomElement(using: &numbers) ?? ""
        let row = "\(date),\(author),\(what),topic \(day % 5),no,"
        rows.append(row)
        more.append(row)
      }
      if Int.random(in: 0..<6, using: &numbers) == 0 {
        let secret = Self.privateRows.randomElement(using: &numbers) ?? ""
        more.insert(
          "\(date),\(author),\(secret)",
          at: Int.random(in: 0...more.count, using: &numbers)
        )
      }
    }
    // Before the first day and after the last one, and by somebody who writes nothing else.
    more.append("2025-12-31,Maya,grievance,,author,,yes,")
    more.append("2026-08-01,Jonas,risk,selfharm,author,,,")
    more.insert("2026-05-05,Ada,,,,,yes,Not for others.", at: 0)
    ordinary = ([Self.header] + rows).joined(separator: "\n")
    withPrivateRows = ([Self.header] + more).joined(separator: "\n")
  }
}
