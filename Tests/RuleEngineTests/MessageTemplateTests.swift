import RuleEngine
import Testing

struct MessageTemplateTests {
  private func template(
    _ text: String,
    allowing allowed: [Placeholder] = Placeholder.allCases
  ) -> (template: MessageTemplate, faults: [MessageTemplate.Fault.Reason]) {
    var faults: [MessageTemplate.Fault] = []
    let template = MessageTemplate.parse(text, allowing: allowed, faults: &faults)
    return (template, faults.map(\.reason))
  }

  @Test(arguments: [
    ("", ""), ("No place.", "No place."), ("{count}", "3"), ("{count}{total}", "37"),
    ("{count} of {total} were met", "3 of 7 were met"), ("a } b", "a } b"),
    ("Ü {count} 🚶", "Ü 3 🚶"), ("{missing}.", "."),
  ])
  func `places are filled`(text: String, filled: String) {
    let read = template(text)
    #expect(read.template.filled(with: [.count: "3", .total: "7"]) == filled)
    #expect(read.faults.isEmpty)
  }

  @Test(arguments: [
    ("reach", "reaches"), ("day", "days"), ("reply", "replies"), ("box", "boxes"),
    ("wish", "wishes"), ("loss", "losses"), ("small step", "small steps"),
    ("child|children", "children"), ("key", "keys"), ("guy", "guys"),
  ])
  func `a counted thing takes its plural by the number`(noun: String, plural: String) {
    let read = template("{count:\(noun)}").template
    let one = noun.split(separator: "|")[0]
    #expect(read.filled(with: [.count: "1"]) == "1 \(one)")
    for number in ["0", "2", "11", "21", "101"] {
      #expect(read.filled(with: [.count: number]) == "\(number) \(plural)")
    }
  }

  @Test func `what fills a place is never read as a template`() {
    let filled = template("{title} and {count}").template.filled(with: [
      .title: "{count} {nothing} }{", .count: "3",
    ])
    #expect(filled == "{count} {nothing} }{ and 3")
  }

  @Test(arguments: [
    ("{", [MessageTemplate.Fault.Reason.openBrace]), ("{count", [.openBrace]),
    ("met: {count} of {total", [.openBrace]), ("{cout}", [.unknownPlaceholder("cout")]),
    ("{}", [.unknownPlaceholder("")]), ("{Count}", [.unknownPlaceholder("Count")]),
    ("{ count }", [.unknownPlaceholder(" count ")]), ("{:reach}", [.unknownPlaceholder("")]),
    ("{a} {count} {b}", [.unknownPlaceholder("a"), .unknownPlaceholder("b")]),
    ("{a {b}", [.unknownPlaceholder("a {b")]), ("{a} {", [.unknownPlaceholder("a"), .openBrace]),
  ])
  func `faults of a template are named`(text: String, faults: [MessageTemplate.Fault.Reason]) {
    #expect(template(text).faults == faults)
  }

  @Test func `a sentence may mention only what its measure counts`() {
    #expect(template("{oldest}", allowing: MeasureName.open.placeholders).faults.isEmpty)
    #expect(
      template("{oldest}", allowing: MeasureName.share.placeholders).faults
        == [.unknownPlaceholder("oldest")]
    )
  }

  @Test func `pages of the library show the places, and the check of words sees every word`() {
    let read = template("{count} of {total:reply|answers} came.").template
    #expect(read.written == "{count} of {total:reply|answers} came.")
    #expect(read.words == " of reply answers came.")
  }
}
