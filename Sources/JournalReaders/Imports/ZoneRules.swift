package import JournalModel

/// What the core knows of time zones: one function, answered by the program around it.
package struct ZoneRules: Sendable {
  /// The zone of entries that name none, such as `Europe/Vienna`; `nil` counts as UTC.
  package let home: String?
  private let offset: @Sendable (_ zone: String, _ utcSeconds: Int64) -> Int?

  /// - Parameters:
  ///   - home: the zone of entries that name none.
  ///   - offset: seconds east of UTC that hold in a zone at an instant, given in seconds since
  ///     1970; `nil` for a zone that is not known.
  package init(
    home: String?,
    offset: @escaping @Sendable (_ zone: String, _ utcSeconds: Int64) -> Int?
  ) {
    self.home = home
    self.offset = offset
  }

  /// Knows UTC and zones whose name is their offset, such as `GMT+0200`, and no others.
  package static var fixedOnly: ZoneRules { ZoneRules(home: nil) { _, _ in nil } }

  /// Seconds east of UTC at an instant; `nil` for a zone that is not known.
  package func offset(of zone: String, at utcSeconds: Int64) -> Int? {
    if let fixed = FixedOffset.seconds(of: zone) { return fixed }
    guard let seconds = offset(zone, utcSeconds), abs(seconds) <= 26 * 3600 else { return nil }
    return seconds
  }
}

/// Day and time as the writer saw them.
package struct WrittenTime: Sendable, Hashable {
  package var day: Day
  /// Minutes since midnight; -1 when only the day is known.
  package var minute: Int

  package init(day: Day, minute: Int = -1) {
    self.day = day
    self.minute = minute
  }

  /// The day and minute at an instant where clocks are so many seconds ahead of UTC.
  ///
  /// `nil` outside of the years 1900 to 2999, which no entry has.
  package init?(utcSeconds: Int64, offset: Int) {
    guard abs(utcSeconds / 100_000_000_000) == 0 else { return nil }
    let local = utcSeconds + Int64(offset)
    let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    day = Day(number: Int(days))
    minute = Int(local - days * 86_400) / 60
    guard 1900...2999 ~= day.civil.year else { return nil }
  }
}

/// Zones whose name is their offset from UTC.
enum FixedOffset {
  /// Seconds east of UTC of `UTC`, `GMT`, `Z`, `+02:00`, `-0730`, `GMT+2`, `UTC+05:30`, `Etc/GMT-3`.
  ///
  /// Names below `Etc/` count westward, as POSIX has it.
  static func seconds(of name: String) -> Int? {
    var rest = Array(name.utf8)[...]
    let isWestward = rest.starts(with: "Etc/".utf8)
    if isWestward { rest = rest.dropFirst(4) }
    let hasWord = dropWord(&rest)
    if rest.isEmpty { return hasWord ? 0 : nil }
    guard let sign = rest.popFirst() else { return nil }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    guard let seconds = clock(rest) else { return nil }
    return (sign == UInt8(ascii: "-")) != isWestward ? -seconds : seconds
  }

  private static func dropWord(_ rest: inout ArraySlice<UInt8>) -> Bool {
    for word in ["UTC", "GMT", "Z", "UCT", "Zulu", "Universal", "Greenwich"]
    where rest.starts(with: word.utf8) {
      let end = rest.dropFirst(word.utf8.count)
      guard end.isEmpty || end.first == UInt8(ascii: "+") || end.first == UInt8(ascii: "-") else {
        continue
      }
      rest = end
      return true
    }
    return false
  }

  /// `2`, `02`, `0230`, `02:30`.
  private static func clock(_ text: ArraySlice<UInt8>) -> Int? {
    let digits = text.filter { $0 != UInt8(ascii: ":") }.map { Int($0) - 48 }
    guard digits.allSatisfy({ 0...9 ~= $0 }) else { return nil }
    switch digits.count {
    case 1: return digits[0] * 3600
    case 2: return (digits[0] * 10 + digits[1]) * 3600
    case 4: return ((digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]) * 60
    default: return nil
    }
  }
}
