/// The blocks of a document as parts below titles and sections below headings.
struct HTMLOutline {
  struct Part {
    /// Empty when the blocks come before any title.
    var title: String
    /// What stands before the first heading.
    var lead: [Block] = []
    var sections: [Section] = []
  }

  struct Section {
    var heading: String
    var blocks: [Block] = []
  }

  private(set) var parts: [Part] = []

  init(_ document: Document) {
    for block in document.blocks { add(block) }
  }

  private mutating func add(_ block: Block) {
    if case .title(let title) = block { return parts.append(Part(title: title)) }
    if parts.isEmpty { parts.append(Part(title: "")) }
    let last = parts.count - 1
    switch block {
    case .title: break
    case .heading(let heading): parts[last].sections.append(Section(heading: heading))
    case .paragraph, .aside, .list, .steps, .finding, .table, .overview, .chart, .help, .section,
      .passage, .passages, .grid:
      if parts[last].sections.isEmpty {
        parts[last].lead.append(block)
      } else {
        parts[last].sections[parts[last].sections.count - 1].blocks.append(block)
      }
    }
  }

  /// Whether no other section has its heading.
  func isOnly(_ section: Section) -> Bool {
    parts.reduce(0) { sum, part in
      sum + part.sections.count { $0.heading == section.heading }
    } == 1
  }

  /// Blocks that belong together: a paragraph with the steps behind it, and an aside behind those.
  static func groups(of blocks: [Block]) -> [[Block]] {
    blocks.reduce(into: []) { groups, block in
      let before = groups.last ?? []
      if block.isSteps ? before.last?.isParagraph == true : block.isAside && before.count > 1 {
        groups[groups.count - 1].append(block)
      } else {
        groups.append([block])
      }
    }
  }
}

extension Block {
  fileprivate var isSteps: Bool { if case .steps = self { true } else { false } }
  fileprivate var isAside: Bool { if case .aside = self { true } else { false } }
  fileprivate var isParagraph: Bool { if case .paragraph = self { true } else { false } }
}
