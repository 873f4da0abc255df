import JournalModel

/// The days of all heads of a chat, in the order in which its phone wrote the numbers of a date.
struct ChatDates {
  private(set) var order = DateOrder.dayFirst
  /// Orders that fit as well, where nothing but the habit of phones speaks for the one taken.
  private(set) var others: [DateOrder] = []

  init(_ heads: [ChatHead], options: ReadOptions) {
    if let stated = options.columnMap["date-order"].flatMap({ DateOrder(rawValue: $0) }) {
      order = stated
      return
    }
    let open = heads.filter { !$0.shape.isYearFirst }
    let dates = Self.changes(of: open.compactMap { $0.openDate })
    guard let first = open.first, !dates.isEmpty else { return }
    var candidates = Self.possible(dates)
    // A short year stands first only between hyphens.
    if first.shape.mark != "-", candidates.count > 1 { candidates.removeAll { $0 == .yearFirst } }
    candidates = Self.best(candidates) { Self.steps(back: $0, in: dates) }
    candidates = Self.best(candidates) { -Self.changes(ofDayIn: $0, in: dates) }
    order = candidates.first ?? .dayFirst
    guard candidates.count > 1 else { return }
    order = Self.habit(of: open, first)
    // Dates such as 03/03 are the same day either way.
    if dates.allSatisfy({ $0.first == $0.second }) { candidates.removeAll { $0 != .yearFirst } }
    others = candidates.filter { $0 != order }
  }

  /// The day of a head; `nil` when there is none of these numbers.
  func day(of head: ChatHead) -> Day? {
    let numbers = head.numbers
    let day =
      head.shape.isYearFirst
      ? Day(
        year: Self.common(numbers[0].value),
        month: numbers[1].value,
        day: numbers[2].value
      ) : head.openDate?.day(in: order)
    guard let day, 1900...2999 ~= day.civil.year else { return nil }
    return day
  }

  /// A year as most calendars count it: those of Thai phones are 543 ahead.
  static func common(_ year: Int) -> Int { 2400...2700 ~= year ? year - 543 : year }

  // MARK: Proof

  /// The dates without those that repeat the one before.
  private static func changes(of dates: [OpenDate]) -> [OpenDate] {
    var changes: [OpenDate] = []
    for date in dates where date != changes.last { changes.append(date) }
    return changes
  }

  /// The orders that hold for the most dates; damage to one line must not decide.
  private static func possible(_ dates: [OpenDate]) -> [DateOrder] {
    best(DateOrder.allCases) { order in -dates.count { $0.day(in: order) != nil } }
  }

  /// The candidates with the lowest count.
  private static func best(
    _ candidates: [DateOrder],
    _ count: (DateOrder) -> Int
  ) -> [DateOrder] {
    let counts = candidates.map(count)
    let least = counts.min() ?? 0
    return candidates.indices.filter { counts[$0] == least }.map { candidates[$0] }
  }

  /// How often the day before is left behind; messages around midnight may be out of order.
  private static func steps(back order: DateOrder, in dates: [OpenDate]) -> Int {
    let days = dates.compactMap { $0.day(in: order)?.number }
    return zip(days, days.dropFirst()).count { $1 < $0 - 1 }
  }

  /// How often the number changes that is the day in an order; no other changes as often.
  private static func changes(ofDayIn order: DateOrder, in dates: [OpenDate]) -> Int {
    zip(dates, dates.dropFirst()).count { one, other in
      switch order {
      case .dayFirst: one.first != other.first
      case .monthFirst: one.second != other.second
      case .yearFirst: one.third != other.third
      }
    }
  }

  /// What phones do: those set to American English write no zeros, a short year and slashes.
  private static func habit(of heads: [ChatHead], _ first: ChatHead) -> DateOrder {
    guard first.shape.mark == "/", first.numbers[2].digits == 2 else { return .dayFirst }
    let isPadded = heads.contains { head in
      head.numbers[0].value < 10 && head.numbers[0].digits == 2
    }
    let isSpelt = heads.allSatisfy { !$0.hasHalfDay || $0.isInCapitals }
    return isPadded || !isSpelt ? .dayFirst : .monthFirst
  }
}

extension ChatHead {
  /// The date, whose order only the whole file tells.
  var openDate: OpenDate? {
    guard !shape.isYearFirst, numbers.count == 3 else { return nil }
    return OpenDate(
      first: numbers[0].value,
      second: numbers[1].value,
      third: numbers[2].digits == 4 ? ChatDates.common(numbers[2].value) : numbers[2].value,
      hasShortYear: numbers[2].digits < 4
    )
  }
}
