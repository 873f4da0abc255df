import Assessment
import Attune
import Diagnostics
import Foundation
import RuleEngine
import Testing

/// A file of the folder `Gallery`, named after its fault, with the faults marked inside.
///
/// Below a line at fault stands a comment that begins with `//` in the first column: carets under
/// the part that is meant, or `<` for the first column itself, then the severity, the code, and
/// some of the words of the message.
///
///     over: "4 weeks",
///     //    ^^^^^^^^^ error rule/bad-window: a number of days such as "28d"
///
/// Files in `first` are read alone, all others on top of the standard ones, those in `beside`
/// together with the files there that have no mark.
struct GalleryFile: Sendable, CustomTestStringConvertible {
  /// The path below `Gallery`: "rules/unknown-kind.json5".
  let path: String
  let source: SourceText
  let marks: [Mark]

  /// A fault that the file says it has.
  struct Mark: Sendable, Hashable, CustomStringConvertible {
    var line: Int
    var column: Int
    var width: Int
    /// Severity and code: "error rule/unknown-kind".
    var fault: String
    /// Words of the message, its label or its advice; empty for any.
    var words: String

    var description: String { "\(line):\(column)-\(column + width): \(fault): \(words)" }
  }

  var testDescription: String { path }

  init(path: String, text: String) {
    self.path = path
    source = SourceText(name: Self.name(of: path), text: text)
    marks = Self.marks(in: text)
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Gallery")

  static let all = files.filter { !$0.marks.isEmpty }

  private static let companions = files.filter { $0.marks.isEmpty }.map(\.source)

  private static let files: [GalleryFile] = {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".json5") }.sorted().compactMap { path in
      let data = FileManager.default.contents(atPath: folder.appendingPathComponent(path).path)
      return data.map { GalleryFile(path: path, text: String(decoding: $0, as: UTF8.self)) }
    }
  }()

  /// The name a file is read by; the areas of the bond stand in a file of a certain name.
  private static func name(of path: String) -> String {
    path.hasPrefix("dimensions/") ? "dimensions.json5" : path
  }

  // MARK: Reading it

  /// Everything the program says about each file, its examples included, as it is said.
  private static let said = Dictionary(
    uniqueKeysWithValues: all.map { ($0.path, $0.readDiagnostics()) }
  )

  /// The standard files, read once.
  private static let standard = {
    var reader = LibraryReader()
    var diagnostics: [Diagnostic] = []
    reader.read(StandardLibrary.files, isFirst: true, into: &diagnostics)
    return reader
  }()

  /// What the program says about the file.
  var diagnostics: [Diagnostic] { Self.said[path] ?? [] }

  private func readDiagnostics() -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let isAlone = path.hasPrefix("first/")
    var reader = isAlone ? LibraryReader() : Self.standard
    let companions = Self.companions.filter { _ in path.hasPrefix("beside/") }
    reader.read(companions + [source], isFirst: isAlone, into: &diagnostics)
    let library = reader.finish(into: &diagnostics)
    let said = own(diagnostics)
    guard !said.hasErrors, let rule = library.rules.first(where: { $0.file == source.name }) else {
      return said
    }
    // An example fails in every variation for the same reason.
    let failures = ExampleRun(wording: library.wording).failures(of: rule)
    return said + failures.flatMap(\.diagnostics).prefix(1)
  }

  /// Those about this file; other files may now point to things it has replaced.
  private func own(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.filter { $0.place?.file == source.name }
  }

  // MARK: Marks

  private static func marks(in text: String) -> [Mark] {
    var marks: [Mark] = []
    var meant = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if let mark = Mark(comment: line, onLine: meant) {
        marks.append(mark)
      } else {
        meant = index + 1
      }
    }
    return marks
  }
}

extension GalleryFile.Mark {
  /// Reads a marker comment; `nil` for any other line.
  fileprivate init?(comment: Substring, onLine line: Int) {
    guard comment.hasPrefix("//") else { return nil }
    let inside = comment.dropFirst(2)
    let mark = inside.drop { $0 == " " }
    guard let sign = mark.first, sign == "^" || sign == "<" else { return nil }
    let said = mark.drop { $0 == sign }.dropFirst()
    let parts = said.split(separator: ": ", maxSplits: 1)
    self.line = line
    column = sign == "<" ? 1 : 3 + inside.count - mark.count
    width = mark.prefix { $0 == sign }.count
    fault = parts.first.map(String.init) ?? ""
    words = parts.count > 1 ? String(parts[1]) : ""
  }

  /// The mark that a diagnostic would have, with these words when it says them.
  init(_ diagnostic: Diagnostic, saying words: String) {
    let place = diagnostic.place
    line = place?.line ?? 0
    column = place?.column ?? 0
    width = place?.excerpt?.width ?? 0
    fault = "\(diagnostic.severity.rawValue) \(diagnostic.code.rawValue)"
    let said = [diagnostic.message, diagnostic.label] + diagnostic.help
    let isSaid = words.isEmpty || said.contains { $0.contains(words) }
    self.words = isSaid ? words : diagnostic.message
  }
}
