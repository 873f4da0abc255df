import Diagnostics
import JSONSyntax
import JournalModel

/// Reads the objects of one cue file strictly.
struct CueReader {
  let source: SourceText
  private(set) var uses = ListUses()
  /// Word lists that the file brings along for its own cues.
  private(set) var lists: [(name: String, words: [String])] = []
  private var ids: Set<String> = []

  static let setKeys = [
    "schema", "kind", "sign", "once", "otherwise", "atEnd", "reach", "last", "words", "cues",
    "answers",
  ]
  static let cueKeys = [
    "id", "find", "by", "outcome", "unless", "near", "after", "notAfter", "negated", "unreal",
    "fires",
    "silent",
  ]

  /// The keys of a cue that hold examples, inside of three brackets: the file, its cues, the cue.
  static let exampleKeys = ["fires", "silent"]
  static let exampleDepth = 3

  private let keepsExamples: Bool

  init(_ source: SourceText, keepsExamples: Bool) {
    self.source = source
    self.keepsExamples = keepsExamples
  }

  /// The cues of a file about one kind of moment; `nil` when it does not say which.
  mutating func set(_ file: inout StrictObject) -> CueSet? {
    file.checkOrder(Self.setKeys)
    file.checkSchema()
    let subject = subject(&file)
    let once = file.choice("once", of: CueSet.Once.self) ?? .entry
    let otherwise = outcome("otherwise", of: subject, &file)
    let atEnd = outcome("atEnd", of: subject, &file)
    let reach = file.integer("reach", in: 0...20) ?? 2
    let last = file.bool("last") ?? false
    for list in file.lists("words") { lists.append((list.name, list.words)) }
    let cues = (file.objects("cues", called: "a cue") ?? []).compactMap { object -> Cue? in
      var object = object
      let cue = cue(&object, of: subject)
      file.add(object.finish())
      return cue
    }
    let answers = (file.objects("answers", called: "an answer") ?? []).compactMap { object in
      var object = object
      let answer = answer(&object, of: subject)
      file.add(object.finish())
      return answer
    }
    guard let subject else { return nil }
    return CueSet(
      subject: subject,
      cues: cues,
      answers: answers,
      answerReach: reach,
      lastAnswerWins: last,
      otherwise: otherwise,
      atEnd: atEnd,
      once: once,
      file: source.name
    )
  }

  /// The frames of the file of frames.
  mutating func frames(_ file: inout StrictObject) -> [CueFrame] {
    file.checkSchema()
    return (file.requiredArray("frames") == nil ? nil : file.objects("frames", called: "a frame"))
      .map { objects in
        objects.compactMap { object -> CueFrame? in
          var object = object
          let frame = frame(&object)
          file.add(object.finish())
          return frame
        }
      } ?? []
  }

  private mutating func frame(_ object: inout StrictObject) -> CueFrame? {
    object.checkOrder(["id", "reach", "kinds", "find", "unless"])
    let id = object.requiredString("id")
    let reach = object.requiredChoice("reach", of: CueFrame.Reach.self)
    let kinds = (object.oneOrMore("kinds") ?? []).map { Self.subject(named: $0.text) }
    object.require("find")
    let find = patterns("find", &object)
    let unless = patterns("unless", &object)
    guard let id, let reach else { return nil }
    return CueFrame(id: id, find: find, unless: unless, reach: reach, kinds: kinds)
  }

  // MARK: Cues

  private mutating func cue(_ object: inout StrictObject, of subject: CueSubject?) -> Cue? {
    object.checkOrder(Self.cueKeys)
    let id = object.requiredString("id")
    object.require("find")
    let find = patterns("find", &object)
    let by = object.requiredChoice("by", of: Cue.Doer.self)
    let outcome = outcome("outcome", of: subject, &object)
    let unless = patterns("unless", &object)
    let near = patterns("near", &object)
    let after = (object.oneOrMore("after") ?? []).map { Self.subject(named: $0.text) }
    let notAfter = (object.oneOrMore("notAfter") ?? []).map { Self.subject(named: $0.text) }
    let negated = twist(of: subject, &object)
    let unreal = object.choice("unreal", of: UnrealWord.self) ?? .drop
    let examples = examples("fires", true, &object) + examples("silent", false, &object)
    guard let id, let by, let subject else { return nil }
    if !ids.insert(id).inserted {
      object.report(.ruleSameID, "there are two cues \"\(id)\" in this file", at: "id")
    }
    return Cue(
      id: "\(subject.name).\(id)",
      subject: subject,
      by: by,
      outcome: outcome,
      find: find,
      unless: unless,
      near: near,
      after: after,
      notAfter: notAfter,
      negated: negated,
      heedsUnreal: unreal == .drop,
      examples: examples,
      place: object.place(of: "id")
    )
  }

