import Diagnostics
import Testing

/// A text in which « and » mark the part a diagnostic should point at.
struct MarkedText {
  let source: SourceText
  /// The bytes between the marks.
  let range: Range<Int>

  init(_ marked: String) throws {
    let opening = try #require(marked.firstIndex(of: "«"))
    let closing = try #require(marked.firstIndex(of: "»"))
    let before = marked[..<opening]
    let part = marked[opening..<closing].dropFirst()
    let after = marked[closing...].dropFirst()
    source = SourceText(name: "a.json5", text: "\(before)\(part)\(after)")
    range = before.utf8.count..<before.utf8.count + part.utf8.count
  }

  var place: SourcePlace { source.place(of: range) }
}
