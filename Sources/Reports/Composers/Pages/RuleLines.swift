import RuleEngine

/// Where the lines of a rule lie, from the best word to the worst, and what is said between them.
struct RuleLines {
  let words: PageWords
  let rule: Rule
  private let unit: UnitText

  init(words: PageWords, rule: Rule) {
    self.words = words
    self.rule = rule
    unit = UnitText(words: words, measure: rule.measure)
  }

  private var bands: Bands { rule.bands }

  /// Whether the worst word is never said, so that the third line parts nothing people read.
  private var isCapped: Bool { bands.worst == .strained && bands.atRiskWhen == nil }

  // MARK: The table

  func table() -> Block.Grid {
    let headers = [PagePhrase.columnSaid, unit.header, .columnSentence].map { words.say($0) }
    let names: [Phrase] = [.bandThriving, .bandSteady, .bandStrained, .bandAtRisk]
    let texts = [rule.say.thriving, rule.say.steady, rule.say.strained, rule.say.atRisk]
    var rows = zip(names, zip(limits(), texts)).map { name, row in
      [words.say(name), row.0, blanks(row.1, count: name == .bandSteady ? only : "…")]
    }
    if let mixed = rule.say.mixed, !unit.isCounted {
      rows.append([words.say(.rowMixed), words.say(.limitMixed), blanks(mixed, count: "…")])
    }
    return Block.Grid(headers: headers, rows: rows.map { row in row.map { Passage($0) } })
  }

  /// The only number of threads that the second word stands for, so that its noun is right.
  private var only: String {
    guard case .open(let measure) = rule.measure, measure.judge == .count,
      bands.cuts[1] - bands.cuts[0] == 1
    else { return "…" }
    return "\(Int(bands.cuts[0]))"
  }

  /// A sentence with dots for what the pages fill in.
  private func blanks(_ template: MessageTemplate, count: String) -> String {
    var values: [Placeholder: String] = [:]
    for placeholder in Placeholder.allCases { values[placeholder] = "…" }
    values[.count] = count
    values[.days] = "\(rule.days)"
    (values[.more], values[.less]) = ("A", "B")
    (values[.first], values[.second]) = ("A", "B")
    return template.filled(with: values)
  }

  /// What has to be known beside the table.
  func notes() -> [String] {
    var notes: [String] = []
    if case .balance = rule.measure, bands.oneAuthorCut != bands.cuts[0] {
      notes.append(words.say(.oneAuthor, [.names: sides(bands.oneAuthorCut)]))
    }
    if let condition = bands.atRiskWhen { notes.append(lifted(condition)) }
    if isCapped { notes.append(capped()) }
    return notes
  }

  private func lifted(_ condition: Bands.AtRiskCondition) -> String {
    words.say(
      .cappedUnless,
      [
        .band: words.say(.bandAtRisk), .name: words.say(.bandStrained),
        .names: words.name(condition.of, .listAnd),
        .value: NumberText.percent(condition.share), .count: "\(condition.moments)",
      ]
    )
  }

  private func capped() -> String {
    if !bands.mended.isEmpty || !bands.ages.isEmpty { return words.say(.cappedCounted) }
    switch bands.better {
    case .high: return words.say(.capped, [.value: unit.text(bands.cuts[0])])
    case .low: return words.say(.capped, [.value: unit.text(bands.cuts[2])])
    case .centre: return words.say(.capped, [.value: sides(bands.cuts[2])])
    }
  }

  // MARK: The lines

  /// One for each word of the table, three where the worst is never said.
  private func limits() -> [String] {
    switch rule.measure {
    case .share, .rate, .ratio, .cadence, .follows, .minutes, .rating: estimated()
    case .balance: distances()
    case .gap(let measure): waits(inDays: measure.unit == .days)
    case .open(let measure): measure.judge == .count ? threads() : estimated()
    case .recurrence: returns()
    case .trend: estimated().map { words.say(.limitZ, [.value: $0]) }
    }
  }

  private func from(_ value: Double) -> String { words.say(.limitFrom, [.from: unit.text(value)]) }
  private func below(_ value: Double) -> String { words.say(.limitBelow, [.to: unit.text(value)]) }
  private func upTo(_ value: Double) -> String { words.say(.limitUpTo, [.to: unit.text(value)]) }

