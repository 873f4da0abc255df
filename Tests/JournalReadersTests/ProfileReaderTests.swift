import Diagnostics
import JournalModel
import JournalReaders
import Testing

struct ProfileReaderTests {
  private func read(_ text: String) -> (profile: Profile, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let source = SourceText(name: "relationship.json5", text: text)
    let profile = ProfileReader.read(source, into: &diagnostics)
    return (profile, diagnostics)
  }

  @Test func `a whole profile is read`() {
    let (profile, diagnostics) = read(
      """
      {
        schema: 1,
        relationship: "friends",
        people: [{ name: "Amir", aliases: ["A."] }, "Lena"],
        rituals: [
          { name: "tea", cadence: "every 2 weeks", start: "2026-03-09" },
          { name: "walk", cadence: "on monday and thursday" },
        ],
        off: [{ rule: "missed-rituals", reason: "night shifts", until: "2026-09-30" }],
      }
      """
    )
    #expect(diagnostics.isEmpty)
    #expect(profile.relationship == .friends)
    #expect(profile.people == [.init(name: "Amir", aliases: ["A."]), .init(name: "Lena")])
    #expect(profile.rituals.map(\.cadence) == [.everyDays(14), .on([.monday, .thursday])])
    #expect(profile.rituals.map { $0.start?.iso } == ["2026-03-09", nil])
    #expect(profile.switchedOff.map { $0.until?.iso } == ["2026-09-30"])
  }

  @Test func `a profile may name the schema that an editor checks it with`() {
    #expect(
      read("{ $schema: \"profile.schema.json\", relationship: \"family\" }").diagnostics == []
    )
  }

  @Test(arguments: [
    ("daily", RitualCadence.daily), ("weekly", .weekly), ("weekly on friday", .on([.friday])),
    ("every 3 days", .everyDays(3)), ("weekdays", .on(Array(Weekday.allCases.prefix(5)))),
    ("weekends", .on([.saturday, .sunday])), ("mondays", .on([.monday])),
    ("mon, thu", .on([.monday, .thursday])), ("every friday", .on([.friday])),
  ])
  func `cadences are plain words`(words: String, cadence: RitualCadence) {
    let (profile, diagnostics) = read("{rituals: [{name: \"x\", cadence: \"\(words)\"}]}")
    #expect(diagnostics.isEmpty)
    #expect(profile.rituals.map(\.cadence) == [cadence])
  }

  @Test func `all faults come at once, each with its place and what would be right`() {
    let (_, diagnostics) = read(
      """
      {
        schema: 2,
        relationship: "marriage",
        poeple: ["Maya"],
        people: ["A", "B", "C"],
        rituals: [{ name: "tea", cadence: "sometimes" }, { cadence: "daily", start: "2026-02-30" }],
        off: [{ rule: "x" }],
      }
      """
    )
    let places = diagnostics.map { "\($0.place?.line ?? 0) \($0.message)" }.sorted()
    #expect(diagnostics.allSatisfy { $0.code == .profileFault })
    #expect(places.contains("2 this program reads schema 1, not 2"))
    #expect(places.contains("3 \"marriage\" is not a kind of relationship"))
    #expect(diagnostics.contains { $0.label == "did you mean \"couple\"?" })
    #expect(places.contains("4 a profile has no key \"poeple\""))
    #expect(places.contains("5 a relationship is between two people; 3 are named"))
    #expect(places.contains("6 \"sometimes\" is not a cadence"))
    #expect(places.contains("6 a ritual needs the key \"name\""))
    #expect(places.contains("6 there is no day \"2026-02-30\""))
    #expect(places.contains("7 a rule that is off needs the key \"reason\""))
  }

  @Test func `one name can't stand for both people`() {
    let (_, diagnostics) = read(
      #"{people: [{name: "Maya", aliases: ["M"]}, {name: "Max", aliases: ["m"]}]}"#
    )
    #expect(diagnostics.map(\.message) == ["\"m\" stands for both \"Maya\" and \"Max\""])
  }
}
