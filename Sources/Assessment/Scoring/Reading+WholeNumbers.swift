import RuleEngine

extension Reading {
  /// Open threads or returning topics: whole numbers, so the band is certain (C6).
  init(whole count: Int, beside other: Int, _ bands: Bands) {
    if bands.mended.isEmpty {
      self.init(open: count, oldest: other, bands)
    } else {
      self.init(returning: count, mended: other, bands)
    }
  }

  private init(open count: Int, oldest: Int, _ bands: Bands) {
    let byCount = bands.cuts.count { Double(count) >= $0 }
    // Ages part only the three lower bands: without an open thread there is no age.
    let byAge = count == 0 ? 0 : 1 + bands.ages.count { Double(oldest) > $0 }
    self.init(value: Double(count), step: 3 - min(3, max(byCount, byAge)), bands)
  }

  private init(returning count: Int, mended: Int, _ bands: Bands) {
    let share = count == 0 ? 1 : Double(mended) / Double(count)
    // A returning topic that is mostly mended is steady, whatever its number.
    let isStrained = count > 0 && share < bands.mended[0]
    let isAtRisk = isStrained && Double(count) >= bands.cuts[2] && share < bands.mended[1]
    self.init(
      value: Double(count),
      step: isAtRisk ? 0 : isStrained ? 1 : count > 0 ? 2 : 3,
      bands
    )
  }

  /// A value that is known exactly: the days since something last happened.
  init(exact value: Double, _ bands: Bands) {
    let passed = bands.cuts.count { bands.better == .high ? value >= $0 : value > $0 }
    self.init(value: value, step: bands.better == .high ? passed : 3 - passed, bands)
  }

  /// The middle of a band, with the band's ends as range; steps count from the worst band, 0.
  ///
  /// A rule that never speaks of risk has no band below strained.
  private init(value: Double, step: Int, _ bands: Bands) {
    let step = bands.worst == .strained ? max(1, step) : step
    var masses = [0.0, 0, 0, 0]
    masses[step] = 1
    self.init(
      value: value,
      low: value,
      high: value,
      masses: BandMasses(ascending: masses),
      score: Double(step) * 25 + 12.5,
      scoreLow: Double(step) * 25,
      scoreHigh: Double(step) * 25 + 25
    )
  }
}
