import Foundation
import JournalModel
import JournalReaders
import TestKit
import Testing

/// Every folder of `SampleData/exports`, read whole, as the golden texts say.
struct ExportSampleTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "SampleData/exports")

  static var apps: [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return all.filter { !$0.hasPrefix(".") && !$0.hasSuffix(".md") }.sorted()
  }

  /// The files below a folder of the samples.
  static func folder(_ app: String) throws -> SourceFolder {
    let base = root.appending(path: app)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: base.path)
    let files: [SourceFile] = try paths.compactMap { path in
      let url = base.appending(path: path)
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        return nil
      }
      return SourceFile(path: path, bytes: ContiguousArray(try Data(contentsOf: url)))
    }
    return SourceFolder(name: app, files: files)
  }

  @Test(arguments: apps)
  func `a sample of each app is read as its golden text says`(app: String) throws {
    try Golden(name: "export-\(app).txt").check(Imported(Self.folder(app)).account)
  }

  @Test func `there is a sample of every format but the program's own`() throws {
    var found: Set<String> = []
    for app in Self.apps { found.formUnion(Imported(try Self.folder(app)).formats) }
    for format in JournalFormat.allCases where format != .attune {
      #expect(found.contains(format.app), "\(format.rawValue)")
    }
  }

  @Test(arguments: apps)
  func `what was imported reads back as the same journal`(app: String) throws {
    let imported = Imported(try Self.folder(app))
    let options = ReadOptions(isLenient: true)
    let written = ndjson(imported.journal)
    let again = Imported(file: "journal.ndjson", bytes: written, options)
    #expect(Set(again.entries).isSubset(of: Set(imported.entries)))
    #expect(Set(again.days) == Set(imported.days))
    #expect(!again.codes.contains("journal/no-content"))
  }

  @Test func `the code that locks a diary app is never shown`() throws {
    let account = Imported(try Self.folder("daylio-backup")).account
    #expect(!account.contains("4711"))
  }

  @Test func `places and coordinates are not kept`() throws {
    for app in ["day-one", "journey", "diaro", "apple-journal", "whatsapp"] {
      let rows = String(decoding: ndjson(Imported(try Self.folder(app)).journal), as: UTF8.self)
      #expect(!rows.contains("48.2"))
      #expect(!rows.contains("placeName"))
    }
  }

  @Test(arguments: apps)
  func `flipped and cut bytes never stop a reader`(app: String) throws {
    var random = SplitMix64(seed: 11)
    let whole = try Self.folder(app)
    for _ in 0..<6 {
      let files = try whole.files.map { file in
        var bytes = try file.contents()
        for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
          let index = Int.random(in: 0..<bytes.count, using: &random)
          bytes[index] = UInt8.random(in: 0...255, using: &random)
        }
        if Bool.random(using: &random), bytes.count > 10 {
          bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
        }
        return SourceFile(path: file.path, bytes: bytes)
      }
      let imported = Imported(SourceFolder(name: app, files: files))
      for source in imported.journal.sources where !source.format.hasPrefix("Attune") {
        #expect(source.rows == source.used + source.skipped + source.duplicates)
      }
    }
  }
}
