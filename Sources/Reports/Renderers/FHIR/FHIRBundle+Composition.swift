import JSONSyntax
import JournalModel
import RuleEngine

/// The page itself: its sections in words, with what stands behind them as data.
extension FHIRBundle {
  var composition: Entry {
    Entry(role: "composition", resource: .composition) { json in
      json.member("language", "en")
      json.narrative([brief.header.title, brief.header.line])
      // Without consent it is nothing to build on.
      json.member("status", brief.consent == nil ? "preliminary" : "final")
      json.concept("type", [.note])
      json.reference("subject", to: address("patient"))
      json.member("date", stamp.iso)
      json.references("author", to: addresses(of: brief.header.authors))
      json.fhir("title", brief.header.title)
      json.member("confidentiality", "R")
      json.array("section") { list in
        for section in sections { list.object { write(section, to: &$0) } }
      }
    }
  }

  private struct Section {
    var title: String
    var paragraphs: [String]
    var entries: [String]
  }

  private func write(_ section: Section, to json: inout JSONWriter) {
    json.fhir("title", section.title)
    json.narrative(section.paragraphs)
    json.references("entry", to: section.entries)
  }

  /// The page from heading to heading, and what the rules could not speak about.
  private var sections: [Section] {
    var sections: [Section] = []
    for block in page.blocks {
      if case .heading(let title) = block {
        sections.append(Section(title: title, paragraphs: [], entries: data(under: title)))
      } else if !sections.isEmpty {
        sections[sections.count - 1].paragraphs += block.paragraphs
      }
    }
    guard !attachments.refusals.isEmpty else { return sections }
    let refused = Section(
      title: library.wording.sentence(.headingUnclear),
      paragraphs: attachments.refusals.map { $0.title },
      entries: refusalRoles.map { address($0) }
    )
    return sections + [refused]
  }

  /// The resources that say the same as a section of the page.
  private func data(under title: String) -> [String] {
    let roles: [(BriefPhrase, [String])] = [
      (.headingAims, brief.aims.indices.map { "goal/\($0)" }),
      (.headingStrengths, strengthRoles), (.headingExplore, patternRoles + carePlanRoles),
      (.headingTried, triedRoles),
      (.headingQuestions, brief.questions.indices.map { "question/\($0)" }),
      (.headingNotJointly, brief.notJointly.indices.map { "not-jointly/\($0)" }),
      (.headingLimits, brief.consent == nil ? [] : ["consent"]),
    ]
    let found = roles.first { library.brief.sentence($0.0) == title }
    return (found?.1 ?? []).map { address($0) }
  }
}

extension Block {
  /// The words of a block, paragraph by paragraph; a brief has no pictures.
  fileprivate var paragraphs: [String] {
    switch self {
    case .title(let text), .heading(let text), .paragraph(let text), .aside(let text),
      .help(let text):
      [text]
    case .list(let items), .steps(let items): items
    case .passage(let passage): [passage.plain]
    case .passages(let items): items.map { $0.plain }
    case .section(let section): [section.title]
    case .finding(let finding): ["\(finding.title): \(finding.standing)", finding.sentence]
    case .table, .grid, .overview, .chart: []
    }
  }
}
