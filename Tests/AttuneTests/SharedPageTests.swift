import Attune
import TestKit
import Testing

/// What the couple or a counselor reads must not change by a byte with what is private.
struct SharedPageTests {
  private static let formats: [Format] = [.terminal, .markdown, .json, .csv]
  private static let readers: [ReportAudience] = [.couple, .counselor]

  enum Format: CaseIterable {
    case terminal, markdown, json, csv

    func text(of report: HealthReport) -> String {
      switch self {
      case .terminal: report.text(width: 80)
      case .markdown: report.markdown
      case .json: report.json(evidence: nil)
      case .csv: report.csv
      }
    }
  }

  private func page(
    _ journal: String,
    for audience: ReportAudience,
    as format: Format,
    profile: TextFile? = nil
  ) throws -> String {
    var input = JournalInput(profile: profile)
    input.read(journal.utf8, named: "journal.csv")
    return format.text(of: try Analyzer().assess(input, for: audience))
  }

  @Test(arguments: readers, Array(UInt64(1)...8))
  func `entries that are private or tell of danger leave no trace`(
    audience: ReportAudience,
    seed: UInt64
  ) throws {
    let pages = DrawnPages(seed: seed)
    for format in Self.formats {
      let ordinary = try page(pages.ordinary, for: audience, as: format)
      let whole = try page(pages.withPrivateRows, for: audience, as: format)
      #expect(ordinary == whole, "\(format)")
      #expect(ordinary.utf8.count > 400)
    }
  }

  @Test func `the author's own report does see them`() throws {
    let pages = DrawnPages(seed: 3)
    let ordinary = try page(pages.ordinary, for: .author, as: .json)
    #expect(try page(pages.withPrivateRows, for: .author, as: .json) != ordinary)
  }

  @Test(arguments: readers)
  func `nobody else reads where a page stands, nor one number for everything`(
    audience: ReportAudience
  ) throws {
    let pages = DrawnPages(seed: 5)
    for format in Self.formats {
      let text = try page(pages.ordinary, for: audience, as: format)
      #expect(!text.contains("journal.csv"))
    }
    let json = try page(pages.ordinary, for: audience, as: .json)
    #expect(json.contains(#""refused": "shared""#))
    for rule in ["unspoken-hurts", "lingering-resentment", "boundary-respect"] {
      #expect(!json.contains(#""id": "\#(rule)""#))
    }
  }

  @Test func `a page for both has words and no numbers`() throws {
    let json = try page(DrawnPages(seed: 5).ordinary, for: .couple, as: .json)
    for key in ["count", "total", "value", "low", "score", "scoreHigh", "masses"] {
      #expect(!json.contains("\"\(key)\": 0") && !json.contains("\"\(key)\": 1"), "\(key)")
    }
    #expect(json.contains(#""practices": []"#))
  }

  @Test func `what rests on fewer than three moments is shown to nobody else`() throws {
    let days = (1...28).map { "2026-06-\($0 < 10 ? "0" : "")\($0),Maya,bid,toward,A day." }
    // The rule about plans speaks from the one talk that was last.
    let journal =
      (["date,author,kind,outcome,text"] + days + ["2026-06-20,Maya,futureTalk,,"])
      .joined(separator: "\n")
    let own = try page(journal, for: .author, as: .json)
    let shared = try page(journal, for: .counselor, as: .json)
    #expect(!band(of: "future-talk-gap", in: own).contains("unclear"))
    #expect(band(of: "future-talk-gap", in: shared).contains("unclear"))
    #expect(!band(of: "unanswered-bids", in: shared).contains("unclear"))
  }

  /// The line with the band of a rule in a JSON report.
  private func band(of rule: String, in json: String) -> Substring {
    let lines = json.split(separator: "\n")
    guard let start = lines.firstIndex(where: { $0.contains(#""id": "\#(rule)""#) }) else {
      return ""
    }
    return lines[start...].first { $0.contains(#""band""#) } ?? ""
  }
}

/// A journal drawn from a seed, with and without rows that nobody else may know of.
private struct DrawnPages {
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
