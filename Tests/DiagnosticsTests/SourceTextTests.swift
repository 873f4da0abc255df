import Diagnostics
import Testing

struct SourceTextTests {
  @Test func `lines and columns are counted as people count`() {
    let source = SourceText(name: "a", text: "äb\r\ncd\n")
    let first = source.place(of: 2..<3)
    #expect((first.line, first.column) == (1, 2))
    #expect(first.excerpt == .init(line: "äb", width: 1))
    let second = source.place(of: 5..<7)
    #expect((second.line, second.column) == (2, 1))
    #expect(second.excerpt == .init(line: "cd", width: 2))
  }

  @Test func `a part over several lines is marked to the end of its first line`() {
    let place = SourceText(name: "a", text: "abc\ndef").place(of: 1..<6)
    #expect(place.excerpt == .init(line: "abc", width: 2))
  }

  @Test(arguments: [-5..<(-1), 90..<99, 7..<7])
  func `a range outside the text is brought inside`(range: Range<Int>) {
    let place = SourceText(name: "a", text: "abc\ndef").place(of: range)
    #expect(place.line == (range.lowerBound < 0 ? 1 : 2))
    #expect(place.excerpt?.width == 1)
  }

  @Test func `diagnostics are ordered by line and column`() {
    let found = [(2, 1), (1, 9), (1, 2)].map { line, column in
      let place = SourcePlace(file: "a", line: line, column: column)
      return Diagnostic(.error, .jsonSyntax, "\(line):\(column)", at: place)
    }
    #expect(found.inFileOrder().map(\.message) == ["1:2", "1:9", "2:1"])
  }

  @Test func `only errors make a file unusable`() {
    let warning = Diagnostic(.warning, .ruleKeyOrder, "order", at: nil)
    let error = Diagnostic(.error, .jsonSyntax, "syntax", at: nil)
    #expect(![warning].hasErrors)
    #expect([warning, error].hasErrors)
  }

  @Test func `every code names its sort of file`() {
    let codes = DiagnosticCode.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.split(separator: "/").count == 2 })
  }
}
