import JournalModel

extension Timeline {
  /// How long a sign of danger holds back cares and exercises for two, in days.
  private static let dangerReach = 180

  /// Whether a recent entry tells of danger: such signs are never scored, they only hold back.
  var holdsDangerSign: Bool {
    !moments(of: .risk, in: Window(days: Self.dangerReach, upTo: asOf)).isEmpty
  }
}
