import Assessment
import JournalModel
import RuleEngine

/// Composes the pictures of an account, each with its meaning in words and its numbers.
struct ChartComposer {
  let wording: Wording
  let account: AccountAssessment

  private func say(_ phrase: Phrase, _ values: [Placeholder: String] = [:]) -> String {
    wording.sentence(phrase, values)
  }

  private func table(_ headers: [Phrase], _ rows: [[String]]) -> Block.Table {
    Block.Table(headers: headers.map { say($0) }, rows: rows)
  }

  // MARK: The areas

  /// The areas that say something, with the range each likely lies in.
  func ranges() -> Chart? {
    let spoken = account.dimensions.filter { $0.score != nil }
    guard !spoken.isEmpty else { return nil }
    let bars = spoken.map { outcome in
      RangeBar(
        title: outcome.dimension.title,
        standing: wording.standing(outcome.band, outcome.certainty),
        band: outcome.band,
        range: outcome.score.map(ScoreRange.init)
      )
    }
    return Chart(
      title: say(.chartRanges),
      summary: say(.chartRangesSummary),
      numbers: table(
        [.columnArea, .columnBand, .columnRange],
        bars.map { [$0.title, $0.standing, words(of: $0.range)] }
      ),
      picture: .ranges(bars)
    )
  }

  private func words(of range: ScoreRange?) -> String {
    guard let range else { return "" }
    return say(
      .areaRange,
      [.value: "\(range.value)", .from: "\(range.low)", .to: "\(range.high)"]
    )
  }

  // MARK: The weeks

  /// The areas at the end of each week; `nil` with fewer than two weeks that say something.
  func weeks() -> Chart? {
    let weeks = account.history.weeks.drop { week in week.dimensions.allSatisfy { $0.score == nil }
    }
    guard weeks.count > 1 else { return nil }
    let lines = account.dimensions.map { outcome in
      WeekLines.Line(
        title: outcome.dimension.title,
        band: outcome.band,
        points: weeks.map { week in
          let then = week.dimensions.first { $0.dimension.id == outcome.dimension.id }
          return then?.score.map(ScoreRange.init)
        }
      )
    }
    let spoken = lines.filter { line in line.points.contains { $0 != nil } }
    let mondays = weeks.map { $0.window.first }
    let rows = mondays.indices.map { week in
      [DateText.full(mondays[week])] + spoken.map { short($0.points[week]) }
    }
    let titles = [say(.columnWeek)] + spoken.map { $0.title }
    return Chart(
      title: say(.chartWeeks),
      summary: say(.chartWeeksSummary, [.count: "\(weeks.count)"]),
      numbers: Block.Table(headers: titles, rows: rows),
      picture: .weeks(WeekLines(mondays: mondays, lines: spoken))
    )
  }

  private func short(_ range: ScoreRange?) -> String {
    range.map { "\($0.value) (\($0.low)–\($0.high))" } ?? ""
  }

  // MARK: The days

  /// How many weeks of days a calendar shows.
  private static let calendarWeeks = 53

  /// The written days of the last year with how many moments each holds.
  func calendar() -> Chart? {
    let timeline = account.timeline
    guard let first = timeline.writtenDays.first else { return nil }
    let lastMonday = timeline.asOf.monday
    let monday = max(first.monday, lastMonday + -7 * (Self.calendarWeeks - 1))
    let window = Window(first: max(first, monday), last: timeline.asOf)
    let counts = momentsByDay(in: window)
    let days = (0...(lastMonday + 6 - monday)).map { offset -> CalendarSheet.Mark in
      let day = monday + offset
      guard window.contains(day) else { return .outside }
      return timeline.isWritten(day) ? .written(moments: counts[day] ?? 0) : .unwritten
    }
    let written = timeline.writtenDays(in: window)
    return Chart(
      title: say(.chartCalendar),
      summary: say(
        .chartCalendarSummary,
        [
          .count: "\(written.count)", .total: "\(window.days)",
          .rest: "\(counts.values.reduce(0, +))",
        ]
      ),
      numbers: table([.columnMonth, .columnWritten, .columnMoments], months(written, counts)),
      picture: .calendar(CalendarSheet(firstMonday: monday, days: days))
    )
  }

