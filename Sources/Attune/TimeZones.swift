import JournalReaders

/// What your program knows of time zones, for exports that write instants instead of days.
///
/// The library reads no files and so has no zone data. Where Foundation is at hand:
///
/// ```swift
/// TimeZones(home: TimeZone.current.identifier) { zone, seconds in
///   TimeZone(identifier: zone)?
///     .secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
/// }
/// ```
public struct TimeZones: Sendable {
  let rules: ZoneRules

  /// - Parameters:
  ///   - home: the zone of entries that name none; `nil` counts as UTC.
  ///   - offset: seconds east of UTC that hold in a zone at an instant, given in seconds since
  ///     1970; `nil` for a zone that is not known, whose entries then count in `home`.
  public init(
    home: String?,
    offset: @escaping @Sendable (_ zone: String, _ utcSeconds: Int64) -> Int?
  ) {
    rules = ZoneRules(home: home, offset: offset)
  }

  private init(_ rules: ZoneRules) { self.rules = rules }

  /// UTC and zones whose name is their offset, such as `GMT+0200`, and no others.
  public static var fixedOnly: TimeZones { TimeZones(.fixedOnly) }
}
