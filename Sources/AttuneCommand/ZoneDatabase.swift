import JournalReaders

/// The time zones of the system, read from the files in which it keeps them.
enum ZoneDatabase {
  private static let folders = [
    "/usr/share/zoneinfo", "/var/db/timezone/zoneinfo", "/usr/lib/zoneinfo", "/etc/zoneinfo",
  ]

  /// What the core asks about zones; entries that name none get the zone stated or the system's.
  static func rules(stated: String?) -> ZoneRules {
    ZoneRules(home: stated ?? systemZone) { zone, instant in file(of: zone)?.offset(at: instant) }
  }

  /// Whether a name is one of a zone whose rules can be found.
  static func knows(_ zone: String) -> Bool {
    rules(stated: zone).offset(of: zone, at: 0) != nil
  }

  private static func file(of zone: String) -> ZoneFile? {
    guard isName(zone) else { return nil }
    for folder in folders {
      let path = "\(folder)/\(zone)"
      guard FileSystem.status(of: path)?.kind == .file else { continue }
      let bytes = try? FileReader.contents(of: path, from: .memory([]))
      if let bytes, let file = ZoneFile(bytes) { return file }
    }
    return nil
  }

  /// Whether a name from a file can be looked up: it must not lead to other places.
  private static func isName(_ zone: String) -> Bool {
    guard !zone.isEmpty, zone.utf8.count <= 64, !zone.hasPrefix("/") else { return false }
    let isPlain = zone.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "_"),
        UInt8(ascii: "-"), UInt8(ascii: "+"):
        true
      default: false
      }
    }
    return isPlain
  }

  /// The name of the zone that the system is set to.
  private static var systemZone: String? {
    if let stated = FileSystem.environment("TZ"), !stated.isEmpty {
      let name = stated.hasPrefix(":") ? String(stated.dropFirst()) : stated
      return isName(name) ? name : nil
    }
    guard let target = FileSystem.target(ofLink: "/etc/localtime") else { return nil }
    let parts = target.split(separator: "/").map(String.init)
    guard let index = parts.lastIndex(of: "zoneinfo") else { return nil }
    let name = parts[(index + 1)...].joined(separator: "/")
    return isName(name) ? name : nil
  }
}