  private enum UnrealWord: String, CaseIterable { case drop, ignore }

  private func twist(of subject: CueSubject?, _ object: inout StrictObject) -> Cue.Twist {
    guard let word = object.string("negated"), word != "drop" else { return .drop }
    if word == "ignore" { return .ignore }
    return outcome("negated", of: subject, &object).map { .outcome($0) } ?? .drop
  }

  private mutating func answer(
    _ object: inout StrictObject,
    of subject: CueSubject?
  ) -> CueAnswer? {
    object.checkOrder(["outcome", "find", "unless", "kinds", "of"])
    object.require("outcome")
    let outcome = outcome("outcome", of: subject, &object)
    let find = patterns("find", &object)
    let unless = patterns("unless", &object)
    let kinds = (object.oneOrMore("kinds") ?? []).map { Self.subject(named: $0.text) }
    let words = object.oneOrMore("of") ?? []
    let outcomes = words.compactMap { MomentOutcome(rawValue: $0.text) }
    if outcomes.count != words.count {
      object.report(.ruleUnknownOutcome, "\"of\" lists outcomes of moments", at: "of")
    }
    guard let outcome else { return nil }
    return CueAnswer(
      outcome: outcome,
      find: find,
      unless: unless,
      kinds: kinds,
      outcomes: outcomes
    )
  }

  // MARK: Parts

  private func subject(_ file: inout StrictObject) -> CueSubject? {
    if let sign = file.string("sign") { return .sign(sign) }
    return file.requiredChoice("kind", of: MomentKind.self).map { .moment($0) }
  }

  private static func subject(named name: String) -> CueSubject {
    MomentKind(rawValue: name).map { .moment($0) } ?? .sign(name)
  }

  /// One of the outcomes of the file's kind.
  private func outcome(
    _ key: String,
    of subject: CueSubject?,
    _ object: inout StrictObject
  ) -> MomentOutcome? {
    guard let word = object.string(key) else { return nil }
    guard case .moment(let kind) = subject else { return nil }
    let words = kind.outcomes.map { $0.rawValue } + ["unknown"]
    if words.contains(word) { return MomentOutcome(rawValue: word) }
    object.report(
      .ruleUnknownOutcome,
      "\"\(word)\" is no outcome of the kind \(kind.rawValue)",
      at: key,
      label: closest(to: word, among: words).map { "did you mean \"\($0)\"?" } ?? "",
      help: ["outcomes are \(words.joined(separator: ", "))"]
    )
    return nil
  }

  private mutating func patterns(_ key: String, _ object: inout StrictObject) -> [CuePattern] {
    var patterns: [CuePattern] = []
    for text in object.oneOrMore(key) ?? [] {
      do throws(PatternReader.Fault) {
        let pattern = try PatternReader.read(text.text)
        uses.add(pattern, in: source, at: text.range)
        patterns.append(pattern)
      } catch {
        // Patterns have no escapes, so offsets within them are offsets in the file.
        let start = text.range.lowerBound + 1 + error.range.lowerBound
        let end = text.range.lowerBound + 1 + error.range.upperBound
        object.report(.cuePattern, error.message, at: start..<max(end, start + 1))
      }
    }
    return patterns
  }

  private func examples(
    _ key: String,
    _ fires: Bool,
    _ object: inout StrictObject
  ) -> [CueExample] {
    guard keepsExamples else {
      _ = object.value(key)
      return []
    }
    return (object.texts(key) ?? []).map { text in
      let place = source.place(of: text.range)
      return CueExample(line: text.text, fires: fires, place: place)
    }
  }
}

extension CueExample {
  /// Reads `He looked away. => author away`: a text, who did it, the outcome.
  init(line: String, fires: Bool, place: SourcePlace) {
    self.init(text: line, fires: fires, by: nil, outcome: nil, place: place)
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard let arrow = words.lastIndex(of: "=>") else { return }
    text = words[..<arrow].joined(separator: " ")
    let expected = words[(arrow + 1)...].map(String.init)
    by = expected.first
    outcome = expected.count > 1 ? expected[1] : nil
  }
}
