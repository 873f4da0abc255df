import JournalModel
import RuleEngine

/// The page of the source articles: what they name, and the rules and practices that carry it.
struct TraceabilityPage {
  let words: PageWords

  private var list: Traceability { words.pages.traceability }

  func document() -> Document {
    let title = words.say(.traceTitle)
    let count = list.sections.reduce(0) { $0 + $1.rows.count }
    return Document(
      name: title,
      [
        .section(.init(depth: 1, title: title, anchor: "")),
        .paragraph(words.say(.traceIntro, [.count: "\(count)"])),
        .heading(words.say(.headingArticles)), .table(articles()),
      ] + sections() + unlisted()
    )
  }

  private func articles() -> Block.Table {
    Block.Table(
      headers: [words.say(.columnNumber), words.say(.columnArticle)],
      rows: list.articles.map { [$0.id, $0.title] }
    )
  }

  // MARK: Rows

  private func sections() -> [Block] {
    var number = 0
    return list.sections.flatMap { section -> [Block] in
      let first = number + 1
      number += section.rows.count
      return [.heading(title(of: section.heading)), .grid(grid(section.rows, from: first))]
    }
  }

  private func title(of heading: Traceability.Section.Heading) -> String {
    switch heading {
    case .title(let title): title
    case .dimension(let id): words.library.dimensions.first { $0.id == id }?.title ?? id
    }
  }

  private func grid(_ rows: [Traceability.Row], from first: Int) -> Block.Grid {
    let columns: [PagePhrase] = [
      .columnNumber, .columnNamed, .columnWhere, .columnRules, .columnPractices, .columnBesides,
    ]
    // Most parts have nothing for the last column, and are easier to read without it.
    let hasMore = rows.contains { !besides($0).isEmpty }
    let headers = columns.map { words.say($0) }
    return Block.Grid(
      headers: hasMore ? headers : headers.dropLast(),
      rows: rows.enumerated().map { index, row in
        let cells = cells(of: row, number: first + index)
        return hasMore ? cells : cells.dropLast()
      }
    )
  }

  private func cells(of row: Traceability.Row, number: Int) -> [Passage] {
    let rules = row.rules.compactMap(words.library.rule)
    let practices = row.practices.compactMap(words.library.practice)
    return [
      Passage("\(number)"), Passage(row.names), Passage(row.places.joined(separator: "; ")),
      Passage(PageWords.listed(rules.map { words.link(to: $0, from: .traceability) })),
      Passage(PageWords.listed(practices.map { words.link(to: $0, from: .traceability) })),
      Passage(besides(row)),
    ]
  }

  private func besides(_ row: Traceability.Row) -> String {
    let risks = row.risks.map { words.pages.moments.outcome($0, of: .risk) }
    let safety = words.say(.safetyOf, [.names: words.list(risks, .listAnd)])
    return [risks.isEmpty ? "" : safety, row.besides].filter { !$0.isEmpty }.joined(separator: " ")
  }

  // MARK: What stands in no row

  private func unlisted() -> [Block] {
    let items = excused() + unnamed()
    guard !items.isEmpty else { return [] }
    return [
      .heading(words.say(.headingUnlisted)), .paragraph(words.say(.unlistedIntro)),
      .passages(items),
    ]
  }

  private func excused() -> [Passage] {
    list.unlisted.compactMap { unlisted in
      link(to: unlisted.id, unlisted.sort).map { Passage([$0, .text(": \(unlisted.reason)")]) }
    }
  }

  /// Rules and practices of a folder of one's own, which nobody has to list.
  private func unnamed() -> [Passage] {
    Traceability.Sort.allCases.flatMap { sort in
      list.missing(sort, of: words.library.ids(of: sort)).compactMap { id in
        link(to: id, sort).map { Passage([$0, .text(": \(words.say(.unlistedNoReason))")]) }
      }
    }
  }

  private func link(to id: String, _ sort: Traceability.Sort) -> Passage.Span? {
    switch sort {
    case .rule: words.library.rule(id).map { words.link(to: $0, from: .traceability) }
    case .practice: words.library.practice(id).map { words.link(to: $0, from: .traceability) }
    }
  }
}
