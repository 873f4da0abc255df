package import Diagnostics
import JSONSyntax
package import JournalModel

/// Reads what the people say about themselves: `relationship.json5`.
///
/// Reading is strict: a key or word nobody knows is an error, and all faults come at once. A
/// profile with errors must not be used, for a report with half of it would look whole.
package enum ProfileReader {
  package static func read(
    _ source: SourceText,
    into diagnostics: inout [Diagnostic]
  ) -> Profile {
    var profile = Profile()
    guard let value = JSONTree.read(source, dialect: .json5, into: &diagnostics) else {
      return profile
    }
    var object = StrictObject(value, in: source, called: "a profile", codes: .profile)
    checkSchema(&object)
    profile.relationship = readRelationship(&object)
    profile.people = readPeople(&object)
    profile.rituals = readRituals(&object)
    profile.coolingOffDays = readCoolingOff(&object)
    profile.contexts = readContexts(&object)
    profile.wishedOwnTime = readWish(&object)
    profile.switchedOff = readSwitchedOff(&object)
    profile.aims = readTexts("aims", &object)
    profile.questions = readTexts("questions", &object)
    profile.notJointly = readTexts("notJointly", &object)
    profile.map = object.tagMap("map")
    diagnostics += object.finish()
    return profile
  }

  private static func checkSchema(_ object: inout StrictObject) {
    object.allowSchemaReference()
    guard let schema = object.integer("schema"), schema != 1 else { return }
    object.report(.profileFault, "this program reads schema 1, not \(schema)", at: "schema")
  }

  // MARK: Relationship

  private static func readRelationship(_ object: inout StrictObject) -> Relationship {
    guard let word = object.string("relationship") else { return .couple }
    if let relationship = Relationship(rawValue: word.lowercased()) { return relationship }
    let words = Relationship.allCases.map { $0.rawValue }
    let near = meant(by: word.lowercased()) ?? closest(to: word, among: words)
    object.report(
      .profileFault,
      "\(quotedName(word)) is not a kind of relationship",
      at: "relationship",
      label: near.map { "did you mean \"\($0)\"?" } ?? "",
      help: ["a relationship is one of \(words.joined(separator: ", "))"]
    )
    return .couple
  }

  /// The word for a relationship that people call by another one.
  private static func meant(by word: String) -> String? {
    switch word {
    case "marriage", "married", "spouses", "partners", "romantic", "dating", "engaged": "couple"
    case "parent and child", "parent", "siblings", "sisters", "brothers", "relatives": "family"
    case "friend", "friendship", "best friends", "roommates": "friends"
    default: nil
    }
  }

  // MARK: People

  private static func readPeople(_ object: inout StrictObject) -> [Profile.Person] {
    guard let values = object.array("people") else { return [] }
    var people: [Profile.Person] = []
    for value in values {
      if let person = readPerson(value, &object) { people.append(person) }
    }
    checkPeople(people, &object)
    return people
  }

  private static func readPerson(
    _ value: JSONValue,
    _ object: inout StrictObject
  ) -> Profile.Person? {
    switch value.content {
    case .string(let name): return named(name, [], at: value, &object)
    case .object:
      var person = StrictObject(value, in: object.source, called: "a person", codes: .profile)
      let name = person.requiredString("name")
      let aliases = person.strings("aliases") ?? []
      object.add(person.finish())
      return name.flatMap { named($0, aliases, at: value, &object) }
    case .array, .number, .bool, .null:
      object.report(
        .profileFault,
        "a person is a name or an object with name and aliases, not \(object.describe(value))",
        at: value.range
      )
      return nil
    }
  }

  private static func named(
    _ name: String,
    _ aliases: [String],
    at value: JSONValue,
    _ object: inout StrictObject
  ) -> Profile.Person? {
    guard !key(of: name).isEmpty else {
      object.report(.profileFault, "a person needs a name that is not empty", at: value.range)
      return nil
    }
    return Profile.Person(name: name, aliases: aliases)
  }

  private static func checkPeople(_ people: [Profile.Person], _ object: inout StrictObject) {
    if people.count > 2 {
      object.report(
        .profileFault,
        "a relationship is between two people; \(people.count) are named",
        at: "people",
        help: ["keep a journal and a profile for each relationship"]
      )
    }
    var owners: [String: String] = [:]
    for person in people {
      for name in [person.name] + person.aliases {
        if let owner = owners[key(of: name)], owner != person.name {
          object.report(
            .profileFault,
            "\(quotedName(name)) stands for both \(quotedName(owner)) and \(quotedName(person.name))",
            at: "people"
          )
        }
        owners[key(of: name)] = person.name
      }
    }
  }

  /// A name without case and spaces around it.
  private static func key(of name: String) -> String { folded(header: name) }

  // MARK: Rituals

  private static func readRituals(_ object: inout StrictObject) -> [DeclaredRitual] {
    let found = object.objects("rituals", called: "a ritual") ?? []
    var rituals: [DeclaredRitual] = []
    var names: Set<String> = []
    for var ritual in found {
      let name = ritual.requiredString("name")
      let cadence = readCadence(&ritual)
      let start = readDay("start", &ritual)
      if let name, !names.insert(key(of: name)).inserted {
        ritual.report(.profileFault, "the ritual \(quotedName(name)) stands twice", at: "name")
      }
      object.add(ritual.finish())
      guard let name, let cadence else { continue }
      rituals.append(DeclaredRitual(name: name, cadence: cadence, start: start))
    }
    return rituals
  }

  private static func readCadence(_ ritual: inout StrictObject) -> RitualCadence? {
    guard let words = ritual.requiredString("cadence") else { return nil }
    if let cadence = RitualCadence(words: words) { return cadence }
    ritual.report(
      .profileFault,
      "\(quotedName(words)) is not a cadence",
      at: "cadence",
      help: [RitualCadence.wordsHelp]
    )
    return nil
  }

  // MARK: Rules that are off

  private static func readSwitchedOff(
    _ object: inout StrictObject
  ) -> [Profile.SwitchedOffRule] {
    let found = object.objects("off", called: "a rule that is off") ?? []
    var rules: [Profile.SwitchedOffRule] = []
    for var off in found {
      let rule = off.requiredString("rule")
      let reason = off.requiredString("reason")
      let until = readDay("until", &off)
      if let reason, key(of: reason).isEmpty {
        off.report(.profileFault, "a rule that is off needs a reason", at: "reason")
      }
      object.add(off.finish())
      guard let rule, let reason else { continue }
      rules.append(.init(rule: rule, reason: reason, until: until))
    }
    return rules
  }

  static func readDay(_ key: String, _ object: inout StrictObject) -> Day? {
    guard let text = object.string(key) else { return nil }
    let bytes = ContiguousArray(text.utf8)
    switch unsafe DateReader.read(bytes.span.bytes) {
    case (.day(let day), bytes.count): return day
    case (.noSuchDay, _):
      object.report(.profileFault, "there is no day \(quotedName(text))", at: key)
    case (.day, _), (.open, _), (.badYear, _), (.unreadable, _):
      object.report(
        .profileFault,
        "\(quotedName(text)) is not a date; 2026-03-14 would be one",
        at: key
      )
    }
    return nil
  }
}
