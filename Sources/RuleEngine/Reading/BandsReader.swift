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
    let cuts = measure == .recurrence ? times() : cuts(of: measure)
    let neutral = neutral(of: measure)
    let worst = requiredChoice("worst", of: WorstBand.self)
    let oneAuthorCut = measure == .balance ? oneAuthorCut(within: cuts) : nil
    let ages = measure == .open ? ages() : []
    let top =
      measure == .rate ? requiredNumber("top") : measure == .minutes ? number("top") ?? 0 : 0
    let mended = measure == .recurrence ? requiredNumbers("mended") : []
    let condition = atRiskCondition()
    checkSide(better, of: measure)
    guard let better, let cuts, let neutral, let worst, let ages, let top, let mended else {
      return nil
    }
    return Bands(
      better: better,
      cuts: cuts,
      neutral: neutral,
      worst: worst,
      oneAuthorCut: oneAuthorCut ?? cuts[0],
      ages: ages,
      top: top,
      mended: mended,
      atRiskWhen: condition
    )
  }

  /// How often a topic comes back before it is strained and at risk, as cuts that start at it.
  private mutating func times() -> [Double]? {
    guard let times = requiredNumbers("times"), times.count == 2, times[0] < times[1] else {
      return nil
    }
    return [times[0] - 1] + times
  }

  private mutating func atRiskCondition() -> Bands.AtRiskCondition? {
    guard var object = object("atRiskWhen", called: "the block \"atRiskWhen\"") else { return nil }
    let of = object.requiredPatterns("of")
    object.require("share")
    let share = object.number("share", in: 0...1)
    object.require("moments")
    let moments = object.integer("moments", in: 1...100_000)
    add(object.finish())
    guard let of, let share, let moments else { return nil }
    return Bands.AtRiskCondition(of: of, share: share, moments: moments)
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
      "cuts of \(measure.withArticle) lie \(measure.rangeInWords)",
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

  /// The neutral value, for measures that shrink to one.
  private mutating func neutral(of measure: MeasureName?) -> Double? {
    switch measure {
    case .share, .cadence, .follows:
      require("neutral")
      return number("neutral", in: 0.1...0.9)
    case .rate, .ratio, .minutes, .rating:
      return measure == .minutes ? number("neutral") ?? 0 : requiredNumber("neutral")
    case .open, nil: return number("neutral") ?? 0
    case .balance, .gap, .recurrence, .trend: return 0
    }
  }

  /// Ages in days beyond which an open thread is strained and at risk; none when absent.
  private mutating func ages() -> [Double]? {
    guard value("ages") != nil else { return [] }
    guard let ages = numbers("ages") else { return nil }
    guard ages.count == 2, 0 < ages[0], ages[0] < ages[1] else {
      report(
        .ruleCutsOrder,
        "\"ages\" are two numbers in rising order: beyond them lie strained and at risk",
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
      "the better side of \(measure.withArticle) is \(words), not \"\(better.rawValue)\"",
      at: "better"
    )
  }
}

extension MeasureName {
  /// Which sides can be the better one.
  var sides: [BetterSide] {
    switch self {
    case .share, .cadence, .follows, .rate: [.high, .low]
    case .minutes: [.high, .low]
    case .trend: [.high, .low]
    case .ratio, .rating: [.high]
    case .balance: [.centre]
    case .open, .gap, .recurrence: [.low]
    }
  }

  /// Where cuts can lie.
  var range: ClosedRange<Double> {
    switch self {
    case .share, .cadence, .follows: 0.001...0.999
    case .balance: 0.001...0.499
    case .open: 1...1_000_000
    case .rating: 1...5
    case .trend: -10...10
    case .rate, .ratio, .gap, .minutes, .recurrence: 0.001...1_000_000
    }
  }

  var rangeInWords: String {
    switch self {
    case .share, .cadence, .follows: "between 0 and 1"
    case .balance: "between 0 and 0.5, the distance from an even share"
    case .open: "at 1 or above, the first count of each band"
    case .rating: "between 1 and 5"
    case .trend: "between -10 and 10, in standard deviations"
    case .rate, .ratio, .gap, .minutes, .recurrence: "above 0"
    }
  }
}
