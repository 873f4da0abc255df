import Attune
import Diagnostics
import Foundation
import MomentRecognition
import Testing

/// Cue files, each named after its fault, with what is said about it in `….expected` beside it.
struct CueGalleryTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .appending(path: "CueGallery")

  static var names: [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { !$0.hasSuffix(".expected") }.sorted()
  }

  /// Everything said about a file that stands beside the standard lists of words.
  private func said(of name: String) throws -> [Diagnostic] {
    let bytes = try ContiguousArray(Data(contentsOf: Self.folder.appending(path: name)))
    let file = SourceText(name: "cues/en/\(name)", bytes: bytes)
    let words = StandardLibrary.cueFiles.filter { $0.name.hasPrefix("Rules/cues/en/words/") }
    var diagnostics: [Diagnostic] = []
    let library = CueLibrary.read(layers: [words + [file]], into: &diagnostics)
    guard !diagnostics.hasErrors else { return diagnostics }
    var run = CueExampleRun(library)
    return library.cues.flatMap { run.failures(of: $0) }
  }

  @Test(arguments: names)
  func `a file is told as its neighbour expects`(name: String) throws {
    let text = try said(of: name).map { diagnostic in
      let place = diagnostic.place.map { "\($0.line):\($0.column)" } ?? "-"
      let words = [diagnostic.message, diagnostic.label].filter { !$0.isEmpty }
      return "\(place): \(diagnostic.severity.rawValue) \(diagnostic.code.rawValue) | "
        + words.joined(separator: " | ") + "\n"
    }.joined()
    let neighbour = Self.folder.appending(path: "\(name).expected")
    if ProcessInfo.processInfo.environment["ATTUNE_RECORD_GOLDEN"] != nil {
      try Data(text.utf8).write(to: neighbour)
      Issue.record("recorded \(name); read it, then run again without recording")
      return
    }
    #expect(text == (try String(contentsOf: neighbour, encoding: .utf8)))
  }

  @Test func `the gallery is there`() { #expect(Self.names.count >= 5) }
}