  private func beyond(_ value: Double) -> String {
    words.say(.limitBeyond, [.from: unit.text(value)])
  }

  private func between(_ low: Double, _ high: Double) -> String {
    words.say(.limitBetween, [.from: unit.text(low), .to: unit.text(high)])
  }

  private func estimated() -> [String] {
    let cuts = bands.cuts
    if bands.better == .high {
      let upper = [from(cuts[2]), between(cuts[1], cuts[2])]
      return upper + (isCapped ? [below(cuts[1])] : [between(cuts[0], cuts[1]), below(cuts[0])])
    }
    let lower = [below(cuts[0]), between(cuts[0], cuts[1])]
    return lower + (isCapped ? [from(cuts[1])] : [between(cuts[1], cuts[2]), from(cuts[2])])
  }

  /// The first person's share on either side of one half.
  private func distances() -> [String] {
    let cuts = bands.cuts
    let outside: (Double) -> String = { distance in
      words.say(.limitSides, [.names: below(0.5 - distance), .value: beyond(0.5 + distance)])
    }
    let ring: (Double, Double) -> String = { near, far in
      words.say(
        .limitSides,
        [.names: between(0.5 - far, 0.5 - near), .value: between(0.5 + near, 0.5 + far)]
      )
    }
    let inner = [between(0.5 - cuts[0], 0.5 + cuts[0]), ring(cuts[0], cuts[1])]
    return inner + (isCapped ? [outside(cuts[1])] : [ring(cuts[1], cuts[2]), outside(cuts[2])])
  }

  private func sides(_ distance: Double) -> String {
    words.say(
      .limitSides,
      [.names: unit.text(0.5 - distance), .value: unit.text(0.5 + distance)]
    )
  }

  /// Days are whole, so that a band begins a day after the one before it ends.
  private func waits(inDays: Bool) -> [String] {
    let cuts = bands.cuts
    let step = inDays ? 1.0 : 0
    let short = [upTo(cuts[0]), between(cuts[0] + step, cuts[1])]
    return short
      + (isCapped ? [beyond(cuts[1])] : [between(cuts[1] + step, cuts[2]), beyond(cuts[2])])
  }

  // MARK: Threads and subjects

  private func threads() -> [String] {
    let cuts = bands.cuts.map { Int($0) }
    let ages = bands.ages.map { "\(Int($0))" }
    guard ages.count == 2 else {
      return [words.say(.openNone), count(cuts[0], cuts[1]), count(cuts[1], cuts[2])]
        + (isCapped ? [] : [most(cuts[2])])
    }
    let open: (PagePhrase, String, String) -> String = { phrase, names, days in
      words.say(phrase, [.names: names, .from: days, .to: days])
    }
    let few = [words.say(.openNone), open(.openUpTo, count(cuts[0], cuts[1]), ages[0])]
    if isCapped { return few + [open(.openBeyond, most(cuts[1]), ages[0])] }
    return few + [
      open(.openBeyond, count(cuts[1], cuts[2]), ages[0]),
      open(.openBeyond, most(cuts[2]), ages[1]),
    ]
  }

  private func most(_ count: Int) -> String { words.say(.openMost, [.count: "\(count)"]) }

  /// The whole numbers from one cut to below the next: "1", "2 to 3".
  private func count(_ from: Int, _ to: Int) -> String {
    to - from == 1
      ? "\(from)" : words.say(.limitBetween, [.from: "\(from)", .to: "\(to - 1)"])
  }

  private func returns() -> [String] {
    guard bands.mended.count == 2 else { return [] }
    let mended = bands.mended.map { NumberText.percent($0) }
    let milder = [
      words.say(.recurrenceNone), words.say(.recurrenceMended, [.from: mended[0]]),
      words.say(.recurrenceLess, [.to: mended[0]]),
    ]
    let most: [Placeholder: String] = [
      .count: "\(Int(bands.cuts[2]))", .to: mended[1],
    ]
    return isCapped ? milder : milder + [words.say(.recurrenceMost, most)]
  }
}
