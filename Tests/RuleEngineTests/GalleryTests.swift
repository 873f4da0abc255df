import Diagnostics
import RuleEngine
import TestKit
import Testing

struct GalleryTests {
  @Test(arguments: GalleryFile.all)
  func `every fault of a file is named at its place, and no other`(file: GalleryFile) {
    let found = file.diagnostics.inFileOrder()
    let words = file.marks.map(\.words) + Array(repeating: "", count: found.count)
    let marks = zip(found, words).map { GalleryFile.Mark($0, saying: $1) }
    #expect(marks == file.marks)
  }

  @Test(arguments: DiagnosticCode.allCases)
  func `every fault that rules, practices and wording can have is in the gallery`(
    code: DiagnosticCode
  ) {
    let sort = code.rawValue.prefix { $0 != "/" }
    guard ["json", "rule", "practice", "wording"].contains(sort) else { return }
    let marks = GalleryFile.all.flatMap(\.marks)
    #expect(marks.contains { $0.fault.hasSuffix(" \(code.rawValue)") })
  }

  @Test func `five faults of a file are named in one run, in file order`() throws {
    let file = try #require(GalleryFile.all.first { $0.path == "rules/five-faults.json5" })
    let found = file.diagnostics
    #expect(found.count == 5)
    #expect(found == found.inFileOrder())
  }

  @Test func `all that is said about the gallery stays as it was read`() throws {
    let printer = DiagnosticPrinter(.full, isColored: false)
    // The advice on a sentence lists all sentences, which would change with each new one.
    let files = GalleryFile.all.filter { !$0.path.contains("sentence") }
    let text = files.map { printer.text(of: $0.diagnostics) }.joined(separator: "\n")
    try Golden(name: "gallery.txt").check(text)
  }

  @Test func `what is said is worded as the house style has it`() {
    for diagnostic in GalleryFile.all.flatMap(\.diagnostics) {
      let said = [diagnostic.message, diagnostic.label] + diagnostic.help
      for text in said {
        #expect(!text.contains("invalid") && !text.contains("illegal"), "\(text)")
        #expect(text.last != "." && text.last != "!", "\(text)")
        #expect(text.first?.isUppercase != true, "\(text)")
      }
    }
  }

  @Test func `the gallery is all there`() {
    #expect(GalleryFile.all.count >= 50)
    let names = GalleryFile.all.map(\.path)
    for folder in ["rules/", "practices/", "wording/", "dimensions/", "first/", "beside/"] {
      #expect(names.contains { $0.hasPrefix(folder) })
    }
  }
}
