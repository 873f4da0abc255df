package import Diagnostics
import JSONSyntax
import JournalModel

/// Reads the list of what the source articles name, and checks every id in it.
package struct TraceabilityReader: Sendable {
  private let library: RuleLibrary

  package init(library: RuleLibrary) { self.library = library }

  /// - Returns: the list, or `nil` when the file can't be followed to its end.
  package func read(
    _ source: SourceText,
    into diagnostics: inout [Diagnostic]
  ) -> Traceability? {
    WordingReader.read(source, called: "the list of what carries what", into: &diagnostics) {
      object in
      let articles = articles(&object)
      let ids = articles.map { $0.id }
      object.require("sections")
      let list = object.objects("sections", called: "a section") ?? []
      let sections = list.compactMap { element -> Traceability.Section? in
        var section = element
        let read = self.section(&section, articles: ids)
        object.add(section.finish())
        return read
      }
      let unlisted = unlisted(&object, besides: sections)
      return Traceability(
        articles: articles,
        sections: sections,
        unlisted: unlisted,
        file: source.name
      )
    }
  }

  private func articles(_ object: inout StrictObject) -> [Traceability.Article] {
    object.require("articles")
    return (object.objects("articles", called: "an article") ?? []).compactMap { element in
      var article = element
      let id = article.requiredString("id")
      let title = article.requiredString("title")
      object.add(article.finish())
      guard let id, let title else { return nil }
      return Traceability.Article(id: id, title: title)
    }
  }

  // MARK: Rows

  private func section(
    _ object: inout StrictObject,
    articles: [String]
  ) -> Traceability.Section? {
    let heading = heading(&object)
    object.require("rows")
    let rows = (object.objects("rows", called: "a row") ?? []).compactMap {
      element -> Traceability.Row? in
      var row = element
      let read = self.row(&row, articles: articles)
      object.add(row.finish())
      return read
    }
    return heading.map { Traceability.Section(heading: $0, rows: rows) }
  }

  private func heading(_ object: inout StrictObject) -> Traceability.Section.Heading? {
    if let title = object.string("title") { return .title(title) }
    let known = library.dimensions.map { $0.id }
    guard let dimension = object.requiredString("dimension") else { return nil }
    guard known.contains(dimension) else {
      let near = closest(to: dimension, among: known)
      object.report(
        .ruleUnknownDimension,
        "there is no dimension \"\(dimension)\"",
        at: "dimension",
        label: near.map { "did you mean \"\($0)\"?" } ?? "",
        help: ["dimensions are \(known.joined(separator: ", "))"]
      )
      return nil
    }
    return .dimension(dimension)
  }

  private func row(_ object: inout StrictObject, articles: [String]) -> Traceability.Row? {
    let names = object.requiredString("names")
    object.require("in")
    let places = places(&object, articles)
    let rules = ids(of: .rule, under: "rules", &object)
    let practices = ids(of: .practice, under: "practices", &object)
    let risks = risks(&object)
    let besides = object.string("besides") ?? ""
    if rules.isEmpty, practices.isEmpty, !object.has("risks"), besides.isEmpty {
      object.report(
        .ruleMissingKey,
        "nothing carries this row",
        at: "names",
        help: ["name \"rules\" or \"practices\", or say under \"besides\" why there are none"]
      )
    }
    return names.map {
      Traceability.Row(
        names: $0,
        places: places,
        rules: rules,
        practices: practices,
        risks: risks,
        besides: besides
      )
    }
  }

  private func risks(_ object: inout StrictObject) -> [MomentOutcome] {
    let known = MomentKind.risk.outcomes
    return (object.texts("risks") ?? []).compactMap { text in
      if let risk = known.first(where: { $0.rawValue == text.text }) { return risk }
      object.reportWord(text, of: "risks", known.map { $0.rawValue })
      return nil
    }
  }

  /// Places of the articles: "000, Step 4".
  private func places(_ object: inout StrictObject, _ articles: [String]) -> [String] {
    let places = object.texts("in") ?? []
    for place in places {
      let article = place.text.split(separator: ",").first.map(String.init) ?? ""
      guard !articles.contains(article) else { continue }
      object.report(
        .ruleUnknownWord,
        "\"\(place.text)\" begins with no article of this list",
        at: place.range,
        help: ["write it as \"000, Step 4\"; articles are \(articles.joined(separator: ", "))"]
      )
    }
    return places.map { $0.text }
  }

  // MARK: Ids

  private func ids(
    of sort: Traceability.Sort,
    under key: String,
    _ object: inout StrictObject
  ) -> [String] {
    let texts = object.texts(key) ?? []
    for text in texts { check(text, sort, &object) }
    return texts.map { $0.text }
  }

  private func check(
    _ id: JSONText,
    _ sort: Traceability.Sort,
    _ object: inout StrictObject
  ) {
    let known = library.ids(of: sort)
    guard !known.contains(id.text) else { return }
    let near = closest(to: id.text, among: known)
    object.report(
      .traceabilityUnknownID,
      "there is no \(sort.rawValue) \"\(id.text)\"",
      at: id.range,
      label: near.map { "did you mean \"\($0)\"?" } ?? "",
      help: ["\"attune \(sort.rawValue)s list\" shows them all"]
    )
  }

  private func unlisted(
    _ object: inout StrictObject,
    besides sections: [Traceability.Section]
  ) -> [Traceability.Unlisted] {
    let named = sections.flatMap { $0.rows }.flatMap { $0.rules + $0.practices }
    return (object.objects("unlisted", called: "an unlisted one") ?? []).compactMap { element in
      var unlisted = element
      let sort: Traceability.Sort = unlisted.has("practice") ? .practice : .rule
      let ids = sort == .rule ? ["practice"] : ["rule"]
      // Asking makes both keys known, so that a slip finds its neighbour.
      for other in ids { _ = unlisted.value(other) }
      let id = unlisted.requiredText(sort.rawValue)
      let reason = unlisted.requiredString("reason")
      if let id { check(id, sort, &unlisted) }
      if let id, named.contains(id.text) {
        unlisted.report(
          .traceabilityUnlisted,
          "the \(sort.rawValue) \"\(id.text)\" stands in a row already",
          at: id.range,
          help: ["take it out of \"unlisted\""]
        )
      }
      object.add(unlisted.finish())
      guard let id, let reason else { return nil }
      return Traceability.Unlisted(sort: sort, id: id.text, reason: reason)
    }
  }
}

extension StrictObject {
  /// A text that must be there, with its place.
  fileprivate mutating func requiredText(_ key: String) -> JSONText? {
    guard let text = requiredString(key), let range = value(key)?.range else { return nil }
    return JSONText(text: text, range: range)
  }
}
