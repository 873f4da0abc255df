package import Diagnostics
import JSONSyntax
import JournalModel

/// Reads one rule file strictly: every fault of the file at once, each at its place.
package enum RuleReader {
  /// The order of the keys, so that every rule reads the same way aloud.
  static let keys = [
    "schema", "id", "title", "dimension", "tier", "for", "notDuring", "sharing", "why", "over",
    "measure", "needs", "bands", "say", "together",
    "brief", "practices", "ask", "evidence", "examples",
  ]

  /// - Returns: the rule, or `nil` when a part it can't do without is missing or wrong.
  package static func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> Rule? {
    read(source, withExamples: true, into: &diagnostics)
  }

  /// Reads as above; only who runs or shows the examples needs them, and they are half of a file.
  static func read(
    _ source: SourceText,
    withExamples: Bool,
    into diagnostics: inout [Diagnostic]
  ) -> Rule? {
    let value = JSONTree.read(
      source,
      dialect: .json5,
      passing: withExamples ? [] : ["examples"],
      into: &diagnostics
    )
    guard let value else { return nil }
    var object = StrictObject(value, in: source, called: "a rule", codes: .rule)
    let rule = object.rule(withExamples: withExamples)
    object.checkOrder(keys)
    diagnostics += object.finish()
    return rule
  }
}

/// Whether others may ever see what a rule says.
enum Sharing: String, CaseIterable {
  case allowed, never
}

extension StrictObject {
  /// A list of words of a closed list.
  mutating func choices<Word>(_ key: String, of words: Word.Type) -> [Word]?
  where Word: CaseIterable & RawRepresentable, Word.RawValue == String {
    texts(key)?.compactMap { text in
      if let word = Word(rawValue: text.text) { return word }
      reportWord(text, of: key, words.allCases.map { $0.rawValue })
      return nil
    }
  }

  fileprivate mutating func rule(withExamples: Bool) -> Rule? {
    schema()
    let id = fileID()
    let title = requiredString("title")
    let dimension = requiredString("dimension")
    let tier = choice("tier", of: Rule.Tier.self) ?? .core
    let relationships = choices("for", of: Relationship.self) ?? Relationship.allCases
    let notDuring = choices("notDuring", of: ContextPeriod.Kind.self) ?? []
    let sharing = choice("sharing", of: Sharing.self) ?? .allowed
    let why = requiredStrings("why")
    require("over")
    let over = days("over")
    let measure = measure()
    let needs = needs()
    let bands = bands(of: measure?.name)
    checkNeutral(bands, of: measure)
    let say = bandTexts(allowing: measure?.name.placeholders ?? Placeholder.allCases)
    let together = togetherTexts()
    let brief =
      value("brief") != nil
      ? requiredTemplate("brief", allowing: measure?.name.placeholders ?? Placeholder.allCases)
      : nil
    let practices = requiredStrings("practices")
    let ask = requiredString("ask")
    let evidence = evidence()
    let examples = withExamples ? examples(over: over ?? 28) : unreadExamples()
    guard let id, let title, let dimension, let why, let over, let measure, let needs, let bands,
      let say, let practices, let ask, let evidence
    else { return nil }
    let parts = Rule.Parts(
      id: id,
      title: title,
      dimension: dimension,
      tier: tier,
      relationships: relationships,
      notDuring: notDuring,
      isShared: sharing == .allowed,
      why: why,
      days: over,
      measure: measure,
      needs: needs,
      bands: bands,
      say: say,
      together: together,
      brief: brief,
      practices: practices,
      ask: ask,
      evidence: evidence,
      examples: examples,
      file: source.name
    )
    return Rule(parts)
  }

  private mutating func unreadExamples() -> [RuleExample] {
    _ = value("examples")
    return []
  }

  /// Checks that measures which start at a neutral value are given one.
  private mutating func checkNeutral(_ bands: Bands?, of measure: Measure?) {
    let needsOne: Bool
    switch measure {
    case .open(let open): needsOne = open.judge == .duration
    case .minutes(let minutes): needsOne = minutes.among.isEmpty
    case .share, .rate, .balance, .ratio, .gap, .cadence, .follows, .recurrence, .rating, .trend,
      nil:
      needsOne = false
    }
    guard needsOne, let bands, bands.neutral <= 0 else { return }
    report(
      codes.missingKey,
      "the block \"bands\" needs the key \"neutral\", the value everybody starts at",
      at: "bands"
    )
  }

  /// Checks that the file is of a version this program knows.
  mutating func schema() {
    allowSchemaReference()
    guard let schema = requiredInteger("schema"), schema != 1 else { return }
    report(codes.wrongType, "\"schema\" is 1; this program knows no \(schema)", at: "schema")
  }

