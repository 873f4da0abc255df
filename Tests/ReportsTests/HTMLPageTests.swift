import Foundation
import Reports
import RuleEngine
import TestKit
import Testing

struct HTMLPageTests {
  // MARK: As it was looked at

  @Test func `a page with one of everything stays as it was read`() throws {
    let page = Pages.page(DrawnDocument.everything())
    try Golden(name: "page-everything.html").check(Pages.withoutStyle(page))
  }

  // MARK: By itself

  @Test(arguments: ToldStory.allCases)
  func `the page of a story is well formed and the same a second time`(story: ToldStory) throws {
    let page = try Pages.page(of: story)
    #expect(DrawnPage(page).fault == nil)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(try Pages.page(of: story) == page)
  }

  @Test(arguments: ToldStory.allCases)
  func `a page asks for nothing and runs nothing`(story: ToldStory) throws {
    let pages = [try Pages.page(of: story), Pages.page(DrawnDocument.everything())]
    let loading = [
      "<script", "src=", "style=", "url(", "@import", "http:", "https:", "<link", "<img", "<iframe",
      "<form", "xlink", "data:",
    ]
    for page in pages {
      // Words may hold what elements may not.
      let elements = page.split(separator: "<").map { "<" + ($0.split(separator: ">").first ?? "") }
      for element in elements where !element.hasPrefix("<meta") {
        for part in loading { #expect(!element.contains(part), "\(element)") }
      }
      for part in ["<script", "style=", "src=", "url("] { #expect(!page.contains(part)) }
      let keys = Set(DrawnPage(page).elements.flatMap(\.attributes.keys))
      #expect(!keys.contains { $0.hasPrefix("on") })
    }
  }

  @Test func `the policy of a page allows its own style and nothing else`() throws {
    let page = Pages.page(DrawnDocument.everything())
    let start = try #require(page.range(of: "<style>")).upperBound
    let end = try #require(page.range(of: "</style>")).lowerBound
    let hash = ContentHash(of: String(page[start..<end])).base64
    let metas = DrawnPage(page).all("meta")
    let policy = metas.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
    #expect(
      policy?.attributes["content"]
        == "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'"
    )
    #expect(metas.contains { $0.attributes["name"] == "referrer" })
    #expect(page.components(separatedBy: "<style").count == 2)
  }

  @Test func `a page bears the neutral name of its document`() {
    #expect(DrawnPage(Pages.page(DrawnDocument.everything())).all("title").first?.text == "Notes")
    let nameless = DrawnPage(Pages.page(Document([.title("Maya")])))
    #expect(nameless.all("title").first?.text == "Notes on our journal")
  }

  // MARK: For who can't see it

  private static var pages: [DrawnPage] {
    get throws {
      try ToldStory.allCases.map { DrawnPage(try Pages.page(of: $0)) }
        + [DrawnPage(Pages.page(DrawnDocument.everything()))]
    }
  }

  @Test func `every name within a page stands once, and what points to it finds it`() throws {
    for page in try Self.pages {
      let ids = Set(page.ids)
      #expect(ids.count == page.ids.count)
      for element in page.elements {
        for key in ["aria-labelledby", "aria-describedby"] {
          for target in (element.attributes[key] ?? "").split(separator: " ") {
            #expect(ids.contains(String(target)), "\(element.name) \(target)")
          }
        }
        guard element.name == "a", let target = element.attributes["href"] else { continue }
        #expect(target.hasPrefix("#") && ids.contains(String(target.dropFirst())), "\(target)")
      }
    }
  }

  @Test func `every picture has a name, its meaning, and its numbers in a table`() throws {
    for page in try Self.pages {
      let pictures = page.elements.filter { $0.attributes["role"] == "img" }
      #expect(pictures.count == page.all("figure").count)
      for picture in pictures {
        #expect(picture.attributes["aria-labelledby"] != nil)
        #expect(picture.attributes["aria-describedby"] != nil)
      }
      let tables = page.all("table").filter { $0.parents.contains("figure") }
      #expect(tables.count == pictures.count)
      for drawing in page.all("svg") where !drawing.parents.contains("svg") {
        #expect(drawing.attributes["aria-hidden"] == "true")
      }
    }
  }

  @Test func `headings leave out no level, and one stands over all`() throws {
    for page in try Self.pages {
      let levels = page.elements.compactMap { element in
        element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
      }
      #expect(levels.count { $0 == 1 } == 1)
      for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    }
  }

  @Test func `text of people says its own direction`() {
    let page = DrawnPage(Pages.page(DrawnDocument.everything { "\u{5D0}\($0)" }))
    for element in page.elements
    where ["h1", "p", "li", "td", "th", "h2", "h3"].contains(element.name) {
      let children = page.elements.count { $0.parents.last == element.name }
      guard element.text.contains("\u{5D0}"), children == 0 else { continue }
      #expect(element.attributes["dir"] == "auto", "\(element.name) \(element.text.prefix(40))")
    }
  }

  @Test func `no two parts of a page are announced by the same words`() throws {
    let page = DrawnPage(try Pages.page(of: .sideBySide))
    let names = page.all("section").compactMap { $0.attributes["aria-labelledby"] }.map { ids in
      ids.split(separator: " ").map { id in
        page.elements.first { $0.attributes["id"] == String(id) }?.text ?? ""
      }
    }
    #expect(names.count > 10)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: ToldStory.allCases)
  func `the help line ends every page in plain sight`(story: ToldStory) throws {
    let page = DrawnPage(try Pages.page(of: story))
    let help = try #require(page.all(class: "help").first)
    #expect(help.text.contains(StandardReports.library.wording.sentence(.help)))
    #expect(!help.parents.contains("details"))
  }

  // MARK: Outline

  @Test func `several accounts stand below the name of the page`() throws {
    let page = DrawnPage(try Pages.page(of: .sideBySide))
    #expect(page.all("h1").map(\.text) == ["Notes on our journal"])
    #expect(
      page.all("h2").map(\.text).prefix(3) == ["Amir's pages", "Lena's pages", "Side by side"]
    )
  }

  @Test func `steps and what to heed with them stay with their practice`() {
    let blocks: [Block] = [
      .paragraph("P"), .steps(["S"]), .aside("A"), .paragraph("Q"), .aside("B"),
    ]
    let page = DrawnPage(Pages.page(Document([.heading("H")] + blocks)))
    #expect(page.all(class: "practice").map(\.text) == ["\nP\n\nS\nA"])
  }

  @Test func `an overview without answers is what it is in short`() {
    let overview = Block.overview(.init(inShort: "All in a breath.", answers: []))
    let page = DrawnPage(Pages.page(Document([overview])))
    #expect(page.all("p").map(\.text).contains("All in a breath."))
    #expect(page.all(class: "overview").isEmpty)
  }

  @Test func `an empty document is still a page`() {
    #expect(DrawnPage(Pages.page(Document([]))).fault == nil)
  }
}
