/// What had to be assumed about time zones, to be said once for a whole export.
package struct ZoneAssumptions: Sendable, Hashable {
  /// Zones whose rules nobody knows, in order of first sight.
  private var unknown: [String] = []
  /// Entries that name no zone.
  private var zoneless = 0

  /// Counts an entry that names no zone, or one that is not known.
  mutating func count(unknown zone: String?) {
    guard let zone else {
      zoneless += 1
      return
    }
    if !unknown.contains(zone), unknown.count < 20 { unknown.append(zone) }
  }

  mutating func add(_ other: ZoneAssumptions) {
    zoneless += other.zoneless
    for zone in other.unknown { count(unknown: zone) }
  }

  /// Zones without rules, as a sentence; `nil` when there are none.
  func unknownWords(home: String?) -> String? {
    guard !unknown.isEmpty else { return nil }
    let names = unknown.map(quotedName).joined(separator: ", ")
    return "no rules are known for the time zone \(names); \(Self.words(home))"
  }

  /// Entries without a zone, as a sentence; `nil` when there are none.
  func zonelessWords(home: String?) -> String? {
    guard zoneless > 0 else { return nil }
    let subject = zoneless == 1 ? "1 entry names" : "\(zoneless) entries name"
    return "\(subject) no time zone; \(Self.words(home))"
  }

  private static func words(_ home: String?) -> String {
    "the day is that of \(home ?? "UTC"), and --zone NAME says another"
  }
}
