import Foundation
import FoundationXML
import Reports
import RuleEngine
import Testing

/// A page as a strict reader of XML sees it: its elements in their order.
final class DrawnPage: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
    /// The names of the elements around it, the outermost first.
    var parents: [String]
    var text = ""
  }

  private(set) var elements: [Element] = []
  private(set) var fault: String?
  private var open: [Int] = []

  init(_ page: String) {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    if !parser.parse() { fault = fault ?? "no page at all" }
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func all(class name: String) -> [Element] {
    elements.filter { ($0.attributes["class"] ?? "").split(separator: " ").contains { $0 == name } }
  }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    let parents = open.map { elements[$0].name }
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes, parents: parents))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for index in open { elements[index].text += text }
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    fault = fault ?? "line \(parser.lineNumber), column \(parser.columnNumber): \(error)"
  }
}

/// Pages drawn for tests.
enum Pages {
  static func page(_ document: Document) -> String {
    HTMLRenderer(wording: StandardReports.library.wording, language: "en").render(document)
  }

  static func page(of story: ToldStory) throws -> String {
    let library = StandardReports.library
    let composer = ReportComposer(wording: library.wording)
    return page(composer.compose(try .told(story), library: library))
  }

  static func page(_ chart: Chart.Picture) -> DrawnPage {
    let numbers = Block.Table(headers: ["a"], rows: [["1"]])
    let chart = Chart(title: "Title", summary: "Summary.", numbers: numbers, picture: chart)
    return DrawnPage(page(Document([.title("T"), .heading("H"), .chart(chart)])))
  }

  /// The page without its style, which has its own source and would only swell a golden text.
  static func withoutStyle(_ page: String) -> String {
    guard let start = page.range(of: "<style>"), let end = page.range(of: "</style>") else {
      return page
    }
    let style = String(page[start.upperBound..<end.lowerBound])
    return page.replacingOccurrences(of: style, with: "")
      .replacingOccurrences(of: ContentHash(of: style).base64, with: "")
  }
}
