import JournalModel
package import RuleEngine

/// Composes pages about rules and practices themselves, without a journal.
package struct LibraryComposer: Sendable {
  private let wording: Wording

  package init(wording: Wording) { self.wording = wording }

  private func say(_ phrase: Phrase, _ values: [Placeholder: String] = [:]) -> String {
    wording.sentence(phrase, values)
  }

  // MARK: Rules

  package func list(of rules: [Rule]) -> Document {
    let rows = rules.map { [$0.id, $0.title, $0.measure.name.rawValue, "\($0.days)"] }
    let headers = [Phrase.columnID, .columnTitle, .columnMeasure, .columnDays].map { say($0) }
    return Document([.table(.init(headers: headers, rows: rows))])
  }

  package func page(of rule: Rule, in library: RuleLibrary) -> Document {
    let practices = rule.practices.compactMap(library.practice)
    return Document([
      .title(rule.title), .paragraph(rule.why.joined(separator: " ")),
      .heading(say(.headingLooksAt)), .list(looksAt(rule)),
      .heading(say(.headingBands)), .table(bands(of: rule)),
      .heading(say(.headingGrounds)), .list(grounds(of: rule)),
      .heading(say(.headingPractices)), .list(practices.map { "\($0.title) (\($0.id))" }),
    ])
  }

  private func looksAt(_ rule: Rule) -> [String] {
    let patterns = rule.measure.patterns.map { pattern in
      "\(pattern.kind.rawValue) \(pattern.outcomes.map { $0.rawValue }.joined(separator: ", "))"
    }
    return [
      say(.ruleWindow, [.days: "\(rule.days)", .name: rule.measure.name.rawValue]),
      say(.ruleCounts, [.names: patterns.joined(separator: "; ")]),
      say(
        .ruleNeeds,
        [.need: "\(rule.needs.moments)", .called: rule.needs.called.text(for: rule.needs.moments)]
      ),
      say(.ruleFile, [.name: rule.file]),
    ]
  }

  /// What each band begins at and what it says.
  private func bands(of rule: Rule) -> Block.Table {
    let texts = [rule.say.thriving, rule.say.steady, rule.say.strained, rule.say.atRisk]
    let phrases: [Phrase] = [.bandThriving, .bandSteady, .bandStrained, .bandAtRisk]
    let rows = zip(phrases, zip(limits(of: rule.bands), texts)).map { phrase, row in
      [say(phrase), row.0, row.1.written]
    }
    return Block.Table(
      headers: [Phrase.columnBand, .columnLimit, .columnSays].map { say($0) },
      rows: rows
    )
  }

  /// Where the bands lie, from the best to the worst.
  private func limits(of bands: Bands) -> [String] {
    let cuts = bands.cuts.map { NumberText.short($0, places: 3) }
    let ages = bands.ages.map { NumberText.short($0, places: 0) }
    switch bands.better {
    case .high: return ["≥ \(cuts[2])", "≥ \(cuts[1])", "≥ \(cuts[0])", "< \(cuts[0])"]
    case .centre:
      return ["≤ \(cuts[0])", "≤ \(cuts[1])", "≤ \(cuts[2])", "> \(cuts[2])"]
        .map { "|share − ½| \($0)" }
    case .low where ages.count == 2:
      return [
        "< \(cuts[0])", "≥ \(cuts[0])", "≥ \(cuts[1]), > \(ages[0]) d",
        "≥ \(cuts[2]), > \(ages[1]) d",
      ]
    case .low: return ["< \(cuts[0])", "< \(cuts[1])", "< \(cuts[2])", "≥ \(cuts[2])"]
    }
  }

  func grounds(of rule: Rule) -> [String] {
    let onlyForWriter = rule.isShared ? [] : [say(.explainPrivate)]
    return [
      say(
        .explainSources,
        [
          .names: rule.evidence.sources.joined(separator: "; "),
          .value: rule.evidence.direction.rawValue, .reason: rule.evidence.cuts.rawValue,
        ]
      ),
      say(.explainCaution, [.reason: rule.evidence.caution]),
    ] + onlyForWriter
  }

  // MARK: Practices

  package func list(of practices: [Practice]) -> Document {
    let rows = practices.map { [$0.id, $0.title, minutes(of: $0), doers(of: $0)] }
    let headers = [Phrase.columnID, .columnTitle, .columnMinutes, .columnWho].map { say($0) }
    return Document([.table(.init(headers: headers, rows: rows))])
  }

  package func page(of practice: Practice) -> Document {
    Document(
      [.title(practice.title)] + steps(of: practice) + [
        .heading(say(.headingSignal)), .paragraph(practice.signal),
        .heading(say(.headingGrounds)),
        .list([
          say(
            .practiceGrounds,
            [
              .names: practice.source.joined(separator: "; "), .value: practice.evidence.rawValue,
            ]
          ),
          say(.practiceAnswers, [.names: practice.rules.joined(separator: ", ")]),
        ]),
      ]
    )
  }

  /// A practice as a report offers it: one line, its steps, and when better not.
  func offer(_ practice: Practice) -> [Block] {
    let line = say(
      .practiceLine,
      [
        .title: practice.title, .from: minutes(of: practice), .days: practice.cadence,
        .names: doers(of: practice),
      ]
    )
    return [.paragraph(line)] + steps(of: practice)
  }

  private func steps(of practice: Practice) -> [Block] {
    [
      .steps(practice.steps),
      .aside(say(.notWhenLine, [.names: practice.cautions.joined(separator: " ")])),
    ]
  }

  func minutes(of practice: Practice) -> String {
    let (least, most) = (practice.minutes.lowerBound, practice.minutes.upperBound)
    return least == most
      ? say(.minutes, [.value: "\(most)"])
      : say(.minuteRange, [.from: "\(least)", .to: "\(most)"])
  }

  func doers(of practice: Practice) -> String {
    say(practice.who == .one ? .doersOne : .doersBoth)
  }
}
