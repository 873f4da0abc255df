extension RitualCadence {
  /// What `init(words:)` takes, for messages.
  package static let wordsHelp =
    "write daily, weekly, weekly on friday, every 3 days, every 2 weeks, weekdays, weekends, "
    + "or on monday and thursday"

  /// Reads a cadence as people say it: "daily", "every 3 days", "on monday and thursday".
  /// - Returns: `nil` for words that say no cadence.
  package init?(words: String) {
    let words = words.lowercased()
      .split { !$0.isLetter && !$0.isNumber }
      .map(String.init)
      .filter { !Self.fillers.contains($0) }
    guard let cadence = Self.named(words) ?? Self.counted(words) ?? Self.days(words) else {
      return nil
    }
    self = cadence
  }

  private static let fillers = ["and", "on", "the", "a", "per", "each"]

  private static func named(_ words: [String]) -> RitualCadence? {
    switch words.joined(separator: " ") {
    case "daily", "every day", "day": .daily
    case "weekly", "every week", "once week", "week": .weekly
    case "fortnightly", "biweekly", "every other week", "every second week": .everyDays(14)
    case "every other day", "every second day": .everyDays(2)
    case "weekdays", "every weekday", "workdays": .on(Array(Weekday.allCases.prefix(5)))
    case "weekends", "every weekend": .on([.saturday, .sunday])
    default: nil
    }
  }

  /// "every 3 days", "every 2 weeks"; at most ten years.
  private static func counted(_ words: [String]) -> RitualCadence? {
    guard words.count == 3, words[0] == "every", let count = Int(words[1]) else { return nil }
    let unit =
      ["day", "days"].contains(words[2]) ? 1 : ["week", "weeks"].contains(words[2]) ? 7 : 0
    guard unit > 0, 1...520 ~= count else { return nil }
    return count * unit == 1 ? .daily : .everyDays(count * unit)
  }

  /// Days of the week, alone or behind "weekly" or "every".
  private static func days(_ words: [String]) -> RitualCadence? {
    let names = words.drop { $0 == "weekly" || $0 == "every" }
    let weekdays = names.compactMap(Weekday.init(word:))
    guard !weekdays.isEmpty, weekdays.count == names.count else { return nil }
    return .on(Weekday.allCases.filter(weekdays.contains))
  }
}

extension Weekday {
  /// Reads "friday", "fridays" or "fri".
  package init?(word: String) {
    let names = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    let single = word.hasSuffix("s") ? String(word.dropLast()) : word
    let match = names.firstIndex { name in
      name == single || (word.count >= 3 && word.count <= 5 && name.hasPrefix(word))
    }
    guard let match else { return nil }
    self = Weekday.allCases[match]
  }
}
