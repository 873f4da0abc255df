import JournalModel
import Testing

struct RitualCadenceTests {
  @Test(arguments: [
    ("daily", RitualCadence.daily), ("every day", .daily), ("Each day", .daily),
    ("every 1 day", .daily), ("weekly", .weekly), ("once a week", .weekly), ("per week", .weekly),
    ("fortnightly", .everyDays(14)), ("every other week", .everyDays(14)),
    ("every 2 weeks", .everyDays(14)), ("every other day", .everyDays(2)),
    ("every 3 days", .everyDays(3)), ("Every 10 Days!", .everyDays(10)),
    ("every 520 weeks", .everyDays(3640)),
    ("weekdays", .on([.monday, .tuesday, .wednesday, .thursday, .friday])),
    ("weekends", .on([.saturday, .sunday])), ("weekly on friday", .on([.friday])),
    ("every friday", .on([.friday])), ("fridays", .on([.friday])), ("Fri", .on([.friday])),
    ("on monday and thursday", .on([.monday, .thursday])),
    ("thursday, monday, thursday", .on([.monday, .thursday])),
    ("mon/wed/fri", .on([.monday, .wednesday, .friday])),
  ])
  func `a cadence is read as people say it`(words: String, cadence: RitualCadence) {
    #expect(RitualCadence(words: words) == cadence)
  }

  @Test(arguments: [
    "", "often", "monthly", "every", "every days", "every 0 days", "every 3",
    "every 521 weeks", "every 99999999999999999999 days", "twice a week", "friday often", "fr",
    "every three days", "3 days", "🚶",
  ])
  func `words that say no cadence are none`(words: String) {
    #expect(RitualCadence(words: words) == nil)
  }

  @Test func `every cadence of the help is one`() {
    let help = RitualCadence.wordsHelp.dropFirst("write ".count)
    let words = help.split(separator: ", ").map { $0.hasPrefix("or ") ? $0.dropFirst(3) : $0 }
    #expect(words.count == 8)
    for word in words { #expect(RitualCadence(words: String(word)) != nil, "\(word)") }
  }

  @Test(arguments: [
    (RitualCadence.daily, 1), (.weekly, 7), (.everyDays(10), 10), (.on([.friday]), 7),
    (.on([.monday, .thursday]), 4), (.on([.saturday, .sunday]), 6),
    (.on([.monday, .tuesday, .wednesday, .thursday, .friday]), 3), (.on(Weekday.allCases), 1),
    (.on([]), 7),
  ])
  func `the interval is the longest time between two due days`(cadence: RitualCadence, days: Int) {
    #expect(cadence.interval == days)
  }
}
