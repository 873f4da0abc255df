package import JournalModel
package import RuleEngine

/// A picture with its meaning in words and its numbers in a table, so that nobody needs to see it.
package struct Chart: Sendable, Hashable {
  package var title: String
  /// What the picture shows, in a sentence or two.
  package var summary: String
  package var numbers: Block.Table
  package var picture: Picture

  package init(title: String, summary: String, numbers: Block.Table, picture: Picture) {
    self.title = title
    self.summary = summary
    self.numbers = numbers
    self.picture = picture
  }

  package enum Picture: Sendable, Hashable {
    /// The areas with their scores and ranges.
    case ranges([RangeBar])
    /// The areas over the weeks.
    case weeks(WeekLines)
    case calendar(CalendarSheet)
    case threads(ThreadBars)
    case balance([BalanceBar])
  }
}

/// An area with its score on a scale to 100.
package struct RangeBar: Sendable, Hashable {
  package var title: String
  /// The band in words.
  package var standing: String
  package var band: Band
  /// `nil` while too little speaks.
  package var range: ScoreRange?

  package init(title: String, standing: String, band: Band, range: ScoreRange?) {
    self.title = title
    self.standing = standing
    self.band = band
    self.range = range
  }
}

/// Scores week by week, one line an area.
package struct WeekLines: Sendable, Hashable {
  /// The Monday of each week.
  package var mondays: [Day]
  package var lines: [Line]

  package init(mondays: [Day], lines: [Line]) {
    self.mondays = mondays
    self.lines = lines
  }

  package struct Line: Sendable, Hashable {
    package var title: String
    package var band: Band
    /// One for each week; `nil` where too little spoke.
    package var points: [ScoreRange?]

    package init(title: String, band: Band, points: [ScoreRange?]) {
      self.title = title
      self.band = band
      self.points = points
    }
  }
}

/// The days of some weeks, from Monday to Sunday, with how much was written.
package struct CalendarSheet: Sendable, Hashable {
  package var firstMonday: Day
  package var days: [Mark]

  package init(firstMonday: Day, days: [Mark]) {
    self.firstMonday = firstMonday
    self.days = days
  }

  package enum Mark: Sendable, Hashable {
    /// Before the journal, or after the as-of day.
    case outside
    case unwritten
    /// A written day with so many moments.
    case written(moments: Int)
  }
}

/// Quarrels from their opening to their mending.
package struct ThreadBars: Sendable, Hashable {
  package var window: Window
  package var bars: [Bar]

  package init(window: Window, bars: [Bar]) {
    self.window = window
    self.bars = bars
  }

  package struct Bar: Sendable, Hashable {
    package var title: String
    package var from: Day
    /// The day of the mending, or the last written day while it is open.
    package var to: Day
    package var isOpen: Bool

    package init(title: String, from: Day, to: Day, isOpen: Bool) {
      self.title = title
      self.from = from
      self.to = to
      self.isOpen = isOpen
    }
  }
}

/// How something went between the two people, without saying who owes whom.
package struct BalanceBar: Sendable, Hashable {
  package var title: String
  package var first: Side
  package var second: Side

  package init(title: String, first: Side, second: Side) {
    self.title = title
    self.first = first
    self.second = second
  }

  package struct Side: Sendable, Hashable {
    package var name: String
    package var count: Int

    package init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }
}
