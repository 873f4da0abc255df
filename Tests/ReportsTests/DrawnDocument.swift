import JournalModel
import JournalStories
import Reports
import RuleEngine

/// Documents made by hand that hold every kind of block and picture.
enum DrawnDocument {
  /// A page with one of everything, every text of which is made by a function from a plain one.
  static func everything(_ words: (String) -> String = { $0 }) -> Document {
    let link = Passage([
      .text(words("see ")), .strong(words("this")), .code(words("a.csv")),
      .link(words("below"), to: "#p1s1"), .link(words("elsewhere"), to: "other.md"),
    ])
    let headers = ["one", "two", "three", "four", "five"].map(words)
    return Document(
      name: words("Notes"),
      [
        .title(words("Maya and Jonas")), .paragraph(words("Ten weeks.")), .aside(words("Aside.")),
        .overview(overview(words)),
        .heading(words("What goes well")), .finding(finding(words, tone: .strength)),
        .heading(words("Care")), .finding(finding(words, tone: .care)),
        .finding(finding(words, tone: .plain)),
        .heading(words("To try")), .paragraph(words("A practice.")),
        .steps([words("First."), words("Second.")]), .aside(words("Not when tired.")),
        .heading(words("Pictures")),
      ] + charts(words).map { .chart($0) } + [
        .heading(words("Tables")), .table(.init(headers: headers, rows: [headers, headers])),
        .section(.init(depth: 2, title: words("Deeper"), anchor: words("deeper"))),
        .passage(link), .passages([link, link]),
        .grid(.init(headers: [words("a"), ""], rows: [[link, link], [Passage(""), link]])),
        .list([words("An item."), words("Another.")]),
        .heading(words("For everyone")), .help(words("Help is there.")),
      ]
    )
  }

  private static func overview(_ words: (String) -> String) -> Block.Overview {
    Block.Overview(
      inShort: words("In short."),
      answers: Block.Tone.allCases.map { tone in
        .init(question: words("How is it?"), lines: [words("Well."), words("And so.")], tone: tone)
      }
    )
  }

  private static func finding(_ words: (String) -> String, tone: Block.Tone) -> Block.Finding {
    Block.Finding(
      title: words("Thanks"),
      standing: words("steady"),
      sentence: words("Thanks were said."),
      details: [words("On a scale to 100: around 60."), words("Pages: 3 March.")],
      tone: tone,
      grounds: [
        .heading(words("Counted")),
        .table(.init(headers: [words("day")], rows: [[words("3 March")]])),
        .paragraph(words("The estimate.")),
      ]
    )
  }

  // MARK: Charts

  static func charts(_ words: (String) -> String = { $0 }) -> [Chart] {
    let numbers = Block.Table(
      headers: [words("area"), words("score")],
      rows: [[words("Thanks"), "60"]]
    )
    return [ranges(words), weeks(words), calendar, threads(words), balance(words)].map {
      Chart(title: words("Title"), summary: words("Summary."), numbers: numbers, picture: $0)
    }
  }

  static func ranges(_ words: (String) -> String = { $0 }) -> Chart.Picture {
    .ranges(
      zip(Band.allCases, [80, 60, 40, 20]).map { band, score in
        RangeBar(
          title: words("Area"),
          standing: words("steady"),
          band: band,
          range: ScoreRange(value: score, low: score - 10, high: score + 15)
        )
      } + [RangeBar(title: words("Area"), standing: words("unclear"), band: .unclear, range: nil)]
    )
  }

  static func weeks(_ words: (String) -> String = { $0 }) -> Chart.Picture {
    let range = ScoreRange(value: 50, low: 40, high: 65)
    let points = [nil, range, range, nil, range, nil, range, range]
    return .weeks(
      WeekLines(
        mondays: points.indices.map { Story.day(1 + 7 * $0) },
        lines: [.init(title: words("Area"), band: .strained, points: points)]
      )
    )
  }

  static let calendar = Chart.Picture.calendar(
    CalendarSheet(
      firstMonday: Story.day(1),
      days: [.outside, .unwritten] + (0...7).map { .written(moments: $0) }
        + Array(repeating: .unwritten, count: 7 * 53 - 10)
    )
  )

  static func threads(_ words: (String) -> String = { $0 }) -> Chart.Picture {
    .threads(
      ThreadBars(
        window: Window(days: 90, upTo: Story.day(90)),
        bars: [
          .init(title: words("roof"), from: Story.day(10), to: Story.day(28), isOpen: false),
          .init(title: words("visits"), from: Story.day(80), to: Story.day(90), isOpen: true),
        ]
      )
    )
  }

  static func balance(_ words: (String) -> String = { $0 }) -> Chart.Picture {
    .balance([
      BalanceBar(
        title: words("Thanks"),
        first: .init(name: words("Maya"), count: 8),
        second: .init(name: words("Jonas"), count: 4)
      )
    ])
  }
}
