import Diagnostics
import Foundation
import JournalReaders
import Testing

/// Broken files, each named after its fault, with what the reader must say about it.
///
/// Beside `fault.csv` stands `fault.csv.expected`: the entries that are used, then a line for each
/// diagnostic.
struct GalleryTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .appending(path: "Gallery")

  static var names: [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { !$0.hasSuffix(".expected") && $0 != "profiles" }.sorted()
  }

  static var profiles: [String] {
    let folder = Self.folder.appending(path: "profiles")
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { $0.hasSuffix(".json5") }.sorted().map { "profiles/\($0)" }
  }

  @Test(arguments: names)
  func `a broken file is told as its neighbour expects`(name: String) throws {
    let bytes = try ContiguousArray(Data(contentsOf: Self.folder.appending(path: name)))
    let expected = try String(
      contentsOf: Self.folder.appending(path: "\(name).expected"),
      encoding: .utf8
    )
    for blockSize in [1, 7, Int.max] {
      let reading = Reading(bytes: bytes, blockSize: blockSize)
      let days = reading.days.isEmpty ? "nothing" : reading.days.joined(separator: " ")
      let lines = zip(reading.faults, reading.messages).map { "\($0) | \($1)" }
      #expect((["used: \(days)"] + lines).joined(separator: "\n") + "\n" == expected)
    }
  }

  @Test(arguments: profiles)
  func `a broken profile is told as its neighbour expects`(name: String) throws {
    let url = Self.folder.appending(path: name)
    let source = SourceText(name: "profile", bytes: try ContiguousArray(Data(contentsOf: url)))
    var said: [Diagnostic] = []
    _ = ProfileReader.read(source, into: &said)
    let lines = said.map { diagnostic in
      let place = diagnostic.place.map { "\($0.line):\($0.column)" } ?? "-"
      let label = diagnostic.label.isEmpty ? "" : " (\(diagnostic.label))"
      return "\(place): \(diagnostic.severity.rawValue) \(diagnostic.code.rawValue) | "
        + "\(diagnostic.message)\(label)\n"
    }
    let neighbour = Self.folder.appending(path: "\(name).expected")
    #expect(lines.joined() == (try String(contentsOf: neighbour, encoding: .utf8)))
  }

  @Test func `the gallery is there`() {
    #expect(Self.names.count >= 30)
    #expect(Self.profiles.count >= 8)
  }
}
