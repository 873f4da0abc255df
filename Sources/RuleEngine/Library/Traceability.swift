package import JournalModel

/// What the source articles name, and the rules and practices that carry it.
package struct Traceability: Sendable, Hashable {
  package var articles: [Article]
  package var sections: [Section]
  package var unlisted: [Unlisted]
  /// The file it was read from, for messages.
  package var file: String

  package struct Article: Sendable, Hashable {
    package var id: String
    package var title: String
  }

  /// The rows of one area, or of a heading of their own.
  package struct Section: Sendable, Hashable {
    package var heading: Heading
    package var rows: [Row]

    package enum Heading: Sendable, Hashable {
      case dimension(String)
      case title(String)
    }
  }

  /// A technique, element, barrier or exercise, and what carries it.
  package struct Row: Sendable, Hashable {
    package var names: String
    /// Where it stands: "000, Step 4".
    package var places: [String]
    package var rules: [String]
    package var practices: [String]
    /// The signs of danger that stand for it.
    package var risks: [MomentOutcome]
    /// What else carries it, or why nothing does; often empty.
    package var besides: String
  }

  /// A rule or a practice that stands in no row, and why it is there all the same.
  package struct Unlisted: Sendable, Hashable {
    package var sort: Sort
    package var id: String
    package var reason: String
  }

  package enum Sort: String, Sendable, Hashable, CaseIterable {
    case rule, practice
  }
}

extension Traceability {
  /// Those of some ids that stand in no row and have no reason for it, in their order.
  package func missing(_ sort: Sort, of ids: [String]) -> [String] {
    let rows = sections.flatMap { $0.rows }
    let listed = Set(rows.flatMap { sort == .rule ? $0.rules : $0.practices })
    let excused = Set(unlisted.filter { $0.sort == sort }.map { $0.id })
    return ids.filter { !listed.contains($0) && !excused.contains($0) }
  }
}

extension RuleLibrary {
  /// The ids of a sort, in order.
  package func ids(of sort: Traceability.Sort) -> [String] {
    switch sort {
    case .rule: rules.map { $0.id }
    case .practice: practices.map { $0.id }
    }
  }
}
