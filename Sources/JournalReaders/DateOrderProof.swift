import Diagnostics
import JournalModel

/// Gathers from every open date of a file what it says about their order.
struct DateOrderProof: Sendable {
  /// A date of the file, to be shown in a message.
  struct Example: Sendable, Hashable {
    var date: OpenDate
    var written: String
    var place: SourcePlace
  }

  enum Verdict: Sendable, Hashable {
    /// Every date is one of a day in this order, and in no other.
    case proven(DateOrder)
    /// Nothing in the file decides between these.
    case undecided(Example, DateOrder, DateOrder)
    /// Two dates for which no one order holds.
    case contradiction(Example, Example)
    /// There was no open date.
    case notNeeded
  }

  private var possible = OpenDate.Orders.all
  private var firstExample: Example?
  /// For each order, by its position, the first date that rules it out.
  private var excluders: [Example?] = [nil, nil, nil]
  private var hasOnlyShortYears = true
  /// The numbers that stood first and last in dates with short years.
  private var firstNumbers: Set<Int> = []
  private var lastNumbers: Set<Int> = []

  /// Whether this date tells something new, so that `add` needs an example of it.
  func isNews(_ date: OpenDate) -> Bool {
    firstExample == nil || !possible.isSubset(of: date.possibleOrders)
  }

  mutating func count(_ date: OpenDate) {
    guard date.hasShortYear else {
      hasOnlyShortYears = false
      return
    }
    guard hasOnlyShortYears else { return }
    firstNumbers.insert(date.first)
    lastNumbers.insert(date.third)
  }

  mutating func add(_ example: Example) {
    if firstExample == nil { firstExample = example }
    let orders = example.date.possibleOrders
    for (index, order) in DateOrder.allCases.enumerated()
    where !orders.contains(.only(order)) && excluders[index] == nil {
      excluders[index] = example
    }
    possible.formIntersection(orders)
  }

  var verdict: Verdict {
    guard let example = firstExample else { return .notNeeded }
    let orders = possible.list
    if let only = orders.first, orders.count == 1 { return .proven(only) }
    if orders.isEmpty { return contradiction(example) }
    if orders == [.dayFirst, .yearFirst], firstNumbers.count > lastNumbers.count {
      // Day numbers vary more than years: nobody writes on the 26th of a month alone, of years.
      return .proven(.dayFirst)
    }
    return .undecided(example, orders[0], orders[1])
  }

  /// Two rows that can't have the same order: one that rules out the order of the other.
  private func contradiction(_ example: Example) -> Verdict {
    let found = excluders.compactMap { $0 }
    for one in found {
      for other in found
      where one.date.possibleOrders.isDisjoint(with: other.date.possibleOrders) {
        return .contradiction(one, other)
      }
    }
    return .contradiction(found.first ?? example, found.last ?? example)
  }
}
