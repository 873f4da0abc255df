package import Diagnostics
package import JournalModel
package import RuleEngine

/// An example of a rule that gives something else than its file expects.
package struct ExampleFailure: Sendable {
  package var rule: Rule
  package var example: RuleExample
  package var variation: ExampleVariation
  /// What differs, in the order in which examples are read; never empty.
  package var differences: [Difference]
  package var outcome: RuleOutcome
  package var timeline: Timeline

  /// A figure or a word that is not as expected.
  package struct Difference: Sendable, Hashable {
    /// The key it stands under.
    package var name: String
    package var expected: String
    package var found: String
    package var place: SourcePlace
  }
}

extension ExampleFailure {
  /// One fault for each difference, for editors and programs.
  package var diagnostics: [Diagnostic] {
    differences.map { difference in
      Diagnostic(
        .error,
        .ruleExampleFailed,
        "\(subject) expects \(difference.name) \(difference.expected)",
        at: difference.place,
        label: "it is \(difference.found)"
      )
    }
  }

  /// All differences in one fault, for people who see what was counted below it.
  package var headline: Diagnostic {
    let count = differences.count
    return Diagnostic(
      .error,
      .ruleExampleFailed,
      "\(subject) gives \(count == 1 ? "another value" : "\(count) other values") than expected",
      at: differences.first?.place,
      label: differences.first.map { "it is \($0.found)" } ?? ""
    )
  }

  private var subject: String { "the example \"\(example.name)\", \(variation.rawValue)," }

  /// The day of a moment as the example counts them, from 1.
  package func day(of moment: Moment) -> Int {
    example.days - (timeline.asOf - timeline.day(of: moment))
  }

  /// Who did something, seen from the one who writes the example.
  package func doer(of moment: Moment) -> ExampleDoer {
    if moment.by == .both { return .both }
    return moment.by == timeline.entries[Int(moment.entry)].author ? .author : .partner
  }
}
