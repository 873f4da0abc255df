import Diagnostics
import JSONSyntax

/// Reads cue, frame and word files one after the other and checks what they say of each other.
struct CueLibraryReader {
  private var library = CueLibrary()
  private var diagnostics: [Diagnostic] = []
  private var uses = ListUses()
  private var irregular: [String] = []
  private var sources: [String] = []
  private let keepsExamples: Bool

  init(keepsExamples: Bool) { self.keepsExamples = keepsExamples }

  mutating func read(_ source: SourceText) {
    let value = JSONTree.read(
      source,
      dialect: .json5,
      passing: keepsExamples ? [] : CueReader.exampleKeys,
      depth: CueReader.exampleDepth,
      into: &diagnostics
    )
    guard let value else { return }
    sources.append(source.name)
    if source.name.contains("/words/"[...]) {
      readWords(value, source)
    } else if source.name.hasSuffix("frames.cues.json5") {
      readFrames(value, source)
    } else {
      readCues(value, source)
    }
  }

  mutating func finish(into found: inout [Diagnostic]) -> CueLibrary {
    library.forms = WordForms(irregular: irregular)
    checkLists()
    found += diagnostics
    return library
  }

  // MARK: Cues and frames

  private mutating func readCues(_ value: JSONValue, _ source: SourceText) {
    var object = StrictObject(value, in: source, called: "a cue file", codes: .rule)
    var reader = CueReader(source, keepsExamples: keepsExamples)
    let set = reader.set(&object)
    diagnostics += object.finish()
    uses.add(reader.uses)
    for (name, words) in reader.lists { addList(name, words, source, value.range) }
    if let set { library.sets.append(set) }
  }

  private mutating func readFrames(_ value: JSONValue, _ source: SourceText) {
    var object = StrictObject(value, in: source, called: "a file of frames", codes: .rule)
    var reader = CueReader(source, keepsExamples: keepsExamples)
    library.frames += reader.frames(&object)
    diagnostics += object.finish()
    uses.add(reader.uses)
  }

  // MARK: Words

  private mutating func readWords(_ value: JSONValue, _ source: SourceText) {
    var object = StrictObject(value, in: source, called: "a word file", codes: .rule)
    object.checkOrder(["schema", "irregular", "spellings", "common", "lists"])
    object.checkSchema()
    irregular += object.strings("irregular") ?? []
    library.commonWords += object.strings("common") ?? []
    for member in object.pairs("spellings") {
      let meant = member.text.split(separator: " ").map(String.init)
      library.spellings.append((member.key, meant))
    }
    let lists = object.lists("lists")
    diagnostics += object.finish()
    for list in lists { addList(list.name, list.words, source, list.range) }
  }

  private mutating func addList(
    _ name: String,
    _ words: [String],
    _ source: SourceText,
    _ range: Range<Int>
  ) {
    guard library.lists[name] == nil else {
      diagnostics.append(
        Diagnostic(
          .error,
          .ruleSameID,
          "there are two word lists \"\(name)\"",
          at: source.place(of: range),
          help: ["give one of them another name"]
        )
      )
      return
    }
    library.lists[name] = words
    uses.add(words, of: name, in: source, at: range)
  }

  private mutating func checkLists() {
    let names = library.lists.keys.sorted()
    for use in uses.all where library.lists[use.name] == nil {
      diagnostics.append(
        Diagnostic(
          .error,
          .ruleUnknownWord,
          "there is no word list \"\(use.name)\"",
          at: use.source.place(of: use.range),
          label: closest(to: use.name, among: names).map { "did you mean \"\($0)\"?" } ?? ""
        )
      )
    }
    guard !sources.isEmpty else { return }
    for list in GrammarList.allCases where library.lists[list.rawValue] == nil {
      diagnostics.append(
        Diagnostic(
          .error,
          .ruleMissingKey,
          "no word file has the list \"\(list.rawValue)\", which the recogniser needs",
          at: nil
        )
      )
    }
  }
}

/// Where patterns and lists name word lists, to be checked when all of them are known.
struct ListUses {
  /// Places are worked out only for those at fault, for that takes longer than reading.
  private(set) var all: [(name: String, source: SourceText, range: Range<Int>)] = []

  mutating func add(_ other: ListUses) { all += other.all }

  mutating func add(_ pattern: CuePattern, in source: SourceText, at range: Range<Int>) {
    add(pattern.parts, in: source, at: range)
  }

  private mutating func add(
    _ parts: [CuePattern.Part],
    in source: SourceText,
    at range: Range<Int>
  ) {
    for part in parts {
      switch part.content {
      case .list(let name): all.append((name, source, range))
      case .choice(let choices): for choice in choices { add(choice, in: source, at: range) }
      case .word, .inflected, .number, .person, .gap, .clauseStart, .sentenceStart, .sentenceEnd:
        break
      }
    }
  }

  /// Notes the lists that a list names as its parts.
  mutating func add(
    _ words: [String],
    of _: String,
    in source: SourceText,
    at range: Range<Int>
  ) {
    for word in words where word.hasPrefix("<") && word.hasSuffix(">") {
      all.append((String(word.dropFirst().dropLast()), source, range))
    }
  }
}

extension StrictObject {
  mutating func checkSchema() {
    guard let schema = requiredInteger("schema"), schema != 1 else { return }
    report(codes.unknownWord, "this program reads schema 1, not \(schema)", at: "schema")
  }

  /// The members of an inner object whose values are texts.
  mutating func pairs(_ key: String) -> [(key: String, text: String)] {
    guard var inner = object(key, called: "\"\(key)\"") else { return [] }
    let members = inner.otherMembers()
    let pairs = members.compactMap { member in
      inner.string(member.key).map { (key: member.key, text: $0) }
    }
    add(inner.finish())
    return pairs
  }

  /// The members of an inner object whose values are lists of texts.
  mutating func lists(_ key: String) -> [(name: String, words: [String], range: Range<Int>)] {
    guard var inner = object(key, called: "\"\(key)\"") else { return [] }
    let members = inner.otherMembers()
    let lists = members.compactMap { member in
      inner.strings(member.key).map { (name: member.key, words: $0, range: member.keyRange) }
    }
    add(inner.finish())
    return lists
  }
}

extension String {
  /// Whether a text stands in this one; the library's own way is missing in Embedded Swift.
  func contains(_ part: Substring) -> Bool {
    let (mine, theirs) = (Array(utf8), Array(part.utf8))
    guard theirs.count <= mine.count else { return false }
    return (0...(mine.count - theirs.count)).contains { start in
      mine[start..<start + theirs.count].elementsEqual(theirs)
    }
  }
}
