import JournalModel

/// The order in which a file writes the numbers of a date.
enum DateOrder: String, Sendable, Hashable, CaseIterable {
  case dayFirst = "day-first"
  case monthFirst = "month-first"
  case yearFirst = "year-first"
}

/// A date such as `03/04/2026`, whose order is not known before the whole file has been seen.
struct OpenDate: Sendable, Hashable {
  var first: Int
  var second: Int
  /// The year, or with a short year the last of three numbers below 100.
  var third: Int
  /// Whether the year is written with two digits, so that it may also stand first.
  var hasShortYear: Bool

  /// A set of orders, one bit each, in the order of `DateOrder.allCases`.
  struct Orders: OptionSet, Sendable, Hashable {
    let rawValue: UInt8
    static let dayFirst = Orders(rawValue: 1)
    static let monthFirst = Orders(rawValue: 2)
    static let yearFirst = Orders(rawValue: 4)
    static let all: Orders = [.dayFirst, .monthFirst, .yearFirst]

    static func only(_ order: DateOrder) -> Orders {
      switch order {
      case .dayFirst: .dayFirst
      case .monthFirst: .monthFirst
      case .yearFirst: .yearFirst
      }
    }

    var list: [DateOrder] { DateOrder.allCases.filter { contains(.only($0)) } }
  }

  /// The orders in which this date exists.
  var possibleOrders: Orders {
    var orders: Orders = []
    for order in DateOrder.allCases where day(in: order) != nil { orders.insert(.only(order)) }
    return orders
  }

  /// The day it says in an order, if there is such a day.
  func day(in order: DateOrder) -> Day? {
    switch order {
    case .dayFirst: Day(year: year, month: second, day: first)
    case .monthFirst: Day(year: year, month: first, day: second)
    case .yearFirst:
      hasShortYear ? Day(year: Self.fullYear(first), month: second, day: third) : nil
    }
  }

  private var year: Int { hasShortYear ? Self.fullYear(third) : third }

  /// The year of two digits: 70 to 99 belong to the last century, as in POSIX.
  static func fullYear(_ short: Int) -> Int { short < 70 ? 2000 + short : 1900 + short }

  // MARK: Waiting in an entry

  /// Numbers of days from here on are open dates; the last day of 2999 is number 376,199.
  private static let base: Int32 = 1_000_000

  /// The three numbers in the place of a day, until `init(waitingIn:)` takes them out again.
  var placeholder: Day {
    let packed = ((hasShortYear ? third : third + 100) * 100 + first) * 100 + second
    return Day(number: Int(Self.base) + packed)
  }

  init(first: Int, second: Int, third: Int, hasShortYear: Bool) {
    (self.first, self.second, self.third) = (first, second, third)
    self.hasShortYear = hasShortYear
  }

  /// The open date that waits in the place of a day, if one does.
  init?(waitingIn day: Day) {
    guard day.number >= Self.base else { return nil }
    let packed = Int(day.number - Self.base)
    let last = packed / 10_000
    hasShortYear = last < 100
    third = hasShortYear ? last : last - 100
    first = packed / 100 % 100
    second = packed % 100
  }
}
