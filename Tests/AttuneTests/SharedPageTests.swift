import Attune
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
