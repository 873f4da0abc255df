import Attune
import Diagnostics
import Foundation
import JSONSyntax
import JournalReaders
import RuleEngine
import Testing

/// The schemas must say what the readers take, and the files in `docs/schemas` what the schemas say.
struct FileSchemaTests {
  private static let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/schemas")

  @Test(arguments: FileSchema.allCases)
  func `the file in the docs is what the program writes`(sort: FileSchema) throws {
    let url = Self.docs.appendingPathComponent(sort.name)
    if ProcessInfo.processInfo.environment["ATTUNE_RECORD_GOLDEN"] != nil {
      try Data(sort.text.utf8).write(to: url)
      Issue.record("recorded \(sort.name); read the difference, then run again without recording")
      return
    }
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    #expect(text == sort.text, "write it anew: attune rules schema \(sort.rawValue) -o \(url.path)")
  }

  @Test(arguments: FileSchema.allCases)
  func `every key and every definition says what it is`(sort: FileSchema) throws {
    let file = sort.file
    #expect(!file.root.note.isEmpty)
    let names = Set(file.definitions.map(\.name))
    for object in file.objects {
      let keys = object.keys + object.conditions.flatMap(\.then)
      for key in keys {
        if case .reference(let name) = key.schema.form {
          #expect(names.contains(name), "\(object.name) \(key.name)")
        } else if !["the block \"expect\"", "the block \"say\""].contains(object.name) {
          let isCondition = object.conditions.flatMap(\.then).contains(key)
          #expect(!key.schema.note.isEmpty || isCondition, "\(object.name) \(key.name)")
        }
      }
    }
  }

  // MARK: Against the readers

  private static func files(of sort: FileSchema) -> [SourceText] {
    let standard = StandardLibrary.files
    switch sort {
    case .rule:
      // Two standard rules have the keys that few rules need.
      let rare = standard.filter {
        $0.name.hasSuffix("/together-apart-fit.json5")
          || $0.name.hasSuffix("/validate-before-fixing.json5")
      }
      return rare
        + MeasureName.allCases.map {
          SourceText(name: "my-rule.json5", text: RuleStart(id: "my-rule", measure: $0).text)
        }
    case .practice:
      let text = PracticeStart(id: "my-practice").text
      return standard.filter { $0.name.hasSuffix("/eye-gazing.json5") }
        + [SourceText(name: "practices/my-practice.json5", text: text)]
    case .dimensions: return standard.filter { $0.name.hasSuffix("dimensions.json5") }
    case .wording: return standard.filter { $0.name.hasSuffix("report.json5") }
    case .bannedWords: return standard.filter { $0.name.hasSuffix("banned-words.json5") }
    case .tags: return standard.filter { $0.name.hasSuffix("import/tags.json5") }
    case .profile: return [SourceText(name: "relationship.json5", text: profile)]
    case .safetyRule: return standard.filter { $0.name.hasSuffix("safety/betrayal.json5") }
    case .helpLines: return [SourceText(name: "help/lines.json5", text: helpLines)]
    case .journal: return []
    }
  }

  /// A profile that has every key.
  private static let profile = """
    {
      schema: 1, relationship: "couple", people: [{ name: "Maya", aliases: ["M"] }, "Jonas"],
      rituals: [{ name: "tea", cadence: "daily", start: "2026-03-09" }], coolingOff: 2,
      context: [{ what: "exam", from: "2026-03-09", to: "2026-03-20" }], wishes: { ownTime: 0.4 },
      aims: ["to talk about money"], questions: ["Is it us?"], notJointly: ["my old job"],
      off: [{ rule: "missed-rituals", reason: "shifts", until: "2026-09-30" }],
      map: { "date night": { ritual: "kept", name: "date night" }, gym: "nothing" },
    }
    """

  /// Help lines that have every key.
  private static let helpLines = """
    {
      schema: 1, kinds: [{ id: "crisis", title: "Crisis", words: "When it is too much." }],
      countries: [{ code: "DE", name: "Germany", checked: "2026-11", lines: [
        { kind: "crisis", name: "Line", number: "1", note: "At night.", source: "example.org" },
      ] }],
    }
    """

  private static func read(_ file: SourceText, as sort: FileSchema) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    switch sort {
    case .rule: _ = RuleReader.read(file, into: &diagnostics)
    case .practice: _ = PracticeReader.read(file, into: &diagnostics)
    case .dimensions, .wording, .bannedWords, .helpLines:
      var reader = LibraryReader()
      reader.read([file], isFirst: false, into: &diagnostics)
    case .tags: _ = TagMapReader.read(file, into: &diagnostics)
    case .profile: _ = ProfileReader.read(file, into: &diagnostics)
    case .safetyRule: _ = SafetyReader.read(file, into: &diagnostics)
    case .journal: break
    }
    return diagnostics
  }

  /// The objects of a schema with their keys, "$schema" left out.
  private struct Keys: Hashable, CustomStringConvertible {
    var name: String
    var keys: Set<String>

    var description: String { "\(name): \(keys.sorted().joined(separator: ", "))" }
  }

  /// Objects whose keys are kinds of moments, and those that only conditions fill.
  private static let special = ["a pattern", "a moment", "where the bands lie", "sentences"]
  /// Keys that are needed only beside certain others, which the schema leaves to the check.
  private static let conditional = ["a minutes among"]

  @Test(arguments: FileSchema.allCases.filter { $0 != .journal })
  func `a schema has the keys that the reader takes`(sort: FileSchema) {
    // Some measures have the same keys, which one of them needs and the other does not.
    var needed: [Keys: [Set<String>]] = [:]
    for object in sort.file.objects where !Self.special.contains(object.name) {
      let names = Set(object.keys.map(\.name)).subtracting(["$schema"])
      needed[Keys(name: object.name, keys: names), default: []]
        .append(Set(object.keys.filter(\.isNeeded).map(\.name)))
    }
    var seen: Set<Keys> = []
    var asked: Set<String> = []
    for file in Self.files(of: sort) {
      #expect(Self.read(file, as: sort).isEmpty, "\(file.name)")
      let probe = ReaderProbe(file: file) { Self.read($0, as: sort) }
      for object in probe.objects() where !Self.special.contains(object.name) {
        let keys = Keys(name: object.name, keys: object.keys)
        seen.insert(keys)
        guard let needed = needed[keys] else { continue }
        for member in object.members where asked.insert("\(keys) \(member.key)").inserted {
          let isMissed = probe.isMissed(member, of: object)
          guard !Self.conditional.contains("\(object.name) \(member.key)") else { continue }
          let isNeeded = needed.contains { $0.contains(member.key) == isMissed }
          #expect(isNeeded, "\(object.name) \(member.key)")
        }
      }
    }
    let known = Set(needed.keys)
    #expect(seen.subtracting(needed.keys).isEmpty, "the reader knows others")
    #expect(known.subtracting(seen).isEmpty, "the schema knows others")
  }
}
