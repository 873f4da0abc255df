import JournalModel
import JournalStories
import Reports
import RuleEngine
import Testing

struct HTMLPictureTests {
  // MARK: Ranges

  private func ranges(_ band: Band, _ range: ScoreRange?) -> DrawnPage {
    Pages.page(.ranges([RangeBar(title: "A", standing: "s", band: band, range: range)]))
  }

  @Test func `a range is drawn from its low to its high end, with a sign at the score`() {
    let page = ranges(.steady, ScoreRange(value: 50, low: 40, high: 65))
    let bar = page.all(class: "range").first?.attributes
    #expect(bar?["x"] == "40%")
    #expect(bar?["width"] == "25%")
    let sign = page.all("svg").first { $0.parents.contains("svg") }
    #expect(sign?.attributes["x"] == "50%")
  }

  @Test func `an area of which nothing is clear has an open line and no bar`() {
    let page = ranges(.unclear, nil)
    #expect(page.all(class: "open").count == 1)
    #expect(page.all(class: "range").isEmpty)
  }

  @Test func `every band has a sign of its own shape or filling`() {
    let signs = Band.allCases.map { band in
      let page = ranges(band, ScoreRange(value: 50, low: 40, high: 65))
      let mark = page.all(class: "mark").first
      return "\(mark?.name ?? "") \(mark?.attributes["class"] ?? "")"
    }
    #expect(Set(signs).count == Band.allCases.count)
  }

  @Test func `scores off the scale stay within the picture`() {
    let page = ranges(.steady, ScoreRange(value: 500, low: -900, high: 1e6))
    let bar = page.all(class: "range").first?.attributes
    #expect(bar?["x"] == "0%")
    #expect(bar?["width"] == "100%")
  }

  // MARK: Weeks

  @Test func `a gap of weeks parts the line and its shade`() {
    let page = Pages.page(DrawnDocument.weeks())
    #expect(page.all(class: "line").count == 3)
    #expect(page.all(class: "range").count == 3)
    #expect(page.all(class: "line").first?.attributes["d"] == "M15 50 25 50")
    #expect(page.all(class: "range").first?.attributes["d"] == "M15 35 25 35 25 60 15 60Z")
  }

  @Test(arguments: [0, 1, 2, 60, 600])
  func `any number of weeks has room for the names of its months`(count: Int) {
    let weeks = WeekLines(
      mondays: (0..<count).map { Story.day(1 + 7 * $0) },
      lines: [.init(title: "A", band: .unclear, points: Array(repeating: nil, count: count))]
    )
    let page = Pages.page(.weeks(weeks))
    let names = page.all("text").filter { $0.attributes["class"] == nil }
    #expect(names.count <= 9)
    #expect(count < 60 || names.count > 2)
    #expect(page.fault == nil)
  }

  // MARK: Calendar

  @Test func `a year of days stands on two sheets, each amount in its own size`() {
    let page = Pages.page(DrawnDocument.calendar)
    #expect(page.all("svg").count { $0.attributes["viewBox"] != nil } == 2)
    for amount in ["bare", "one", "two", "three", "many"] {
      // One in the picture and one in the legend.
      #expect(page.all(class: amount).count == 2, "\(amount)")
    }
    // Four and five moments look the same; the one day before the journal is not drawn.
    let four = page.all(class: "four").first?.attributes["d"] ?? ""
    #expect(four.split(separator: "z").count == 2)
    let drawn = page.all("path").filter { !$0.parents.contains("p") }
      .reduce(0) { $0 + ($1.attributes["d"] ?? "").split(separator: "z").count }
    #expect(drawn == 7 * 53 - 1)
  }

  @Test func `the months are named where they begin`() {
    let page = Pages.page(DrawnDocument.calendar)
    let names = page.all("text").map(\.text).filter { $0.count == 3 || Int($0) != nil }
    #expect(names.contains("Feb"))
    #expect(names.contains("2027"))
    #expect(names.contains("Mon"))
  }

  @Test func `days that fill no week are drawn as far as they go`() {
    let days: [CalendarSheet.Mark] = [.unwritten, .written(moments: 1), .written(moments: -4)]
    let page = Pages.page(.calendar(CalendarSheet(firstMonday: Story.day(1), days: days)))
    #expect(page.all(class: "bare").count == 2)
    #expect(page.fault == nil)
  }

  // MARK: Threads

  @Test func `what is mended has two ends, and what is open has none at the right`() {
    let page = Pages.page(DrawnDocument.threads())
    let mended = page.all(class: "mended").first?.attributes
    #expect(mended?["x1"] == "10.11%")
    #expect(mended?["x2"] == "30.34%")
    #expect(page.all("circle").count == 2)
    #expect(page.all(class: "unmended").count == 2)
    let words = page.all(class: "words").map(\.text)
    #expect(words == ["14 January to 1 February 2026", "since 25 March, still open"])
  }

  @Test func `a thread from before the window begins at its edge`() {
    let bar = ThreadBars.Bar(title: "a", from: Story.day(-90), to: Story.day(5), isOpen: false)
    let window = Window(days: 9, upTo: Story.day(9))
    let page = Pages.page(.threads(ThreadBars(window: window, bars: [bar])))
    #expect(page.all(class: "mended").first?.attributes["x1"] == "0%")
    #expect(page.all(class: "mended").first?.attributes["x2"] == "50%")
  }

  // MARK: Balance

  private func balance(_ first: Int, _ second: Int) -> [String] {
    let bar = BalanceBar(
      title: "Thanks",
      first: .init(name: "Maya", count: first),
      second: .init(name: "Jonas", count: second)
    )
    let page = Pages.page(.balance([bar]))
    return page.all(class: "range").map {
      "\($0.attributes["class"] ?? "") \($0.attributes["width"] ?? "")"
    }
  }

  @Test func `two people are drawn alike, whoever stands first`() {
    #expect(balance(8, 4) == ["range warm 50%", "range warm 25%"])
    #expect(balance(8, 4) == balance(4, 8).reversed())
    #expect(balance(0, 0) == ["range warm 0%", "range warm 0%"])
  }

  @Test func `the counts of both stand there in words`() {
    let words = Pages.page(DrawnDocument.balance()).all(class: "side").map(\.text)
    #expect(words == ["Maya 8", "Jonas 4"])
  }

  @Test(arguments: [
    Chart.Picture.ranges([]), .weeks(WeekLines(mondays: [], lines: [])), .balance([]),
    .calendar(CalendarSheet(firstMonday: Story.day(1), days: [])),
    .threads(ThreadBars(window: Window(days: 1, upTo: Story.day(1)), bars: [])),
  ])
  func `a picture of nothing draws nothing that could fail`(picture: Chart.Picture) {
    #expect(Pages.page(picture).fault == nil)
  }
}
