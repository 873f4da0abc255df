import Diagnostics

/// Checks what no file can tell alone: names that point to other files, words nobody should read.
struct LibraryCheck {
  let library: RuleLibrary
  let sources: [String: SourceText]
  let sentenceFiles: [Phrase: String]
  let briefFiles: [BriefPhrase: String]
  /// Practices that are there and at fault, so that they are not called missing as well.
  let faultyPractices: [String]
  let bannedWords: BannedWords

  func diagnostics() -> [Diagnostic] {
    var found = library.rules.flatMap { references(of: $0) + balance(of: $0) + words(of: $0) }
    found += library.practices.flatMap { references(of: $0) + words(of: $0) }
    found += library.safety.flatMap { banned(in: $0.why + [$0.privateWords], of: $0.file) }
    return found + wording()
  }

  // MARK: References

  private func references(of rule: Rule) -> [Diagnostic] {
    let dimensions = library.dimensions.map { $0.id }
    let practices = library.practices.map { $0.id }
    var found: [Diagnostic] = []
    if !dimensions.contains(rule.dimension) {
      found.append(
        unknown(rule.dimension, "dimension", .ruleUnknownDimension, in: rule.file, dimensions)
      )
    }
    let known = practices + faultyPractices
    for practice in rule.practices where !known.contains(practice) {
      found.append(unknown(practice, "practice", .ruleUnknownPractice, in: rule.file, practices))
    }
    return found
  }

  private func references(of practice: Practice) -> [Diagnostic] {
    let isNamed = library.rules.contains { $0.practices.contains(practice.id) }
    let dimensions = library.dimensions.map { $0.id }
    var found: [Diagnostic] = []
    if !dimensions.contains(practice.dimension) {
      found.append(
        unknown(
          practice.dimension,
          "dimension",
          .ruleUnknownDimension,
          in: practice.file,
          dimensions
        )
      )
    }
    if !isNamed {
      found.append(
        Diagnostic(
          .warning,
          .practiceUnused,
          "no rule suggests the practice \"\(practice.id)\"",
          at: place(of: practice.id, under: "id", in: practice.file),
          help: ["name it under \"practices\" of a rule that it answers"]
        )
      )
    }
    return found
  }

  private func unknown(
    _ name: String,
    _ sort: String,
    _ code: DiagnosticCode,
    in file: String,
    _ known: [String]
  ) -> Diagnostic {
    let near = closest(to: name, among: known)
    return Diagnostic(
      .error,
      code,
      "there is no \(sort) \"\(name)\"",
      at: place(of: name, under: sort == "dimension" ? "dimension" : "practices", in: file),
      label: near.map { "did you mean \"\($0)\"?" } ?? "",
      help: known.count <= 12 ? ["\(sort)s are \(known.joined(separator: ", "))"] : []
    )
  }

  private func place(of text: String, under key: String, in file: String) -> SourcePlace? {
    sources[file]?.place(of: text, under: key)
  }

  // MARK: Examples

  /// A rule shows at least once that it speaks and once that it stays silent.
  private func balance(of rule: Rule) -> [Diagnostic] {
    let isUnclear = rule.examples.map { example in
      example.expect.contains { expectation in
        switch expectation.figure {
        case .band(let band): band == .unclear
        case .unclear: true
        case .number, .masses, .certainty: false
        }
      }
    }
    guard !isUnclear.contains(true) || !isUnclear.contains(false) else { return [] }
    return [
      Diagnostic(
        .warning,
        .ruleExamplesOneSided,
        "the examples show only one side of the rule \"\(rule.id)\"",
        at: place(of: rule.id, under: "examples", in: rule.file),
        help: ["give at least one example in which it speaks and one that is unclear"]
      )
    ]
  }

  // MARK: Words

  private func words(of rule: Rule) -> [Diagnostic] {
    let bands = [rule.say.thriving, rule.say.steady, rule.say.strained, rule.say.atRisk]
    let say = bands + [rule.say.mixed, rule.brief].compactMap { $0 }
    let called = [rule.needs.called.one, rule.needs.called.many]
    let together = rule.together.map { [$0.well, $0.care, $0.mixed] } ?? []
    let texts =
      [rule.title, rule.ask, rule.evidence.caution, rule.evidence.leansOn] + called + rule.why
      + say.map { $0.words } + together
    return banned(in: texts, of: rule.file)
  }

  private func words(of practice: Practice) -> [Diagnostic] {
    let texts = [practice.title, practice.cadence, practice.signal] + practice.steps
    return banned(in: texts + practice.cautions, of: practice.file)
  }

  private func wording() -> [Diagnostic] {
    let report = Phrase.allCases.flatMap { phrase in
      library.wording.words(of: phrase).map { banned(in: [$0], of: sentenceFiles[phrase] ?? "") }
        ?? []
    }
    let brief = BriefPhrase.allCases.flatMap { phrase in
      library.brief.words(of: phrase).map { banned(in: [$0], of: briefFiles[phrase] ?? "") } ?? []
    }
    return report + brief
  }

  private func banned(in texts: [String], of file: String) -> [Diagnostic] {
    texts.flatMap(bannedWords.found).map { word in
      bannedWords.fault(
        word,
        at: sources[file]?.place(ofText: { bannedWords.found(in: $0).contains(word) })
      )
    }
  }
}
