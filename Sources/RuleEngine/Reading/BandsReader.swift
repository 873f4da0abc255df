import Diagnostics
import JSONSyntax

extension StrictObject {
  /// Where the bands lie, checked against the measure they part.
  mutating func bands(of measure: MeasureName?) -> Bands? {
    guard var object = requiredObject("bands", called: "the block \"bands\"") else { return nil }
    let bands = object.bandFields(of: measure)
    add(object.finish())
    return bands
  }

  private mutating func bandFields(of measure: MeasureName?) -> Bands? {
    let better = requiredChoice("better", of: BetterSide.self)
    let cuts = cuts(of: measure)
    let neutral = neutral(of: measure)
    let worst = requiredChoice("worst", of: WorstBand.self)
    let oneAuthorCut = measure == .balance ? oneAuthorCut(within: cuts) : nil
    let ages = measure == .open ? ages() : []
    checkSide(better, of: measure)
    guard let better, let cuts, let neutral, let worst, let ages else { return nil }
    return Bands(
      better: better,
      cuts: cuts,
      neutral: neutral,
      worst: worst,
      oneAuthorCut: oneAuthorCut ?? cuts[0],
      ages: ages
    )
  }

  private mutating func cuts(of measure: MeasureName?) -> [Double]? {
    guard let cuts = requiredNumbers("cuts") else { return nil }
    guard cuts.count == 3, cuts[0] < cuts[1], cuts[1] < cuts[2] else {
      report(
        .ruleCutsOrder,
        "\"cuts\" are three numbers in rising order; they part the four bands",
        at: "cuts"
      )
      return nil
    }
    guard let measure, !measure.range.contains(cuts[0]) || !measure.range.contains(cuts[2]) else {
      return cuts
    }
    report(
      .ruleCutsOrder,
      "cuts of a \(measure.rawValue) lie \(measure.rangeInWords)",
      at: "cuts"
    )
    return nil
  }

  /// The innermost cut for one author, which must leave room for the next band.
  private mutating func oneAuthorCut(within cuts: [Double]?) -> Double? {
    guard let cut = number("oneAuthorCut", in: 0...0.5), let cuts else { return nil }
    if 0 < cut, cut < cuts[1] { return cut }
    report(
      .ruleCutsOrder,
      "\"oneAuthorCut\" lies between 0 and the second of the cuts",
      at: "oneAuthorCut"
    )
    return nil
  }

  /// The neutral value, which only a share and a cadence shrink to.
  private mutating func neutral(of measure: MeasureName?) -> Double? {
    switch measure {
    case .share, .cadence:
      require("neutral")
      return number("neutral", in: 0.1...0.9)
    case .balance, .open, nil:
      return number("neutral") ?? 0
    }
  }

  private mutating func ages() -> [Double]? {
    guard let ages = requiredNumbers("ages") else { return nil }
    guard ages.count == 2, 0 < ages[0], ages[0] < ages[1] else {
      report(
        .ruleCutsOrder,
        "\"ages\" are two numbers of days in rising order: older is strained, then at risk",
        at: "ages"
      )
      return nil
    }
    return ages
  }

  private mutating func checkSide(_ better: BetterSide?, of measure: MeasureName?) {
    guard let better, let measure else { return }
    let sides = measure.sides
    guard !sides.contains(better) else { return }
    let words = sides.map { "\"\($0.rawValue)\"" }.joined(separator: " or ")
    report(
      codes.unknownWord,
      "the better side of a \(measure.rawValue) is \(words), not \"\(better.rawValue)\"",
      at: "better"
    )
  }
}

extension MeasureName {
  /// Which sides can be the better one.
  fileprivate var sides: [BetterSide] {
    switch self {
    case .share, .cadence: [.high, .low]
    case .balance: [.centre]
    case .open: [.low]
    }
  }

  /// Where cuts can lie.
  fileprivate var range: ClosedRange<Double> {
    switch self {
    case .share, .cadence: 0.001...0.999
    case .balance: 0.001...0.499
    case .open: 1...1_000_000
    }
  }

  fileprivate var rangeInWords: String {
    switch self {
    case .share, .cadence: "between 0 and 1"
    case .balance: "between 0 and 0.5, the distance from an even share"
    case .open: "at 1 or above, the first count of each band"
    }
  }
}
