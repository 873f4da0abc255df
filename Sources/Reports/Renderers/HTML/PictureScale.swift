/// Places along a picture in per cent of its width, so that it fits any screen.
struct PictureScale {
  /// What lies at the left and at the right end.
  let first: Double
  let last: Double

  /// From 0 to 100, where scores lie.
  static let scores = PictureScale(first: 0, last: 100)

  /// Where a value lies, as an attribute says it: "37.5%"; what lies outside is put at the end.
  func place(_ value: Double) -> String { Self.percent(share(value)) }

  func place(_ value: Int) -> String { place(Double(value)) }

  /// How long a stretch is, as an attribute says it.
  func length(from start: Int, to end: Int) -> String {
    Self.percent(max(0, share(Double(end)) - share(Double(start))))
  }

  private func share(_ value: Double) -> Double {
    guard last > first else { return 0 }
    return min(max((value - first) / (last - first), 0), 1)
  }

  private static func percent(_ share: Double) -> String {
    NumberText.short(share * 100, places: 2) + "%"
  }
}