  /// The id, which must be the file's name.
  mutating func fileID() -> String? {
    guard let id = requiredString("id") else { return nil }
    guard FileID.isID(id) else {
      report(
        codes.wrongType,
        "an id is small letters, digits and hyphens, not \"\(id)\"",
        at: "id",
        label: FileID.near(id).map { "\"\($0)\" would be one" } ?? ""
      )
      return id
    }
    let stem = source.stem
    if id != stem {
      report(
        .ruleIDDiffers,
        "the id \"\(id)\" differs from the file's name \"\(stem)\"",
        at: "id",
        help: ["call the file \(id).json5, or the rule \"\(stem)\""]
      )
    }
    return id
  }

  private mutating func needs() -> Rule.Needs? {
    guard var object = requiredObject("needs", called: "the part \"needs\"") else { return nil }
    object.require("moments")
    let moments = object.integer("moments", in: 1...100_000)
    let called = object.noun("called")
    let days = object.integer("days", in: 1...3653) ?? 0
    add(object.finish())
    guard let moments, let called else { return nil }
    return Rule.Needs(moments: moments, called: called, days: days)
  }

  /// One and many of a thing: "reach with a known answer|reaches with a known answer".
  private mutating func noun(_ key: String) -> Rule.Noun? {
    guard let text = requiredString(key) else { return nil }
    let forms = text.split(separator: "|").map(String.init)
    guard forms.count == 2 else {
      report(
        codes.wrongType,
        "\"\(key)\" gives the word for one and, behind a bar, the word for many",
        at: key,
        help: ["such as \"small reach|small reaches\""]
      )
      return nil
    }
    return Rule.Noun(one: forms[0], many: forms[1])
  }

  private mutating func bandTexts(allowing allowed: [Placeholder]) -> Rule.BandTexts? {
    guard var object = requiredObject("say", called: "the block \"say\"") else { return nil }
    let mixed = object.template("mixed", allowing: allowed)
    let thriving = object.requiredTemplate("thriving", allowing: allowed)
    let steady = object.requiredTemplate("steady", allowing: allowed)
    let strained = object.requiredTemplate("strained", allowing: allowed)
    let atRisk = object.requiredTemplate("atRisk", allowing: allowed)
    add(object.finish())
    guard let thriving, let steady, let strained, let atRisk else { return nil }
    return Rule.BandTexts(
      mixed: mixed,
      thriving: thriving,
      steady: steady,
      strained: strained,
      atRisk: atRisk
    )
  }

  private mutating func togetherTexts() -> Rule.TogetherTexts? {
    guard var object = object("together", called: "the block \"together\"") else { return nil }
    let well = object.requiredString("well")
    let care = object.requiredString("care")
    let mixed = object.requiredString("mixed")
    add(object.finish())
    guard let well, let care, let mixed else { return nil }
    return Rule.TogetherTexts(well: well, care: care, mixed: mixed)
  }

  private mutating func evidence() -> Rule.Evidence? {
    guard var object = requiredObject("evidence", called: "the block \"evidence\"") else {
      return nil
    }
    let direction = object.requiredChoice("direction", of: EvidenceStrength.self)
    let cuts = object.requiredChoice("cuts", of: EvidenceStrength.self)
    let leansOn = object.string("leansOn") ?? ""
    let sources = object.requiredStrings("sources")
    let caution = object.requiredString("caution")
    add(object.finish())
    guard let direction, let cuts, let sources, let caution else { return nil }
    return Rule.Evidence(
      direction: direction,
      cuts: cuts,
      leansOn: leansOn,
      sources: sources,
      caution: caution
    )
  }

  mutating func requiredTemplate(
    _ key: String,
    allowing allowed: [Placeholder]
  ) -> MessageTemplate? {
    require(key)
    return template(key, allowing: allowed)
  }

  /// A sentence with places to fill, which are checked here and not when it is said.
  private mutating func template(
    _ key: String,
    allowing allowed: [Placeholder]
  ) -> MessageTemplate? {
    guard let text = string(key) else { return nil }
    var faults: [MessageTemplate.Fault] = []
    let template = MessageTemplate.parse(text, allowing: allowed, faults: &faults)
    for fault in faults { report(fault, at: key, allowing: allowed) }
    return template
  }

  private mutating func report(
    _ fault: MessageTemplate.Fault,
    at key: String,
    allowing allowed: [Placeholder]
  ) {
    let names = allowed.map { $0.rawValue }
    switch fault.reason {
    case .openBrace:
      report(
        .ruleUnknownPlaceholder,
        "a \"{\" has no \"}\" behind it",
        at: key,
        help: ["a place to fill is written {count}"]
      )
    case .unknownPlaceholder(let name):
      let near = closest(to: name, among: names)
      report(
        .ruleUnknownPlaceholder,
        "this sentence can't mention \"{\(name)}\"",
        at: key,
        label: near.map { "did you mean {\($0)}?" } ?? "",
        help: [
          names.isEmpty
            ? "it has no places to fill" : "it can mention \(names.joined(separator: ", "))"
        ]
      )
    }
  }
}