  private func momentsByDay(in window: Window) -> [Day: Int] {
    let timeline = account.timeline
    return timeline.moments.reduce(into: [:]) { counts, moment in
      let day = timeline.day(of: moment)
      if window.contains(day) { counts[day, default: 0] += 1 }
    }
  }

  /// One row a month with its written days and moments.
  private func months(_ written: ArraySlice<Day>, _ counts: [Day: Int]) -> [[String]] {
    var rows: [(month: String, days: Int, moments: Int)] = []
    for day in written {
      let month = DateText.month(day)
      if rows.last?.month != month { rows.append((month, 0, 0)) }
      rows[rows.count - 1].days += 1
      rows[rows.count - 1].moments += counts[day] ?? 0
    }
    return rows.map { [$0.month, "\($0.days)", "\($0.moments)"] }
  }

  // MARK: Quarrels

  /// The quarrels of the longest window that a rule looks for open ones in.
  func threads() -> Chart? {
    let found = account.outcomes.compactMap { outcome -> (OpenMeasure, Window)? in
      guard case .open(let measure) = outcome.rule.measure, measure.judge == .count else {
        return nil
      }
      return (measure, Window(days: outcome.rule.days, upTo: account.timeline.asOf))
    }
    guard let (measure, window) = found.max(by: { $0.1.days < $1.1.days }) else { return nil }
    let bars = measure.threads(in: window, of: account.timeline).map(bar)
    guard !bars.isEmpty else { return nil }
    return Chart(
      title: say(.chartThreads),
      summary: say(
        .chartThreadsSummary,
        [
          .count: "\(bars.count)", .from: DateText.full(window.first),
          .rest: "\(bars.count { $0.isOpen })",
        ]
      ),
      numbers: table([.columnTitle, .columnOpened, .columnMended], bars.map(row)),
      picture: .threads(ThreadBars(window: window, bars: bars))
    )
  }

  private func bar(of thread: ConflictThread) -> ThreadBars.Bar {
    let timeline = account.timeline
    let topic = timeline.moments[Int(thread.moment)].topic.value
    let last = timeline.writtenDays.last ?? thread.opened
    return ThreadBars.Bar(
      title: topic.map { timeline.labels[$0] } ?? say(.threadUntitled),
      from: thread.opened,
      to: thread.closed ?? max(last, thread.opened),
      isOpen: thread.isOpen
    )
  }

  private func row(of bar: ThreadBars.Bar) -> [String] {
    [bar.title, DateText.full(bar.from), bar.isOpen ? say(.threadOpen) : DateText.full(bar.to)]
  }

  // MARK: Between the two

  /// What goes both ways, such as thanks and support; never who owes whom.
  func balance() -> Chart? {
    let bars = account.outcomes.filter { $0.reading != nil }.compactMap(balanceBar)
    guard !bars.isEmpty else { return nil }
    let people = account.timeline.people
    let rows = bars.map { [$0.title, "\($0.first.count)", "\($0.second.count)"] }
    return Chart(
      title: say(.chartBalance),
      summary: say(.chartBalanceSummary),
      numbers: Block.Table(
        headers: [
          say(.columnTitle), people.name(of: people.first), people.name(of: people.second),
        ],
        rows: rows
      ),
      picture: .balance(bars)
    )
  }

  private func balanceBar(of outcome: RuleOutcome) -> BalanceBar? {
    guard case .balance = outcome.rule.measure else { return nil }
    let people = account.timeline.people
    return BalanceBar(
      title: outcome.rule.title,
      first: .init(name: people.name(of: people.first), count: outcome.measurement.count),
      second: .init(name: people.name(of: people.second), count: outcome.measurement.total)
    )
  }
}

extension Day {
  /// The Monday of its week.
  fileprivate var monday: Day { self + -weekday.rawValue }
}

extension ScoreRange {
  init(_ score: DimensionOutcome.Score) {
    self.init(value: score.value, low: score.low, high: score.high)
  }
}

extension Wording {
  /// A band in words, as sure as it is.
  func standing(_ band: Band, _ certainty: Certainty?) -> String {
    let words = sentence(band.phrase)
    return switch certainty {
    case .firm: sentence(.certaintyFirm, [.band: words])
    case .leaning: sentence(.certaintyLeaning, [.band: words])
    case .mixed: sentence(.certaintyMixed, [.band: words])
    case nil: words
    }
  }
}
